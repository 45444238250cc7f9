/** Days and years that Chinese and Japanese write right behind a name in Latin letters: 据TikTok9月26日消息, "according to TikTok on 26 September". */
import type { Subtag } from '../languages.ts';

const DAY = /(?<=[A-Za-z])\d{1,4}(?=[年月日号號])/g;
const LANGUAGES = new Set(['zh', 'ja']);

/** The text with such numbers as other signs, unit by unit: elsewhere a number behind letters belongs to them. */
export const withoutDays = (text: string, language: Subtag | null): string =>
  language !== null && LANGUAGES.has(language)
    ? text.replace(DAY, (number) => '·'.repeat(number.length))
    : text;
