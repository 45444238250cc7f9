import { foldWord } from '../../../matching/letters/fold.ts';

/**
 * Words that stand in any article, so that an alias which is nothing but one of them would flood a page, and a guard which is
 * one of them would guard nothing.
 *
 * A rough stand-in for a table of frequencies, small on purpose. The first list are the words that at least a fifth of 23 saved
 * English pages (news, blogs, encyclopaedias) hold in lower case; the second are nouns that companies, products and operations
 * take for names, and nouns of this field; the third are the commonest words of nine other languages with such nouns of theirs.
 */

const ENGLISH = `
  ability able about above access according account across actually add added addition additional address
  after against age ago agree aimed all allow allowed allows alone along already also always among an and
  announcement another anti any anyone app appear approach apps are area arms around article articles as
  asking at attack attention author available away back bad based be because become been before behind being
  believe believed best better between beyond big biggest bit black body both building business but button
  buy by call called came campaign can car case certain chance change changed changes chief choose class
  clear clearly close closed code come comment comments community companies company complex concerned
  concerns content control conversation could country create created creating credit crisis current data day
  days deal decades described details developer developers development did difference differences different
  display do does doing don done down due during each earlier easily economy editor eight either else email
  end enough entire entirely even events ever every exactly example except existing experience face fact
  fall family famous far fast features feel felt few find fire first following for form found four free
  friends from front full fully fun further future game general get gets getting give given gives go goal
  goes going good got government great group groups had half hand happen hard has have having he head health
  held help her here high him himself his history home hours how however https human if image important
  improve in inbox includes including increase industry information inside instead interest interface
  internet into involved is issue issues it item its itself job just keep keeping key know known large last
  late later latest leaders leading learn least leave leaving led left legal less let level levels life like
  likely line link links list little live local logged long longer look looking lot love low machine made
  main major make makes making man many material matter matters may maybe me mean meaning means measures
  media member members middle might million mind mission mobile model moment money month months more most
  mostly move moved moving much must my name named navigation near need needed net never new news newsletter
  newsletters next night no non none not nothing now number of off offer offers office official often old on
  once one online only onto open or org original other others our out over own page paid part party password
  past pay paying people per personal place plan play plenty point policy political popular possible post
  posted practice president previous previously price problem process products provide provided provides
  public published put quality question quickly quite rather read reading real really reason receive
  received recent reduced registered related released remember report reported required research reserved
  review right rights role room run running safety said same save saw say saying says scientists second
  section secure security see seemed seems seen sense sent service services set setting several share shared
  she short should show side simple simply since single site six size slightly small so social software some
  something soon sort source space special speed sports staff stand start started state statement stepped
  still stop store stories story structure stuck such support supports sure system take taking talk tax team
  technology tell telling term terms test text than thanks that the their them themselves then there these
  they thing things think this those though thought thousands three through time times to today together
  told too took tool tools top total tried true truth trying turned two type under understand until up
  update updates us use used user users using value version versions very video videos view violence want
  wanted wants war was way we web week well went were what when where whether which while who whose why wide
  will window with within without woman women won words work working works world worth would written wrote
  year years yet you your
`;

const ALSO_NAMES = `
  act agency alphabet amazon antenna apple arc atlas auction authority avast axis backdoor ban bans bell
  bill bolt brave bridge bull bumble cable canon carrier carriers cell chain chip chips chrome circle cloud
  commission committee compass congress core council court crown delta discord dish dove drone drones eagle
  edge element equipment ericson explorer export exports fable falcon flare fleet focus forge fox frontier
  fusion galaxy gap gate gazelle giant glass grid guardian halo harmony hawk hive horizon hub ice import
  intent iris jaguar judge kernel kite lantern law lens licence license lightning lime lotus maps mast match
  mercury meta meteor minister ministry mirror monitor moon mosaic nest network networks nova oasis oath
  ocean olive opera operator operators oracle orange orbit order owl panda parliament patch path pegasus
  phoenix pilot pipeline pixel planet portal prism probe pulse puma quest radar ray regulator relay ring
  rocket router routers rover salt sanction sanctions satellite satellites senate sentinel shadow shell
  shield ship signal silk silo slack snap spark spectrum sphere spider sprint spy spyware square stack
  standard star stream strike summit sun supplier suppliers surge swift switch tank target tariff teams
  telegram telescope tender tiger titan tower treaty trident tunnel turbine twin typhoon unity vault vector
  vendor vendors venture verge visa vision vodka volt warrant wave whirlpool wind windows wire wolf zero
  zoom
`;

const OTHER_LANGUAGES = `
  der die das und ist nicht ein eine mit auf von für den dem des im in zu an auch als aus bei nach wird
  werden hat haben sich wie oder aber nur noch über so zum zur kern netz netze markt regierung gesetz staat
  bund amt recht sicherheit zeit welt bild spiegel stern focus
  le la les un une des et est dans pour sur avec par pas que qui plus au aux ce cette son sa ses ne se il
  elle nous vous leur mais ou où été sont être avoir fait cœur réseau réseaux marché loi état droit sécurité
  monde orange libre croix
  el la los las un una y es en de por para con no se que del al lo su sus como más pero o este esta fue son
  ser ha han núcleo red redes mercado ley estado gobierno derecho seguridad mundo país claro
  il lo la i gli le un una e è di da in con su per tra che non si del della dei al alla come più ma anche
  sono essere stato ha rete reti mercato legge governo diritto sicurezza mondo stampa
  o a os as um uma e é em de do da dos das por para com não se que no na ao mais mas como foi são ser tem
  rede redes mercado lei estado governo direito segurança mundo país claro vivo
  de het een en is in op van te dat die niet met voor zijn aan er om ook als maar door naar bij uit nog
  wordt kern netwerk markt wet staat regering recht
  och att det som en på är av för med till den har de inte om ett men var sig från kärna nät marknad lag
  staten regeringen
  и в не на что с по как это из за от для его но или уже так ядро сеть рынок закон право мир связь звезда
  的 是 在 和 有 不 人 中国 核心 网络 安全 公司 美国
  の に は を が と で 核 網 会社 米国 中国
`;

const wordsOf = (list: string): string[] => list.trim().split(/\s+/).map(foldWord);

/** Folded, as aliases are when they are compared. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, ALSO_NAMES, OTHER_LANGUAGES].flatMap(wordsOf),
);

/** Those that are too common even for a guard. Nouns of the field (`network`) are what guards are made of. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
  a about after all also an and are as at be been but by can for from had has have he her his if in into is it its more no not of on
  one or other our out over said say she so some than that the their them then there they this to up was we were what when which
  who will with would you der die das und ist ein eine le la les un une des et est el los las y es il lo gli e di da o os as um
  uma em de het een och att det som en и в не на что с по 的 是 在 の に は を が
  `),
);
