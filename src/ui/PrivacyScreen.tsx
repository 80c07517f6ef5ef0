import type { JSX } from 'preact';
import { useTexts } from './Say.tsx';

const PARTS = ['read', 'kept', 'sent', 'page', 'erase', 'permissions'] as const;

/** The privacy page: what is read, what is kept, what leaves the machine (nothing), what a page can see, how to erase. */
export function PrivacyScreen(): JSX.Element {
  const texts = useTexts();
  return (
    <main class="page">
      <h1>{texts.text('privacy_title')}</h1>
      <p class="lead">{texts.text('privacy_lead')}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{texts.text(`privacy_${part}_head`)}</h2>
          <p>{texts.text(`privacy_${part}`)}</p>
        </section>
      ))}
    </main>
  );
}
