import { Fragment, type JSX } from 'preact';
import type { EntityHead } from '../model/view.ts';
import { languageOf } from './language-of.ts';
import { isArabic, namesOfHead } from './name-in.ts';
import { Name, useTexts } from './Say.tsx';

/** The name of an entity in the reader's language, and beside it in its own script or as its pack has it. */
export function HeadName({ head }: { head: EntityHead }): JSX.Element {
  const [name, other] = namesOfHead(useTexts(), head);
  return (
    <Fragment>
      <Name>{name}</Name> {other !== null && <Name class="native">{other}</Name>}
    </Fragment>
  );
}

/** What it is, in a line of its pack: in Arabic where the reader reads it and the pack has it, else marked with its language. */
export function Description({ head }: { head: EntityHead }): JSX.Element | null {
  const texts = useTexts();
  const said = (isArabic(texts) && head.descriptionInArabic) || head.description;
  if (said === null) return null;
  return (
    <p class="description">
      <Name lang={languageOf(texts, said)}>{said}</Name>
    </p>
  );
}
