/** Files looked at together. */
const TOGETHER = 50;

/**
 * The chosen files in the order of their names. A file of a chosen folder is called by its way inside that folder, because two files of one
 * name are not told apart otherwise, and because the browser forgets the way when the file is kept.
 */
export function filesOfChoice(list: FileList | null): readonly File[] {
  return [...(list ?? [])]
    .map((file) =>
      file.webkitRelativePath === ''
        ? file
        : new File([file], file.webkitRelativePath, { type: file.type, lastModified: file.lastModified }),
    )
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Which of the files can be read, and a problem for each that cannot: one that is gone would keep all from being stored. */
export async function readableFiles(
  files: readonly File[],
): Promise<{ readonly files: readonly File[]; readonly problems: readonly string[] }> {
  const readable: File[] = [];
  const problems: string[] = [];
  for (let from = 0; from < files.length; from += TOGETHER) {
    const some = files.slice(from, from + TOGETHER);
    const reasons = await Promise.all(some.map(reasonAgainst));
    for (const [i, file] of some.entries()) {
      const reason = reasons[i];
      if (reason === null || reason === undefined) readable.push(file);
      // Browsers give no better reason than that something failed.
      else
        problems.push(
          `${file.name}:1: the file cannot be read; it may have been changed, moved or deleted since it was chosen (${reason})`,
        );
    }
  }
  return { files: readable, problems };
}

const reasonAgainst = (file: File): Promise<string | null> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
