/** Lines that ask their readers to follow a channel or to share on it, in languages with spaces between words. */
import {
  ABOUT,
  ANDS,
  CHANNEL_WORD,
  FOLLOW,
  OF_PAGES,
  OF_WHOM,
  OURS,
  PLACES,
  PURPOSES,
  SHARE,
} from './appeal-words.ts';

/** An appeal is not in quotation marks. It may be made behind a question: "Got a tip? Contact us on Signal." */
const BEGINS = new RegExp(
  `^(?:[^.!?"“”„«»]{0,60}[?]\\s)?[^\\p{L}\\p{N}"“”„«‘'「『]*(?:(?:please|bitte|now|jetzt|(?:click|tap)(?: here)? to|for more[^.!?:]{0,60}[,:]) )?(?:(?<follow>${FOLLOW})|${SHARE})(?![\\p{L}\\p{M}])`,
  'u',
);

/** The same alone, of the next button in a row. */
const ASKS_ALONE = new RegExp(`^(?:${FOLLOW}|${SHARE})$`, 'u');

const WORD = /\p{N}*\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu;
/** Where else to go, and what a channel is called in quotation marks. */
const ADDRESSES =
  /(?:https?:\/\/|www\.|@)\S{1,80}|(?<=twitter|facebook)\.com\S{0,80}|[«“„"][^«»“”„"]{1,60}[»”“"]/giu;
const APP_STORE = /\bapp store\b/gi;
/** "Follow us: Facebook, Twitter" names a place. */
const COLON = /[:：]/g;
const ARTICLE = /^(?:l|d|qu)['’]/;
const ENDS_WITH_US = /(?:(?<!\p{L})(?:us|me|uns|mir|nous|ne)|nos|ci|نا)$/u;
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
export const SAID =
  /[,»”"’] (?:\S+ ){0,6}?(?:said|says|told|wrote|sagte|schr(?:ieb|eibt)|teilte|(?:ha )?detto|dijo|dice|dit|disse|zei|сказал\p{L}*|заяви\p{L}*|сообщи\p{L}*|повідоми\p{L}*|powiedzia\p{L}*|dedi|diyor|قال\p{L}*)(?!\p{L})/u;

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
  private readonly isFollowing: boolean;
  private isOurs: boolean;

  constructor(isFollowing: boolean, isOurs: boolean) {
    this.isFollowing = isFollowing;
    this.isOurs = isOurs;
  }

  /** Takes in the next word. False for one that no appeal has there. */
  takes(word: string, at: number): boolean {
    const lower = word.toLowerCase().replace(ARTICLE, '');
    const channel = CHANNEL_WORD.exec(lower);
    if (channel) {
      this.channelAt ??= at;
      this.isPlaced ||= this.isOurs || at - this.placeAt <= LONGEST_PLACE || channel[1] !== '';
    } else if (!OF_PAGES.has(lower) && !ASKS_ALONE.test(lower)) return this.takesName(word);
    this.isOurs ||= OURS.has(lower);
    if (PLACES.has(lower)) this.placeAt = at;
    this.isAbout ||= ABOUT.has(lower);
    this.isOfWhom ||= this.isPlaced && OF_WHOM.has(lower);
    const mayJoin = this.isFollowing || this.isOurs;
    this.saysWhy ||= this.isPlaced && (PURPOSES.has(lower) || (mayJoin && ANDS.has(lower)));
    return true;
  }

  /** Whose channel it is, who is to be followed, or what an article is about. */
  private takesName(word: string): boolean {
    if (!this.isOfWhom && (this.isComplete || !(this.isFollowing || this.isAbout))) return false;
    return isInName(word, this.wordsOfName++);
  }

  /** Right behind the asking word, or as a place. */
  private get isComplete(): boolean {
    return this.isPlaced || this.channelAt === 0;
  }

  /** What any other word may follow: what the channel is for. */
  get mayGoOn(): boolean {
    return this.isComplete && this.saysWhy;
  }

  get hasChannel(): boolean {
    return this.isComplete || (this.channelAt !== undefined && this.isOurs);
  }
}

/**
 * An appeal has an asking word, a channel, and between and behind them only words that pages use of themselves. A sentence goes on with
 * others: "Share buttons of Facebook are illegal", "Follow us on Telegram, the group told its members". The channel stands right behind the
 * asking word, or as a place, or is the page's own.
 */
export function asks(text: string, small: string): boolean {
  const asking = BEGINS.exec(small);
  if (!asking) return false;
  const behind = text.slice(asking[0].length);
  const sentence = behind
    .replace(ADDRESSES, ' ')
    .replace(APP_STORE, 'appstore')
    .replace(COLON, ' via ')
    .split(STOP, 1)
    .join('');
  const isOurs = ENDS_WITH_US.test(asking[0]) || behind.includes('@');
  const appeal = new Appeal(asking.groups?.follow !== undefined, isOurs);
  for (const [at, word] of (sentence.match(WORD) ?? []).entries())
    if (!appeal.takes(word, at)) return appeal.mayGoOn && !SAID.test(behind);
  return appeal.hasChannel;
}

/** Languages that have the verb last. */
const ENDS =
  /(?:teilen|(?:ver)?senden|verschicken|folgen|abonnieren|hinzufügen|paylaş(?:ın)?|takip (?:et|edin)|katıl(?:ın)?|abone ol(?:un)?|(?:शेयर|फॉलो) करें|से जुड़ें)[^\p{L}\p{M}]*$/u;
const ENDS_FOLLOWING = /(?:takip|फॉलो) \S+$/u;

export function endsAsking(text: string, small: string): boolean {
  if (!ENDS.test(small)) return false;
  const isFollowing = ENDS_FOLLOWING.test(small);
  let ofName = 0;
  return (text.match(WORD) ?? []).every((word) => {
    const lower = word.toLowerCase();
    return CHANNEL_WORD.test(lower) || OF_PAGES.has(lower) || (isFollowing && isInName(word, ofName++));
  });
}
