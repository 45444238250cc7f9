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
const LETTERS = '[\\u1100-\\u115f\\uac00-\\ud7a3][\\u1160-\\u11ff]+\\p{M}*|\\P{M}\\p{M}+|[^\\0-\\x7f]';

const ODD = lazy(() => new RegExp(SHAPES, 'u'));
const SHAPE = lazy(() => new RegExp(SHAPES, 'gu'));
const SHAPE_OR_LETTER = lazy(() => new RegExp(`${SHAPES}|${LETTERS}`, 'gu'));
const IS_SPACE = lazy(() => new RegExp(`[ ${SPACES}]`, 'u'));
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
    const isComposed = text.normalize('NFC') === text;
    // As most texts are.
    if (isComposed && !ODD().test(text)) return new PlainText(text, NONE);
    const changes: Change[] = [];
    let plain = '';
    let behind = 0;
    for (const { 0: found, index: from } of text.matchAll(isComposed ? SHAPE() : SHAPE_OR_LETTER())) {
      const to = from + found.length;
      const written = plainOf(found, from === 0 || to === text.length);
      if (written === found) continue;
      plain += text.slice(behind, from);
      const start = plain.length;
      plain += written;
      changes.push({ start, end: plain.length, was: { start: from, end: to } });
      behind = to;
    }
    return new PlainText(plain + text.slice(behind), changes);
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

const NONE: readonly Change[] = [];

function plainOf(found: string, isAtEdge: boolean): string {
  if (IS_HYPHEN.test(found)) return '-';
  if (!IS_SHAPE().test(found)) return found.normalize('NFC');
  if (isAtEdge) return '';
  if (found.includes(LINE_SEPARATOR)) return LINE_SEPARATOR;
  return IS_SPACE().test(found) ? ' ' : '';
}
