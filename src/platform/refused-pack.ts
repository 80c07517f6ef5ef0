import type { FileProblem } from '../model/problem.ts';
import { NEWER_PACK } from '../pack/pack-codec.ts';
import type { PackState } from './protocol.ts';

/** The state of a pack that was refused at the door, with the first reason and where it stands. */
export function refusedPack(
  problems: readonly FileProblem[],
): Pick<PackState, 'state'> & { readonly sentence: string } {
  const first = problems.find(({ sentence }) => sentence.startsWith(NEWER_PACK)) ?? problems[0];
  if (!first) return { state: 'broken', sentence: 'the pack cannot be read' };
  const state = first.sentence.startsWith(NEWER_PACK) ? 'newer' : 'broken';
  return { state, sentence: `${first.file}, line ${first.line}: ${first.sentence}` };
}
