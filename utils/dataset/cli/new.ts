/** The command `new`: a dataset to start from, with a comment at everything that has to be decided. */
import { FORMAT, SOURCE_KINDS } from '../schema.ts';
import { versionOf } from '../version.ts';
import { LONGEST } from './check/rules/lengths.ts';
import { STATUSES } from './check/rules/status.ts';
import { type Command, expectArgs, readArgs } from './command.ts';
import { writeNew } from './disk.ts';

export const newDataset: Command = {
  usage: 'FILE [--id ID] [--title TITLE] [--force]',
  about: 'Writes a small, commented dataset to start from.',
  details: [
    'Fields whose names begin with // are comments: readers never see them, and the command build leaves them out.',
  ],
  async run(args, terminal) {
    const { values, positionals } = readArgs(args, {
      id: { type: 'string' },
      title: { type: 'string' },
      force: { type: 'boolean' },
    });
    const [path = ''] = expectArgs(positionals, 'FILE');
    writeNew(path, starterText(values), { replace: values.force });
    terminal.print(`${path} is written. Edit it, then run: npm run dataset -- check ${path}`);
    return 0;
  },
};

/** One decision that everybody can look up, to be overwritten, and a claim and a denial to be filled in. */
export function starterText({ id = 'my-dataset', title = 'My dataset' } = {}, today = new Date()): string {
  const date = today.toISOString().slice(0, 10);
  const starter = {
    '//': 'A dataset of On the Record. Fields whose names begin with // are comments. What each field means: public/dataset-format-1.schema.json; how records are written: CONTRIBUTING.md.',
    format: FORMAT,
    id,
    title,
    version: versionOf(date),
    published: date,
    license: 'CC0-1.0',
    '// update': {
      url: 'The address, beginning with https://, where newer versions will be. Name this field update when you have one.',
    },
    sources: [
      {
        '//': `Each publisher once. kind: one of ${SOURCE_KINDS.join(', ')}.`,
        id: 'example-eur-lex',
        name: 'EUR-Lex (example)',
        kind: 'government',
        country: 'EU',
        url: 'https://eur-lex.europa.eu/',
      },
    ],
    entities: [
      {
        '//': 'id: from Wikidata where there is one, else x- and a slug. Only aliases are looked for in articles. "case": "exact" where small letters mean something else; "near" where it means this only beside certain words.',
        id: 'x-example-gdpr',
        type: 'law',
        name: 'General Data Protection Regulation (example)',
        gloss: 'Law of the European Union on personal data.',
        aliases: [
          { text: 'Regulation (EU) 2016/679' },
          { text: 'DSGVO', case: 'exact', near: ['EU', 'Datenschutz'] },
        ],
      },
    ],
    records: [
      {
        '//': `entities may be those of the bundled datasets too. status: one of ${STATUSES.join(', ')}.`,
        id: 'example-eu-2016-04-27-gdpr',
        kind: 'decision',
        date: '2016-04-27',
        entities: ['x-example-gdpr'],
        actor: { name: 'European Parliament and Council of the European Union', role: 'legislature' },
        jurisdiction: 'EU',
        headline: 'EU adopts the General Data Protection Regulation',
        summary:
          'The European Parliament and the Council adopted rules on how personal data may be processed, which have applied in all member states since 25 May 2018.',
        status: 'in force',
        citations: [
          {
            '//': 'Two or more sources that do not depend on each other are better than one.',
            source: 'example-eur-lex',
            title: 'Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016',
            url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
            published: '2016-05-04',
          },
        ],
      },
    ],
    '// records': [
      {
        id: 'country-date-a-few-words',
        kind: 'claim',
        date: 'YYYY-MM-DD, YYYY-MM or YYYY',
        entities: ['ids of what it is about'],
        actor: { name: 'who says so', role: 'in which function', entity: 'their id, if they are an entity' },
        headline: `Who says what, readable alone, at most ${LONGEST.headline} characters`,
        summary: `What exactly was said, attributed, without words that judge, at most ${LONGEST.summary} characters.`,
        citations: [],
      },
      { kind: 'denial', respondsTo: ['the id of the claim'], '//': 'All other fields as in a claim.' },
      {
        kind: 'decision',
        supersedes: ['the id of a decision that it takes out of force'],
        status: 'in force',
      },
    ],
  };
  return `${JSON.stringify(starter, null, 2)}\n`;
}
