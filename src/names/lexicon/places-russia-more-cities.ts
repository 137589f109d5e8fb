import type { LexiconRow } from './row.ts';

/** Further cities of Russia with their adjectives. */
export const placesRussiaMoreCities: readonly LexiconRow[] = [
  { concept: 'makhachkala', forms: 'makhachkala|mahachkala|махачкала' },
  {
    concept: 'tomsk',
    forms:
      'tomsk|томск|томский|томская|томское|томского|томской|tomskiy|tomsky|tomskii|tomskij|tomskaya|tomskaia|tomskoe|tomskoye|tomskogo',
  },
  {
    concept: 'orenburg',
    forms:
      'orenburg|оренбург|оренбургский|оренбургская|оренбургское|оренбургского|оренбургской|orenburgskiy|orenburgsky|orenburgskii|orenburgskij|orenburgskaya|orenburgskaia|orenburgskoe|orenburgskoye|orenburgskogo',
  },
  {
    concept: 'kemerovo',
    forms:
      'kemerovo|kemerowo|кемерово|кемеровский|кемеровская|кемеровское|кемеровского|кемеровской|kemerovskiy|kemerovsky|kemerovskii|kemerovskij|kemerovskaya|kemerovskaia|kemerovskoe|kemerovskoye|kemerovskogo',
  },
  {
    concept: 'novokuznetsk',
    forms:
      'novokuznetsk|новокузнецк|новокузнецкий|новокузнецкая|новокузнецкое|новокузнецкого|новокузнецкой|novokuznetskiy|novokuznetsky|novokuznetskii|novokuznetskij|novokuznetskaya|novokuznetskaia|novokuznetskoe|novokuznetskoye|novokuznetskogo',
  },
  {
    concept: 'ryazan',
    forms:
      'ryazan|riazan|rjasan|рязань|рязанский|рязанская|рязанское|рязанского|рязанской|ryazanskiy|ryazansky|ryazanskii|ryazanskij|ryazanskaya|ryazanskaia|ryazanskoe|ryazanskoye|ryazanskogo',
  },
  {
    concept: 'astrakhan',
    forms:
      'astrakhan|astrachan|astrahan|астрахань|астраханский|астраханская|астраханское|астраханского|астраханской|astrakhanskiy|astrakhansky|astrakhanskii|astrakhanskij|astrakhanskaya|astrakhanskaia|astrakhanskoe|astrakhanskoye|astrakhanskogo',
  },
  {
    concept: 'penza',
    forms:
      'penza|пенза|пензенский|пензенская|пензенское|пензенского|пензенской|penzenskiy|penzensky|penzenskii|penzenskij|penzenskaya|penzenskaia|penzenskoe|penzenskoye|penzenskogo',
  },
  {
    concept: 'lipetsk',
    forms:
      'lipetsk|lipezk|липецк|липецкий|липецкая|липецкое|липецкого|липецкой|lipetskiy|lipetsky|lipetskii|lipetskij|lipetskaya|lipetskaia|lipetskoe|lipetskoye|lipetskogo',
  },
  {
    concept: 'kirov-city',
    forms:
      'vyatka|vjatka|вятка|вятский|вятская|вятское|вятского|вятской|vyatskiy|vyatsky|vyatskii|vyatskij|vyatskaya|vyatskaia|vyatskoe|vyatskoye|vyatskogo',
  },
  {
    concept: 'cheboksary',
    forms:
      'cheboksary|чебоксары|чебоксарский|чебоксарская|чебоксарское|чебоксарского|чебоксарской|cheboksarskiy|cheboksarsky|cheboksarskii|cheboksarskij|cheboksarskaya|cheboksarskaia|cheboksarskoe|cheboksarskoye|cheboksarskogo',
  },
  {
    concept: 'tula',
    forms:
      'tula|тула|тульский|тульская|тульское|тульского|тульской|tulskiy|tulsky|tulskii|tulskij|tulskaya|tulskaia|tulskoe|tulskoye|tulskogo',
  },
  {
    concept: 'kaliningrad',
    forms:
      'kaliningrad|königsberg|koenigsberg|калининград|калининградский|калининградская|калининградское|калининградского|калининградской|kaliningradskiy|kaliningradsky|kaliningradskii|kaliningradskij|kaliningradskaya|kaliningradskaia|kaliningradskoe|kaliningradskoye|kaliningradskogo',
  },
  {
    concept: 'kursk',
    forms:
      'kursk|курск|курский|курская|курское|курского|курской|kurskiy|kursky|kurskii|kurskij|kurskaya|kurskaia|kurskoe|kurskoye|kurskogo',
  },
  {
    concept: 'stavropol',
    forms:
      'stavropol|stawropol|ставрополь|ставропольский|ставропольская|ставропольское|ставропольского|ставропольской|stavropolskiy|stavropolsky|stavropolskii|stavropolskij|stavropolskaya|stavropolskaia|stavropolskoe|stavropolskoye|stavropolskogo',
  },
  {
    concept: 'ulan-ude',
    forms:
      'ulan-ude|улан-удэ|улан-удэнский|улан-удэнская|улан-удэнское|улан-удэнского|улан-удэнской|ulan-udenskiy|ulan-udensky|ulan-udenskii|ulan-udenskij|ulan-udenskaya|ulan-udenskaia|ulan-udenskoe|ulan-udenskoye|ulan-udenskogo',
  },
  {
    concept: 'tver',
    forms:
      'tver|twer|тверь|тверский|тверская|тверское|тверского|тверской|tverskiy|tversky|tverskii|tverskij|tverskaya|tverskaia|tverskoe|tverskoye|tverskogo',
  },
  {
    concept: 'magnitogorsk',
    forms:
      'magnitogorsk|магнитогорск|магнитогорский|магнитогорская|магнитогорское|магнитогорского|магнитогорской|magnitogorskiy|magnitogorsky|magnitogorskii|magnitogorskij|magnitogorskaya|magnitogorskaia|magnitogorskoe|magnitogorskoye|magnitogorskogo',
  },
  {
    concept: 'ivanovo',
    forms:
      'ivanovo|iwanowo|иваново|ивановский|ивановская|ивановское|ивановского|ивановской|ivanovskiy|ivanovsky|ivanovskii|ivanovskij|ivanovskaya|ivanovskaia|ivanovskoe|ivanovskoye|ivanovskogo',
  },
  {
    concept: 'bryansk',
    forms:
      'bryansk|briansk|brjansk|брянск|брянский|брянская|брянское|брянского|брянской|bryanskiy|bryansky|bryanskii|bryanskij|bryanskaya|bryanskaia|bryanskoe|bryanskoye|bryanskogo',
  },
  {
    concept: 'sochi',
    forms:
      'sochi|sotschi|sotchi|сочи|сочинский|сочинская|сочинское|сочинского|сочинской|sochinskiy|sochinsky|sochinskii|sochinskij|sochinskaya|sochinskaia|sochinskoe|sochinskoye|sochinskogo',
  },
  {
    concept: 'belgorod',
    forms:
      'belgorod|белгород|белгородский|белгородская|белгородское|белгородского|белгородской|belgorodskiy|belgorodsky|belgorodskii|belgorodskij|belgorodskaya|belgorodskaia|belgorodskoe|belgorodskoye|belgorodskogo',
  },
  {
    concept: 'vladimir-city',
    forms:
      'владимирская область|vladimir region|vladimir oblast|владимирский|владимирская|владимирское|владимирского|владимирской|vladimirskiy|vladimirsky|vladimirskii|vladimirskij|vladimirskaya|vladimirskaia|vladimirskoe|vladimirskoye|vladimirskogo',
  },
  {
    concept: 'arkhangelsk',
    forms:
      'arkhangelsk|archangelsk|arhangelsk|архангельск|архангельский|архангельская|архангельское|архангельского|архангельской|arkhangelskiy|arkhangelsky|arkhangelskii|arkhangelskij|arkhangelskaya|arkhangelskaia|arkhangelskoe|arkhangelskoye|arkhangelskogo',
  },
];
