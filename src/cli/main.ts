import { parseArgs } from 'node:util';
import { ConsoleOutput } from './console-output.ts';
import { buildCommand } from './build-command.ts';
import { detectCommand } from './detect-command.ts';
import { exportCommand } from './export-command.ts';
import { readCommand } from './read-command.ts';
import { searchCommand } from './search-command.ts';
import { timelineCommand } from './timeline-command.ts';
import { WrongUse } from './wrong-use.ts';

/** Options of all commands: `parseArgs` refuses the others. */
const OPTIONS = {
  pack: { type: 'string', multiple: true },
  jsonl: { type: 'boolean' },
  out: { type: 'string' },
  gazetteer: { type: 'string' },
  reports: { type: 'string' },
  name: { type: 'string' },
  id: { type: 'string' },
  private: { type: 'boolean' },
  limit: { type: 'string' },
  entity: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  article: { type: 'boolean' },
  text: { type: 'boolean' },
  explain: { type: 'boolean' },
  resume: { type: 'boolean' },
  done: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export interface CommandOptions {
  readonly pack?: string[];
  readonly jsonl?: boolean;
  readonly out?: string;
  readonly gazetteer?: string;
  readonly reports?: string;
  readonly name?: string;
  readonly id?: string;
  readonly private?: boolean;
  readonly limit?: string;
  readonly entity?: string;
  readonly from?: string;
  readonly to?: string;
  readonly article?: boolean;
  readonly text?: boolean;
  readonly explain?: boolean;
  readonly resume?: boolean;
  readonly done?: string;
}

export type Command = (files: readonly string[], options: CommandOptions, out: ConsoleOutput) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  read: readCommand,
  build: buildCommand,
  detect: detectCommand,
  search: searchCommand,
  timeline: timelineCommand,
  export: exportCommand,
};

const USAGE = `backstory COMMAND

  read [--pack FILE] FILE...            texts to reports: dates, names, claims, who says so
  read --jsonl [FILE]                   the same for JSON lines {id, text, title?, url?, publisher?, published?}
  read --jsonl --done FILE [FILE]       the same without the texts that FILE, printed by read before, has
  build DIR --out FILE [--gazetteer PATH] [--name NAME] [--private]
  build --reports FILE --out FILE       a pack from a folder of texts, or from lines that read printed
        [--resume]                      goes on after a break with FILE.reports.part
  detect [--pack FILE]... [--article] [--text] [--explain] FILE...
  detect --jsonl [FILE]                 known places and groups in texts (.txt, .html)
  search [--pack FILE] [--limit N] QUERY
  timeline [--pack FILE] [--entity NAME] [--from DAY] [--to DAY]
  export [--pack FILE] --to json|csv|geojson|ics|csl|md|ris|bibtex|timelinejs [NAME]

"-" as a file is standard input. Results are JSON lines on standard output, problems go to standard error.
Exit 0 done, 1 some input could not be read (the rest was), 2 wrong use.
`;

async function main(args: readonly string[]): Promise<number> {
  const out = new ConsoleOutput();
  try {
    const [name, ...rest] = args;
    if (!name || name === '--help' || name === '-h' || name === 'help') {
      process.stderr.write(USAGE);
      return name ? 0 : 2;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new WrongUse(`there is no command "${name}"`);
    const { values, positionals } = parseArgs({ args: rest, options: OPTIONS, allowPositionals: true });
    if (values.help) process.stderr.write(USAGE);
    else await command(positionals, values, out);
    return out.failed ? 1 : 0;
  } catch (error) {
    if (!(error instanceof WrongUse) && !isArgumentError(error)) throw error;
    process.stderr.write(`backstory: ${error.message}\nSee backstory --help.\n`);
    return 2;
  }
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

// A reader that closes its end (head, less) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
