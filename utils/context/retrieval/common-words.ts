/**
 * English words that say nothing about the subject of a text. They are left out of the index. Other languages need no list:
 * their function words do not occur in records, and what does not occur in a collection cannot be matched.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by
  can could did do does doing don down during each few for from further get had has have having he her here hers herself him
  himself his how i if in into is it its itself just let me more most my myself no nor not now of off on once only or other our
  ours ourselves out over own same she should so some such than that the their theirs them themselves then there these
  they this those through to too under until up us very was we were what when where which while who whom why will with would
  you your yours yourself yourselves im ive youre dont didnt doesnt isnt cant wont thats s t d m re ve ll`.split(
    /\s+/,
  ),
);
