/**
 * Every message of the extension: who may send it, who answers, what is asked, what comes back.
 *
 * The receiver parses `request`. Answers are `Answer`s, never exceptions, since errors do not survive cloning. An answer of a
 * reader (which lives in a web page's process) is parsed by whoever asked; an answer of the background is trusted.
 */
import * as v from 'valibot';
import type { Contexts, FoundRecords, Mention } from '../context/types.ts';
import { ENTITY_TYPES } from '../dataset/entity-types.ts';
import type { InstallOutcome, LastChange, LibraryReport, UpdateOutcome } from '../dataset/report.ts';
import type { Told } from '../matching/told.ts';
import type { Density } from '../settings/settings.ts';

/** Who sends: one of our scripts in a web page, or one of our own pages and the background. */
export type Sender = 'page' | 'own';

const nothing = v.strictObject({});
/** Blocks in one question; a reader with more of them asks in parts. */
export const MOST_BLOCKS = 20_000;
/** The same for entities: of the richest in the bundle, an answer about one has half a megabyte. */
export const MOST_ENTITIES = 50;

const MentionListSchema = v.object({
  /** Entities on the page, most mentioned first. */
  entities: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      type: v.picklist(ENTITY_TYPES),
      /** How often it is mentioned. */
      count: v.number(),
      /** It has no mark to go to: the page hides all text that mentions it, or shows something through its letters. */
      hidden: v.boolean(),
    }),
  ),
  /** Names of the sources cited by what the popovers of the page can show, each once. */
  sources: v.array(v.string()),
  /** False when the page, or a part of it, could not be checked: then nothing follows from what is missing here. */
  answered: v.boolean(),
});
/** What is marked on a page. */
export type MentionList = v.InferOutput<typeof MentionListSchema>;

/**
 * What the background makes of a page's text: enough to mark it. What is on record about what is marked follows in an answer of its
 * own, half a megabyte for Huawei alone, which no mark has to wait for.
 */
export interface Annotation {
  mentions: Mention[];
  /** What it was read in, as a tag; null when neither page nor browser can tell. To be sent along with later blocks, which may be short. */
  language: string | null;
  /** What the page has told so far; to be sent along with later blocks. */
  told: Told;
  sources: { on: number; all: number };
  /** How many names the reader wants not to be marked. */
  snoozed: number;
  hoverDelay: number;
  density: Density;
  /** Whether the page has the style of marks now; absent where it was not asked for, or there is nothing to mark. */
  styled?: boolean;
}

/** What a reader is opened for by hand: to read the page, whatever it is; or only to show what was found about a selection. */
export type Purpose = 'asked-for' | 'found';

/** To the background. */
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
          senses: v.record(v.string(), v.string()),
          owners: v.record(v.string(), v.picklist(['own', 'other'])),
          others: v.array(v.string()),
          inside: v.array(v.string()),
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
  /** The reader of the page wants no marks of an entity until its records change; or wants them back. */
  snooze: { from: 'page', request: v.strictObject({ entity: v.string() }) },
  wake: { from: 'page', request: v.strictObject({ entity: v.string() }) },
  /** The popup offers: run here, once. Needs `activeTab`. */
  'run-here': { from: 'own', request: v.strictObject({ tab: v.number() }) },
  /** The record page asks what its tab was opened to look for. It is told once. */
  'take-query': { from: 'own', request: nothing },
  /** The record page asks for records by words. */
  'find-records': { from: 'own', request: v.strictObject({ query: v.pipe(v.string(), v.maxLength(5000)) }) },
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

/** To the reader in a tab, from the background or the popup. */
export const readerMessages = {
  /** Settings or data changed: ask again, paint again. */
  refresh: { from: 'own', request: nothing },
  /** The site was switched off, or its permission taken back. */
  close: { from: 'own', request: nothing },
  /** What is marked on the page? */
  'list-mentions': { from: 'own', request: nothing },
  /** Scroll to the next mark of the entity and open its popover, with the focus in it. */
  'show-mention': { from: 'own', request: v.strictObject({ entity: v.string() }) },
  /**
   * Show what was found about the selected text, next to it; false when that cannot be, or not before `until` (as `Date.now` counts):
   * then it is shown elsewhere. Comes from the background, which is trusted.
   */
  'show-found': {
    from: 'own',
    request: v.strictObject({
      found: v.custom<FoundRecords>(
        (found) => typeof found === 'object' && found !== null && 'threads' in found,
      ),
      until: v.number(),
    }),
  },
  /** The same for the next (1) or previous (-1) mark on the page. */
  'step-mention': { from: 'own', request: v.strictObject({ step: v.picklist([1, -1]) }) },
} as const satisfies { [name: string]: { from: Sender; request: v.GenericSchema } };

/** What a reader answers. Apart from what it is asked: the script in the page only needs that. */
export const readerReplies = {
  refresh: v.null(),
  close: v.null(),
  /** Null where the page went on to something that is no article: nothing there was looked at. */
  'list-mentions': v.nullable(MentionListSchema),
  'show-mention': v.boolean(),
  'show-found': v.boolean(),
  'step-mention': v.boolean(),
} as const satisfies { [M in keyof typeof readerMessages]: v.GenericSchema };

/** What the background answers. */
export interface BackgroundReplies {
  'open-reader': { opened: boolean };
  'style-marks': { styled: boolean };
  'open-popover': { opened: boolean };
  'may-stay': { stays: boolean };
  annotate: Annotation;
  'contexts-of': Contexts;
  snooze: null;
  wake: null;
  'run-here': { opened: boolean };
  'take-query': { query: string };
  'find-records': FoundRecords;
  'library-report': LibraryReport;
  'update-dataset': UpdateOutcome;
  'import-dataset': UpdateOutcome;
  'remove-dataset': InstallOutcome;
  'restore-bundled': InstallOutcome;
  'last-change': LastChange | null;
  'undo-change': InstallOutcome;
}

export type BackgroundMessage = keyof typeof backgroundMessages;
export type BackgroundRequest<M extends BackgroundMessage> = v.InferOutput<
  (typeof backgroundMessages)[M]['request']
>;
export type ReaderMessage = keyof typeof readerMessages;
export type ReaderRequest<M extends ReaderMessage> = v.InferOutput<(typeof readerMessages)[M]['request']>;
export type ReaderReply<M extends ReaderMessage> = v.InferOutput<(typeof readerReplies)[M]>;

/** Why there is no answer. */
export type Failure =
  /** Nobody listens there: no reader in that tab, or the extension was just updated. */
  | 'nobody'
  /** No answer in time. */
  | 'late'
  /** The receiver does not take that message from that sender, or not with that content. */
  | 'refused'
  /** The receiver tried and could not; it has logged why. */
  | 'failed';

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };
