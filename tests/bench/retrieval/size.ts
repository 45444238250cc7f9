import type { RecordIndex } from '../../../utils/context/retrieval/build.ts';

/** Bytes of a text in UTF-8, or of an index as it is stored: its strings in UTF-8 and its packed numbers. */
export function bytesOf(stored: string | RecordIndex): number {
  if (typeof stored === 'string') return Buffer.byteLength(stored);
  const { ids, terms, text, kin } = stored;
  return Buffer.byteLength(ids) + Buffer.byteLength(terms) + text.byteLength + kin.byteLength;
}
