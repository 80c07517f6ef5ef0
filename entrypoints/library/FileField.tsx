import type { JSX } from 'preact';
import { filesOfChoice } from './files-of-choice.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly accept?: string;
  readonly isFolder?: boolean;
  readonly multiple?: boolean;
  /** Told of the chosen files; the field is empty again when a promise that it returns has settled. */
  readonly choose: (files: readonly File[]) => void | Promise<void>;
}

/**
 * A field to choose files or a folder. It is emptied when it is pressed: a browser tells nothing of the choice of what stands there already,
 * and a file may well be wanted again, after an undo or when it was mended.
 */
export function FileField({ id, label, accept, isFolder, multiple, choose }: Props): JSX.Element {
  const take = async (field: HTMLInputElement): Promise<void> => {
    const taken = choose(filesOfChoice(field.files));
    if (!taken) return;
    await taken;
    field.value = '';
  };
  return (
    <label class="button file">
      {label}
      <input
        id={id}
        type="file"
        {...(accept === undefined ? {} : { accept })}
        {...(multiple ? { multiple } : {})}
        {...(isFolder ? { webkitdirectory: true } : {})}
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => void take(event.currentTarget)}
      />
    </label>
  );
}
