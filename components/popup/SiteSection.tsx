import { t } from '../../utils/i18n.ts';
import { Section } from '../shared/Section.tsx';
import { Switch } from '../shared/Switch.tsx';

interface SiteSectionProps {
  site: string;
  on: boolean;
  onToggle: (on: boolean) => void;
}

/** The switch for the site of the page. */
export function SiteSection({ site, on, onToggle }: SiteSectionProps) {
  return (
    <Section heading={t('popupThisSite')}>
      <Switch label={t('popupSiteSwitch', site)} on={on} onToggle={onToggle} />
    </Section>
  );
}
