import type { LexiconRow } from './row.ts';

/** Countries that most trade of this kind touches, with their adjectives in several languages. */
export const countriesMain: readonly LexiconRow[] = [
  {
    concept: 'russia',
    forms:
      'russia|russian|rossiya|rossia|rossija|russian federation|rf|rossiyskaya federatsiya|rossiiskaya federatsiya|russie|russe|russland|russische|russisch|rusia|ruso|rusa|rusya|россия|российская федерация|рф|росія|російська|російський|русский|русская|russkiy|russkaya|俄罗斯|俄羅斯|俄国|俄國|俄联邦|러시아|ロシア|روسيا|روسیه|روسي|российский|российская|российское|российского|российской|rossiyskiy|rossiysky|rossiyskii|rossiyskij|rossiyskaya|rossiyskaia|rossiyskoe|rossiyskoye|rossiyskogo|росийский|росийская|росийское|росийского|росийской|rossiiskiy|rossiisky|rossiiskii|rossiiskij|rossiiskaya|rossiiskaia|rossiiskoe|rossiiskoye|rossiiskogo',
  },
  {
    concept: 'china',
    forms:
      "china|chinese|prc|people's republic of china|pr china|chine|chinois|chinoise|chinesische|chinesisch|cina|çin|kitay|kitai|中国|中國|中华人民共和国|中華人民共和國|中华|中華|китай|кнр|хятад|중국|الصين|چین|चीन|zhongguo|zhonghua|китайский|китайская|китайское|китайского|китайской|kitayskiy|kitaysky|kitayskii|kitayskij|kitayskaya|kitayskaia|kitayskoe|kitayskoye|kitayskogo",
  },
  {
    concept: 'ukraine',
    forms:
      'ukraine|ukrainian|ukraina|ucrania|ukrayna|украина|україна|乌克兰|烏克蘭|أوكرانيا|اوکراین|украинский|украинская|украинское|украинского|украинской|ukrainskiy|ukrainsky|ukrainskii|ukrainskij|ukrainskaya|ukrainskaia|ukrainskoe|ukrainskoye|ukrainskogo|український|українська|українське|українського|української|ukrainskyi|ukrainskyy|ukrainskyj|ukrainska|ukrainskoho',
  },
  {
    concept: 'belarus',
    forms:
      'belarus|belarusian|byelorussian|belorussia|byelorussia|weissrussland|bielorussie|беларусь|белоруссия|республика беларусь|白俄罗斯|بيلاروسيا|белорусский|белорусская|белорусское|белорусского|белорусской|belorusskiy|belorussky|belorusskii|belorusskij|belorusskaya|belorusskaia|belorusskoe|belorusskoye|belorusskogo|беларуский|беларуская|беларуское|беларуского|беларуской|belaruskiy|belarusky|belaruskii|belaruskij|belaruskaya|belaruskaia|belaruskoe|belaruskoye|belaruskogo',
  },
  {
    concept: 'kazakhstan',
    forms:
      'kazakhstan|kazakh|kasachstan|qazaqstan|kazakistan|казахстан|қазақстан|哈萨克斯坦|哈薩克|كازاخستان|قزاقستان|казахстанский|казахстанская|казахстанское|казахстанского|казахстанской|kazakhstanskiy|kazakhstansky|kazakhstanskii|kazakhstanskij|kazakhstanskaya|kazakhstanskaia|kazakhstanskoe|kazakhstanskoye|kazakhstanskogo|казахский|казахская|казахское|казахского|казахской|kazakhskiy|kazakhsky|kazakhskii|kazakhskij|kazakhskaya|kazakhskaia|kazakhskoe|kazakhskoye|kazakhskogo',
  },
  {
    concept: 'uzbekistan',
    forms:
      "uzbekistan|uzbek|usbekistan|o'zbekiston|özbekistan|узбекистан|ўзбекистон|乌兹别克斯坦|أوزبكستان|ازبکستان|узбекский|узбекская|узбекское|узбекского|узбекской|uzbekskiy|uzbeksky|uzbekskii|uzbekskij|uzbekskaya|uzbekskaia|uzbekskoe|uzbekskoye|uzbekskogo|узбекистанский|узбекистанская|узбекистанское|узбекистанского|узбекистанской|uzbekistanskiy|uzbekistansky|uzbekistanskii|uzbekistanskij|uzbekistanskaya|uzbekistanskaia|uzbekistanskoe|uzbekistanskoye|uzbekistanskogo",
  },
  {
    concept: 'kyrgyzstan',
    forms:
      'kyrgyzstan|kirgizia|kirghizia|kirgizstan|kyrgyz|kyrgyz republic|kırgızistan|киргизия|кыргызстан|кыргызская республика|吉尔吉斯斯坦|قرغيزستان|قرقیزستان|кыргызский|кыргызская|кыргызское|кыргызского|кыргызской|kyrgyzskiy|kyrgyzsky|kyrgyzskii|kyrgyzskij|kyrgyzskaya|kyrgyzskaia|kyrgyzskoe|kyrgyzskoye|kyrgyzskogo|киргизский|киргизская|киргизское|киргизского|киргизской|kirgizskiy|kirgizsky|kirgizskii|kirgizskij|kirgizskaya|kirgizskaia|kirgizskoe|kirgizskoye|kirgizskogo',
  },
  {
    concept: 'tajikistan',
    forms:
      'tajikistan|tajik|tadzhikistan|tadschikistan|tojikiston|tacikistan|таджикистан|тоҷикистон|塔吉克斯坦|طاجيكستان|تاجیکستان|таджикский|таджикская|таджикское|таджикского|таджикской|tadzhikskiy|tadzhiksky|tadzhikskii|tadzhikskij|tadzhikskaya|tadzhikskaia|tadzhikskoe|tadzhikskoye|tadzhikskogo',
  },
  {
    concept: 'turkmenistan',
    forms:
      'turkmenistan|turkmen|туркменистан|туркмения|土库曼斯坦|تركمانستان|ترکمنستان|туркменский|туркменская|туркменское|туркменского|туркменской|turkmenskiy|turkmensky|turkmenskii|turkmenskij|turkmenskaya|turkmenskaia|turkmenskoe|turkmenskoye|turkmenskogo',
  },
  {
    concept: 'armenia',
    forms:
      'armenia|armenian|arménie|armenien|hayastan|ermenistan|հայաստան|армения|亚美尼亚|أرمينيا|ارمنستان|армянский|армянская|армянское|армянского|армянской|armyanskiy|armyansky|armyanskii|armyanskij|armyanskaya|armyanskaia|armyanskoe|armyanskoye|armyanskogo',
  },
  {
    concept: 'azerbaijan',
    forms:
      'azerbaijan|azerbaijani|azeri|azərbaycan|azerbaycan|aserbaidschan|азербайджан|阿塞拜疆|أذربيجان|азербайджанский|азербайджанская|азербайджанское|азербайджанского|азербайджанской|azerbaydzhanskiy|azerbaydzhansky|azerbaydzhanskii|azerbaydzhanskij|azerbaydzhanskaya|azerbaydzhanskaia|azerbaydzhanskoe|azerbaydzhanskoye|azerbaydzhanskogo',
  },
  {
    concept: 'georgia',
    forms:
      'georgia|georgian|sakartvelo|gürcistan|géorgie|georgien|საქართველო|грузия|格鲁吉亚|جورجيا|گرجستان|грузинский|грузинская|грузинское|грузинского|грузинской|gruzinskiy|gruzinsky|gruzinskii|gruzinskij|gruzinskaya|gruzinskaia|gruzinskoe|gruzinskoye|gruzinskogo',
  },
  {
    concept: 'moldova',
    forms:
      'moldova|moldovan|moldavia|молдова|молдавия|摩尔多瓦|молдавский|молдавская|молдавское|молдавского|молдавской|moldavskiy|moldavsky|moldavskii|moldavskij|moldavskaya|moldavskaia|moldavskoe|moldavskoye|moldavskogo',
  },
  {
    concept: 'iran',
    forms:
      'iran|iranian|persia|persian|islamic republic of iran|iranien|iranienne|иран|ایران|إيران|ایرانی|الإيرانية|伊朗|이란|иранский|иранская|иранское|иранского|иранской|iranskiy|iransky|iranskii|iranskij|iranskaya|iranskaia|iranskoe|iranskoye|iranskogo',
  },
  {
    concept: 'iraq',
    forms:
      'iraq|iraqi|irak|ирак|العراق|عراق|العراقية|伊拉克|иракский|иракская|иракское|иракского|иракской|irakskiy|iraksky|irakskii|irakskij|irakskaya|irakskaia|irakskoe|irakskoye|irakskogo',
  },
  {
    concept: 'syria',
    forms:
      'syria|syrian|syrie|syrien|suriye|syrian arab republic|сирия|سوريا|سورية|السورية|叙利亚|сирийский|сирийская|сирийское|сирийского|сирийской|siriyskiy|siriysky|siriyskii|siriyskij|siriyskaya|siriyskaia|siriyskoe|siriyskoye|siriyskogo',
  },
  {
    concept: 'lebanon',
    forms:
      'lebanon|lebanese|liban|libanaise|lübnan|ливан|لبنان|اللبنانية|黎巴嫩|ливанский|ливанская|ливанское|ливанского|ливанской|livanskiy|livansky|livanskii|livanskij|livanskaya|livanskaia|livanskoe|livanskoye|livanskogo',
  },
  {
    concept: 'jordan',
    forms:
      'jordan|jordanian|jordanie|hashemite kingdom of jordan|иордания|الأردن|الأردنية|约旦|иорданский|иорданская|иорданское|иорданского|иорданской|iordanskiy|iordansky|iordanskii|iordanskij|iordanskaya|iordanskaia|iordanskoe|iordanskoye|iordanskogo',
  },
  {
    concept: 'israel',
    forms:
      'israel|israeli|израиль|إسرائيل|ישראל|以色列|израильский|израильская|израильское|израильского|израильской|izrailskiy|izrailsky|izrailskii|izrailskij|izrailskaya|izrailskaia|izrailskoe|izrailskoye|izrailskogo',
  },
  {
    concept: 'palestine',
    forms:
      'palestine|palestinian|filistin|палестина|فلسطين|巴勒斯坦|палестинский|палестинская|палестинское|палестинского|палестинской|palestinskiy|palestinsky|palestinskii|palestinskij|palestinskaya|palestinskaia|palestinskoe|palestinskoye|palestinskogo',
  },
  {
    concept: 'turkey',
    forms:
      'turkey|türkiye|turkish|türk|turquie|turque|türkei|türkische|turquia|turchia|турция|تركيا|التركية|ترکیه|土耳其|터키|турецкий|турецкая|турецкое|турецкого|турецкой|turetskiy|turetsky|turetskii|turetskij|turetskaya|turetskaia|turetskoe|turetskoye|turetskogo',
  },
  {
    concept: 'cyprus',
    forms:
      'cyprus|cypriot|kıbrıs|κύπρος|kypros|zypern|chypre|кипр|塞浦路斯|кипрский|кипрская|кипрское|кипрского|кипрской|kiprskiy|kiprsky|kiprskii|kiprskij|kiprskaya|kiprskaia|kiprskoe|kiprskoye|kiprskogo',
  },
  {
    concept: 'united-arab-emirates',
    forms:
      'united arab emirates|uae|emirates|emirati|arab emirates|émirats arabes unis|birleşik arap emirlikleri|оаэ|эмираты|объединенные арабские эмираты|объединённые арабские эмираты|الإمارات|الإمارات العربية المتحدة|امارات|阿联酋|阿聯酋',
  },
  {
    concept: 'saudi-arabia',
    forms:
      'saudi arabia|saudi|ksa|kingdom of saudi arabia|saudi arabian|arabie saoudite|suudi arabistan|саудовская аравия|السعودية|المملكة العربية السعودية|عربستان|沙特|沙特阿拉伯|саудовский|саудовская|саудовское|саудовского|саудовской|saudovskiy|saudovsky|saudovskii|saudovskij|saudovskaya|saudovskaia|saudovskoe|saudovskoye|saudovskogo',
  },
  { concept: 'qatar', forms: 'qatar|qatari|katar|катар|قطر|القطرية|卡塔尔' },
  { concept: 'kuwait', forms: 'kuwait|kuwaiti|koweït|kuveyt|кувейт|الكويت|الكويتية|科威特' },
  { concept: 'bahrain', forms: 'bahrain|bahraini|bahrein|бахрейн|البحرين|巴林' },
  { concept: 'oman', forms: 'oman|omani|sultanate of oman|оман|عمان|سلطنة عمان|العمانية|阿曼' },
  { concept: 'yemen', forms: 'yemen|yemeni|jemen|йемен|اليمن|اليمنية|也门' },
  {
    concept: 'egypt',
    forms:
      'egypt|egyptian|egypte|mısır|ägypten|misr|египет|مصر|المصرية|埃及|египетский|египетская|египетское|египетского|египетской|egipetskiy|egipetsky|egipetskii|egipetskij|egipetskaya|egipetskaia|egipetskoe|egipetskoye|egipetskogo',
  },
  {
    concept: 'libya',
    forms:
      'libya|libyan|libye|ливия|ليبيا|الليبية|利比亚|ливийский|ливийская|ливийское|ливийского|ливийской|liviyskiy|liviysky|liviyskii|liviyskij|liviyskaya|liviyskaia|liviyskoe|liviyskoye|liviyskogo',
  },
  { concept: 'tunisia', forms: 'tunisia|tunisian|tunisie|tunisienne|тунис|تونس|التونسية|突尼斯' },
  { concept: 'algeria', forms: 'algeria|algerian|algérie|algérienne|алжир|الجزائر|الجزائرية|阿尔及利亚' },
  { concept: 'morocco', forms: 'morocco|moroccan|maroc|marocaine|марокко|المغرب|المغربية|摩洛哥' },
  {
    concept: 'sudan',
    forms:
      'sudan|sudanese|soudan|судан|السودان|السودانية|苏丹|суданский|суданская|суданское|суданского|суданской|sudanskiy|sudansky|sudanskii|sudanskij|sudanskaya|sudanskaia|sudanskoe|sudanskoye|sudanskogo',
  },
  { concept: 'south-sudan', forms: 'south sudan|южный судан|جنوب السودان' },
  {
    concept: 'afghanistan',
    forms:
      'afghanistan|afghan|афганистан|افغانستان|阿富汗|афганский|афганская|афганское|афганского|афганской|afganskiy|afgansky|afganskii|afganskij|afganskaya|afganskaia|afganskoe|afganskoye|afganskogo',
  },
  {
    concept: 'pakistan',
    forms:
      'pakistan|pakistani|пакистан|پاکستان|باكستان|巴基斯坦|пакистанский|пакистанская|пакистанское|пакистанского|пакистанской|pakistanskiy|pakistansky|pakistanskii|pakistanskij|pakistanskaya|pakistanskaia|pakistanskoe|pakistanskoye|pakistanskogo',
  },
  {
    concept: 'india',
    forms:
      'india|indian|inde|indien|hindistan|bharatiya|भारत|भारतीय|индия|الهند|هند|印度|인도|индийский|индийская|индийское|индийского|индийской|indiyskiy|indiysky|indiyskii|indiyskij|indiyskaya|indiyskaia|indiyskoe|indiyskoye|indiyskogo',
  },
  {
    concept: 'north-korea',
    forms:
      "north korea|dprk|democratic people's republic of korea|corée du nord|nordkorea|кндр|северная корея|朝鲜|朝鮮|北韩|北朝鮮|조선민주주의인민공화국|북한|كوريا الشمالية|северокорейский|северокорейская|северокорейское|северокорейского|северокорейской|severokoreyskiy|severokoreysky|severokoreyskii|severokoreyskij|severokoreyskaya|severokoreyskaia|severokoreyskoe|severokoreyskoye|severokoreyskogo",
  },
  {
    concept: 'korea',
    forms:
      'korea|korean|south korea|republic of korea|rok|corée|koreanische|corea|güney kore|корея|южная корея|한국|대한민국|대한|韩国|韓國|大韓|كوريا|کره|корейский|корейская|корейское|корейского|корейской|koreyskiy|koreysky|koreyskii|koreyskij|koreyskaya|koreyskaia|koreyskoe|koreyskoye|koreyskogo|южнокорейский|южнокорейская|южнокорейское|южнокорейского|южнокорейской|yuzhnokoreyskiy|yuzhnokoreysky|yuzhnokoreyskii|yuzhnokoreyskij|yuzhnokoreyskaya|yuzhnokoreyskaia|yuzhnokoreyskoe|yuzhnokoreyskoye|yuzhnokoreyskogo',
  },
  {
    concept: 'japan',
    forms:
      'japan|japanese|nippon|nihon|japon|japanische|giappone|япония|日本|日本国|일본|اليابان|ژاپن|японский|японская|японское|японского|японской|yaponskiy|yaponsky|yaponskii|yaponskij|yaponskaya|yaponskaia|yaponskoe|yaponskoye|yaponskogo',
  },
  {
    concept: 'mongolia',
    forms:
      'mongolia|mongolian|mongol|монголия|монгол|монгол улс|蒙古|蒙古国|монгольский|монгольская|монгольское|монгольского|монгольской|mongolskiy|mongolsky|mongolskii|mongolskij|mongolskaya|mongolskaia|mongolskoe|mongolskoye|mongolskogo',
  },
  {
    concept: 'vietnam',
    forms:
      'vietnam|viet nam|vietnamese|вьетнам|越南|베트남|вьетнамский|вьетнамская|вьетнамское|вьетнамского|вьетнамской|vyetnamskiy|vyetnamsky|vyetnamskii|vyetnamskij|vyetnamskaya|vyetnamskaia|vyetnamskoe|vyetnamskoye|vyetnamskogo',
  },
  {
    concept: 'singapore',
    forms: 'singapore|singapur|singaporean|singapour|сингапур|新加坡|싱가포르|سنغافورة',
  },
  {
    concept: 'malaysia',
    forms: 'malaysia|malaysian|malaisie|малайзия|马来西亚|馬來西亞|말레이시아|ماليزيا|مالزی',
  },
  {
    concept: 'indonesia',
    forms: 'indonesia|indonesian|indonésie|индонезия|印度尼西亚|印尼|인도네시아|إندونيسيا',
  },
  { concept: 'thailand', forms: 'thailand|thai|siam|thaïlande|таиланд|тайланд|泰国|ไทย|ประเทศไทย|태국' },
];
