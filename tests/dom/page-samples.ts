/** Data for the tests of our own pages. Every call makes anew, so that no test sees what another one changed. */
import { vi } from 'vitest';
import type { OptionsProps } from '../../components/options/OptionsView.tsx';
import type { PopupProps } from '../../components/popup/PopupView.tsx';
import type { WelcomeProps } from '../../components/welcome/WelcomeView.tsx';
import type { Problem } from '../../utils/dataset/problem.ts';
import { reason } from '../../utils/dataset/reason.ts';
import type {
  ChangeOutcome,
  DatasetReport,
  LibraryReport,
  SourceReport,
} from '../../utils/dataset/report.ts';
import type { MentionList } from '../../utils/messaging/reader-replies.ts';

export const bundled = (): DatasetReport => ({
  id: 'telecom-security',
  title: 'Telecom security',
  version: '2026.11.24',
  published: '2026-11-24',
  license: 'CC0-1.0',
  records: 1240,
  entities: 61,
  sources: 5,
  installed: '2026-11-24T09:30:00Z',
  origin: { type: 'bundled' },
});

export const added = (): DatasetReport => ({
  id: 'harbours',
  title: 'Harbours',
  version: '3',
  published: '2026-05',
  license: 'CC-BY-4.0',
  homepage: 'https://harbours.example/about',
  updateUrl: 'https://harbours.example/data.json',
  records: 1,
  entities: 2,
  sources: 1,
  installed: '2026-11-20T18:00:00Z',
  origin: { type: 'file', name: 'harbours.json' },
});

export const sources = (): SourceReport[] => [
  { id: 'verge', name: 'The Verge', kind: 'news', country: 'US', records: 12 },
  { id: 'wsj', name: 'The Wall Street Journal', kind: 'news', country: 'US', records: 40 },
  { id: 'ncsc', name: 'National Cyber Security Centre', kind: 'government', country: 'GB', records: 9 },
  { id: 'huawei', name: 'Huawei', kind: 'company', country: 'CN', records: 31 },
  { id: 'elpais', name: 'El País', kind: 'news', country: 'ES', records: 2 },
];

export const library = (): LibraryReport => ({
  datasets: [bundled(), added()],
  sources: sources(),
  kept: 'database',
});

export const mentions = (): MentionList => ({
  entities: [
    { id: 'Q160120', name: 'Huawei', type: 'organisation', count: 12, hidden: false },
    { id: 'x-core', name: 'Core network', type: 'technology', count: 3, hidden: false },
    { id: 'x-purdy', name: 'Andy Purdy', type: 'person', count: 1, hidden: false },
  ],
  sources: ['The Wall Street Journal', 'Huawei'],
  answered: true,
});

export const popup = (change: Partial<PopupProps> = {}): PopupProps => ({
  page: { is: 'reading', site: 'news.example', mentions: mentions() },
  isUnreadable: false,
  snoozed: [],
  library: { is: 'ready', value: library() },
  cited: new Set(mentions().sources),
  off: new Set(['verge']),
  onSite: vi.fn(),
  onOptions: vi.fn(),
  onRunHere: vi.fn(),
  onAlways: vi.fn(),
  onChoose: vi.fn(),
  onSources: vi.fn(),
  ...change,
});

type DataProps = OptionsProps['data'];

export const data = (change: Partial<DataProps> = {}): DataProps => ({
  library: { is: 'ready', value: library() },
  busy: false,
  suggested: 'https://harbours.example/data.json',
  lastChange: { is: 'ready', value: null },
  reading: false,
  mostBytes: 32 * 1024 * 1024,
  onUpdate: vi.fn(),
  onImport: vi.fn(),
  onRemove: vi.fn(),
  onRestore: vi.fn(),
  onUndo: vi.fn(),
  onAcceptLoss: vi.fn(async () => true),
  ...change,
});

type WhereProps = OptionsProps['where'];

export const where = (change: Partial<WhereProps> = {}): WhereProps => ({
  newsSites: 2185,
  granted: {
    everySite: false,
    sites: [{ host: 'blog.example', pattern: '*://blog.example/*' }],
    addresses: [],
  },
  sitesOff: ['quiet.example'],
  onEverySite: vi.fn(),
  onRemove: vi.fn(),
  onSwitchOn: vi.fn(),
  ...change,
});

export const options = (change: Partial<OptionsProps> = {}): OptionsProps => ({
  data: data(),
  isUnreadable: false,
  marks: {
    settings: { hoverDelay: 300, density: 'paragraph', snoozed: [] },
    delayLimits: { least: 100, most: 2000 },
    onDelay: vi.fn(async () => true),
    onDensity: vi.fn(async () => true),
    onWake: vi.fn(async () => true),
  },
  where: where(),
  keys: {
    shortcuts: [
      { name: 'next-mention', description: 'Open the next mark on the page', keys: 'Alt+Shift+J' },
      { name: 'previous-mention', description: 'Open the previous mark on the page', keys: '' },
    ],
    firefox: false,
    onChangeKeys: vi.fn(),
  },
  ...change,
});

export const welcome = (change: Partial<WelcomeProps> = {}): WelcomeProps => ({
  where: { newsSites: 2185, everySite: false, onEverySite: vi.fn() },
  nextKeys: 'Alt+Shift+J',
  onOptions: vi.fn(),
  ...change,
});

/** As many refused records as asked for. */
export const problems = (count: number, severity: Problem['severity'] = 'error'): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    severity,
    file: 'harbours.json',
    path: `records[${index}].date`,
    id: `gb-${index}`,
    reason: reason('mustBeDate'),
  }));

export const installed = (found: Problem[] = []): ChangeOutcome => ({
  result: 'installed',
  dataset: 'Harbours',
  version: '4',
  changes: { added: 3, changed: 2, withdrawn: 1 },
  problems: found,
});

export const failed = (found: Problem[] = []): ChangeOutcome => ({
  result: 'failed',
  reason: reason('failedNotFound', 404),
  problems: found,
});
