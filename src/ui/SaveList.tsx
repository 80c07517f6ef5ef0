import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TimelineFilter } from '../model/view.ts';
import { useTexts } from './Say.tsx';
import type { Texts } from './texts.ts';

/** What became of a list that was to be saved; null when it could not be read. */
export type SavedList = { readonly saved: number; readonly total: number; readonly isPrivate: boolean } | null;

export interface SaveListProps {
  filter: TimelineFilter;
  /** Formats by the names that they have everywhere ("CSV"). */
  formats: readonly string[];
  save: (filter: TimelineFilter, format: string) => Promise<SavedList>;
}

/** "Save this list: CSV, GeoJSON": the incidents that the filters leave, as a file. Says how many there are in it. */
export function SaveList({ filter, formats, save }: SaveListProps): JSX.Element {
  const texts = useTexts();
  const [said, say] = useState('');
  const press = async (format: string): Promise<void> => {
    say('');
    say(wordsFor(texts, await save(filter, format)));
  };
  return (
    <p class="save-list small">
      {texts.text('list_save')}
      {formats.map((format) => (
        <button key={format} type="button" class="link" onClick={() => void press(format)}>
          {format}
        </button>
      ))}
      <span role="status" class="quiet">
        {said}
      </span>
    </p>
  );
}

function wordsFor(texts: Texts, list: SavedList): string {
  if (!list) return texts.text('list_failed');
  const { saved, total, isPrivate } = list;
  const many =
    saved < total
      ? texts.text('list_saved_first', texts.number(saved), texts.number(total))
      : texts.text('list_saved', texts.count('incidents', saved));
  return isPrivate ? `${many} ${texts.text('list_own')}` : many;
}
