import type { JSX } from 'preact';
import type { TimelineFilter } from '../../src/model/view.ts';
import type { ListFormat } from '../../src/library/export-list.ts';
import { ask } from '../../src/platform/messenger.ts';
import { SaveList, type SavedList } from '../../src/ui/SaveList.tsx';
import { saveFile } from '../library/save-file.ts';

const FILES: Readonly<Record<string, { readonly format: ListFormat; readonly type: string }>> = {
  CSV: { format: 'csv', type: 'text/csv' },
  GeoJSON: { format: 'geojson', type: 'application/geo+json' },
};

/** Saves the incidents of a list; panel and search page have the room for it. */
export function ListTools({ filter }: { filter: TimelineFilter }): JSX.Element {
  return <SaveList filter={filter} formats={Object.keys(FILES)} save={save} />;
}

async function save(filter: TimelineFilter, name: string): Promise<SavedList> {
  const file = FILES[name];
  const answer = file && (await ask('timeline.export', { filter, format: file.format }));
  if (!answer?.ok) return null;
  saveFile(`backstory.${file?.format}`, file?.type ?? '', [answer.value.text]);
  return answer.value;
}
