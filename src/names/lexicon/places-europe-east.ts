import type { LexiconRow } from './row.ts';

/** Cities of northern, central and south-eastern Europe. */
export const placesEuropeEast: readonly LexiconRow[] = [
  {
    concept: 'warsaw',
    forms:
      'warsaw|warszawa|warschau|varsovie|варшава|华沙|варшавский|варшавская|варшавское|варшавского|варшавской|varshavskiy|varshavsky|varshavskii|varshavskij|varshavskaya|varshavskaia|varshavskoe|varshavskoye|varshavskogo',
  },
  { concept: 'krakow', forms: 'kraków|cracow|krakau|краков' },
  { concept: 'gdansk', forms: 'gdańsk|danzig|гданьск' },
  { concept: 'wroclaw', forms: 'wrocław|breslau|вроцлав' },
  { concept: 'poznan', forms: 'poznań|posen|познань' },
  { concept: 'lodz', forms: 'łódź|лодзь' },
  {
    concept: 'prague',
    forms:
      'prague|praha|prag|прага|布拉格|пражский|пражская|пражское|пражского|пражской|prazhskiy|prazhsky|prazhskii|prazhskij|prazhskaya|prazhskaia|prazhskoe|prazhskoye|prazhskogo',
  },
  { concept: 'brno', forms: 'brno|brünn|брно' },
  { concept: 'ostrava', forms: 'ostrava|острава' },
  { concept: 'bratislava', forms: 'bratislava|pressburg|братислава' },
  { concept: 'kosice', forms: 'košice|кошице' },
  { concept: 'budapest', forms: 'budapest|будапешт|布达佩斯' },
  { concept: 'debrecen', forms: 'debrecen|дебрецен' },
  { concept: 'bucharest', forms: 'bucharest|bucurești|bukarest|bükreş|бухарест' },
  { concept: 'cluj', forms: 'cluj|cluj-napoca|клуж' },
  { concept: 'constanta', forms: 'constanța' },
  { concept: 'timisoara', forms: 'timișoara|тимишоара' },
  {
    concept: 'sofia-city',
    forms:
      'софия|索非亚|софийский|софийская|софийское|софийского|софийской|sofiyskiy|sofiysky|sofiyskii|sofiyskij|sofiyskaya|sofiyskaia|sofiyskoe|sofiyskoye|sofiyskogo',
  },
  { concept: 'plovdiv', forms: 'plovdiv|пловдив' },
  { concept: 'varna', forms: 'varna|варна' },
  { concept: 'burgas', forms: 'burgas|bourgas|бургас' },
  {
    concept: 'belgrade',
    forms:
      'belgrade|beograd|belgrad|белград|београд|贝尔格莱德|белградский|белградская|белградское|белградского|белградской|belgradskiy|belgradsky|belgradskii|belgradskij|belgradskaya|belgradskaia|belgradskoe|belgradskoye|belgradskogo',
  },
  { concept: 'novi-sad', forms: 'novi sad|нови-сад' },
  { concept: 'kragujevac', forms: 'kragujevac|крагујевац|крагуевац' },
  { concept: 'zagreb', forms: 'zagreb|agram|загреб' },
  { concept: 'rijeka', forms: 'rijeka|риека' },
  { concept: 'ljubljana', forms: 'ljubljana|laibach|любляна' },
  { concept: 'maribor', forms: 'maribor|марибор' },
  { concept: 'koper', forms: 'luka koper|копер' },
  { concept: 'sarajevo', forms: 'sarajevo|сараево|сарајево' },
  { concept: 'banja-luka', forms: 'banja luka|баня-лука|бања лука' },
  { concept: 'podgorica', forms: 'podgorica|подгорица' },
  { concept: 'skopje', forms: 'skopje|üsküp|скопье|скопје' },
  { concept: 'tirana', forms: 'tirana|tiranë|тирана' },
  { concept: 'pristina', forms: 'pristina|prishtina|prishtinë|приштина' },
  {
    concept: 'vilnius',
    forms:
      'vilnius|wilno|wilna|вильнюс|вільнюс|вильнюсский|вильнюсская|вильнюсское|вильнюсского|вильнюсской|vilnyusskiy|vilnyussky|vilnyusskii|vilnyusskij|vilnyusskaya|vilnyusskaia|vilnyusskoe|vilnyusskoye|vilnyusskogo',
  },
  {
    concept: 'kaunas',
    forms:
      'kaunas|kovno|каунас|каунасский|каунасская|каунасское|каунасского|каунасской|kaunasskiy|kaunassky|kaunasskii|kaunasskij|kaunasskaya|kaunasskaia|kaunasskoe|kaunasskoye|kaunasskogo',
  },
  { concept: 'klaipeda', forms: 'klaipėda|memel|клайпеда' },
  {
    concept: 'riga',
    forms:
      'riga|рига|рижский|рижская|рижское|рижского|рижской|rizhskiy|rizhsky|rizhskii|rizhskij|rizhskaya|rizhskaia|rizhskoe|rizhskoye|rizhskogo',
  },
  { concept: 'daugavpils', forms: 'daugavpils|dvinsk|даугавпилс' },
  { concept: 'ventspils', forms: 'ventspils|вентспилс' },
  { concept: 'liepaja', forms: 'liepāja|лиепая' },
  {
    concept: 'tallinn',
    forms:
      'tallinn|reval|tallin|таллин|таллинн|塔林|таллинский|таллинская|таллинское|таллинского|таллинской|tallinskiy|tallinsky|tallinskii|tallinskij|tallinskaya|tallinskaia|tallinskoe|tallinskoye|tallinskogo',
  },
  { concept: 'tartu', forms: 'tartu|dorpat|тарту' },
  { concept: 'narva', forms: 'narva|нарва' },
  { concept: 'helsinki', forms: 'helsinki|helsingfors|хельсинки|赫尔辛基' },
  { concept: 'tampere', forms: 'tampere|тампере' },
  { concept: 'turku', forms: 'turku|åbo|турку' },
  { concept: 'stockholm', forms: 'stockholm|стокгольм|斯德哥尔摩' },
  { concept: 'gothenburg', forms: 'gothenburg|göteborg|гётеборг' },
  { concept: 'malmo', forms: 'malmö|malmoe|мальмё' },
  { concept: 'oslo', forms: 'oslo|осло|奥斯陆' },
  { concept: 'bergen-norway', forms: 'берген' },
  { concept: 'copenhagen', forms: 'copenhagen|københavn|koebenhavn|kopenhagen|копенгаген|哥本哈根' },
  { concept: 'aarhus', forms: 'aarhus|århus|орхус' },
  { concept: 'reykjavik', forms: 'reykjavík|рейкьявик' },
  { concept: 'nicosia', forms: 'nicosia|lefkosia|lefkoşa|λευκωσία|никосия' },
  { concept: 'limassol', forms: 'limassol|lemesos|λεμεσός|лимасол|лимассол' },
  { concept: 'larnaca', forms: 'larnaca|larnaka|λάρνακα|ларнака' },
  { concept: 'valletta', forms: 'valletta|валлетта' },
  {
    concept: 'scandinavia',
    forms:
      'scandinavia|scandinavian|skandinavien|скандинавия|скандинавский|скандинавская|скандинавское|скандинавского|скандинавской|skandinavskiy|skandinavsky|skandinavskii|skandinavskij|skandinavskaya|skandinavskaia|skandinavskoe|skandinavskoye|skandinavskogo',
  },
];
