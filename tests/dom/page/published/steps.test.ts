/** The day of publication, looked for in steps, between which the page goes on. */
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../../utils/page/article/article.ts';
import { publishedSteps } from '../../../../utils/page/published/published.ts';
import { runAtOnce } from '../../../../utils/steps.ts';
import { find } from '../page.ts';
import { dayOf } from './day-of.ts';

const PROSE = `<p>${'A sentence of some length, such as an article has. '.repeat(20)}</p>`;
const teasers = Array.from(
  { length: 25 },
  (_, at) => `<li><span>Story ${at}</span> <time>${1 + (at % 28)} March 2017</time></li>`,
).join('');

/** A story among others. Machines are told the hour `at`; where it is one in Greenwich, what readers see decides. */
const pageOf = (at: string): Document =>
  new DOMParser().parseFromString(
    `<meta property="article:published_time" content="${at}">
     <ul id="before">${teasers}</ul>
     <article><h1>A headline that says it</h1><div class="date">24 November 2018</div>${PROSE}</article>
     <ul id="behind">${teasers}</ul>`,
    'text/html',
  );
const stepsOn = (page: Document) => publishedSteps(page, findArticle(page));
const IN_GREENWICH = '2018-11-23T23:30:00Z';

describe('looking in steps', () => {
  it('takes many short ones, each of which is farther than the one before', () => {
    const told = [...stepsOn(pageOf(IN_GREENWICH))];
    expect(told.length).toBeGreaterThan(40);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    expect(dayOf(pageOf(IN_GREENWICH))).toBe('2018-11-24');
  });

  it('does not look at lines where what machines are told is sure', () => {
    const page = pageOf('2018-11-23T23:30:00+02:00');
    expect([...stepsOn(page)].length).toBeLessThan(3);
    expect(dayOf(page)).toBe('2018-11-23');
  });

  it.each(['#before', '#behind'])('finds the day where the page takes away what it stands at: %s', (part) => {
    const { length: count } = [...stepsOn(pageOf(IN_GREENWICH))];
    for (let stop = 1; stop < count; stop += 3) {
      const page = pageOf(IN_GREENWICH);
      const steps = stepsOn(page);
      for (let step = 0; step < stop; step++) steps.next();
      find(part, page).remove();
      expect(runAtOnce(steps)).toBe('2018-11-24');
    }
  });
});
