/** Where something stands on the page: block and offset. */
export interface Place {
  readonly block: number;
  readonly at: number;
}

/** Orders places as they stand on the page. */
export function comparePlaces(a: Place, b: Place): number {
  return a.block - b.block || a.at - b.at;
}

/** Distance in UTF-16 units from a mention to the nearest of some places in its block; Infinity when there is none. `places` is sorted. */
export function closestPlace(
  places: readonly Place[],
  mention: { readonly block: number; readonly start: number; readonly end: number },
): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && (place.block < mention.block || (place.block === mention.block && place.at < mention.start)))
      low = middle + 1;
    else high = middle;
  }
  const [before, after] = [places[low - 1], places[low]];
  return Math.min(
    before?.block === mention.block ? mention.start - before.at : Infinity,
    after?.block === mention.block ? Math.max(0, after.at - mention.end) : Infinity,
  );
}
