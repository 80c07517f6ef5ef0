import { minify } from 'terser';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { joinMessages, type StoredMessages } from './src/platform/join-messages.ts';

const root = import.meta.dirname;
/** Folders that the build makes before WXT runs (`npm run build:pack`), copied into the package as they are. */
const MADE = ['packs', 'world'];
const MATCHES = ['http://*/*', 'https://*/*'];

/**
 * Scripts of pages begin with nothing but their `main`. What WXT puts around it catches errors to throw them again, and its context of a content script
 * announces each start by an event on the page's document, whose name holds the extension's id, and stops when the page sends a copy of
 * it: a page could both see and end our scripts. `page-session.ts` has a life cycle of its own.
 */
const bareScripts = {
  name: 'bare-scripts',
  transform(code: string, id: string): string | null {
    if (!/virtual:wxt-(?:unlisted-script|content-script-isolated-world)-entrypoint/.test(id)) return null;
    const [, path] = /^import definition from (".*?");/.exec(code) ?? [];
    if (!path) throw new Error('wxt.config: WXT begins its scripts in another way');
    return `import definition from ${path}; export default definition.main();`;
  },
};

/** The sheets of what is drawn in pages are strings in scripts: without their white space they are a tenth of a kilobyte less in every page. */
const tightSheets = {
  name: 'tight-sheets',
  transform(code: string, id: string): string | null {
    if (!/src\/page\/(?:host|card)-sheet\.ts/.test(id)) return null;
    return code.replace(/`[^`]*`/, (sheet) => sheet.replace(/\s*([{};])\s*|([:,])\s+/g, '$1$2').replaceAll(';}', '}'));
  },
};

/** The ends of lines in lists of words that are read without white space: a kilobyte less of the package. */
const tightLists = {
  name: 'tight-lists',
  transform(code: string, id: string): string | null {
    return /src\/text\/common-words-data\.ts/.test(id)
      ? code.replace(/`[^`]*`/g, (list) => list.replaceAll('\n', ''))
      : null;
  },
};

/** What the minifier makes of its own work is shorter by another 0.3 %. */
const minifiedAgain = {
  name: 'minified-again',
  enforce: 'post' as const,
  async generateBundle(
    { format }: { format: string },
    bundle: Record<string, { type: string; code?: string }>,
  ): Promise<void> {
    for (const chunk of Object.values(bundle))
      if (chunk.code !== undefined) {
        const compress = { unsafe_arrows: true, pure_getters: true, reduce_funcs: false };
        const { code = chunk.code } = await minify(chunk.code, {
          compress,
          ecma: 2020,
          module: format === 'es',
          format: { ascii_only: true },
        });
        // What the minifier leaves stands in patterns (`String.raw`), which know letters by these numbers too: one
        // letter that is none of a byte, and the browser holds the whole script at two bytes a letter.
        chunk.code = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
  },
};

export default defineConfig({
  imports: false,
  // Builds for tests that run side by side go to folders of their own.
  ...(process.env['BACKSTORY_OUT'] ? { outDir: process.env['BACKSTORY_OUT'] } : {}),
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [preact(), bareScripts, tightSheets, tightLists],
    build: { target: 'es2023' },
  }),
  zip: {
    includeSources: ['assets/**', 'src/**', 'entrypoints/**'],
    excludeSources: ['.output/**', 'tests/**', '.ci/**'],
  },
  hooks: {
    // The quick minifier leaves 1 to 3 % more (gzipped).
    'vite:build:extendConfig': (entrypoints, config) => {
      // Functions stay what they are: the browser compiles those that run, and most pages run few of the first script's.
      const inline = entrypoints.some(({ type }) => type === 'content-script')
        ? { inline: 1, reduce_funcs: false }
        : {};
      const isRead = entrypoints.some(({ name }) => /^page(?:-reader)?$/.test(name));
      config.build = {
        ...config.build,
        // Both browsers know it, in the lowest versions below.
        modulePreload: { polyfill: false },
        minify: 'terser',
        terserOptions: {
          compress: { passes: 2, unsafe_arrows: true, pure_getters: true, ...inline },
          ecma: 2020,
          format: {
            // Letters of other scripts take fewer bytes in the package by their numbers.
            ascii_only: true,
            // Chromium then compiles all of it at once, and reads no function a second time when it is called; Firefox passes over it.
            ...(isRead ? { preamble: '//# allFunctionsCalledOnLoad' } : {}),
          },
        },
      };
      const isWork = entrypoints.some(({ name }) => name === 'background-work');
      // The last word of a script for pages is what it answers: minified again, it would be dropped as good for nothing.
      if (isWork || !entrypoints.some(({ type }) => /script$/.test(type))) config.plugins?.push(minifiedAgain);
      if (isWork) {
        // Whoever loads this script has the polyfill already.
        config.plugins?.push({
          name: 'shared-browser',
          enforce: 'pre',
          resolveId: (id) => (id === 'webextension-polyfill' ? join(root, 'src/platform/shared-browser.ts') : null),
        });
      }
    },
    'build:publicAssets': (_wxt, files) => {
      for (const [at, { relativeDest }] of files.entries())
        if (relativeDest.endsWith('messages.json')) {
          const file = readFileSync(join(root, 'assets/public', relativeDest), 'utf8');
          files[at] = { contents: JSON.stringify(joinMessages(JSON.parse(file) as StoredMessages)), relativeDest };
        }
      for (const folder of MADE) {
        const from = join(root, '.output', folder);
        if (!existsSync(from)) throw new Error(`wxt.config: ${folder} is missing; run "npm run build:pack" first`);
        for (const file of readdirSync(from))
          files.push({ absoluteSrc: join(from, file), relativeDest: `${folder}/${file}` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Chromium 128: caretPositionFromPoint, without which a hover cannot be tied to a letter; 123: light-dark();
    // 119: match_origin_as_fallback. Firefox 146: underlines are painted in ::highlight only from there.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'activeTab',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: MATCHES,
    omnibox: { keyword: 'bs' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_previous__' },
      'toggle-site': { description: '__MSG_command_site__' },
      'save-page': { description: '__MSG_command_save__' },
      rescan: { description: '__MSG_command_rescan__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [
      { resources: ['card.html'], matches: MATCHES, ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
  }),
});
