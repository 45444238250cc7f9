/** The language that a text is in, as far as its script or its smallest words tell. */

/** Units of UTF-16 in which a script is written, from and to, with the language that most pages in it are in. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x0041, 0x024f, ''],
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0d80, 0x0dff, 'si'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x139f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];
/** Letters that Urdu has and Persian has not, and that both have and Arabic has not. */
const URDU = /[\u0679\u0688\u0691\u06ba\u06d2]/;
const PERSIAN = /[\u067e\u0686\u0698\u06af]/;
/** Many of English words, in headlines too; another language has one of them at most, as Dutch has "of". */
const ENGLISH = new Set('the of and with from that this for his new says said'.split(' '));
const LEAST_ENGLISH = 0.03;
/** Fewer words, or letters of another script, tell nothing. */
const FEWEST_WORDS = 20;
const FEWEST_LETTERS = 40;

/** A primary subtag; '' for one in Latin letters that is not English; undefined where the text is too short to tell. */
export function spokenIn(text: string): string | undefined {
  const letters = new Map<string, number>();
  for (let index = 0; index < text.length; index++) {
    const language = scriptOf(text.charCodeAt(index));
    if (language !== undefined) letters.set(language, (letters.get(language) ?? 0) + 1);
  }
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  if (!most || most[1] < FEWEST_LETTERS) return undefined;
  const [language] = most;
  if (language === '') return inLatin(text);
  if (language === 'ar') return URDU.test(text) ? 'ur' : PERSIAN.test(text) ? 'fa' : 'ar';
  // Japanese may have more of China's letters than of its own.
  return language === 'zh' && (letters.get('ja') ?? 0) * 10 > most[1] ? 'ja' : language;
}

function scriptOf(unit: number): string | undefined {
  // No letters, but for a sign or two of Latin.
  if (unit < 0x41 || (unit > 0x5a && unit < 0x61) || (unit > 0x7a && unit < 0xc0)) return undefined;
  return SCRIPTS.find(([from, to]) => unit >= from && unit <= to)?.[2];
}

function inLatin(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .split(/[^a-z\u00c0-\u024f']+/)
    .filter(Boolean);
  if (words.length < FEWEST_WORDS) return undefined;
  const english = words.filter((word) => ENGLISH.has(word));
  return english.length >= LEAST_ENGLISH * words.length && new Set(english).size > 1 ? 'en' : '';
}
