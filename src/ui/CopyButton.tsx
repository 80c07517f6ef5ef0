import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useTexts } from './Say.tsx';

/** Puts a text, null when there is none after all, on the clipboard and says so, in words and to assistive technology. */
export function CopyButton(props: { label: string; text: () => string | null | Promise<string | null> }): JSX.Element {
  const { label, text } = props;
  const texts = useTexts();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = async (): Promise<void> => {
    const known = await text();
    setState(known !== null && (await writeClipboard(known)) ? 'done' : 'failed');
  };
  return (
    <>
      <button type="button" class="link" onClick={() => void copy()}>
        <Icon name={state === 'done' ? 'check' : 'copy'} />
        {label}
      </button>
      <span role="status" class={state === 'failed' ? 'quiet' : 'unseen'}>
        {state === 'idle' ? '' : texts.text(state === 'done' ? 'copied' : 'copy_failed')}
      </span>
    </>
  );
}

/** In a frame of a foreign page the clipboard API is refused; copying by command is not, inside a click. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'unseen';
    document.body.append(area);
    area.select();
    // oxlint-disable-next-line typescript/no-deprecated -- the only way that a cross-origin frame has
    const isDone = document.execCommand('copy');
    area.remove();
    return isDone;
  }
}
