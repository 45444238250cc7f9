/** The words by which lines ask their readers for something, at the beginning of a line or alone. */
import { lazy } from '../../lazy.ts';
import { Alternatives } from '../patterns/alternatives.ts';
import { endOf } from '../patterns/sticky.ts';
import { FOLLOW, SHARE } from './appeal-words.ts';
import { CONTACT, IF } from './contact-words.ts';

/** What such a line asks for. */
export type Asked = 'follow' | 'share' | 'contact';

const WORD_ENDS = '(?!\\p{L}|\\p{M})';
const KINDS: readonly { asked: Asked; words: Alternatives }[] = [
  { asked: 'follow', words: new Alternatives(FOLLOW, WORD_ENDS) },
  { asked: 'share', words: new Alternatives(SHARE, WORD_ENDS) },
  { asked: 'contact', words: new Alternatives(CONTACT, WORD_ENDS) },
];

/** "Got a tip? Contact us on Signal" */
const QUESTION = /^[^.!?"“”„«»]{0,60}[?]\s/u;
/** "If you know more, write to us on Signal": an appeal to some. */
const SOME = lazy(() => new RegExp(`^(?:${IF}) (?=[^.!?"“”„«»]{0,60}[,،] )`, 'u'));
/** What may stand before the first word: no quotation mark, as an appeal is not quoted. */
const BULLETS = lazy(() => /[^\p{L}\p{N}"“”„«‘'「『]*/uy);
const PLEASE = /(?:please|bitte|now|jetzt|(?:click|tap)(?: here)? to) /y;
/** "For more news, follow us on Facebook, Twitter" */
const FOR_MORE = /for more[^.!?:]{0,60}[,:] /y;

/** A place where an asking word may begin. */
interface Beginning {
  at: number;
  isToSome: boolean;
}

function* clausesIn(small: string): Generator<Beginning> {
  const question = QUESTION.exec(small)?.[0].length;
  if (question !== undefined) yield { at: question, isToSome: false };
  const condition = SOME().exec(small)?.[0].length;
  if (condition !== undefined) {
    const clause = /^[^.!?"“”„«»]{0,62}/u.exec(small.slice(condition))?.[0] ?? '';
    for (const end of endsIn(clause, /[,،] /g)) yield { at: condition + end, isToSome: true };
  }
  yield { at: 0, isToSome: false };
}

function* beginningsIn(small: string): Generator<Beginning> {
  for (const { at, isToSome } of clausesIn(small)) {
    const first = endOf(BULLETS(), small, at);
    const please = endOf(PLEASE, small, first);
    if (please > first) yield { at: please, isToSome };
    const more = small.slice(first, Math.max(first, endOf(FOR_MORE, small, first)));
    for (const end of endsIn(more, /[,:] /g)) yield { at: first + end, isToSome };
    yield { at: first, isToSome };
  }
}

/** Where the matches of a pattern end, the last first. */
const endsIn = (text: string, pattern: RegExp): number[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => index + found.length).reverse();

export interface Asking {
  asked: Asked;
  /** Where the asking word ends. */
  end: number;
  /** It is asked of those who have something. */
  isToSome: boolean;
}

/** What the beginning of a line asks for, if anything. `small` is the line in small letters. */
export function askingIn(small: string): Asking | undefined {
  for (const { at, isToSome } of beginningsIn(small))
    for (const { asked, words } of KINDS) {
      const end = words.endAt(small, at);
      if (end >= 0) return { asked, end, isToSome };
    }
  return undefined;
}

const isAlone = (kinds: readonly Asked[], word: string): boolean =>
  KINDS.some(({ asked, words }) => kinds.includes(asked) && words.endAt(word, 0) === word.length);

/** True for the word of the next button in a row. */
export const asksAlone = (word: string): boolean => isAlone(['follow', 'share'], word);

/** The same of those that ask to write or to book. */
export const contactsAlone = (word: string): boolean => isAlone(['contact'], word);
