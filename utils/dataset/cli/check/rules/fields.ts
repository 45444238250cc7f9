/** Fields that nobody reads: most often a slip of the pen in a field's name. */

import type { ObjectEntries } from 'valibot';
import { idOf } from '../../../check.ts';
import { reason } from '../../../reason.ts';
import {
  AliasSchema,
  CitationSchema,
  DatasetSchema,
  EntitySchema,
  RatingSchema,
  RecordSchema,
  SourceSchema,
} from '../../../schema.ts';
import { listOf } from '../../files.ts';
import { isForPeople } from '../../merge.ts';
import type { Collection } from '../collection.ts';
import type { Finding } from '../finding.ts';

const namesOf = ({ entries }: { entries: ObjectEntries }): string[] => Object.keys(entries);

const { actor } = RecordSchema.entries;
const { update } = DatasetSchema.entries;

const FIELDS = {
  dataset: namesOf(DatasetSchema),
  update: namesOf(update.wrapped),
  source: namesOf(SourceSchema),
  entity: namesOf(EntitySchema),
  alias: namesOf(AliasSchema),
  record: namesOf(RecordSchema),
  actor: namesOf(actor),
  rating: namesOf(RatingSchema),
  citation: namesOf(CitationSchema),
};

export function* unknownFields({ files }: Collection): Generator<Finding> {
  for (const { file, value } of files) {
    for (const { path, element, id, fields } of elementsOf(value)) {
      for (const name of Object.keys(element)) {
        if (fields.includes(name) || isForPeople(name) || name.startsWith('x-')) continue;
        const near = fields.find((field) => isSlipOf(name, field));
        const why = near === undefined ? reason('checkFieldUnknown') : reason('checkFieldMisspelt', near);
        const where = path === '' ? name : `${path}.${name}`;
        yield { rule: 'unknown-field', severity: 'warning', file, path: where, id, reason: why };
      }
    }
  }
}

interface Element {
  path: string;
  element: object;
  id: string | undefined;
  fields: readonly string[];
}

const of = (element: unknown, path: string, fields: readonly string[], id = idOf(element)): Element[] =>
  typeof element === 'object' && element !== null ? [{ path, element, id, fields }] : [];

/** Every object of a dataset whose fields the format names. */
function* elementsOf(value: unknown): Generator<Element> {
  yield* of(value, '', FIELDS.dataset);
  yield* of(partOf(value, 'update'), 'update', FIELDS.update, idOf(value));
  for (const [index, source] of listOf(value, 'sources').entries())
    yield* of(source, `sources[${index}]`, FIELDS.source);
  for (const [index, entity] of listOf(value, 'entities').entries()) {
    yield* of(entity, `entities[${index}]`, FIELDS.entity);
    for (const [at, alias] of listOf(entity, 'aliases').entries()) {
      yield* of(alias, `entities[${index}].aliases[${at}]`, FIELDS.alias, idOf(entity));
    }
  }
  for (const [index, record] of listOf(value, 'records').entries()) {
    yield* of(record, `records[${index}]`, FIELDS.record);
    yield* of(partOf(record, 'actor'), `records[${index}].actor`, FIELDS.actor, idOf(record));
    yield* ratingsIn(record, `records[${index}].rating`);
    for (const [at, citation] of listOf(record, 'citations').entries()) {
      yield* of(citation, `records[${index}].citations[${at}]`, FIELDS.citation, idOf(record));
    }
  }
}

/** A field of something unchecked. */
const partOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && field in value
    ? (value as { [field: string]: unknown })[field]
    : undefined;

/** One rating of an unchecked record, or a list of them. */
function ratingsIn(record: unknown, path: string): Element[] {
  const id = idOf(record);
  const list = listOf(record, 'rating');
  if (list.length > 0) return list.flatMap((one, at) => of(one, `${path}[${at}]`, FIELDS.rating, id));
  const one = partOf(record, 'rating');
  return Array.isArray(one) ? [] : of(one, path, FIELDS.rating, id);
}

/**
 * True when one letter more, less, other or swapped, or another case or plural, makes `field` of `name`: at most two letters in a row differ,
 * and no more than half of them, unless it is these two that are swapped.
 */
function isSlipOf(name: string, field: string): boolean {
  const a = name.toLowerCase().replace(/[^a-z]/g, '');
  const b = field.toLowerCase();
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const longest = Math.max(a.length, b.length);
  const different = longest - start - end;
  const isSwapped = a.slice(start, start + 2) === [...b.slice(start, start + 2)].reverse().join('');
  return different <= 2 && (2 * different <= longest || (isSwapped && a.length === b.length));
}
