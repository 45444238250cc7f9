import { t } from '../../utils/i18n.ts';
import type { GrantedOrigin, GrantedOrigins } from '../../utils/settings/origins.ts';
import { Notice } from '../shared/Notice.tsx';
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
  /** Absent until the settings are read. */
  sitesOff?: string[];
  siteNews?: SiteNews;
  /** Takes back the permission to read a site, or to fetch from a host. */
  onRemove: (origin: GrantedOrigin) => void;
  onSwitchOn: (site: string) => void;
}

const NEWS_KEYS = {
  removed: 'optionsAlwaysRemoved',
  kept: 'optionsAlwaysKept',
  'switched-on': 'optionsOffDone',
  'not-saved': 'notSaved',
} as const;

/** On which sites it works, and how to change that. */
export function WhereSection(props: WhereSectionProps) {
  const { granted, sitesOff, siteNews, onRemove, onSwitchOn, ...where } = props;
  return (
    <Section heading={t('optionsWhere')}>
      <WhereItWorks everySite={granted.everySite} {...where} />
      <NameList
        heading={t('optionsAlways')}
        names={granted.sites.map(nameOf)}
        none={t('optionsAlwaysNone')}
        action={t('optionsAlwaysRemove')}
        actionNamed={(site) => t('optionsAlwaysRemoveNamed', site)}
        onAction={({ id, name }) => onRemove({ host: name, pattern: id })}
      />
      {sitesOff ? (
        <NameList
          heading={t('optionsOff')}
          names={sitesOff.map((site) => ({ id: site, name: site }))}
          none={t('optionsOffNone')}
          action={t('optionsOffOn')}
          actionNamed={(site) => t('optionsOffOnNamed', site)}
          onAction={({ name }) => onSwitchOn(name)}
        />
      ) : null}
      <NameList
        heading={t('optionsAddresses')}
        names={granted.addresses.map(nameOf)}
        action={t('optionsAlwaysRemove')}
        actionNamed={(site) => t('optionsAlwaysRemoveNamed', site)}
        onAction={({ id, name }) => onRemove({ host: name, pattern: id })}
      />
      <Notice>{siteNews && t(NEWS_KEYS[siteNews.is], siteNews.site)}</Notice>
    </Section>
  );
}

/** A host may be granted by several patterns. */
const nameOf = ({ host, pattern }: GrantedOrigin): Named => ({ id: pattern, name: host });
