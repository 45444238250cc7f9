import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../utils/dataset/schema.ts';
import { compileMatcher } from '../../../../utils/matching/compile.ts';
import { countryIn, NOWHERE } from '../../../../utils/matching/countries/countries.ts';
import { findMentionsOnPage } from '../../../../utils/matching/match.ts';
import { entity, found } from '../helpers.ts';

const doj = entity('doj', ['DOJ'], { type: 'agency', gloss: 'US department.' });
const NONE = [
  'Berlin Commissioner for Data Protection',
  'Court of Justice of the EU',
  'ENISA',
  'European Commission',
  'European Court of Human Rights',
  'European Parliament',
  'General Court of the EU',
  'IARC',
  'WHO',
];
const OWNED = {
  US: [
    'Bureau of Industry and Security',
    'CFIUS',
    'CIA',
    'CISA',
    'Cyber Safety Review Board',
    'FBI',
    'FCC',
    'Fifth Circuit',
    'FTC',
    'House Intelligence Committee',
    'NIST',
    'NSA',
    'NTIA',
    'OFAC',
    'PCLOB',
    'SEC',
    'US Department of Commerce',
    'US Department of Defense',
    'US Department of Homeland Security',
    'US Department of Justice',
    'US House Select Committee on the CCP',
    'US State Department',
    'US Supreme Court',
    'USTR',
  ],
  UK: [
    'Defence Committee (UK House of Commons)',
    'GCHQ',
    'HCSEC Oversight Board',
    "Information Commissioner's Office",
    'Investigatory Powers Tribunal',
    'MI5',
    'National Security Council (UK)',
    'NCSC',
    'Ofcom',
    'Science and Technology Committee (UK House of Commons)',
  ],
  Australia: ['ASIO', 'Australian Signals Directorate'],
  Belgium: ["Belgian Federal Prosecutor's Office", 'BIPT', 'National Security Council (Belgium)'],
  Canada: ['Communications Security Establishment', 'Supreme Court of British Columbia'],
  China: [
    'Chinese Embassy in Prague',
    'Chinese Embassy in the United States',
    'Chinese Foreign Ministry',
    'Chinese intelligence services',
    'Cyberspace Administration of China',
    'Ministry of Commerce (China)',
    'Ministry of State Security (China)',
  ],
  Czechia: ['NÚKIB'],
  Denmark: ['Danish Centre for Cyber Security', 'Danish Eastern High Court'],
  Estonia: ['Riigikogu'],
  Finland: ['Finnish Parliament (Eduskunta)', 'Traficom'],
  France: ['ANSSI', 'CNIL', 'French Constitutional Council', 'French Council of State'],
  Germany: ['BND', 'BSI (Germany)', 'Bundestag', 'German Foreign Office', 'German Interior Ministry'],
  Ireland: ['Irish Data Protection Commission'],
  Italy: ['Italian Data Protection Authority (Garante)'],
  Lithuania: ['Seimas'],
  Netherlands: ['AIVD', 'Dutch Data Protection Authority', 'Dutch Telecom Agency (Agentschap Telecom)'],
  'New Zealand': ['GCSB'],
  Poland: ['ABW (Polish Internal Security Agency)', 'Constitutional Tribunal (Poland)'],
  Portugal: ['ANACOM', 'Portuguese Security Assessment Committee'],
  Romania: ['Bucharest Court of Appeal', 'CSAT (Romania)'],
  Russia: ['SVR (Russia)'],
  'South Korea': ['Personal Information Protection Commission'],
  Spain: ['Ministry for Digital Transformation (Spain)', 'National Cryptologic Center (Spain)'],
  Sweden: [
    'Stockholm Administrative Court of Appeal',
    'Swedish Post and Telecom Authority (PTS)',
    'Swedish Security Service (Säpo)',
  ],
  Switzerland: ['Federal Council (Switzerland)', 'Swiss Federal Intelligence Service'],
  Taiwan: ['National Communications Commission (Taiwan)'],
};

const institution = (...parameters: Parameters<typeof entity>) =>
  entity(parameters[0], parameters[1], { type: 'agency', ...parameters[2] });

const ncsc = institution('ncsc', ['NCSC', 'National Cyber Security Centre'], { gloss: 'UK agency.' });
const court = institution('court', ['Supreme Court'], { type: 'court', name: 'US Supreme Court' });
const nsa = institution('nsa', ['NSA', 'National Security Agency'], { gloss: 'US agency.' });
const justice = institution('justice', ['Department of Justice', 'Justice Department'], {
  gloss: 'US department.',
});
const state = institution('state', ['State Department'], { gloss: 'US ministry.' });
const congress = institution('congress', ['Congress', 'US Congress']);
const sec = institution('sec', ['Securities and Exchange Commission'], { gloss: 'US regulator.' });
const fcc = institution('fcc', ['FCC'], { gloss: 'US regulator.' });
const fbi = institution('fbi', ['FBI'], { gloss: 'US agency.' });
const bnd = institution('bnd', ['BND'], { gloss: 'German agency.' });
const bundestag = institution('bundestag', ['Bundestag'], { gloss: 'Parliament of Germany.' });
const mi5 = institution('mi5', ['MI5'], { gloss: 'UK agency.' });
const ofcom = institution('ofcom', ['Ofcom'], { gloss: 'UK regulator.' });
const ecj = institution('ecj', ['ECJ', 'European Court of Justice'], {
  type: 'court',
  name: 'Court of Justice of the EU',
  gloss: 'Highest court on EU law, in Luxembourg.',
});
const all = [ncsc, court, nsa, justice, doj, state, congress, sec, fcc, fbi, bnd, bundestag, mi5, ofcom, ecj];

describe('the institution of another country', () => {
  test.each([
    'The Dutch NCSC warned of it.',
    'Ireland’s National Cyber Security Centre warned of it.',
    "Ireland's NCSC warned of it.",
    'The NCSC of New Zealand warned of it.',
    'The Supreme Court of Nepal agreed.',
    'The Supreme Court of the Philippines agreed.',
    'India’s Supreme Court agreed.',
    'The Canadian Supreme Court agreed.',
    'Bahrain and Ukraine’s National Security Agency agreed.',
    'India’s supreme court agreed.',
    'The Supreme Court of India’s judgment was long.',
    'South Africa’s Department of Justice agreed.',
    'The South African Department of Justice agreed.',
    'The Department of Justice of Sri Lanka agreed.',
    'Venezuela’s Supreme Court agreed.',
    'The Venezuela Supreme Court agreed.',
    'The Nevada Supreme Court heard TikTok.',
    'The Supreme Court of New Jersey agreed.',
    'West Virginia’s Supreme Court agreed.',
    'The state’s Supreme Court agreed.',
    'So did the state’s Department of Justice.',
    'The Georgia Supreme Court agreed.',
    'Kazakhstan’s Supreme Court agreed.',
    'The Supreme Court of the United Arab Emirates agreed.',
    'The UAE’s National Security Agency agreed.',
    'Spain’s Congress agreed.',
    'Ukraine’s parliament defence committee agreed.',
    'Germany’s Federal Supreme Court agreed.',
    'Canada’s federal Department of Justice agreed.',
    'The Canadian federal Department of Justice agreed.',
    'The Queensland Supreme Court agreed.',
    'The Philippine DOJ agreed, and so did Manila’s DOJ.',
    'The Supreme Court of East Germany agreed.',
    'The Victorian Supreme Court agreed.',
    'Ontario’s Department of Justice agreed.',
    'He was told before the Supreme Court of India ruled.',
    'The Philippine Securities and Exchange Commission agreed.',
  ])('%s', (text) => expect(found(all, text)).toEqual([]));

  test.each([
    ['The NCSC warned of it.', ncsc],
    ['Britain’s NCSC warned of it.', ncsc],
    ['The UK National Cyber Security Centre warned of it.', ncsc],
    ['The U.S. Supreme Court agreed.', court],
    ['The states told the Supreme Court so.', court],
    ['The American Supreme Court agreed.', court],
    ['The Supreme Court of the United States agreed.', court],
    ['Hackers from China, NSA officials say, did it.', nsa],
    ['In Germany NSA officials were heard.', nsa],
    ['The German NSA inquiry ended.', nsa],
    ['The Supreme Court of last resort agreed.', court],
    ['Germany’s NSA inquiry heard Edward Snowden.', nsa],
    ['Brazil’s NSA complaint followed.', nsa],
    ['Russia’s FBI claims were denied.', fbi],
    ['A Russian BND mole was found.', bnd],
    ['An Iranian MI5 source was named.', mi5],
    ['The Polish ECJ case went on.', ecj],
    ['Germany’s ECJ defeat was plain.', ecj],
    ['The Hungarian European Court of Justice judge agreed.', ecj],
    ['Russia’s Bundestag hack was found.', bundestag],
    ['The Russian Bundestag hack was found.', bundestag],
    ['It warned the Bundestag of Russia’s attacks.', bundestag],
    ['It told the FCC of China Mobile’s plans.', fcc],
    ['China accuses NSA of China-wide hacking.', nsa],
    ['It accuses the National Security Agency of China-wide hacking.', nsa],
    ['It warned the Justice Department of China’s plans.', justice],
    ['A warning to the NCSC of Russia’s attacks', ncsc],
    ['The US-China Justice Department talks ended.', justice],
    ['China’s US Congress critics spoke.', congress],
    ['Northern Ireland’s Ofcom office opened.', ofcom],
    ['Northern Ireland’s NCSC office opened.', ncsc],
    ['The United States Department of Justice agreed.', justice],
    ['The United States’ Supreme Court agreed.', court],
    ['Russia’s State Department contacts were named.', state],
    ['Washington’s Justice Department agreed.', justice],
  ])('not in "%s"', (text, wanted) => expect(found([wanted], text)).toHaveLength(1));

  test('companies and laws are of no country', () => {
    expect(
      found([entity('h', ['Huawei'], { gloss: 'Chinese firm.' })], 'The German Huawei shops'),
    ).toHaveLength(1);
  });
});

test.each([
  ['UK cyber security agency', 'Ireland', false],
  ['British agency', 'UK', true],
  ['The U.S. agency', 'US', true],
  ['Supreme Court of British Columbia', 'Canada', true],
  ['an agency of Hong Kong', 'Hong Kong', true],
])('"%s" tells of %s: %s', (text, country, same) => {
  expect(countryIn([text]) === countryIn([country])).toBe(same);
  expect(countryIn([country])).not.toBe(NOWHERE);
});
test('the first text with a country counts, and none may have one', () => {
  expect(countryIn(['an agency', 'of Ireland', 'in France'])).toBe(countryIn(['Irish']));
  expect(countryIn(['an agency', 'of Nowhere'])).toBe(NOWHERE);
  expect(countryIn(['an EU agency', 'in Athens, Greece'])).toBe(NOWHERE);
});

describe('the institutions of the bundled dataset', () => {
  const { entities } = JSON.parse(readFileSync('public/dataset/shared.json', 'utf8')) as Dataset;
  const institutions = entities.filter(
    ({ type, mark }) => (type === 'agency' || type === 'court') && mark !== false,
  );
  const { entityCountry } = compileMatcher(institutions);
  const namesOf = (country: number) =>
    institutions.filter((_, index) => entityCountry[index] === country).map(({ name }) => name);

  test('of no country', () => expect(namesOf(NOWHERE)).toEqual(NONE));
  test.each(Object.entries(OWNED))('of %s', (country, names) =>
    expect(namesOf(countryIn([country]))).toEqual(names),
  );
  test('every one is listed', () =>
    expect(institutions).toHaveLength([NONE, ...Object.values(OWNED)].flat().length));
});

test('whose an institution is holds for what comes later on the same page', () => {
  const matcher = compileMatcher([court]);
  const later = ['The Supreme Court said no more.'];
  const countAfter = (block: string) =>
    findMentionsOnPage(matcher, later, 'en', findMentionsOnPage(matcher, [block], 'en').told).mentions.length;
  expect(countAfter('India’s Supreme Court agreed.')).toBe(0);
  expect(countAfter('The court agreed.')).toBe(1);
});
