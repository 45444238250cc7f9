import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimReviewsIn,
  hostOf,
  readClaimReview,
} from '../../../../utils/dataset/cli/claim-review/claim-review.ts';

const review = (change: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://www.checks.example/2020/masts',
  datePublished: '2020-02-10T08:00:00+01:00',
  author: { '@type': 'Organization', name: 'Checks', url: 'https://checks.example' },
  claimReviewed: 'Masts disturb ships.',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'A. Mayor' },
    datePublished: '2020-02-01',
  },
  reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, alternateName: 'Half true' },
  ...change,
});

describe('a ClaimReview', () => {
  it('is read', () => {
    expect(readClaimReview(review())).toEqual({
      ok: true,
      value: {
        claim: 'Masts disturb ships.',
        actor: 'A. Mayor',
        said: '2020-02-01',
        label: 'Half true',
        reviewer: 'Checks',
        url: 'https://www.checks.example/2020/masts',
        reviewed: '2020-02-10',
        title: undefined,
        language: undefined,
      },
    });
  });

  it.each([
    ['lists', { author: [{ name: 'Checks' }, { name: 'Other' }], itemReviewed: [review().itemReviewed] }],
    ['plain names', { author: 'Checks', itemReviewed: { author: 'A. Mayor', datePublished: '2020-02-01' } }],
    ['values with a language', { claimReviewed: { '@value': 'Masts disturb ships.', '@language': 'en' } }],
    ['white space', { claimReviewed: ' Masts\n\tdisturb\u0000 ships. ' }],
    [
      'a claim that holds its text',
      { claimReviewed: undefined, itemReviewed: { ...review().itemReviewed, text: 'Masts disturb ships.' } },
    ],
  ])('is read through %s', (_, change) => {
    expect(readClaimReview(review(change))).toMatchObject({
      ok: true,
      value: { claim: 'Masts disturb ships.', actor: 'A. Mayor', reviewer: 'Checks', said: '2020-02-01' },
    });
  });

  it.each(['schema:', 'https://schema.org/', 'http://schema.org/'])(
    'is read with names that begin with %s',
    (prefix) => {
      const spelled = (value: unknown): unknown => {
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([name, field]) => [
            name.startsWith('@') ? name : prefix + name,
            spelled(field),
          ]),
        );
      };
      expect(readClaimReview(spelled(review()) as object)).toEqual(readClaimReview(review()));
    },
  );

  it('stays literal: markup is text', () => {
    const claim = '<img src=x onerror=alert(1)> $1';
    expect(readClaimReview(review({ claimReviewed: claim }))).toMatchObject({ value: { claim } });
  });

  it('is what a page of it would show: entities are the characters they stand for, but the rating is untouched', () => {
    const change = {
      claimReviewed: 'The mayor said &quot;masts &amp; ships&#8221;&nbsp;&lt;b&gt;',
      reviewRating: { alternateName: 'True &amp; false' },
    };
    expect(readClaimReview(review(change))).toMatchObject({
      value: { claim: 'The mayor said "masts & ships” <b>', label: 'True &amp; false' },
    });
  });

  it('loses what follows readers around from its address', () => {
    const url = 'https://checks.press/a?utm_source=feed&id=7#top';
    expect(readClaimReview(review({ url }))).toMatchObject({
      value: { url: 'https://checks.press/a?id=7#top' },
    });
  });

  it.each([
    ['claimReviewNoClaim', { claimReviewed: ' ' }],
    ['claimReviewNoActor', { itemReviewed: { '@type': 'Claim' } }],
    ['claimReviewNoActor', { itemReviewed: undefined }],
    ['claimReviewNoActor', { itemReviewed: { author: { '@type': 'Person', name: '' } } }],
    ['claimReviewNoRating', { reviewRating: { ratingValue: 1 } }],
    ['claimReviewNoAddress', { url: 'javascript:alert(1)' }],
    ['claimReviewNoAddress', { url: undefined }],
    [
      'claimReviewNoDate',
      { datePublished: 'yesterday', itemReviewed: { author: 'A', datePublished: '2020-02-31' } },
    ],
  ])('is refused: %s', (key, change) => {
    expect(readClaimReview(review(change))).toEqual({ ok: false, reason: { key, args: [] } });
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...Object.keys(review()), 'name', 'x') }), (value) => {
        expect(readClaimReview(value)).toHaveProperty('ok');
        expect(Array.isArray([...claimReviewsIn(value)])).toBe(true);
      }),
    );
  });
});

describe('finding them', () => {
  it.each([
    ['itself', review()],
    ['in a list', [{ '@type': 'WebPage' }, review()]],
    ['in a graph', { '@graph': [review(), { '@type': 'Organization' }] }],
    ['in a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review()] }] }],
    ['in a feed with one item', { dataFeedElement: { item: review() } }],
    ['under an article', { '@type': 'NewsArticle', review: review() }],
    ['by the address of the type', review({ '@type': 'http://schema.org/ClaimReview' })],
    ['among several types', review({ '@type': ['Review', 'ClaimReview'] })],
  ])('%s', (_, value) => {
    expect([...claimReviewsIn(value)]).toHaveLength(1);
  });

  it.each([
    [null],
    ['ClaimReview'],
    [{ '@type': 'Review' }],
    [{ '@type': 'NotAClaimReview' }],
    [[[[[[[[review()]]]]]]]],
  ])('nothing in %j', (value) => {
    expect([...claimReviewsIn(value)]).toEqual([]);
  });
});

it('tells publishers apart by host', () => {
  expect(hostOf('https://www.checks.example/a')).toBe('checks.example');
  expect(hostOf('https://en.checks.example/a')).toBe('en.checks.example');
});
