/**
 * A text in small letters, each where it was: İ by itself becomes two units, so that offsets in the one would be none in the other, and no word
 * for `iletişim` would be found in İletişim.
 */
export const inSmallLetters = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();
