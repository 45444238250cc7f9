/** Where a word may begin and end. Decided on the original text, since folding removes what tells words apart. */

/** How characters of a script stand to their neighbours. */
const Kind = { unknown: 0, none: 1, word: 2, free: 3, katakana: 4, hangul: 5 } as const;

const kinds = new Uint8Array(0x10000);

function kindOfUnit(unit: number): number {
  const known = kinds[unit] as number;
  if (known !== Kind.unknown) return known;
  const character = String.fromCharCode(unit);
  const kind = kindOf(character);
  kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  // Halves of characters beyond U+FFFF: almost all of them Han or emoji, which have no word boundaries of this kind.
  if (/^[\ud800-\udfff]$/.test(character)) return Kind.none;
  if (/^[\p{Script=Katakana}ー]$/u.test(character)) return Kind.katakana;
  if (/^\p{Script=Hangul}$/u.test(character)) return Kind.hangul;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(character))
    return Kind.free;
  return /^[\p{L}\p{Nd}\p{M}_]$/u.test(character) ? Kind.word : Kind.none;
}

/** True when `unit` is part of a word in a script that writes spaces between words. */
export const isWordUnit = (unit: number): boolean => kindOfUnit(unit) === Kind.word;

/**
 * True when a word may begin or end between the characters at `index - 1` and `index`: letters of one script hold
 * together, except in scripts without spaces; letters of different scripts do not.
 */
export function isBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const before = kindOfUnit(text.charCodeAt(index - 1));
  const after = kindOfUnit(text.charCodeAt(index));
  return before !== after || before === Kind.none || before === Kind.free;
}

/** Particles that Korean writes onto a name. Source: National Institute of Korean Language, list of josa. */
const KOREAN_PARTICLES =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|에도|와|과|도|로|으로|만|까지|부터|측|사|라는|이라는|라고|이라고|처럼|보다|마저|조차)(?!\p{Script=Hangul})/u;

/** True when a name may end at `index`: at a boundary, or before a Korean particle. */
export function isEnd(text: string, index: number): boolean {
  if (isBoundary(text, index)) return true;
  if (kindOfUnit(text.charCodeAt(index)) !== Kind.hangul) return false;
  return KOREAN_PARTICLES.test(text.slice(index, index + 6));
}

/**
 * True when the span lies inside something that is not prose: an address, an e-mail address, a hashtag, a handle, a file
 * name, a path. `Huawei/ZTE` and `Huawei.` at the end of a sentence are prose.
 */
export function isInsideToken(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[@#_\\]/.test(before) || /[@_\\]/.test(after)) return true;
  if (before === '.' && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ')) return true;
  if (after === '.' && /^\.[a-z0-9]/.test(text.slice(end, end + 2))) return true;
  if (!/[/:?=&-]/.test(before) && !/[/:?=&@-]/.test(after)) return false;
  const token = tokenAround(text, start, end);
  return /:\/\/|^www\.|@|^\/|[a-z0-9-]\.[a-z]{2,}\//i.test(token);
}

function tokenAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 200 && !/\s/.test(text[from - 1] ?? ' ')) from--;
  while (to < text.length && to - end < 200 && !/\s/.test(text[to] ?? ' ')) to++;
  return text.slice(from, to);
}
