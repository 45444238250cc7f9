import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InstalledDataset, withBundle } from '../../../utils/dataset/installed.ts';
import { compareVersions } from '../../../utils/dataset/version.ts';

/** One row for each id, with or without the extension. */
const arbitraryRows = (origins: readonly InstalledDataset['origin'][]): fc.Arbitrary<InstalledDataset[]> =>
  fc.uniqueArray(
    fc.record({
      dataset: fc.record({
        format: fc.constant(1 as const),
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        title: fc.constant('A dataset'),
        version: fc.constantFrom('1', '2', '2.0', '2.1', '10'),
        published: fc.constant('2026-11-24'),
        sources: fc.constant([]),
        entities: fc.constant([]),
        records: fc.constant([]),
      }),
      origin: fc.constantFrom(...origins),
      installed: fc.constant('2026-11-24T09:00:00.000Z'),
    }),
    { selector: ({ dataset }) => dataset.id, maxLength: 4 },
  );

const bundled = arbitraryRows([{ type: 'bundled' }]);
const installed = arbitraryRows([
  { type: 'bundled' },
  { type: 'url', url: 'https://data.example/' },
  { type: 'file', name: 'data.json' },
]);

const find = (rows: readonly InstalledDataset[], id: string) => rows.find(({ dataset }) => dataset.id === id);
const ids = (rows: readonly InstalledDataset[]) => rows.map(({ dataset }) => dataset.id);

describe('for every bundle and whatever is installed', () => {
  const always = (
    check: (next: InstalledDataset[], before: InstalledDataset[], bundle: InstalledDataset[]) => void,
  ) =>
    fc.assert(
      fc.property(installed, bundled, (before, bundle) => {
        check(withBundle(before, bundle), before, bundle);
      }),
    );

  it('each dataset is there once: those of the bundle, and those that the reader added', () => {
    always((next, before, bundle) => {
      const added = before.filter(({ origin }) => origin.type !== 'bundled');
      expect(ids(next).sort()).toEqual([...new Set([...ids(bundle), ...ids(added)])].sort());
    });
  });

  it('none is older than the bundle has it, or than the reader had added it', () => {
    always((next, before, bundle) => {
      for (const { dataset, origin } of next) {
        // What the reader chose from a file stays, however old it is.
        if (origin.type === 'file') continue;
        const rivals = [find(bundle, dataset.id), find(before, dataset.id)].filter(
          (rival) => rival !== undefined && (rival.origin.type !== 'bundled' || bundle.includes(rival)),
        );
        for (const rival of rivals)
          expect(compareVersions(dataset.version, rival?.dataset.version ?? '0')).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('whatever was there and is there still keeps its place among the others', () => {
    always((next, before) => {
      const heldBefore = ids(next).filter((id) => find(before, id));
      const heldNow = ids(before).filter((id) => find(next, id));
      expect(heldBefore).toEqual(heldNow);
    });
  });

  it('what the bundle has anew comes before what is not of the bundle', () => {
    always((next, before, bundle) => {
      const firstAdded = next.findIndex(({ dataset }) => !find(bundle, dataset.id));
      const fresh = ids(next).filter((id) => !find(before, id));
      if (firstAdded >= 0) for (const id of fresh) expect(ids(next).indexOf(id)).toBeLessThan(firstAdded);
    });
  });

  it('a second time changes nothing', () => {
    always((next, _before, bundle) => {
      expect(withBundle(next, bundle)).toEqual(next);
    });
  });
});
