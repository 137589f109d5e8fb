import type { LexiconRow } from './row.ts';

/** Words that say what kind of body an organisation is, or how far it reaches. */
export const organisationWords: readonly LexiconRow[] = [
  {
    concept: 'company',
    forms:
      'company|companies|co|comp|cy|compania|compañía|cia|compagnie|cie|gesellschaft|kompaniya|kompania|компания|компании|компанія|şirketi|şirket|sirketi|sirket|sherkat|شرکت|شركة|شركات|sharikat|sharika|公司|회사|会社|kompanija|spółka|společnost|compagnia|companhia',
  },
  {
    concept: 'corporation',
    forms:
      'corporation|corp|corporations|corporación|corporacion|korporatsiya|korporatsia|корпорация|корпорации|корпорація|总公司|總公司|kuruluşu|corporação',
  },
  {
    concept: 'enterprise',
    forms:
      'enterprise|enterprises|entp|ent|entreprise|entreprises|empresa|empresas|unternehmen|betrieb|predpriyatie|predpriyatiye|predpriiatie|предприятие|предприятия|підприємство|işletmesi|işletme|isletmesi|企业|企業|기업|impresa|kompleks predpriyatiy',
  },
  { concept: 'incorporated', forms: 'incorporated|inc' },
  { concept: 'firm', forms: 'firm|firma|фирма|фірма' },
  {
    concept: 'group',
    forms:
      'group|grp|groups|groupe|grupo|gruppe|gruppa|группа|групп|группы|група|grubu|grup|گروه|goruh|مجموعة|集团|集團|그룹|グループ|gruppo',
  },
  {
    concept: 'holding',
    forms: 'holding|holdings|hldg|hldgs|kholding|холдинг|холдинги|控股|홀딩스|ホールディングス|قابضة|هلدینگ',
  },
  { concept: 'concern', forms: 'concern|konzern|kontsern|концерн' },
  { concept: 'consortium', forms: 'consortium|konsortsium|консорциум|konsortium' },
  {
    concept: 'association',
    forms:
      'association|assn|assoc|associates|assotsiatsiya|ассоциация|асоціація|verband|asociacion|协会|協會|협회|协會|انجمن|derneği|dernek',
  },
  {
    concept: 'union',
    forms: 'union|soyuz|союз|union of|unión|birliği|birlik|联盟|聯盟|联合会|اتحاد|اتحادیه',
  },
  {
    concept: 'production-association',
    forms:
      'production association|proizvodstvennoe obedinenie|производственное объединение|научно-производственное объединение|nauchno-proizvodstvennoe obedinenie|nauchno proizvodstvennoye obyedineniye|npo|нпо|виробниче об’єднання|研究生产联合体',
  },
  {
    concept: 'center',
    forms:
      'center|centre|ctr|centro|zentrum|tsentr|центр|центра|merkezi|merkez|markaz|مركز|مرکز|中心|센터|センター',
  },
  { concept: 'bureau', forms: 'bureau|byuro|бюро|局' },
  {
    concept: 'design-bureau',
    forms:
      'design bureau|konstruktorskoe byuro|konstruktorskoye byuro|конструкторское бюро|kb|кб|okb|окб|опытно-конструкторское бюро|设计局|設計局',
  },
  {
    concept: 'agency',
    forms: 'agency|agencies|agence|agencia|agentur|agentstvo|агентство|ajansı|代理|代理处',
  },
  {
    concept: 'ministry',
    forms:
      'ministry|ministerstvo|министерство|міністерство|ministere|ministerio|ministerium|bakanlığı|bakanligi|وزارة|وزارت|部委',
  },
  { concept: 'department', forms: 'department|dept|departament|департамент|abteilung|departamento|部门|部' },
  {
    concept: 'directorate',
    forms: 'directorate|direktsiya|дирекция|управление|upravlenie|müdürlüğü|direction générale',
  },
  {
    concept: 'administration',
    forms: 'administration|admin|администрация|administratsiya|administracion|verwaltung|管理局',
  },
  { concept: 'authority', forms: 'authority|auth|autoridad|behörde|هيئة' },
  {
    concept: 'committee',
    forms: 'committee|komitet|комитет|comité|委员会|委員會|لجنة|کمیته|комітет|komitesi',
  },
  { concept: 'council', forms: 'council|sovet|совет|рада|consejo|conseil|مجلس|理事会' },
  {
    concept: 'institute',
    forms:
      'institute|institutes|institution|inst|institut|instituto|institutskiy|институт|института|інститут|enstitüsü|معهد|مؤسسه تحقیقات|研究院|学院|學院|연구원|研究機関',
  },
  {
    concept: 'research-institute',
    forms:
      'research institute|scientific research institute|nauchno-issledovatelskiy institut|nauchno-issledovatelskii institut|научно-исследовательский институт|науково-дослідний інститут|nii|нии|研究所|연구소',
  },
  {
    concept: 'academy',
    forms: 'academy|acad|akademiya|академия|академія|academia|akademie|akademi|科学院|أكاديمية|아카데미',
  },
  {
    concept: 'university',
    forms:
      'university|univ|universitet|университет|університет|universität|université|universidad|universitesi|üniversitesi|daneshgah|دانشگاه|جامعة|大学|大學|대학교|università',
  },
  { concept: 'college', forms: 'college|kolledzh|колледж|collège' },
  { concept: 'school', forms: 'school|shkola|школа|schule|école|escuela|okulu|مدرسة|学校|學校' },
  {
    concept: 'laboratory',
    forms:
      'laboratory|laboratories|lab|labs|laboratoriya|лаборатория|лабораторія|laboratoire|laboratorio|labor|laboratuvarı|实验室|實驗室|实验|연구실',
  },
  {
    concept: 'research',
    forms:
      'research|res|researches|recherche|forschung|investigacion|issledovaniy|issledovatelskiy|issledovatelskaya|исследований|исследовательский|исследовательская|дослідний|araştırma|arastirma|tahghighat|پژوهش|تحقیقات|أبحاث|بحوث|研究|연구|ricerca',
  },
  {
    concept: 'science',
    forms:
      'science|sciences|scientific|sci|wissenschaft|ciencia|científica|nauchno|nauchnyy|nauchnaya|nauchno-proizvodstvennaya|наука|науки|научно|научный|научная|научно-производственный|науковий|науково|bilim|bilimsel|علوم|علمی|العلمية|科学|科學|과학|elmi|scientifique',
  },
  {
    concept: 'design',
    forms: 'design|designs|dizayn|дизайн|tasarım|proektirovanie|проект|设计|設計|디자인|конструкторское',
  },
  {
    concept: 'project',
    forms: 'project|projects|proyekt|proekt|проектный|proje|projeleri|项目|مشاريع|مشروع',
  },
  {
    concept: 'plant',
    forms:
      'plant|plants|factory|factories|fty|fact|zavod|zavody|завод|завода|заводы|fabrika|fabrik|фабрика|werk|werke|usine|fábrica|fabrica|fabrikası|karkhane|کارخانه|مصنع|厂|廠|工厂|工廠|制造厂|총공장|공장|工場|fabbrica',
  },
  { concept: 'works', forms: 'works|kombinat|комбинат|комбінат|kompleks|комплекс|complex|комплексы' },
  { concept: 'mill', forms: 'mill|mills' },
  { concept: 'workshop', forms: 'workshop|workshops|atelier|werkstatt|atölyesi' },
  { concept: 'office', forms: 'office|ofis|офис|büro|bureau d etudes|oficina|事务所|事務所|办公室' },
  { concept: 'store', forms: 'store|stores|shop|magazin|магазин|tienda|商店|商行|商场' },
  { concept: 'house', forms: 'house|dom|дом|torgovyy dom|торговый дом|trading house|торговий дім|td|тд|evi' },
  {
    concept: 'national',
    forms:
      'national|natl|nationale|nacional|natsionalnyy|natsionalnaya|национальный|национальная|національний|ulusal|milli|melli|ملی|الوطنية|وطنية|国家|國家|국립|nazionale',
  },
  {
    concept: 'state',
    forms:
      'state|gosudarstvennyy|gosudarstvennaya|gosudarstvennoe|государственный|государственная|государственное|державний|державне|staatliche|devlet|dowlati|دولتی|国营|국영|国有',
  },
  {
    concept: 'federal',
    forms: 'federal|federalnyy|federalnaya|federalnoe|федеральный|федеральная|федеральное|联邦',
  },
  {
    concept: 'central',
    forms:
      'central|tsentralnyy|tsentralnaya|центральный|центральная|центральне|zentral|centrale|merkezî|中央|المركزي|مرکزی|중앙',
  },
  {
    concept: 'general',
    forms: 'general|gen|générale|generale|allgemeine|genel|amma|العامة|عامة|عمومی|总|總|종합|综合',
  },
  {
    concept: 'international',
    forms:
      "international|int'l|intl|internat|internacional|internationale|mezhdunarodnyy|mezhdunarodnaya|mezhdunarodnoe|международный|международная|международное|міжнародний|міжнародна|uluslararası|uluslararasi|beynolmelali|بین المللی|الدولية|دولية|国际|國際|국제|インターナショナル|internazionale",
  },
  {
    concept: 'global',
    forms:
      'global|globalnyy|глобал|глобальный|worldwide|world|welt|mondial|mundial|جهانی|العالمية|世界|环球|環球|全球|글로벌|グローバル|dünya',
  },
  { concept: 'overseas', forms: 'overseas|foreign|zarubezhnyy|внешнеэкономическое|海外|ausland|dış' },
  {
    concept: 'foreign-trade',
    forms:
      'foreign trade|vneshtorg|внешторг|dış ticaret|dis ticaret|外贸|外貿|对外贸易|對外貿易|aussenhandel|comercio exterior|بازرگانی خارجی|التجارة الخارجية|vneshnetorgovaya|внешнеторговая',
  },
  { concept: 'joint', forms: 'joint|sovmestnoe|совместное|合资|合資|ortak' },
  {
    concept: 'united',
    forms:
      'united|obedinennaya|obedinennyy|obyedinennaya|объединенная|объединенный|об’єднана|vereinigte|birleşik|المتحدة|متحد|联合|聯合|연합|unidos|unida',
  },
  {
    concept: 'new',
    forms: 'new|novyy|novaya|новый|новая|novoe|новое|neue|nouvelle|nueva|nuevo|yeni|noor novin|نوین|新|새',
  },
  {
    concept: 'first',
    forms: 'first|1st|pervyy|pervaya|первый|первая|перший|erste|première|primera|birinci|第一|제일|الأولى',
  },
  {
    concept: 'special',
    forms:
      'special|specialized|specialised|spets|spetsialnyy|специальный|специализированный|спец|спеціальний|spezial|especial|özel|特种|特種|特殊|专用|ویژه',
  },
  {
    concept: 'technical',
    forms:
      'technical|technic|technics|tekhnicheskiy|tekhnicheskaya|технический|техническая|technisch|technische|technique|tecnica|técnica|teknik|فنی|الفنية',
  },
  {
    concept: 'regional',
    forms: 'regional|oblastnoy|областной|краевой|regionalnyy|региональный|bölge|地区|地區',
  },
  { concept: 'partners', forms: 'partners|partner|партнер|партнеры|partnery|ortakları|合伙' },
  {
    concept: 'brothers',
    forms: 'brothers|bros|gebrüder|frères|hermanos|kardeşler|بردران|brat ya|братья|兄弟|إخوان',
  },
  { concept: 'sons', forms: 'sons|son|söhne|fils|hijos|oğulları|وأولاده|сыновья' },
  { concept: 'team', forms: 'team|тим|команда|团队' },
  { concept: 'club', forms: 'club|klub|клуб|kulübü|俱乐部|نادي' },
  { concept: 'museum', forms: 'museum|muzey|музей|müzesi|博物馆' },
  {
    concept: 'party',
    forms: 'political party|partiya|партия|حزب|party|партія|hizb|党|黨|partido|parti|partei|partisi',
  },
  {
    concept: 'army',
    forms:
      'army|armed forces|armiya|армия|вооруженные силы|forces armées|streitkräfte|الجيش|ارتش|人民解放军|解放军|군',
  },
  {
    concept: 'navy',
    forms:
      'navy|naval|vmf|вмф|marine nationale|海军|海軍|نیروی دریایی|해군|военно-морской|военно-морской флот|armada|donanma',
  },
  {
    concept: 'air-force',
    forms:
      'air force|vvs|ввс|военно-воздушные силы|空军|空軍|luftwaffe|نیروی هوایی|공군|force aérienne|fuerza aérea|airforce|повітряні сили|hava kuvvetleri',
  },
  {
    concept: 'military',
    forms:
      'military|voennyy|voennaya|военный|военная|военно|військовий|militär|militaire|militar|askeri|نظامی|العسكرية|军|軍|军工|军事|軍事|군사',
  },
  {
    concept: 'defense',
    forms:
      'defense|defence|oborona|oboronnyy|оборона|обороны|оборонный|оборони|verteidigung|défense|defensa|savunma|defa|دفاع|دفاعی|الدفاع|国防|國防|防务|방위|防衛|оборонная|оборонного|оборонної|национальной обороны|防卫|국방',
  },
  { concept: 'police', forms: 'police|politsiya|полиция|polizei|polis|شرطة|警察|公安' },
  {
    concept: 'security',
    forms:
      'security|securities service|bezopasnost|безопасность|безопасности|безпека|sicherheit|sécurité|seguridad|güvenlik|امنیت|حفاظت|الأمن|安全|安防|보안',
  },
  { concept: 'government', forms: 'government|pravitelstvo|правительство|уряд|hükümet|حكومة|政府' },
  {
    concept: 'republic',
    forms:
      'republic|respublika|республика|республіка|republik|république|república|cumhuriyeti|جمهورية|جمهوری|共和国|共和國|공화국',
  },
  {
    concept: 'organization',
    forms:
      'organization|organisation|org|organizatsiya|организация|організація|organización|kurumu|teşkilatı|sazman|سازمان|منظمة|组织|組織|機構|机构|기구',
  },
  {
    concept: 'system',
    forms:
      'system|systems|sys|sistema|sistemy|система|системы|систем|системи|systeme|système|systèmes|sistemas|sistem|sistemleri|سیستم|سیستمهای|أنظمة|نظم|系统|系統|시스템|システム',
  },
  {
    concept: 'service',
    forms:
      'service|services|svc|svcs|svs|servis|servisnyy|сервис|сервіс|услуги|dienst|dienste|dienstleistungen|servicio|servicios|hizmetleri|hizmet|khadamat|خدمات|الخدمات|服务|服務|서비스|サービス|servizi|serviços',
  },
  {
    concept: 'solutions',
    forms: 'solutions|solution|resheniya|решения|рішення|lösungen|soluciones|çözümleri|解决方案|حلول|솔루션',
  },
  {
    concept: 'management',
    forms:
      'management|mgmt|mgt|menedzhment|менеджмент|managing|verwaltungs|gestion|yönetim|管理|إدارة|مدیریت|관리',
  },
  {
    concept: 'development',
    forms:
      'development|dev|devt|dvlpt|razvitie|razvitiye|развитие|развития|розвиток|entwicklung|développement|desarrollo|geliştirme|kalkınma|tose|توسعه|تطوير|تنمية|发展|發展|开发|開發|개발',
  },
  {
    concept: 'supply',
    forms:
      'supply|supplies|supplier|suppliers|snab|snabzhenie|снаб|снабжение|постачання|tedarik|供应|供應|供应链|توريد|توريدات|공급|suministros|fournitures',
  },
  { concept: 'procurement', forms: 'procurement|purchasing|sourcing|zakupki|закупки|采购|採購' },
  {
    concept: 'distribution',
    forms:
      'distribution|distributor|distributors|distributing|distribyutor|дистрибуция|дистрибьютор|dağıtım|توزیع|توزيع|vertrieb|分销|경销|дистрибуторська|پخش|经销|distribuidora|distribución|distributeur|유통',
  },
  {
    concept: 'sales',
    forms: 'sales|sale|sbyt|сбыт|продаж|verkauf|ventes|ventas|satış|销售|銷售|فروش|مبيعات|판매',
  },
  { concept: 'wholesale', forms: 'wholesale|grosshandel|optovaya|оптовая|опт|toptan|批发' },
  { concept: 'retail', forms: 'retail|roznitsa|розница|perakende|零售' },
  { concept: 'marketing', forms: 'marketing|маркетинг|pazarlama|营销|بازاریابی|التسويق' },
];
