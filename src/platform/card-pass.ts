import { browser } from './browser.ts';

const KEY = 'card-pass';

/**
 * The word by which the card's frame knows a script of ours: made anew with each start of the browser, kept where pages and their
 * scripts cannot read. A page that frames the card on its own does not have it.
 */
export async function cardPass(): Promise<string> {
  making ??= make();
  return making;
}

let making: Promise<string> | undefined;

async function make(): Promise<string> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  if (typeof kept === 'string') return kept;
  const pass = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: pass });
  return pass;
}
