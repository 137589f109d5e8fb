import type { LexiconRow } from './row.ts';

/** Cities of Ukraine, Belarus and Moldova in Russian, Ukrainian and English spelling. */
export const placesUkraineBelarus: readonly LexiconRow[] = [
  {
    concept: 'kyiv',
    forms:
      'kyiv|kiev|kijew|kyjiw|kiew|київ|киев|基辅|كييف|киевский|киевская|киевское|киевского|киевской|kievskiy|kievsky|kievskii|kievskij|kievskaya|kievskaia|kievskoe|kievskoye|kievskogo|київський|київська|київське|київського|київської|kyivskyi|kyivskyy|kyivskyj|kyivska|kyivskoho',
  },
  {
    concept: 'kharkiv',
    forms:
      'kharkiv|kharkov|charkow|charkiw|харків|харьков|харьковский|харьковская|харьковское|харьковского|харьковской|kharkovskiy|kharkovsky|kharkovskii|kharkovskij|kharkovskaya|kharkovskaia|kharkovskoe|kharkovskoye|kharkovskogo|харківський|харківська|харківське|харківського|харківської|kharkivskyi|kharkivskyy|kharkivskyj|kharkivska|kharkivskoho',
  },
  {
    concept: 'odesa',
    forms:
      'odesa|odessa|одеса|одесса|одесский|одесская|одесское|одесского|одесской|odesskiy|odessky|odesskii|odesskij|odesskaya|odesskaia|odesskoe|odesskoye|odesskogo|одеський|одеська|одеське|одеського|одеської|odeskyi|odeskyy|odeskyj|odeska|odeskoho',
  },
  {
    concept: 'dnipro',
    forms:
      'dnipro|dnepr|dnepropetrovsk|dnipropetrovsk|дніпро|днепр|днепропетровск|днепропетровский|днепропетровская|днепропетровское|днепропетровского|днепропетровской|dnepropetrovskiy|dnepropetrovsky|dnepropetrovskii|dnepropetrovskij|dnepropetrovskaya|dnepropetrovskaia|dnepropetrovskoe|dnepropetrovskoye|dnepropetrovskogo|дніпропетровський|дніпропетровська|дніпропетровське|дніпропетровського|дніпропетровської|dnipropetrovskyi|dnipropetrovskyy|dnipropetrovskyj|dnipropetrovska|dnipropetrovskoho',
  },
  {
    concept: 'donetsk',
    forms:
      'donetsk|donezk|донецьк|донецк|донецкий|донецкая|донецкое|донецкого|донецкой|donetskiy|donetsky|donetskii|donetskij|donetskaya|donetskaia|donetskoe|donetskoye|donetskogo|донецький|донецька|донецьке|донецького|донецької|donetskyi|donetskyy|donetskyj|donetska|donetskoho',
  },
  {
    concept: 'zaporizhzhia',
    forms:
      'zaporizhzhia|zaporizhzhya|zaporizhia|zaporozhye|zaporozhe|saporischschja|запоріжжя|запорожье|запорожский|запорожская|запорожское|запорожского|запорожской|zaporozhskiy|zaporozhsky|zaporozhskii|zaporozhskij|zaporozhskaya|zaporozhskaia|zaporozhskoe|zaporozhskoye|zaporozhskogo|запорізький|запорізька|запорізьке|запорізького|запорізької|zaporizkyi|zaporizkyy|zaporizkyj|zaporizka|zaporizkoho',
  },
  {
    concept: 'lviv',
    forms:
      'lviv|lvov|lwow|lemberg|львів|львов|львовский|львовская|львовское|львовского|львовской|lvovskiy|lvovsky|lvovskii|lvovskij|lvovskaya|lvovskaia|lvovskoe|lvovskoye|lvovskogo|львівський|львівська|львівське|львівського|львівської|lvivskyi|lvivskyy|lvivskyj|lvivska|lvivskoho',
  },
  { concept: 'kryvyi-rih', forms: 'kryvyi rih|krivoy rog|krivoi rog|кривий ріг|кривой рог' },
  {
    concept: 'mykolaiv',
    forms:
      'mykolaiv|миколаїв|николаевский|николаевская|николаевское|николаевского|николаевской|nikolaevskiy|nikolaevsky|nikolaevskii|nikolaevskij|nikolaevskaya|nikolaevskaia|nikolaevskoe|nikolaevskoye|nikolaevskogo|миколаївський|миколаївська|миколаївське|миколаївського|миколаївської|mykolaivskyi|mykolaivskyy|mykolaivskyj|mykolaivska|mykolaivskoho',
  },
  { concept: 'mariupol', forms: 'mariupol|маріуполь|мариуполь' },
  {
    concept: 'luhansk',
    forms:
      'luhansk|lugansk|луганськ|луганск|луганский|луганская|луганское|луганского|луганской|luganskiy|lugansky|luganskii|luganskij|luganskaya|luganskaia|luganskoe|luganskoye|luganskogo',
  },
  { concept: 'vinnytsia', forms: 'vinnytsia|vinnytsya|vinnitsa|вінниця|винница' },
  {
    concept: 'kherson',
    forms:
      'kherson|cherson|херсон|херсонский|херсонская|херсонское|херсонского|херсонской|khersonskiy|khersonsky|khersonskii|khersonskij|khersonskaya|khersonskaia|khersonskoe|khersonskoye|khersonskogo',
  },
  {
    concept: 'poltava',
    forms:
      'poltava|полтава|полтавский|полтавская|полтавское|полтавского|полтавской|poltavskiy|poltavsky|poltavskii|poltavskij|poltavskaya|poltavskaia|poltavskoe|poltavskoye|poltavskogo',
  },
  { concept: 'chernihiv', forms: 'chernihiv|chernigov|чернігів|чернигов' },
  { concept: 'cherkasy', forms: 'cherkasy|cherkassy|черкаси|черкассы' },
  {
    concept: 'sumy',
    forms:
      'sumy|суми|сумы|сумский|сумская|сумское|сумского|сумской|sumskiy|sumsky|sumskii|sumskij|sumskaya|sumskaia|sumskoe|sumskoye|sumskogo',
  },
  { concept: 'zhytomyr', forms: 'zhytomyr|zhitomir|житомир' },
  { concept: 'rivne', forms: 'rivne|rovno|рівне|ровно' },
  { concept: 'lutsk', forms: 'lutsk|луцьк|луцк' },
  { concept: 'ternopil', forms: 'ternopil|ternopol|тернопіль|тернополь' },
  { concept: 'ivano-frankivsk', forms: 'ivano-frankivsk|ivano-frankovsk|івано-франківськ|ивано-франковск' },
  { concept: 'uzhhorod', forms: 'uzhhorod|uzhgorod|ужгород' },
  { concept: 'chernivtsi', forms: 'chernivtsi|chernovtsy|чернівці|черновцы' },
  { concept: 'kremenchuk', forms: 'kremenchuk|kremenchug|кременчук|кременчуг' },
  { concept: 'kropyvnytskyi', forms: 'kropyvnytskyi|kirovohrad|kirovograd|кропивницький|кировоград' },
  { concept: 'khmelnytskyi', forms: 'khmelnytskyi|khmelnytskyi oblast' },
  { concept: 'kramatorsk', forms: 'kramatorsk|краматорськ|краматорск' },
  { concept: 'donbas', forms: 'donbas|donbass|донбас|донбасс' },
  {
    concept: 'minsk',
    forms:
      'minsk|мінск|минск|明斯克|민스크|минский|минская|минское|минского|минской|minskiy|minsky|minskii|minskij|minskaya|minskaia|minskoe|minskoye|minskogo|мінский|мінская|мінское|мінского|мінской',
  },
  {
    concept: 'gomel',
    forms:
      'gomel|homel|homyel|гомель|гомельский|гомельская|гомельское|гомельского|гомельской|gomelskiy|gomelsky|gomelskii|gomelskij|gomelskaya|gomelskaia|gomelskoe|gomelskoye|gomelskogo',
  },
  {
    concept: 'mogilev',
    forms:
      'mogilev|mogilyov|mahilyow|mahiliou|могилев|могилёв|магілёў|могилевский|могилевская|могилевское|могилевского|могилевской|mogilevskiy|mogilevsky|mogilevskii|mogilevskij|mogilevskaya|mogilevskaia|mogilevskoe|mogilevskoye|mogilevskogo|могилёвский|могилёвская|могилёвское|могилёвского|могилёвской|mogilyovskiy|mogilyovsky|mogilyovskii|mogilyovskij|mogilyovskaya|mogilyovskaia|mogilyovskoe|mogilyovskoye|mogilyovskogo',
  },
  {
    concept: 'vitebsk',
    forms:
      'vitebsk|vitsebsk|vicebsk|витебск|віцебск|витебский|витебская|витебское|витебского|витебской|vitebskiy|vitebsky|vitebskii|vitebskij|vitebskaya|vitebskaia|vitebskoe|vitebskoye|vitebskogo',
  },
  {
    concept: 'grodno',
    forms:
      'grodno|hrodna|гродно|гродна|гродненский|гродненская|гродненское|гродненского|гродненской|grodnenskiy|grodnensky|grodnenskii|grodnenskij|grodnenskaya|grodnenskaia|grodnenskoe|grodnenskoye|grodnenskogo',
  },
  {
    concept: 'brest',
    forms:
      'brest|brest-litovsk|брест|брэст|брестский|брестская|брестское|брестского|брестской|brestskiy|brestsky|brestskii|brestskij|brestskaya|brestskaia|brestskoe|brestskoye|brestskogo',
  },
  {
    concept: 'bobruisk',
    forms:
      'bobruisk|bobruysk|babruysk|babrujsk|бобруйск|бабруйск|бобруйский|бобруйская|бобруйское|бобруйского|бобруйской|bobruiskiy|bobruisky|bobruiskii|bobruiskij|bobruiskaya|bobruiskaia|bobruiskoe|bobruiskoye|bobruiskogo',
  },
  { concept: 'baranovichi', forms: 'baranovichi|baranavichy|барановичи|баранавічы' },
  { concept: 'borisov-city', forms: 'barysaw|барысаў' },
  {
    concept: 'pinsk',
    forms:
      'pinsk|пинск|пінск|пинский|пинская|пинское|пинского|пинской|pinskiy|pinsky|pinskii|pinskij|pinskaya|pinskaia|pinskoe|pinskoye|pinskogo',
  },
  {
    concept: 'orsha',
    forms:
      'orsha|орша|оршанский|оршанская|оршанское|оршанского|оршанской|orshanskiy|orshansky|orshanskii|orshanskij|orshanskaya|orshanskaia|orshanskoe|orshanskoye|orshanskogo',
  },
  {
    concept: 'mozyr',
    forms:
      'mozyr|mazyr|мозырь|мазыр|мозырский|мозырская|мозырское|мозырского|мозырской|mozyrskiy|mozyrsky|mozyrskii|mozyrskij|mozyrskaya|mozyrskaia|mozyrskoe|mozyrskoye|mozyrskogo',
  },
  { concept: 'soligorsk', forms: 'soligorsk|salihorsk|солигорск|салігорск' },
  {
    concept: 'novopolotsk',
    forms:
      'novopolotsk|navapolatsk|новополоцк|новополоцкий|новополоцкая|новополоцкое|новополоцкого|новополоцкой|novopolotskiy|novopolotsky|novopolotskii|novopolotskij|novopolotskaya|novopolotskaia|novopolotskoe|novopolotskoye|novopolotskogo',
  },
  {
    concept: 'zhodino',
    forms:
      'zhodino|zhodzina|жодино|жодзіна|жодинский|жодинская|жодинское|жодинского|жодинской|zhodinskiy|zhodinsky|zhodinskii|zhodinskij|zhodinskaya|zhodinskaia|zhodinskoe|zhodinskoye|zhodinskogo',
  },
  { concept: 'molodechno', forms: 'molodechno|maladzyechna|молодечно|маладзечна' },
  { concept: 'chisinau', forms: 'chișinău|kishinev|kishinyov|кишинев|кишинёв' },
  { concept: 'tiraspol', forms: 'tiraspol|тирасполь' },
];
