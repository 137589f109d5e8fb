import type { Lexicon } from './lexicon.ts';

export const GERMAN: Lexicon = {
  language: 'de',
  say: {
    asserts:
      'sagt|sagte|sagten|erklärt|erklärte|erklärten|berichtet|berichtete|berichten|berichteten|schreibt|schrieb|schreiben|schrieben|meldet|meldete|melden|teilte|teilten|teilt|behauptet|behauptete|behaupten|betont|betonte|bestätigt|bestätigte|bestätigten|meint|meinte|ergänzte|fügte|warnt|warnte|räumte|gab an|gibt an|gaben an|kündigte|vermutet|vermuten|vermuteten|wirft|werfen|warf|warfen|beschuldigt|beschuldigte|beteuert|beteuerte|versichert|versicherte|schildert|schilderte|enthüllte|hieß es|heißt es|verlautete|geht davon aus|gehen davon aus|glaubt|glauben|hält|halten|kommt zu dem schluss|fand|fanden|stellte fest|ermittelte|verwies|spricht von|sprach von',
    denies:
      'bestreitet|bestritt|bestritten|bestreiten|dementiert|dementierte|dementierten|leugnet|leugnete|wies|wiesen|weist|weisen|widersprach|widerspricht|widersprachen|verneint|verneinte|stritt|streitet|stritten|zurückgewiesen|abgestritten|verwahrte sich|verwahrt sich',
    doubts:
      'bezweifelt|bezweifelte|bezweifeln|bezweifelten|zweifelt|zweifelte|zweifeln|zweifelten|mahnt zur vorsicht|hinterfragt|hinterfragte|äußerte zweifel|äußerten zweifel|meldete zweifel|stellte infrage|stellt infrage|stellte in frage|stellt in frage|mahnte zur vorsicht|konnte nicht bestätigen|konnten nicht bestätigen',
  },
  show: 'zeigt|zeigen|zeigten|belegt|belegen|belegten|geht aus|gehen aus|ging hervor|geht hervor|legen nahe|legt nahe|besagt|besagen|heißt es|nennt|nennen|beschreibt|beschreiben|enthält|enthalten',
  accordingTo:
    'laut|nach angaben|nach auskunft|nach darstellung|nach einschätzung|nach ansicht|nach informationen|nach erkenntnissen|nach recherchen|nach aussage|nach aussagen|nach worten|den angaben zufolge|gemäß|zufolge',
  citing:
    'unter berufung auf|mit verweis auf|unter verweis auf|beruft sich auf|berufen sich auf|berief sich auf|mit bezug auf|bezieht sich auf|zitiert',
  nouns: {
    outlet:
      'magazins?|nachrichtenmagazins?|zeitung|zeitungen|blatts?|blatt|senders?|wochenzeitung|wochenblatts?|tageszeitung|nachrichtenagentur|agentur|portals?|zeitschrift|journalisten|reporter|medien|medienberichten?|rundfunks?|fernsehens?|redaktion',
    official:
      'beamten?|beamter|sprechers?|sprecherin|regierungssprechers?|ministers?|ministerin|staatsanwälte|ermittlern?|botschafters?|diplomaten?|präsidenten?|behördenvertretern?|zöllner|zollbeamten?|kanzlers?|staatssekretärs?|oberstaatsanwalts?|abgeordneten?',
    government:
      'ministeriums?|außenministeriums?|verteidigungsministeriums?|wirtschaftsministeriums?|\\p{L}+ministeriums?|behörden?|\\p{L}+behörde|botschaft|regierung|bundesregierung|zoll|zolls|zollkriminalamts?|\\p{L}+amts?|staatsanwaltschaft|bundesanwaltschaft|generalbundesanwalts?|geheimdiensten?|geheimdienste|nachrichtendienste?s?|polizei|gerichts?|landgerichts?|kommission|kreml|kremls',
    company:
      'firma|unternehmens?|konzerns?|herstellers?|lieferanten?|händlers?|spediteurs?|spedition|betriebs?|exporteurs?|importeurs?|abnehmers?|tochterfirma|scheinfirma|briefkastenfirma|gesellschaft|kunden?|vermittlers?',
    expert:
      'experten?|expertin|fachmanns?|fachleuten?|forschern?|forscher|wissenschaftlern?|analysten?|instituts?|denkfabrik|gutachters?|denkfabriken|organisation|professors?',
    document:
      'unterlagen|dokumenten?|anklageschrift|anklage|e-mails?|mails|rechnungen|akten|gerichtsakten|frachtpapieren?|zollpapieren?|zolldaten|handelsdaten|berichts?|bericht|studie|schreibens?|vertrags?|verträge|informationen|daten|gutachtens?|urteils?|mitteilung|erklärung|vermerks?',
    unnamed:
      'quellen?|insidern?|insider|personen|kreisen|zeugen?|informanten?|mitarbeitern?|eingeweihten?|ermittlerkreisen|regierungskreisen|sicherheitskreisen',
    person:
      'geschäftsführers?|geschäftsführer|direktors?|anwalts?|anwalt|anwältin|verteidigers?|verteidigerin|vorstands?|chefs?|chef|inhabers?|angeklagten?|angeklagter|beschuldigten?|mandant|managers?|leiters?|eigentümers?|gründers?',
  },
  pronouns: 'er|sie|es|wir|ich',
  leading:
    'aus|und|aber|doch|während|wie|dass|am|im|zuvor|später|auch|dagegen|jedoch|allerdings|zudem|außerdem|so|damals|bereits|schon|zunächst|unterdessen|darüber hinaus|nun',
  asides: 'der|die|das|deren|dessen|welche|welcher|mit sitz',
  denialInContent:
    'niemals|nie|haltlos\\p{L}*|unbegründet\\p{L}*|grundlos\\p{L}*|falsch\\p{L}*|erfunden\\p{L}*|unwahr\\p{L}*|nichts gewusst|keine kenntnis|nichts zu tun|frei erfunden|aus der luft gegriffen|gefälscht seien|verleumdung|entbehr\\p{L}+|nicht geliefert|keine lieferung\\p{L}*|kein\\p{L}* verst\\p{L}+|nicht wahr|lüge\\p{L}*|legal|rechtmäßig|ausschließlich zivil\\p{L}*|rein zivil\\p{L}*|nicht beteiligt|unschuldig|zurück(?:gewiesen)?|abwegig|unsinn|desinformation',
  doubtInContent:
    'unklar|fraglich|zweifelhaft|zweifel\\p{L}*|nicht (?:unabhängig )?(?:bestätigt|bestätigen|überprüft|überprüfen|belegt|erwiesen)|keine? (?:belege?|beweise?|hinweise?)|unwahrscheinlich|nicht überzeugt|skeptisch|vorsicht|ungewiss|nicht gesichert',
  noComment:
    'wollte sich nicht äußern|wollten sich nicht äußern|äußerte sich nicht|kein kommentar|lehnte (?:eine|einen|jede) (?:stellungnahme|kommentar)\\p{L}*|reagierte nicht|antwortete nicht|ließ (?:eine )?anfragen? unbeantwortet|nicht äußern|stellungnahme ab|war nicht zu erreichen',
  actions: {
    supply:
      'liefer(?:n|t|te|ten)|geliefert|verkauf(?:en|t|te|ten)|verkauft|übergab|übergeben|übergaben|beliefer(?:n|t|te)|bereitgestellt|bereitstellen|weitergegeben|weitergab|überlassen|lieferung(?:en)?|verkauf|anbieten|angeboten|weiterverkauft|bot an|stellt\\p{L}* bereit',
    ship: 'verschick(?:en|t|te|ten)|verschickt|versandt?|exportier(?:en|t|te|ten)|exportiert|ausführen|ausgeführt|ausfuhr|transportier(?:en|t|te|ten)|geschickt|schick(?:en|te|ten|t)|geschmuggelt|schmuggel(?:n|te)|eingeführt|einführen|importier(?:en|t|te|ten)|gelang(?:en|te|ten|t)|gebracht|verschifft\\p{L}*|verlad(?:en|e)|beförder(?:n|t|te)|weitergeleitet',
    divert:
      'umgeleitet|umleiten|umgangen|umgehen|umgehung|weiterleit(?:en|ete)|reexport\\p{L}*|wiederausfuhr|verschleier(?:n|t|te|ten)|getarnt|tarnen|verschleierung|umging|verstoßen|verstieß|verstoß',
    falsify:
      'gefälscht|fälsch(?:en|te|ten|t)|fälschung\\p{L}*|falsch deklariert|falschen? (?:papieren?|angaben|dokumenten?)|als [^.;,]{2,80}? (?:bezeichnet|deklariert|ausgegeben|getarnt|angemeldet|geführt|ausgewiesen)|deklarier(?:t|te|ten|en)|umetikettier(?:t|en)|falschdeklar\\p{L}+|manipulier(?:t|te|en)',
    produce:
      'herstell(?:en|te|ten|t)|hergestellt|produzier(?:en|t|te|ten)|produziert|fertig(?:en|te|ten)|gefertigt|herzustellen|produktion|bau(?:en|t|te|ten)|gebaut|massenproduktion|entwickel(?:n|t|te|ten)|stellt\\p{L}* her|montier(?:en|t)',
    test: 'test(?:en|et|ete|eten)|getestet|erprob(?:en|t|te)|erprobt',
    buy: 'kauf(?:en|t|te|ten)|gekauft|bestell(?:en|t|te|ten)|bestellt|erwerben|erwarb|erworben|beschaff(?:en|t|te|ten)|beschafft|bezog|bezogen|beziehen|einkauf\\p{L}*|erhalten|erhielt|orderte',
    pay: 'zahl(?:en|t|te|ten)|bezahlt|gezahlt|überwies|überwiesen|finanzier(?:t|te|en)',
    train: 'ausbild(?:en|et)|ausgebildet|schul(?:en|te)|geschult',
    own: 'besitzt|gehört|gegründet|gründet\\p{L}*|kontrollier(?:t|te)|betreibt|betrieb',
    release: 'veröffentlich(?:en|t|te)|freigeben|freigegeben',
    use: 'genutzt|nutz(?:en|te)|eingesetzt|einsetzen|verwendet|verwenden|verbaut|gefunden',
    support: 'unterstütz(?:en|t|te)|geholfen|half|helfen|hilfe',
  },
  modes: {
    agreement:
      'vereinbart\\p{L}*|vertrag|zugesagt|sagte zu|zusage|einigte\\p{L}*|unterzeichnet\\p{L}*|verpflichtet\\p{L}*|abkommen|stimmte zu',
    intent:
      'will|wollen|wollte|wollten|plant|planen|plante|planten|beabsichtigt\\p{L}*|beabsichtigen|absicht|vorhaben|werde|werden soll\\p{L}*|hat vor|bereitet\\p{L}*|versuchte\\p{L}*|versucht|zielt|strebt',
    talks: 'verhandel\\p{L}*|verhandlung\\p{L}*|gespräche\\p{L}*|berät|beraten',
    considers: 'erwäg\\p{L}*|prüft,? ob|prüfen,? ob|überleg\\p{L}*|denkt nach|in erwägung',
    possibility: 'könnte|könnten|möglicherweise|dürfte|dürften|kann|können|womöglich|vielleicht',
  },
  negation: 'nicht|kein|keine|keinen|keiner|keinem|nie|niemals|nichts|ohne|weder',
  hedges:
    'soll|sollen|angeblich|mutmaßlich\\p{L}*|offenbar|demnach|vermutlich|wohl|möglicherweise|dürften?|könnten?|plant|erwägt|mindestens|rund|etwa|ungefähr|fast|bis zu|mehr als|anscheinend|womöglich|vermeintlich\\p{L}*|will|prüft,? ob|habe|hätten?|sei|seien|insgesamt',
  goods:
    'drohnen?|kampfdrohnen?|raketen?|waffen|munition|granaten|bauteilen?|teilen?|ersatzteilen?|flugzeugteilen?|flugzeugen?|flugzeuge|triebwerken?|motoren|motors?|sensoren|kameras?|wärmebildkameras?|chips?|mikrochips?|halbleitern?|halbleiter|elektronik|mikroelektronik|schaltkreisen?|antennen|radars?|funkgeräten?|navigationsgeräten?|geräten?|gerät|werkzeugmaschinen?|fräsmaschinen?|maschinen|drehbänken?|lagern?|kugellagern?|turbinen?|pumpen|ventilen?|fahrzeugen?|panzern?|gewehren?|sprengstoffe?|kohlefasern?|chemikalien|zentrifugen|batterien|spektrometern?|messgeräten?|messtechnik|dual-use-gütern?|güter|gütern|fracht|sendungen?|ausrüstung|technologie|bauplänen?|software|prototypen|waren?|ladung|kisten|hubschraubern?|schiffen?|satelliten',
  subject:
    'militär\\p{L}*|rüstung\\p{L}*|waffen\\p{L}*|sanktion\\p{L}*|ausfuhr\\p{L}*|export\\p{L}*|liefer\\p{L}*|vorwürfe\\p{L}*|vorwurf\\p{L}*|anschuldigung\\p{L}*|zoll\\p{L}*|ermittel\\p{L}*|ermittlung\\p{L}*|embargo\\p{L}*|drohne\\p{L}*|krieg\\p{L}*|papiere\\p{L}*|geheimdienst\\p{L}*|erkenntnis\\p{L}*|hilfe|handel|verstoß|verstöße|weiterlieferung|bericht\\p{L}*|angaben|zahlen|dokument\\p{L}*|unterlagen|beweis\\p{L}*|beleg\\p{L}*',
  companyNouns:
    'firma|unternehmen|unternehmens|konzern|konzerns|hersteller|lieferant|händler|spediteur|spedition|betrieb|exporteur|abnehmer|gesellschaft',
  pretext:
    '(?:damit|sodass|so dass|um)\\b[^.;]{3,90}?\\b(?:wie|als)\\b[^.;]{2,80}?(?:aussehen|erscheinen|auszusehen|gelten|durchgehen|wirken)|als [^.;,]{2,80}? (?:bezeichnet|deklariert|ausgegeben|getarnt|angemeldet|ausgewiesen)|unter dem (?:vorwand|deckmantel)[^.;,]{2,80}',
  toWhom: 'an|für',
  where: 'in|aus|nach|über|durch|bei',
  months: [
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  dateRelations: {
    by: 'bis|bis ende',
    since: 'seit|ab|zwischen',
    until: 'bis zum',
    before: 'vor',
    after: 'nach',
  },
  numbers: {
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    hundert: 100,
    tausend: 1000,
    'ein dutzend': 12,
  },
  rates: {
    day: '(?:pro|am|jeden) tag|täglich',
    week: '(?:pro|jede) woche|wöchentlich',
    month: '(?:pro|im|jeden) monat|monatlich',
    year: '(?:pro|im|jedes) jahr|jährlich',
  },
  countries: {
    'russisch\\p{L}*|russlands?|moskaus?|kreml': 'RU',
    'chinesisch\\p{L}*|chinas?|pekings?': 'CN',
    'iranisch\\p{L}*|irans?|teherans?': 'IR',
    'amerikanisch\\p{L}*|us|usa': 'US',
    'türkisch\\p{L}*|türkei': 'TR',
    'deutsch(?:e|en|er|es|em|lands?)': 'DE',
    'kasachisch\\p{L}*|kasachstans?': 'KZ',
    'kirgisisch\\p{L}*|kirgi\\p{L}*stans?': 'KG',
    'ukrainisch\\p{L}*|ukraine': 'UA',
    'belarussisch\\p{L}*|belarus|weißrussland': 'BY',
    'dubai|emiraten?|emirate': 'AE',
    'georgisch\\p{L}*|georgiens?': 'GE',
    'armenisch\\p{L}*|armeniens?': 'AM',
    'nordkoreanisch\\p{L}*|nordkoreas?': 'KP',
    hongkong: 'HK',
  },
  abbreviations: [
    'dr',
    'prof',
    'hr',
    'fr',
    'z.b',
    'u.a',
    'd.h',
    'bzw',
    'ca',
    'nr',
    'st',
    'mio',
    'mrd',
    'ggf',
    'inkl',
    'jan',
    'feb',
    'aug',
    'sept',
    'okt',
    'nov',
    'dez',
    'e.v',
    'co',
    'usw',
  ],
};
