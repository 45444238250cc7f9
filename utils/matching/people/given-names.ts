import { lazy } from '../../lazy.ts';
import type { Subtag } from '../languages.ts';
import { wordsOf } from '../patterns/lists.ts';

/**
 * Words that before a family name are given names. Chosen by hand from the common ones of the languages that have capitals; left out are
 * those that are as well known as a word (Mark, Frank, Sean, which is Spanish), a place (Jordan, Gary, Helena) or a product
 * (Alexa). What is seldom a town, a storm or a pope stays (Eugene, Ian, Francis), as those who ask have something of a person behind it: a
 * surname on record (people.ts), a firm that is called like a family (family-firms.ts: Eugene Kaspersky), a park or a hall that says something
 * (hall-or-person.ts). The fourth asks of the rest of a line that begins with "By" (clauses.ts), and may take a headline of a pope for a byline.
 */
const NAMES = wordsOf(`
aaron alan alastair albert alex alexander alfred alice alison allan amanda amy andrew andy angela angus ann anna anne anthony antony
arthur audrey barbara barry beatrice benjamin bernard beth betty brad brenda brendan brett brian bruce bryan caroline catherine cathy
charles charlie chris christine christopher ciaran cindy colin connor craig cynthia daniel danny darren dave david deborah debra denise
dennis derek diana diane dominic donald donna dorothy doug douglas duncan edward edwin eileen elaine eleanor elizabeth ellen emily emma
eric erica ernest ethan eugene evan evelyn fiona frances francis frederick gareth geoff geoffrey george gerald gerard gillian glenn
gordon graham greg gregory harold harriet heather helen henry herbert howard hugh ian isabel jack jacob jacqueline jake james jamie jane
janet janice jason jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe joel john johnny
jonathan joseph joshua joyce judith judy julian julie justin karen kate katherine kathleen kathryn kathy katie keith kenneth kevin
kirsten kyle larry laura lauren laurence leonard leslie liam linda lisa louis louise lucy luke malcolm marc marcus margaret
maria marie marilyn marion marjorie martha martin mary matt matthew maureen maurice megan melanie melissa michael michelle mike monica
natalie nathan neil nicholas nick nicola nicole nigel noah oliver owen pamela patricia patrick paul paula peggy peter phil
philip phillip phyllis rachel ralph raymond rebecca richard rita robert roger ronald russell ruth ryan sally sam samantha
samuel sandra sara sarah scott sebastian sharon sheila shirley simon sophie stephanie stephen steve steven stewart stuart susan
suzanne sylvia tamara ted terence teresa terry theodore theresa thomas tim timothy tina todd tom tommy tony tracy trevor valerie
vanessa vincent walter wayne wendy wesley wilfred william yvonne zachary
alain alexandre alexis anaïs andré antoine arnaud aurélie bastien benoit benoît bernadette bertrand brigitte camille christelle
christophe corinne cyril cécile cédric céline damien delphine denis didier etienne fabien fabrice françois françoise frédéric gabriel
gaël ghislaine gilles grégoire guillaume guénolé gérard henri hervé hugues hélène isabelle jacques jean joël julien jérôme laurent loïc
luc lucas lucie ludovic léa manon marcel margaux marguerite mathieu mathilde matthieu maxime michel mickaël mireille monique mélanie
nadine nathalie nicolas noémie odile olivier pascal patrice philippe pierre quentin raphaël renaud rené roland régis rémi rémy sandrine
serge simone solène sylvain sylvie sébastien thibault thierry théo tristan valentin virginie véronique xavier yann yannick yves yvette
éric étienne
andreas anja anke annette armin astrid axel bernd bernhard birgit björn christoph claudia dagmar detlef dieter dietmar dirk eberhard
elke erich erwin eva florian franz friedrich fritz gabriele georg gerd gerhard gertrud gisela günter günther hannes hans harald hartmut
heike heiko heiner heinrich heinz helga helmut hermann hubert ines ingo ingrid joachim jochen johann johannes jutta jörg jürgen
karin karl karsten katharina katja katrin kerstin klaus konrad kurt lars lothar ludwig lutz magdalena manfred manuela markus martina
matthias monika norbert olaf petra rainer ralf reiner reinhard renate rolf rudolf rüdiger sabine silke silvia sonja stefan stefanie
susanne sven thorsten tobias torsten udo ulrich ulrike ursula ute uwe volker werner wilhelm winfried wolfgang
annemarie bart cees erik esther frans geert gerrit gijs hendrik henk hester jaap jeroen johan joost joris kees klaas koen maarten
marieke marijke marloes mieke niels pieter ruud sander sjoerd stijn thijs tjeerd willem wim wouter
aino anders anette annika antti arne bengt birgitta bjarne börje christer eero eija einar frida gunnar gustav göran hannu heikki
helge henrik håkan ilkka inger jari jarmo jesper jonas juha juhani jukka jussi jörgen jørgen kaarina kimmo kirsi kjell kristian kristina
kristoffer lauri leena leif lennart liisa linnea magnus maja malin margareta marja markku mats matti mika mikael mikko minna nils
ole oskar outi ove paavo palle pekka pentti pernille pertti petri pirkko pontus preben päivi raimo rasmus reijo riitta risto
seppo sigrid sofie stig sture svein søren tapani tapio tarja teemu terje thorbjørn tiina timo tomas torbjörn trond tuomas tuula ulf ulla
vesa vidar ville yngve
adrian adriana afonso agustín alberto aldo alejandra alejandro alessandra alessandro alfonso alfredo alin ana andrea andreea antonella
antonio antónio antônio arturo augusto beatriz benito bernardo bruno camila carla carlo carlos carmen cecilia cesare chiara
ciprian claudio cláudia constantin cosmin costin cristian cristina cristóbal călin cătălin daniela daniele davide diego domenico dorin
dumitru eduardo elena eleonora emilio enrico enrique enzo ernesto esteban eugenio fabio fabiola fabrizio federica federico felipe
fernanda fernando filippo florin flávio francesca francesco francisco fábio gabriela gennaro gerardo gheorghe giacomo giancarlo
gianfranco gianluca gianni gilberto giorgia giorgio giovanna giovanni giulia giulio giuseppe gonzalo graciela guglielmo guillermo
gustavo henrique hernán hugo héctor ignacio ilaria ilie inés ioan ioana ionuț irene iulian iván jaime javier jesús joana joaquim joaquín
jorge jose josé joão juan juana julieta laurențiu leonardo liviu lorenzo luca lucia lucian luciana luciano luigi luis luisa luiz luiza
luís lúcia mafalda manuel marcela marcello marcelo marcos margarita marian mariana mariano mario marius maría mateus matteo mattia
mauricio maurizio maurício michele miguel mihaela mihai mihail mircea márcia márcio natalia nicolae nicolás nuno otávio ovidiu pablo
paolo patricio patrizia paulo pedro pierluigi pietro radu rafael raffaele ramiro ramón raquel raúl renata renato ricardo riccardo
roberta roberto rocco rodrigo rogelio rosanna rubén rui răzvan salvatore sandro sergio silvio simona sorin stefania stefano susana
sérgio sílvia tiago tommaso tomás traian tânia umberto valentina valeria vasco vasile verónica vicente victor vincenzo vinícius viorel
vittorio vlad vítor ximena yolanda álvaro íñigo ștefan
agnieszka aleksander aleksandr aleksandra alexei alexey anastasia andrei andrej andris andrzej aneta anton artem artur arvydas attila
balázs barbora beata bogdan bogusław boris borislav bożena bronisław béla csaba czesław dariusz dmitri dmitry dmytro dorota edgars
eduard elżbieta erzsébet evgeny ewa ferenc filip fyodor gennady gergely gintaras gintautas grigory grzegorz györgy gábor halina hana
henryk igor ildikó ilya ilze imre ireneusz irina istván ivan ivana ivo jacek jadwiga jakub jaroslav jarosław jerzy jindřich jiří josef
judit juraj jurij juris jános józef józsef jānis karel karolina katalin katarzyna kateřina kazimierz kirill konstantin krzysztof ksenia
kálmán kęstutis lajos larisa lech leonid leszek libor lidia lukáš lyudmila lászló maciej marek mariusz marta mateusz maxim małgorzata
michal michał mihály mikhail miklós mikołaj milena milica miloslav miloš mindaugas miroslav mirosław mārtiņš nadezhda nataliya natalya
natasha nikita nikola nikolai nikolay oksana oleg oleksandr oleksiy olena olga ondřej pavel paweł petr piotr péter radek radosław
radovan rafał raimonds rimantas ruslan ryszard semyon sergei sergey sergiy slobodan stanislav stanisław svetlana svitlana szabolcs
sándor sławomir tadeusz tamás tatiana tatyana tibor timofey tomasz tomáš tõnu urmas vaclav vadim valdis valery vasily viktor
viktoria vitaly vladimir vladimír volodymyr vyacheslav vytautas václav wiesław wiktor witold wojciech władysław włodzimierz yana
yaroslav yekaterina yelena yevgeny yulia yuri yuriy yury zbigniew zdeněk zofia zoltán zoran zsolt zsuzsanna zuzana ľubomír łukasz
abdul abdullah ahmed ahmet aisha amit anil anita arjun arun ashok ayşe burak christos deepak dimitris eleni emine emre erdal erkan fatih
fatima fatma georgios giannis hakan halil hasan hassan hussein hüseyin ibrahim ioannis ismail karim katerina kemal khalid konstantinos
kostas kyriakos mahmoud manish mehmet mohamed mohammad mohammed mukesh murat mustafa nadia narendra nikos omar osman panagiotis priya
rahul rajesh ramesh ravi recep sanjay selim serkan spyros stavros sunil suresh süleyman thanasis vasilis vijay vikram yannis youssef
yusuf zeynep ömer
александр алексей анатолий андрей анна антон артем артём борис вадим валентин валерий василий виктор виталий владимир вячеслав геннадий
георгий григорий джон джордж дмитрий дмитро дэвид евгений екатерина елена иван игорь илья ирина кирилл константин леонид людмила майкл
максим марина мария маркус мартин михаил михайло наталия наталья наталія никита николай олег олександр олексій оливье ольга павел петр
пётр роберт руслан светлана сергей сергій станислав стив стивен татьяна тимофей томас юлия юрий ярослав`);

/** Languages that decline given names, and the endings that do it. */
const DECLINING = new Set(['be', 'bg', 'cs', 'hr', 'mk', 'pl', 'ru', 'sk', 'sl', 'sr', 'uk']);
const ENDING = /(?:ovi|owi|em|om|ie|ou|[aeiuyąęěů]|ом|ем|ой|ей|[аеиіуыюя])$/u;
/** What the nominative has in their place. */
const NOMINATIVES = ['', 'a', 'а', 'я', 'й', 'ь'];
const SHORTEST_STEM = 4;
/** In English a month, elsewhere a name. */
const MONTH = 'jan';
/** So short a word in capitals is none: TIM, BART, ANA. */
const ABBREVIATION = lazy(() => /^\p{Lu}{2,4}$/u);

/** True for a given name with a capital, or the first of two that a hyphen joins, on a page in a language. */
export function isGivenName(word: string, language: Subtag | null): boolean {
  if (!/^\p{Lu}/u.test(word) || ABBREVIATION().test(word)) return false;
  const first = (word.split('-')[0] as string).normalize('NFC').toLowerCase();
  if (NAMES.has(first) || (first === MONTH && language !== null && language !== 'en')) return true;
  if (language === null || !DECLINING.has(language)) return false;
  const stem = first.replace(ENDING, '');
  return stem.length >= SHORTEST_STEM && NOMINATIVES.some((ending) => NAMES.has(stem + ending));
}
