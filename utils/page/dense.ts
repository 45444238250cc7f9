const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * How many letters of an alphabet say as much as one character of a text. One of Chinese, Japanese or Korean is a syllable or a word: such
 * a text says as much with a third of the characters.
 */
export const lettersPerCharacter = (text: string): number => (DENSE.test(text) ? 3 : 1);
