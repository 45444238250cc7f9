import { t } from '../../utils/i18n.ts';
import { Notice } from '../shared/Notice.tsx';
import type { GrantedOrigins } from '../shared/patterns.ts';
import { Section } from '../shared/Section.tsx';
import { WhereItWorks, type WhereItWorksProps } from '../shared/WhereItWorks.tsx';
import { type Named, NameList } from './NameList.tsx';

/** What came of the reader's last change to the lists of sites. */
export interface SiteNews {
  is: 'removed' | 'kept' | 'switched-on' | 'not-saved';
  site: string;
}

export interface WhereSectionProps extends Omit<WhereItWorksProps, 'everySite'> {
  granted: GrantedOrigins;
  sitesOff: string[];
  siteNews?: SiteNews;
  onRemoveSite: (site: string) => void;
  /** Takes back the permission to fetch from a host. */
  onRemoveAddress: (address: GrantedOrigins['addresses'][number]) => void;
  onSwitchOn: (site: string) => void;
}

const NEWS_KEYS = {
  removed: 'optionsAlwaysRemoved',
  kept: 'optionsAlwaysKept',
  'switched-on': 'optionsOffDone',
  'not-saved': 'optionsNotSaved',
} as const;

/** On which sites it works, and how to change that. */
export function WhereSection(props: WhereSectionProps) {
  const { granted, sitesOff, siteNews, onRemoveSite, onRemoveAddress, onSwitchOn, ...where } = props;
  return (
    <Section heading={t('optionsWhere')}>
      <WhereItWorks everySite={granted.everySite} {...where} />
      <NameList
        heading={t('optionsAlways')}
        names={namesOf(granted.sites)}
        none={t('optionsAlwaysNone')}
        action={t('optionsAlwaysRemove')}
        actionNamed={(site) => t('optionsAlwaysRemoveNamed', site)}
        onAction={({ name }) => onRemoveSite(name)}
      />
      <NameList
        heading={t('optionsOff')}
        names={namesOf(sitesOff)}
        none={t('optionsOffNone')}
        action={t('optionsOffOn')}
        actionNamed={(site) => t('optionsOffOnNamed', site)}
        onAction={({ name }) => onSwitchOn(name)}
      />
      {granted.addresses.length > 0 ? (
        <NameList
          heading={t('optionsAddresses')}
          names={namesOf(granted.addresses.map(({ host }) => host))}
          none=""
          action={t('optionsAlwaysRemove')}
          actionNamed={(site) => t('optionsAlwaysRemoveNamed', site)}
          onAction={({ name }) => {
            const address = granted.addresses.find(({ host }) => host === name);
            if (address) onRemoveAddress(address);
          }}
        />
      ) : null}
      <Notice>{siteNews && t(NEWS_KEYS[siteNews.is], siteNews.site)}</Notice>
    </Section>
  );
}

const namesOf = (sites: readonly string[]): Named[] => sites.map((site) => ({ id: site, name: site }));
