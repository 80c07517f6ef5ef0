import { createContext, Fragment, type ComponentChildren, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from './texts.ts';

export const TextsContext = createContext<Texts | null>(null);

/** The words of the interface; every component stands below a `TextsContext`. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('ui: a component stands outside TextsContext; wrap the screen in it');
  return texts;
}

/** Characters of the private use area stand for the elements while the message is put together. */
const FIRST_MARK = 0xe000;

/** A message with elements in its gaps: `<Say of="why_alias" values={[<bdi>Reuters</bdi>]} />`. */
export function Say({ of, values }: { of: string; values: readonly ComponentChildren[] }): JSX.Element {
  const texts = useTexts();
  const marks = values.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  const parts = texts.text(of, ...marks).split(/([\uE000-\uE008])/);
  return (
    <>
      {parts.map((part, index) => {
        const value = values[part.charCodeAt(0) - FIRST_MARK];
        return <Fragment key={index}>{part.length === 1 && value !== undefined ? value : part}</Fragment>;
      })}
    </>
  );
}

/** Text from data in a direction of its own, so that it cannot turn or reorder what stands around it. */
export function Name(props: { children: string; class?: string; lang?: string | undefined }): JSX.Element {
  const { children, class: name, lang } = props;
  return (
    <bdi dir="auto" class={name} lang={lang}>
      {withoutControls(children)}
    </bdi>
  );
}

/** Without direction overrides and other control characters, which have no place in a name or a sentence. */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the control characters are what is removed
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
