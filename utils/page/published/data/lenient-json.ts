/** JSON as pages write it by hand. */

/** Comments of HTML and of scripts that old templates put around JSON, and what they leave at its end. */
const BEFORE = /^(?:(?:<!--|(?:\/[/*]\s*)?<!\[CDATA\[(?:\s*\*\/)?)\s*)+/;
const BEHIND = /(?:(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|-->|;)+\s*$/;
/** Only so much of the end is looked at, so that a page cannot make that take long. */
const LONGEST_END = 40;
/**
 * Strings are kept; between them, comments, and commas before a closing bracket, are no JSON. What has no end goes on to the text's:
 * looked for anew at each beginning, it would take long.
 */
const BETWEEN = /("(?:[^"\\]|\\.?)*(?:"|$))|\/\*.*?(?:\*\/|$)|,(?=\s*[}\]])/g;
/** An article's date, in JSON too broken to be read. */
const STAMP = /"datePublished"\s*:\s*"([^"]{8,40})"/g;
const ARTICLE = /"@type"\s*:\s*(?:\[\s*)?"(\w*(?:Article|Posting))"/;

/** What a text of JSON holds, if need be without what makes it broken; undefined when nothing can be read. */
export function readJson(text: string): unknown {
  // Line breaks in strings, too.
  const begun = text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(BEFORE, '');
  const json = begun.slice(0, -LONGEST_END) + begun.slice(-LONGEST_END).replace(BEHIND, '');
  return parse(json) ?? parse(json.replaceAll('&quot;', '"').replace(BETWEEN, '$1')) ?? remains(json);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Many pages write JSON by hand, and wrongly.
    return undefined;
  }
}

/** The one date that broken JSON of an article holds. */
function remains(json: string): unknown {
  const type = ARTICLE.exec(json)?.[1];
  const stamps = new Set(Array.from(json.matchAll(STAMP), ([, stamp]) => stamp));
  return type !== undefined && stamps.size === 1
    ? { '@type': type, datePublished: [...stamps][0] }
    : undefined;
}
