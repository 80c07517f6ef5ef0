/** Where something stands on the page: block and offset. */
export interface Place {
  readonly block: number;
  readonly at: number;
}

/** A mention whose neighbours are sought. */
interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Orders places as they stand on the page. */
export function comparePlaces(a: Place, b: Place): number {
  return a.block - b.block || a.at - b.at;
}

/** Distance in UTF-16 units from a mention to the nearest of some places in its block; Infinity when there is none. `places` is sorted. */
export function closestPlace(places: readonly Place[], mention: Stretch): number {
  const low = firstFrom(places, mention);
  return apart(places[low - 1], places[low], mention);
}

/** Position of the first place that is not before the mention's start. */
function firstFrom(places: readonly Place[], mention: Stretch): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && (place.block < mention.block || (place.block === mention.block && place.at < mention.start)))
      low = middle + 1;
    else high = middle;
  }
  return low;
}

function apart(before: Place | undefined, after: Place | undefined, mention: Stretch): number {
  return Math.min(
    before?.block === mention.block ? mention.start - before.at : Infinity,
    after?.block === mention.block ? Math.max(0, after.at - mention.end) : Infinity,
  );
}

/** Places with a label each, to ask for the nearest one of another label. */
export interface LabelledPlaces {
  /** Distance in UTF-16 units to the nearest place in the mention's block whose label is not `own`; Infinity when there is none. */
  closestOther(mention: Stretch, own: string): number;
}

/** Sorts places with labels. Runs of one label are stepped over at once, so that asking costs the logarithm of the places whatever they are. */
export function labelPlaces(places: readonly (Place & { readonly label: string })[]): LabelledPlaces {
  const sorted = [...places].sort(comparePlaces);
  const runStart = new Int32Array(sorted.length);
  const runEnd = new Int32Array(sorted.length);
  sorted.forEach(
    ({ label }, i) => (runStart[i] = i > 0 && sorted[i - 1]?.label === label ? (runStart[i - 1] ?? 0) : i),
  );
  for (let i = sorted.length - 1; i >= 0; i -= 1)
    runEnd[i] = sorted[i + 1]?.label === sorted[i]?.label ? (runEnd[i + 1] ?? i) : i;
  return {
    closestOther(mention, own) {
      const at = firstFrom(sorted, mention);
      const before = sorted[at - 1]?.label === own ? (runStart[at - 1] ?? 0) - 1 : at - 1;
      const after = sorted[at]?.label === own ? (runEnd[at] ?? at) + 1 : at;
      return apart(sorted[before], sorted[after], mention);
    },
  };
}
