/** Other ways to find many names in a text. Each gets the text in small letters, and need not look at where words end. */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import Classic from 'ahocorasick';
import FlashText from 'flashtext.js';
import Modern from 'modern-ahocorasick';

export interface Contestant {
  name: string;
  /** Above, it takes too long or too much memory to be built. */
  most: number;
  /** A function that finds the names in a text and gives their number. */
  prepare(names: readonly string[]): (text: string) => number;
}

const asPattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const contestants: readonly Contestant[] = [
  {
    name: 'RegExp',
    most: 1000,
    prepare(names) {
      const pattern = new RegExp(`(?<!\\p{L})(?:${names.map(asPattern).join('|')})(?!\\p{L})`, 'gu');
      return (text) => [...text.matchAll(pattern)].length;
    },
  },
  {
    name: 'flashtext.js',
    most: 10_000,
    prepare(names) {
      // As they are: all texts and names are in small letters already.
      const keywords = new FlashText(true);
      keywords.addKeywordsFromArray(names);
      return (text) => keywords.extractKeywords(text).length;
    },
  },
  {
    name: 'ahocorasick',
    most: 10_000,
    prepare(names) {
      const automaton = new Classic([...names]);
      return (text) => automaton.search(text).length;
    },
  },
  {
    name: 'modern-ahocorasick',
    most: 10_000,
    prepare(names) {
      const automaton = new Modern([...names]);
      return (text) => automaton.search(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick',
    most: 10_000,
    prepare(names) {
      const automaton = new Monyone([...names]);
      return (text) => automaton.matchInText(text).length;
    },
  },
];
