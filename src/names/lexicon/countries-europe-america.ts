import type { LexiconRow } from './row.ts';

/** Countries of Europe and the Americas, and the continents. */
export const countriesEuropeAmerica: readonly LexiconRow[] = [
  {
    concept: 'united-states',
    forms:
      'united states|united states of america|usa|us|american|america|états-unis|vereinigte staaten|estados unidos|eeuu|stati uniti|сша|америка|美国|美國|美利坚|미국|أمريكا|الولايات المتحدة|آمریکا|американский|американская|американское|американского|американской|amerikanskiy|amerikansky|amerikanskii|amerikanskij|amerikanskaya|amerikanskaia|amerikanskoe|amerikanskoye|amerikanskogo',
  },
  {
    concept: 'canada',
    forms:
      'canada|canadian|kanada|canadienne|канада|加拿大|كندا|канадский|канадская|канадское|канадского|канадской|kanadskiy|kanadsky|kanadskii|kanadskij|kanadskaya|kanadskaia|kanadskoe|kanadskoye|kanadskogo',
  },
  {
    concept: 'mexico',
    forms:
      'mexico|mexican|mexicana|mexicano|мексика|墨西哥|мексиканский|мексиканская|мексиканское|мексиканского|мексиканской|meksikanskiy|meksikansky|meksikanskii|meksikanskij|meksikanskaya|meksikanskaia|meksikanskoe|meksikanskoye|meksikanskogo',
  },
  {
    concept: 'united-kingdom',
    forms:
      'united kingdom|uk|great britain|britain|british|england|english|royaume-uni|grossbritannien|reino unido|ingiltere|великобритания|англия|британия|英国|英國|영국|بريطانيا|إنجلترا|انگلیس|британский|британская|британское|британского|британской|britanskiy|britansky|britanskii|britanskij|britanskaya|britanskaia|britanskoe|britanskoye|britanskogo|английский|английская|английское|английского|английской|angliyskiy|angliysky|angliyskii|angliyskij|angliyskaya|angliyskaia|angliyskoe|angliyskoye|angliyskogo',
  },
  { concept: 'scotland', forms: 'scotland|scottish|шотландия' },
  { concept: 'wales', forms: 'welsh|уэльс' },
  { concept: 'ireland', forms: 'ireland|irish|eire|irlande|irland|ирландия|爱尔兰' },
  {
    concept: 'germany',
    forms:
      'germany|german|deutschland|deutsche|deutscher|deutsches|deutsch|allemagne|allemande|alemania|alemana|almanya|alman|германия|фрг|德国|德國|德意志|독일|ألمانيا|آلمان|немецкий|немецкая|немецкое|немецкого|немецкой|nemetskiy|nemetsky|nemetskii|nemetskij|nemetskaya|nemetskaia|nemetskoe|nemetskoye|nemetskogo|германский|германская|германское|германского|германской|germanskiy|germansky|germanskii|germanskij|germanskaya|germanskaia|germanskoe|germanskoye|germanskogo',
  },
  {
    concept: 'france',
    forms:
      'france|french|français|française|frankreich|francia|fransa|fransız|франция|法国|法國|法兰西|프랑스|فرنسا|فرانسه|французский|французская|французское|французского|французской|frantsuzskiy|frantsuzsky|frantsuzskii|frantsuzskij|frantsuzskaya|frantsuzskaia|frantsuzskoe|frantsuzskoye|frantsuzskogo',
  },
  {
    concept: 'italy',
    forms:
      'italy|italian|italia|italiana|italiano|italie|italien|italya|италия|意大利|이탈리아|إيطاليا|ایتالیا|итальянский|итальянская|итальянское|итальянского|итальянской|italyanskiy|italyansky|italyanskii|italyanskij|italyanskaya|italyanskaia|italyanskoe|italyanskoye|italyanskogo',
  },
  {
    concept: 'spain',
    forms:
      'spain|spanish|españa|española|español|espagne|spanien|ispanya|испания|西班牙|إسبانيا|испанский|испанская|испанское|испанского|испанской|ispanskiy|ispansky|ispanskii|ispanskij|ispanskaya|ispanskaia|ispanskoe|ispanskoye|ispanskogo',
  },
  { concept: 'portugal', forms: 'portugal|portuguese|portuguesa|португалия|葡萄牙' },
  {
    concept: 'netherlands',
    forms:
      'netherlands|dutch|holland|nederland|nederlandse|niederlande|pays-bas|hollanda|нидерланды|голландия|荷兰|荷蘭|네덜란드|هولندا|هلند|голландский|голландская|голландское|голландского|голландской|gollandskiy|gollandsky|gollandskii|gollandskij|gollandskaya|gollandskaia|gollandskoe|gollandskoye|gollandskogo',
  },
  {
    concept: 'belgium',
    forms:
      'belgium|belgian|belgique|belgië|belgien|belge|бельгия|比利时|бельгийский|бельгийская|бельгийское|бельгийского|бельгийской|belgiyskiy|belgiysky|belgiyskii|belgiyskij|belgiyskaya|belgiyskaia|belgiyskoe|belgiyskoye|belgiyskogo',
  },
  { concept: 'luxembourg', forms: 'luxembourg|luxemburg|люксембург|卢森堡' },
  {
    concept: 'switzerland',
    forms:
      'switzerland|swiss|schweiz|schweizer|schweizerische|suisse|svizzera|suiza|isviçre|швейцария|瑞士|سويسرا|سوئیس|швейцарский|швейцарская|швейцарское|швейцарского|швейцарской|shveytsarskiy|shveytsarsky|shveytsarskii|shveytsarskij|shveytsarskaya|shveytsarskaia|shveytsarskoe|shveytsarskoye|shveytsarskogo',
  },
  { concept: 'liechtenstein', forms: 'liechtenstein|лихтенштейн|列支敦士登' },
  {
    concept: 'austria',
    forms:
      'austria|austrian|österreich|oesterreich|österreichische|autriche|avusturya|австрия|奥地利|النمسا|австрийский|австрийская|австрийское|австрийского|австрийской|avstriyskiy|avstriysky|avstriyskii|avstriyskij|avstriyskaya|avstriyskaia|avstriyskoe|avstriyskoye|avstriyskogo',
  },
  {
    concept: 'poland',
    forms:
      'poland|polish|polska|polski|polskie|polen|pologne|polonya|polonia|польша|польща|波兰|بولندا|لهستان|польский|польская|польское|польского|польской|polskiy|polsky|polskii|polskij|polskaya|polskaia|polskoe|polskoye|polskogo',
  },
  {
    concept: 'czechia',
    forms:
      'czech|czechia|czech republic|česká|české|česko|tschechien|çekya|чехия|чешская республика|捷克|чешский|чешская|чешское|чешского|чешской|cheshskiy|cheshsky|cheshskii|cheshskij|cheshskaya|cheshskaia|cheshskoe|cheshskoye|cheshskogo',
  },
  { concept: 'slovakia', forms: 'slovakia|slovak|slovenská|slovensko|slowakei|словакия|斯洛伐克' },
  {
    concept: 'hungary',
    forms:
      'hungary|hungarian|magyar|magyarország|ungarn|hongrie|macaristan|венгрия|匈牙利|венгерский|венгерская|венгерское|венгерского|венгерской|vengerskiy|vengersky|vengerskii|vengerskij|vengerskaya|vengerskaia|vengerskoe|vengerskoye|vengerskogo',
  },
  {
    concept: 'romania',
    forms:
      'romania|romanian|română|rumänien|roumanie|romanya|румыния|罗马尼亚|румынский|румынская|румынское|румынского|румынской|rumynskiy|rumynsky|rumynskii|rumynskij|rumynskaya|rumynskaia|rumynskoe|rumynskoye|rumynskogo',
  },
  {
    concept: 'bulgaria',
    forms:
      'bulgaria|bulgarian|bulgarien|bulgarie|bulgaristan|balgariya|българия|болгария|保加利亚|болгарский|болгарская|болгарское|болгарского|болгарской|bolgarskiy|bolgarsky|bolgarskii|bolgarskij|bolgarskaya|bolgarskaia|bolgarskoe|bolgarskoye|bolgarskogo',
  },
  {
    concept: 'serbia',
    forms:
      'serbia|serbian|srbija|srpska|srpski|serbien|sırbistan|сербия|србија|塞尔维亚|сербский|сербская|сербское|сербского|сербской|serbskiy|serbsky|serbskii|serbskij|serbskaya|serbskaia|serbskoe|serbskoye|serbskogo',
  },
  { concept: 'croatia', forms: 'croatia|croatian|hrvatska|hrvatski|kroatien|хорватия|克罗地亚' },
  { concept: 'slovenia', forms: 'slovenia|slovenian|slovenija|slowenien|словения|斯洛文尼亚' },
  {
    concept: 'bosnia',
    forms: 'bosnia|bosnian|bosna|bosnia and herzegovina|bosna i hercegovina|босния|босния и герцеговина|波黑',
  },
  { concept: 'montenegro', forms: 'montenegro|crna gora|montenegrin|черногория|црна гора|黑山' },
  {
    concept: 'north-macedonia',
    forms: 'macedonia|north macedonia|macedonian|makedonija|северная македония|македония|македонија|北马其顿',
  },
  { concept: 'albania', forms: 'albania|albanian|shqipëria|албания|阿尔巴尼亚' },
  { concept: 'kosovo', forms: 'kosovo|kosova|косово|科索沃' },
  {
    concept: 'greece',
    forms:
      'greece|greek|hellas|hellenic|ελλάδα|ελληνική|elliniki|griechenland|grèce|yunanistan|yunan|греция|希腊|اليونان|греческий|греческая|греческое|греческого|греческой|grecheskiy|grechesky|grecheskii|grecheskij|grecheskaya|grecheskaia|grecheskoe|grecheskoye|grecheskogo',
  },
  { concept: 'malta', forms: 'malta|maltese|мальта|马耳他' },
  {
    concept: 'lithuania',
    forms:
      'lithuania|lithuanian|lietuva|lietuvos|litauen|litvanya|литва|立陶宛|литовский|литовская|литовское|литовского|литовской|litovskiy|litovsky|litovskii|litovskij|litovskaya|litovskaia|litovskoe|litovskoye|litovskogo',
  },
  {
    concept: 'latvia',
    forms:
      'latvia|latvian|latvija|latvijas|lettland|letonya|латвия|拉脱维亚|латвийский|латвийская|латвийское|латвийского|латвийской|latviyskiy|latviysky|latviyskii|latviyskij|latviyskaya|latviyskaia|latviyskoe|latviyskoye|latviyskogo',
  },
  {
    concept: 'estonia',
    forms:
      'estonia|estonian|eesti|estland|эстония|爱沙尼亚|эстонский|эстонская|эстонское|эстонского|эстонской|estonskiy|estonsky|estonskii|estonskij|estonskaya|estonskaia|estonskoe|estonskoye|estonskogo',
  },
  {
    concept: 'finland',
    forms:
      'finland|finnish|suomi|suomen|finlande|finnland|финляндия|芬兰|فنلندا|финский|финская|финское|финского|финской|finskiy|finsky|finskii|finskij|finskaya|finskaia|finskoe|finskoye|finskogo',
  },
  {
    concept: 'sweden',
    forms:
      'sweden|swedish|sverige|svenska|svensk|schweden|suède|швеция|瑞典|السويد|шведский|шведская|шведское|шведского|шведской|shvedskiy|shvedsky|shvedskii|shvedskij|shvedskaya|shvedskaia|shvedskoe|shvedskoye|shvedskogo',
  },
  {
    concept: 'norway',
    forms:
      'norway|norwegian|norge|norsk|norske|norwegen|норвегия|挪威|норвежский|норвежская|норвежское|норвежского|норвежской|norvezhskiy|norvezhsky|norvezhskii|norvezhskij|norvezhskaya|norvezhskaia|norvezhskoe|norvezhskoye|norvezhskogo',
  },
  {
    concept: 'denmark',
    forms:
      'denmark|danish|danmark|dansk|danske|dänemark|дания|丹麦|датский|датская|датское|датского|датской|datskiy|datsky|datskii|datskij|datskaya|datskaia|datskoe|datskoye|datskogo',
  },
  { concept: 'iceland', forms: 'iceland|icelandic|исландия|冰岛' },
  { concept: 'monaco', forms: 'monaco|монако|摩纳哥' },
  { concept: 'andorra', forms: 'andorra|андорра|安道尔' },
  { concept: 'san-marino', forms: 'san marino|сан-марино' },
  {
    concept: 'europe',
    forms:
      'europe|european|europa|europäische|européenne|avrupa|европа|європа|欧洲|歐洲|أوروبا|اروپا|유럽|европейский|европейская|европейское|европейского|европейской|evropeyskiy|evropeysky|evropeyskii|evropeyskij|evropeyskaya|evropeyskaia|evropeyskoe|evropeyskoye|evropeyskogo|європейський|європейська|європейське|європейського|європейської|yevropeyskyi|yevropeyskyy|yevropeyskyj|yevropeyska|yevropeyskoho',
  },
  {
    concept: 'asia',
    forms:
      'asia|asian|asie|asien|asya|азия|азія|亚洲|亞洲|آسیا|آسيا|아시아|asiatic|азиатский|азиатская|азиатское|азиатского|азиатской|aziatskiy|aziatsky|aziatskii|aziatskij|aziatskaya|aziatskaia|aziatskoe|aziatskoye|aziatskogo',
  },
  {
    concept: 'africa',
    forms:
      'africa|african|afrique|afrika|африка|非洲|أفريقيا|آفریقا|африканский|африканская|африканское|африканского|африканской|afrikanskiy|afrikansky|afrikanskii|afrikanskij|afrikanskaya|afrikanskaia|afrikanskoe|afrikanskoye|afrikanskogo',
  },
  {
    concept: 'middle-east',
    forms:
      'middle east|mideast|moyen-orient|naher osten|nahost|ortadoğu|ближний восток|中东|中東|الشرق الأوسط|خاورمیانه',
  },
  {
    concept: 'eurasia',
    forms:
      'eurasia|eurasian|avrasya|евразия|欧亚|歐亞|евразийский|евразийская|евразийское|евразийского|евразийской|evraziyskiy|evraziysky|evraziyskii|evraziyskij|evraziyskaya|evraziyskaia|evraziyskoe|evraziyskoye|evraziyskogo',
  },
  { concept: 'asia-pacific', forms: 'asia pacific|apac|亚太|亞太|азиатско-тихоокеанский' },
];
