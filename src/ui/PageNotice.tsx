import type { ComponentChildren, JSX } from 'preact';
import type { ExplorerPort, PageReading } from './explorer-port.ts';
import { TextButton } from './Card.tsx';
import { useTexts } from './Say.tsx';

export interface PageNoticeProps {
  page: PageReading;
  port: ExplorerPort;
  onChanged: () => void;
}

/** Why this page shows no names, and the one thing that can be done about it. Nothing for a page with names. */
export function PageNotice({ page, port, onChanged }: PageNoticeProps): JSX.Element | null {
  const texts = useTexts();
  const after = (work: Promise<unknown>): void => void work.then(onChanged);
  switch (page.state) {
    case 'not-web':
      return <Notice text={texts.text('page_not_web')} />;
    case 'not-text':
      return <Notice text={texts.text('page_not_text')} />;
    case 'no-access':
      return (
        <Notice text={page.host ? texts.text('page_no_access', page.host) : texts.text('page_no_access_here')}>
          <TextButton icon="check" onClick={() => after(port.allowSite())}>
            {texts.text('page_allow')}
          </TextButton>
        </Notice>
      );
    case 'not-read':
      return <Notice text={texts.text('page_not_read')} />;
    case 'reading':
      return <Notice text={texts.text('page_reading')} />;
    case 'not-article':
      return (
        <Notice text={texts.text('page_not_article')}>
          <TextButton icon="report" onClick={() => after(port.readNow())}>
            {texts.text('page_read_now')}
          </TextButton>
        </Notice>
      );
    case 'off':
      return <Notice text={texts.text('page_off', page.host)} />;
    case 'paused':
      return (
        <Notice text={texts.text('page_paused')}>
          <TextButton icon="check" onClick={() => after(port.changePaused(false))}>
            {texts.text('page_resume')}
          </TextButton>
        </Notice>
      );
    case 'read':
      break;
  }
  return page.view.names.length > 0 ? null : <Notice text={texts.text('page_nothing')} />;
}

function Notice({ text, children }: { text: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="notice">
      <p>{text}</p>
      {children}
    </div>
  );
}
