/** The command `preview`: a dataset as readers will see it, on pages that mention everything in it. */
import { resolve } from 'node:path';
import { checkDataset, idsOf } from '../../check.ts';
import { mergeEntities } from '../../merge-entities.ts';
import type { Dataset, Entity } from '../../schema.ts';
import { type Command, expectArgs, readArgs, UsageError } from '../command.ts';
import { readBundle, readJson, wrongDataset } from '../files.ts';
import { listText, plural } from '../words.ts';
import { previewPages } from './pages.ts';

export const preview: Command = {
  usage: 'FILE [--picture FILE.png]',
  about: 'Opens a browser with the dataset installed, on pages that mention every entity in it.',
  details: [
    'Without a display it stays invisible, tells which entities are marked, and saves a picture of the first page.',
    'Ends with 1 if an entity is never marked.',
  ],
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, { picture: { type: 'string' } });
    const [path = ''] = expectArgs(positionals, 'FILE');
    const picture = resolve(values.picture ?? '.output/preview.png');
    const file = readJson(path);
    const others = readBundle();
    const { dataset, problems } = checkDataset(file.value, file.file, idsOf(others));
    // What is bad in it is left out, as where a reader imports it.
    if (!dataset) throw wrongDataset(file.file, problems);
    const entities = describedEntities(dataset, others);
    const pages = previewPages(dataset, entities);
    if (pages.length === 0)
      throw new UsageError(`${path} has no records on entities that are marked, so there is nothing to see.`);
    const { showPreview } = await import('./browser.ts');
    const painted = await showPreview(file, pages, picture, terminal);
    if (painted.length === 0) return 0;
    const marked = new Set(painted.flatMap(({ marks }) => marks));
    const expected = new Set(pages.flatMap((page) => page.entities));
    const missing = entities.filter(
      ({ id, aliases }) => expected.has(id) && !aliases.some(({ text }) => marked.has(text.trim())),
    );
    terminal.print(
      `${plural('optionsEntities', expected.size)} on ${pages.length} page${pages.length === 1 ? '' : 's'} with ${painted.flatMap(({ marks }) => marks).length} marks.\nPicture: ${picture}`,
    );
    if (missing.length === 0) return 0;
    terminal.complain(`Never marked: ${listText(missing.map(({ name, id }) => `${name} (${id})`))}`);
    return 1;
  },
};

/** Entities that the records are about, with the aliases of all datasets, as they are when installed together. */
function describedEntities(dataset: Dataset, others: readonly Dataset[]): Entity[] {
  const used = new Set(dataset.records.flatMap((record) => record.entities));
  return mergeEntities([...others, dataset].flatMap(({ entities }) => entities)).filter(({ id }) =>
    used.has(id),
  );
}
