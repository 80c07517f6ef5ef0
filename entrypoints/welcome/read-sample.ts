import { urlOf } from '../../src/platform/screen-browser.ts';
import type { SampleParagraph } from '../../src/ui/WelcomeScreen.tsx';

/** The paragraphs of the sample article that ships with the extension; none when it cannot be read. */
export async function readSample(): Promise<readonly SampleParagraph[]> {
  try {
    const html = await (await fetch(urlOf('sample.html'))).text();
    // Its style sheet is for the page of its own; even in a parsed document it would offend our policy.
    const article = html.slice(html.indexOf('<article>'), html.indexOf('</article>'));
    const sample = new DOMParser().parseFromString(article, 'text/html');
    return [...sample.querySelectorAll('p:not(.note)')].map((paragraph) => ({
      text: (paragraph.textContent ?? '').replace(/\s+/g, ' ').trim(),
      language: paragraph.getAttribute('lang') ?? 'en',
    }));
  } catch {
    return [];
  }
}
