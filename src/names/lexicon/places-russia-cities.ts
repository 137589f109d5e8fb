import type { LexiconRow } from './row.ts';

/** Larger cities of Russia with the adjectives that plants carry: Tulskiy, Tulskaya. */
export const placesRussiaCities: readonly LexiconRow[] = [
  {
    concept: 'moscow',
    forms:
      'moscow|moskva|moscou|moskau|moscú|moskova|москва|мск|莫斯科|모스크바|موسكو|مسکو|московский|московская|московское|московского|московской|moskovskiy|moskovsky|moskovskii|moskovskij|moskovskaya|moskovskaia|moskovskoe|moskovskoye|moskovskogo',
  },
  {
    concept: 'saint-petersburg',
    forms:
      'saint petersburg|st petersburg|sankt-peterburg|sanktpeterburg|st peterburg|petersburg|peterburg|leningrad|spb|санкт-петербург|петербург|ленинград|спб|圣彼得堡|聖彼得堡|петербургский|петербургская|петербургское|петербургского|петербургской|peterburgskiy|peterburgsky|peterburgskii|peterburgskij|peterburgskaya|peterburgskaia|peterburgskoe|peterburgskoye|peterburgskogo|санкт-петербургский|санкт-петербургская|санкт-петербургское|санкт-петербургского|санкт-петербургской|sankt-peterburgskiy|sankt-peterburgsky|sankt-peterburgskii|sankt-peterburgskij|sankt-peterburgskaya|sankt-peterburgskaia|sankt-peterburgskoe|sankt-peterburgskoye|sankt-peterburgskogo|ленинградский|ленинградская|ленинградское|ленинградского|ленинградской|leningradskiy|leningradsky|leningradskii|leningradskij|leningradskaya|leningradskaia|leningradskoe|leningradskoye|leningradskogo',
  },
  {
    concept: 'novosibirsk',
    forms:
      'novosibirsk|nowosibirsk|новосибирск|新西伯利亚|новосибирский|новосибирская|новосибирское|новосибирского|новосибирской|novosibirskiy|novosibirsky|novosibirskii|novosibirskij|novosibirskaya|novosibirskaia|novosibirskoe|novosibirskoye|novosibirskogo',
  },
  {
    concept: 'yekaterinburg',
    forms:
      'yekaterinburg|ekaterinburg|jekaterinburg|sverdlovsk|екатеринбург|свердловск|叶卡捷琳堡|екатеринбургский|екатеринбургская|екатеринбургское|екатеринбургского|екатеринбургской|ekaterinburgskiy|ekaterinburgsky|ekaterinburgskii|ekaterinburgskij|ekaterinburgskaya|ekaterinburgskaia|ekaterinburgskoe|ekaterinburgskoye|ekaterinburgskogo|свердловский|свердловская|свердловское|свердловского|свердловской|sverdlovskiy|sverdlovsky|sverdlovskii|sverdlovskij|sverdlovskaya|sverdlovskaia|sverdlovskoe|sverdlovskoye|sverdlovskogo',
  },
  {
    concept: 'kazan',
    forms:
      'kazan|kasan|казань|喀山|казанский|казанская|казанское|казанского|казанской|kazanskiy|kazansky|kazanskii|kazanskij|kazanskaya|kazanskaia|kazanskoe|kazanskoye|kazanskogo',
  },
  {
    concept: 'nizhny-novgorod',
    forms:
      'nizhny novgorod|nizhniy novgorod|nizhnii novgorod|nizhnij novgorod|nizhegorod|нижний новгород|нижегородский|нижегородская|нижегородское|нижегородского|нижегородской|nizhegorodskiy|nizhegorodsky|nizhegorodskii|nizhegorodskij|nizhegorodskaya|nizhegorodskaia|nizhegorodskoe|nizhegorodskoye|nizhegorodskogo',
  },
  {
    concept: 'chelyabinsk',
    forms:
      'chelyabinsk|cheliabinsk|tscheljabinsk|челябинск|челябинский|челябинская|челябинское|челябинского|челябинской|chelyabinskiy|chelyabinsky|chelyabinskii|chelyabinskij|chelyabinskaya|chelyabinskaia|chelyabinskoe|chelyabinskoye|chelyabinskogo',
  },
  {
    concept: 'samara',
    forms:
      'samara|самара|самарский|самарская|самарское|самарского|самарской|samarskiy|samarsky|samarskii|samarskij|samarskaya|samarskaia|samarskoe|samarskoye|samarskogo',
  },
  {
    concept: 'omsk',
    forms:
      'omsk|омск|омский|омская|омское|омского|омской|omskiy|omsky|omskii|omskij|omskaya|omskaia|omskoe|omskoye|omskogo',
  },
  {
    concept: 'rostov',
    forms:
      'rostov|rostov-na-donu|rostov-on-don|rostow|ростов|ростов-на-дону|ростовский|ростовская|ростовское|ростовского|ростовской|rostovskiy|rostovsky|rostovskii|rostovskij|rostovskaya|rostovskaia|rostovskoe|rostovskoye|rostovskogo',
  },
  {
    concept: 'ufa',
    forms:
      'ufa|oufa|уфа|уфимский|уфимская|уфимское|уфимского|уфимской|ufimskiy|ufimsky|ufimskii|ufimskij|ufimskaya|ufimskaia|ufimskoe|ufimskoye|ufimskogo',
  },
  {
    concept: 'krasnoyarsk',
    forms:
      'krasnoyarsk|krasnojarsk|krasnoiarsk|красноярск|красноярский|красноярская|красноярское|красноярского|красноярской|krasnoyarskiy|krasnoyarsky|krasnoyarskii|krasnoyarskij|krasnoyarskaya|krasnoyarskaia|krasnoyarskoe|krasnoyarskoye|krasnoyarskogo',
  },
  {
    concept: 'voronezh',
    forms:
      'voronezh|voronez|woronesch|воронеж|воронежский|воронежская|воронежское|воронежского|воронежской|voronezhskiy|voronezhsky|voronezhskii|voronezhskij|voronezhskaya|voronezhskaia|voronezhskoe|voronezhskoye|voronezhskogo',
  },
  {
    concept: 'perm',
    forms:
      'perm|пермь|пермский|пермская|пермское|пермского|пермской|permskiy|permsky|permskii|permskij|permskaya|permskaia|permskoe|permskoye|permskogo',
  },
  {
    concept: 'volgograd',
    forms:
      'volgograd|wolgograd|stalingrad|волгоград|сталинград|волгоградский|волгоградская|волгоградское|волгоградского|волгоградской|volgogradskiy|volgogradsky|volgogradskii|volgogradskij|volgogradskaya|volgogradskaia|volgogradskoe|volgogradskoye|volgogradskogo',
  },
  {
    concept: 'krasnodar',
    forms:
      'krasnodar|краснодар|kuban|кубань|краснодарский|краснодарская|краснодарское|краснодарского|краснодарской|krasnodarskiy|krasnodarsky|krasnodarskii|krasnodarskij|krasnodarskaya|krasnodarskaia|krasnodarskoe|krasnodarskoye|krasnodarskogo|кубанский|кубанская|кубанское|кубанского|кубанской|kubanskiy|kubansky|kubanskii|kubanskij|kubanskaya|kubanskaia|kubanskoe|kubanskoye|kubanskogo',
  },
  {
    concept: 'saratov',
    forms:
      'saratov|saratow|саратов|саратовский|саратовская|саратовское|саратовского|саратовской|saratovskiy|saratovsky|saratovskii|saratovskij|saratovskaya|saratovskaia|saratovskoe|saratovskoye|saratovskogo',
  },
  {
    concept: 'tyumen',
    forms:
      'tyumen|tiumen|tjumen|тюмень|тюменский|тюменская|тюменское|тюменского|тюменской|tyumenskiy|tyumensky|tyumenskii|tyumenskij|tyumenskaya|tyumenskaia|tyumenskoe|tyumenskoye|tyumenskogo',
  },
  {
    concept: 'tolyatti',
    forms:
      'tolyatti|togliatti|toljatti|тольятти|тольяттинский|тольяттинская|тольяттинское|тольяттинского|тольяттинской|tolyattinskiy|tolyattinsky|tolyattinskii|tolyattinskij|tolyattinskaya|tolyattinskaia|tolyattinskoe|tolyattinskoye|tolyattinskogo',
  },
  {
    concept: 'izhevsk',
    forms:
      'izhevsk|ijevsk|izhewsk|ижевск|ижевский|ижевская|ижевское|ижевского|ижевской|izhevskiy|izhevsky|izhevskii|izhevskij|izhevskaya|izhevskaia|izhevskoe|izhevskoye|izhevskogo',
  },
  {
    concept: 'barnaul',
    forms:
      'barnaul|барнаул|барнаульский|барнаульская|барнаульское|барнаульского|барнаульской|barnaulskiy|barnaulsky|barnaulskii|barnaulskij|barnaulskaya|barnaulskaia|barnaulskoe|barnaulskoye|barnaulskogo',
  },
  {
    concept: 'ulyanovsk',
    forms:
      'ulyanovsk|ulianovsk|uljanowsk|ульяновск|ульяновский|ульяновская|ульяновское|ульяновского|ульяновской|ulyanovskiy|ulyanovsky|ulyanovskii|ulyanovskij|ulyanovskaya|ulyanovskaia|ulyanovskoe|ulyanovskoye|ulyanovskogo',
  },
  {
    concept: 'irkutsk',
    forms:
      'irkutsk|иркутск|иркутский|иркутская|иркутское|иркутского|иркутской|irkutskiy|irkutsky|irkutskii|irkutskij|irkutskaya|irkutskaia|irkutskoe|irkutskoye|irkutskogo',
  },
  {
    concept: 'khabarovsk',
    forms:
      'khabarovsk|chabarowsk|habarovsk|хабаровск|хабаровский|хабаровская|хабаровское|хабаровского|хабаровской|khabarovskiy|khabarovsky|khabarovskii|khabarovskij|khabarovskaya|khabarovskaia|khabarovskoe|khabarovskoye|khabarovskogo',
  },
  {
    concept: 'yaroslavl',
    forms:
      'yaroslavl|jaroslawl|iaroslavl|ярославль|ярославский|ярославская|ярославское|ярославского|ярославской|yaroslavskiy|yaroslavsky|yaroslavskii|yaroslavskij|yaroslavskaya|yaroslavskaia|yaroslavskoe|yaroslavskoye|yaroslavskogo',
  },
  {
    concept: 'vladivostok',
    forms:
      'vladivostok|wladiwostok|владивосток|海参崴|블라디보스토크|владивостокский|владивостокская|владивостокское|владивостокского|владивостокской|vladivostokskiy|vladivostoksky|vladivostokskii|vladivostokskij|vladivostokskaya|vladivostokskaia|vladivostokskoe|vladivostokskoye|vladivostokskogo',
  },
];
