/** Forms of names and nouns in Finnish (see ending-tables.ts). */
import type { Forms } from './forms.ts';

/**
 * Nouns that change the consonants before their last vowel (osake, osakkeen; patentti, patentin; kielto, kiellon): which consonants for
 * which, the endings behind those of dictionaries, of which the dictionary's own comes first, and the endings behind the others.
 */
const GRADED: readonly { grades: string; first: string; second: string }[] = [
  {
    grades: 'kk/k pp/p tt/t t/d lt/ll nt/nn',
    first: 'a aa aan ana ojen oja oihin',
    second: 'an assa asta alla alta alle aksi at oissa oista oilla oilta oille',
  },
  {
    grades: 'kk/k pp/p tt/t nt/nn',
    first: 'i ia iin ina ien eja eihin eina',
    second: 'in issa ista illa ilta ille iksi it eissa eista eilla eilta eille',
  },
  {
    grades: 'tt/t t/d lt/ll nt/nn',
    first: 'o oa oon ona ojen oja oihin oina',
    second: 'on ossa osta olla olta olle oksi ot oissa oista oilla oilta oille',
  },
  {
    grades: 'tt/t',
    first: 'u ua uun ujen uja uihin',
    second: 'un ussa usta ulla ulta ulle ut uissa uista uilla uilta uille',
  },
  {
    grades: 'k/kk p/pp t/tt d/t nn/nt',
    first: 'e etta',
    second: 'een eessa eesta eeseen eella eelta eelle eet eiden eita eissa eista eisiin eilla eilta eille',
  },
];

const behind = (consonants: string, endings: string): string[] =>
  endings.split(' ').map((ending) => consonants + ending);

const GRADED_NOUNS = GRADED.flatMap(({ grades, first, second }) =>
  grades.split(' ').map((grade): [string, string] => {
    const [ours = '', other = ''] = grade.split('/');
    const [noun = '', ...forms] = behind(ours, first);
    return [noun, [...forms, ...behind(other, second)].join(' ')];
  }),
);

export const FINNISH: Forms = {
  names:
    'n a ä ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä in en iin hin ia iä issa issä ista istä illa illä ilta iltä ille ina inä iksi itta ittä it t ien jen den an än on un yn',
  nameForms: [
    'nen sen sta seen sessa sesta sella selta selle seksi set sia sten',
    'us uksen usta ukseen uksessa uksesta uksella ukselta ukselle ukseksi ukset uksia',
  ],
  nounForms: [
    'i en ea een essa esta ella elta elle eita eiden eihin eissa eista eilla eille',
    'ys yksen ystä ykseen ykset',
  ],
  nounsFrom: {
    a: 'ia ien iin issa ista illa ilta ille oja ojen oita oiden oihin oissa oista oilla oille',
    in: 'imen inta imeen imessa imesta imella imelta imelle imet imien imia imiin imissa imista imilla imille',
    uus: 'uuden uutta uuteen uudessa uudesta uudella uudelle uudet',
    os: 'oksen osta okseen oksessa oksesta oksella okselle okset osten oksia oksiin oksissa oksista',
    // Not kossa: a verkko is a network, but verkossa is online.
    kko: 'kon kot kkoja kkoihin koissa koista koilla koille',
    ...Object.fromEntries(GRADED_NOUNS),
  },
  particles: 'kin kaan kään han hän ko kö',
  inside: true,
};
