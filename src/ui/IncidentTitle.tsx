import type { JSX } from 'preact';
import type { IncidentView } from '../model/view.ts';
import { languageOf } from './language-of.ts';
import { Name, useTexts } from './Say.tsx';
import { sayTitle } from './say-title.ts';

/** The title of an incident: in the reader's language where it is one that we made, else as it is, marked with its own language. */
export function IncidentTitle({ incident }: { incident: IncidentView }): JSX.Element {
  const texts = useTexts();
  const said = sayTitle(texts, incident);
  const lang = said === incident.title ? languageOf(texts, said, incident.claims[0]?.source.language) : undefined;
  return <Name lang={lang}>{said}</Name>;
}
