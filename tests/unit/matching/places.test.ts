import { describe, expect, test } from 'vitest';
import { entity, found } from './helpers.ts';

const justice = entity('justice', ['Justice Department', 'Department of Justice'], {
  type: 'agency',
  gloss: 'US department.',
});
const court = entity('court', ['Supreme Court'], { type: 'court', name: 'US Supreme Court' });
const committee = entity('committee', ['Defence Committee'], { type: 'agency', gloss: 'UK committee.' });
const ministry = entity('ministry', ['Ministry of Commerce'], { type: 'agency', gloss: 'Chinese ministry.' });
const all = [justice, court, committee, ministry];

describe('an institution that stands in another country', () => {
  test.each([
    'The Supreme Court in Islamabad agreed.',
    'The Supreme Court in Pakistan agreed.',
    'The Supreme Court in Islamabad Monday agreed.',
    'The Supreme Court, in Islamabad, agreed.',
    'In Islamabad, the Supreme Court agreed.',
    'In Islamabad on Monday, the Supreme Court agreed.',
    'In Islamabad the Supreme Court agreed.',
    'In Pakistan, the country’s Supreme Court agreed.',
    'In the Philippines, the Supreme Court agreed.',
    'In Canada, the Justice Department is seeking her extradition.',
    `In Canada, the Justice Department agreed. ${'It went on. '.repeat(200)}Washington waits.`,
    'Washington waits. In Pakistan, the Supreme Court agreed.',
    'Washington waits. The Justice Department in Canada agreed.',
    'It ended. In Ottawa, the defence committee agreed.',
    'In Ottawa, the Supreme Court’s judges agreed.',
    'In New Delhi, the Ministry of Commerce agreed.',
    'Ottawa: the Department of Justice agreed.',
    'It ended. Ottawa: “The Department of Justice agreed.”',
    'India’s Parliament: the defence committee agreed.',
    'Canada Parliament: Defence Committee agreed.',
    'Ottawa’s Department of Justice agreed.',
    'Crown prosecutors led by the Justice Department’s chief counsel agreed.',
    'Crown lawyers from the Justice Department said that she should be sent to the US.',
  ])('%s', (text) => expect(found(all, text)).toEqual([]));

  test.each([
    ['The Justice Department said in London that it agreed.', justice],
    ['The Justice Department in Washington agreed.', justice],
    ['The Justice Department in New York agreed.', justice],
    ['The Justice Department in Georgia agreed.', justice],
    ['The Justice Department in China-related cases agreed.', justice],
    ['The Justice Department in China Initiative cases agreed.', justice],
    ['The Justice Department in China’s case agreed.', justice],
    ['The Justice Department in Europe agreed.', justice],
    ['The Supreme Court ruled on a firm in China.', court],
    ['A firm in China asked the Supreme Court.', court],
    ['China’s apps lost before the Supreme Court.', court],
    ['In China, people heard that the Supreme Court agreed.', court],
    ['In Canada, lawyers for the Justice Department agreed.', justice],
    ['Arrested in Canada, the Justice Department said, she waits.', justice],
    ['In London, the Justice Department’s envoy agreed.', justice],
    ['In London, the Department of Justice’s envoy agreed.', justice],
    ['In Beijing, the Justice Department said that American firms agreed.', justice],
    ['In Ottawa, the Justice Department said, U.S. firms agreed.', justice],
    ['In Canada, the Justice Department is seeking her extradition. The US says that she lied.', justice],
    ['American firms lost. In Canada on Monday, the Department of Justice agreed.', justice],
    ['Washington waits. Then it sued. In Canada, the Justice Department agreed.', justice],
    ['China waits. In India, the Ministry of Commerce agreed.', ministry],
    ['He spoke in Ottawa. The Justice Department agreed.', justice],
    ['Washington: the Justice Department agreed.', justice],
    ['China: the Justice Department agreed.', justice],
    ['Washington’s Justice Department agreed.', justice],
    ['In London, the Defence Committee agreed.', committee],
    ['The Defence Committee in Wales agreed.', committee],
    ['London: the Defence Committee agreed.', committee],
    ['Britain’s Parliament: the Defence Committee agreed.', committee],
    ['Crown prosecutors from the Defence Committee agreed.', committee],
    ['Crown prosecutors said the Justice Department agreed.', justice],
    ['The Ministry of Commerce in Beijing agreed.', ministry],
    ['In Beijing, the Ministry of Commerce agreed.', ministry],
  ])('not in "%s"', (text, wanted) => expect(found([wanted], text)).toHaveLength(1));

  test('a home in another sentence says nothing where a government is spoken of by its capital', () => {
    const text = 'The United States won. In Ottawa, the Justice Department agreed. Washington waits.';
    expect(found(all, text)).toEqual([]);
  });
});
