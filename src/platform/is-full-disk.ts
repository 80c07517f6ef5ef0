/** Whether an error says that the disk, or the browser's share of it, is full. Chromium's database may say so in its own words alone. */
export const isFullDisk = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || /NO_SPACE|ENOSPC|full disk|disk is full/i.test(error.message));
