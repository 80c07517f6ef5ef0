import { createLinker } from '../../src/linking/create-linker.ts';
import { packId } from '../../src/model/id.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { mucTemplates } from './muc-templates.ts';
import { readSet, score } from './run-score.ts';

/** Incidents of MUC-3/4 reports: claims, mapped by the published table. Only the text is given; nothing of the world or of its groups is known. */
const tools = { linker: createLinker([{ pack: packId('none'), entities: [] }]), entities: [], world: null };
const scored = score(
  'incidents',
  readSet<{ readonly id: string; readonly text: string }>('incidents').map(({ id, text }) => ({
    id,
    incidents: mucTemplates(readReport({ text }, tools)),
  })),
);
console.log(scored.lines.join('\n'));
console.log(JSON.stringify(scored.result));
