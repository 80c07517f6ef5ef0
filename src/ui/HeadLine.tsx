import { Fragment, type JSX } from 'preact';
import type { EntityHead, NameRef } from '../model/view.ts';
import { Icon } from './Icon.tsx';
import { nameIn } from './name-in.ts';
import { Name, useTexts } from './Say.tsx';

/** What an entity is and where it belongs: "District · Baghdad, Iraq". Names become buttons where a screen can open them. */
export function HeadLine({
  head,
  onOpen,
}: {
  head: EntityHead;
  onOpen?: ((ref: NameRef) => void) | undefined;
}): JSX.Element {
  const texts = useTexts();
  const type =
    (head.type !== null && texts.find(`type_${head.type.replace(/[^a-z]/g, '_')}`)) || texts.text(`kind_${head.kind}`);
  const country = head.within.length === 0 && head.country !== null && head.type !== 'country' ? head.country : null;
  return (
    <p class="what">
      <Icon name={head.kind} />
      <span>
        {type}
        {head.within.length > 0 && ' · '}
        {head.within.map((ref, index) => (
          <Fragment key={index}>
            {index > 0 && texts.text('list_separator')}
            {onOpen ? (
              <button type="button" class="link" onClick={() => onOpen(ref)}>
                <Name>{nameIn(texts, ref.name, head.arabic)}</Name>
              </button>
            ) : (
              <Name>{nameIn(texts, ref.name, head.arabic)}</Name>
            )}
          </Fragment>
        ))}
        {country !== null && <> · {countryName(texts.locale, country)}</>}
        {head.isPrivate && <> · {texts.text('private_name')}</>}
      </span>
    </p>
  );
}

function countryName(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
