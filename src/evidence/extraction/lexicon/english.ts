import type { Lexicon } from './lexicon.ts';

const SAY =
  'say|says|said|saying|added|adds|add|told|tells|tell|stated|states|report|reports|reported|reporting|wrote|writes|announced|announces|claimed|claims|claim|alleged|alleges|allege|accused|accuses|accuse|asserted|asserts|assert|insisted|insists|insist|maintained|maintains|maintain|argued|argues|argue|reveal|disclose|admit|acknowledge|concede|explain|note|describe how|estimates|expect|expects|put the number|has told|believe|believes|believed|confirmed|confirms|confirm|acknowledged|acknowledges|admitted|admits|conceded|concedes|noted|notes|explained|explains|warned|warns|warn|disclosed|discloses|revealed|reveals|testified|testifies|concluded|concludes|conclude|found|finds|find|estimated|estimates|estimate|assessed|assesses|assess|suspect|suspects|suspected|alerted|pointed out|points out|charged|charges|told reporters|informed|declared that|declares that|stressed|stresses|emphasi[sz]ed|remarked|commented|comments|suggested|suggests|suggest|indicated|indicates|quoted|responded|replied|recalled|detailed|outlined|asserting|identified|documented|traced|learned|learnt|understands|called on|urged|blamed|blames|ruled|determined|contended|contends|countered|counters|countering|predicted|predicts';
const DENY =
  'denied|denies|deny|denying|rejected|rejects|reject|rejecting|dismissed|dismisses|dismiss|dismissing|refuted|refutes|refute|disputed|disputes|dispute|disputing|rebutted|rebuts|rebuffed|repudiated|contradicted|contradicts|contradict|disavowed|ridiculed|denounced|denounces|decried|pushed back|pushes back|brushed aside|brushed off|hit back|pleaded not guilty|pleads not guilty|issued a denial|vehemently denies|waved away';
const DOUBT =
  'doubted|doubts|doubt|doubting|questioned|questions|question|questioning|cast doubt|casts doubt|casting doubt|raised doubts|raises doubts|raised questions|raises questions|expressed doubts?|expressed scepticism|expressed skepticism|voiced doubts?|voiced scepticism|voiced skepticism|challenged|challenges|was sceptical|was skeptical|were sceptical|were skeptical|is sceptical|is skeptical|are sceptical|are skeptical|remained sceptical|remained skeptical|urged caution|cautioned|cautions|caution that|warned against reading|could not confirm|could not verify|was unable to verify|were unable to verify|was unable to confirm|were unable to confirm|could not independently verify|has not verified|have not verified|had not verified';

export const ENGLISH: Lexicon = {
  language: 'en',
  say: { asserts: SAY, denies: DENY, doubts: DOUBT },
  show: 'show|shows|showed|showing|shown|indicate|indicates|indicated|suggest|suggests|suggested|reveal|reveals|revealed|say|says|said|allege|alleges|alleged|state|states|stated|describe|describes|described|detail|details|detailed|list|lists|listed|point to|points to|pointed to|document|documents|accuse|accuses|accused|read|reads|conclude|concludes|concluded|find|finds|found|add|adds|added|note|notes|noted|contain|contains|contained|claim|claims|claimed|charge|charges|charged|record|records|recorded|estimate|estimates|estimated|identify|identifies|identified|confirm|confirms|confirmed|name|names|named',
  accordingTo:
    'according to|as reported by|as told to|in the words of|as stated by|per|based on|on the basis of|in the view of|in the assessment of|as described by|as described in|as detailed in|as seen in|as shown in',
  citing:
    'citing|quoting|cited|cites|quotes|quoted|referring to|based on|relying on|attributing (?:it|this|the claim|the information) to|on the basis of|with reference to|pointing to|attributed to|drawing on|on condition of',
  nouns: {
    outlet:
      'outlet|news outlet|magazine|newspaper|paper|weekly|daily|broadcaster|news agency|newswire|wire service|news site|news website|website|channel|portal|journal|publication|news magazine|tabloid|gazette|podcast|station|media outlet|journalists?|reporters?|local media|state media|media reports?|press reports?|news reports?|investigative site',
    official:
      'officials?|spokesperson|spokespersons|spokesman|spokeswoman|spokespeople|minister|ministers|deputy minister|prime minister|president|secretary|ambassador|diplomats?|prosecutors?|investigators?|officers?|inspectors?|commissioner|envoy|adviser|advisor|aide|lawmakers?|senators?|congressman|congresswoman|attorney general|director general|chief of staff|authorities|governor|mayor|customs officers?|general|colonel|commander|judge|legislators?|attach[eé]',
    government:
      'ministry|ministries|embassy|government|mission|agency|department|commission|customs|customs service|customs office|border agency|border guard|security service|intelligence service|police|parliament|administration|kremlin|white house|pentagon|state department|treasury|commerce department|foreign office|office|council|panel of experts|panel|court|directorate|authority|bureau|nato|united nations|european union|task force|revenue service|the u\\.s\\.|washington|moscow|beijing|kyiv|kiev|tehran|pyongyang|ankara|brussels|minsk|intelligence',
    company:
      'company|firm|manufacturer|supplier|dealer|trader|distributor|forwarder|exporter|importer|maker|producer|contractor|enterprise|business|group|holding|factory|plant|shipper|carrier|airline|bank|broker|subsidiary|corporation|start-up|startup|agent|freight forwarder|vendor|reseller|trading house|conglomerate|retailer|wholesaler|middleman|shipyard',
    expert:
      'analysts?|researchers?|experts?|think[ -]tank|institute|scholars?|academics?|professor|scientists?|monitors?|watchdog|non-governmental organi[sz]ation|ngo|consultancy|specialists?|investigative group|campaigners?|engineers?|economists?|historian|consultants?',
    document:
      'documents?|emails?|e-mails?|invoices?|indictment|court papers|court documents|court filings?|court records|filings?|complaint|affidavit|charge sheet|records|report|study|paper|letters?|memo|memorandum|contracts?|contract drafts?|cables?|customs data|trade data|data|shipping records|customs records|information|messages|files|leak|leaks|statement|intelligence|assessment|ledgers?|manifest|photographs?|satellite images|satellite imagery|warrant|lawsuit|ruling|judgment|press release|notice|bills? of lading|minutes|recordings?|transcripts?|spreadsheets?|presentation|audit|database',
    unnamed:
      'sources?|people|persons?|insiders?|whistle-?blowers?|informants?|witness|witnesses|a person|persons familiar|individuals|defectors?|traders|former employees?|employees?|workers|residents|contacts',
    person:
      'director|lawyers?|attorneys?|chief executive|ceo|chairman|chairwoman|chair|founder|owner|manager|managing director|defendant|defendants|chief|head|boss|executives?|representative|counsel|brothers?|businessman|businesswoman|man|woman|suspects?|deputy|president|partner|accountant|captain',
  },
  pronouns: 'it|he|she|they|we|i',
  leading:
    'and|but|while|although|though|however|meanwhile|earlier|later|also|still|yet|then|now|on|in|last|since|when|after|before|because|at|as|for|during|separately|instead|previously|recently|that|whereas|only|afterwards|additionally|furthermore|moreover|nevertheless|nonetheless|initially|today|yesterday|until now|for (?:his|her|its|their) part|or|nor|so|by contrast|in turn|similarly',
  asides:
    '(?:some|all|many|most|both|parts?) of (?:which|whom|them)|who|which|whose|whom|speaking|asking|where|that|on condition|granted|requesting|based|headquartered|formerly|known|a unit|a subsidiary|also|in turn|including|citing|quoting|described|seen|reviewed|obtained|registered|located|owned|under|according',
  denialInContent:
    'never(?! before)|nothing to do with|no knowledge|not aware|unaware|had not known|did not know|not a (?:grain|shred|word|scrap|iota) of truth|no truth|untrue|not true|incorrect|inaccurate|misleading|false information|false (?:accusations?|allegations?|claims?|reports?|narrative)|(?:is|are|was|were) (?:completely |entirely |totally |utterly |simply |categorically )?false|lies|a lie|fabricat\\p{L}*|baseless|groundless|unfounded|without foundation|without merit|no basis|no foundation|no role|smear\\p{L}*|slander\\p{L}*|fake|hoax|invented|invention|fantasy|nonsense|absurd|ridiculous|disinformation|speculations?|no such|no plans?|no intention|not involved|no involvement|complied with|complies with|comply with|fully compl\\p{L}+|in full compliance|in line with all|all (?:its|our|their|his|her) (?:sales|exports|shipments|deliveries|dealings) (?:were|are|have been) (?:legal|lawful|legitimate)|(?:were|are|was|is|had been|have been) (?:entirely |completely |perfectly |fully |wholly |strictly )?(?:legal|lawful|legitimate|innocent)|did not (?:ship|sell|supply|deliver|send|export|provide|transfer|violate|break|know|breach)|does not (?:ship|sell|supply|deliver|send|export|provide|transfer|violate|do business)|do not (?:ship|sell|supply|deliver|send|export|provide|transfer|violate|do business)|has not (?:shipped|sold|supplied|delivered|sent|exported|provided|violated)|have not (?:shipped|sold|supplied|delivered|sent|exported|provided|violated)|had not (?:shipped|sold|supplied|delivered|sent|exported|provided|violated)|stopped all|ceased all|halted all|ended all|for civil(?:ian)? (?:use|purposes) only|purely civil(?:ian)?|exclusively civil(?:ian)?|solely civil(?:ian)?|strictly civil(?:ian)?|only civil(?:ian)?|wrongdoing|mistaken identity|politically motivated|defamat\\p{L}+|malicious|not guilty|dispute|disputes|den(?:y|ies)',
  doubtInContent:
    "unclear|not (?:yet |publicly )?known|(?:none|neither) of [^.;]{3,60}(?:confirmed|verified|corroborated)|not possible to (?:independently )?(?:verify|confirm)|not (?:immediately |yet |entirely |fully |at all )?clear|uncertain|no contract had been signed|no (?:hard |firm |clear |direct |conclusive |independent )?evidence|not seen (?:any )?(?:hard |firm |clear )?evidence|no (?:hard |firm |conclusive )?proof|not been (?:independently )?(?:verified|confirmed)|could not (?:be )?(?:independently )?(?:verif\\p{L}+|confirm\\p{L}*)|cannot (?:be )?(?:independently )?(?:verif\\p{L}+|confirm\\p{L}*)|unable to (?:independently )?(?:verify|confirm)|too (?:small|early|thin|soon|weak|vague)|doubtful|questionable|implausible|unlikely|improbable|do not believe|does not believe|did not believe|don't believe|not convinced|unconvinced|sceptical|skeptical|inconclusive|insufficient|not enough|should be treated with caution|with a grain of salt|remains to be seen|far from (?:certain|clear|proven)|not (?:yet )?(?:proven|established|corroborated)|unproven|uncorroborated|unverified|authenticity",
  noComment:
    'earlier version of this|correct figure|do(?:es)? not comment|don.t comment|cannot comment|declined to (?:comment|provide|say|elaborate|discuss|answer|give|confirm or deny|be interviewed|identify|name)|did not (?:immediately )?(?:respond|reply|comment|answer|return)|(?:has|have|had) not (?:yet )?(?:responded|replied|commented|answered)|refused to comment|could not (?:immediately )?be reached|would not comment|no comment|gave no details|did not name|was not available for comment|were not available for comment|referred (?:questions|enquiries|inquiries)',
  actions: {
    supply:
      'suppl(?:y|ies|ied|ying)(?! (?:chain|route|line)s?)|provid(?:e|es|ed|ing)|deliver|delivers|delivered|delivering|deliver(?:y|ies)|sell|sells|sold|selling|sale|sales|furnish(?:ed|es|ing)?|hand(?:ed|ing)? over|transfer(?:red|ring|s)?|pass(?:ed|es|ing)? (?:them|it|the \\p{L}+|\\p{N}+ [\\p{L}\\s-]+?) ?on|passed on|suppl(?:y|ies) of|donat(?:e|ed|ing)|offer(?:ed|s|ing)?|equip(?:ped|s|ping)?|arm(?:ed|ing)',
    ship: 'ship|ships|shipped|shipping(?! (?:agent|documents?|papers?|compan|records?|line|data|firm|lane|route|container|invoices?))|shipments?|send|sends|sent|sending|export|exports|exported|exporting|forward(?:ed|s|ing)|dispatch(?:ed|es|ing)?|despatch(?:ed|es|ing)?|transport(?:ed|s|ing)?|moved|moving|flew|flown|smuggl(?:e|es|ed|ing)|import|imports|imported|importing|bound for|carried|carrying|loaded|booked|consigned|left for|traffick(?:ed|ing)|funnel(?:l?ed|l?ing)?|mov(?:e|es)|ferr(?:y|ied|ying)|crossed',
    divert:
      'divert(?:ed|s|ing)?|diversion|rerout(?:e|es|ed|ing)|re-rout(?:e|es|ed|ing)|transship(?:ped|s|ping|ment)?|tranship(?:ped|s|ping|ment)?|re-?export(?:ed|s|ing)?|circumvent(?:ed|s|ing|ion)?|evad(?:e|es|ed|ing)|evasion|bypass(?:ed|es|ing)?|conceal(?:ed|s|ing)?|disguis(?:e|es|ed|ing)|hid|hide|hidden|hiding|route|routed|routing|launder(?:ed|ing)?|ended up|resold|resell(?:ing)?|redirect(?:ed|ing)?|skirt(?:ed|ing)?|flout(?:ed|ing)?|breach(?:ed|ing)?|violat(?:e|es|ed|ing)',
    falsify:
      'falsif(?:y|ies|ied|ying|ication)|forg(?:e|es|ed|ing)|forger(?:y|ies)|fak(?:e|ed|ing)|mislabel(?:l?ed|s|l?ing)?|misdeclar(?:e|es|ed|ing|ation)|misdescri(?:be|bes|bed|bing)|relabel(?:l?ed|s|l?ing)?|re-label(?:l?ed|s|l?ing)?|doctor(?:ed|ing)|misrepresent(?:ed|s|ing)?|declar(?:e|ed|es|ing)(?: \\p{L}+){0,4} (?:as|to be)|describ(?:e|ed|es|ing)(?: \\p{L}+){0,4} as|label(?:l?ed|l?ing)?(?: \\p{L}+){0,4} as|manifested as|invoiced as|listed(?: \\p{L}+){0,3} as|pass(?:ed|ing)?(?: \\p{L}+){0,4} off as|disguis(?:e|ed|es|ing)(?: \\p{L}+){0,4} as|register(?:ed)?(?: \\p{L}+){0,3} as|alter(?:ed|ing)? (?:the )?(?:documents|papers|invoices|certificates)|marked(?: \\p{L}+){0,3} as|false (?:papers|documents|invoices|end-user (?:statements?|certificates?)|declarations?|certificates?)|lied (?:about|on|to)|undervalu(?:e|ed|ing)|concealed the (?:end user|destination|true|real)',
    produce:
      'produc(?:e|es|ed|ing|tion)|manufactur(?:e|es|ed|ing)|buil(?:d|ds|t)|building|assembl(?:e|es|ed|ing|y)|mak(?:e|es|ing)|made|develop(?:ed|s|ing)?|mass[- ]production|churn(?:ed|ing)? out|turn(?:ed|ing)? out|design(?:ed|s|ing)?|set up (?:a |an |the )?(?:factory|plant|line|production)',
    test: 'test|tests|tested|testing|trial(?:led|ling|s)?',
    buy: 'buy|buys|bought|buying|purchas(?:e|es|ed|ing)|order|orders|ordered|ordering|procur(?:e|es|ed|ing|ement)|acquir(?:e|es|ed|ing)|obtain(?:ed|s|ing)?|sourc(?:ed|es|ing)|receiv(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|stockpil(?:e|ed|ing)|get hold of|got hold of|took delivery',
    pay: 'pa(?:y|ys|id|ying)|payments?|transferred money|wired|financ(?:e|ed|es|ing)|fund(?:ed|s|ing)|invest(?:ed|s|ing)?|settled',
    train: 'train(?:ed|s|ing)?|instruct(?:ed|s|ing)?|advis(?:e|ed|ing)',
    own: 'own|owns|owned|owning|control|controls|controlled|set up|established|founded|registered|incorporated|runs|operat(?:e|es|ed|ing)|front(?:ed|ing)? for',
    release:
      'releas(?:e|es|ed|ing)|publish(?:es|ed|ing)?|declassif(?:y|ied|ying)|disclos(?:e|es|ed|ing)|mak(?:e|ing) public',
    use: 'us(?:e|es|ed|ing)|deploy(?:ed|s|ing|ment)?|launch(?:ed|es|ing)?|fir(?:ed|ing)|fitted|install(?:ed|ing)?|recovered|found in',
    support:
      'support(?:ed|s|ing)?|help(?:ed|s|ing)?|assist(?:ed|s|ing|ance)?|aid(?:ed|ing)?|back(?:ed|ing)|cooperat(?:e|es|ed|ing|ion)|facilitat(?:e|es|ed|ing)',
  },
  modes: {
    agreement:
      'agreed|agrees|agree|agreement|contracted|signed|pledged|undertook|committed|promised|deal|contract|accepted an order',
    intent:
      'intend(?:s|ed)?|intention|plan|plans|planned|planning|want(?:s|ed)?|will|would|aim(?:s|ed)?|propos(?:e|es|ed)|is to|are to|was to|were to|set to|going to|seek(?:s|ing)?|sought|about to|preparing|prepares|prepared to|hop(?:e|es|ed|ing)|offered|offer|due to|scheduled|attempt(?:s|ed)?|tried|trying|tries|expected|ready to|wish(?:es|ed)?|conspired|schem(?:e|ed)|before',
    talks: 'discuss(?:ing|es|ed)?|negotiat(?:e|es|ed|ing|ions?)|talks|in talks|bargaining',
    considers:
      'consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|examin(?:e|es|ed|ing) whether|mull(?:s|ed|ing)?|exploring|contemplat(?:e|es|ed|ing)|thinking of|debating|studying whether|looking at|evaluating|whether to',
    possibility: 'may|might|could|can|possibly|perhaps|potentially|would be able',
  },
  negation: "not|never|no|n't|without|neither|nor|none|cannot|nothing",
  hedges:
    'reportedly|allegedly|apparently|purportedly|supposedly|ostensibly|believed to|thought to|said to|suspected of|suspected|suspect|believe|believes|plans? to|planned to|intends? to|intended to|considering|is considering|may have|may|might|could|possibly|probably|likely|unlikely|almost certainly|appears? to|appeared to|seems? to|seemed to|about|around|some|at least|up to|as many as|nearly|almost|roughly|more than|approximately|alleged|a certain amount of|expected to|considers|examining whether|weighing|in part|or so|suggest(?:s|ed|ing)? that|if confirmed|if true|if authentic|unconfirmed|unverified|would',
  goods:
    'drones?|unmanned aerial vehicles?|unmanned aircraft|uavs?|quadcopters?|loitering munitions?|munitions?|ammunition|weapons?|lethal (?:aid|weapons)|missiles?|rockets?|rocket motors?|artillery(?: shells?)?|shells?|components?|parts|spare parts|replacement parts|aircraft parts|aircraft|airframes?|engines?|motors?|gyroscopes?|accelerometers?|sensors?|cameras?|thermal (?:cameras?|imagers?|sights?)|night[- ]vision(?: devices?)?|optics|lenses|lasers?|chips?|semiconductors?|microchips?|microelectronics|microcontrollers?|processors?|integrated circuits?|circuits?|circuit boards?|transistors?|capacitors?|electronics|antennas?|radars?|radios?|modems?|transceivers?|amplifiers?|navigation (?:modules?|systems?|equipment)|modules?|receivers?|gps|machine tools?|milling machines?|machines?|machinery|lathes?|bearings?|turbines?|turbochargers?|pumps?|valves?|tanks?|vehicles?|trucks?|armou?r|body armou?r|helmets?|rifles?|pistols?|guns?|explosives?|propellant|gunpowder|nitrocellulose|carbon fib(?:re|er)s?|titanium|alloys?|alumin(?:i)?um|steel|chemicals?|precursors?|centrifuges?|batteries|battery|cells|servos?|actuators?|autopilots?|flight controllers?|jamm(?:ers?|ing equipment)|simulators?|spectrometers?|oscilloscopes?|test equipment|dual-use goods|dual-use items|goods|cargo|shipments?|consignments?|equipment|technology|blueprints?|know-how|instructions?|software|hardware|prototypes?|fuel|uranium|material|helicopters?|jets?|fighter jets?|ships?|vessels?|submarines?|boats?|satellites?|satellite terminals?|terminals|crates|containers|deliver(?:y|ies)|lethal',
  subject:
    'weapons?|military|army|arms|drones?|intelligence|sanctions?|export(?:s|ed)?|dual-use|war|shipments?|deliver(?:y|ies)|cargo|customs|licen[cs]es?|embargo|documents?|papers?|help|aid|assistance|supply|supplies|accusations?|allegations?|charges|matter|investigation|inquiry|enquiry|probe|trade|smuggling|procurement|end[- ]users?|front company|shell company|controls|breach|violations?|account|story|reports?|findings|contracts?|deal|agreement|destination|buyers?|customers?|transit|payments?|invoices?|network|scheme|company records|figures|transfer|supply routes?|border|goods|involvement|ambiguous|ambiguity|evidence|moscow|tehran|defen[cs]e|forwarder|sales|machines?',
  companyNouns:
    'company|firm|manufacturer|supplier|dealer|trader|distributor|forwarder|exporter|importer|maker|producer|contractor|enterprise|trading house|shipping agent|broker|plant|factory|buyer|subsidiary|front company|shell company|group|business|carrier|agent',
  pretext:
    '(?:to make|making|made|so that|in order that|such that)\\b[^.;]{3,90}?\\b(?:appears?|look|looks|seem|seems|pass)(?:ed|ing)?\\b(?: to be| like| as)?[^.;]{2,80}|(?:declar(?:e|ed|es|ing)|describ(?:e|ed|es|ing)|label(?:l?ed|l?ing)?|relabel(?:l?ed|l?ing)?|mislabel(?:l?ed|l?ing)?|list(?:ed|ing)?|manifested|invoiced|disguis(?:e|ed|es|ing)|mark(?:ed|ing)?|register(?:ed)?|pass(?:ed|ing)?(?: \\p{L}+){0,4} off)(?: [\\p{L}-]+){0,4} as (?:(?!before)[^.;,]){2,80}|under the (?:guise|pretext|cover) of [^.;,]{2,80}',
  toWhom: 'to|for',
  where: 'in|from|through|via|at|into|near|across|to',
  months: [
    'jan(?:uary|\\.)?',
    'feb(?:ruary|\\.)?',
    'mar(?:ch|\\.)',
    'apr(?:il|\\.)',
    'may',
    'june?',
    'july?',
    'aug(?:ust|\\.)?',
    'sept?(?:ember|\\.)?',
    'oct(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dec(?:ember|\\.)?',
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  dateRelations: {
    by: 'by|by the end of|by the middle of|no later than',
    since: 'since|from|starting in|beginning in|between',
    until: 'until|till|up to',
    before: 'before|prior to',
    after: 'after|following',
  },
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    hundred: 100,
    'a hundred': 100,
    'a thousand': 1000,
    'a dozen': 12,
    'two dozen': 24,
    'half a dozen': 6,
  },
  rates: {
    day: '(?:a|per|each|every) day|daily',
    week: '(?:a|per|each|every) week|weekly',
    month: '(?:a|per|each|every) month|monthly',
    year: '(?:a|per|each|every) year|annually|per annum|yearly',
  },
  countries: {
    'u\\.s\\.|us|u\\.s|american|washington|united states': 'US',
    'u\\.k\\.|british|britain|london': 'GB',
    'russian?s?|moscow|kremlin|russian federation': 'RU',
    'chinese|beijing': 'CN',
    'iranians?|tehran': 'IR',
    'north koreans?|pyongyang': 'KP',
    'south koreans?|seoul': 'KR',
    'ukrainians?|kyiv|kiev': 'UA',
    'belarusians?|minsk': 'BY',
    'kazakhs?|kazakhstani': 'KZ',
    'kyrgyz|bishkek': 'KG',
    'uzbeks?|tashkent': 'UZ',
    'armenians?|yerevan': 'AM',
    'georgians?|tbilisi': 'GE',
    'turkish|ankara|türkiye': 'TR',
    'emirati|uae|u\\.a\\.e\\.|dubai|abu dhabi': 'AE',
    'germans?|berlin': 'DE',
    'french|paris': 'FR',
    italian: 'IT',
    'indian|new delhi|delhi': 'IN',
    'israelis?': 'IL',
    'japanese|tokyo': 'JP',
    taiwanese: 'TW',
    'syrians?|damascus': 'SY',
    'libyans?': 'LY',
    'polish|warsaw': 'PL',
    latvian: 'LV',
    lithuanian: 'LT',
    estonian: 'EE',
    'serbian|belgrade': 'RS',
    pakistani: 'PK',
    dutch: 'NL',
    swiss: 'CH',
    swedish: 'SE',
    finnish: 'FI',
    norwegian: 'NO',
    canadian: 'CA',
    azerbaijani: 'AZ',
    vietnamese: 'VN',
    'houthis?|yemeni': 'YE',
    'hong kong': 'HK',
    burmese: 'MM',
    iraqi: 'IQ',
    saudi: 'SA',
    egyptian: 'EG',
    malaysian: 'MY',
    singaporean: 'SG',
  },
  abbreviations: [
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'gen',
    'col',
    'lt',
    'maj',
    'sen',
    'rep',
    'gov',
    'st',
    'inc',
    'ltd',
    'co',
    'corp',
    'bros',
    'no',
    'vs',
    'etc',
    'e.g',
    'i.e',
    'u.s',
    'u.k',
    'u.n',
    'u.a.e',
    'e.u',
    'a.m',
    'p.m',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sep',
    'sept',
    'oct',
    'nov',
    'dec',
    'approx',
    'fig',
    'art',
    'sec',
    'jr',
    'sr',
    'llc',
    'pte',
    'pvt',
    'bhd',
    'sdn',
  ],
};
