/** Lines that ask their readers to follow a channel or to share on it, in languages with spaces between words. */
import { lazy } from '../../lazy.ts';
import { inSmallLetters } from '../letters/small-letters.ts';
import { ABOUT, ANDS, CHANNEL_WORD, OF_PAGES, OF_WHOM, OURS, PLACES, PURPOSES } from './appeal-words.ts';
import { type Asked, askingIn, asksAlone, contactsAlone } from './asking-words.ts';
import { OF_BOOKINGS, THROUGH, TO_WHOM } from './contact-words.ts';

const WORD = lazy(() => /\p{N}*\p{L}(?:\p{L}|\p{M}|\p{N})*(?:['’]\p{L}+)?/gu);
/** Where else to go, and what a channel is called in quotation marks. */
const ADDRESSES =
  /(?:https?:\/\/|www\.|@)\S{1,80}|(?<=twitter|facebook)\.com\S{0,80}|[«“„"][^«»“”„"]{1,60}[»”“"]/giu;
const APP_STORE = /\bapp store\b/gi;
/** "Follow us: Facebook, Twitter" names a place. */
const COLON = /[:：]/g;
const ARTICLE = /^(?:l|d|qu)['’]/;
const ENDS_WITH_US = lazy(() => /(?:(?<!\p{L})(?:us|me|uns|mir|nous|ne)|nos|ci|نا)$/u);
const STOP = /[.!…。](?:\s|$)/;
/** From the place to its channel: "on our own Facebook page". */
const LONGEST_PLACE = 3;
/** Words of a name: "Follow The Port Times on Telegram". Where letters have no capitals, any word may be one. */
const MOST_OF_NAME = 5;
const MOST_OF_NAME_WITHOUT_CAPITALS = 2;
const isInName = (word: string, nth: number): boolean =>
  /^\p{Lu}|\p{N}/u.test(word)
    ? nth < MOST_OF_NAME
    : /^\p{Lo}/u.test(word) && nth < MOST_OF_NAME_WITHOUT_CAPITALS;

/** Who is quoted, behind what is quoted without marks. */
export const SAID = lazy(
  () =>
    /[,»”"’] (?:\S+ ){0,6}?(?:said|says|told|wrote|sagte|schr(?:ieb|eibt)|teilte|(?:ha )?detto|dijo|dice|dit|disse|zei|сказал\p{L}*|заяви\p{L}*|сообщи\p{L}*|повідоми\p{L}*|powiedzia\p{L}*|dedi|diyor|قال\p{L}*)(?!\p{L})/u,
);

/** What the words of such a line have told so far. */
class Appeal {
  /** By number of words behind the asking one. */
  private channelAt: number | undefined;
  private placeAt = Number.NEGATIVE_INFINITY;
  /** The channel stands as a place. */
  private isPlaced = false;
  private isOfWhom = false;
  private isAbout = false;
  private saysWhy = false;
  private wordsOfName = 0;
  private readonly asked: Asked;
  isOurs: boolean;
  /** It is made to those who have something: "If you know more, write to us on Signal." */
  readonly isToSome: boolean;

  constructor({ asked, isOurs, isToSome }: { asked: Asked; isOurs: boolean; isToSome: boolean }) {
    this.asked = asked;
    this.isOurs = isOurs;
    this.isToSome = isToSome;
  }

  /** Takes in the next word. False for one that no appeal has there. */
  takes(word: string, at: number): boolean {
    const lower = inSmallLetters(word).replace(ARTICLE, '');
    const channel = CHANNEL_WORD().exec(lower);
    if (channel) {
      this.channelAt ??= at;
      this.isPlaced ||= this.isOurs || at - this.placeAt <= LONGEST_PLACE || channel[1] !== '';
    } else if (!this.isOfPages(lower)) return this.takesName(word);
    this.isOurs ||= OURS.has(lower);
    if (PLACES.has(lower) || THROUGH.has(lower)) this.placeAt = at;
    this.isAbout ||= ABOUT.has(lower);
    this.isOfWhom ||= this.isPlaced && OF_WHOM.has(lower);
    if (this.asked === 'contact') this.isOfWhom = TO_WHOM.has(lower) || (this.isOfWhom && !channel);
    const mayJoin = this.asked === 'follow' || this.isOurs;
    this.saysWhy ||= this.isPlaced && (PURPOSES.has(lower) || (mayJoin && ANDS.has(lower)));
    return true;
  }

  private isOfPages(lower: string): boolean {
    if (OF_PAGES.has(lower) || asksAlone(lower)) return true;
    if (this.asked !== 'contact') return false;
    return OF_BOOKINGS.has(lower) || TO_WHOM.has(lower) || THROUGH.has(lower) || contactsAlone(lower);
  }

  /** Whose channel it is, who is to be followed or written to, or what an article is about. */
  private takesName(word: string): boolean {
    const mayBeNamed = this.asked === 'follow' || this.isAbout;
    if (!this.isOfWhom && (this.isComplete || !mayBeNamed)) return false;
    return isInName(word, this.wordsOfName++);
  }

  /** Right behind the asking word, or as a place. */
  private get isComplete(): boolean {
    return this.isPlaced || (this.channelAt === 0 && this.asked !== 'contact');
  }

  /** What any other word may follow: what the channel is for. */
  get mayGoOn(): boolean {
    return this.isComplete && this.saysWhy && this.asked !== 'contact' && !this.isToSome;
  }

  get hasChannel(): boolean {
    return this.isComplete || (this.channelAt !== undefined && this.isOurs);
  }

  /** The page asks, or those that it is of. */
  get isForUs(): boolean {
    return this.isOurs || this.asked === 'contact';
  }
}

/**
 * An appeal has an asking word, a channel, and between and behind them only words that pages use of themselves. A sentence goes on with
 * others: "Share buttons of Facebook are illegal", "Follow us on Telegram, the group told its members". The channel stands right behind the
 * asking word, or as a place, or is the page's own.
 */
export const asks = (text: string, small: string): boolean => {
  const appeal = appealIn(text, small);
  return appeal !== undefined && (!appeal.isToSome || appeal.isForUs);
};

/** The same in words that leave no doubt that the page asks: "follow us". */
export const asksOfUs = (text: string, small: string): boolean => appealIn(text, small)?.isOurs === true;

function appealIn(text: string, small: string): Appeal | undefined {
  const asking = askingIn(small);
  if (!asking) return undefined;
  const { asked, end, isToSome } = asking;
  const behind = text.slice(end);
  const sentence = behind
    .replace(ADDRESSES, ' ')
    .replace(APP_STORE, 'appstore')
    .replace(COLON, ' via ')
    .split(STOP, 1)
    .join('');
  const appeal = new Appeal({
    asked,
    isOurs: ENDS_WITH_US().test(small.slice(0, end)) || behind.includes('@'),
    isToSome,
  });
  for (const [at, word] of (sentence.match(WORD()) ?? []).entries())
    if (!appeal.takes(word, at)) return appeal.mayGoOn && !SAID().test(behind) ? appeal : undefined;
  return appeal.hasChannel ? appeal : undefined;
}

/** Languages that have the verb last. */
const ENDS = lazy(
  () =>
    /(?:teilen|(?:ver)?senden|verschicken|folgen|abonnieren|hinzufügen|paylaş(?:ın)?|takip (?:et|edin)|katıl(?:ın)?|abone ol(?:un)?|(?:an)?melden|buchen|reservieren|bestellen|kontaktieren|schreiben|ulaş(?:ın|abilirsiniz)|yazın|iletişime geçin|(?:शेयर|फॉलो|संपर्क|बुक) करें|से जुड़ें)[^\p{L}\p{M}]*$/u,
);
const ENDS_FOLLOWING = /(?:takip|फॉलो) \S+$/u;

export function endsAsking(text: string, small: string): boolean {
  if (!ENDS().test(small)) return false;
  const isFollowing = ENDS_FOLLOWING.test(small);
  let ofName = 0;
  return (text.match(WORD()) ?? []).every((word) => {
    const lower = inSmallLetters(word);
    if (CHANNEL_WORD().test(lower) || OF_PAGES.has(lower) || OF_BOOKINGS.has(lower)) return true;
    return ENDS().test(lower) || (isFollowing && isInName(word, ofName++));
  });
}
