import { describe, expect, test } from 'vitest';
import { entity, found, foundOnPage } from '../helpers.ts';

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
    'In Canada, the Justice Department sought her extradition to the US.',
    'In Ottawa, the Justice Department said, U.S. firms agreed.',
    'In Canada, the Justice Department is seeking her extradition. The US says that she lied.',
    'American firms lost. In Canada on Monday, the Department of Justice agreed.',
    'Washington waits. Then it sued. In Canada, the Justice Department agreed.',
    'China waits. In India, the Ministry of Commerce agreed.',
    'In India, the Ministry of Commerce said that Chinese firms agreed.',
    'The Justice Department in Canada said that the US agreed.',
    'Ottawa: the Department of Justice said that the US agreed.',
    'In Canada, lawyers for the Justice Department agreed.',
    'In Pakistan, the Supreme Court ruled on American drones.',
    'Canadian Parliament: the Department of Justice said that the US agreed.',
    'ISLAMABAD: The Supreme Court agreed.',
    'NEW DELHI, Nov. 3 (Reuters) - The Supreme Court agreed.',
    'OTTAWA — The Justice Department agreed.',
    'Kathmandu – The Supreme Court on Monday agreed.',
    'It is so in Albania, and the Supreme Court there agreed.',
    'The Defence Committee (Canada) agreed.',
    'In Vancouver, the Justice Department said that she should be sent to the US.',
    'VANCOUVER, British Columbia (AP) — The Justice Department agreed.',
    'Nepal’s top court lifted the ban. The Supreme Court said that it was unlawful.',
    'Brazil’s highest court agreed, and the Supreme Court said so.',
    'In Canada, meanwhile, the Justice Department agreed.',
    'Meanwhile, in Canada, the Justice Department agreed.',
    'In Canada, where she was held, the Justice Department agreed.',
    'Crown lawyers from the Justice Department said that she should be sent to the US.',
    'In Canada, the firm went to the Supreme Court, Ottawa said.',
    'In Canada on Monday, judges of the Supreme Court, Ottawa said, agreed.',
    'It ended. But in Canada, Ottawa said, the firm lost before the Supreme Court.',
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
    ['In Canada, the firm heard that the Supreme Court agreed.', court],
    ['In Canada, the firm heard that the US Congress and the Supreme Court agreed, Ottawa said.', court],
    ['In Canada, the firm heard that the Supreme Court agreed. Ottawa said so.', court],
    ['In Canada, a visit in Ottawa showed that the Supreme Court agreed.', court],
    ['In Canada, it heard from lawyers of the Justice Department, Ottawa said.', justice],
    ['In Canada, police working for the Justice Department agreed.', justice],
    ['In Germany, lawyers for the Justice Department said that US firms agreed.', justice],
    ['Arrested in Canada, the Justice Department said, she waits.', justice],
    ['In London, the Justice Department’s envoy agreed.', justice],
    ['In London, the Department of Justice’s envoy agreed.', justice],
    ['In Beijing, the Justice Department said that American firms agreed.', justice],
    ['In Canada, the U.S. Justice Department sought her extradition.', justice],
    ['In Canada, the American Justice Department sought her extradition.', justice],
    ['American firms lost. In Germany on Monday, the Department of Justice agreed.', justice],
    ['Washington waits. Then it sued. In Germany, the Justice Department agreed.', justice],
    ['LONDON (AP) — The Justice Department agreed.', justice],
    ['WASHINGTON — The Supreme Court agreed.', court],
    ['LONDON — The U.S. Supreme Court agreed.', court],
    ['BERLIN: The Justice Department said that US firms agreed.', justice],
    ['He told the Supreme Court there was no law.', court],
    ['The Defence Committee (UK) agreed.', committee],
    ['India’s high court agreed. The Supreme Court did not.', court],
    ['Nepal’s top court agreed. The American Supreme Court did not.', court],
    ['Nepal’s top court agreed. In Washington, the Supreme Court did not.', court],
    ['America’s top court spoke. The Supreme Court agreed.', court],
    ['The Supreme Court agreed. Nepal’s top court did not.', court],
    ['In Canada, it said. The Justice Department agreed.', justice],
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

describe('an institution that the page has called another country’s', () => {
  const us = entity('us', ['US Supreme Court', 'U.S. Supreme Court'], { type: 'court' });
  const pages: [string[], string[]][] = [
    [['Nepal’s Supreme Court agreed. The Supreme Court said so.'], []],
    [['In India, the Supreme Court agreed.', 'The Supreme Court said so.'], []],
    [
      ['In India, the Supreme Court agreed.', 'The Justice Department said so.'],
      ['1:Justice Department=justice'],
    ],
    [['The Supreme Court agreed.', 'Nepal’s Supreme Court agreed.'], ['0:Supreme Court=court']],
    [
      ['Nepal’s Supreme Court agreed.', 'The American Supreme Court did not.', 'The Supreme Court said so.'],
      ['1:Supreme Court=court', '2:Supreme Court=court'],
    ],
    [
      ['Nepal’s Supreme Court agreed.', 'The US Supreme Court did not.', 'The Supreme Court said so.'],
      ['1:US Supreme Court=us', '2:Supreme Court=court'],
    ],
    [['Ottawa’s Justice Department agreed.', 'The Justice Department said that US firms agreed.'], []],
  ];
  test.each(pages)('%j', (blocks, wanted) =>
    expect(foundOnPage([justice, court, us], blocks)).toEqual(wanted),
  );
});
