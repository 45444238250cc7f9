/**
 * Every message to the reader in a tab: who may send it, and what is asked. Only our own pages and the background send any, and the
 * script that takes them is put into every article: it looks at them without a library.
 */
import type { FoundRecords } from '../context/types.ts';
import type { Sender } from './messages.ts';

type Guard<T> = (request: unknown) => request is T;

/** True for an object with these properties and no other. */
const hasOnly = <K extends string>(request: unknown, ...keys: K[]): request is Record<K, unknown> =>
  typeof request === 'object' &&
  request !== null &&
  Object.keys(request).length === keys.length &&
  keys.every((key) => Object.hasOwn(request, key));

const isNothing = (request: unknown): request is Record<string, never> => hasOnly(request);

export const readerMessages = {
  /** Settings or data changed: ask again, paint again. */
  refresh: { from: 'own', accepts: isNothing },
  /** The site was switched off, or its permission taken back. */
  close: { from: 'own', accepts: isNothing },
  /** What is marked on the page? */
  'list-mentions': { from: 'own', accepts: isNothing },
  /** Scroll to the next mark of the entity and open its popover, with the focus in it. */
  'show-mention': {
    from: 'own',
    accepts: (request): request is { entity: string } =>
      hasOnly(request, 'entity') && typeof request.entity === 'string',
  },
  /**
   * Show what was found about the selected text, next to it; false when that cannot be, or not before `until` (as `Date.now` counts):
   * then it is shown elsewhere. Comes from the background, which is trusted.
   */
  'show-found': {
    from: 'own',
    accepts: (request): request is { found: FoundRecords; until: number } =>
      hasOnly(request, 'found', 'until') &&
      typeof request.until === 'number' &&
      typeof request.found === 'object' &&
      request.found !== null &&
      'threads' in request.found,
  },
  /** The same for the next (1) or previous (-1) mark on the page. */
  'step-mention': {
    from: 'own',
    accepts: (request): request is { step: 1 | -1 } =>
      hasOnly(request, 'step') && (request.step === 1 || request.step === -1),
  },
} as const satisfies { [name: string]: { from: Sender; accepts: Guard<unknown> } };

export type ReaderMessage = keyof typeof readerMessages;
export type ReaderRequest<M extends ReaderMessage> =
  (typeof readerMessages)[M]['accepts'] extends Guard<infer T> ? T : never;
