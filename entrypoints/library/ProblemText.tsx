import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTexts, withoutControls } from '../../src/ui/Say.tsx';
import { sayProblem } from '../popup/say-problem.ts';

/** A sentence about bad input in the reader's language, in a direction of its own: names of files stand in it. */
export function ProblemText({ children: sentence }: { children: string }): JSX.Element {
  const { locale } = useTexts();
  const [said, setSaid] = useState(sentence);
  useEffect(() => {
    let isWanted = true;
    setSaid(sentence);
    void sayProblem(sentence).then((words) => isWanted && setSaid(words));
    return () => void (isWanted = false);
  }, [sentence, locale]);
  return <bdi dir="auto">{withoutControls(said)}</bdi>;
}
