import type { LexiconRow } from './row.ts';

/** What companies do. */
export const industryWords: readonly LexiconRow[] = [
  {
    concept: 'trading',
    forms:
      'trading|trade|trdg|trd|trad|trades|torgovlya|torgovaya|torgovyy|торговля|торговая|торговый|торгівля|торгова|handel|handels|commerce|commercial|comercio|comercial|ticaret|ticari|tejarat|tejari|تجارت|بازرگانی|bazargani|تجارة|التجارية|للتجارة|贸易|貿易|商贸|商貿|무역|トレーディング|trgovina|commercio',
  },
  {
    concept: 'import',
    forms: 'import|imports|imp|importing|ithalat|импорт|імпорт|واردات|استيراد|进口|進口|수입',
  },
  { concept: 'export', forms: 'export|exports|exp|exporting|ihracat|экспорт|експорт|صادرات|تصدير|出口|수출' },
  {
    concept: 'import-export',
    forms:
      'import export|import and export|import & export|imp & exp|imp and exp|imp exp|export import|export and import|impex|impeks|импорт-экспорт|импекс|экспорт-импорт|ithalat ihracat|استيراد وتصدير|واردات و صادرات|进出口|進出口|수출입|輸出入',
  },
  {
    concept: 'manufacturing',
    forms:
      'manufacturing|manufacture|manufacturer|manufacturers|manufactory|mfg|mfr|mfrs|manufacturas|fabrication|fertigung|herstellung|üretim|tolidi|تولیدی|تصنيع|制造|製造|제조|meito',
  },
  {
    concept: 'production',
    forms:
      'production|productions|prodn|producer|proizvodstvo|proizvodstvennaya|proizvodstvennyy|proizvodstvenno|производство|производственная|производственный|производственное|виробництво|виробниче|produktion|producción|tolid|تولید|إنتاج|生产|生產|생산',
  },
  {
    concept: 'products',
    forms:
      'products|product|prod|prods|produkte|produits|productos|produktsiya|продукция|продукты|ürünleri|محصولات|منتجات|产品|產品|制品|製品|제품',
  },
  {
    concept: 'industry',
    forms:
      'industry|industries|industrial|ind|inds|indl|indus|industrie|industriel|industria|industrias|promyshlennyy|promyshlennaya|promyshlennost|промышленный|промышленная|промышленность|пром|prom|промисловість|промислова|sanayi|sanayii|san|endüstri|sanat|sanaye|sanati|صنایع|صنعت|صنعتی|صناعة|صناعات|الصناعية|للصناعات|工业|工業|实业|實業|产业|產業|산업|공업|industriya|индустрия',
  },
  {
    concept: 'technology',
    forms:
      'technology|technologies|technological|science and technology|science & technology|science technology|sci & tech|sci and tech|scientific and technical|tech|techs|techn|technol|tekhnologii|tekhnologiya|tekhno|tekh|технология|технологии|технологий|техно|тех|технологія|технології|technologie|technologien|tecnología|tecnologia|tecnologías|teknoloji|teknolojileri|fanavari|فناوری|تکنولوژی|تقنية|تكنولوجيا|التقنية|科技|技术|技術|기술|테크|테크놀로지|テクノロジー|tehnologii|tek',
  },
  { concept: 'technics', forms: 'tekhnika|technika|техника|техники|техніка' },
  {
    concept: 'engineering',
    forms:
      'engineering|engrg|engg|engr|eng|engineers|engineer|inzhiniring|inzhenernyy|инжиниринг|инженерный|инженерная|інжиніринг|ingenieure|ingénierie|ingenieria|ingeniería|mühendislik|muhendislik|mohandesi|مهندسی|مهندسین|هندسة|هندسية|工程|엔지니어링|공학|エンジニアリング|ingegneria|engenharia',
  },
  {
    concept: 'construction',
    forms:
      'construction|constructions|constr|building|builders|stroy|stroitelnyy|stroitelnaya|stroitelstvo|строй|строительный|строительная|строительство|будівельна|буд|bau|bauunternehmen|bâtiment|construccion|construcciones|inşaat|insaat|sakhteman|ساختمان|ساختمانی|بناء|建设|建設|建筑|建築|건설|costruzioni|construções',
  },
  {
    concept: 'contracting',
    forms: 'contracting|contractor|contractors|müteahhitlik|پیمانکاری|للمقاولات|承包',
  },
  { concept: 'installation', forms: 'installation|montazh|монтаж|монтажный|montaj|tesisat|安装|安裝' },
  {
    concept: 'repair',
    forms:
      'repair|repairs|remont|remontnyy|ремонт|ремонтный|ремонтна|reparatur|réparation|tamirat|تعمیرات|维修|維修|수리|maintenance|mro',
  },
  {
    concept: 'real-estate',
    forms:
      'real estate|property|properties|realty|nedvizhimost|недвижимость|immobilien|immobilier|inmobiliaria|gayrimenkul|emlak|املاک|عقارات|العقارية|房地产|地产|置业|부동산|immobiliare',
  },
  {
    concept: 'investment',
    forms:
      'investment|investments|invest|inv|invt|investing|investitsii|investitsionnaya|инвест|инвестиции|инвестиционная|інвест|investition|investissement|inversiones|yatırım|yatirim|sarmayeh|سرمایه گذاری|استثمار|للاستثمار|投资|投資|투자|investimenti',
  },
  {
    concept: 'finance',
    forms:
      'finance|financial|fin|finans|finansovaya|финанс|финансовая|финансы|фінанс|finanz|finanzen|financière|financiera|مالی|المالية|金融|财务|금융',
  },
  {
    concept: 'bank',
    forms:
      'bank|banking|banque|banco|banka|bankası|bankasi|банк|банка|بانک|بنك|مصرف|银行|銀行|은행|banca|savings',
  },
  { concept: 'credit', forms: 'credit|kredit|кредит|crédit|kredi|信贷|信用' },
  {
    concept: 'insurance',
    forms:
      'insurance|assurance|strakhovanie|strakhovaya|страхование|страховая|страхова|versicherung|assurances|seguros|sigorta|bimeh|بیمه|تأمين|保险|保險|보험|reinsurance|assicurazioni',
  },
  { concept: 'capital', forms: 'capital|kapital|капитал|капітал|sermaye|资本|資本|캐피탈|رأس المال' },
  { concept: 'asset', forms: 'asset|assets|aktiv|актив|资产|資產' },
  { concept: 'fund', forms: 'fund|funds|صندوق|基金|펀드' },
  {
    concept: 'exchange',
    forms:
      'exchange|birzha|биржа|borsa|bourse|börse|صرافی|صرافة|交易所|거래소|sarrafi|money exchange|currency exchange|exchange house|money changer|money changers|صرافه|döviz|обмен валют|обмін валют|sarafi',
  },
  {
    concept: 'leasing',
    forms: 'leasing|lease|lizing|лизинг|лізинг|leasinggesellschaft|kiralama|租赁|租賃|lising',
  },
  {
    concept: 'consulting',
    forms:
      'consulting|consultancy|consultants|consultant|advisory|advisors|konsalting|консалтинг|консультант|beratung|consultoria|consultores|danışmanlık|danismanlik|مشاوره|استشارات|咨询|諮詢|컨설팅|consulenza',
  },
  {
    concept: 'logistics',
    forms:
      'logistics|logistic|logistik|logistique|logistica|logística|logistika|логистик|логистика|логістика|lojistik|لجستیک|لوجستية|物流|물류|ロジスティクス',
  },
  {
    concept: 'transport',
    forms:
      'transport|transportation|transports|trans|trspt|transportnaya|transportnyy|транспорт|транспортная|транспортный|перевозки|перевезення|transporte|transportes|taşımacılık|tasimacilik|nakliyat|nakliye|haml va naghl|حمل و نقل|نقل|للنقل|运输|運輸|交通|운송|trasporti',
  },
  {
    concept: 'freight',
    forms: 'freight|cargo|kargo|карго|cargolux|fracht|fret|carga|بار|شحن|للشحن|货运|貨運|화물',
  },
  {
    concept: 'forwarding',
    forms:
      'forwarding|forwarders|forwarder|expedition|ekspeditsiya|экспедиция|экспедирование|spedition|transitaire|货代|貨代',
  },
  { concept: 'express', forms: 'express|ekspress|экспресс|快递|速递|快運' },
  { concept: 'courier', forms: 'courier|couriers|kurier|курьер|kurye' },
  {
    concept: 'shipping',
    forms:
      'shipping|shipmanagement|ship management|shipping line|sudokhodnaya|sudokhodstvo|судоходная|судоходство|судноплавство|parokhodstvo|пароходство|reederei|navigation company|armement|naviera|denizcilik|gemicilik|keshtirani|کشتیرانی|ملاحة|الملاحة|للملاحة|航运|航運|海运|海運|船务|船務|해운|navigazione',
  },
  { concept: 'lines', forms: 'lines|line|linii|линии|linie|ligne|lineas|hatları|航线' },
  {
    concept: 'maritime',
    forms:
      'maritime|marine|mar|morskoy|morskaya|морской|морская|морське|морська|maritim|marítima|maritima|seewirtschaft|daryayi|دریایی|البحرية|بحرية|海洋|海事|해양',
  },
  {
    concept: 'shipbuilding',
    forms:
      'shipbuilding|ship building|shipbuilder|sudostroenie|sudostroitelnyy|судостроение|судостроительный|судостроительная|суднобудівний|schiffbau|chantier naval|astilleros|gemi inşa|کشتی سازی|بناء السفن|造船|조선|судоверфь|судноверфь|суднобудування|sudostroitelnyi|造船厂|造船廠|astillero',
  },
  {
    concept: 'shipyard',
    forms: 'shipyard|shipyards|verf|верфь|werft|tersane|tersanesi|船厂|船廠|船舶|sudoremontnyy|судоремонтный',
  },
  {
    concept: 'fishing',
    forms:
      'fishing|fishery|fisheries|seafood|fish|rybolovnaya|рыболовная|рыбный|ryba|fischerei|pêche|pesca|pesquera|balıkçılık|渔业|漁業|水产|水產|수산|شیلات',
  },
  {
    concept: 'port',
    forms:
      'port|ports|port authority|porty|порт|порта|порты|морской порт|hafen|puerto|limanı|liman|bandar|بندر|ميناء|港|港口|港务|항만',
  },
  {
    concept: 'airport',
    forms:
      'airport|airports|aeroport|aéroport|aeropuerto|аэропорт|аеропорт|flughafen|havalimanı|havaalanı|forudgah|فرودگاه|مطار|机场|機場|공항',
  },
  {
    concept: 'airlines',
    forms:
      'airlines|airline|air lines|air line|airways|airway|air ways|aviakompaniya|aviakompania|aviakompaniia|авиакомпания|авіакомпанія|авиалинии|авиакомпании|avialinii|fluggesellschaft|compagnie aérienne|lignes aériennes|aerolineas|aerolíneas|líneas aéreas|lineas aereas|havayolları|hava yolları|havayollari|hava yollari|havapeymayi|هواپیمایی|خطوط هوایی|الخطوط الجوية|طيران|航空公司|항공사|linee aeree|linhas aéreas',
  },
  {
    concept: 'travel',
    forms:
      'travel|tours|tour|turizm|tourism|turism|туризм|туристическая|reisen|reisebüro|voyages|viajes|seyahat|گردشگری|سياحة|السياحة|旅游|旅行|여행|turismo',
  },
  { concept: 'hotel', forms: 'hotel|hotels|gostinitsa|гостиница|otel|отель|هتل|فندق|酒店|호텔' },
  {
    concept: 'mining',
    forms:
      'mining|mines|mine|minerals|mineral|gornaya|gornodobyvayushchaya|горнодобывающая|горный|горная|shakhta|шахта|bergbau|minière|minera|mineria|madencilik|maden|maadan|معدن|معادن|تعدين|矿业|礦業|矿|광업|miniere',
  },
  {
    concept: 'coal',
    forms: 'coal|ugol|уголь|угольная|вугілля|kohle|charbon|carbon coal|kömür|煤炭|煤|석탄|زغال',
  },
  {
    concept: 'oil',
    forms:
      'oil|petroleum|neft|neftyanaya|нефть|нефтяная|нефте|нафта|нафто|erdöl|pétrole|petrolera|petrol|petroleo|petróleo|naft|نفت|نفط|النفط|石油|원유',
  },
  { concept: 'gas', forms: 'gas|gaz|газ|газовая|газова|gaz prom|gás|گاز|غاز|الغاز|燃气|天然气|가스' },
  {
    concept: 'refinery',
    forms:
      'refinery|refining|refineries|neftepererabatyvayushchiy|нефтеперерабатывающий|npz|нпз|raffinerie|refineria|palayesh|palayeshgah|پالایش|پالایشگاه|مصفاة|炼油|정유|rafineri',
  },
  {
    concept: 'petrochemical',
    forms:
      'petrochemical|petrochemicals|neftekhim|neftekhimicheskiy|нефтехим|нефтехимическая|нафтохім|petrochimie|petroquimica|petrokimya|petroshimi|پتروشیمی|بتروكيماويات|البتروكيماوية|石化|석유화학',
  },
  { concept: 'pipeline', forms: 'pipeline|pipelines|truboprovod|трубопровод|nefteprovod|нефтепровод|管道' },
  {
    concept: 'chemical',
    forms:
      'chemical|chemicals|chem|chems|khimicheskiy|khimicheskaya|khim|химический|химическая|хим|хімічний|хімічна|chemie|chimie|química|quimica|kimya|shimiyayi|shimi|شیمیایی|شیمی|كيماويات|الكيماوية|化工|化学|化學|화학|ケミカル|chimica',
  },
  {
    concept: 'energy',
    forms:
      'energy|energetika|energeticheskaya|energo|энерго|энергия|энергетика|энергетическая|енерго|енергія|energie|énergie|energia|energía|enerji|انرژی|طاقة|الطاقة|能源|에너지|エネルギー',
  },
  {
    concept: 'power',
    forms:
      'power|pwr|elektrostantsiya|электростанция|strom|kraftwerk|électricité|نیرو|niroo|nirou|كهرباء|الكهرباء|电力|電力|전력|발전',
  },
  {
    concept: 'nuclear',
    forms:
      'nuclear|atomic|atom|yadernyy|yadernaya|ядерный|ядерная|атомный|атомная|атомна|nukleer|atom enerji|hasteh|hastehi|هسته ای|نووية|ذرية|核|核能|原子能|원자력',
  },
  {
    concept: 'solar',
    forms: 'solar|solnechnaya|солнечная|photovoltaic|pv|güneş enerji|خورشیدی|شمسية|太阳能|光伏|태양광',
  },
  { concept: 'water', forms: 'water|vodokanal|водоканал|wasser|eau|agua|آب|مياه|水务|水利|수자원' },
  {
    concept: 'environment',
    forms:
      'environment|environmental|eco|ekologiya|экология|эко|umwelt|çevre|محیط زیست|بيئة|环保|環保|环境|環境|환경',
  },
  {
    concept: 'agriculture',
    forms:
      'agriculture|agricultural|agro|agri|selskokhozyaystvennyy|сельскохозяйственный|агро|аграрная|аграрна|landwirtschaft|agricole|agricola|agrícola|tarım|tarim|keshavarzi|کشاورزی|زراعة|الزراعية|زراعية|农业|農業|농업|agroprom|агропром',
  },
  {
    concept: 'food',
    forms:
      'food|foods|foodstuff|foodstuffs|pishchevaya|пищевая|продовольственная|харчова|lebensmittel|alimentaire|alimentos|gıda|gida|ghaza|غذا|غذایی|مواد غذائية|أغذية|食品|식품|alimentari',
  },
  { concept: 'beverage', forms: 'beverage|beverages|drinks|напитки|getränke|boissons|bebidas|içecek|饮料' },
  { concept: 'tobacco', forms: 'tobacco|tabak|табак|табачная|tütün|烟草|دخانیات|tabaco' },
  {
    concept: 'textile',
    forms:
      'textile|textiles|tex|tekstil|текстиль|текстильная|nassaji|نساجی|منسوجات|النسيج|纺织|紡織|섬유|tessile|mensucat',
  },
  {
    concept: 'garment',
    forms:
      'garment|garments|apparel|clothing|fashion|odezhda|одежда|швейная|bekleidung|confection|confecciones|giyim|konfeksiyon|پوشاک|ملابس|服装|服飾|服饰|의류',
  },
  { concept: 'leather', forms: 'leather|kozha|кожа|leder|cuir|cuero|deri|皮革' },
  {
    concept: 'furniture',
    forms: 'furniture|mebel|мебель|меблі|möbel|meubles|muebles|mobilya|家具|가구|مبلمان',
  },
  {
    concept: 'pharmaceutical',
    forms:
      'pharmaceutical|pharmaceuticals|pharma|pharm|pharmacy|farmatsevticheskaya|farm|фармацевтическая|фарм|фармацевтична|pharmazie|pharmacie|farmaceutica|farmacéutica|ilaç|eczacılık|daroo|darou|داروسازی|دارو|أدوية|صيدلية|制药|製藥|医药|醫藥|药业|藥業|제약',
  },
  {
    concept: 'medical',
    forms:
      'medical|med|medicine|meditsinskaya|meditsinskiy|медицинская|медицинский|медицина|мед|медична|medizin|médical|medica|médica|tıbbi|medikal|پزشکی|طبی|teb|طبية|医疗|醫療|医学|의료',
  },
  {
    concept: 'health',
    forms: 'health|healthcare|zdorove|здоровье|gesundheit|santé|salud|sağlık|saglik|بهداشت|صحة|健康|건강',
  },
  {
    concept: 'hospital',
    forms:
      'hospital|hospitals|clinic|bolnitsa|больница|клиника|krankenhaus|hôpital|hastanesi|بیمارستان|مستشفى|医院|醫院|병원',
  },
  {
    concept: 'biotechnology',
    forms:
      'biotechnology|biotech|bio|biological|biologics|biotekhnologii|биотехнологии|био|biyoteknoloji|生物|바이오|زیست فناوری',
  },
  { concept: 'media', forms: 'media|medya|медиа|медіа|传媒|傳媒|媒体|미디어|رسانه|إعلام' },
  {
    concept: 'press',
    forms:
      'press|news|newspaper|publishing|publishers|izdatelstvo|издательство|видавництво|verlag|yayıncılık|出版|新闻|نشر',
  },
  {
    concept: 'television',
    forms:
      'television|tv|broadcasting|televidenie|телевидение|телерадиокомпания|radio televizyon|صدا و سیما|广播|電視|电视|방송',
  },
  {
    concept: 'education',
    forms:
      'education|educational|training|obrazovanie|образование|учебный|bildung|éducation|educacion|eğitim|آموزشی|تعليم|教育|培训|교육',
  },
  { concept: 'culture', forms: 'culture|cultural|kultura|культура|kultur|kültür|فرهنگی|ثقافة|文化|문화' },
  { concept: 'entertainment', forms: 'entertainment|razvlecheniya|развлечения|eğlence|娱乐|娛樂' },
  {
    concept: 'advertising',
    forms: 'advertising|reklama|реклама|werbung|publicité|publicidad|reklam|广告|廣告|تبلیغات',
  },
  {
    concept: 'legal-services',
    forms: 'law|lawyers|attorneys|legal|yuridicheskaya|юридическая|адвокат|hukuk|法律|律师',
  },
  { concept: 'audit', forms: 'audit|auditing|accounting|аудит|бухгалтер|muhasebe|会计|審計|审计' },
  { concept: 'internet', forms: 'internet|online|web|интернет|інтернет|اینترنت|互联网|網絡|网络科技|온라인' },
  {
    concept: 'electronic-commerce',
    forms: 'e-commerce|ecommerce|elektronnaya torgovlya|электронная торговля|电子商务|電子商務|e-ticaret',
  },
  {
    concept: 'steel-industry',
    forms:
      'metallurgy|metallurgical|metallurgicheskiy|metallurgicheskaya|металлургический|металлургическая|металлургия|металургійний|hüttenwerk|métallurgie|metalurgica|metalúrgica|metalurji|冶金|冶炼|야금|متالورژی',
  },
  {
    concept: 'warehouse',
    forms:
      'warehouse|warehousing|storage|sklad|склад|lager|entrepôt|almacen|depo|antrepo|انبار|مستودع|仓储|倉儲|창고',
  },
  {
    concept: 'packaging',
    forms: 'packaging|packing|upakovka|упаковка|verpackung|emballage|ambalaj|包装|包裝|بسته بندی',
  },
  { concept: 'printing', forms: 'printing|print|tipografiya|типография|druck|imprimerie|matbaa|印刷|چاپ' },
];
