/** An import needs about this many times the bytes of its files: their copy, to go on after a stop, and what is read from them. */
const GROWTH = 3;
/** Compressed files are ten times that when they are read. */
const UNPACKED = 10;

/** What an import needs and what the browser still gives, in megabytes of text; null when there is room, or nobody knows. */
export async function roomFor(
  files: readonly File[],
): Promise<{ readonly needed: string; readonly free: string } | null> {
  const needed = files.reduce((sum, { name, size }) => sum + size * GROWTH * (/\.gz$/i.test(name) ? UNPACKED : 1), 0);
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  if (quota === undefined || usage === undefined || needed <= quota - usage) return null;
  return { needed: megabytes(needed), free: megabytes(Math.max(0, quota - usage)) };
}

export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
