/** The part of flashtext.js 1.0.5 that is used; the package brings no types. */
declare module 'flashtext.js' {
  export default class FlashText {
    constructor(caseSensitive?: boolean);
    addKeywordsFromArray(keywords: readonly string[]): void;
    /** The keywords found, in the order of the text. */
    extractKeywords(sentence: string): string[];
  }
}
