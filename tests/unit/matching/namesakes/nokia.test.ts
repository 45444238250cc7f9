/** Nokia the town and Nokian's tyres, and the firm beside them. */
import { describe, expect, test } from 'vitest';
import { entity, foundOnPage, textsOf } from '../helpers.ts';

describe('the town, and the tyres', () => {
  test.each([
    ['ro', 'A început în orașul Nokia, demult.'],
    ['ro', 'A început în oraşul finlandez Nokia.'],
    ['fr', 'Dans la ville finlandaise de Nokia, il neige.'],
    ['es', 'En la ciudad finlandesa de Nokia nieva.'],
    ['ca', 'La ciutat de Nokia és bonica.'],
    ['el', 'Έμεινε στην πόλη Nokia.'],
    ['sq', 'Jeton në qytetin Nokia.'],
    ['de', 'Sie wohnt in der Stadt Nokia.'],
    ['da', 'Han bor i byen Nokia.'],
    ['sk', 'Býva v meste Nokia.'],
    ['sl', 'Živi v mestu Nokia.'],
    ['en', 'We went to Nokia, a town near Tampere.'],
    ['en', 'They live in Nokia, 15 km from Tampere.'],
    ['fi', 'Nokian keskusurheilukenttä vihittiin.'],
    ['fi', 'Nokian uimahallissa oli tungos.'],
    ['hu', 'Nokia városában havazik.'],
    ['hu', 'Nokian téli gumi: teszt'],
    ['hu', 'A Nokian autógumik jók.'],
    ['pl', 'Opony Nokia są dobre.'],
    ['ru', 'Шины Nokia дешевеют.'],
    ['en', 'He fitted Nokia tyres.'],
    ['en', 'They live in Nokia, outside Tampere.'],
    ['en', 'Nokia is a town of sawmills.'],
    ['cs', 'Bydlí ve městě Nokia u Tampere.'],
    ['cs', 'Ve finském městě Nokia postavila škola hřiště.'],
    ['cs', 'Ve městě Nokia postavili most.'],
    ['pl', 'Mieszka w mieście Nokia, niedaleko Tampere.'],
    ['ru', 'Он живёт в городе Nokia в Финляндии.'],
    ['uk', 'Він живе в місті «Nokia».'],
    ['hr', 'Živi u gradu Nokia.'],
  ])('%s: “%s”', (language, text) => expect(textsOf('Nokia', text, language)).toEqual([]));

  test.each([
    ['en', 'Nokia tires of waiting for orders.'],
    ['en', 'Nokia, a rival, has an office in the town.'],
    ['en', 'The town bought antennas of Nokia.'],
    ['fi', 'Nokian koulutus alkoi, ja Nokian asema vahvistui.'],
    ['fi', 'Nokian tehtaalla oli hiljaista.'],
    ['hu', 'A Nokia városi hálózatot épít.'],
    ['sl', 'Na prvem mestu Nokia, na drugem Ericsson.'],
    ['es', 'En la ciudad, Nokia instala antenas.'],
    ['de', 'In der Stadt baut Nokia ein Netz.'],
    ['en', 'Nokia, outside China, leads the market for 5G core networks.'],
    ['en', 'The deal gives Nokia a smart city contract worth millions.'],
    ['en', 'Helsinki awarded Nokia a city network contract.'],
    ['ru', 'В этом городе Nokia построила сеть 5G.'],
    ['ru', 'В этом городе Nokia, как и Huawei, строит сеть.'],
    ['uk', 'У цьому місті Nokia збудувала мережу 5G.'],
    ['pl', 'W tym mieście Nokia uruchomiła sieć 5G.'],
    ['cs', 'Ve městě Nokia postavila síť 5G.'],
    ['cs', 'V tomto městě Nokia v roce 2020 postavila síť.'],
    ['hr', 'U tom gradu Nokia je izgradila mrežu.'],
    ['cs', 'Ve městě Nokia v roce 2020 postavila síť.'],
    ['ru', 'В городе Nokia в 2020 году построила сеть.'],
    ['ro', 'În acest oraș Nokia a construit o rețea.'],
  ])('not: %s: “%s”', (language, text) => expect(textsOf('Nokia', text, language)).not.toEqual([]));
});

describe('a page that has introduced the town', () => {
  const nokia = entity('x', ['Nokia', 'Nokia Oyj']);

  test.each([
    ['en', ['Take the train to Nokia, a town with a spa.', 'Nokia has a pretty church.']],
    ['en', ['Nokia is pretty.', 'It is the town of Nokia.']],
    ['it', ['Nokian lancia due pneumatici.', 'La città è la stessa, Nokia appunto.']],
  ])('%s: %j', (language, blocks) => expect(foundOnPage([nokia], blocks, language)).toEqual([]));

  test.each([
    ['en', ['It began in the town of Nokia.', 'Nokia makes 5G networks.'], ['1:Nokia=x']],
    ['en', ['It began in the town of Nokia.', 'Nokia said so.', 'Its shares fell.'], ['1:Nokia=x']],
    ['en', ['It began in the town of Nokia.', 'Nokia denied it.', 'SORM listens.'], ['1:Nokia=x']],
    ['en', ['It began in the town of Nokia.', 'Nokia is the second vendor.'], ['1:Nokia=x']],
    ['en', ['Nokia, outside China, is second.', 'Nokia left.'], ['0:Nokia=x', '1:Nokia=x']],
    ['en', ['It began in the town of Nokia.', 'Nokia Oyj said so.'], ['1:Nokia Oyj=x']],
    ['ro', ['S-a născut în orașul Nokia.', 'Nokia vinde telefoane.'], ['1:Nokia=x']],
    // Another text on the same page may be on the other.
    ['fi', ['Nokian Renkaat laski.', 'Nokian osake nousi.'], ['1:Nokian=x']],
  ])('but of the firm, %s: %j', (language, blocks, wanted) =>
    expect(foundOnPage([nokia], blocks, language)).toEqual(wanted),
  );
});
