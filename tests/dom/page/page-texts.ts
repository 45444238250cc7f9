/** What is read of an article. */
import { blocksIn } from '../../../utils/page/text/text-map.ts';
import { showPage } from './page.ts';

export const textsIn = (html: string): string[] =>
  Array.from(blocksIn(showPage(`<main>${html}</main>`)), ({ text }) => text.trim());
