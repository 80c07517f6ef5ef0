import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Name, useTexts, withoutControls } from '../../src/ui/Say.tsx';
import { sayProblem } from '../popup/say-problem.ts';

/** "file.csv:12: " before a sentence. */
const PLACE = /^(.{1,300}?:\d{1,9}): (.+)$/s;

/** A sentence about bad input in the reader's language; file and line before it keep a direction of their own. */
export function ProblemText({ children: sentence }: { children: string }): JSX.Element {
  const { locale, direction } = useTexts();
  const [said, setSaid] = useState(sentence);
  useEffect(() => {
    let isWanted = true;
    setSaid(sentence);
    void sayProblem(sentence).then((words) => isWanted && setSaid(words));
    return () => void (isWanted = false);
  }, [sentence, locale]);
  const [, place, words = said] = PLACE.exec(said) ?? [];
  // Words of ours run as the screen does, whatever name they begin with; what nobody has said anew is in a language of its own.
  return (
    <>
      {place !== undefined && (
        <>
          <Name>{place}</Name>
          {': '}
        </>
      )}
      <bdi dir={said === sentence && !locale.startsWith('en') ? 'auto' : direction}>{withoutControls(words)}</bdi>
    </>
  );
}
