/** JSON as pages write it by hand. */

/** Comments of HTML and of scripts that old templates put around JSON, and what they leave at its end. */
const AROUND =
  /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)+|(?:(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|-->|;)+\s*$/g;
/** Strings are kept; between them, comments, and commas before a closing bracket, are no JSON. */
const BETWEEN = /("(?:[^"\\]|\\.)*")|\/\*.*?\*\/|,(?=\s*[}\]])/g;
/** An article's date, in JSON too broken to be read. */
const STAMP = /"datePublished"\s*:\s*"([^"]{8,40})"/g;
const ARTICLE = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|Posting))"/;

/** What a text of JSON holds, if need be without what makes it broken; undefined when nothing can be read. */
export function readJson(text: string): unknown {
  // Line breaks in strings, too.
  const json = text.replace(/\p{Cc}+/gu, ' ').replace(AROUND, '');
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
