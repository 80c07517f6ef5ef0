import { describe, expect, test } from 'vitest';
import { inputFromPage } from '../src/library/input-from-page.ts';
import { createLibrary } from '../src/library/library.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { updatedInText } from '../src/library/updated-in-text.ts';
import type { PageExtract } from '../src/model/page-extract.ts';
import { fakeTools, textInput } from './library-fixtures.ts';

describe('the day of the last change in the words of a page', () => {
  const check = (text: string, day: string | undefined, language = 'en'): void =>
    expect(updatedInText(text, language)?.value).toBe(day);
  test('a whole day behind a word for it, in five languages', () => {
    check('By A. Writer\nUpdated: 5 March 2024\nThe bridge was closed.', '2024-03-05');
    check('Published 4 March 2024 | Last updated on March 5, 2024 at 10:30 GMT', '2024-03-05');
    check('Home\nLast modified 2024-03-05 10:30', '2024-03-05');
    check('This article was updated on 5 March 2024.', '2024-03-05');
    check('Publié le 4 mars 2024\nMis à jour le 5 mars 2024 à 10h30', '2024-03-05', 'fr');
    check('Aktualisiert am 5. März 2024', '2024-03-05', 'de');
    check('Actualizado: 5 de marzo de 2024', '2024-03-05', 'es');
    check('آخر تحديث: 5 مارس 2024', '2024-03-05', 'ar');
  });
  test('what is no day, or is told of something else, is none', () => {
    check('The ministry updated its figures on 5 March 2024.', undefined);
    check('Updated yesterday', undefined);
    check('Updated: March 2024', undefined);
    check('Updated\nThe bridge was closed on 5 March 2024.', undefined);
    check('Updated figures of the ministry, which were asked for in a letter, came on 5 March 2024.', undefined);
    check('', undefined);
    check('Updated '.repeat(50_000), undefined);
  });
  test('what the page says of itself comes first, its words last', async () => {
    const updatedOf = async (page: PageExtract): Promise<unknown> =>
      (await createLibrary(createMemoryTables(), fakeTools()).save(inputFromPage(page))).record.updated;
    const page: PageExtract = {
      url: 'https://a.example/x',
      title: 'T',
      article: 'The article.',
      whole: 'Updated: 5 March 2024\nThe article.',
    };
    expect(await updatedOf(page)).toEqual({ value: '2024-03-05', basis: 'text' });
    const updated = { value: '2024-03-06', basis: 'time' } as const;
    expect(await updatedOf({ ...page, updated })).toEqual(updated);
  });
});

describe('versions of a page', () => {
  test('a page that goes back to what it said before says that again: the newest version is what it says now', async () => {
    const library = createLibrary(createMemoryTables(), fakeTools());
    const url = 'https://a.example/x';
    const said = async (): Promise<readonly string[]> => (await library.pack([])).reports.map(({ text }) => text);
    const first = await library.save(textInput('First.', { url }));
    const second = await library.save(textInput('Second.', { url }));
    expect(await said()).toEqual(['Second.']);
    const again = await library.save(textInput('First.', { url }));
    expect(again).toMatchObject({ outcome: 'version', record: { key: first.record.key, version: 3 } });
    expect(again.record).not.toHaveProperty('replaced_by');
    expect(await said()).toEqual(['First.']);
    expect(await library.read(second.record.key)).toMatchObject({ version: 2, replaced_by: first.record.key });
    expect(await library.save(textInput('First.', { url }))).toMatchObject({ outcome: 'same' });
    await library.remove(first.record.key);
    expect(await said()).toEqual(['Second.']);
    expect((await library.save(textInput('Third.', { url }))).record.version).toBe(3);
  });
  test('a table of older texts does not bring an older version back', async () => {
    const library = createLibrary(createMemoryTables(), fakeTools());
    const url = 'https://a.example/x';
    await library.save(textInput('First.', { url }));
    await library.save(textInput('Second.', { url }));
    await library.beginImport({ key: 'i', name: 'n', format: 'feed', bytes: 1 });
    const items = [{ text: textInput('First.', { url }) }];
    const record = await library.applyBatch({ import: 'i', seq: 0, items, position: 1, problems: [], refused: 0 });
    expect(record).toMatchObject({ added: 0, same: 1 });
    expect((await library.pack([])).reports.map(({ text }) => text)).toEqual(['Second.']);
  });
  test('a text that an import brought and the reader then saves stays when the import is undone', async () => {
    const library = createLibrary(createMemoryTables(), fakeTools());
    await library.beginImport({ key: 'i', name: 'n', format: 'feed', bytes: 1 });
    const items = [{ text: textInput('Kept.') }, { text: textInput('Only imported.') }];
    await library.applyBatch({ import: 'i', seq: 0, items, position: 2, problems: [], refused: 0 });
    await library.endImport('i', 'done');
    expect(await library.save(textInput('Kept.'))).toMatchObject({ outcome: 'same' });
    await library.undoImport('i');
    expect((await library.pack([])).reports.map(({ text }) => text)).toEqual(['Kept.']);
  });
  test('a newer version that the reader saved stays the newest when the import before it is undone', async () => {
    const library = createLibrary(createMemoryTables(), fakeTools());
    const url = 'https://a.example/x';
    const said = async (): Promise<readonly string[]> => (await library.pack([])).reports.map(({ text }) => text);
    const first = await library.save(textInput('First.', { url }));
    await library.beginImport({ key: 'i', name: 'n', format: 'feed', bytes: 1 });
    const items = [{ text: textInput('Second.', { url }) }];
    await library.applyBatch({ import: 'i', seq: 0, items, position: 1, problems: [], refused: 0 });
    await library.endImport('i', 'done');
    expect(await said()).toEqual(['Second.']);
    const third = await library.save(textInput('Third.', { url }));
    await library.undoImport('i');
    expect(await said()).toEqual(['Third.']);
    expect(await library.read(first.record.key)).toMatchObject({ replaced_by: third.record.key });
    await library.remove(third.record.key);
    expect(await said()).toEqual(['First.']);
  });
});
