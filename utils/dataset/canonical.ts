/**
 * One text for one value, whatever the order of its fields and the white space it was written with: what digests and signatures
 * are made over, and what two values are compared by.
 *
 * It is the JSON Canonicalization Scheme (RFC 8785): fields sorted by UTF-16 units, no white space, strings and numbers as
 * JSON.stringify writes them.
 */
import { givingWay } from '../slices.ts';
import { counting, partOf, runInSlices, type Steps } from '../steps.ts';
import { base64Of } from './base64.ts';

/** Values are JSON's own; a field whose value is undefined is left out, as JSON.stringify does it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = fieldsOf(value).map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

const fieldsOf = (value: object): [name: string, field: unknown][] =>
  Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether two values have the same canonical text. It need not be made: the first difference tells. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return Array.isArray(a) === Array.isArray(b) && isSameObject(a as Fields, b as Fields);
}

/** Of a list, the names are its places. */
type Fields = { [name: string]: unknown };

function isSameObject(a: Fields, b: Fields): boolean {
  const names = namesIn(a);
  if (names.length !== namesIn(b).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && isSameContent(a[name], b[name]));
}

const namesIn = (fields: Fields): string[] =>
  Object.keys(fields).filter((name) => fields[name] !== undefined);

/** Fields of a dataset that are about its content and not part of it. */
const ABOUT_CONTENT = new Set(['digest', 'signature']);

/** Elements of a list that are written in one step. */
const ELEMENTS = 50;

/**
 * The bytes that the digest and the signature of a dataset are made over: all of it but these two fields. Gives other work its turn: of the
 * largest datasets, they take some seconds.
 */
export async function contentBytes(dataset: object): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(await runInSlices(contentSteps(dataset), givingWay()));
}

/** What `canonicalJson` makes of the content. */
function* contentSteps(dataset: object): Steps<string> {
  const fields = fieldsOf(dataset).filter(([name]) => !ABOUT_CONTENT.has(name));
  const texts: string[] = [];
  for (const [place, [name, field]] of fields.entries()) {
    const text = yield* partOf(fieldSteps(field), place / fields.length, (place + 1) / fields.length);
    texts.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${texts.join(',')}}`;
}

function* fieldSteps(field: unknown): Steps<string> {
  if (!Array.isArray(field)) return canonicalJson(field);
  const texts: string[] = [];
  yield* counting(field.length, ELEMENTS, (at) => {
    texts.push(canonicalJson(field[at]));
  });
  return `[${texts.join(',')}]`;
}

/** `sha256-` and the SHA-256 of the content of an object, most often a dataset, in base64, as in subresource integrity. Lists have none. */
export async function digestOf(dataset: object): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await contentBytes(dataset));
  return `sha256-${base64Of(hash)}`;
}
