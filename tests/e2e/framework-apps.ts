import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { render as renderSvelte } from 'svelte/server';
import { build, type Rolldown } from 'vite';
import { createSSRApp, h, ref } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

/** A small application of a framework: what its server sends, and the script (in the framework's development build) that takes it over. */
export interface FrameworkApp {
  readonly name: string;
  readonly html: string;
  /** A module: gives the page `start()`, which hydrates `#root`, and `next()`, which draws the next turn. */
  readonly script: string;
}

/*
 * The same page four times: a paragraph whose city changes with each turn and a list whose order does. The clients are text because
 * they are built for the browser; each says what its server's half above or below it says.
 */
const CITIES = ['Baghdad', 'Kirkuk'];

// React's types are a package of their own, for two functions.
const require = createRequire(import.meta.url);
const { createElement } = require('react') as { createElement: (...parts: readonly unknown[]) => object };
const { renderToString: renderReact } = require('react-dom/server') as { renderToString: (element: object) => string };

const REACT_CLIENT = `
import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
function App() {
  const [turn, setTurn] = useState(0);
  window.next = () => flushSync(() => setTurn(turn + 1));
  const items = ['Baghdad', 'Kirkuk'].map((city, index) => h('li', { key: city }, city, ' ', index + turn));
  return h('section', null, h('p', null, 'Story ', h('b', null, turn), ' from ', turn % 2 ? 'Kirkuk' : 'Baghdad'), h('ul', null, turn % 2 ? items.reverse() : items));
}
window.start = () => hydrateRoot(document.getElementById('root'), h(App));`;

function ReactApp(): object {
  const items = CITIES.map((city, index) => createElement('li', { key: city }, city, ' ', index));
  const head = createElement('p', null, 'Story ', createElement('b', null, 0), ' from ', 'Baghdad');
  return createElement('section', null, head, createElement('ul', null, items));
}

const VUE_CLIENT = `
import { createSSRApp, h, ref } from 'vue';
const turn = ref(0);
window.next = () => (turn.value += 1);
const App = { render() {
  const items = ['Baghdad', 'Kirkuk'].map((city, index) => h('li', { key: city }, city + ' ' + (index + turn.value)));
  return h('section', [h('p', ['Story ', h('b', turn.value), ' from ' + (turn.value % 2 ? 'Kirkuk' : 'Baghdad')]), h('ul', turn.value % 2 ? items.reverse() : items)]);
} };
window.start = () => createSSRApp(App).mount('#root');`;

function vueApp(): ReturnType<typeof createSSRApp> {
  const turn = ref(0);
  const item = (city: string, index: number): ReturnType<typeof h> =>
    h('li', { key: city }, `${city} ${index + turn.value}`);
  return createSSRApp({
    render: () => h('section', [h('p', ['Story ', h('b', turn.value), ' from Baghdad']), h('ul', CITIES.map(item))]),
  });
}

const SVELTE_APP = `
<script>
  let { turn = 0, given } = $props();
  let now = $state(turn);
  given?.(() => (now += 1));
  const items = $derived.by(() => { const all = ['Baghdad', 'Kirkuk'].map((city, index) => ({ city, index })); return now % 2 ? all.reverse() : all; });
</script>
<section><p>Story <b>{now}</b> from {now % 2 ? 'Kirkuk' : 'Baghdad'}</p><ul>{#each items as { city, index } (city)}<li>{city} {index + now}</li>{/each}</ul></section>`;
const SVELTE_CLIENT = `
import { hydrate, flushSync } from 'svelte';
import App from 'virtual:app';
window.start = () => hydrate(App, { target: document.getElementById('root'), props: { given: (next) => (window.next = () => flushSync(next)) } });`;

/** Builds a script for the browser, with the warnings that a framework's development build gives. */
async function bundle(main: string, app = ''): Promise<string> {
  const sources: Record<string, string> = { 'virtual:main': main, 'virtual:app': app };
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: { conditions: ['browser', 'development', 'module', 'import', 'default'] },
    plugins: [
      {
        name: 'sources',
        enforce: 'pre',
        resolveId: (id) => (id in sources ? `\0${id}` : null),
        load: (id) => sources[id.slice(1)] ?? null,
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'virtual:main', output: { format: 'es' } } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

async function svelteHtml(): Promise<string> {
  const { js } = compile(SVELTE_APP, { generate: 'server', dev: false, filename: 'App.svelte' });
  const folder = mkdtempSync(join(tmpdir(), 'backstory-svelte-'));
  const file = join(folder, 'app.mjs');
  const internal = pathToFileURL(require.resolve('svelte/internal/server')).href;
  writeFileSync(file, js.code.replaceAll('svelte/internal/server', internal));
  const { default: App } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    default: Parameters<typeof renderSvelte>[0];
  };
  rmSync(folder, { recursive: true });
  return renderSvelte(App, { props: {} }).body;
}

/** React, Vue and Svelte: each renders on a server what it then takes over in the page. */
export async function buildFrameworkApps(): Promise<readonly FrameworkApp[]> {
  const svelte = compile(SVELTE_APP, { generate: 'client', dev: true, filename: 'App.svelte' }).js.code;
  return [
    { name: 'React', html: renderReact(createElement(ReactApp)), script: await bundle(REACT_CLIENT) },
    { name: 'Vue', html: await renderVue(vueApp()), script: await bundle(VUE_CLIENT) },
    { name: 'Svelte', html: await svelteHtml(), script: await bundle(SVELTE_CLIENT, svelte) },
    { name: 'Preact', html: PREACT_HTML, script: await bundle(PREACT_CLIENT) },
  ];
}

const PREACT_HTML = '<section><p>Story <b>0</b> from Baghdad</p><ul><li>Baghdad 0</li><li>Kirkuk 1</li></ul></section>';
const PREACT_CLIENT = `
import 'preact/debug';
import { h, hydrate } from 'preact';
import { useState } from 'preact/hooks';
function App() {
  const [turn, setTurn] = useState(0);
  window.next = () => setTurn(turn + 1);
  const items = ['Baghdad', 'Kirkuk'].map((city, index) => h('li', { key: city }, city + ' ' + (index + turn)));
  return h('section', null, h('p', null, 'Story ', h('b', null, String(turn)), ' from ' + (turn % 2 ? 'Kirkuk' : 'Baghdad')), h('ul', null, turn % 2 ? items.reverse() : items));
}
window.start = () => hydrate(h(App), document.getElementById('root'));`;
