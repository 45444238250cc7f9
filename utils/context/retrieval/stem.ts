/**
 * Light stemming of English words: plural, -ed, -ing, -ly, and the last e or y, so that "banned", "bans" and "banning" meet.
 * It is wrong less often than a full Porter stemmer and as good for ranking (tests/bench/retrieval/README.md). Words with a letter
 * beyond a-z, and words of other languages that have no such ending, stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const bare = withoutEnding(singular(word));
  if (bare.length > 3 && bare.endsWith('e')) return bare.slice(0, -1);
  if (bare.length > 3 && bare.endsWith('y')) return `${bare.slice(0, -1)}i`;
  return bare;
}

function singular(word: string): string {
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return verbRoot(word, 3);
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed')) return verbRoot(word, 2);
  if (word.length > 5 && word.endsWith('ly')) return word.slice(0, -2);
  return word;
}

/** "banned" comes from "ban"; "string" and "shed" are no verb forms. */
function verbRoot(word: string, ending: number): string {
  const root = word.slice(0, -ending);
  if (!/[aeiouy]/.test(root)) return word;
  return /([^aeiouylsz])\1$/.test(root) ? root.slice(0, -1) : root;
}
