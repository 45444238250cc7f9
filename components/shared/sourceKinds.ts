/** Words for the kinds of sources. */
import type { SourceKind } from '../../utils/dataset/schema.ts';
import { type LocaleKey, t } from '../../utils/i18n.ts';

const KEYS: { [kind in SourceKind]: LocaleKey } = {
  news: 'sourceKindNews',
  government: 'sourceKindGovernment',
  regulator: 'sourceKindRegulator',
  court: 'sourceKindCourt',
  parliament: 'sourceKindParliament',
  company: 'sourceKindCompany',
  'fact-checker': 'sourceKindFactChecker',
  research: 'sourceKindResearch',
  'standards-body': 'sourceKindStandardsBody',
  ngo: 'sourceKindNgo',
};

/** The kind as a heading over several sources, e.g. "Governments". */
export const sourceKindText = (kind: SourceKind): string => t(KEYS[kind]);
