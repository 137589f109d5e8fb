import type { LexiconRow } from './row.ts';

/** Industrial towns of Russia, as their plants carry them. */
export const placesRussiaTowns: readonly LexiconRow[] = [
  {
    concept: 'zelenograd',
    forms:
      'zelenograd|зеленоград|зеленоградский|зеленоградская|зеленоградское|зеленоградского|зеленоградской|zelenogradskiy|zelenogradsky|zelenogradskii|zelenogradskij|zelenogradskaya|zelenogradskaia|zelenogradskoe|zelenogradskoye|zelenogradskogo',
  },
  {
    concept: 'khimki',
    forms:
      'khimki|himki|химки|химкинский|химкинская|химкинское|химкинского|химкинской|khimkinskiy|khimkinsky|khimkinskii|khimkinskij|khimkinskaya|khimkinskaia|khimkinskoe|khimkinskoye|khimkinskogo',
  },
  {
    concept: 'podolsk',
    forms:
      'podolsk|подольск|подольский|подольская|подольское|подольского|подольской|podolskiy|podolsky|podolskii|podolskij|podolskaya|podolskaia|podolskoe|podolskoye|podolskogo',
  },
  { concept: 'mytishchi', forms: 'mytishchi|mytischi|mytishi|мытищи' },
  {
    concept: 'dubna',
    forms:
      'dubna|дубна|дубненский|дубненская|дубненское|дубненского|дубненской|dubnenskiy|dubnensky|dubnenskii|dubnenskij|dubnenskaya|dubnenskaia|dubnenskoe|dubnenskoye|dubnenskogo',
  },
  {
    concept: 'obninsk',
    forms:
      'obninsk|обнинск|обнинский|обнинская|обнинское|обнинского|обнинской|obninskiy|obninsky|obninskii|obninskij|obninskaya|obninskaia|obninskoe|obninskoye|obninskogo',
  },
  {
    concept: 'kaluga',
    forms:
      'kaluga|калуга|калужский|калужская|калужское|калужского|калужской|kaluzhskiy|kaluzhsky|kaluzhskii|kaluzhskij|kaluzhskaya|kaluzhskaia|kaluzhskoe|kaluzhskoye|kaluzhskogo',
  },
  {
    concept: 'smolensk',
    forms:
      'smolensk|смоленск|смоленский|смоленская|смоленское|смоленского|смоленской|smolenskiy|smolensky|smolenskii|smolenskij|smolenskaya|smolenskaia|smolenskoe|smolenskoye|smolenskogo',
  },
  {
    concept: 'pskov',
    forms:
      'pskov|pskow|псков|псковский|псковская|псковское|псковского|псковской|pskovskiy|pskovsky|pskovskii|pskovskij|pskovskaya|pskovskaia|pskovskoe|pskovskoye|pskovskogo',
  },
  {
    concept: 'veliky-novgorod',
    forms:
      'veliky novgorod|velikiy novgorod|великий новгород|novgorod|новгородский|новгородская|новгородское|новгородского|новгородской|novgorodskiy|novgorodsky|novgorodskii|novgorodskij|novgorodskaya|novgorodskaia|novgorodskoe|novgorodskoye|novgorodskogo',
  },
  {
    concept: 'vologda',
    forms:
      'vologda|wologda|вологда|вологодский|вологодская|вологодское|вологодского|вологодской|vologodskiy|vologodsky|vologodskii|vologodskij|vologodskaya|vologodskaia|vologodskoe|vologodskoye|vologodskogo',
  },
  {
    concept: 'cherepovets',
    forms:
      'cherepovets|tscherepowez|череповец|череповецкий|череповецкая|череповецкое|череповецкого|череповецкой|cherepovetskiy|cherepovetsky|cherepovetskii|cherepovetskij|cherepovetskaya|cherepovetskaia|cherepovetskoe|cherepovetskoye|cherepovetskogo',
  },
  {
    concept: 'murmansk',
    forms:
      'murmansk|мурманск|мурманский|мурманская|мурманское|мурманского|мурманской|murmanskiy|murmansky|murmanskii|murmanskij|murmanskaya|murmanskaia|murmanskoe|murmanskoye|murmanskogo',
  },
  {
    concept: 'severodvinsk',
    forms:
      'severodvinsk|северодвинск|северодвинский|северодвинская|северодвинское|северодвинского|северодвинской|severodvinskiy|severodvinsky|severodvinskii|severodvinskij|severodvinskaya|severodvinskaia|severodvinskoe|severodvinskoye|severodvinskogo',
  },
  {
    concept: 'petrozavodsk',
    forms:
      'petrozavodsk|петрозаводск|петрозаводский|петрозаводская|петрозаводское|петрозаводского|петрозаводской|petrozavodskiy|petrozavodsky|petrozavodskii|petrozavodskij|petrozavodskaya|petrozavodskaia|petrozavodskoe|petrozavodskoye|petrozavodskogo',
  },
  {
    concept: 'kostroma',
    forms:
      'kostroma|кострома|костромский|костромская|костромское|костромского|костромской|kostromskiy|kostromsky|kostromskii|kostromskij|kostromskaya|kostromskaia|kostromskoe|kostromskoye|kostromskogo',
  },
  {
    concept: 'tambov',
    forms:
      'tambov|tambow|тамбов|тамбовский|тамбовская|тамбовское|тамбовского|тамбовской|tambovskiy|tambovsky|tambovskii|tambovskij|tambovskaya|tambovskaia|tambovskoe|tambovskoye|tambovskogo',
  },
  {
    concept: 'oryol',
    forms:
      'oryol|orjol|орловский|орловская|орловское|орловского|орловской|orlovskiy|orlovsky|orlovskii|orlovskij|orlovskaya|orlovskaia|orlovskoe|orlovskoye|orlovskogo',
  },
  {
    concept: 'saransk',
    forms:
      'saransk|саранск|саранский|саранская|саранское|саранского|саранской|saranskiy|saransky|saranskii|saranskij|saranskaya|saranskaia|saranskoe|saranskoye|saranskogo',
  },
  { concept: 'yoshkar-ola', forms: 'yoshkar-ola|ioshkar-ola|joschkar-ola|йошкар-ола' },
  { concept: 'syktyvkar', forms: 'syktyvkar|сыктывкар' },
  {
    concept: 'kurgan',
    forms:
      'kurgan|курган|курганский|курганская|курганское|курганского|курганской|kurganskiy|kurgansky|kurganskii|kurganskij|kurganskaya|kurganskaia|kurganskoe|kurganskoye|kurganskogo',
  },
  {
    concept: 'nizhny-tagil',
    forms:
      'nizhny tagil|nizhniy tagil|nischni tagil|нижний тагил|нижнетагильский|нижнетагильская|нижнетагильское|нижнетагильского|нижнетагильской|nizhnetagilskiy|nizhnetagilsky|nizhnetagilskii|nizhnetagilskij|nizhnetagilskaya|nizhnetagilskaia|nizhnetagilskoe|nizhnetagilskoye|nizhnetagilskogo',
  },
  {
    concept: 'kamensk-uralsky',
    forms: 'kamensk-uralsky|kamensk-uralskiy|kamensk-uralskii|каменск-уральский',
  },
  {
    concept: 'pervouralsk',
    forms:
      'pervouralsk|первоуральск|первоуральский|первоуральская|первоуральское|первоуральского|первоуральской|pervouralskiy|pervouralsky|pervouralskii|pervouralskij|pervouralskaya|pervouralskaia|pervouralskoe|pervouralskoye|pervouralskogo',
  },
  {
    concept: 'miass',
    forms:
      'miass|миасс|миасский|миасская|миасское|миасского|миасской|miasskiy|miassky|miasskii|miasskij|miasskaya|miasskaia|miasskoe|miasskoye|miasskogo',
  },
  {
    concept: 'zlatoust',
    forms:
      'zlatoust|златоуст|златоустовский|златоустовская|златоустовское|златоустовского|златоустовской|zlatoustovskiy|zlatoustovsky|zlatoustovskii|zlatoustovskij|zlatoustovskaya|zlatoustovskaia|zlatoustovskoe|zlatoustovskoye|zlatoustovskogo',
  },
  { concept: 'snezhinsk', forms: 'snezhinsk|снежинск' },
  {
    concept: 'sarov',
    forms:
      'sarov|саров|саровский|саровская|саровское|саровского|саровской|sarovskiy|sarovsky|sarovskii|sarovskij|sarovskaya|sarovskaia|sarovskoe|sarovskoye|sarovskogo',
  },
  { concept: 'dzerzhinsk', forms: 'dzerzhinsk|дзержинск' },
  {
    concept: 'arzamas',
    forms:
      'arzamas|арзамас|арзамасский|арзамасская|арзамасское|арзамасского|арзамасской|arzamasskiy|arzamassky|arzamasskii|arzamasskij|arzamasskaya|arzamasskaia|arzamasskoe|arzamasskoye|arzamasskogo',
  },
  {
    concept: 'kovrov',
    forms:
      'kovrov|kowrow|ковров|ковровский|ковровская|ковровское|ковровского|ковровской|kovrovskiy|kovrovsky|kovrovskii|kovrovskij|kovrovskaya|kovrovskaia|kovrovskoe|kovrovskoye|kovrovskogo',
  },
  {
    concept: 'alabuga',
    forms:
      'alabuga|yelabuga|elabuga|алабуга|елабуга|елабужский|елабужская|елабужское|елабужского|елабужской|elabuzhskiy|elabuzhsky|elabuzhskii|elabuzhskij|elabuzhskaya|elabuzhskaia|elabuzhskoe|elabuzhskoye|elabuzhskogo',
  },
  { concept: 'naberezhnye-chelny', forms: 'naberezhnye chelny|nabereschnyje tschelny|набережные челны' },
  {
    concept: 'nizhnekamsk',
    forms:
      'nizhnekamsk|нижнекамск|нижнекамский|нижнекамская|нижнекамское|нижнекамского|нижнекамской|nizhnekamskiy|nizhnekamsky|nizhnekamskii|nizhnekamskij|nizhnekamskaya|nizhnekamskaia|nizhnekamskoe|nizhnekamskoye|nizhnekamskogo',
  },
  { concept: 'sterlitamak', forms: 'sterlitamak|стерлитамак' },
  {
    concept: 'votkinsk',
    forms:
      'votkinsk|воткинск|воткинский|воткинская|воткинское|воткинского|воткинской|votkinskiy|votkinsky|votkinskii|votkinskij|votkinskaya|votkinskaia|votkinskoe|votkinskoye|votkinskogo',
  },
  {
    concept: 'sarapul',
    forms:
      'sarapul|сарапул|сарапульский|сарапульская|сарапульское|сарапульского|сарапульской|sarapulskiy|sarapulsky|sarapulskii|sarapulskij|sarapulskaya|sarapulskaia|sarapulskoe|sarapulskoye|sarapulskogo',
  },
  {
    concept: 'taganrog',
    forms:
      'taganrog|таганрог|таганрогский|таганрогская|таганрогское|таганрогского|таганрогской|taganrogskiy|taganrogsky|taganrogskii|taganrogskij|taganrogskaya|taganrogskaia|taganrogskoe|taganrogskoye|taganrogskogo',
  },
  {
    concept: 'novocherkassk',
    forms:
      'novocherkassk|новочеркасск|новочеркасский|новочеркасская|новочеркасское|новочеркасского|новочеркасской|novocherkasskiy|novocherkassky|novocherkasskii|novocherkasskij|novocherkasskaya|novocherkasskaia|novocherkasskoe|novocherkasskoye|novocherkasskogo',
  },
  {
    concept: 'novorossiysk',
    forms:
      'novorossiysk|novorossiisk|noworossijsk|новороссийск|новороссийский|новороссийская|новороссийское|новороссийского|новороссийской|novorossiyskiy|novorossiysky|novorossiyskii|novorossiyskij|novorossiyskaya|novorossiyskaia|novorossiyskoe|novorossiyskoye|novorossiyskogo',
  },
  {
    concept: 'pyatigorsk',
    forms:
      'pyatigorsk|piatigorsk|пятигорск|пятигорский|пятигорская|пятигорское|пятигорского|пятигорской|pyatigorskiy|pyatigorsky|pyatigorskii|pyatigorskij|pyatigorskaya|pyatigorskaia|pyatigorskoe|pyatigorskoye|pyatigorskogo',
  },
  { concept: 'grozny', forms: 'grozny|grosny|groznyy' },
  {
    concept: 'vladikavkaz',
    forms:
      'vladikavkaz|wladikawkas|владикавказ|владикавказский|владикавказская|владикавказское|владикавказского|владикавказской|vladikavkazskiy|vladikavkazsky|vladikavkazskii|vladikavkazskij|vladikavkazskaya|vladikavkazskaia|vladikavkazskoe|vladikavkazskoye|vladikavkazskogo',
  },
  { concept: 'nalchik', forms: 'nalchik|naltschik|нальчик' },
  { concept: 'komsomolsk-on-amur', forms: 'komsomolsk-on-amur|komsomolsk-na-amure|комсомольск-на-амуре' },
  {
    concept: 'biysk',
    forms:
      'biysk|biisk|bijsk|бийск|бийский|бийская|бийское|бийского|бийской|biyskiy|biysky|biyskii|biyskij|biyskaya|biyskaia|biyskoe|biyskoye|biyskogo',
  },
  {
    concept: 'chita',
    forms:
      'chita|tschita|чита|читинский|читинская|читинское|читинского|читинской|chitinskiy|chitinsky|chitinskii|chitinskij|chitinskaya|chitinskaia|chitinskoe|chitinskoye|chitinskogo',
  },
];
