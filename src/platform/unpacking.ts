/** What a browser says of compressed bytes that are damaged is no sentence for a reader: work that unpacks rejects with ours. */
export async function unpacking<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    // The Compression Streams standard has TypeErrors, and Firefox an AbortError where it reads all at once; limits and files that are gone have others.
    const isDamage = error instanceof TypeError || (error instanceof Error && error.name === 'AbortError');
    throw isDamage ? new Error('the compressed file is damaged, or cut off before its end') : error;
  }
}
