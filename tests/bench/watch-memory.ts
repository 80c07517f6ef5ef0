import type { CDPSession } from 'puppeteer-core';
import type { Session } from '../e2e/harness.ts';

/** Bytes of the heaps of the page, its workers and the background together (what they took, used or not); asked for again and again while `until` is false. */
export async function watchMemory(session: Session, until: () => Promise<boolean>): Promise<number> {
  let most = 0;
  while (!(await until())) {
    let bytes = 0;
    for (const target of session.launched.browser.targets()) {
      const isOurs = target.url().startsWith(session.launched.extensionUrl(''));
      // A page's worker is a target of the kind `other`.
      if (!isOurs || !['page', 'service_worker', 'other'].includes(target.type())) continue;
      const devtools = await target.createCDPSession().catch(() => null);
      bytes += devtools ? await heapOf(devtools) : 0;
      await devtools?.detach().catch(() => undefined);
    }
    most = Math.max(most, bytes);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return most;
}

async function heapOf(devtools: CDPSession): Promise<number> {
  const usage = await devtools.send('Runtime.getHeapUsage').catch(() => null);
  return (usage?.totalSize ?? 0) + ((usage as { backingStorageSize?: number } | null)?.backingStorageSize ?? 0);
}
