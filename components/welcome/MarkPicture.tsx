import { type LocaleKey, t } from '../../utils/i18n.ts';
import { dateText } from '../shared/format.ts';

const SAMPLE = [
  {
    kind: 'welcomeSampleClaim',
    text: 'welcomeSampleClaimText',
    source: 'welcomeSampleClaimSource',
    date: '2020-02-11',
  },
  {
    kind: 'welcomeSampleDenial',
    text: 'welcomeSampleDenialText',
    source: 'welcomeSampleDenialSource',
    date: '2020-02',
  },
  {
    kind: 'welcomeSampleDecision',
    text: 'welcomeSampleDecisionText',
    source: 'welcomeSampleDecisionSource',
    date: '2020-01-28',
  },
] as const satisfies { kind: LocaleKey; text: LocaleKey; source: LocaleKey; date: string }[];

/** A still picture, made of text, of a mark and what it opens. Those who cannot see it get a description instead. */
export function MarkPicture() {
  return (
    <div class="picture" role="img" aria-label={t('welcomePicture')}>
      <p class="picture-text">
        {t('welcomeSampleBefore')}
        <span class="picture-mark">{t('welcomeSampleMark')}</span>
        {t('welcomeSampleAfter')}
      </p>
      <div class="picture-window">
        <p>
          <b>{t('welcomeSampleMark')}</b> <span class="soft">{t('welcomeSampleGloss')}</span>
        </p>
        {SAMPLE.map(({ kind, text, source, date }) => (
          <div class="picture-record" key={kind}>
            <p class="soft">
              <b>{t(kind)}</b> · {dateText(date)}
            </p>
            <p>{t(text)}</p>
            <p class="soft picture-source">{t(source)}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
