/**
 * Where a text stops being JSON (RFC 8259). JSON.parse tells it in its messages only, each engine in its own words, and V8 tells nothing of
 * many an unexpected character.
 */

type Accepts = (character: string) => boolean;

const isSpace: Accepts = (character) => character <= ' ' && ' \t\n\r'.includes(character);
/** What a string holds as it is. */
const isPlain: Accepts = (character) => character >= ' ' && character !== '"' && character !== '\\';
const isEscaped: Accepts = (character) => '"\\/bfnrt'.includes(character);
const isHex: Accepts = (character) => /[\da-f]/i.test(character);
const isDigit: Accepts = (character) => character >= '0' && character <= '9';
const WORDS = ['true', 'false', 'null'];

/**
 * Offset of the first character with which `text` cannot be JSON any more; the length of a text that only ends too early, and undefined for
 * JSON. Lists and objects must not lie deeper in each other than a stack holds.
 */
export function brokenAt(text: string): number | undefined {
  const scanner = new Scanner(text);
  return scanner.value() && scanner.at === text.length ? undefined : scanner.at;
}

/** Goes over a text as far as it is JSON. Each method goes on from `at`, and is false when it got stuck there. */
class Scanner {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): boolean {
    this.#many(isSpace);
    if (!this.#bareValue()) return false;
    this.#many(isSpace);
    return true;
  }

  #bareValue(): boolean {
    if (this.#is('[')) return this.#list(']', () => this.value());
    if (this.#is('{')) return this.#list('}', () => this.#field());
    if (this.#is('"')) return this.#restOfString();
    const word = WORDS.find(([first]) => first === this.#text[this.at]);
    return word === undefined ? this.#number() : Array.from(word).every((letter) => this.#is(letter));
  }

  #list(close: string, item: () => boolean): boolean {
    this.#many(isSpace);
    if (this.#is(close)) return true;
    do {
      if (!item()) return false;
    } while (this.#is(','));
    return this.#is(close);
  }

  #field(): boolean {
    this.#many(isSpace);
    if (!this.#is('"') || !this.#restOfString()) return false;
    this.#many(isSpace);
    return this.#is(':') && this.value();
  }

  #restOfString(): boolean {
    for (;;) {
      this.#many(isPlain);
      if (this.#is('"')) return true;
      if (!this.#is('\\') || !this.#escape()) return false;
    }
  }

  #escape(): boolean {
    if (!this.#is('u')) return this.#one(isEscaped);
    return this.#one(isHex) && this.#one(isHex) && this.#one(isHex) && this.#one(isHex);
  }

  #number(): boolean {
    this.#is('-');
    if (!this.#is('0') && !this.#many(isDigit)) return false;
    if (this.#is('.') && !this.#many(isDigit)) return false;
    if (!this.#is('e') && !this.#is('E')) return true;
    if (!this.#is('+')) this.#is('-');
    return this.#many(isDigit);
  }

  /** One or more of what `accepts`. */
  #many(accepts: Accepts): boolean {
    const start = this.at;
    while (this.#one(accepts));
    return this.at > start;
  }

  #one(accepts: Accepts): boolean {
    const character = this.#text[this.at];
    if (character === undefined || !accepts(character)) return false;
    this.at++;
    return true;
  }

  #is(character: string): boolean {
    if (this.#text[this.at] !== character) return false;
    this.at++;
    return true;
  }
}
