import { browser } from './browser.ts';

const TEND = 'tend-library';
const EVERY_MINUTES = 30;

/**
 * Calls back every half hour while the browser runs, and wakes a background that was stopped. Call it synchronously when the
 * background starts. The alarm is made only when it is missing: making it anew at each start would put it off for ever.
 */
export function serveAlarms(tend: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TEND) void tend().catch(() => undefined);
  });
  void browser.alarms
    .get(TEND)
    .then((alarm) => {
      if (!alarm) void browser.alarms.create(TEND, { periodInMinutes: EVERY_MINUTES });
    })
    .catch(() => undefined);
}
