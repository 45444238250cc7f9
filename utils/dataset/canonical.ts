/**
 * One text for one value, whatever the order of its fields and the white space it was written with: what digests and signatures
 * are made over, and what two values are compared by.
 *
 * It is the JSON Canonicalization Scheme (RFC 8785): fields sorted by UTF-16 units, no white space, strings and numbers as
 * JSON.stringify writes them.
 */

/** Values are JSON's own; a field whose value is undefined is left out, as JSON.stringify does it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** Fields of a dataset that are about its content and not part of it. */
const ABOUT_CONTENT = new Set(['digest', 'signature']);

/** The bytes that the digest and the signature of a dataset are made over: all of it but these two fields. */
export function contentBytes(dataset: object): Uint8Array<ArrayBuffer> {
  const content = Object.entries(dataset).filter(([name]) => !ABOUT_CONTENT.has(name));
  return new TextEncoder().encode(canonicalJson(Object.fromEntries(content)));
}

/** `sha256-` and the SHA-256 of a dataset's content in base64, as in subresource integrity. */
export async function digestOf(dataset: object): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', contentBytes(dataset));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
