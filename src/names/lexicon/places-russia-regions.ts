import type { LexiconRow } from './row.ts';

/** Regions and rivers of Russia, and the country's great parts, with their adjectives. */
export const placesRussiaRegions: readonly LexiconRow[] = [
  {
    concept: 'siberia',
    forms:
      'siberia|sibir|sibirien|sibérie|сибирь|西伯利亚|siberian|сибирский|сибирская|сибирское|сибирского|сибирской|sibirskiy|sibirsky|sibirskii|sibirskij|sibirskaya|sibirskaia|sibirskoe|sibirskoye|sibirskogo',
  },
  {
    concept: 'ural',
    forms:
      'ural|urals|урал|乌拉尔|уральский|уральская|уральское|уральского|уральской|uralskiy|uralsky|uralskii|uralskij|uralskaya|uralskaia|uralskoe|uralskoye|uralskogo',
  },
  {
    concept: 'volga',
    forms:
      'volga|povolzhye|povolzhe|волга|поволжье|волжский|волжская|волжское|волжского|волжской|volzhskiy|volzhsky|volzhskii|volzhskij|volzhskaya|volzhskaia|volzhskoe|volzhskoye|volzhskogo|приволжский|приволжская|приволжское|приволжского|приволжской|privolzhskiy|privolzhsky|privolzhskii|privolzhskij|privolzhskaya|privolzhskaia|privolzhskoe|privolzhskoye|privolzhskogo',
  },
  {
    concept: 'far-east-russia',
    forms:
      'dalny vostok|dalniy vostok|дальний восток|russian far east|дальневосточний|дальневосточная|дальневосточное|дальневосточного|дальневосточной|dalnevostochniy|dalnevostochny|dalnevostochnii|dalnevostochnij|dalnevostochnaya|dalnevostochnaia|dalnevostochnoe|dalnevostochnoye|dalnevostochnogo',
  },
  {
    concept: 'caucasus',
    forms:
      'caucasus|kavkaz|kaukasus|кавказ|caucasian|kafkas|kafkasya|кавказский|кавказская|кавказское|кавказского|кавказской|kavkazskiy|kavkazsky|kavkazskii|kavkazskij|kavkazskaya|kavkazskaia|kavkazskoe|kavkazskoye|kavkazskogo|северо-кавказский|северо-кавказская|северо-кавказское|северо-кавказского|северо-кавказской|severo-kavkazskiy|severo-kavkazsky|severo-kavkazskii|severo-kavkazskij|severo-kavkazskaya|severo-kavkazskaia|severo-kavkazskoe|severo-kavkazskoye|severo-kavkazskogo',
  },
  {
    concept: 'tatarstan',
    forms:
      'tatarstan|татарстан|татарский|татарская|татарское|татарского|татарской|tatarskiy|tatarsky|tatarskii|tatarskij|tatarskaya|tatarskaia|tatarskoe|tatarskoye|tatarskogo',
  },
  {
    concept: 'bashkortostan',
    forms:
      'bashkortostan|bashkiria|bashkiriya|башкортостан|башкирия|башкирский|башкирская|башкирское|башкирского|башкирской|bashkirskiy|bashkirsky|bashkirskii|bashkirskij|bashkirskaya|bashkirskaia|bashkirskoe|bashkirskoye|bashkirskogo',
  },
  {
    concept: 'chuvashia',
    forms:
      'chuvashia|chuvashiya|чувашия|чувашский|чувашская|чувашское|чувашского|чувашской|chuvashskiy|chuvashsky|chuvashskii|chuvashskij|chuvashskaya|chuvashskaia|chuvashskoe|chuvashskoye|chuvashskogo',
  },
  {
    concept: 'mordovia',
    forms:
      'mordovia|mordoviya|мордовия|мордовский|мордовская|мордовское|мордовского|мордовской|mordovskiy|mordovsky|mordovskii|mordovskij|mordovskaya|mordovskaia|mordovskoe|mordovskoye|mordovskogo',
  },
  {
    concept: 'udmurtia',
    forms:
      'udmurtia|udmurtiya|удмуртия|удмуртский|удмуртская|удмуртское|удмуртского|удмуртской|udmurtskiy|udmurtsky|udmurtskii|udmurtskij|udmurtskaya|udmurtskaia|udmurtskoe|udmurtskoye|udmurtskogo',
  },
  {
    concept: 'karelia',
    forms:
      'karelia|kareliya|карелия|карельский|карельская|карельское|карельского|карельской|karelskiy|karelsky|karelskii|karelskij|karelskaya|karelskaia|karelskoe|karelskoye|karelskogo',
  },
  { concept: 'komi', forms: 'komi republic|республика коми' },
  {
    concept: 'sakha',
    forms:
      'sakha|yakutia|yakutiya|yakutsk|якутия|якутск|якутский|якутская|якутское|якутского|якутской|yakutskiy|yakutsky|yakutskii|yakutskij|yakutskaya|yakutskaia|yakutskoe|yakutskoye|yakutskogo',
  },
  {
    concept: 'buryatia',
    forms:
      'buryatia|buryatiya|бурятия|бурятский|бурятская|бурятское|бурятского|бурятской|buryatskiy|buryatsky|buryatskii|buryatskij|buryatskaya|buryatskaia|buryatskoe|buryatskoye|buryatskogo',
  },
  {
    concept: 'dagestan',
    forms:
      'dagestan|daghestan|дагестан|дагестанский|дагестанская|дагестанское|дагестанского|дагестанской|dagestanskiy|dagestansky|dagestanskii|dagestanskij|dagestanskaya|dagestanskaia|dagestanskoe|dagestanskoye|dagestanskogo',
  },
  {
    concept: 'chechnya',
    forms:
      'chechnya|chechen republic|tschetschenien|чечня|чеченская республика|чеченский|чеченская|чеченское|чеченского|чеченской|chechenskiy|chechensky|chechenskii|chechenskij|chechenskaya|chechenskaia|chechenskoe|chechenskoye|chechenskogo',
  },
  {
    concept: 'altai',
    forms:
      'altai|altay|алтай|алтайский|алтайская|алтайское|алтайского|алтайской|altayskiy|altaysky|altayskii|altayskij|altayskaya|altayskaia|altayskoe|altayskoye|altayskogo',
  },
  {
    concept: 'primorye',
    forms:
      'primorye|primorie|primorsky krai|приморье|приморский|приморская|приморское|приморского|приморской|primorskiy|primorsky|primorskii|primorskij|primorskaya|primorskaia|primorskoe|primorskoye|primorskogo',
  },
  {
    concept: 'kamchatka',
    forms:
      'kamchatka|kamtschatka|камчатка|камчатский|камчатская|камчатское|камчатского|камчатской|kamchatskiy|kamchatsky|kamchatskii|kamchatskij|kamchatskaya|kamchatskaia|kamchatskoe|kamchatskoye|kamchatskogo',
  },
  {
    concept: 'sakhalin',
    forms:
      'sakhalin|sachalin|сахалин|сахалинский|сахалинская|сахалинское|сахалинского|сахалинской|sakhalinskiy|sakhalinsky|sakhalinskii|sakhalinskij|sakhalinskaya|sakhalinskaia|sakhalinskoe|sakhalinskoye|sakhalinskogo',
  },
  {
    concept: 'amur-region',
    forms:
      'amur|амур|амурская область|амурский|амурская|амурское|амурского|амурской|amurskiy|amursky|amurskii|amurskij|amurskaya|amurskaia|amurskoe|amurskoye|amurskogo',
  },
  {
    concept: 'yamal',
    forms:
      'yamal|ямал|ямальский|ямальская|ямальское|ямальского|ямальской|yamalskiy|yamalsky|yamalskii|yamalskij|yamalskaya|yamalskaia|yamalskoe|yamalskoye|yamalskogo',
  },
  {
    concept: 'yugra',
    forms:
      'yugra|ugra|khanty-mansiysk|ханты-мансийск|югра|югорский|югорская|югорское|югорского|югорской|yugorskiy|yugorsky|yugorskii|yugorskij|yugorskaya|yugorskaia|yugorskoe|yugorskoye|yugorskogo',
  },
  {
    concept: 'surgut',
    forms:
      'surgut|сургут|сургутский|сургутская|сургутское|сургутского|сургутской|surgutskiy|surgutsky|surgutskii|surgutskij|surgutskaya|surgutskaia|surgutskoe|surgutskoye|surgutskogo',
  },
  {
    concept: 'norilsk',
    forms:
      'norilsk|норильск|норильский|норильская|норильское|норильского|норильской|norilskiy|norilsky|norilskii|norilskij|norilskaya|norilskaia|norilskoe|norilskoye|norilskogo',
  },
  {
    concept: 'crimea',
    forms:
      'crimea|krym|crimean|krim|kırım|crimée|крым|крим|крымский|крымская|крымское|крымского|крымской|krymskiy|krymsky|krymskii|krymskij|krymskaya|krymskaia|krymskoe|krymskoye|krymskogo|кримський|кримська|кримське|кримського|кримської|krymskyi|krymskyy|krymskyj|krymska|krymskoho',
  },
  {
    concept: 'sevastopol',
    forms:
      'sevastopol|sewastopol|севастополь|севастопольский|севастопольская|севастопольское|севастопольского|севастопольской|sevastopolskiy|sevastopolsky|sevastopolskii|sevastopolskij|sevastopolskaya|sevastopolskaia|sevastopolskoe|sevastopolskoye|sevastopolskogo|севастопольський|севастопольська|севастопольське|севастопольського|севастопольської|sevastopolskyi|sevastopolskyy|sevastopolskyj|sevastopolska|sevastopolskoho',
  },
  {
    concept: 'simferopol',
    forms:
      'simferopol|симферополь|симферопольский|симферопольская|симферопольское|симферопольского|симферопольской|simferopolskiy|simferopolsky|simferopolskii|simferopolskij|simferopolskaya|simferopolskaia|simferopolskoe|simferopolskoye|simferopolskogo',
  },
  {
    concept: 'kerch',
    forms:
      'kerch|kertsch|керчь|керченский|керченская|керченское|керченского|керченской|kerchenskiy|kerchensky|kerchenskii|kerchenskij|kerchenskaya|kerchenskaia|kerchenskoe|kerchenskoye|kerchenskogo',
  },
  {
    concept: 'feodosia',
    forms:
      'feodosia|feodosiya|феодосия|феодосийский|феодосийская|феодосийское|феодосийского|феодосийской|feodosiyskiy|feodosiysky|feodosiyskii|feodosiyskij|feodosiyskaya|feodosiyskaia|feodosiyskoe|feodosiyskoye|feodosiyskogo',
  },
  {
    concept: 'moscow-region',
    forms: 'moscow oblast|moscow region|moskovskaya oblast|московская область|московской области',
  },
  {
    concept: 'baltic',
    forms:
      'baltic|baltika|baltiysk|балтика|балтийск|балтийский|балтийская|балтийское|балтийского|балтийской|baltiyskiy|baltiysky|baltiyskii|baltiyskij|baltiyskaya|baltiyskaia|baltiyskoe|baltiyskoye|baltiyskogo',
  },
  {
    concept: 'black-sea',
    forms:
      'black sea|чёрное море|karadeniz|черноморский|черноморская|черноморское|черноморского|черноморской|chernomorskiy|chernomorsky|chernomorskii|chernomorskij|chernomorskaya|chernomorskaia|chernomorskoe|chernomorskoye|chernomorskogo',
  },
  {
    concept: 'caspian',
    forms:
      'caspian|каспий|hazar denizi|каспийский|каспийская|каспийское|каспийского|каспийской|kaspiyskiy|kaspiysky|kaspiyskii|kaspiyskij|kaspiyskaya|kaspiyskaia|kaspiyskoe|kaspiyskoye|kaspiyskogo',
  },
  {
    concept: 'central-asia',
    forms:
      'central asia|srednyaya aziya|средняя азия|центральная азия|中亚|среднеазиатский|среднеазиатская|среднеазиатское|среднеазиатского|среднеазиатской|sredneaziatskiy|sredneaziatsky|sredneaziatskii|sredneaziatskij|sredneaziatskaya|sredneaziatskaia|sredneaziatskoe|sredneaziatskoye|sredneaziatskogo',
  },
];
