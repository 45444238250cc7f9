/** Lists of words as tables hold them: in lines, for those who read them. */

/** A list of alternatives that a pattern is made of. One that begins with a space keeps it, but for the first. */
export const listed = (list: string): string => list.trim().replace(/\n/g, '');

/** Words with white space between; none in an empty list. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.match(/\S+/g));
