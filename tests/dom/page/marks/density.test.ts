import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MOST_MARKS, thinOut } from '../../../../utils/page/marks/density.ts';
import { DENSITIES } from '../../../../utils/settings/defaults.ts';

const mention = (...entities: string[]) => ({ entities });
const always = <T>(one: T) => one;

describe('density', () => {
  const [first, second, other, both] = [mention('Q1'), mention('Q1'), mention('Q2'), mention('Q1', 'Q2')];
  const blocks = [
    [first, second, other],
    [second, both],
  ];

  it('paragraph: the first of an entity in each paragraph', () => {
    expect(thinOut(blocks, 'paragraph', always)).toEqual([first, other, second, both]);
  });

  it('page: the first on the page', () => {
    expect(thinOut(blocks, 'page', always)).toEqual([first, other]);
  });

  it('all', () => {
    expect(thinOut(blocks, 'all', always)).toEqual(blocks.flat());
  });

  it('one that cannot be painted does not stand in for one that can', () => {
    const hidden = mention('Q1');
    const shown = mention('Q1');
    const place = (one: typeof hidden) => (one === hidden ? undefined : one);
    for (const density of DENSITIES) expect(thinOut([[hidden, shown]], density, place)).toEqual([shown]);
  });
});

describe('for all mentions', () => {
  const arbitraryBlocks = fc.array(
    fc.array(
      fc.record({
        entities: fc.subarray(['Q1', 'Q2', 'Q3', 'Q4'], { minLength: 1 }),
        isShown: fc.boolean(),
      }),
      { maxLength: 10 },
    ),
    { maxLength: 6 },
  );
  type One = { entities: string[]; isShown: boolean };
  const ifShown = (one: One) => (one.isShown ? one : undefined);
  const entitiesOf = (chosen: readonly One[]) => new Set(chosen.flatMap(({ entities }) => entities));

  it('what is chosen is shown, and in the order of the document', () => {
    fc.assert(
      fc.property(arbitraryBlocks, fc.constantFrom(...DENSITIES), (blocks, density) => {
        const places = thinOut(blocks, density, ifShown).map((one) => blocks.flat().indexOf(one));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.every((place) => blocks.flat()[place]?.isShown)).toBe(true);
      }),
    );
  });

  it('every entity that is shown somewhere has a mark: on the page, and in each paragraph', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        const shown = (mentions: One[]) => mentions.filter(({ isShown }) => isShown);
        expect(entitiesOf(thinOut(blocks, 'page', ifShown))).toEqual(entitiesOf(shown(blocks.flat())));
        const chosen = new Set(thinOut(blocks, 'paragraph', ifShown));
        for (const block of blocks)
          expect(entitiesOf(block.filter((one) => chosen.has(one)))).toEqual(entitiesOf(shown(block)));
      }),
    );
  });

  it('a denser setting paints all that a less dense one does', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        const [paragraph, page, all] = DENSITIES.map((density) => new Set(thinOut(blocks, density, ifShown)));
        expect([...(page ?? [])].filter((one) => !paragraph?.has(one))).toEqual([]);
        expect([...(paragraph ?? [])].filter((one) => !all?.has(one))).toEqual([]);
      }),
    );
  });

  it('beyond the cap, only names without a mark get one, and nothing else is placed', () => {
    const early = Array.from({ length: MOST_MARKS + 500 }, () => mention('Q1'));
    const [late, again] = [mention('Q1', 'Q2'), mention('Q2')];
    for (const density of ['paragraph', 'all'] as const) {
      const place = vi.fn(always<typeof late>);
      const blocks =
        density === 'all' ? [[...early, late, again]] : [...early, late, again].map((one) => [one]);
      expect(thinOut(blocks, density, place)).toEqual([...early.slice(0, MOST_MARKS), late]);
      expect(place).toHaveBeenCalledTimes(MOST_MARKS + 1);
    }
  });
});
