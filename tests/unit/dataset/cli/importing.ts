import type { Dataset } from '../../../../utils/dataset/schema.ts';
import { sampleDataset } from '../samples.ts';
import { Workshop } from './workshop.ts';

/** A host whose reviews are taken. */
export const HOST = 'checks.press';

/** A workshop with entities to link, so that the tests do not depend on the bundled ones. */
export class ImportWorkshop extends Workshop {
  private readonly entities = this.write(
    'entities.json',
    sampleDataset({ id: 'entities', records: [], sources: [] }),
  );

  /** Imports what `HOST` published out of a file of this content: what was refused, and what was written, if anything was. */
  async importing(content: unknown, ...args: string[]) {
    const out = this.path('out.json');
    const report = this.path('report.jsonl');
    const result = await this.run(
      ...['import-claimreview', this.write('in', content), '--entities', this.entities],
      ...['--out', out, '--report', report, '--force', '--publisher', HOST, ...args],
    );
    const refused = this.read('report.jsonl')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    return { ...result, refused, dataset: () => this.readJson<Dataset>('out.json') };
  }
}
