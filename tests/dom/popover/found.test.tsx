import { expect, it, vi } from 'vitest';
import { FoundPopover } from '../../../components/popover/FoundPopover.tsx';
import { FOUND } from '../../support/found.ts';
import { show } from './shadow.tsx';

it.each([
  ['Huawei denied it.', '“Huawei denied it.”'],
  ['“Huawei denied it”', '“Huawei denied it”'],
  ['« Huawei le nie »', '“Huawei le nie”'],
  [`"${'Huawei denied it. '.repeat(5)}"`, `“${'Huawei denied it. '.repeat(5).slice(0, 60).trimEnd()}…”`],
  ['Huawei’s', '“Huawei’s”'],
])('what was selected, %s, is told as %s', (query, quoted) => {
  const shown = show(<FoundPopover found={{ ...FOUND, query }} published={null} onClose={vi.fn()} />);
  expect(shown.querySelector('.gloss')?.textContent).toBe(quoted);
  expect(shown.getAttribute('aria-label')).toContain(quoted.slice(1, -1));
});
