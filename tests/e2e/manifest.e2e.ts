import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources: readonly unknown[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: object; readonly description?: string }>>;
}

const FINAL_PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const HOSTS = ['http://*/*', 'https://*/*'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** The rules of both stores that a machine can check, on the built packages. */
describe.each([
  ['chromium', PATHS.chromium],
  ['firefox', PATHS.firefox],
] as const)('the package for %s', (name, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  test('asks for the permissions of the first day, and no more', () => {
    expect([...manifest.permissions].sort()).toEqual(
      name === 'chromium' ? [...FINAL_PERMISSIONS, 'sidePanel'].sort() : FINAL_PERMISSIONS,
    );
    expect(manifest['host_permissions']).toEqual(HOSTS);
    expect(manifest['optional_permissions'] ?? []).toEqual([]);
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  test('lets pages reach the card alone, and runs no code but its own', () => {
    const resource = {
      resources: ['card.html'],
      matches: HOSTS,
      ...(name === 'chromium' ? { use_dynamic_url: true } : {}),
    };
    expect(manifest.web_accessible_resources).toEqual([resource]);
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('wakes one script that needs no other: the second one is loaded when it is needed', () => {
    const script = name === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
    expect(manifest['background']).toEqual(script);
    expect(readFileSync(join(folder, 'background.js'), 'utf8')).not.toMatch(/\bfrom\s*["'`]|\bimport\s*["'`{]/);
  });

  test('declares that nothing is collected, where the store asks', () => {
    if (name === 'chromium') expect(manifest['browser_specific_settings']).toBeUndefined();
    else
      expect(manifest['browser_specific_settings']).toMatchObject({
        gecko: { data_collection_permissions: { required: ['none'] } },
      });
  });

  test('does not say that it works in Firefox for Android, which was not tried', () => {
    expect(Object.keys(manifest['browser_specific_settings'] ?? {})).toEqual(name === 'firefox' ? ['gecko'] : []);
    expect(readFileSync(join(PATHS.root, 'assets', 'store', 'listing.md'), 'utf8')).toMatch(
      /Firefox for Android\s+Not supported/,
    );
  });

  test('opens nothing by itself: the sidebar of Firefox waits until it is asked for', () => {
    expect(manifest['sidebar_action']).toEqual(
      name === 'firefox'
        ? { default_panel: 'sidepanel.html', default_title: 'Backstory', open_at_install: false }
        : undefined,
    );
  });

  test('has an icon for each state of the toolbar button', () => {
    for (const state of ['off', 'paused'])
      for (const size of [16, 32]) expect(existsSync(join(folder, 'state', `${state}-${size}.png`))).toBe(true);
  });

  test('suggests at most three keys', () => {
    expect(Object.values(manifest.commands).filter((command) => command.suggested_key)).toHaveLength(3);
  });

  test('has every message that it names, in every language', () => {
    const wanted = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    for (const language of readdirSync(join(folder, '_locales'))) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8')) as Record<
        string,
        { message: string }
      >;
      expect(wanted.filter((key) => !messages[key]?.message)).toEqual([]);
    }
  });

  test('keeps to what the stores take: lengths of name and description in every language, version, size of each icon', () => {
    for (const language of readdirSync(join(folder, '_locales'))) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8')) as Record<
        string,
        { message: string }
      >;
      const said = (key: string): string =>
        String(manifest[key]).replace(/^__MSG_(\w+)__$/, (_, name: string) => messages[name]?.message ?? '');
      expect(said('name').length).toBeGreaterThan(3);
      expect(said('name').length).toBeLessThanOrEqual(45);
      expect(said('description').length).toBeGreaterThan(20);
      expect(said('description').length).toBeLessThanOrEqual(132);
    }
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['version']).toMatch(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){0,3}$/);
    const icons = Object.entries(manifest['icons'] as Record<string, string>);
    expect(icons.map(([size]) => Number(size))).toEqual(expect.arrayContaining([16, 32, 48, 128]));
    for (const [size, file] of icons) {
      const png = readFileSync(join(folder, file));
      expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, Number(size), Number(size)]);
    }
  });

  test('has every file that it names', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"([\w./-]+\.(?:js|css|html|png))"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  test('calls nothing outside: no address but of licences, standards and name spaces stands in its scripts', () => {
    const scripts = filesBelow(folder).filter((file) => file.endsWith('.js'));
    const hosts = scripts.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/https?:\/\/([\w.-]+\.\w{2,})/g)].map((match) => match[1] ?? ''),
    );
    const harmless =
      /^(?:www\.w3\.org|schema\.org|developer\.mozilla\.org|developer\.chrome\.com|fb\.me|bugzil\.la|github\.com|wxt\.dev|preactjs\.com|fusejs\.io|example\.(?:com|org)|purl\.org|www\.opengis\.net|.*\.example)$/;
    expect([...new Set(hosts)].filter((host) => !harmless.test(host))).toEqual([]);
    const banned = /new XMLHttpRequest|new WebSocket|navigator\.sendBeacon|new EventSource/;
    const imported = scripts.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      expect(banned.exec(text)?.[0], file).toBeUndefined();
      return [...text.matchAll(/importScripts\b[?.]*\(([^)]*)\)/g)].map((match) => match[1]?.slice(1, -1));
    });
    // The one script that is imported so, at install and when it is needed, is named in the code and lies in the package.
    expect(new Set(imported)).toEqual(new Set(['background-work.js']));
    expect(scripts).toContain(join(folder, 'background-work.js'));
  });
});
