import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportClaims } from '../../../../utils/dataset/cli/claim-review/export.ts';
import { readBundle } from '../../../../utils/dataset/cli/files.ts';
import { ratingsOf } from '../../../../utils/dataset/schema.ts';
import { sampleDataset, sampleRecord, sampleSource } from '../samples.ts';
import { HOST, ImportWorkshop } from './importing.ts';

let workshop: ImportWorkshop;
beforeEach(() => {
  workshop = new ImportWorkshop();
});
afterEach(() => workshop.remove());

const importing = (content: unknown, ...args: string[]) => workshop.importing(content, ...args);

describe('export-claimreview', () => {
  const rated = sampleRecord({
    id: 'rated',
    rating: { label: 'Half true', by: 'checks' },
    headline: 'Acme Networks builds masts that disturb ships',
    citations: [
      ...sampleRecord().citations,
      {
        source: 'checks',
        title: 'Do masts disturb ships?',
        url: `https://${HOST}/1`,
        published: '2020-02-10',
      },
    ],
  });
  const dataset = () =>
    sampleDataset({
      homepage: 'https://data.press/',
      sources: [
        sampleSource(),
        sampleSource({ id: 'checks', name: 'Checks', kind: 'fact-checker', url: `https://${HOST}/` }),
      ],
      records: [...sampleDataset().records, rated],
    });

  it('gives a rated claim as the review of whoever rated it', () => {
    expect(exportClaims([dataset()], [], { ratedOnly: true })).toEqual([
      expect.objectContaining({
        '@type': 'ClaimReview',
        url: `https://${HOST}/1`,
        datePublished: '2020-02-10',
        author: { '@type': 'Organization', name: 'Checks', url: `https://${HOST}/` },
        claimReviewed: rated.headline,
        reviewRating: { '@type': 'Rating', alternateName: 'Half true' },
      }),
    ]);
  });

  it('gives a claim that several rated as a review of each, which import as one record', async () => {
    const rating = [
      { label: 'Half true', by: 'checks' },
      { label: 'Unproven', by: 'more' },
    ];
    const more = {
      source: 'more',
      title: 'Masts and ships',
      url: 'https://more.press/1',
      published: '2020-02-11',
    };
    const both = dataset();
    both.sources.push(
      sampleSource({ id: 'more', name: 'More', kind: 'fact-checker', url: 'https://more.press/' }),
    );
    both.records = [{ ...rated, rating, citations: [...rated.citations, more] }];
    expect(exportClaims([both])).toMatchObject([
      { url: `https://${HOST}/1`, author: { name: 'Checks' }, reviewRating: { alternateName: 'Half true' } },
      { url: 'https://more.press/1', author: { name: 'More' }, reviewRating: { alternateName: 'Unproven' } },
    ]);
    const { dataset: imported } = await importing(exportClaims([both]), '--publisher', 'more.press');
    expect(imported().records).toMatchObject([
      { headline: rated.headline, rating: [{ label: 'Half true' }, { label: 'Unproven' }] },
    ]);
  });

  it('does not judge what nobody rated, and gives the answers to it', () => {
    const [first] = exportClaims([dataset()]);
    expect(first).not.toHaveProperty('reviewRating');
    expect(first).toMatchObject({
      author: { name: 'Sample', url: 'https://data.press/' },
      reviewBody: expect.stringMatching(/2020-02-03, Acme Networks: Acme denies .*\n2020-03-01, /),
    });
  });

  it('looks at the answers of all claims together, not of each', () => {
    let looks = 0;
    const records = Array.from({ length: 300 }, (_, index) => ({
      ...sampleRecord({ id: `claim-${index}` }),
      get respondsTo() {
        looks++;
        return index === 0 ? [] : [`claim-${index - 1}`, `claim-${index - 1}`];
      },
    }));
    const reviews = exportClaims([sampleDataset({ records })]);
    expect(looks).toBeLessThan(3 * records.length);
    expect(reviews[0]).toMatchObject({
      reviewBody: `${records[0]?.summary}\n2020-02-01, Harbour Authority: ${records[1]?.headline}.`,
    });
  });

  it('comes back by import', async () => {
    const path = workshop.write('mine.json', dataset());
    await workshop.run('export-claimreview', path, '--rated', '--out', workshop.path('reviews.json'));
    const { dataset: imported } = await importing(workshop.read('reviews.json'));
    expect(imported().records).toMatchObject([
      {
        headline: rated.headline,
        date: rated.date,
        actor: { name: rated.actor.name },
        rating: { label: 'Half true' },
      },
    ]);
  });

  it('writes the claims of the bundled datasets', async () => {
    const { out } = await workshop.run('export-claimreview');
    const { '@graph': graph } = JSON.parse(out);
    const claims = readBundle().flatMap(({ records }) => records.filter(({ kind }) => kind === 'claim'));
    const reviews = claims.map((claim) => Math.max(1, ratingsOf(claim).length));
    expect(claims.length).toBeGreaterThan(100);
    expect(graph).toHaveLength(reviews.reduce((sum, count) => sum + count, 0));
  });
});
