import type { LexiconRow } from './row.ts';

/** Cities of Central Asia and the South Caucasus in their own, Russian and English spelling. */
export const placesCentralAsia: readonly LexiconRow[] = [
  {
    concept: 'almaty',
    forms:
      'almaty|alma-ata|алматы|алма-ата|阿拉木图|آلماتی|алматинский|алматинская|алматинское|алматинского|алматинской|almatinskiy|almatinsky|almatinskii|almatinskij|almatinskaya|almatinskaia|almatinskoe|almatinskoye|almatinskogo',
  },
  {
    concept: 'astana',
    forms:
      'astana|nur-sultan|akmola|tselinograd|астана|нур-султан|阿斯塔纳|акмолинский|акмолинская|акмолинское|акмолинского|акмолинской|akmolinskiy|akmolinsky|akmolinskii|akmolinskij|akmolinskaya|akmolinskaia|akmolinskoe|akmolinskoye|akmolinskogo',
  },
  { concept: 'shymkent', forms: 'shymkent|chimkent|шымкент|чимкент' },
  {
    concept: 'karaganda',
    forms:
      'karaganda|karagandy|qaraghandy|караганда|қарағанды|карагандинский|карагандинская|карагандинское|карагандинского|карагандинской|karagandinskiy|karagandinsky|karagandinskii|karagandinskij|karagandinskaya|karagandinskaia|karagandinskoe|karagandinskoye|karagandinskogo',
  },
  { concept: 'aktobe', forms: 'aktobe|aqtobe|aktyubinsk|актобе|ақтөбе|актюбинск' },
  { concept: 'atyrau', forms: 'atyrau|атырау' },
  { concept: 'aktau', forms: 'aktau|aqtau|актау|ақтау' },
  {
    concept: 'pavlodar',
    forms:
      'pavlodar|павлодар|павлодарский|павлодарская|павлодарское|павлодарского|павлодарской|pavlodarskiy|pavlodarsky|pavlodarskii|pavlodarskij|pavlodarskaya|pavlodarskaia|pavlodarskoe|pavlodarskoye|pavlodarskogo',
  },
  { concept: 'oskemen', forms: 'ust-kamenogorsk|oskemen|усть-каменогорск|өскемен' },
  { concept: 'semey', forms: 'semey|semipalatinsk|семипалатинск' },
  {
    concept: 'kostanay',
    forms:
      'kostanay|kostanai|qostanay|костанай|қостанай|костанайский|костанайская|костанайское|костанайского|костанайской|kostanayskiy|kostanaysky|kostanayskii|kostanayskij|kostanayskaya|kostanayskaia|kostanayskoe|kostanayskoye|kostanayskogo',
  },
  { concept: 'petropavl', forms: 'petropavl|petropavlovsk|петропавловск' },
  { concept: 'kyzylorda', forms: 'kyzylorda|qyzylorda|кызылорда|қызылорда' },
  { concept: 'taraz', forms: 'taraz|dzhambul|тараз' },
  { concept: 'turkistan-city', forms: 'turkistan|turkestan|туркестан|түркістан' },
  {
    concept: 'tashkent',
    forms:
      'tashkent|toshkent|taschkent|ташкент|тошкент|塔什干|ташкентский|ташкентская|ташкентское|ташкентского|ташкентской|tashkentskiy|tashkentsky|tashkentskii|tashkentskij|tashkentskaya|tashkentskaia|tashkentskoe|tashkentskoye|tashkentskogo',
  },
  {
    concept: 'samarkand',
    forms:
      'samarkand|samarqand|samarcand|самарканд|самарқанд|سمرقند|самаркандский|самаркандская|самаркандское|самаркандского|самаркандской|samarkandskiy|samarkandsky|samarkandskii|samarkandskij|samarkandskaya|samarkandskaia|samarkandskoe|samarkandskoye|samarkandskogo',
  },
  {
    concept: 'bukhara',
    forms:
      'bukhara|buxoro|bokhara|buchara|бухара|бухоро|бухарский|бухарская|бухарское|бухарского|бухарской|bukharskiy|bukharsky|bukharskii|bukharskij|bukharskaya|bukharskaia|bukharskoe|bukharskoye|bukharskogo',
  },
  { concept: 'andijan', forms: 'andijan|andijon|andizhan|андижан|андижон' },
  {
    concept: 'fergana',
    forms:
      "fergana|farg'ona|ferghana|фергана|фарғона|ферганский|ферганская|ферганское|ферганского|ферганской|ferganskiy|fergansky|ferganskii|ferganskij|ferganskaya|ferganskaia|ferganskoe|ferganskoye|ferganskogo",
  },
  { concept: 'namangan', forms: 'namangan|наманган' },
  { concept: 'navoi-city', forms: 'navoiy' },
  { concept: 'nukus', forms: 'nukus|нукус' },
  { concept: 'urgench', forms: 'urgench|urganch|ургенч' },
  {
    concept: 'bishkek',
    forms:
      'bishkek|bischkek|бишкек|比什凯克|бишкекский|бишкекская|бишкекское|бишкекского|бишкекской|bishkekskiy|bishkeksky|bishkekskii|bishkekskij|bishkekskaya|bishkekskaia|bishkekskoe|bishkekskoye|bishkekskogo',
  },
  {
    concept: 'osh',
    forms:
      'ошский|ошская|ошское|ошского|ошской|oshskiy|oshsky|oshskii|oshskij|oshskaya|oshskaia|oshskoe|oshskoye|oshskogo',
  },
  { concept: 'jalal-abad', forms: 'jalal-abad|jalalabad|джалал-абад|جلال آباد' },
  { concept: 'karakol', forms: 'karakol|каракол' },
  { concept: 'dushanbe', forms: 'dushanbe|duschanbe|душанбе|杜尚别' },
  { concept: 'khujand', forms: 'khujand|khudzhand|chudschand|leninabad|худжанд|хуҷанд' },
  { concept: 'ashgabat', forms: 'ashgabat|aşgabat|ashkhabad|aschgabat|ашхабад|ашгабат|阿什哈巴德' },
  { concept: 'turkmenbashi', forms: 'turkmenbashi|türkmenbaşy|туркменбаши' },
  {
    concept: 'baku',
    forms:
      'baku|bakou|bakı|баку|باكو|باکو|巴库|бакинский|бакинская|бакинское|бакинского|бакинской|bakinskiy|bakinsky|bakinskii|bakinskij|bakinskaya|bakinskaia|bakinskoe|bakinskoye|bakinskogo',
  },
  { concept: 'ganja-city', forms: 'gäncə|гянджа' },
  { concept: 'sumgait', forms: 'sumgait|sumqayıt|сумгаит' },
  {
    concept: 'tbilisi',
    forms:
      'tbilisi|tiflis|тбилиси|თბილისი|第比利斯|тбилисский|тбилисская|тбилисское|тбилисского|тбилисской|tbilisskiy|tbilissky|tbilisskii|tbilisskij|tbilisskaya|tbilisskaia|tbilisskoe|tbilisskoye|tbilisskogo',
  },
  {
    concept: 'batumi',
    forms:
      'batumi|batum|батуми|ბათუმი|батумский|батумская|батумское|батумского|батумской|batumskiy|batumsky|batumskii|batumskij|batumskaya|batumskaia|batumskoe|batumskoye|batumskogo',
  },
  { concept: 'poti', forms: 'поти|ფოთი' },
  { concept: 'rustavi', forms: 'rustavi|рустави|რუსთავი' },
  { concept: 'kutaisi', forms: 'kutaisi|кутаиси|ქუთაისი' },
  { concept: 'sukhumi', forms: 'sukhumi|sokhumi|сухуми|сухум' },
  {
    concept: 'yerevan',
    forms:
      'yerevan|erevan|jerewan|երևան|ереван|埃里温|ереванский|ереванская|ереванское|ереванского|ереванской|yerevanskiy|yerevansky|yerevanskii|yerevanskij|yerevanskaya|yerevanskaia|yerevanskoe|yerevanskoye|yerevanskogo',
  },
  { concept: 'gyumri', forms: 'gyumri|гюмри|գյումրի' },
  { concept: 'ulaanbaatar', forms: 'ulaanbaatar|ulan bator|улаанбаатар|улан-батор|乌兰巴托' },
  { concept: 'erdenet', forms: 'erdenet|эрдэнэт' },
];
