import { browser } from '../../src/platform/browser.ts';
import type { SampleParagraph } from '../../src/ui/WelcomeScreen.tsx';

/** The paragraphs of the sample article that ships with the extension; none when it cannot be read. */
export async function readSample(): Promise<readonly SampleParagraph[]> {
  try {
    const html = await (await fetch(browser.runtime.getURL('sample.html'))).text();
    const sample = new DOMParser().parseFromString(html, 'text/html');
    return [...sample.querySelectorAll('article p:not(.note)')].map((paragraph) => ({
      text: (paragraph.textContent ?? '').replace(/\s+/g, ' ').trim(),
      language: paragraph.getAttribute('lang') ?? 'en',
    }));
  } catch {
    return [];
  }
}
