/** Every message to the background: who may send it, and what is asked. Pages' scripts need no more of it than its types. */
import * as v from 'valibot';
import { MOST_BLOCKS, MOST_ENTITIES, MOST_QUERY, type Sender } from './messages.ts';

const nothing = v.strictObject({});

export const backgroundMessages = {
  /** The gate says: this page is an article. */
  'open-reader': { from: 'page', request: nothing },
  /** A reader has something to show, and its page has no style for it yet. */
  'style-marks': { from: 'page', request: nothing },
  /** A reader has something to show, and needs the popover's scripts. */
  'open-popover': { from: 'page', request: nothing },
  /**
   * A reader whose page comes back from the back/forward cache, and that began at `since` (as `Date.now` counts): is its site still on,
   * and permitted?
   */
  'may-stay': { from: 'page', request: v.strictObject({ since: v.number() }) },
  /** The reader asks for the mentions in blocks of text. */
  annotate: {
    from: 'page',
    request: v.strictObject({
      blocks: v.pipe(v.array(v.string()), v.maxLength(MOST_BLOCKS)),
      language: v.nullable(v.pipe(v.string(), v.maxLength(40))),
      /** The page needs the style of marks, if there is anything to mark. */
      style: v.optional(v.boolean()),
      /** What the page told in blocks that were asked about before. */
      told: v.optional(
        v.strictObject({
          names: v.record(v.string(), v.string()),
          people: v.record(v.string(), v.array(v.string())),
          senses: v.record(v.string(), v.string()),
          hints: v.record(v.string(), v.strictObject({ near: v.string(), wanted: v.number() })),
          owners: v.record(v.string(), v.picklist(['own', 'other'])),
          others: v.array(v.string()),
          inside: v.array(v.string()),
          namesakes: v.array(v.string()),
          shared: v.array(v.string()),
          read: v.number(),
          headline: v.optional(v.string()),
        }),
      ),
    }),
  },
  /** The reader asks what is on record about entities that it was told of. */
  'contexts-of': {
    from: 'page',
    request: v.strictObject({
      entities: v.pipe(v.array(v.string()), v.maxLength(MOST_ENTITIES)),
    }),
  },
  /** The user wants no marks of an entity until its records change; or wants them back. */
  snooze: { from: 'page', request: v.strictObject({ entity: v.string() }) },
  wake: { from: 'page', request: v.strictObject({ entity: v.string() }) },
  /** The popup offers: run here, once. Needs `activeTab`. */
  'run-here': { from: 'own', request: v.strictObject({ tab: v.number() }) },
  /** The record page asks what its tab was opened to look for. It is told once. */
  'take-query': { from: 'own', request: nothing },
  /** The record page asks for records by words. */
  'find-records': {
    from: 'own',
    request: v.strictObject({ query: v.pipe(v.string(), v.maxLength(MOST_QUERY)) }),
  },
  /** Options and popup ask what is installed. */
  'library-report': { from: 'own', request: nothing },
  'update-dataset': { from: 'own', request: v.strictObject({ url: v.string() }) },
  'import-dataset': { from: 'own', request: v.strictObject({ file: v.string(), text: v.string() }) },
  'remove-dataset': { from: 'own', request: v.strictObject({ id: v.string() }) },
  'restore-bundled': { from: 'own', request: nothing },
  /** Options ask what undoing the last change would do, and have it done. */
  'last-change': { from: 'own', request: nothing },
  'undo-change': { from: 'own', request: v.strictObject({ change: v.string() }) },
} as const satisfies { [name: string]: { from: Sender; request: v.GenericSchema } };

export type BackgroundMessage = keyof typeof backgroundMessages;
export type BackgroundRequest<M extends BackgroundMessage> = v.InferOutput<
  (typeof backgroundMessages)[M]['request']
>;
