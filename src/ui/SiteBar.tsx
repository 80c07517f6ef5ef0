import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ExplorerPort, PageReading, Status } from './explorer-port.ts';
import { TextButton } from './Card.tsx';
import { Icon } from './Icon.tsx';
import { Name, useTexts } from './Say.tsx';

export interface SiteBarProps {
  page: PageReading | null;
  status: Status | null;
  port: ExplorerPort;
  /** The panel has no button to open itself. */
  hasPanelButton: boolean;
  onChanged: () => void;
}

/** What can be done with this page and site: marks on or off, pause everywhere, save the page, the side panel. */
export function SiteBar({ page, status, port, hasPanelButton, onChanged }: SiteBarProps): JSX.Element {
  const texts = useTexts();
  const host = page && page.state !== 'not-web' ? page.host : null;
  const mode = page && 'mode' in page ? page.mode : null;
  const isPaused = status?.settings.paused ?? false;
  const after = (work: Promise<unknown>): void => void work.then(onChanged);
  return (
    <footer class="site-bar">
      <label class="switch" title={host ?? ''}>
        <input
          type="checkbox"
          role="switch"
          disabled={mode === null || isPaused}
          checked={page === null || (mode !== null && mode !== 'never' && !isPaused)}
          onChange={(event) => after(port.changeSite(event.currentTarget.checked ? null : 'never'))}
        />
        <span class="switch-track" aria-hidden="true" />
        <span class="switch-text">{host === null ? page && texts.text('site_none') : <Name>{host}</Name>}</span>
      </label>
      <button
        type="button"
        class="icon-button"
        aria-pressed={isPaused}
        aria-label={texts.text('pause_all')}
        title={texts.text('pause_all')}
        onClick={() => after(port.changePaused(!isPaused))}
      >
        <Icon name="pause" />
      </button>
      {/* Its room is kept until it is known whether it is wanted: nothing beside it jumps. */}
      {page?.state !== 'not-web' && page?.state !== 'no-access' && <SaveButton port={port} isWaiting={page === null} />}
      {hasPanelButton && (
        <TextButton icon="panel" onClick={port.openPanel}>
          {texts.text('open_panel')}
        </TextButton>
      )}
    </footer>
  );
}

function SaveButton({ port, isWaiting }: { port: ExplorerPort; isWaiting: boolean }): JSX.Element {
  const texts = useTexts();
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const [sentence, setSentence] = useState('');
  const save = async (): Promise<void> => {
    setState('busy');
    const result = await port.savePage();
    setSentence(result.sentence ?? '');
    setState(result.done ? 'done' : 'failed');
  };
  return (
    <>
      <button
        type="button"
        class={isWaiting ? 'button waiting' : 'button'}
        disabled={state === 'busy' || state === 'done'}
        onClick={() => void save()}
      >
        <Icon name={state === 'done' ? 'check' : 'save'} />
        {texts.text(state === 'done' ? 'save_done' : state === 'busy' ? 'save_busy' : 'save_page')}
      </button>
      <p role="status" class={state === 'failed' ? 'save-problem' : 'unseen'}>
        {state === 'failed' ? texts.text('save_failed', sentence) : state === 'done' ? texts.text('save_done') : ''}
      </p>
    </>
  );
}
