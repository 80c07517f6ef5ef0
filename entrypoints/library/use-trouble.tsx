import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '../../src/platform/protocol.ts';
import { ProblemText } from './ProblemText.tsx';

/** What the last change that was asked for met, if anything: a line to draw, and a way to hand it the answer. */
export interface Trouble {
  readonly line: JSX.Element | null;
  /** Shows why a change was refused, or takes the line away; true when it was made. */
  readonly heed: <T>(answer: Answer<T>) => boolean;
}

/** A refusal (a full disk, a background that is gone) is said where the reader pressed, and not kept for oneself. */
export function useTrouble(): Trouble {
  const [sentence, setSentence] = useState('');
  return {
    line: sentence ? (
      <p class="problem" role="alert">
        <ProblemText>{sentence}</ProblemText>
      </p>
    ) : null,
    heed: (answer) => {
      setSentence(answer.ok ? '' : answer.sentence);
      return answer.ok;
    },
  };
}
