/** Halls, cups, foundations, prizes and streets that bear the name of somebody else, in the forms that languages give them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOfNamesake } from '../../../../utils/matching/namesakes/namesake.ts';
import { textsOf } from '../helpers.ts';

const WITHIN: readonly [alias: string, language: string, text: string][] = [
  // Behind the name.
  ['Nokia', 'fi', 'He pelasivat Nokia-areenan avajaisottelua.'],
  ['Nokia', 'fi', 'Nokia-areena oli täynnä.'],
  ['Nokia', 'fi', 'Peli oli Nokia Arenalla.'],
  ['Nokia', 'fi', 'Peli oli Nokia Arenassa.'],
  ['Telia', 'fi', 'Peli oli Telia 5G -areenalla.'],
  ['5G', 'fi', 'Peli oli Telia 5G -areenalla.'],
  ['Elisa', 'fi', 'Peli oli Elisa-areenalla.'],
  ['Nokia', 'fi', 'Apurahan antoi Nokia-säätiö.'],
  ['Telenor', 'sv', 'Matchen på Telenor-arenan var slut.'],
  ['Nokia', 'sv', 'Det var på Nokia-arenan.'],
  ['Telenor', 'sv', 'Det var i Telenor-hallen.'],
  ['Telenor', 'nb', 'Det var på Telenor arena.'],
  ['Telenor', 'en', 'One of two Telenor Arenas in the north'],
  ['Telenor', 'en', 'They played for the Telenor Trophy.'],
  ['Telenor', 'hu', 'A Telenor Arénában játszották.'],
  ['Nokia', 'hu', 'A Nokia arénában játszották.'],
  ['ZTE', 'hu', 'A ZTE-csarnokban játszották.'],
  ['Telenor', 'hu', 'A Telenor Kupát megnyerték.'],
  ['Nokia', 'cs', 'Hráli v Nokia Areně.'],
  ['Nokia', 'sr', 'Igrali su u Nokia Areni.'],
  ['Telia', 'cs', 'V Telia Parkenu hrála Kodaň.'],
  ['Telia', 'sk', 'V Telia Parkene hral Weiss.'],
  ['Telia', 'pl', 'W Telia Parkenie zagrają jutro.'],
  ['Nokia', 'cs', 'V aréně Nokia se hrálo finále.'],
  ['Nokia', 'pl', 'Grali w arenie Nokia, a potem spali.'],
  ['Нокиа', 'ru', 'На арене «Нокиа» прошёл матч.'],
  ['Vodafone', 'el', 'Θα εμφανιστεί στο Vodafone CU Stage στην πόλη.'],
  ['Vodafone', 'pt', 'O festival Vodafone Paredes de Coura já começou.'],
  ['Bouygues Telecom', 'fr', 'Le bateau Bouygues Telecom Business partira.'],
  ['SFR', 'fr', 'Le bateau Vodafone Business et celui de SFR Caraïbe partiront.'],
  ['Vodafone', 'it', 'La barca Vodafone ha vinto.'],
  ['Нокиа', 'ru', 'Концерт будет на арене Нокиа в субботу.'],
  ['Nokia', 'cs', 'Hrají v aréně Nokia na 3. místě.'],
  ['Телеком', 'sr', 'Играли су у Телеком арени.'],
  ['O2', 'hr', 'Igrali su u O2 dvorani.'],
  ['Nokia', 'et', 'Mäng oli Nokia areenil.'],
  ['Nokia', 'ro', 'S-a jucat pe Nokia Arenă.'],
  ['Telia', 'lt', 'Rungtynės vyko „Telia“ arenoje.'],
  ['Vodafone', 'tr', "Maç Vodafone Parkı'nda oynandı."],
  ['Vodafone', 'tr', "Maç Vodafone Stadı'nda oynandı."],
  ['Vodafone', 'tr', 'Vodafone Kupası dün başladı.'],
  ['Vodafone', 'tr', 'Bursu Türkiye Vodafone Vakfı verdi.'],
  ['Vodafone', 'en', 'He was at Vodafone Park again.'],
  ['Vodafone', 'en', 'The Vodafone Foundation gave money.'],
  ['Vodafone', 'en', 'Bands play at Vodafone Paredes de Coura in August.'],
  ['Vodafone', 'pt', 'O Vodafone Paredes de Coura começa amanhã.'],
  ['Vodafone', 'en', 'He won the Vodafone Rally de Portugal.'],
  ['Vodafone', 'en', 'The Vodafone Mexefest is over.'],
  ['Vodafone', 'en', 'She was at the Vodafone Comedy Festival.'],
  ['Optus', 'en', 'They sang at the Optus Sydney Festival.'],
  ['Verizon', 'en', 'She sang at the Verizon Wireless Amphitheatre.'],
  ['Ericsson', 'en', 'They played in the Ericsson Globe.'],
  ['AT&T', 'en', 'He leads the AT&T Pebble Beach Pro-Am.'],
  ['Vodafone', 'en', 'The Vodafone Derby was run at Epsom.'],
  ['Telia', 'en', 'They sailed the Telia Regatta.'],
  ['Oracle', 'en', 'She drives for Oracle Red Bull Racing.'],
  ['Vodafone', 'en', 'Team Vodafone won at Bathurst.'],
  ['EE', 'en', 'She won at the EE Baftas.'],
  ['Vodafone Ghana', 'en', 'He won at the Vodafone Ghana Music Awards.'],
  ['Nokia', 'en', 'They curled for the Nokia Brier.'],
  ['Telekom', 'de', 'Das Team Telekom fuhr mit.'],
  ['Vodafone', 'en', 'She won the Vodafone Open.'],
  ['Vodafone', 'en', 'The Vodafone Open was hers.'],
  ['Nokia', 'en', 'They won at Nokia Field.'],
  ['Nokia', 'en', 'They won at Nokia Field in May.'],
  ['Nokia', 'en', 'They sang in Nokia Hall.'],
  ['Telekom', 'tr', 'Telekom BC, deplasmanda.'],
  ['Telekom', 'en', 'So Telekom BC won again.'],
  ['Nokia', 'en', 'They lead the Nokia League by far.'],
  ['Vodafone', 'en', 'The Vodafone Americas Foundation gave money.'],
  ['Telefónica', 'en', 'So the Telefónica Foundation says.'],
  ['Vodafone', 'de', 'Das Geld gab die Vodafone Stiftung.'],
  ['Telekom', 'de', 'Das Geld gab die Telekom-Stiftung.'],
  ['Vodafone', 'nl', 'Het geld kwam van de Vodafone Stichting.'],
  // Before the name.
  ['Telefónica', 'es', 'Lo expone el Espacio Fundación Telefónica.'],
  ['Telefónica', 'es', 'Ayer la Fundación Telefónica inauguró la muestra.'],
  ['Telefónica', 'es', 'Ayer la fundación Telefónica inauguró la muestra.'],
  ['Telefónica', 'es', 'Subieron a la Torre Telefónica.'],
  ['Telefónica', 'es', 'Ardió el Edificio Telefónica.'],
  ['Telefónica', 'es', 'Está en el Distrito Telefónica.'],
  ['Telefónica', 'es', 'Torre Telefónica, a la venta'],
  ['Vodafone', 'it', 'Le Sale Vodafone sono chiuse.'],
  ['Huawei', 'pt', 'Sala Huawei abre amanhã.'],
  ['Telefónica', 'en', 'It is on show at the Palacio Telefónica.'],
  ['Telefónica', 'es', 'Ganaron la Copa Telefónica.'],
  ['Telefónica', 'en', 'It is on show at the Espacio Fundación Telefónica.'],
  ['Vodafone', 'pt', 'Tocaram no Palco Vodafone.'],
  ['Vodafone', 'pt', 'Ganhou o Prémio Vodafone.'],
  ['Vodafone', 'pt', 'Ganhou o prémio Vodafone.'],
  ['Vodafone', 'pt', 'A Fundação Vodafone pagou.'],
  ['Orange', 'fr', 'C’est la Fondation Orange qui paie.'],
  ['Orange', 'fr', 'Il joue à l’Auditorium Orange.'],
  ['Orange', 'fr', 'Elle habite rue Orange.'],
  ['Orange', 'fr', 'Elle a eu le Prix Orange.'],
  ['Vodafone', 'it', 'Paga la Fondazione Vodafone.'],
  ['Huawei', 'it', 'Abita in Via Huawei.'],
  ['Vodafone', 'cs', 'Peníze dala Nadace Vodafone.'],
  ['Vodafone', 'cs', 'Získal je od nadace Vodafone.'],
  ['Orange', 'pl', 'Pieniądze dała Fundacja Orange.'],
  ['Orange', 'pl', 'Pieniądze są z fundacji Orange.'],
  ['Vodafone', 'el', 'Τα χρήματα έδωσε το Ίδρυμα Vodafone.'],
];

const OF_ITSELF: readonly [alias: string, language: string, text: string][] = [
  ['Nokia', 'en', 'Staff of Nokia park their cars here.'],
  ['Nokia', 'en', 'They met in the Nokia hall.'],
  ['Vodafone', 'en', 'Vodafone Spain de facto left.'],
  ['Vodafone', 'en', 'Vodafone Portugal de Lisboa'],
  ['Telefónica', 'es', 'Telefónica Móviles de España creció.'],
  ['Huawei', 'es', 'Huawei Technologies de México creció.'],
  ['Telefónica', 'es', 'Así Telefónica Argentina de hoy crece.'],
  ['Nokia', 'en', 'Nokia Rally Continues As Shares Climb'],
  ['Nokia', 'en', 'Nokia rally fades.'],
  ['Huawei', 'en', 'The team Huawei sent was small.'],
  ['Huawei', 'en', 'Huawei Racing To Build Its Own Chips'],
  ['Huawei', 'en', 'Huawei Racing Ahead With Chips'],
  ['Huawei', 'en', 'Huawei Racing Against Export Controls'],
  ['Huawei', 'en', 'Security Team Huawei Feared Is Back'],
  ['Vodafone', 'en', 'Vodafone Backs Festival In Leeds'],
  ['Vodafone', 'en', 'Vodafone Backs Fringe Festival In Leeds'],
  ['Huawei', 'en', 'Huawei Tour Shows Campus Of Castles'],
  ['Huawei', 'en', 'Politics came to the Huawei arena.'],
  ['Huawei', 'en', "These Phones By Huawei Aren't Safe"],
  ['Huawei', 'en', 'A rival of Huawei in the arena of politics'],
  ['Nokia', 'en', 'Nokia Parks Its Plans For 6G'],
  ['Huawei', 'en', 'Huawei Halls Are Empty Again'],
  ['Apple', 'en', 'It runs on Apple Foundation Models.'],
  ['Apple', 'en', 'Apple Joins Foundation For Open Models'],
  ['Apple', 'en', 'Apple joins a foundation.'],
  ['Vodafone', 'en', 'So Vodafone’s foundation says.'],
  ['5G', 'en', 'Verizon 5G Stadium Coverage Expands'],
  ['Huawei', 'en', 'Huawei Open to Selling 5G Chips to Apple'],
  ['Huawei', 'en', 'Huawei Founder Open to Talks'],
  ['Vodafone', 'en', 'Vodafone Open for business'],
  ['Vodafone', 'en', 'Vodafone Open about its losses'],
  ['Ericsson', 'en', 'Ericsson Field tests 5G'],
  ['Ericsson', 'en', 'Ericsson Field engineers strike'],
  ['Nokia', 'en', 'Nokia Hall of Fame'],
  ['Nokia', 'de', 'Sie steht in der Nokia Hall of Fame.'],
  ['Vodafone', 'fi', 'Vodafone hallitsee markkinoita.'],
  ['Nokia', 'fi', 'Nokian tehtaalla oli hiljaista.'],
  ['Nokia', 'et', 'See on Nokia hall telefon.'],
  ['Telekom', 'hr', 'Ako Telekom kupi tu tvrtku, cijene rastu.'],
  ['Telefónica', 'es', 'En el estadio Telefónica instaló sus antenas.'],
  ['Telefónica', 'es', 'La sede de Telefónica está en Madrid.'],
  ['Telefónica', 'es', 'Según la fundación, Telefónica pagó.'],
  ['Telefónica', 'es', 'Así Telefónica liga su futuro al 5G.'],
  ['WhatsApp', 'it', 'Via WhatsApp arrivano le truffe.'],
  ['WhatsApp', 'it', 'Lo ha scritto via WhatsApp.'],
  ['WhatsApp', 'de', 'Via WhatsApp kam die Nachricht.'],
  ['Huawei', 'fr', '“Beijing calls Huawei a scapegoat”'],
  ['Netflix', 'fr', 'Prix Netflix : tout augmente'],
  ['Netflix', 'fr', 'Le prix Netflix augmente.'],
  ['Huawei', 'cs', 'Továrnu zakládá Huawei.'],
  ['Nokia', 'cs', 'V aréně Nokia postavila antény.'],
  ['SFR', 'fr', 'Le bateau est en retard, et celui de SFR aussi.'],
  ['Huawei', 'de', 'Mit im Boot Huawei und Nokia.'],
  ['Huawei', 'en', 'Huawei Stage Managed Its Return'],
  ['Vodafone', 'it', 'In barca, Vodafone prende poco.'],
  ['Huawei', 'en', 'Huawei Awards A Contract In Leeds'],
  ['Donald Trump', 'en', 'Outside Arena Donald Trump Waves Again'],
  ['Huawei', 'de', 'Im Stadion Huawei zu sehen, war neu.'],
  ['Huawei', 'de', 'Der Stadionbetreiber Huawei schwieg.'],
  // What rises, is secret, or an island.
  ['Nokia', 'it', 'Sale Nokia in Borsa'],
  ['Huawei', 'it', 'Sale Huawei, scende Apple'],
  ['Huawei', 'it', 'Giornata nera. Sale solo il rischio. Sale Huawei.'],
  ['Huawei', 'fi', 'Salassa Huawei rakensi verkon.'],
  ['Huawei', 'lt', 'Saloje „Huawei“ pastatė bokštą.'],
  ['Huawei', 'en', 'The Huawei BC office closed.'],
  ['TikTok', 'en', 'So ended the TikTok HC hearing.'],
  ['Huawei', 'en', 'In the Huawei League table it was first.'],
  ['Huawei', 'en', 'In a Huawei Open letter it denied it.'],
  ['TikTok', 'en', 'She takes a TikTok Masters degree.'],
  ['Huawei', 'en', 'It is the Huawei Classic case.'],
  ['Huawei', 'es', 'La Unión Europea pone en el barco Huawei a todos.'],
  // The world is no hall.
  ['Huawei', 'ru', 'На мировой арене Huawei в последние годы теряет позиции.'],
  ['Huawei', 'ru', 'На международной арене Huawei и ZTE сталкиваются с санкциями.'],
  ['Huawei', 'ru', 'На геополитической арене Huawei.'],
  ['Huawei', 'uk', 'На світовій арені Huawei на другому місці.'],
  ['Huawei', 'hr', 'Na međunarodnoj areni Huawei je pod pritiskom.'],
  ['Huawei', 'sr', 'Na svetskoj areni Huawei je prvi.'],
  ['Huawei', 'cs', 'V mezinárodní aréně Huawei a ZTE čelí sankcím.'],
  ['Huawei', 'sk', 'V medzinárodnej aréne Huawei a ZTE čelia sankciám.'],
  ['Huawei', 'pl', 'Na globalnej arenie Huawei jest liderem 5G.'],
  ['Huawei', 'pl', 'Na tej arenie Huawei jest liderem 5G.'],
  // And one boat is no yacht.
  ['Huawei', 'pt', 'No mesmo barco Huawei e ZTE enfrentam sanções.'],
  ['Huawei', 'es', 'Estaba en el mismo barco Huawei, dijo Trump.'],
  ['Huawei', 'it', 'Sulla stessa barca Huawei e ZTE.'],
  ['Huawei', 'fr', 'Dans le même bateau Huawei et ZTE.'],
  ['Huawei', 'nl', 'In hetzelfde boot Huawei en ZTE.'],
];

describe('names that hold another', () => {
  test.each(WITHIN)('%s (%s): “%s”', (alias, language, text) =>
    expect(textsOf(alias, text, language)).toEqual([]),
  );
  test.each(OF_ITSELF)('not: %s (%s): “%s”', (alias, language, text) =>
    expect(textsOf(alias, text, language)).not.toEqual([]),
  );

  test.each([
    ['They play at ⟦Vodafone⟧ Park tonight', true],
    ['⟦Nokia⟧ Areena täyttyi', true],
    ['the ⟦Deutsche Telekom⟧ Cup', true],
    ['the ⟦ZTE⟧ Open phone', true],
    ['⟦Vodafone⟧ plays at Vodafone Park', false],
    ['⟦Nokia⟧ Open RAN equipment', false],
    ['⟦Huawei⟧ opens a park', false],
    ['⟦Nokia⟧ Open-RAN equipment', false],
    ['⟦Nokia⟧ Open Virtual RAN', false],
    ['⟦腾讯⟧微博', true],
    ['⟦腾讯⟧公司', false],
  ])('%s: %s', (marked, isOther) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    expect(isOfNamesake(marked.replace(/[⟦⟧]/g, ''), start, end)).toBe(isOther);
  });

  test.each(['constructor', 'toString', '__proto__'])('a language called %s has no kinds', (language) => {
    for (const text of ['1 Nokia hala 2', '1 Hala Nokia 2'])
      expect(textsOf('Nokia', text, language)).toEqual(['Nokia']);
  });
});

/** The word for an arena in the cases, numbers and articles of each language, from its school grammars. */
const ARENAS: Readonly<Record<string, string>> = {
  bg: 'арена арената арени арените',
  bs: 'arena arene areni arenu arenom arenama',
  ca: 'Arena',
  cs: 'aréna arény aréně arénu aréno arénou arénách arénám arénami',
  da: 'arena arenaen arenaens arenaer arenaerne',
  de: 'Arena',
  el: 'αρένα αρένας αρένες',
  en: 'Arena Arenas',
  es: 'Arena Arenas',
  et: 'areen areeni areenil areenile areenilt areenis areenist areenid areenina',
  fi: 'areena areenan areenaa areenassa areenasta areenaan areenalla areenalta areenalle areenana areenaksi',
  fr: 'Arena',
  gl: 'Arena',
  hr: 'arena arene areni arenu arenom arenama',
  hu: 'aréna arénát arénának arénában arénába arénából arénáról arénához arénánál arénáig arénák arénáért',
  it: 'Arena',
  lt: 'arena arenos arenai areną arenoje',
  lv: 'arēna arēnas arēnai arēnu arēnā',
  mk: 'арена арената арени арените',
  nb: 'arena arenaen arenaens arenaer arenaene',
  nl: 'arena',
  nn: 'arena arenaen arenaer',
  pl: 'arena areny arenie arenę areną areno arenach arenom arenami',
  pt: 'Arena Arenas',
  ro: 'arena arenă arenei arene arenele arenelor',
  ru: 'арена арены арене арену ареной аренах аренам аренами',
  sk: 'aréna arény aréne arénu arénou arénach arénam arénami',
  sl: 'arena arene areni areno',
  sr: 'arena arene areni arenu arenom арена арене арени арену ареном',
  sv: 'arena arenan arenans arenor arenorna',
  tr: 'Arena Arenanın Arenayı Arenaya Arenada Arenadan Arenası',
  uk: 'арена арени арені арену ареною аренах аренам аренами',
};

describe('an arena', () => {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const forms = Object.entries(ARENAS).flatMap(([language, words]) =>
    words.split(' ').map((word) => ({ language, word })),
  );
  const brand = fc.stringMatching(/^[A-Z][b-df-hj-np-tv-z]{3}[aeio]$/);
  const written = fc.constantFrom(
    (name: string, word: string) => `${name} ${capital(word)}`,
    (name: string, word: string) => `${name}-${word}`,
    (name: string, word: string) => `${name}-${capital(word)}`,
    (name: string, word: string) => `${name} 5G -${word}`,
  );

  test.each(forms)('$word ($language) behind a name makes another of it', ({ language, word }) => {
    fc.assert(
      fc.property(brand, written, (name, write) => {
        expect(textsOf(name, `1 ${write(name, word)}, 2`, language)).toEqual([]);
        expect(textsOf(name, `1 ${name}, ${word}`, language)).toEqual([name]);
        expect(textsOf(name, `1 ${name}, 2`, language)).toEqual([name]);
      }),
      { numRuns: 8 },
    );
  });

  test('does not depend on how the text is composed', () => {
    for (const { language, word } of forms)
      expect(textsOf('Nokia', `1 Nokia ${capital(word)}, 2`.normalize('NFD'), language)).toEqual([]);
  });

  test('in small letters too where no figure of speech is like it', () => {
    for (const { language, word } of forms)
      if (word !== capital(word)) expect(textsOf('Nokia', `1 Nokia ${word}, 2`, language)).toEqual([]);
  });
});
