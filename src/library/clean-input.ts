import type { TextInput } from './text-input.ts';

const ADDRESS = /^https?:\/\/[^\s<>"\\]{1,4000}$/i;
const LANGUAGE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9-]{1,30})?$/;
const MOST_TEXT = 2_000_000;

/**
 * An input with only what may be kept: an address of the web (never a script), a language tag, texts within their caps. What a page or
 * a file says is untrusted; what is wrong is left out, the text stays.
 */
export function cleanInput(input: TextInput): TextInput {
  const { text, url, language, title, publisher, ...rest } = input.source;
  const tag = language?.trim().replace('_', '-');
  return {
    ...input,
    source: {
      ...rest,
      text: text.slice(0, MOST_TEXT),
      ...(title === undefined ? {} : { title: title.slice(0, 1000) }),
      ...(publisher === undefined ? {} : { publisher: publisher.slice(0, 1000) }),
      ...(url !== undefined && ADDRESS.test(url) ? { url } : {}),
      ...(tag !== undefined && LANGUAGE.test(tag) ? { language: tag } : {}),
    },
    ...(input.author === undefined ? {} : { author: input.author.slice(0, 1000) }),
    ...(input.licence === undefined ? {} : { licence: input.licence.slice(0, 1000) }),
  };
}
