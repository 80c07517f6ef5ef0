/** What is made when it is first asked for: each wake of the background waits for all that is made at the top of its files. */
export function madeOnce<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}
