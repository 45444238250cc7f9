import { beforeEach, expect, it, vi } from 'vitest';
import { canonicalJson } from '../../../utils/dataset/canonical.ts';
import { mergeEntities } from '../../../utils/dataset/merge-entities.ts';
import { sampleEntity } from './samples.ts';

vi.mock('../../../utils/dataset/canonical.ts', { spy: true });

/** How many aliases were compared whole. */
const compared = () => vi.mocked(canonicalJson).mock.calls.length;

beforeEach(() => vi.mocked(canonicalJson).mockClear());

it('makes one entity of several descriptions: the first, with the aliases of all, each once, in their order', () => {
  const first = sampleEntity({ aliases: [{ text: 'Acme' }, { text: 'Masts', lang: 'en' }] });
  const second = sampleEntity({ name: 'Acme', aliases: [{ lang: 'en', text: 'Masts' }, { text: 'ANW' }] });
  const third = sampleEntity({
    aliases: [
      { text: 'Acme', case: 'exact' },
      { text: 'Acme', near: ['port'] },
    ],
  });
  const other = sampleEntity({ id: 'x-other' });
  expect(mergeEntities([first, other, second, third])).toEqual([
    { ...first, aliases: [...first.aliases, { text: 'ANW' }, ...third.aliases] },
    other,
  ]);
});

it('leaves the descriptions as they are', () => {
  const first = sampleEntity();
  mergeEntities([first, sampleEntity({ aliases: [{ text: 'Other' }] })]);
  expect(first).toEqual(sampleEntity());
});

it('compares no aliases whole whose texts differ, and the others once each', () => {
  const descriptions = Array.from({ length: 50 }, (_, place) =>
    sampleEntity({ aliases: [{ text: `Acme ${place}` }] }),
  );
  mergeEntities(descriptions);
  expect(compared()).toBe(0);
  mergeEntities([...descriptions, ...descriptions]);
  expect(compared()).toBe(100);
});
