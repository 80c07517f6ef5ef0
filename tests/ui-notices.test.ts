import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawOutline, OUTLINE_FILE, outlineSource, WORLD } from '../src/cli/build-map.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('papers', () => {
  test('every package that is shipped is in the notices with its version', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const notices = read('assets/store/THIRD-PARTY.md');
    for (const [name, version] of Object.entries(dependencies))
      expect(notices.replace(/ +/g, ' ')).toContain(`| ${name} | ${version} |`);
  });

  test('every permission has its reason', () => {
    const config = read('wxt.config.ts');
    const list = /permissions: \[([\s\S]*?)\n {4}\]/.exec(config)?.[1] ?? '';
    const permissions = [...list.matchAll(/'([A-Za-z]+)'/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'firefox');
    expect(permissions.length).toBeGreaterThan(4);
    const listing = read('assets/store/listing.md');
    for (const permission of permissions) expect(listing).toContain(`\`${permission}\``);
  });

  test('the privacy page as a file says what the one in the extension says, part by part', () => {
    const file = read('assets/store/PRIVACY.md').replace(/\s+/g, ' ');
    const words = JSON.parse(read('assets/public/_locales/en/messages.json')) as Record<string, { message: string }>;
    const say = (key: string): string => words[`privacy_${key}`]?.message ?? '?';
    expect(file).toContain(say('lead'));
    for (const part of ['read', 'kept', 'sent', 'page', 'erase'])
      expect(file).toContain(`**${say(`${part}_head`)}**: ${say(part)}`);
  });

  test('the drawn outline is fresh', () => {
    const squeeze = (text: string): string => text.replace(/\s+/g, ' ');
    expect(squeeze(readFileSync(OUTLINE_FILE, 'utf8'))).toBe(squeeze(outlineSource(drawOutline(WORLD))));
  });
});
