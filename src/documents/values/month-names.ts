/**
 * Names of months and their short forms, in the cases in which days are written, in the languages of the labels of papers.
 * Where two languages mean two months by one word, the commoner language on papers of trade wins: `listopada` is November
 * in Polish, and October in Croatian, which mostly writes days in numbers.
 */
// biome-ignore format: a line is a month, its names side by side
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'janvier', 'janv', 'jän', 'jänner', 'янв', 'января', 'январь', 'січня', 'січень', 'січ', 'ocak', 'oca', 'ene', 'enero', 'janeiro', 'gennaio', 'gen', 'stycznia', 'styczeń', 'sty', 'januari', 'leden', 'ledna', 'január', 'januára', 'ianuarie', 'ian', 'ιανουαρίου', 'ιανουάριος', 'ιαν', 'ינואר', 'בינואר', 'januari', 'tammikuuta', 'tammikuu', 'janúar', 'януари', 'јануар', 'јануара', 'januara', 'siječnja', 'siječanj', 'januarja', 'jaanuar', 'janvāris', 'janvārī', 'sausio', 'sausis', 'yanvar', 'يناير', 'ژانویه'],
  ['feb', 'february', 'februar', 'février', 'févr', 'fév', 'fev', 'фев', 'февр', 'февраля', 'февраль', 'лютого', 'лютий', 'лют', 'şubat', 'şub', 'febrero', 'fevereiro', 'febbraio', 'lutego', 'luty', 'lut', 'februari', 'únor', 'února', 'február', 'februára', 'februarie', 'φεβρουαρίου', 'φεβρουάριος', 'φεβ', 'פברואר', 'בפברואר', 'pebruari', 'helmikuuta', 'helmikuu', 'februarja', 'февруари', 'фебруар', 'фебруара', 'februara', 'veljače', 'veljača', 'veebruar', 'februāris', 'februārī', 'vasario', 'vasaris', 'fevral', 'فبراير', 'فوریه'],
  ['mar', 'march', 'märz', 'maerz', 'mär', 'mars', 'мар', 'марта', 'март', 'березня', 'березень', 'бер', 'mart', 'marzo', 'mrz', 'março', 'marca', 'marzec', 'maart', 'mrt', 'březen', 'března', 'március', 'márc', 'marec', 'martie', 'μαρτίου', 'μάρτιος', 'μαρ', 'מרץ', 'במרץ', 'מרס', 'maret', 'marts', 'maaliskuuta', 'maaliskuu', 'marta', 'ožujka', 'ožujak', 'märts', 'marts', 'martā', 'kovo', 'kovas', 'مارس'],
  ['apr', 'april', 'avril', 'avr', 'апр', 'апреля', 'апрель', 'квітня', 'квітень', 'кві', 'nisan', 'nis', 'abril', 'abr', 'aprile', 'kwietnia', 'kwiecień', 'kwi', 'duben', 'dubna', 'április', 'ápr', 'apríl', 'apríla', 'aprilie', 'απριλίου', 'απρίλιος', 'απρ', 'אפריל', 'באפריל', 'huhtikuuta', 'huhtikuu', 'април', 'априла', 'aprila', 'travnja', 'travanj', 'aprill', 'aprīlis', 'aprīlī', 'balandžio', 'balandis', 'aprel', 'أبريل', 'ابريل', 'آوریل'],
  ['may', 'mai', 'мая', 'май', 'травня', 'травень', 'тра', 'mayıs', 'mayo', 'maio', 'mai', 'maggio', 'mag', 'maja', 'maj', 'mei', 'květen', 'května', 'május', 'máj', 'mája', 'μαΐου', 'μαίου', 'μάιος', 'μαϊ', 'μαι', 'מאי', 'במאי', 'toukokuuta', 'toukokuu', 'мај', 'маја', 'svibnja', 'svibanj', 'maijs', 'maijā', 'gegužės', 'gegužė', 'maí', 'مايو', 'مه'],
  ['jun', 'june', 'juni', 'juin', 'июн', 'июня', 'июнь', 'червня', 'червень', 'чер', 'haziran', 'haz', 'junio', 'junho', 'giugno', 'giu', 'czerwca', 'czerwiec', 'cze', 'červen', 'června', 'június', 'jún', 'júna', 'iunie', 'iun', 'ιουνίου', 'ιούνιος', 'ιουν', 'יוני', 'ביוני', 'kesäkuuta', 'kesäkuu', 'юни', 'јун', 'јуна', 'juna', 'lipnja', 'lipanj', 'junija', 'junij', 'juuni', 'jūnijs', 'jūnijā', 'birželio', 'birželis', 'iyun', 'يونيو', 'ژوئن'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'июл', 'июля', 'июль', 'липня', 'липень', 'лип', 'temmuz', 'tem', 'julio', 'julho', 'luglio', 'lug', 'lipca', 'lipiec', 'lip', 'červenec', 'července', 'július', 'júl', 'júla', 'iulie', 'iul', 'ιουλίου', 'ιούλιος', 'ιουλ', 'יולי', 'ביולי', 'heinäkuuta', 'heinäkuu', 'юли', 'јул', 'јула', 'jula', 'srpnja', 'srpanj', 'julija', 'julij', 'juuli', 'jūlijs', 'jūlijā', 'liepos', 'liepa', 'iyul', 'يوليو', 'ژوئیه'],
  ['aug', 'august', 'août', 'aout', 'авг', 'августа', 'август', 'серпня', 'серпень', 'сер', 'ağustos', 'ağu', 'agosto', 'ago', 'sierpnia', 'sierpień', 'sie', 'augusti', 'augustus', 'srpen', 'srpna', 'augusztus', 'augusta', 'αυγούστου', 'αύγουστος', 'αυγ', 'אוגוסט', 'באוגוסט', 'agustus', 'agu', 'agt', 'elokuuta', 'elokuu', 'август', 'avgusta', 'avgust', 'kolovoza', 'kolovoz', 'augusts', 'augustā', 'rugpjūčio', 'rugpjūtis', 'avqust', 'ágúst', 'أغسطس', 'اغسطس', 'اوت'],
  ['sep', 'sept', 'september', 'septembre', 'сен', 'сент', 'сентября', 'сентябрь', 'вересня', 'вересень', 'вер', 'eylül', 'eyl', 'septiembre', 'setiembre', 'setembro', 'set', 'settembre', 'września', 'wrzesień', 'wrz', 'září', 'szeptember', 'szept', 'septembra', 'septembrie', 'σεπτεμβρίου', 'σεπτέμβριος', 'σεπ', 'σεπτ', 'ספטמבר', 'בספטמבר', 'syyskuuta', 'syyskuu', 'септември', 'септембар', 'септембра', 'rujna', 'rujan', 'septembris', 'septembrī', 'rugsėjo', 'rugsėjis', 'sentyabr', 'سبتمبر', 'سپتامبر'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'окт', 'октября', 'октябрь', 'жовтня', 'жовтень', 'жов', 'ekim', 'eki', 'octubre', 'outubro', 'out', 'ottobre', 'ott', 'października', 'październik', 'paź', 'říjen', 'října', 'október', 'októbra', 'octombrie', 'οκτωβρίου', 'οκτώβριος', 'οκτ', 'אוקטובר', 'באוקטובר', 'lokakuuta', 'lokakuu', 'октомври', 'октобар', 'октобра', 'oktobra', 'oktoober', 'oktobris', 'oktobrī', 'spalio', 'spalis', 'oktyabr', 'أكتوبر', 'اكتوبر', 'اکتبر'],
  ['nov', 'november', 'novembre', 'ноя', 'нояб', 'ноября', 'ноябрь', 'листопада', 'листопад', 'лис', 'kasım', 'kas', 'noviembre', 'novembro', 'listopada', 'listopad', 'lis', 'listopadu', 'novembra', 'noiembrie', 'noi', 'νοεμβρίου', 'νοέμβριος', 'νοε', 'נובמבר', 'בנובמבר', 'nopember', 'marraskuuta', 'marraskuu', 'ноември', 'новембар', 'новембра', 'studenoga', 'studenog', 'studeni', 'novembris', 'novembrī', 'lapkričio', 'lapkritis', 'noyabr', 'nóvember', 'نوفمبر', 'نوامبر'],
  ['dec', 'december', 'dez', 'dezember', 'décembre', 'déc', 'дек', 'декабря', 'декабрь', 'грудня', 'грудень', 'гру', 'aralık', 'ara', 'diciembre', 'dic', 'dezembro', 'dicembre', 'grudnia', 'grudzień', 'gru', 'prosinec', 'prosince', 'decembra', 'decembrie', 'δεκεμβρίου', 'δεκέμβριος', 'δεκ', 'דצמבר', 'בדצמבר', 'desember', 'des', 'joulukuuta', 'joulukuu', 'декември', 'децембар', 'децембра', 'prosinca', 'prosinac', 'detsember', 'decembris', 'decembrī', 'gruodžio', 'gruodis', 'dekabr', 'ديسمبر', 'دسامبر'],
];

/** Words that days are written with, and that say nothing: `2024 m. gegužės 17 d.`, `12 травня 2024 р.` */
export const WORDS_OF_DAYS: ReadonlySet<string> = new Set([
  '',
  'г',
  'года',
  'р',
  'року',
  'de',
  'del',
  'of',
  'the',
  'den',
  'le',
  'dne',
  'dnia',
  'r',
  'roku',
  'm',
  'd',
  'gada',
  'godine',
  'год',
  'година',
  'године',
]);
