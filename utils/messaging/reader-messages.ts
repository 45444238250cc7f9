/**
 * Every message to the reader in a tab: who may send it, and what is asked. Only our own pages and the background send any, and the
 * script that takes them is put into every article: it looks at them without a library.
 */
import type { FoundRecords } from '../context/types.ts';
import type { Sender } from './messages.ts';

type Guard<T> = (value: unknown) => value is T;
type Shape = { readonly [key: string]: Guard<unknown> };
type Shaped<S extends Shape> = { [K in keyof S]: S[K] extends Guard<infer T> ? T : never };

/** Takes an object with just these properties, of these kinds. */
const object =
  <S extends Shape>(shape: S) =>
  (request: unknown): { request: Shaped<S> } | undefined =>
    isOf(shape, request) ? { request } : undefined;

function isOf<S extends Shape>(shape: S, value: unknown): value is Shaped<S> {
  if (typeof value !== 'object' || value === null) return false;
  const known = new Map<string, unknown>(Object.entries(value));
  const kinds = Object.entries(shape);
  return (
    known.size === kinds.length && kinds.every(([key, isKind]) => known.has(key) && isKind(known.get(key)))
  );
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is number => Number.isFinite(value);
const isStep = (value: unknown): value is 1 | -1 => value === 1 || value === -1;
/** It comes from the background, which is trusted. */
const isFound = (value: unknown): value is FoundRecords =>
  typeof value === 'object' && value !== null && 'threads' in value;

export const readerMessages = {
  /** Settings or data changed: ask again, paint again. */
  refresh: { from: 'own', take: object({}) },
  /** The site was switched off, or its permission taken back. */
  close: { from: 'own', take: object({}) },
  /** What is marked on the page? */
  'list-mentions': { from: 'own', take: object({}) },
  /** Scroll to the next mark of the entity and open its popover, with the focus in it. */
  'show-mention': { from: 'own', take: object({ entity: isString }) },
  /**
   * Show what was found about the selected text, next to it; false when that cannot be, or not before `until` (as `Date.now` counts):
   * then it is shown elsewhere.
   */
  'show-found': { from: 'own', take: object({ found: isFound, until: isTime }) },
  /** The same for the next (1) or previous (-1) mark on the page. */
  'step-mention': { from: 'own', take: object({ step: isStep }) },
} as const satisfies {
  [name: string]: { from: Sender; take: (request: unknown) => { request: unknown } | undefined };
};

export type ReaderMessage = keyof typeof readerMessages;
export type ReaderRequest<M extends ReaderMessage> = NonNullable<
  ReturnType<(typeof readerMessages)[M]['take']>
>['request'];
