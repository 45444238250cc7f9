/**
 * What the messages of the extension say. Which there are, who may send each and what is asked stands in `background-messages.ts` and
 * `reader-messages.ts`; what comes back, here and in `reader-replies.ts`.
 *
 * The receiver looks at each `request`. Answers are `Answer`s, never exceptions, since errors do not survive cloning. An answer of a
 * reader (which lives in a web page's process) is parsed by whoever asked; an answer of the background is trusted.
 */
import type { Contexts, FoundRecords } from '../context/types.ts';
import type { ChangeOutcome, InstallOutcome, LastChange, LibraryReport } from '../dataset/report.ts';
import type { Mention } from '../matching/mention.ts';
import type { Told } from '../matching/told.ts';
import type { Density } from '../settings/defaults.ts';

/** Who sends: one of our scripts in a web page, or one of our own pages and the background. */
export type Sender = 'page' | 'own';

/** Blocks in one question; a reader with more of them asks in parts. */
export const MOST_BLOCKS = 20_000;
/** The same for entities: of the richest in the bundle, an answer about one has half a megabyte. */
export const MOST_ENTITIES = 50;
/** A text that is looked up, in UTF-16 units. Long enough for a paragraph; of a whole page that is selected, its beginning is looked up. */
export const MOST_QUERY = 2000;

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
  /** How many names the user wants not to be marked. */
  snoozedCount: number;
  hoverDelay: number;
  density: Density;
  /** Whether the page has the style of marks now; absent where it was not asked for, or there is nothing to mark. */
  styled?: boolean;
}

/** What a reader is opened for by hand: to read the page, whatever it is; or only to show what was found about a selection. */
export type Purpose = 'asked-for' | 'found';

/** Where the background tells the reader that it puts in next: the global object of our own world of the page. */
export interface PurposeWorld {
  /** What that reader is for; absent where the gate asked for it. It takes it away. */
  onTheRecordPurpose?: Purpose;
}

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
  'update-dataset': InstallOutcome;
  'import-dataset': InstallOutcome;
  'remove-dataset': ChangeOutcome;
  'restore-bundled': ChangeOutcome;
  'last-change': LastChange | null;
  'undo-change': ChangeOutcome;
}

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
