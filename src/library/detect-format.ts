/** What a file can be to the library. */
export type FileFormat = 'pack' | 'backup' | 'geojson' | 'json-feed' | 'feed' | 'html' | 'table' | 'markdown' | 'text';

/** A file that is not taken, with the reason in plain words. */
export interface RefusedFormat {
  readonly refused: string;
}

const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^PK\u0003\u0004/, 'zip archives are not read; unpack it and choose the files in it'],
  [/^\u001f[\u2039\u008b\ufffd]/, 'the file is compressed twice; unpack it once and choose it again'],
  [/^%PDF/, 'PDF files are not read; copy the text into a text file'],
  [/^\{\\rtf/, 'RTF files are not read; save it as plain text'],
  [
    /^[\s\S]{0,600}<opml[\s>]/i,
    'this is an OPML list of feed addresses. Backstory goes to no network, so it cannot fetch them; export the feeds themselves as files',
  ],
  [
    /^[\s\S]{0,2000}<!ENTITY/i,
    'the file defines XML entities, which are refused: they can grow without end or reach for other files',
  ],
];

const FEED = /^<(?:\w{1,20}:)?(?:rss|feed|rdf)[\s>]/i;

/** What stands behind the comments and instructions that an XML file may begin with. */
function rootOf(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const start = text.slice(at, at + 2000);
    const end = start.startsWith('<!--')
      ? '-->'
      : start.startsWith('<?')
        ? '?>'
        : /^<!doctype[^>]*\[/i.test(start)
          ? ']>'
          : /^<!doctype/i.test(start)
            ? '>'
            : '';
    const found = end === '' ? -1 : text.indexOf(end, at);
    if (found === -1) return start.slice(0, 100);
    at = found + end.length;
  }
}

/**
 * What a file is, by its name and its first characters (4,000 are enough). The content decides before the name; text is the last
 * resort. Never throws.
 */
export function detectFormat(name: string, head: string): FileFormat | RefusedFormat {
  const whole = head.replace(/^\ufeff/, '').trimStart();
  const start = whole.slice(0, 4000);
  for (const [pattern, refused] of REFUSED) if (pattern.test(start)) return { refused };
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (start.startsWith('{')) return detectJson(start, ending);
  if (start.startsWith('<') && FEED.test(rootOf(whole))) return 'feed';
  if (/^(?:<!doctype html|<html[\s>]|<!--)/i.test(start) || ending === 'html' || ending === 'htm' || ending === 'xhtml')
    return 'html';
  if (ending === 'csv' || ending === 'tsv' || ending === 'tab') return 'table';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (ending === 'xml' || ending === 'rss' || ending === 'atom')
    return { refused: 'this XML file is no RSS or Atom feed' };
  if (ending === 'json' || ending === 'geojson')
    return { refused: 'this JSON file is no pack, backup, GeoJSON or JSON Feed' };
  if (start.includes('\u0000')) return { refused: 'this is not a text file' };
  return 'text';
}

function detectJson(start: string, ending: string): FileFormat | RefusedFormat {
  if (/"format"\s*:\s*"backstory-pack"/.test(start)) return 'pack';
  if (/"format"\s*:\s*"backstory-backup"/.test(start)) return 'backup';
  if (/"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org/.test(start)) return 'json-feed';
  if (/"type"\s*:\s*"Feature(?:Collection)?"/.test(start) || ending === 'geojson') return 'geojson';
  return { refused: 'this JSON file is no pack, backup, GeoJSON or JSON Feed' };
}
