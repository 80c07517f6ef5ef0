/** What was measured: milliseconds a run, by the median of the rounds, with the quartiles as spread. */
export interface Timing {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface Contender {
  readonly name: string;
  run(): unknown;
}

/** Keeps results alive, so that no engine leaves the work out. */
export const sink: { value: unknown } = { value: null };

/**
 * Milliseconds that this process has used of the processor, in Node: what others do at the same time is not in them. In a browser, milliseconds of
 * the clock.
 */
function spentSoFar(): number {
  if (typeof process === 'undefined' || typeof process.cpuUsage !== 'function') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs contenders in turn, round after round, so that whatever else the machine does falls on all of them alike. The first round warms and is not
 * counted: it is ten times as long, because engines make code faster while it runs (with one short round the next two were half as fast again). Short runs
 * are repeated within a round until they take `least` milliseconds.
 */
export function inTurn(contenders: readonly Contender[], rounds: number, least = 20): ReadonlyMap<string, Timing> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const contender of contenders) {
      let runs = 0;
      const start = spentSoFar();
      let spent = 0;
      do {
        sink.value = contender.run();
        runs += 1;
        spent = spentSoFar() - start;
      } while (spent < (round === 0 ? 10 * least : least));
      if (round > 0) times.get(contender.name)?.push(spent / runs);
    }
  return new Map([...times].map(([name, list]) => [name, timingOf(list)]));
}

export function timingOf(values: readonly number[]): Timing {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** Linear between neighbours (Hyndman and Fan's type 7). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
}

/** Slope of log y over log x by least squares: y grows as x to this power. */
export function exponentOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const top = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return top / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
