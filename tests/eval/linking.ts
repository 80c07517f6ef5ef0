import { foldKey } from '../../src/text/fold.ts';
import { arabicPrefixes } from './linking-arabic.ts';
import { bundledEntities, savedPages } from './linking-data.ts';
import { halfAgainstHalf } from './linking-halves.ts';
import { handmadeNames, listNames, measureNames } from './linking-names.ts';
import { falseSpellings, plantedErrors } from './linking-pages.ts';
import { readmeTable, writeIntoReadme } from './linking-readme.ts';

/**
 * How well names are found, as a table: `BACKSTORY_EVAL_DIR=... npx tsx tests/eval/linking.ts [dev|heldout] [--list] [--readme]`. The data
 * are for measuring only and are not part of the repository; without the folder it says so and does nothing. `--readme` puts the
 * table, without any text of the data, into the README.
 */
const folder = process.env['BACKSTORY_EVAL_DIR'];
const half = process.argv[2] === 'heldout' ? 'heldout' : 'dev';
if (folder === undefined) console.log('BACKSTORY_EVAL_DIR is not set: nothing to measure.');
else {
  const entities = bundledEntities();
  const pages = savedPages(folder, half);
  const rows = [
    ...measureNames(handmadeNames(folder, foldKey)),
    ...measureNames(await listNames(folder, half)),
    ...plantedErrors(entities, pages),
    ...falseSpellings(entities, pages),
    ...arabicPrefixes(entities),
    ...halfAgainstHalf(folder, 'places', half),
    ...halfAgainstHalf(folder, 'world-ner', half),
  ];
  for (const row of [['what', 'measured', 'to reach'], ['---', '---', '---'], ...rows])
    console.log(`| ${row.join(' | ')} |`);
  if (process.argv.includes('--readme')) writeIntoReadme(readmeTable(rows, half));
}
