/** The command `diff`: what a reader of A gets by updating to B. */

import { isSameContent } from '../canonical.ts';
import { idsOf } from '../check.ts';
import { countDifferences, differencesBetween } from '../differences.ts';
import type { Dataset } from '../schema.ts';
import { type Command, expectArgs, printJson, readArgs } from './command.ts';
import { needDatasets, readBundle } from './files.ts';
import { withoutNotes } from './merge.ts';
import { listText, plural } from './words.ts';

interface DatasetDiff {
  added: string[];
  changed: { id: string; fields: string[] }[];
  withdrawn: string[];
}

interface DiffReport {
  records: DatasetDiff;
  entities: DatasetDiff;
  sources: DatasetDiff;
}

export const diff: Command = {
  usage: 'A B [--json]',
  about: 'Tells what B has added, changed and withdrawn since A. Each is a file or a folder.',
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
    const [a = '', b = ''] = expectArgs(positionals, 'A', 'B');
    const known = idsOf(readBundle());
    // What is there for people who edit the files is nothing that a reader gets.
    const before = withoutNotes(needDatasets(a, known));
    const after = withoutNotes(needDatasets(b, known));
    const report = diffOf(before, after);
    if (values.json) printJson(terminal, report);
    else terminal.print(inWords(report, before, after).join('\n'));
    return 0;
  },
};

function diffOf(before: readonly Dataset[], after: readonly Dataset[]): DiffReport {
  const part = (name: 'records' | 'entities' | 'sources') => {
    const all = (datasets: readonly Dataset[]) =>
      datasets.flatMap((dataset): { id: string }[] => dataset[name]);
    return diffById(all(before), all(after));
  };
  return { records: part('records'), entities: part('entities'), sources: part('sources') };
}

function diffById(before: readonly { id: string }[], after: readonly { id: string }[]): DatasetDiff {
  const { added, changed, withdrawn } = differencesBetween(before, after);
  return {
    added: added.map(({ id }) => id),
    changed: changed.map((pair) => ({ id: pair.after.id, fields: changedFields(pair.before, pair.after) })),
    withdrawn: withdrawn.map(({ id }) => id),
  };
}

function changedFields(before: object, after: object): string[] {
  const a = new Map(Object.entries(before));
  const b = new Map(Object.entries(after));
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => !isSameContent(a.get(name), b.get(name)));
}

/** The first line is what the options page says after an update; the others name each record. */
function inWords(
  { records, entities, sources }: DiffReport,
  a: readonly Dataset[],
  b: readonly Dataset[],
): string[] {
  const headlines = new Map(
    [...a, ...b].flatMap((dataset) => dataset.records.map(({ id, headline }) => [id, headline])),
  );
  const line = (sign: string, id: string, more = '') =>
    `${sign} ${id}${more}  ${headlines.get(id) ?? ''}`.trimEnd();
  return [
    changesText(records),
    ...records.added.map((id) => line('+', id)),
    ...records.changed.map(({ id, fields }) => line('~', id, ` (${fields.join(', ')})`)),
    ...records.withdrawn.map((id) => line('-', id)),
    ...otherLines('entity', entities),
    ...otherLines('source', sources),
  ];
}

function changesText(records: DatasetDiff): string {
  const { added, changed, withdrawn } = countDifferences(records);
  return listText([
    plural('changesAdded', added),
    plural('changesChanged', changed),
    plural('changesWithdrawn', withdrawn),
  ]);
}

const otherLines = (what: string, { added, changed, withdrawn }: DatasetDiff): string[] => [
  ...added.map((id) => `+ ${what} ${id}`),
  ...changed.map(({ id, fields }) => `~ ${what} ${id} (${fields.join(', ')})`),
  ...withdrawn.map((id) => `- ${what} ${id}`),
];
