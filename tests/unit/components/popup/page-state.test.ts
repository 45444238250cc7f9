import { describe, expect, it } from 'vitest';
import { mentionsFrom, pageState } from '../../../../components/popup/pageState.ts';

const mentions = { entities: [], sources: ['Source wire'], answered: true };
const facts = { site: 'news.example', off: false, allowed: true, mentions: null };

describe('pageState', () => {
  it('tells a page where extensions cannot run', () => {
    expect(pageState({ ...facts, site: undefined })).toEqual({ is: 'unreachable' });
  });

  it('tells a site that is switched off, even while its reader still answers', () => {
    expect(pageState({ ...facts, off: true, mentions })).toEqual({ is: 'off', site: 'news.example' });
  });

  it('lists what a reader found, also where it was let in only once', () => {
    expect(pageState({ ...facts, allowed: false, mentions })).toEqual({
      is: 'reading',
      site: 'news.example',
      mentions,
    });
  });

  it.each([
    { allowed: undefined, mentions: null },
    { allowed: true, mentions: undefined },
  ])('is looking until the browser and the reader have answered (%o)', (unknown) => {
    expect(pageState({ ...facts, ...unknown }).is).toBe('looking');
  });

  it('names the site while it is looking only where it may run', () => {
    expect(pageState({ ...facts, mentions: undefined })).toEqual({ is: 'looking', site: 'news.example' });
    expect(pageState({ ...facts, allowed: false, mentions: undefined })).toEqual({ is: 'looking' });
  });

  it('without a reader, the permission decides why', () => {
    expect(pageState(facts)).toEqual({ is: 'no-article', site: 'news.example' });
    expect(pageState({ ...facts, allowed: false })).toEqual({ is: 'unlisted', site: 'news.example' });
  });
});

describe('mentionsFrom', () => {
  it('gives what a reader lists, and nothing where there is no reader', () => {
    expect(mentionsFrom({ ok: true, value: mentions })).toBe(mentions);
    expect(mentionsFrom({ ok: false, failure: 'nobody' })).toBeNull();
  });

  it('gives nothing where the reader does not read what is there', () => {
    expect(mentionsFrom({ ok: true, value: null })).toBeNull();
  });

  it('takes a reader that is late for one that could not check the page, not for none', () => {
    expect(mentionsFrom({ ok: false, failure: 'late' })).toMatchObject({ entities: [], answered: false });
  });
});
