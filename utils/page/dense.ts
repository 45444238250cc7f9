/** A character of Chinese, Japanese or Korean is a syllable or a word: a text says as much with a third of the characters. */
export const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
export const DENSITY = 3;
