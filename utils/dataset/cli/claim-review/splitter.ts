/**
 * Takes a large JSON text apart as it arrives: the elements of its long list one by one, and what is around the list. The text is
 * never in memory as a whole.
 *
 * The long list is the text itself, if that is a list, or a field of its outermost object whose name is in `LISTS`. Only brackets, quotes and
 * commas are looked at; JSON.parse judges each part, so a part of broken JSON is found as such and does not spoil the others.
 */
const LISTS = new Set(['dataFeedElement', '@graph', 'itemListElement']);

const code = (character: string): number => character.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA] = [code('"'), code('\\'), code(',')];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [code('['), code(']'), code('{'), code('}')];
/** White space of JSON lies at or below U+0020, and nothing else of JSON does. */
const SPACE = code(' ');

export class Splitter {
  readonly #mostUnits: number;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** Depth inside the long list, while it is open. */
  #listDepth = -1;
  /** The last string directly inside the outermost object: the name of the field that is being read. */
  #name = '';
  #isObject = false;
  #element: string | undefined;
  #rest = '';

  /** Throws when a single element, or what is around the list, is larger than `mostUnits`. */
  constructor(mostUnits: number) {
    this.#mostUnits = mostUnits;
  }

  /** What is around the list, after the last piece: JSON again, with the list empty. */
  get rest(): string {
    return this.#rest;
  }

  /** The elements that `piece` completes. */
  *push(piece: string): Generator<string> {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (this.#isInString) {
        this.#inString(unit);
        continue;
      }
      if (this.#depth === this.#listDepth) {
        if (unit === COMMA || unit === CLOSE_LIST) {
          const element = this.#take(piece.slice(from, at));
          if (element !== undefined) yield element;
          from = unit === COMMA ? at + 1 : at;
        } else if (this.#element === undefined && unit > SPACE) {
          this.#rest += piece.slice(from, at);
          this.#element = '';
          from = at;
        }
      }
      this.#outsideString(unit);
      if (this.#depth === this.#listDepth && this.#element === undefined && unit === OPEN_LIST) {
        this.#rest += piece.slice(from, at + 1);
        from = at + 1;
      }
    }
    this.#keep(piece.slice(from));
  }

  #inString(unit: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (unit === BACKSLASH) this.#isEscaped = true;
    else if (unit === QUOTE) this.#isInString = false;
    if (this.#isInString && this.#depth === 1 && this.#name.length < 64)
      this.#name += String.fromCharCode(unit);
  }

  #outsideString(unit: number): void {
    if (unit === QUOTE) {
      this.#isInString = true;
      if (this.#depth === 1) this.#name = '';
    } else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      this.#depth++;
      if (this.#depth === 1) this.#isObject = unit === OPEN_OBJECT;
      if (unit === OPEN_LIST && this.#listDepth === -1 && this.#isLongList()) this.#listDepth = this.#depth;
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) {
      if (this.#depth === this.#listDepth) this.#listDepth = -1;
      this.#depth--;
    }
  }

  #isLongList(): boolean {
    return this.#isObject ? this.#depth === 2 && LISTS.has(this.#name) : this.#depth === 1;
  }

  #take(end: string): string | undefined {
    if (this.#element === undefined) return undefined;
    const element = this.#element + end;
    this.#element = undefined;
    return element;
  }

  #keep(part: string): void {
    if (this.#element === undefined) this.#rest += part;
    else this.#element += part;
    if (Math.max(this.#rest.length, this.#element?.length ?? 0) > this.#mostUnits) {
      throw new RangeError(`a part of it is larger than ${this.#mostUnits} characters`);
    }
  }
}
