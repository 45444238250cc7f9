/** Whose an agency or a court is: the Dutch NCSC is not the British one, and a Supreme Court of Nepal not that of the United States. */

/** Countries whose institutions the news tells of in English, one a line: what they are called, and what is of them. */
const COUNTRIES = `
US USA | US U.S. American
UK England Scotland Britain United-Kingdom | UK U.K. British Scottish
Argentina | Argentine Argentinian
Australia | Australian
Austria | Austrian
Bangladesh | Bangladeshi
Belarus | Belarusian
Belgium | Belgian
Brazil | Brazilian
Bulgaria | Bulgarian
Canada British-Columbia | Canadian
Chile | Chilean
China Beijing | Chinese
Colombia | Colombian
Croatia | Croatian
Cyprus | Cypriot
Czechia | Czech
Denmark | Danish
Egypt | Egyptian
Estonia | Estonian
Finland | Finnish
France | French
Germany | German
Ghana | Ghanaian
Greece | Greek
Hong-Kong | Hong-Kong
Hungary | Hungarian
Iceland | Icelandic
India | Indian
Indonesia | Indonesian
Iran | Iranian
Iraq | Iraqi
Ireland | Irish
Israel | Israeli
Italy | Italian
Japan | Japanese
Kenya | Kenyan
Korea South-Korea | Korean South-Korean
Kuwait | Kuwaiti
Latvia | Latvian
Lithuania | Lithuanian
Luxembourg | Luxembourg
Malaysia | Malaysian
Malta | Maltese
Mexico | Mexican
Nepal | Nepali Nepalese
Netherlands | Dutch
Nigeria | Nigerian
Norway | Norwegian
Pakistan | Pakistani
Peru | Peruvian
Philippines | Philippine Filipino
Poland | Polish
Portugal | Portuguese
Qatar | Qatari
Romania | Romanian
Russia | Russian
Saudi-Arabia | Saudi
Serbia | Serbian
Singapore | Singapore Singaporean
Slovakia | Slovak
Slovenia | Slovenian
Spain | Spanish
Sweden | Swedish
Switzerland | Swiss
Taiwan | Taiwan Taiwanese
Thailand | Thai
Turkey Türkiye | Turkish
Uganda | Ugandan
Ukraine | Ukrainian
Vietnam | Vietnamese
Zambia | Zambian
New-Zealand | New-Zealand`;

const named = new Map<string, number>();
const described = new Map<string, number>();
COUNTRIES.trim()
  .split('\n')
  .forEach((line, index) => {
    const [names = [], adjectives = []] = line.split(' | ').map((words) => words.split(' '));
    for (const name of names) named.set(name.replace('-', ' '), index + 1);
    for (const adjective of adjectives) described.set(adjective.replace('-', ' '), index + 1);
  });

const NAME =
  '(?:U\\.S\\.|U\\.K\\.|(?:United|Hong|South|New|British(?= Columbia)|Saudi(?= Arabia)) \\p{Lu}\\p{L}+|\\p{Lu}[\\p{L}\\p{M}]+)';
const NAMES = new RegExp(NAME, 'gu');

/** No country. */
export const NOWHERE = 0;
/** The one whose agencies others hold inquiries into. */
export const AMERICA = 1;

/** The number of the first country that texts tell of, or `NOWHERE`. */
export function countryIn(texts: Iterable<string>): number {
  for (const text of texts)
    for (const [word] of text.matchAll(NAMES)) {
      const country = named.get(word) ?? described.get(word);
      if (country !== undefined) return country;
    }
  return NOWHERE;
}

const OWNER = new RegExp(`(?<![\\p{L}\\p{M}])(${NAME})['’]s?\\s+$`, 'u');
const DESCRIBED = new RegExp(`(?<![\\p{L}\\p{M}])(${NAME})\\s+$`, 'u');
const OWNER_BEHIND = new RegExp(`^\\s+of (?:the )?(${NAME})`, 'u');
/** As long as any country's name. */
const LONGEST = 40;

interface Institution {
  text: string;
  start: number;
  end: number;
  /** Its country. */
  country: number;
  /** Whether an adjective tells whose it is: not in "the German NSA inquiry". */
  isDescribed: boolean;
}

/** True when the text says right before or behind a name that it is of another country. */
export function isOfAnotherCountry({ text, start, end, country, isDescribed }: Institution): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const isOther = (found: RegExpExecArray | null, words: ReadonlyMap<string, number>) =>
    (words.get(found?.[1] ?? '') ?? country) !== country;
  return (
    isOther(OWNER.exec(before), named) ||
    (isDescribed && isOther(DESCRIBED.exec(before), described)) ||
    isOther(OWNER_BEHIND.exec(text.slice(end, end + LONGEST)), named)
  );
}
