/** Abbreviations in brackets behind a name. */
import { expect, test } from 'vitest';
import { entity, found } from './helpers.ts';

const cnil = entity('cnil', [{ text: 'CNIL', case: 'exact' }, 'Commission nationale']);
const law = entity('law', ['National Intelligence Law', 'Intelligence Law']);
const ee = entity('ee', [{ text: 'EE', case: 'exact' }]);
const all = [cnil, law, ee];

test.each([
  ['The Chinese National Intelligence Law (CNIL) says so.', ['National Intelligence Law=law']],
  ['The Chinese National Intelligence Law  (CNIL) says so.', ['National Intelligence Law=law']],
  ['The CNIL (CNIL) says so.', ['CNIL=cnil', 'CNIL=cnil']],
  ['The Commission nationale (CNIL) says so.', ['Commission nationale=cnil', 'CNIL=cnil']],
  ['The Intelligence Law (EE) says so.', ['Intelligence Law=law', 'EE=ee']],
  ['Cats Nap In Leeds (CNIL), it says.', ['CNIL=cnil']],
  ['The National Intelligence Law and CNIL', ['National Intelligence Law=law', 'CNIL=cnil']],
  ['(CNIL)', ['CNIL=cnil']],
])('%s', (text, wanted) => expect(found(all, text)).toEqual(wanted));
