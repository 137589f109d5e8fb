import type { LexiconRow } from './row.ts';

/**
 * Given names of Russians, Ukrainians and Belarusians, with their short forms, and their Latin spellings by several
 * systems. English Alexander stands with Aleksandr, since passports and lists use both; Ivan is no John.
 */
export const givenNamesSlavic: readonly LexiconRow[] = [
  {
    concept: 'aleksandr',
    forms:
      'aleksandr|alexander|alexandr|alexandre|aleksander|oleksandr|aliaksandr|alyaksandr|aleksandar|alexsandr|olexandr|olexander|sasha|sascha|sacha|alex|александр|олександр|аляксандр|саша',
  },
  { concept: 'aleksandra', forms: 'aleksandra|alexandra|oleksandra|aliaksandra|александра|олександра' },
  {
    concept: 'aleksey',
    forms:
      'aleksey|aleksei|alexey|alexei|aleksej|alexej|oleksiy|oleksii|oleksij|aliaksei|alyaksey|alexi|alyosha|alesha|алексей|олексій|аляксей|алёша',
  },
  {
    concept: 'anatoly',
    forms: 'anatoly|anatoliy|anatolii|anatoli|anatolij|anatol|анатолий|анатолій|анатоль',
  },
  {
    concept: 'andrey',
    forms: 'andrey|andrei|andrej|andriy|andrii|andrij|андрей|андрій|андрэй',
  },
  { concept: 'anton', forms: 'anton|антон' },
  { concept: 'arkady', forms: 'arkady|arkadiy|arkadi|arkadii|arkadij|аркадий|аркадій' },
  { concept: 'artem', forms: 'artem|artyom|artiom|artjom|artsiom|артем|артём|арцём' },
  { concept: 'artur', forms: 'artur|arthur|артур' },
  { concept: 'boris', forms: 'boris|borys|barys|борис|барыс' },
  { concept: 'vadim', forms: 'vadim|vadym|vadzim|wadim|вадим|вадзім' },
  { concept: 'valentin', forms: 'valentin|valentyn|valiantsin|walentin|валентин|валянцін' },
  { concept: 'valentina', forms: 'valentina|valentyna|валентина' },
  {
    concept: 'valery',
    forms: 'valery|valeriy|valeri|valerii|valerij|valeryi|валерий|валерій|валерый',
  },
  {
    concept: 'vasily',
    forms: 'vasily|vasiliy|vasili|vasilii|vasilij|vasyl|vasil|wassili|vassily|vassili|vasya|василий|василь',
  },
  { concept: 'viktor', forms: 'viktor|victor|viktar|wiktor|vitya|viktors|виктор|віктор|віктар' },
  { concept: 'viktoria', forms: 'viktoria|viktoriya|victoria|viktoriia|viktorija|vika|виктория|вікторія' },
  { concept: 'vitaly', forms: 'vitaly|vitaliy|vitali|vitalii|vitalij|vital|виталий|віталій|віталь' },
  {
    concept: 'vladimir',
    forms:
      'vladimir|volodymyr|uladzimir|wladimir|vladymyr|volodimir|volodia|volodya|vova|vladimír|владимир|володимир|уладзімір|вова',
  },
  {
    concept: 'vladislav',
    forms: 'vladislav|vladyslav|uladzislau|wladislaw|władysław|vlad|владислав|уладзіслаў|влад',
  },
  { concept: 'vsevolod', forms: 'vsevolod|wsewolod|всеволод' },
  {
    concept: 'vyacheslav',
    forms:
      'vyacheslav|viacheslav|vjatscheslaw|vyatcheslav|viatcheslav|viachaslau|viatchaslav|wjatscheslaw|vjaceslav|slava|вячеслав|вʼячеслав|вячаслаў',
  },
  {
    concept: 'gennady',
    forms: 'gennady|gennadiy|gennadi|gennadii|gennadij|hennadiy|hennadii|guennadi|henadz|геннадий|геннадій',
  },
  {
    concept: 'georgy',
    forms: 'georgy|georgiy|georgi|georgii|georgij|heorhiy|heorhii|gueorgui|георгий|георгій',
  },
  { concept: 'gleb', forms: 'gleb|hlib|глеб|гліб' },
  {
    concept: 'grigory',
    forms: 'grigory|grigoriy|grigori|grigorii|grigorij|hryhoriy|hryhorii|grisha|григорий|григорій|рыгор',
  },
  {
    concept: 'daniil',
    forms: 'daniil|danil|danila|danylo|danya|daniyil|данил|даниил|данило',
  },
  { concept: 'denis', forms: 'denis|denys|dzianis|dennis|денис|дзяніс' },
  {
    concept: 'dmitry',
    forms:
      'dmitry|dmitriy|dmitri|dmitrii|dmitrij|dimitri|dmytro|dzmitry|dimitry|dimitrij|dmitrijs|dima|mitya|дмитрий|дмитро|дзмітрый|дима',
  },
  {
    concept: 'yevgeny',
    forms:
      'yevgeny|evgeny|evgeniy|yevgeniy|evgenii|evgeni|yevgeni|yevgenii|yevhen|yevheniy|yevhenii|evgenij|jewgenij|jewgeni|evgueni|eugeny|eugene|eugen|yauhen|yauheni|zhenya|gene|евгений|євген|євгеній|яўген',
  },
  {
    concept: 'yevgenia',
    forms: 'yevgenia|yevgeniya|evgenia|evgeniya|yevheniya|yevheniia|eugenia|jewgenija|евгения|євгенія',
  },
  { concept: 'igor', forms: 'igor|ihor|ihar|igar|игорь|ігор|ігар' },
  { concept: 'yegor', forms: 'yegor|egor|yehor|jegor|егор|єгор|ягор' },
  {
    concept: 'yekaterina',
    forms:
      'yekaterina|ekaterina|kateryna|katerina|katsiaryna|jekaterina|katya|katja|екатерина|катерина|кацярына|катя',
  },
  { concept: 'yelena', forms: 'yelena|elena|olena|alena|jelena|lena|елена|олена|алена|алёна' },
  {
    concept: 'yelizaveta',
    forms: 'yelizaveta|elizaveta|yelyzaveta|jelisaweta|lizaveta|елизавета|єлизавета|лізавета',
  },
  { concept: 'zinaida', forms: 'zinaida|zinayida|sinaida|зинаида|зінаїда' },
  { concept: 'ivan', forms: 'ivan|iwan|vanya|иван|іван' },
  { concept: 'ilya', forms: 'ilya|ilia|illya|illia|ilja|илья|ілля|ілья' },
  { concept: 'irina', forms: 'irina|iryna|irena|ирина|ірина|ірына' },
  { concept: 'kirill', forms: 'kirill|kyrylo|kiril|kyril|cyril|cyrill|кирилл|кирило|кірыл' },
  {
    concept: 'konstantin',
    forms:
      'konstantin|kostyantyn|kostiantyn|constantin|constantine|kanstantsin|kostya|константин|костянтин|канстанцін',
  },
  { concept: 'ksenia', forms: 'ksenia|kseniya|xenia|kseniia|oksana|ксения|ксенія|оксана' },
  { concept: 'larisa', forms: 'larisa|larysa|larissa|лариса' },
  { concept: 'leonid', forms: 'leonid|leanid|леонид|леонід|леанід' },
  { concept: 'lidia', forms: 'lidia|lidiya|lydia|lidiia|lidija|лидия|лідія' },
  { concept: 'lyubov', forms: 'lyubov|liubov|ljubow|lubov|liubou|любовь|любов' },
  { concept: 'lyudmila', forms: 'lyudmila|liudmila|lyudmyla|liudmyla|ludmila|ljudmila|lioudmila|людмила' },
  { concept: 'maksim', forms: 'maksim|maxim|maksym|maxime|maksims|maks|максим|максім' },
  { concept: 'marina', forms: 'marina|maryna|марина|марына' },
  { concept: 'maria', forms: 'maria|mariya|mariia|marya|marija|masha|мария|марія|марыя|маша' },
  {
    concept: 'mikhail',
    forms:
      'mikhail|mykhailo|mykhaylo|michail|mihail|mikhailo|mihails|misha|mischa|михаил|михайло|міхаіл|миша',
  },
  {
    concept: 'natalia',
    forms:
      'natalia|natalya|nataliya|nataliia|nataly|natalija|natasha|natallia|наталья|наталия|наталія|наталля|наташа',
  },
  { concept: 'nadezhda', forms: 'nadezhda|nadejda|nadeschda|nadiya|nadiia|nadia|надежда|надія' },
  { concept: 'nikita', forms: 'nikita|mykyta|mikita|никита|микита|мікіта' },
  {
    concept: 'nikolay',
    forms: 'nikolay|nikolai|nikolaj|mykola|mikalai|mikalay|nicolai|nicolay|kolya|николай|микола|мікалай',
  },
  { concept: 'oleg', forms: 'oleg|oleh|aleh|олег|алег' },
  { concept: 'olga', forms: 'olga|olha|volha|olya|ольга|вольга' },
];
