/** Lists of words as tables hold them: in lines, for those who read them. */

/** A list of alternatives that a pattern is made of. */
export const listed = (list: string): string => list.trim().replace(/\s*\n\s*/g, '');

/** Words with white space between. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
