/** Whose an agency or a court is: the Dutch NCSC is not the British one, and a Supreme Court of Nepal not that of the United States. */

/**
 * Countries whose institutions the news tells of in English, one a line: what they are called, and what is of them. The first line is of
 * none: what is the European Union's stands in Luxembourg, and is not its own. The states of America have courts beside its own; the state
 * of Washington is called as its government is.
 */
const COUNTRIES = `
EU European-Union Europe United-Nations UN | European International
US USA United-States America | U.S. American
UK England Scotland Wales Britain Great-Britain United-Kingdom Northern-Ireland | U.K. British English Scottish Welsh Northern-Irish
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New-Hampshire New-Jersey New-Mexico New-York North-Carolina North-Dakota Ohio Oklahoma Oregon Pennsylvania Rhode-Island South-Carolina South-Dakota Tennessee Texas Utah Vermont Virginia Washington-State West-Virginia Wisconsin Wyoming |
Afghanistan | Afghan
Albania | Albanian
Algeria | Algerian
Angola | Angolan
Argentina | Argentine Argentinian
Armenia | Armenian
Australia Victoria New-South-Wales | Australian
Austria | Austrian
Azerbaijan | Azerbaijani
Bahrain | Bahraini
Bangladesh | Bangladeshi
Belarus | Belarusian
Belgium | Belgian
Bolivia | Bolivian
Bosnia | Bosnian
Botswana | Botswanan
Brazil | Brazilian
Bulgaria | Bulgarian
Cambodia | Cambodian
Cameroon | Cameroonian
Canada British-Columbia Alberta Ontario Quebec | Canadian
Chile | Chilean
China Beijing | Chinese
Colombia | Colombian
Costa-Rica | Costa-Rican
Croatia | Croatian
Cuba | Cuban
Cyprus | Cypriot
Czechia Czech-Republic | Czech
Denmark | Danish
Ecuador | Ecuadorian
Egypt | Egyptian
El-Salvador | Salvadoran
Estonia | Estonian
Ethiopia | Ethiopian
Fiji | Fijian
Finland | Finnish
France | French
Georgia | Georgian
Germany | German
Ghana | Ghanaian
Greece | Greek
Guatemala | Guatemalan
Honduras | Honduran
Hong-Kong |
Hungary | Hungarian
Iceland | Icelandic
India Delhi Kerala | Indian
Indonesia | Indonesian
Iran | Iranian
Iraq | Iraqi
Ireland | Irish
Israel | Israeli
Italy | Italian
Jamaica | Jamaican
Japan | Japanese
Jordan | Jordanian
Kazakhstan | Kazakh Kazakhstani
Kenya | Kenyan
Kosovo | Kosovan
Kuwait | Kuwaiti
Kyrgyzstan | Kyrgyz
Laos | Laotian
Latvia | Latvian
Lebanon | Lebanese
Libya | Libyan
Lithuania | Lithuanian
Luxembourg | Luxembourgish
Malawi | Malawian
Malaysia | Malaysian
Maldives | Maldivian
Malta | Maltese
Mexico | Mexican
Moldova | Moldovan
Mongolia | Mongolian
Montenegro | Montenegrin
Morocco | Moroccan
Myanmar | Burmese
Namibia | Namibian
Nepal | Nepali Nepalese
Netherlands | Dutch
New-Zealand |
Nigeria | Nigerian
North-Korea | North-Korean
North-Macedonia | Macedonian
Norway | Norwegian
Oman | Omani
Pakistan | Pakistani
Panama | Panamanian
Paraguay | Paraguayan
Peru | Peruvian
Philippines | Philippine Filipino
Poland | Polish
Portugal | Portuguese
Qatar | Qatari
Romania | Romanian
Russia | Russian
Rwanda | Rwandan
Saudi-Arabia | Saudi Saudi-Arabian
Senegal | Senegalese
Serbia | Serbian
Singapore | Singaporean
Slovakia | Slovak
Slovenia | Slovenian
South-Africa | South-African
South-Korea Korea | Korean South-Korean
Spain | Spanish
Sri-Lanka | Sri-Lankan
Sweden | Swedish
Switzerland | Swiss
Syria | Syrian
Taiwan | Taiwanese
Tanzania | Tanzanian
Thailand | Thai
Tunisia | Tunisian
Turkey Türkiye | Turkish
Uganda | Ugandan
Ukraine | Ukrainian
United-Arab-Emirates UAE | Emirati
Uruguay | Uruguayan
Uzbekistan | Uzbek
Venezuela | Venezuelan
Vietnam | Vietnamese
Zambia | Zambian
Zimbabwe | Zimbabwean`;

const numberOf = new Map<string, number>();
const names: string[] = [];
COUNTRIES.trim()
  .split('\n')
  .forEach((line, country) => {
    const [called = [], described = []] = line
      .split('|')
      .map((words) => (words.match(/\S+/g) ?? []).map((word) => word.replaceAll('-', ' ')));
    names.push(...called);
    for (const word of [...called, ...described]) numberOf.set(word, country);
  });

/** The longest first: "South Korean" before "South Korea". */
const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.')})`;
/** "US-China Commerce Department talks" are no matter of a Chinese one. */
const BEGINS = '(?<![\\p{L}\\p{M}-])';
const ENDS = '(?![\\p{L}\\p{M}])';
const ANY = anyOf(numberOf.keys());
const NAME = new RegExp(`${BEGINS}${ANY}${ENDS}`, 'u');

/** No country. */
export const NOWHERE = 0;

/** The number of the first country that texts tell of, or `NOWHERE`. */
export function countryIn(texts: Iterable<string>): number {
  for (const text of texts) {
    const country = numberOf.get(NAME.exec(text)?.[0] ?? '');
    if (country !== undefined) return country;
  }
  return NOWHERE;
}

/**
 * What many a country has one of. Others' names are of one alone, whoever's stands before them: "Germany's NSA inquiry", "a Russian BND
 * mole".
 */
const SHARED =
  /^(?:NCSC|NSC|NCC|DPC|Congress)$|^(?:National|Foreign|Internal|Cent(?:re|er)|Federal (?:Intelligence|Office)|Information Commissioner|Personal Information|Securities and)\b|\b(?:Supreme|Constitutional|Court|Tribunal|(?<!State )Department|Ministry|Parliament|Council|Data Protection|(?:Defen[cs]e|Technology|Assessment) Committee|Security (?:Agency|Service))\b/i;

const BEFORE = new RegExp(`${BEGINS}(${ANY})(?:['’]s?)?\\s+$`, 'u');
const BEHIND = new RegExp(`^\\s+of (?:the )?(${anyOf(names)})(?![\\p{L}\\p{M}-])`, 'u');
/** Of whom somebody is told: "it warned the Supreme Court of China's plans". */
const TELLS =
  /(?<!\p{L})(?:accus|advis|assur|convinc|inform|notif|remind|suspect|told|tell|warn)\p{L}*(?: to)?(?: the)?(?: \p{Lu}\S*)?\s+$/u;
/** As long as any country's name. */
const LONGEST = 40;

interface Institution {
  text: string;
  start: number;
  end: number;
  /** Its country. */
  country: number;
}

/** True when many countries have an institution of such a name, and the text says right before or behind it that this is another's. */
export function isOfAnotherCountry({ text, start, end, country }: Institution): boolean {
  const name = text.slice(start, end);
  if (!SHARED.test(name) || NAME.test(name)) return false;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const isOther = (found: RegExpExecArray | null) => (numberOf.get(found?.[1] ?? '') ?? country) !== country;
  return (
    isOther(BEFORE.exec(before)) ||
    (!TELLS.test(before) && isOther(BEHIND.exec(text.slice(end, end + LONGEST))))
  );
}
