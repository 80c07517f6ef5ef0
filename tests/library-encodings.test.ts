import { describe, expect, test } from 'vitest';
import { openFile } from '../entrypoints/library/open-file.ts';
import { rowsOfFile, type Step } from '../entrypoints/library/rows-of-file.ts';
import { LEGACY_ENCODINGS } from '../src/text/detect-encoding.ts';

/** Text in an encoding of one byte a letter, by asking its decoder for every byte: Node has no encoder for them. */
function encode(text: string, label: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(label);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 63));
}
const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

describe('how the letters of a chosen file are written', () => {
  const check = async (chosen: File, words: string, told: RegExp | null): Promise<void> => {
    const { text, guess } = await (await openFile(chosen)).text();
    expect(text).toContain(words);
    expect(text).not.toMatch(/\ufffd|Ã|Ø/);
    if (told) expect(guess).toMatchObject({ sentence: expect.stringMatching(told) });
    else expect(guess).toBeUndefined();
  };

  test('a long text on one line is not taken for another encoding because it is cut inside a letter', async () => {
    for (const [word, shift] of [
      ['مرحبا ', ''],
      ['مرحبا ', 'x'],
      ['déjà ', ''],
      ['déjà ', 'x'],
      ['日本 ', 'x'],
      ['日本 ', 'xx'],
    ] as const)
      await check(file('long.txt', shift + word.repeat(60_000)), word, null);
  });

  test('what the file says of itself is believed where its bytes allow it', async () => {
    const russian = 'Солдаты стояли у моста до утра.';
    await check(
      file('a.xml', '<?xml version="1.0" encoding="windows-1251"?>\n<rss>', encode(russian, 'windows-1251'), '</rss>'),
      russian,
      null,
    );
    await check(
      file('a.html', '<!doctype html><head><meta charset=koi8-r><p>', encode(russian, 'koi8-r')),
      russian,
      null,
    );
    await check(
      file(
        'b.html',
        '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">',
        encode('Žádný', 'iso-8859-2'),
      ),
      'Žádný',
      null,
    );
    // Said to be something else than it is: the bytes know better.
    await check(file('c.html', `<meta charset="iso-8859-1"><p>${russian}`), russian, null);
    // An encoding that nobody has.
    await check(file('d.html', '<meta charset="martian"><p>', encode('Café', 'windows-1252')), 'Café', /windows-1252/);
  });

  test('a few spoilt bytes do not make another language of a text; they are told with their line', async () => {
    const text = Buffer.from(`Première ligne.\n${'Un général est arrivé à la préfecture.\n'.repeat(30)}`);
    const spoilt = Buffer.concat([text, Buffer.from([0x41, 0xff, 0xfe, 0x42]), text]);
    const { text: read, guess } = await (await openFile(file('spoilt.txt', spoilt))).text();
    expect(read).toContain('général est arrivé à la préfecture');
    expect(guess).toEqual({ line: 32, sentence: '2 bytes are not UTF-8; each was replaced by a sign (\ufffd)' });
  });

  test('what is spoilt far behind the beginning of a text is told too', async () => {
    const { guess } = await (
      await openFile(file('far.txt', 'plain words\n'.repeat(30_000), Uint8Array.of(0xe9)))
    ).text();
    expect(guess).toMatchObject({ sentence: expect.stringContaining('windows-1252') });
  });
});

describe('what the reader says of letters that can only be guessed', () => {
  const japanese = Uint8Array.from([
    0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0x83, 0x8d, 0x83, 0x50, 0x83, 0x62, 0x83, 0x67,
  ]);
  const words = '日本のロケット';
  const rows = async (chosen: File, encoding?: string): Promise<Step[]> => {
    const found: Step[] = [];
    const opened = await openFile(chosen, encoding);
    for await (const step of rowsOfFile(opened, 'table', {})) found.push(step);
    return found;
  };

  test('is how they are read, in texts and tables, and nothing is told any more', async () => {
    const told = await (await openFile(file('a.txt', japanese))).text();
    expect(told.guess?.sentence).toContain('windows-1252');
    expect(await (await openFile(file('a.txt', japanese), 'shift_jis')).text()).toEqual({ text: words });
    const table = file('a.csv', 'date,title\n2020-02-16,', japanese, '\n');
    expect(await rows(table, 'shift_jis')).toMatchObject([{ event: { title: words } }]);
    expect(await rows(table)).toMatchObject([{ isNote: true }, { event: { edtf: '2020-02-16' } }]);
  });

  test('changes nothing of files that say it, or show it', async () => {
    for (const chosen of [
      file('u.txt', words),
      file('m.txt', Uint8Array.of(0xff, 0xfe), Buffer.from(words, 'utf16le')),
      file('s.html', '<meta charset=shift_jis><p>', japanese),
    ])
      expect((await (await openFile(chosen, 'windows-1251')).text()).text).toContain(words);
  });

  test('every one of them is known here', () => {
    for (const label of LEGACY_ENCODINGS) expect(new TextDecoder(label).encoding).toBe(label);
  });
});

describe('maps', () => {
  test('are JSON in whatever letters they are written', async () => {
    const map =
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"title":"Café"}}]}';
    for (const [bytes, told] of [
      [Buffer.from(`\ufeff${map}`, 'utf16le'), null],
      [Buffer.from(map, 'utf16le'), 'm.geojson:1: no byte order mark; read as UTF-16LE'],
      [encode(map, 'windows-1252'), 'm.geojson:1: not valid UTF-8; read as windows-1252 (western)'],
      [Buffer.from(map), null],
    ] as const) {
      const found: Step[] = [];
      for await (const step of rowsOfFile(await openFile(file('m.geojson', bytes)), 'geojson', {})) found.push(step);
      expect(found.flatMap((step) => ('event' in step ? [step.event.title] : []))).toEqual(['Café']);
      expect(found.flatMap((step) => ('problem' in step ? [step.problem] : []))).toEqual(told === null ? [] : [told]);
    }
  });
});

describe('tables', () => {
  const steps = async (chosen: File): Promise<readonly Step[]> => {
    const found: Step[] = [];
    for await (const step of rowsOfFile(await openFile(chosen), 'table', {})) found.push(step);
    return found;
  };
  const titles = (all: readonly Step[]): readonly unknown[] =>
    all.flatMap((step) => ('event' in step ? [step.event.title] : []));

  test('a guess is told with the file, and refuses no row', async () => {
    const all = await steps(file('t.csv', encode('date,title\n2024-03-02,Café\n', 'windows-1252')));
    expect(titles(all)).toEqual(['Café']);
    expect(all.filter((step) => 'problem' in step)).toEqual([
      { problem: 't.csv:1: not valid UTF-8; read as windows-1252 (western)', isNote: true },
    ]);
    const wide = Buffer.from('date,title\n2024-03-02,سقطت صواريخ قرب الجسر\n', 'utf16le');
    expect(titles(await steps(file('w.csv', wide)))).toEqual(['سقطت صواريخ قرب الجسر']);
  });

  test('a letter that cannot be read far behind the beginning is told once, with its line; the rows come in', async () => {
    const row = '2024-03-02,Plain\n';
    const all = await steps(
      file(
        'far.csv',
        'date,title\n',
        row.repeat(20_000),
        '2024-03-02,Caf',
        Uint8Array.of(0xe9),
        '\n',
        row,
        '2024-03-02,d',
        Uint8Array.of(0xe9),
        '\n',
      ),
    );
    expect(titles(all)).toHaveLength(20_003);
    expect(all.filter((step) => 'problem' in step)).toEqual([
      { problem: expect.stringMatching(/^far\.csv:20002: .*not UTF-8/), isNote: true },
    ]);
  });

  test('a row that is refused for its size is named with its line', async () => {
    const all = await steps(file('wide.csv', 'date,title\n2024-03-02,One\n', `${','.repeat(3000)}\n`));
    expect(all.at(-1)).toEqual({ problem: expect.stringMatching(/^wide\.csv:3: a row has more than 2000 cells/) });
  });
});
