import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteMode } from '../model/settings.ts';
import { IconButton } from './Card.tsx';
import { Name, useTexts } from './Say.tsx';

export interface SiteRulesProps {
  sites: Readonly<Record<string, SiteMode>>;
  onChange: (sites: Readonly<Record<string, SiteMode>>) => void;
}

const MODES: readonly SiteMode[] = ['automatic', 'always', 'request', 'never'];

/** Rules for single sites; `*.example.org` means the site and all below it. */
export function SiteRules({ sites, onChange }: SiteRulesProps): JSX.Element {
  const texts = useTexts();
  const [host, setHost] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const wanted = cleanHost(host);
    setWrong(wanted === null);
    if (wanted === null) return;
    onChange({ ...sites, [wanted]: 'never' });
    setHost('');
  };
  return (
    <div class="site-rules">
      <ul>
        {Object.entries(sites).map(([site, mode]) => (
          <li key={site}>
            <Name>{site}</Name>
            <select
              aria-label={texts.text('site_rule_for', site)}
              value={mode}
              onChange={(event) => onChange({ ...sites, [site]: event.currentTarget.value as SiteMode })}
            >
              {MODES.map((one) => (
                <option key={one} value={one}>
                  {texts.text(`everywhere_${one}`)}
                </option>
              ))}
            </select>
            <IconButton
              icon="close"
              label={texts.text('site_rule_remove', site)}
              onClick={() => onChange(Object.fromEntries(Object.entries(sites).filter(([other]) => other !== site)))}
            />
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label class="setting">
          <span>{texts.text('site_rule_add')}</span>
          <input
            type="text"
            dir="ltr"
            placeholder="*.example.org"
            value={host}
            aria-invalid={isWrong}
            onInput={(event) => setHost(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {texts.text('site_rule_add_button')}
        </button>
        {isWrong && (
          <p role="alert" class="save-problem">
            {texts.text('site_rule_wrong')}
          </p>
        )}
      </form>
    </div>
  );
}

/** A host name from what was typed or pasted (an address too); null when there is none in it. */
export function cleanHost(typed: string): string | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '');
  return /^(?:\*\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,12}$/.test(bare) ? bare : null;
}
