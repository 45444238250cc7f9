/** Countries whose institutions the news tells of: one a line, by its place in the list. */

/**
 * Each line: the code of ISO 3166-1 (`-`: none), what the country is called in English, what is of it, and its capital, beside which may
 * stand a city whose courts the news tells of. Two codes are not assigned there, though platforms know them: EU, which is reserved, and XK
 * for Kosovo, which is left to users. The first line is of no country: what is the European Union's stands in Luxembourg, and is not its
 * own. The states of America have courts beside its own; the state of Washington is called as its government is. Compiled matchers hold
 * the numbers of the lines: who adds a line within the list or takes one out must give them another format. Those behind Zimbabwe came later.
 */
const TABLE = `
EU EU European-Union Europe United-Nations UN | European International
US US USA United-States America | U.S. American | Washington
GB UK England Scotland Wales Britain Great-Britain United-Kingdom Northern-Ireland | U.K. British English Scottish Welsh Northern-Irish | London
- Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New-Hampshire New-Jersey New-Mexico New-York North-Carolina North-Dakota Ohio Oklahoma Oregon Pennsylvania Rhode-Island South-Carolina South-Dakota Tennessee Texas Utah Vermont Virginia Washington-State West-Virginia Wisconsin Wyoming |
AF Afghanistan | Afghan | Kabul
AL Albania | Albanian | Tirana
DZ Algeria | Algerian | Algiers
AO Angola | Angolan | Luanda
AR Argentina | Argentine Argentinian | Buenos-Aires
AM Armenia | Armenian | Yerevan
AU Australia Victoria New-South-Wales Queensland South-Australia Tasmania Western-Australia | Australian Tasmanian Victorian | Canberra
AT Austria | Austrian | Vienna
AZ Azerbaijan | Azerbaijani | Baku
BH Bahrain | Bahraini | Manama
BD Bangladesh | Bangladeshi | Dhaka
BY Belarus | Belarusian | Minsk
BE Belgium | Belgian | Brussels
BO Bolivia | Bolivian | La-Paz
BA Bosnia | Bosnian | Sarajevo
BW Botswana | Botswanan | Gaborone
BR Brazil | Brazilian | Brasilia Brasília
BG Bulgaria | Bulgarian | Sofia
KH Cambodia | Cambodian | Phnom-Penh
CM Cameroon | Cameroonian | Yaoundé
CA Canada British-Columbia Alberta Ontario Quebec | Canadian | Ottawa Vancouver
CL Chile | Chilean | Santiago
CN China Beijing | Chinese
CO Colombia | Colombian | Bogotá Bogota
CR Costa-Rica | Costa-Rican
HR Croatia | Croatian | Zagreb
CU Cuba | Cuban | Havana
CY Cyprus | Cypriot | Nicosia
CZ Czechia Czech-Republic | Czech | Prague
DK Denmark | Danish | Copenhagen
EC Ecuador | Ecuadorian | Quito
EG Egypt | Egyptian | Cairo
SV El-Salvador | Salvadoran
EE Estonia | Estonian | Tallinn
ET Ethiopia | Ethiopian | Addis-Ababa
FJ Fiji | Fijian | Suva
FI Finland | Finnish | Helsinki
FR France | French | Paris
GE Georgia | Georgian | Tbilisi
DE Germany East-Germany | German East-German | Berlin
GH Ghana | Ghanaian | Accra
GR Greece | Greek | Athens
GT Guatemala | Guatemalan | Guatemala-City
HN Honduras | Honduran | Tegucigalpa
HK Hong-Kong |
HU Hungary | Hungarian | Budapest
IS Iceland | Icelandic | Reykjavik
IN India Delhi Kerala | Indian | New-Delhi
ID Indonesia | Indonesian | Jakarta
IR Iran | Iranian | Tehran
IQ Iraq | Iraqi | Baghdad
IE Ireland | Irish | Dublin
IL Israel | Israeli | Jerusalem
IT Italy | Italian | Rome
JM Jamaica | Jamaican
JP Japan | Japanese | Tokyo
JO Jordan | Jordanian | Amman
KZ Kazakhstan | Kazakh Kazakhstani | Astana
KE Kenya | Kenyan | Nairobi
XK Kosovo | Kosovan | Pristina
KW Kuwait | Kuwaiti
KG Kyrgyzstan | Kyrgyz | Bishkek
LA Laos | Laotian | Vientiane
LV Latvia | Latvian | Riga
LB Lebanon | Lebanese | Beirut
LY Libya | Libyan | Tripoli
LT Lithuania | Lithuanian | Vilnius
LU Luxembourg | Luxembourgish
MW Malawi | Malawian | Lilongwe
MY Malaysia | Malaysian | Kuala-Lumpur
MV Maldives | Maldivian
MT Malta | Maltese
MX Mexico | Mexican | Mexico-City
MD Moldova | Moldovan | Chisinau Chișinău
MN Mongolia | Mongolian | Ulaanbaatar
ME Montenegro | Montenegrin | Podgorica
MA Morocco | Moroccan | Rabat
MM Myanmar | Burmese | Naypyidaw
NA Namibia | Namibian | Windhoek
NP Nepal | Nepali Nepalese | Kathmandu
NL Netherlands | Dutch | The-Hague Amsterdam
NZ New-Zealand | | Wellington
NG Nigeria | Nigerian | Abuja
KP North-Korea | North-Korean | Pyongyang
MK North-Macedonia | Macedonian | Skopje
NO Norway | Norwegian | Oslo
OM Oman | Omani | Muscat
PK Pakistan | Pakistani | Islamabad
PA Panama | Panamanian | Panama-City
PG Papua-New-Guinea PNG | Papua-New-Guinean | Port-Moresby
PY Paraguay | Paraguayan | Asunción Asuncion
PE Peru | Peruvian | Lima
PH Philippines | Philippine Filipino | Manila
PL Poland | Polish | Warsaw
PT Portugal | Portuguese | Lisbon
QA Qatar | Qatari | Doha
RO Romania | Romanian | Bucharest
RU Russia | Russian | Moscow
RW Rwanda | Rwandan | Kigali
SA Saudi-Arabia | Saudi Saudi-Arabian | Riyadh
SN Senegal | Senegalese | Dakar
RS Serbia | Serbian | Belgrade
SG Singapore | Singaporean
SK Slovakia | Slovak | Bratislava
SI Slovenia | Slovenian | Ljubljana
ZA South-Africa | South-African | Pretoria
KR South-Korea Korea | Korean South-Korean | Seoul
ES Spain | Spanish | Madrid
LK Sri-Lanka | Sri-Lankan | Colombo
SE Sweden | Swedish | Stockholm
CH Switzerland | Swiss | Bern
SY Syria | Syrian | Damascus
TW Taiwan | Taiwanese | Taipei
TZ Tanzania | Tanzanian | Dodoma
TH Thailand | Thai | Bangkok
TN Tunisia | Tunisian | Tunis
TR Turkey Türkiye | Turkish | Ankara
UG Uganda | Ugandan | Kampala
UA Ukraine | Ukrainian | Kyiv Kiev
AE United-Arab-Emirates UAE | Emirati | Abu-Dhabi
UY Uruguay | Uruguayan | Montevideo
UZ Uzbekistan | Uzbek | Tashkent
VE Venezuela | Venezuelan | Caracas
VN Vietnam | Vietnamese | Hanoi
ZM Zambia | Zambian | Lusaka
ZW Zimbabwe | Zimbabwean
BJ Benin | Beninese | Porto-Novo
BF Burkina-Faso | | Ouagadougou
BI Burundi | Burundian | Gitega
CV Cape-Verde Cabo-Verde | Cape-Verdean | Praia
TD Chad | Chadian | N'Djamena
CG Congo | Congolese | Brazzaville Kinshasa
CI Ivory-Coast Côte-d'Ivoire | Ivorian | Abidjan
DO Dominican-Republic | Dominican | Santo-Domingo
GA Gabon | Gabonese | Libreville
GM Gambia | Gambian | Banjul
GN Guinea | Guinean | Conakry
HT Haiti | Haitian
LR Liberia | Liberian | Monrovia
MG Madagascar | Malagasy | Antananarivo
ML Mali | Malian | Bamako
MR Mauritania | Mauritanian | Nouakchott
MU Mauritius | Mauritian | Port-Louis
MZ Mozambique | Mozambican | Maputo
NE Niger | Nigerien | Niamey
NI Nicaragua | Nicaraguan | Managua
PR Puerto-Rico |
SM San-Marino | Sammarinese
SL Sierra-Leone | Sierra-Leonean | Freetown
SO Somalia | Somali | Mogadishu
SD Sudan | Sudanese | Khartoum
TG Togo | Togolese | Lomé
TT Trinidad | Trinidadian | Port-of-Spain
YE Yemen | Yemeni | Sanaa`;

export interface Country {
  code: string;
  /** "Ireland". */
  called: string[];
  /** "Irish". */
  described: string[];
  /** "Dublin". */
  capitals: string[];
}

/** By number. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', ...rest] = line.split(' ');
    const [called = [], described = [], capitals = []] = rest
      .join(' ')
      .split('|')
      .map((words) => (words.match(/\S+/g) ?? []).map((word) => word.replaceAll('-', ' ')));
    return { code, called, described, capitals };
  });
