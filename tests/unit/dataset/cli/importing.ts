import type { Dataset } from '../../../../utils/dataset/schema.ts';
import type { Workshop } from './workshop.ts';

/** Imports a file of this content, linked to the entities of another file: what was refused, and what was written, if anything was. */
export async function importInto(workshop: Workshop, entities: string, content: unknown, ...args: string[]) {
  const out = workshop.path('out.json');
  const report = workshop.path('report.jsonl');
  const result = await workshop.run(
    ...['import-claimreview', workshop.write('in', content), '--entities', entities],
    ...['--out', out, '--report', report, '--force', ...args],
  );
  const refused = workshop
    .read('report.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { ...result, refused, dataset: () => workshop.readJson<Dataset>('out.json') };
}
