/**
 * Numbers written as words, as plants, brigades and ships carry them. Ordinals are left out where they are words of
 * their own (First, Second, Premier). Value to forms; tens come before units in all of them.
 */
export const numberWords: readonly (readonly [value: number, forms: string])[] = [
  [1, 'one|один|одна|одно|одін|eins|bir|uno|satu|一|壹|일'],
  [2, 'two|два|две|дві|zwei|deux|dos|iki|dua|二|贰|貳|이'],
  [3, 'three|три|drei|trois|tres|üç|tiga|三|叁|參|삼'],
  [4, 'four|четыре|чотири|vier|quatre|cuatro|dört|empat|四|肆|사'],
  [5, 'five|пять|пʼять|fünf|cinq|cinco|beş|lima|五|伍|오'],
  [6, 'six|шесть|шість|sechs|seis|altı|enam|六|陆|육'],
  [7, 'seven|семь|сім|sieben|sept|siete|yedi|tujuh|七|柒|칠'],
  [8, 'eight|восемь|вісім|acht|huit|ocho|sekiz|delapan|八|捌|팔'],
  [9, 'nine|девять|дев’ять|neun|neuf|nueve|dokuz|sembilan|九|玖|구'],
  [10, 'ten|десять|zehn|dix|diez|sepuluh|十|拾|십'],
  [11, 'eleven|одиннадцать|elf|onze|once'],
  [12, 'twelve|двенадцать|дванадцять|zwölf|douze|doce'],
  [13, 'thirteen|тринадцать|dreizehn|treize|trece'],
  [14, 'fourteen|четырнадцать|vierzehn|quatorze|catorce'],
  [15, 'fifteen|пятнадцать|fünfzehn|quinze|quince'],
  [16, 'sixteen|шестнадцать|sechzehn|seize'],
  [17, 'seventeen|семнадцать|siebzehn'],
  [18, 'eighteen|восемнадцать|achtzehn'],
  [19, 'nineteen|девятнадцать|neunzehn'],
  [20, 'twenty|двадцать|двадцять|zwanzig|vingt|veinte|yirmi'],
  [30, 'thirty|тридцать|тридцять|dreissig|trente|treinta|otuz'],
  [40, 'forty|fourty|сорок|vierzig|quarante|cuarenta|kırk'],
  [50, 'fifty|пятьдесят|fünfzig|cinquante|cincuenta|elli'],
  [60, 'sixty|шестьдесят|sechzig|soixante|sesenta|altmış'],
  [70, 'seventy|семьдесят|siebzig|setenta|yetmiş'],
  [80, 'eighty|восемьдесят|achtzig|ochenta|seksen'],
  [90, 'ninety|девяносто|neunzig|noventa|doksan'],
  [100, 'hundred|сто|hundert|cent|cien|yüz|百'],
];
