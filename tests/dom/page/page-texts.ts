/** What is read of an article. */
import { blocksIn } from '../../support/blocks-in.ts';
import { showPage } from './page.ts';

export const textsIn = (html: string): string[] =>
  Array.from(blocksIn(showPage(`<main>${html}</main>`)), ({ text }) => text.trim());
