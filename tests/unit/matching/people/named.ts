import { entity, foundOnPage } from '../helpers.ts';

/** How many times the page names the person by the surname in `text`, once it has named them in full. */
export const named = (
  fullName: string,
  text: string,
  language: string | null = 'en',
  more: string[] = [],
): number =>
  foundOnPage(
    [entity('x', [fullName], { type: 'person' })],
    [`Then ${fullName} spoke.`, text, ...more],
    language,
  ).length - 1;
