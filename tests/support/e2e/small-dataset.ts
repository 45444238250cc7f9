/** A small dataset of the tests' own, about things that the bundled ones do not know. */
import type { Dataset } from '../../../utils/dataset/schema.ts';

/** `version` such as `1.0`; `records` as many as wanted, each a claim about the demo article's figure. */
export function smallDataset({
  version = '1.0',
  records = 1,
}: {
  version?: string;
  records?: number;
} = {}): Dataset {
  return {
    format: 1,
    id: 'demo-words',
    title: 'Words of the demo',
    version,
    published: '2026-11-01',
    license: 'CC0-1.0',
    sources: [
      { id: 'demo-source', name: 'Demo Source', kind: 'news', country: 'GB', url: 'https://demo.example/' },
    ],
    entities: [
      {
        id: 'x-demo-warrant',
        type: 'concept',
        name: 'Warrant',
        gloss: 'A written order of a court.',
        aliases: [{ text: 'warrant' }],
      },
    ],
    records: Array.from({ length: records }, (_, index) => ({
      id: `demo-${index + 1}`,
      kind: 'claim' as const,
      date: '2020-02-13',
      entities: ['x-demo-warrant'],
      actor: { name: 'Demo Source' },
      headline: `What is said of warrants, part ${index + 1}`,
      summary: `Version ${version} of what is said of warrants.`,
      citations: [{ source: 'demo-source', title: 'Of warrants', url: `https://demo.example/${index + 1}` }],
    })),
  };
}
