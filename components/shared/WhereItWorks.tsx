import { plural, t } from '../../utils/i18n.ts';
import { Notice } from './Notice.tsx';
import { Switch } from './Switch.tsx';

/**
 * What came of the last use of the switch; `refused` is a choice, not an error. `off-with-news`: the browser took the known news sites
 * along, and was not allowed to give them again; `off-with-sites`: sites that the reader added, too.
 */
export type EverySiteResult = 'on' | 'off' | 'off-with-news' | 'off-with-sites' | 'refused';

export interface WhereItWorksProps {
  newsSites: number;
  everySite: boolean;
  result?: EverySiteResult;
  onEverySite: (on: boolean) => void;
}

const RESULT_KEYS = {
  on: 'whereEverySiteOn',
  off: 'whereEverySiteOff',
  'off-with-news': 'whereEverySiteOffWithNews',
  'off-with-sites': 'whereEverySiteOffWithSites',
  refused: 'whereEverySiteRefused',
} as const;

/** On how many sites it works at once, and the offer to let it work on all. */
export function WhereItWorks({ newsSites, everySite, result, onEverySite }: WhereItWorksProps) {
  return (
    <>
      <p>{plural('whereNewsSites', newsSites)}</p>
      <Switch
        label={t('whereEverySite')}
        on={everySite}
        onToggle={onEverySite}
        help={t('whereEverySiteHelp')}
      />
      <Notice>{result && t(RESULT_KEYS[result])}</Notice>
    </>
  );
}
