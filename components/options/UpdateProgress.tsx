import type { UpdateProgress as Progress } from '../../utils/dataset/report.ts';
import { type LocaleKey, t } from '../../utils/i18n.ts';
import { bytesText } from '../shared/format.ts';

const PHASE_KEYS: { [phase in Progress['phase']]: LocaleKey } = {
  asking: 'progressAsking',
  receiving: 'progressReceiving',
  checking: 'progressChecking',
  installing: 'progressInstalling',
};

/** How far a running update is. Only a new phase is announced: bytes change too often to be read out. */
export function UpdateProgress({ progress }: { progress?: Progress }) {
  const share = progress && shareOf(progress);
  return (
    <>
      <p role="status">{progress && t(PHASE_KEYS[progress.phase])}</p>
      {progress ? <progress aria-label={t('progressLabel')} max={1} value={share} /> : null}
      {progress && progress.received > 0 ? <p class="soft">{receivedText(progress)}</p> : null}
    </>
  );
}

/** The part received or installed, or `undefined` when nobody knows how much there is. */
function shareOf({ phase, received, total, done }: Progress): number | undefined {
  if (phase === 'installing') return done;
  if (phase !== 'receiving' || total === undefined || total <= 0) return undefined;
  return Math.min(1, received / total);
}

const receivedText = ({ received, total }: Progress): string =>
  total === undefined
    ? t('progressBytes', bytesText(received))
    : t('progressBytesOf', bytesText(received), bytesText(total));
