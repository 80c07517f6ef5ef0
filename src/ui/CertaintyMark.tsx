import type { JSX } from 'preact';
import type { Certainty } from '../model/claim.ts';
import { useTexts } from './Say.tsx';

/** One shape for each word, so that it is told apart without colour. */
const SHAPES: Readonly<Record<Certainty, JSX.Element>> = {
  confirmed: (
    <path d="M6 .8a5.200 5.200 0 1 1 0 10.400A5.200 5.200 0 0 1 6 .8Z M3.400 6.100 5.300 8 8.700 4.200" class="full" />
  ),
  reported: <path d="M6 1.3a4.7 4.7 0 1 1 0 9.4 4.7 4.7 0 0 1 0-9.4Z M4 4.6h4 M4 7.3h2.6" class="plain" />,
  claimed: <path d="M1.500 2h9v6h-5L3 10.500V8H1.500Z" class="plain" />,
  disputed: <path d="M1 4h8L7 2 M11 8H3l2 2" class="plain" />,
  denied: (
    <path d="M6 1.300a4.700 4.700 0 1 1 0 9.400 4.700 4.700 0 0 1 0-9.400Z M2.700 9.300l6.600-6.600" class="plain" />
  ),
  unclear: (
    <path
      d="M3.800 4.200C3.800 2.800 4.800 2 6 2s2.200.8 2.200 2c0 1.600-2.200 1.600-2.200 3.300 M6 9.400v.7"
      class="plain"
    />
  ),
};

/** The certainty word with its shape; never a number. */
export function CertaintyMark({ certainty }: { certainty: Certainty }): JSX.Element {
  const texts = useTexts();
  return (
    <span class={`certainty ${certainty}`} title={texts.text(`certainty_${certainty}_means`)}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {SHAPES[certainty]}
      </svg>
      {texts.text(`certainty_${certainty}`)}
    </span>
  );
}
