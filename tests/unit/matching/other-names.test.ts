/** Names that hold another name: halls, clubs, streets, journals. */
import { describe, expect, test } from 'vitest';
import { entity, found } from './helpers.ts';

describe('a name within another', () => {
  test.each([
    ['Verizon', 'The team plays at Verizon Center.', 'en'],
    ['CenturyLink', 'A match at CenturyLink Field', 'en'],
    ['Telia', 'En match på Telia Parken', 'da'],
    ['Telekom', 'Die Telekom Baskets Bonn gewannen.', 'de'],
    ['Signal', 'Die Signal Iduna wirbt im Fernsehen.', 'de'],
    ['KT', 'KT Wiz won in Seoul.', 'en'],
    ['ZTE', 'A Balmazújváros legyőzte a ZTE FC-t.', 'hu'],
    ['ZTE', 'ZTE NKK - Sopron kosárlabda mérkőzés', 'hu'],
    ['Nokia', 'Nokian Renkaat kasvaa, ja Nokian kaupunki myös.', 'fi'],
    ['Elisa', 'Elisa Virtanen on johtaja.', 'fi'],
    ['the Journal', 'In the Journal of Cyber Policy it says so.', 'en'],
    ['core', 'Its core business is 5G networks, core inflation or not.', 'en'],
    ['Oracle', 'The Oracle of Omaha sold shares.', 'en'],
    ['Pegasus', 'Pegasus Airlines flies to Ankara.', 'en'],
    ['Garante', 'Il Garante dei detenuti visita il carcere.', 'it'],
    ['Section 702', 'Section 702 of the Companies Act', 'en'],
    ['中兴', '中兴路派出所', 'zh'],
    ['大华', '他住在大华新村', 'zh'],
    ['中国移动', '中国移动互联网发展很快', 'zh'],
    ['中国电信', '中国电信运营商', 'zh'],
    ['飞马', '飞马座', 'zh'],
    ['AT&T', 'They play at the AT&T Center tonight.', 'en'],
    ['Deutsche Telekom', 'The Deutsche Telekom Cup began.', 'en'],
    ['Le Monde', 'Il écrit dans Le Monde diplomatique.', 'fr'],
    ['Elisa', 'Directed by Elisa Virtanen in Helsinki.', 'en'],
  ])('%s in "%s"', (alias, text, language) => {
    expect(found([entity('x', [alias])], text, language)).toEqual([]);
  });

  test.each([
    ['Verizon', 'Verizon centers its plans on 5G.', 'en'],
    ['Huawei', 'A Huawei Research Centre in Cambridge', 'en'],
    ['Huawei', 'The Huawei Cyber Security Transparency Centre', 'en'],
    ['Nokia', 'Nokian verkot kasvavat.', 'fi'],
    ['core', 'The core network and the core, functions and all.', 'en'],
    ['Elisa', 'Elisa Eesti ja Elisa kasvavat.', 'fi'],
    ['the Journal', 'It told the Journal of its plans.', 'en'],
    ['Garante', 'Il Garante blocca il servizio.', 'it'],
    ['Section 702', 'Section 702 of the Foreign Intelligence Surveillance Act', 'en'],
    ['中兴', '中兴和华为', 'zh'],
    ['中国移动', '中国移动与中国联通', 'zh'],
    ['5G core', 'Huawei leads the 5G core market.', 'en'],
    ['5G core', 'Ericsson’s 5G core products', 'en'],
    ['Elisa', 'Elisa Drops Huawei In Estonia', 'en'],
    ['Elisa', 'Finnish Operator Elisa Launches 5G Network', 'en'],
    ['Arab League', 'The Arab League met.', 'en'],
    ['Pegasus Airlines', 'Pegasus Airlines flies to Ankara.', 'en'],
    ['Elisa Virtanen', 'Elisa Virtanen on johtaja.', 'fi'],
  ])('%s itself in "%s"', (alias, text, language) => {
    expect(found([entity('x', [alias])], text, language).length).toBeGreaterThan(0);
  });
});

describe('credits', () => {
  const huawei = [entity('h', ['Huawei', 'Huawei Technologies'])];
  test.each([
    'Photo by Huawei',
    'A mast. Photo by Huawei Technologies and Jane Roe on Flickr',
    'A mast (Photo by Huawei via Getty Images)',
    'Photo courtesy of Huawei.',
    'Foto von Huawei',
    'A mast. Photo by Huawei taken in Leeds',
    'Photo by Huawei used with permission',
    'Photo by Huawei handout',
    'Foto von Huawei zur Verfügung gestellt',
    'A mast. Photo by Huawei. It shows Leeds.',
  ])('%s', (text) => expect(found(huawei, text)).toEqual([]));

  test.each([
    'Photo by Huawei shows a mast in Leeds.',
    'Photos courtesy of Huawei show its campus.',
    'Das Foto von Huawei zeigt einen Mast.',
  ])('a sentence: %s', (text) => expect(found(huawei, text)).toHaveLength(1));
});
