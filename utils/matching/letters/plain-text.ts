/**
 * A text as rules about words are written: letters composed (NFC), one space for whatever white space the page's markup has there, none
 * at the edges, one kind of hyphen, nothing invisible. What is found in it stands at other offsets in the text as it was, which are told.
 */
import { lazy } from '../../lazy.ts';
import { LINE_SEPARATOR } from '../line-separator.ts';
import { firstFrom, type Span } from '../spans.ts';

const SPACES = '\\t-\\r\\xa0\\u1680\\u2000-\\u200a\\u2029\\u202f\\u205f\\u3000';
/** Soft hyphens and signs for the direction of a text. Not joiners, which are part of a spelling, nor the zero-width space, which parts words. */
const INVISIBLE = '\\xad\\u034f\\u061c\\u180e\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const SHAPES = `[ \\u2028${SPACES}${INVISIBLE}]{2,}|[${SPACES}${INVISIBLE}]|^[ \\u2028]|[ \\u2028]$|[\\u2010\\u2011]`;
/** What may be composed: a letter with its marks, a syllable in parts, or a letter that has another form. */
const LETTERS = `[\\u1100-\\u115f\\uac00-\\ud7a3][\\u1160-\\u11ff]+\\p{M}*|(?![ \\u2028${SPACES}${INVISIBLE}])\\P{M}(?:[${INVISIBLE}]*\\p{M})+|[^\\0-\\x7f]`;

/** One class by itself is looked for at a fraction of the time of several patterns. */
const ODD = new RegExp(`[\\u2010\\u2011\\u2028${SPACES}${INVISIBLE}]`);
const SHAPE = lazy(() => new RegExp(SHAPES, 'gu'));
const SHAPE_OR_LETTER = lazy(() => new RegExp(`${SHAPES}|${LETTERS}`, 'gu'));
const IS_SPACE = lazy(() => new RegExp(`[ ${SPACES}]`, 'u'));
/** Something invisible keeps a letter and its mark apart. */
const HIDDEN = lazy(() => new RegExp(`[${INVISIBLE}]\\p{M}`, 'u'));
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'g');
const IS_HYPHEN = /^[\u2010\u2011]$/;
const IS_SHAPE = lazy(() => new RegExp(`^[ \\u2028${SPACES}${INVISIBLE}]`, 'u'));

/** A stretch that was written otherwise: its offsets in the plain text, and in the text as it was. */
interface Change extends Span {
  was: Span;
}

export class PlainText {
  readonly text: string;
  /** In order. */
  private readonly changes: readonly Change[];

  private constructor(text: string, changes: readonly Change[]) {
    this.text = text;
    this.changes = changes;
  }

  static of(text: string): PlainText {
    const trimmed = text.trim();
    const begins = text.length - text.trimStart().length;
    const changes: Change[] = begins > 0 ? [{ start: 0, end: 0, was: { start: 0, end: begins } }] : [];
    const isComposed = trimmed.normalize('NFC') === trimmed;
    // As most texts are, between their edges.
    if (isComposed && !isShaped(trimmed)) return new PlainText(trimmed, changes);
    /** How much longer the plain text is than what it was, so far. */
    let shift = 0;
    const pattern = isComposed && !HIDDEN().test(trimmed) ? SHAPE() : SHAPE_OR_LETTER();
    const plain = trimmed.replace(pattern, (found: string, from: number) => {
      const to = from + found.length;
      const written = plainOf(found, from === 0 || to === trimmed.length);
      if (written === found) return found;
      const start = from + shift;
      shift += written.length - found.length;
      changes.push({ start, end: start + written.length, was: { start: begins + from, end: begins + to } });
      return written;
    });
    return new PlainText(plain, changes);
  }

  /** Where a stretch of the plain text stands in the text as it was. */
  asItWas({ start, end }: Span): Span {
    const first = this.changes[firstFrom(this.changes, start + 1) - 1];
    const last = this.changes[firstFrom(this.changes, end) - 1];
    return {
      start: !first ? start : start < first.end ? first.was.start : first.was.end + start - first.end,
      end: last ? last.was.end + Math.max(0, end - last.end) : end,
    };
  }
}

/** Whether there may be anything to change but letters in parts. */
const isShaped = (text: string): boolean => ODD.test(text) || text.includes('  ');

function plainOf(found: string, isAtEdge: boolean): string {
  if (IS_HYPHEN.test(found)) return '-';
  if (!IS_SHAPE().test(found)) return found.replace(INVISIBLES, '').normalize('NFC');
  if (isAtEdge) return '';
  if (found.includes(LINE_SEPARATOR)) return LINE_SEPARATOR;
  return IS_SPACE().test(found) ? ' ' : '';
}
