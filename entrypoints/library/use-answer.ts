import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../src/platform/protocol.ts';
import { insist } from './insist.ts';

/** What a question to the background came to, and a way to ask again. */
export interface Asked<T> {
  readonly value: T | null;
  readonly sentence: string;
  readonly again: () => void;
}

/** Asks when the component appears and whenever `inputs` change; late answers to an older question are dropped. */
export function useAnswer<T>(ask: () => Promise<Answer<T>>, inputs: readonly unknown[]): Asked<T> {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<{ value: T | null; sentence: string }>({ value: null, sentence: '' });
  useEffect(() => {
    let isCurrent = true;
    insist(ask).then(
      (value) => {
        if (isCurrent) setState({ value, sentence: '' });
      },
      (error: unknown) => {
        if (isCurrent) setState({ value: null, sentence: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [turn, ...inputs]);
  return { ...state, again: () => setTurn((old) => old + 1) };
}
