/** Names that hold a name and are of something else: another thing's, or a hall's, a cup's or a club's. */
import type { Subtag } from '../languages.ts';
import { isOfOtherThing } from './other-names.ts';
import { isInVenue } from './venues.ts';
import { isInVenueWithoutCapitals } from './venues-without-capitals.ts';

/** True when the span of a text is part of such a name, and not the whole of it. */
export const isOfNamesake = (
  text: string,
  start: number,
  end: number,
  language: Subtag | null = null,
): boolean =>
  isOfOtherThing(text, start, end) ||
  isInVenueWithoutCapitals(text, start, end) ||
  isInVenue(text, start, end, language);
