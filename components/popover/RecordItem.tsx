import { agreementOf } from '../../utils/context/agreement.ts';
import type { CitationView, RecordView } from '../../utils/context/types.ts';
import { type LocaleKey, language, plural, t } from '../../utils/i18n.ts';
import { dateText } from '../shared/format.ts';
import { Ratings } from './Ratings.tsx';

const KIND_KEYS = { claim: 'kindClaim', denial: 'kindDenial', decision: 'kindDecision' } as const satisfies {
  [kind in RecordView['kind']]: LocaleKey;
};

interface RecordItemProps {
  record: RecordView;
  /** The record that took its place. */
  supersededBy?: RecordView;
  /** It is younger than the article, and said to be. */
  isSince?: boolean;
  /** It can have the focus, though not by the Tab key. */
  isTarget?: boolean;
}

/** One record: what kind, when, where, who, what, and where it says so. */
export function RecordItem({ record, supersededBy, isSince, isTarget }: RecordItemProps) {
  const { kind, date, jurisdiction, headline, summary, actor, status, ratings, citations } = record;
  return (
    <article class={`record ${kind}`} tabIndex={isTarget ? -1 : undefined}>
      <p class="meta">
        <span class="kind">{t(KIND_KEYS[kind])}</span>
        <time dateTime={date}>{dateText(date)}</time>
        {jurisdiction !== undefined && <span>{placeText(jurisdiction)}</span>}
        {isSince && <span>{t('popoverYounger')}</span>}
      </p>
      <h3 dir="auto">{headline}</h3>
      <p class="actor" dir="auto">
        {actor.role === undefined ? actor.name : t('popoverActor', actor.name, actor.role)}
      </p>
      <p class="summary" dir="auto">
        {summary}
      </p>
      <Ratings ratings={ratings} />
      {status !== undefined && <p class="soft">{t('popoverStatus', status)}</p>}
      {supersededBy && (
        <p class="soft">{t('popoverSuperseded', dateText(supersededBy.date), supersededBy.headline)}</p>
      )}
      <p class="soft agreement">{agreementText(citations)}</p>
      <ul class="citations" aria-label={t('popoverSources')}>
        {citations.map((citation) => (
          <Citation key={citation.url} citation={citation} />
        ))}
      </ul>
    </article>
  );
}

/**
 * A place in the user's words; `INT` is the dataset's code for international bodies, which no list of regions knows. Datasets that
 * were installed when three letters were allowed may hold others (`USA`), at which `DisplayNames` throws: they stand for themselves.
 */
function placeText(code: string): string {
  if (code === 'INT') return t('placeInternational');
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language(), { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** E.g. "4 sources, 2 of them official". */
function agreementText(citations: readonly CitationView[]): string {
  const { sources, official } = agreementOf(citations);
  const words = plural('agreement', sources);
  return official === 0 ? words : plural('agreementOfficial', official, words);
}

/**
 * A link to the source, by its name, so that all sides of a thread fit on one screen; what is cited there is its tooltip and
 * its name for screen readers. It tells the source nothing of the page that the user comes from.
 */
function Citation({ citation: { source, title, url, published } }: { citation: CitationView }) {
  const cited =
    published === undefined
      ? t('popoverCitation', source, title)
      : t('popoverCitationDated', source, title, dateText(published));
  return (
    <li>
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        title={cited}
        aria-label={t('popoverOpensTab', cited)}
      >
        <bdi>{source}</bdi>
      </a>
    </li>
  );
}
