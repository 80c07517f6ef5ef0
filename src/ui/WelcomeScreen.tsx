import type { JSX } from 'preact';
import { TextButton } from './Card.tsx';
import { Legend } from './Legend.tsx';
import { useTexts } from './Say.tsx';

/** One paragraph of the sample article. */
export interface SampleParagraph {
  readonly text: string;
  readonly language: string;
}

export interface WelcomeProps {
  sample: readonly SampleParagraph[];
  browser: 'chromium' | 'firefox';
  onLibrary: () => void;
  onSearch: () => void;
  /** Where site access is given, when the browser lets a page ask for it. */
  onAllow: () => void;
  hasAccess: boolean;
}

const PROMISES = ['machine', 'network', 'account', 'private', 'erase'] as const;
const KEYS = [
  ['Alt+Shift+B', 'key_popup'],
  ['Alt+Shift+N', 'key_next'],
  ['Alt+Shift+P', 'key_previous'],
  ['Escape', 'key_escape'],
  ['/', 'key_slash'],
  ['bs', 'key_omnibox'],
] as const;

/** Shown once, after installing: a sample to try, what is promised and how to check it, site access, keys. Works offline. */
export function WelcomeScreen(props: WelcomeProps): JSX.Element {
  const texts = useTexts();
  return (
    <main class="page">
      <header>
        <img src="/icon/128.png" alt="" width={56} height={56} />
        <h1>{texts.text('welcome_title')}</h1>
        <p class="lead">{texts.text('welcome_lead')}</p>
      </header>
      <section>
        <h2>{texts.text('welcome_try')}</h2>
        <p>{texts.text('welcome_try_how')}</p>
        <article class="sample">
          {props.sample.map(({ text, language }, index) => (
            <p key={index} lang={language} dir="auto">
              {text}
            </p>
          ))}
        </article>
      </section>
      <Access {...props} />
      <section>
        <h2>{texts.text('welcome_promise')}</h2>
        <dl class="promises">
          {PROMISES.map((promise) => (
            <div key={promise}>
              <dt>{texts.text(`promise_${promise}`)}</dt>
              <dd>{texts.text(`promise_${promise}_check`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href="/privacy.html">{texts.text('privacy_title')}</a>
        </p>
      </section>
      <section>
        <h2>{texts.text('welcome_keys')}</h2>
        <dl class="keys">
          {KEYS.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{texts.text(meaning)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{texts.text('welcome_next')}</h2>
        <p class="buttons">
          <TextButton icon="search" onClick={props.onSearch}>
            {texts.text('search_title')}
          </TextButton>
          <TextButton icon="settings" onClick={props.onLibrary}>
            {texts.text('open_library')}
          </TextButton>
        </p>
        <Legend />
      </section>
    </main>
  );
}

function Access({ browser, hasAccess, onAllow }: WelcomeProps): JSX.Element {
  const texts = useTexts();
  return (
    <section>
      <h2>{texts.text('welcome_access')}</h2>
      <p>{texts.text('welcome_access_why')}</p>
      <p>{texts.text(`welcome_access_${browser}`)}</p>
      {hasAccess ? (
        <p class="quiet">{texts.text('welcome_access_given')}</p>
      ) : (
        <TextButton icon="check" onClick={onAllow}>
          {texts.text('welcome_allow')}
        </TextButton>
      )}
    </section>
  );
}
