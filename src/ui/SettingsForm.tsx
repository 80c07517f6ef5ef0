import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CERTAINTIES } from '../model/claim.ts';
import type { EntityKind } from '../model/entity.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { useTexts } from './Say.tsx';
import { SiteRules } from './SiteRules.tsx';

export interface SettingsFormProps {
  settings: Settings;
  /** Applied at once, in open tabs too. */
  onChange: (change: Partial<Settings>) => void;
  onExport: () => void;
  /** Resolves to whether there were settings in the file. */
  onImport: (file: File) => Promise<boolean>;
}

const CHOICES = {
  marks: ['underline', 'dotted', 'background', 'off'],
  density: ['all', 'first-in-paragraph'],
  open: ['hover', 'alt-hover', 'click', 'off'],
  cardSize: ['normal', 'large'],
  everywhere: ['automatic', 'always', 'request', 'never'],
  certaintyFloor: ['any', ...CERTAINTIES],
  language: ['auto', 'en', 'ar'],
  appearance: ['auto', 'light', 'dark'],
} as const;
type ChoiceName = keyof typeof CHOICES;
const KINDS: readonly EntityKind[] = ['place', 'group', 'person'];
const DELAYS = [0, 150, 300, 500, 800, 1200];

/** Every setting in five groups; each control says what it does and acts when it is changed. */
export function SettingsForm({ settings, onChange, onExport, onImport }: SettingsFormProps): JSX.Element {
  const texts = useTexts();
  const [isRefused, setRefused] = useState(false);
  const choice = (name: ChoiceName): JSX.Element => <Choice name={name} settings={settings} onChange={onChange} />;
  return (
    <div class="settings">
      <Group head="settings_marks">
        {choice('marks')}
        {choice('density')}
        <fieldset class="checks">
          <legend>{texts.text('setting_kinds')}</legend>
          {KINDS.map((kind) => (
            <Check
              key={kind}
              label={texts.text(`kinds_${kind}`)}
              isOn={settings.kinds.includes(kind)}
              onChange={(isOn) =>
                onChange({ kinds: KINDS.filter((one) => (one === kind ? isOn : settings.kinds.includes(one))) })
              }
            />
          ))}
        </fieldset>
        <Check
          label={texts.text('setting_comments')}
          isOn={settings.comments}
          onChange={(comments) => onChange({ comments })}
        />
      </Group>
      <Group head="settings_card">
        {choice('open')}
        <label class="setting">
          <span>{texts.text('setting_delay')}</span>
          <select value={settings.delay} onChange={(event) => onChange({ delay: Number(event.currentTarget.value) })}>
            {[...new Set([...DELAYS, settings.delay])]
              .sort((a, b) => a - b)
              .map((delay) => (
                <option key={delay} value={delay}>
                  {new Intl.NumberFormat(texts.locale, { style: 'unit', unit: 'millisecond' }).format(delay)}
                </option>
              ))}
          </select>
        </label>
        {choice('cardSize')}
        {choice('certaintyFloor')}
      </Group>
      <Group head="settings_sites">
        {choice('everywhere')}
        <SiteRules sites={settings.sites} onChange={(sites) => onChange({ sites })} />
        <Check label={texts.text('pause_all')} isOn={settings.paused} onChange={(paused) => onChange({ paused })} />
      </Group>
      <Group head="settings_look">
        {choice('language')}
        {choice('appearance')}
      </Group>
      <Group head="settings_file">
        <p class="buttons">
          <button type="button" class="button" onClick={onExport}>
            {texts.text('settings_export')}
          </button>
          <label class="button file">
            {texts.text('settings_import')}
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) void onImport(file).then((isOurs) => setRefused(!isOurs));
                event.currentTarget.value = '';
              }}
            />
          </label>
          <button type="button" class="button" onClick={() => onChange(DEFAULT_SETTINGS)}>
            {texts.text('settings_reset')}
          </button>
        </p>
        {isRefused && (
          <p role="alert" class="save-problem">
            {texts.text('settings_import_failed')}
          </p>
        )}
      </Group>
    </div>
  );
}

function Group({ head, children }: { head: string; children: ComponentChildren }): JSX.Element {
  const texts = useTexts();
  return (
    <section>
      <h3>{texts.text(head)}</h3>
      {children}
    </section>
  );
}

interface ChoiceProps {
  name: ChoiceName;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

function Choice({ name, settings, onChange }: ChoiceProps): JSX.Element {
  const texts = useTexts();
  const key = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const wordOf = (value: string): string =>
    texts.find(`${key}_${value.replace(/-/g, '_')}`) ?? texts.text(`certainty_${value}`);
  return (
    <label class="setting">
      <span>{texts.text(`setting_${key}`)}</span>
      <select value={settings[name]} onChange={(event) => onChange({ [name]: event.currentTarget.value })}>
        {CHOICES[name].map((value) => (
          <option key={value} value={value}>
            {wordOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CheckProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, onChange }: CheckProps): JSX.Element {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
