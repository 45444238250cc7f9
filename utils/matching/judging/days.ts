/** Days and years that Chinese and Japanese write right behind a name in Latin letters: 据TikTok9月26日消息, "according to TikTok on 26 September". */
const DAY = /(?<=[A-Za-z])\d{1,4}(?=[年月日号號])/g;
const LANGUAGES = new Set(['zh', 'ja']);

/** The text with such numbers as other signs, unit by unit: elsewhere a number behind letters belongs to them. `language` is a primary subtag. */
export const withoutDays = (text: string, language: string | null): string =>
  language !== null && LANGUAGES.has(language)
    ? text.replace(DAY, (number) => '·'.repeat(number.length))
    : text;
