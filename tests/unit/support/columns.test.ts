import { expect, it } from 'vitest';
import { inColumns } from '../../support/columns.ts';

it('puts columns one below the other, to the side that is asked for, with nothing behind the last', () => {
  const rows = [
    ['way', 'ns', 'note'],
    ['finding', '4.1', ''],
    ['a', '12'],
  ];
  expect(inColumns(rows)).toBe('way      ns   note\nfinding  4.1\na        12');
  expect(inColumns(rows, (column) => column === 1)).toBe('way       ns  note\nfinding  4.1\na         12');
});
