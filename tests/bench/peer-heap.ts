import { benchNames } from './bench-names.ts';
import { PEERS } from './detection-contenders.ts';

/**
 * Says on standard output how many bytes a peer keeps: `node --expose-gc --import tsx peer-heap.ts PEER NAMES`. In a process of its own because in the bench
 * what earlier parts left behind is collected whenever the engine likes, also while a peer is being made.
 */
const [peerName = '', size = ''] = process.argv.slice(2);
const peer = PEERS.find(({ name }) => name === peerName);
if (!peer) throw new Error(`no peer is called ${peerName}`);

/** One collection may leave what only the next one frees. */
const heap = (): number => {
  for (let time = 0; time < 4; time += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const names = benchNames(Number(size));
const before = heap();
const detect = peer.make(names);
// an expression is compiled when it is first used
detect(['A text.']);
const held = heap() - before;
// Asked once more behind the measurement: until then neither names nor peer may go.
detect(names.slice(0, 1));
console.log(held);
