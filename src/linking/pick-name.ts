/** Below this a name is not taken for a spelling of another one. */
const LEAST_ALIKE = 0.74;
/** Names of other entities must be this much worse. */
const LEAST_LEAD = 0.03;

/** The best of some names that were compared with one; null when none is alike enough, or another entity's is nearly as alike. */
export function pickName<T extends { readonly id: string; readonly score: number }>(compared: readonly T[]): T | null {
  let best: T | null = null;
  for (const one of compared) if (!best || one.score > best.score) best = one;
  if (!best || best.score < LEAST_ALIKE) return null;
  const { id, score } = best;
  return compared.some((other) => other.id !== id && score - other.score < LEAST_LEAD) ? null : best;
}
