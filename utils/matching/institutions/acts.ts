/**
 * Laws and certificates that are abbreviated like an agency: CISA is an agency, the Cybersecurity Information Sharing Act of 2015, in English
 * alone, and a Certified Information Systems Auditor.
 */

import { lazy } from '../../lazy.ts';

/** The agencies that there is such a law beside. Of others, "the FCC 2022", say, is a reference. */
const AGENCIES = new Set(['CISA']);

/** What is said of the law alone: the agency does not expire, and is not called by a year, "CISA 2015". */
const ENDS = lazy(
  () =>
    /^(?:['’]s\s(?:expiration|lapse)|\s(?:(?:about|be|been|could|due|had|has|have|is|may|might|officially|set|to|was|will|would)\s){0,4}(?:expir(?:e[ds]?|ation|ing)|laps(?:e[ds]?|ing)))(?!\p{L})/u,
);
const OF_YEAR = lazy(
  () =>
    /^\s(?:of\s)?20\d\d(?:[,.;:’']|$|\s(?:and|as|expire[ds]?|had|has|is|lapse[ds]?|or|was|which|will|would)(?!\p{L}))/u,
);
/** "CISA, the cybersecurity information-sharing law, …", without a word for an agency, or one that begins a clause of it, between. */
const CALLED_LAW = lazy(
  () =>
    /^,\s(?:an?|short for the|the)\s(?:(?!(?:agency|authority|body|bureau|cent(?:er|re)|commission|department|from|office|regulator|service|that|under|watchdog|which|whose|with|\p{Ll}{1,3})\s)[\p{L}\p{N}-]+\s){0,6}(?:[Aa]ct|[Bb]ill|[Ll]aw)(?:[,.;:)]|$|\s(?:from|of|that|which)\s)/u,
);
const LAW_CALLED = lazy(
  () => /(?<!\p{L})(?:Act|Bill|Law)(?: of \d{4})?,? (?:(?:\p{Ll}+ )?(?:called|known as)|or)(?: the)? ["“]?$/u,
);
/** "under the Clayton Act, or FTC rules" are two things. */
const OR = / or(?: the)? ["“]?$/;
const PAUSE = /^["”]?[,.;:)]/;

/** The same may be said of agencies as well, seldom. */
const RENEWED_BEHIND = lazy(() => /^(?:['’]s)?\sreauthori[sz]ation(?!\p{L})/iu);
const RENEWED_BEFORE = lazy(() => /(?<!\p{L})reauthori[sz](?:ation of|e[ds]?|ing)(?: the)?\s$/iu);
const ITS = lazy(() => /^['’]s?(?!\p{L})/u);

/** What else auditors and testers of security have passed: the next in a list of such is one too. */
const CERTIFICATE =
  '(?:C(?:CSK|CSP|DPSE|EH|GEIT|IPM|ISM|ISSP|RISC|ySA\\+)|OSC[EP]|(?:CompTIA )?Security\\+|SSCP)';
const AND_OR =
  'and|or|und|oder|et|ou|y|e|o|i|a|en|of|och|eller|og|ja|tai|või|un|vai|ir|ar|arba|lub|nebo|alebo|ali|ili|és|vagy|și|sau|dhe|ose|και|ή|и|или|й|та|або|ve|veya|və|dan|atau|và|hoặc';
const JOINT = `(?:\\s?[,;/|•·&、،]\\s?|\\s)(?:(?:${AND_OR})\\s)?`;
const BEHIND_CERTIFICATE = lazy(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${CERTIFICATE}${JOINT}|Information Systems Auditors?,? [("“]{0,2})$`,
      'u',
    ),
);
const BEFORE_CERTIFICATE = lazy(() => new RegExp(`^${JOINT}${CERTIFICATE}(?![\\p{L}\\p{N}])`, 'u'));

/** As long as any of these. */
const LONGEST_BEFORE = 40;
const LONGEST_BEHIND = 120;

/** What a text takes an abbreviation for: a law, wherever the page has it, or a law there alone; undefined for an agency. */
export function lawMeant(text: string, start: number, end: number): 'page' | 'here' | undefined {
  if (!AGENCIES.has(text.slice(start, end))) return undefined;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (ENDS().test(behind) || OF_YEAR().test(behind) || CALLED_LAW().test(behind)) return 'page';
  if (LAW_CALLED().test(before) && (!OR.test(before) || PAUSE.test(behind))) return 'page';
  const isRenewed = RENEWED_BEHIND().test(behind) || (RENEWED_BEFORE().test(before) && !ITS().test(behind));
  return isRenewed ? 'here' : undefined;
}

/** True for an abbreviation that is a certificate there, in any language. */
export const isCertificate = (text: string, start: number, end: number): boolean =>
  AGENCIES.has(text.slice(start, end)) &&
  (BEHIND_CERTIFICATE().test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) ||
    BEFORE_CERTIFICATE().test(text.slice(end, end + LONGEST_BEFORE)));
