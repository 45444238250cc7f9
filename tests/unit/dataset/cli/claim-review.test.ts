import { symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleEntity } from '../samples.ts';
import { HOST, ImportWorkshop } from './importing.ts';

const review = (change: object = {}) => ({
  '@type': 'ClaimReview',
  url: `https://www.${HOST}/2020/masts`,
  datePublished: '2020-02-10',
  author: { '@type': 'Organization', name: 'Checks' },
  claimReviewed: 'Acme Networks builds masts that disturb ships.',
  itemReviewed: { '@type': 'Claim', author: { name: 'A. Mayor' }, datePublished: '2020-02-01' },
  reviewRating: { alternateName: '¡Half <b>true</b>!' },
  ...change,
});
const feed = (reviews: object[]) => ({
  '@type': 'DataFeed',
  dataFeedElement: reviews.map((item) => ({ '@type': 'DataFeedItem', item: [item] })),
});

let workshop: ImportWorkshop;
beforeEach(() => {
  workshop = new ImportWorkshop();
});
afterEach(() => workshop.remove());

const importing = (content: unknown, ...args: string[]) => workshop.importing(content, ...args);

describe('import-claimreview', () => {
  it('makes a record of a review, with the rating untouched', async () => {
    const { code, dataset } = await importing(review());
    expect(code).toBe(0);
    expect(dataset()).toMatchObject({
      sources: [{ id: 'checks-press', name: 'Checks', kind: 'fact-checker', url: `https://www.${HOST}/` }],
      entities: [sampleEntity()],
      records: [
        {
          kind: 'claim',
          date: '2020-02-01',
          entities: ['x-acme'],
          actor: { name: 'A. Mayor' },
          headline: 'Acme Networks builds masts that disturb ships.',
          summary: 'Attributed to A. Mayor. Checks rated it “¡Half <b>true</b>!” on 2020-02-10.',
          rating: { label: '¡Half <b>true</b>!', by: 'checks-press' },
          citations: [
            { source: 'checks-press', url: `https://www.${HOST}/2020/masts`, published: '2020-02-10' },
          ],
        },
      ],
    });
  });

  it('makes what check has nothing against', async () => {
    await importing(
      feed([
        review(),
        review({
          url: `https://en.${HOST}/2`,
          claimReviewed: `Acme Networks ${'said so and '.repeat(15)}went.`,
        }),
      ]),
    );
    const { out } = await workshop.run('check', workshop.path('out.json'));
    // Imported claims come without their answers; everything else is in order.
    expect(out.split('\n').filter((line) => line.includes(': error: '))).toEqual([]);
  });

  it.each([
    ['one review', () => review()],
    ['a list', () => [review()]],
    [
      'a graph',
      () => ({ '@context': 'https://schema.org', '@graph': [review(), { '@type': 'Organization' }] }),
    ],
    ['a Data Commons feed', () => feed([review()])],
    [
      'a page',
      () => `<!doctype html><script>alert(1)</script><script type="application/ld+json">{"@type":"WebPage"}</script>
      <SCRIPT data-x type='application/ld+json'>${JSON.stringify(review())}</SCRIPT>`,
    ],
    ['a page with a list', () => `<script type=application/ld+json>${JSON.stringify([review()])}</script>`],
  ])('reads %s', async (_, content) => {
    expect((await importing(content())).dataset().records).toHaveLength(1);
  });

  it('links the actor, where the whole name is an entity', async () => {
    const own = review({ itemReviewed: { author: 'Acme Networks', datePublished: '2020' } });
    expect((await importing(own)).dataset().records[0]?.actor).toEqual({
      name: 'Acme Networks',
      entity: 'x-acme',
    });
  });

  it('gives the whole claim in the summary where the headline is too short for it', async () => {
    const claim = `Acme Networks ${'builds masts and '.repeat(8)}leaves.`;
    const [record] = (await importing(review({ claimReviewed: claim }))).dataset().records;
    expect(record?.headline).toMatch(/^Acme Networks builds masts .*…$/);
    expect(record?.headline.length).toBeLessThanOrEqual(90);
    expect(record?.summary).toContain(`“${claim}”`);
  });

  it('says so where only the date of the review is known', async () => {
    const [record] = (await importing(review({ itemReviewed: { author: 'A. Mayor' } }))).dataset().records;
    expect(record).toMatchObject({
      date: '2020-02-10',
      summary: expect.stringMatching(/When it was first said is not given\.$/),
    });
  });

  it('refuses, and reports why and where', async () => {
    const reviews = [
      review(),
      review(),
      review({ url: 'https://elsewhere.press/1' }),
      review({ url: `https://not${HOST}/1` }),
      review({ claimReviewed: 'The moon is made of cheese.' }),
      review({ itemReviewed: {} }),
      review({ claimReviewed: `Acme Networks ${'x'.repeat(400)}` }),
      { '@type': 'Event' },
    ];
    const { refused, err, dataset } = await importing(feed(reviews));
    expect(dataset().records).toHaveLength(1);
    expect(refused.map(({ place, reason }) => [place, reason])).toEqual([
      ['element 2', 'is the same review and claim as one before it'],
      ['element 3', 'is published at elsewhere.press, which is not on the list of publishers'],
      ['element 4', `is published at not${HOST}, which is not on the list of publishers`],
      ['element 5', 'mentions no entity that the datasets know'],
      [
        'element 6',
        'does not say who claimed it (itemReviewed.author), and nothing is on record without its author',
      ],
      ['element 7', 'is too long to be shown whole, and is not cut'],
      ['element 8', 'holds no ClaimReview'],
    ]);
    expect(err).toContain(
      '7 refused:\n  element 3 <https://elsewhere.press/1>: is published at elsewhere.press',
    );
  });

  it('goes on after a broken element', async () => {
    const text = `[${JSON.stringify(review())}, {"@type": oops}, ${JSON.stringify(review({ url: `https://${HOST}/2` }))}]`;
    const { dataset, refused } = await importing(text);
    expect(dataset().records).toHaveLength(2);
    expect(refused).toMatchObject([{ place: 'element 2', reason: 'is broken JSON' }]);
  });

  it('tells when a feed stops in the middle', async () => {
    const text = JSON.stringify(feed([review(), review({ url: `https://${HOST}/2` })]));
    const { dataset, refused } = await importing(text.slice(0, -40));
    expect(dataset().records).toHaveLength(1);
    expect(refused).toMatchObject([{ place: 'the end of the file', reason: 'is broken JSON' }]);
  });

  it('takes the same id at the next import', async () => {
    const first = (await importing(review())).dataset().records[0]?.id;
    expect(
      (await importing(feed([review({ url: `https://${HOST}/0` }), review()])))
        .dataset()
        .records.map(({ id }) => id),
    ).toContain(first);
  });

  describe('of the same words by the same speaker', () => {
    const OTHER = 'more.press';
    const second = (change: object = {}) =>
      review({
        url: `https://${OTHER}/masts`,
        datePublished: '2020-02-08',
        author: { name: 'More' },
        claimReviewed: '“ACME Networks builds masts that disturb ships”',
        itemReviewed: { author: 'A. Mayor', datePublished: '2020-02-02' },
        reviewRating: { alternateName: 'Unproven' },
        ...change,
      });
    const both = (...reviews: object[]) => importing(feed(reviews), '--publisher', OTHER);

    it('puts the ratings of several side by side, with a citation of each', async () => {
      const { dataset } = await both(review(), second());
      expect(dataset().records).toMatchObject([
        {
          date: '2020-02-01',
          summary:
            'Attributed to A. Mayor. More rated it “Unproven” on 2020-02-08. Checks rated it “¡Half <b>true</b>!” on 2020-02-10.',
          rating: [
            { label: 'Unproven', by: 'more-press' },
            { label: '¡Half <b>true</b>!', by: 'checks-press' },
          ],
          citations: [
            { source: 'more-press', published: '2020-02-08' },
            { source: 'checks-press', published: '2020-02-10' },
          ],
        },
      ]);
      const { out } = await workshop.run('check', workshop.path('out.json'));
      expect(out.split('\n').filter((line) => line.includes(': error: '))).toEqual([]);
    });

    it('makes the same of it in any order, under the id of the first review', async () => {
      const [forth, back, alone] = [
        (await both(review(), second())).dataset().records,
        (await both(second(), review())).dataset().records,
        (await both(second())).dataset().records,
      ];
      expect(back).toEqual(forth);
      expect(alone.map(({ id }) => id)).toEqual(forth.map(({ id }) => id));
    });

    it.each([
      ['another speaker', { itemReviewed: { author: 'B. Mayor', datePublished: '2020-02-01' } }],
      ['other words', { claimReviewed: 'Acme Networks builds masts that disturb planes.' }],
      ['the same fact-checker', { url: `https://${HOST}/2020/masts-again` }],
      ['too much to be shown whole', { reviewRating: { alternateName: 'Unproven '.repeat(22).trim() } }],
    ])('leaves apart what is by %s', async (_, change) => {
      const long = { reviewRating: { alternateName: 'So and so '.repeat(18).trim() } };
      const { dataset } = await both(review(long), second(change));
      expect(dataset().records).toHaveLength(2);
    });
  });

  it('writes nothing when nothing is taken', async () => {
    const { code, out } = await importing(review({ url: 'https://elsewhere.press/1' }));
    expect(code).toBe(1);
    expect(out).toBe('Nothing was taken, so nothing is written.');
    expect(() => workshop.read('out.json')).toThrow();
  });

  describe('with a report', () => {
    const run = (...args: string[]) => workshop.run('import-claimreview', ...args, '--publisher', HOST);

    it('never writes it over a file unasked', async () => {
      const report = workshop.write('precious.json', 'precious');
      const { code, err } = await run(workshop.write('in.json', review()), '--report', report);
      expect(code).toBe(2);
      expect(err).toMatch(/There is a .*precious\.json already\./);
      expect(workshop.read('precious.json')).toBe('precious');
    });

    it.each([
      ['what it reads', () => workshop.path('in.json')],
      ['a link to that', () => workshop.path('link.json')],
      ['what it writes', () => workshop.path('new.json')],
    ])('never writes it over %s', async (_, report) => {
      const path = workshop.write('in.json', review());
      symlinkSync(path, workshop.path('link.json'));
      const out = workshop.path('new.json');
      const { code, err } = await run(path, '--report', report(), '--out', out, '--force');
      expect(code).toBe(2);
      expect(err).toContain('--report would be written over');
      expect(workshop.readJson('in.json')).toEqual(review());
    });

    it.each([
      ['nothing to read', () => [workshop.path('none.json')]],
      [
        'a dataset that is there already',
        () => [workshop.path('in.json'), '--out', workshop.path('in.json')],
      ],
    ])('begins none where there is %s', async (_, args) => {
      workshop.write('in.json', review());
      const { code } = await run(...args(), '--report', workshop.path('report.jsonl'));
      expect(code).toBe(2);
      expect(() => workshop.read('report.jsonl')).toThrow();
    });
  });

  it('reads a list of publishers from a file', async () => {
    const list = workshop.write('list.txt', `# Ours\n\nhttps://www.elsewhere.press/\n`);
    const { dataset } = await importing(
      review({ url: 'https://en.elsewhere.press/1' }),
      '--publishers',
      list,
    );
    expect(dataset().records).toHaveLength(1);
  });

  it('does not read what is not text', async () => {
    const path = workshop.path('bytes');
    writeFileSync(path, Uint8Array.of(0x5b, 0xff, 0xfe));
    const { code, err } = await workshop.run('import-claimreview', path, '--publisher', HOST);
    expect(code).toBe(2);
    expect(err).toContain('is not text in UTF-8');
  });
});
