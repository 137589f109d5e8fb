import type { LexiconRow } from './row.ts';

/** What companies make, sell or work with. */
export const goodsWords: readonly LexiconRow[] = [
  {
    concept: 'aviation',
    forms:
      'aviation|avn|avia|avio|aviacion|aviación|aviatsionnyy|aviatsionnaya|aviatsiya|авиация|авиационный|авиационная|авиационное|авиа|авіація|авіаційний|авіаційна|авіа|luftfahrt|aviazione|havacılık|havacilik|havaei|havanavardi|هوانوردی|هوایی|هوانيروز|الطيران|航空|항공|アビエーション',
  },
  {
    concept: 'aircraft',
    forms:
      'aircraft|aircrafts|airplane|airplanes|aeroplane|samolet|samolyot|самолет|самолёт|самолетостроительный|літак|flugzeug|flugzeugbau|aéronef|avion|aeronave|aeronaves|uçak|ucak|havapeyma|هواپیما|هواپیماسازی|طائرات|الطائرات|飞机|飛機|항공기|航空機',
  },
  {
    concept: 'aerospace',
    forms:
      'aerospace|aero space|航天|aerokosmicheskiy|аэрокосмический|аэрокосмическая|авиакосмический|аерокосмічний|luft- und raumfahrt|aérospatiale|aeroespacial|havacılık ve uzay|havafaza|هوافضا|فضاء وطيران|航空航天|航太|항공우주|航空宇宙',
  },
  {
    concept: 'aero',
    forms: 'aero|aeronautics|aeronautical|aeronautique|aeronáutica|aeronautica|аэро|аеро|aerotech',
  },
  {
    concept: 'space',
    forms:
      'space|kosmos|kosmicheskiy|космос|космический|космическая|космічний|raumfahrt|spatial|espacial|espacio|uzay|fazaei|فضایی|فضاء|宇航|太空|우주|宇宙',
  },
  {
    concept: 'unmanned',
    forms:
      'unmanned|uav|uas|uavs|bespilotnyy|bespilotnye|bespilotnik|беспилотный|беспилотные|беспилотных|безпілотний|unbemannt|sans pilote|no tripulado|insansız|insansiz|pahpad|پهپاد|بدون سرنشین|بدون طيار|无人|無人|무인',
  },
  {
    concept: 'drone',
    forms:
      'drone|drones|dron|дрон|дроны|дронів|drohne|drohnen|dronlar|طائرات مسيرة|无人机|無人機|드론|ドローン',
  },
  {
    concept: 'helicopter',
    forms:
      'helicopter|helicopters|heli|vertolet|vertolety|вертолет|вертолеты|вертолетный|вертолёт|вертоліт|hubschrauber|hélicoptère|hélicoptères|helicoptero|helicópteros|helikopter|balgard|بالگرد|هلیکوپتر|مروحيات|直升机|直升機|헬리콥터',
  },
  {
    concept: 'engine',
    forms:
      'engine|engines|dvigatel|dvigateli|двигатель|двигатели|двигателестроение|двигун|motoren|moteur|moteurs|motor sazi|موتورسازی|محركات|发动机|發動機|엔진|エンジン',
  },
  {
    concept: 'motor',
    forms: 'motor|motors|мотор|моторы|motornyy|моторный|motorlar|موتور|电机|電機|马达|모터|モーター',
  },
  { concept: 'propulsion', forms: 'propulsion|propulsive|推进|推進|추진' },
  {
    concept: 'turbine',
    forms: 'turbine|turbines|turbina|турбина|турбины|turbo|турбо|türbin|توربین|涡轮|渦輪|汽轮机|터빈',
  },
  {
    concept: 'rocket',
    forms:
      'rocket|rockets|raketa|raketnyy|ракета|ракетный|ракетная|ракетно|rakete|fusée|cohete|roket|roketsan|火箭|로켓',
  },
  {
    concept: 'missile',
    forms: 'missile|missiles|füze|fuze|mushak|moshak|موشک|موشکی|صواريخ|导弹|導彈|미사일',
  },
  {
    concept: 'weapon',
    forms:
      'weapon|weapons|arms|armament|armaments|oruzhie|oruzheynyy|оружие|оружейный|вооружение|вооружений|зброя|waffen|armes|armas|silah|سلاح|تسلیحات|أسلحة|武器|兵器|무기',
  },
  {
    concept: 'ammunition',
    forms: 'ammunition|munition|munitions|боеприпасы|патронный|боєприпаси|mühimmat|مهمات|ذخيرة|弹药|탄약',
  },
  {
    concept: 'explosives',
    forms: 'explosives|explosive|взрывчатые|sprengstoff|patlayıcı|مواد منفجره|炸药|爆破',
  },
  {
    concept: 'electronics',
    forms:
      'electronics|electronic|elec|elect|elecs|electron|elektronika|elektronnyy|elektronnaya|электроника|электронный|электронная|электронные|электрон|електроніка|електронний|elektronik|elektronisch|électronique|electronica|electrónica|electronico|elektronike|الکترونیک|إلكترونيات|الإلكترونية|电子|電子|전자|エレクトロニクス|elettronica|eletrônica',
  },
  {
    concept: 'electric',
    forms:
      'electric|electrical|elektricheskiy|elektro|elektrotekhnicheskiy|электро|электрический|электротехнический|електро|elektrik|elektrische|électrique|electrica|eléctrica|bargh|برق|كهربائية|电气|電氣|电器|電器|전기|電気|elettrica|elétrica',
  },
  {
    concept: 'semiconductor',
    forms:
      'semiconductor|semiconductors|semicon|semi conductor|poluprovodnik|полупроводник|полупроводниковый|полупроводники|напівпровідник|halbleiter|semi-conducteur|semiconductores|yarı iletken|nimeh hadi|نیمه هادی|半导体|半導體|반도체|半導体',
  },
  {
    concept: 'microelectronics',
    forms:
      'microelectronics|microelectronic|micro electronics|mikroelektronika|микроэлектроника|мікроелектроніка|mikroelektronik|microélectronique|میکروالکترونیک|微电子|微電子|마이크로전자',
  },
  {
    concept: 'integrated-circuit',
    forms:
      'integrated circuit|integrated circuits|ic|chip|chips|микросхема|микросхемы|mikroskhema|芯片|集成电路|積體電路|칩|チップ',
  },
  { concept: 'circuit', forms: 'circuit|circuits|pcb|platy|платы|电路|電路|회로' },
  { concept: 'sensor', forms: 'sensor|sensors|datchik|датчик|датчики|sensör|حسگر|传感器|傳感器|传感|센서' },
  {
    concept: 'radio',
    forms:
      'radio|radios|радио|радіо|radiotekhnicheskiy|радиотехнический|radyo|رادیو|راديو|无线电|無線電|라디오',
  },
  { concept: 'radar', forms: 'radar|radars|radiolokatsiya|радиолокация|радар|رادار|雷达|雷達|레이더' },
  { concept: 'antenna', forms: 'antenna|antennas|antenny|антенна|антенны|anten|آنتن|天线|天線|안테나' },
  { concept: 'microwave', forms: 'microwave|svch|свч|мікрохвильова|mikrodalga|微波' },
  {
    concept: 'optics',
    forms:
      'optics|optical|optic|opt|optika|opticheskiy|optiko|оптика|оптический|оптико|оптична|optik|optique|optica|óptica|اپتیک|بصريات|光学|光學|광학|オプティクス',
  },
  {
    concept: 'optoelectronics',
    forms:
      'optoelectronics|optoelectronic|opto-electronics|electro-optics|electro optical|optoelektronika|оптоэлектроника|оптико-электронный|光电|光電|광전',
  },
  { concept: 'laser', forms: 'laser|lasers|lazer|лазер|лазерный|لیزر|ليزر|激光|雷射|레이저|レーザー' },
  { concept: 'infrared', forms: 'infrared|infrakrasnyy|инфракрасный|thermal imaging|红外|紅外|적외선' },
  {
    concept: 'navigation',
    forms:
      'navigation|navigatsiya|navigatsionnyy|навигация|навигационный|навігація|navigasyon|navegacion|navegación|navbari|ناوبری|导航|導航|항법',
  },
  {
    concept: 'satellite',
    forms:
      'satellite|satellites|sputnik|sputnikovyy|спутник|спутниковый|супутник|satellit|satélite|uydu|mahvareh|ماهواره|أقمار صناعية|卫星|衛星|위성',
  },
  {
    concept: 'instrument',
    forms:
      'instrument|instruments|instr|instrumentation|pribor|pribory|priborostroenie|priborostroitelnyy|прибор|приборы|приборостроение|приборостроительный|прилад|приладобудування|instrumente|instrumentos|cihaz|cihazlar|abzar daghigh|ابزار دقیق|أجهزة|仪器|儀器|仪表|儀表|계기|계측',
  },
  {
    concept: 'precision',
    forms:
      'precision|prec|pretsizionnyy|прецизионный|точный|точная|точной|präzision|précision|precisión|hassas|daghigh|دقیق|دقيقة|精密|정밀',
  },
  {
    concept: 'measuring',
    forms:
      'measuring|measurement|metrology|izmeritelnyy|измерительный|измерительная|измерения|mess|messtechnik|mesure|medicion|ölçü|ölçüm|اندازه گیری|قياس|测量|測量|计量|측정|계측기',
  },
  {
    concept: 'control',
    forms: 'control|controls|upravleniya|управления|steuerung|contrôle|kontrol|kontrola|کنترل|تحكم|控制|제어',
  },
  {
    concept: 'automation',
    forms:
      'automation|automatic|automatics|avtomatika|avtomatizatsiya|автоматика|автоматизация|автоматизации|automatisierung|automatisation|automatizacion|otomasyon|اتوماسیون|أتمتة|自动化|自動化|자동화|オートメーション|automated|автоматики|автоматизированный|自动|automatización',
  },
  {
    concept: 'robot',
    forms:
      'robot|robots|robotics|robototekhnika|робот|роботы|робототехника|робототехніка|robotik|robotique|ربات|روبوت|机器人|機器人|로봇|ロボット',
  },
  {
    concept: 'intelligent',
    forms:
      'intelligent|intelligence|smart|ai|intellektualnyy|интеллектуальный|интеллект|інтелект|intelligente|inteligente|akıllı|akilli|hooshmand|هوشمند|ذكي|الذكية|智能|智慧|인공지능|지능|スマート',
  },
  {
    concept: 'digital',
    forms:
      'digital|tsifrovoy|цифровой|цифровые|цифровая|цифровий|numérique|dijital|sayısal|دیجیتال|رقمية|数字|數字|数码|數碼|디지털|デジタル',
  },
  {
    concept: 'information',
    forms:
      'information|info|informatsionnyy|informatsionnye|информация|информационный|информационные|інформаційний|informatik|informatique|informatica|informática|bilişim|bilgi|ettelaat|اطلاعات|معلومات|信息|資訊|情报|정보|情報',
  },
  {
    concept: 'software',
    forms:
      'software|soft|softver|софт|программное|программные|программный|yazılım|yazilim|narmafzar|نرم افزار|برمجيات|软件|軟件|软体|소프트웨어|ソフトウェア|logiciel|logiciels',
  },
  {
    concept: 'network',
    forms:
      'network|networks|net|set|setevoy|сеть|сети|сетевой|мережа|netzwerk|réseau|red|redes|ağ|shabakeh|شبکه|شبكة|شبكات|网络|網路|网|네트워크|ネットワーク',
  },
  {
    concept: 'communication',
    forms:
      'communication|communications|comm|comms|commun|svyaz|svyazi|связь|связи|коммуникации|зв’язок|kommunikation|comunicacion|comunicaciones|haberleşme|iletişim|ertebatat|ارتباطات|اتصالات|通信|通訊|통신',
  },
  {
    concept: 'telecom',
    forms:
      'telecom|telecommunication|telecommunications|telco|telekom|телеком|телекоммуникации|телекомунікації|télécom|télécommunications|telecomunicaciones|telekomünikasyon|mokhaberat|مخابرات|电信|電信|텔레콤',
  },
  {
    concept: 'computer',
    forms:
      'computer|computers|computing|kompyuter|kompyutery|компьютер|компьютеры|комп’ютер|вычислительный|вычислительная|vychislitelnyy|rechner|informatique ordinateur|computadoras|bilgisayar|rayaneh|رایانه|کامپیوتر|حاسوب|计算机|計算機|电脑|電腦|컴퓨터|コンピュータ',
  },
  {
    concept: 'data',
    forms: 'data|dannye|данные|данных|daten|données|datos|veri|dadeh|داده|بيانات|数据|數據|데이터',
  },
  {
    concept: 'machine',
    forms:
      'machine|machines|mashina|mashiny|машина|машины|maschine|maschinen|makina|makine|mashin|ماشین|آلات|机|機|기계|機械',
  },
  {
    concept: 'machinery',
    forms:
      'machinery|mach|machy|mashinostroenie|mashinostroitelnyy|mashinostroitelnaya|машиностроение|машиностроительный|машиностроительная|машинобудування|машинобудівний|maschinenbau|construction mécanique|maquinaria|makina sanayi|mashinsazi|ماشین سازی|ماشین آلات|机械|機械设备|机器|중공업',
  },
  {
    concept: 'equipment',
    forms:
      'equipment|equipments|eqpt|eqp|equip|oborudovanie|oborudovaniya|оборудование|оборудования|обладнання|ausrüstung|anlagen|équipement|équipements|equipos|equipo|ekipman|tajhizat|تجهیزات|تجهيزات|设备|設備|装备|裝備|器材|설비|장비|装置',
  },
  {
    concept: 'tool',
    forms:
      'tool|tools|instrumentalnyy|инструмент|инструменты|инструментальный|інструмент|werkzeug|werkzeuge|outil|outillage|herramientas|takım|abzar|ابزار|أدوات|工具|공구',
  },
  {
    concept: 'machine-tool',
    forms:
      'machine tool|machine tools|stanok|stanki|stankostroenie|stankostroitelnyy|станок|станки|станкостроение|станкостроительный|верстат|werkzeugmaschinen|machine-outil|maquina herramienta|takım tezgahları|机床|機床|공작기계|工作機械',
  },
  {
    concept: 'bearing',
    forms:
      'bearing|bearings|podshipnik|podshipniki|подшипник|подшипники|подшипниковый|підшипник|wälzlager|roulement|roulements|rodamientos|rulman|bolbring|بلبرینگ|محامل|轴承|軸承|베어링|ベアリング',
  },
  {
    concept: 'gear',
    forms: 'gear|gears|gearbox|reduktor|редуктор|getriebe|engrenage|dişli|چرخ دنده|齿轮|기어',
  },
  {
    concept: 'valve',
    forms: 'valve|valves|armatura|арматура|клапан|ventil|vanne|valvula|vana|شیر آلات|阀门|閥門|밸브',
  },
  {
    concept: 'pump',
    forms: 'pump|pumps|nasos|насос|насосы|pumpe|pumpen|pompe|bomba|pompa|پمپ|مضخات|泵|펌프',
  },
  {
    concept: 'hydraulic',
    forms: 'hydraulic|hydraulics|gidravlika|гидравлика|hydraulik|hidrolik|هیدرولیک|液压|유압',
  },
  {
    concept: 'metal',
    forms:
      'metal|metals|metall|металл|металлы|метал|metalle|métaux|metales|metaller|felez|فلز|فلزات|معادن metal|金属|金屬|금속',
  },
  {
    concept: 'steel',
    forms:
      'steel|stal|stalnoy|сталь|стальной|сталеливарний|stahl|acier|acero|çelik|celik|foolad|fulad|فولاد|صلب|الحديد والصلب|钢铁|鋼鐵|钢|鋼|제철|철강|스틸|acciaio|aço',
  },
  { concept: 'iron', forms: 'iron|zhelezo|железо|eisen|fer|hierro|demir|ahan|آهن|حديد|铁|鐵|철' },
  {
    concept: 'aluminium',
    forms:
      'aluminium|aluminum|alu|alyuminiy|алюминий|алюминиевый|алюміній|aluminio|alüminyum|aluminyum|آلومینیوم|ألومنيوم|铝|鋁|铝业|알루미늄',
  },
  {
    concept: 'titanium',
    forms: 'titanium|titan|титан|титановый|titane|titanio|titanyum|تیتانیوم|钛|鈦|钛业|티타늄',
  },
  {
    concept: 'copper',
    forms: 'copper|med metal|медь|медный|kupfer|cuivre|cobre|bakır|mes|مس|نحاس|铜|銅|구리',
  },
  {
    concept: 'alloy',
    forms: 'alloy|alloys|splav|сплав|сплавы|legierung|alliage|aleacion|alaşım|آلیاژ|سبائك|合金|합금',
  },
  { concept: 'cable', forms: 'cable|cables|kabel|kabelnyy|кабель|кабельный|kablo|کابل|电缆|電纜|케이블' },
  { concept: 'wire', forms: 'wire|wires|provod|провод|draht|fil|alambre|tel wire|سیم|线材|와이어' },
  {
    concept: 'materials',
    forms:
      'material|materials|matl|matls|materialy|материал|материалы|матеріали|werkstoffe|matériaux|materiales|malzeme|mavad|مواد|材料|新材料|소재|재료',
  },
  {
    concept: 'composite',
    forms:
      'composite|composites|kompozit|kompozity|композит|композиты|композитные|композити|verbundwerkstoffe|compuestos|کامپوزیت|复合材料|複合材料|복합재',
  },
  {
    concept: 'carbon-fiber',
    forms:
      'carbon fiber|carbon fibre|ugleplastik|углеволокно|углепластик|kohlefaser|fibre de carbone|karbon fiber|الیاف کربن|碳纤维|碳纖維|탄소섬유',
  },
  {
    concept: 'ceramics',
    forms: 'ceramic|ceramics|keramika|керамика|keramik|céramique|ceramica|seramik|سرامیک|陶瓷|세라믹',
  },
  { concept: 'glass', forms: 'glass|steklo|стекло|glas|verre|vidrio|cam|شیشه|زجاج|玻璃|유리' },
  {
    concept: 'cement',
    forms: 'cement|tsement|цемент|zement|ciment|cemento|çimento|cimento|siman|سیمان|أسمنت|水泥|시멘트',
  },
  {
    concept: 'plastics',
    forms:
      'plastic|plastics|plast|plastik|пластик|пласт|kunststoff|plastique|plasticos|پلاستیک|بلاستيك|塑料|塑膠|플라스틱',
  },
  { concept: 'polymer', forms: 'polymer|polymers|polimer|полимер|полимеры|полімер|پلیمر|聚合物|高分子' },
  {
    concept: 'rubber',
    forms:
      'rubber|rezina|резина|шина|gummi|caoutchouc|caucho|kauçuk|lastik|لاستیک|مطاط|橡胶|橡膠|고무|tyre|tire|tyres|tires',
  },
  { concept: 'paper', forms: 'paper|bumaga|бумага|бумажный|papier|papel|kağıt|kaghaz|کاغذ|ورق|纸业|纸|제지' },
  {
    concept: 'wood',
    forms: 'wood|timber|les|лес|древесина|holz|bois|madera|ahşap|kereste|چوب|خشب|木业|木材|목재',
  },
  {
    concept: 'battery',
    forms:
      'battery|batteries|akkumulyator|аккумулятор|аккумуляторы|акумулятор|batterie|batterien|accumulateur|bateria|baterías|batarya|akü|bataree|باتری|بطاريات|电池|電池|배터리|バッテリー',
  },
  {
    concept: 'light',
    forms:
      'light|lighting|lights|svet|svetotekhnika|свет|светотехника|світло|licht|éclairage|iluminacion|aydınlatma|roshanaei|روشنایی|إضاءة|照明|灯饰|燈飾|조명|led',
  },
  { concept: 'camera', forms: 'camera|cameras|kamera|камера|دوربین|相机|相機|카메라' },
  {
    concept: 'automotive',
    forms:
      'automotive|automobile|automobiles|auto|autos|avto|avtomobil|avtomobilnyy|авто|автомобиль|автомобильный|автомобили|автомобільний|automobil|automotor|otomotiv|otomobil|khodro|خودرو|خودروسازی|سيارات|السيارات|汽车|汽車|자동차|自動車',
  },
  {
    concept: 'auto-parts',
    forms:
      'auto parts|autoparts|avtozapchasti|автозапчасти|oto yedek parça|汽车零部件|汽配|汽車配件|자동차부품|قطعات خودرو',
  },
  {
    concept: 'spare-parts',
    forms:
      'spare parts|spares|parts|zapchasti|запчасти|запасные части|запчастини|ersatzteile|pièces détachées|repuestos|yedek parça|ghataat|قطعات|قطع غيار|配件|零件|零部件|부품|部品',
  },
  {
    concept: 'components',
    forms:
      'component|components|komponent|komponenty|komplekt|компонент|компоненты|комплект|комплектующие|компоненти|bauteile|komponenten|composants|componentes|bileşenleri|مكونات|元器件|元件|组件|소자',
  },
  {
    concept: 'vehicle',
    forms:
      'vehicle|vehicles|transportnoe sredstvo|fahrzeug|fahrzeuge|véhicule|véhicules|vehiculos|araç|araçları|vasayel naghliyeh|وسایل نقلیه|مركبات|车辆|車輛|차량|车',
  },
  {
    concept: 'truck',
    forms: 'truck|trucks|gruzovik|грузовик|грузовой|lkw|camion|camiones|kamyon|کامیون|شاحنات|卡车|트럭',
  },
  {
    concept: 'tractor',
    forms: 'tractor|tractors|traktor|traktornyy|трактор|тракторный|tracteur|traktör|تراکتور|拖拉机|트랙터',
  },
  {
    concept: 'railway',
    forms:
      'railway|railways|rail|railroad|zheleznaya doroga|железная дорога|железные дороги|железнодорожный|залізниця|eisenbahn|bahn|chemin de fer|chemins de fer|ferrocarril|demiryolu|demiryolları|rah ahan|راه آهن|سكك حديدية|السكك الحديدية|铁路|鐵路|철도',
  },
  {
    concept: 'ship',
    forms:
      'ship|ships|vessel|vessels|korabl|корабль|судно|суда|schiff|schiffe|navire|buque|gemi|kashti|کشتی|سفن|船|선박',
  },
  { concept: 'tanker', forms: 'tanker|tankers|танкер|танкеры|tanqueros|油轮' },
  { concept: 'tank', forms: 'tank|tanks|танк|танковый|бронетанковый|坦克' },
  {
    concept: 'simulator',
    forms:
      'simulator|simulators|simulation|trenazher|тренажер|тренажеры|simülasyon|شبیه ساز|模拟|仿真|시뮬레이션',
  },
  {
    concept: 'nano',
    forms: 'nano|nanotechnology|nanotech|nanotekhnologii|нано|нанотехнологии|نانو|纳米|奈米|나노',
  },
  { concept: 'vacuum', forms: 'vacuum|vakuum|вакуум|вакуумный|vakum|خلاء|真空|진공' },
  { concept: 'cryogenic', forms: 'cryogenic|cryogenics|kriogennyy|криогенный|криогенмаш|低温' },
  {
    concept: 'welding',
    forms: 'welding|svarka|сварка|сварочный|schweißtechnik|soudage|soldadura|kaynak|جوش|لحام|焊接|용접',
  },
  {
    concept: 'casting',
    forms:
      'casting|castings|foundry|liteynyy|литейный|литье|ливарний|gießerei|fonderie|fundicion|döküm|rikhtegari|ریخته گری|铸造|鑄造|주조',
  },
  {
    concept: 'moulding',
    forms: 'mould|moulds|mold|molds|moulding|press-forma|пресс-форма|kalıp|قالب|قالب سازی|模具|금형',
  },
  { concept: 'toys', forms: 'toys|toy|igrushki|игрушки|spielzeug|jouets|juguetes|oyuncak|玩具|완구' },
  {
    concept: 'jewelry',
    forms:
      'jewelry|jewellery|jewelers|yuvelirnyy|ювелирный|schmuck|bijoux|joyeria|mücevherat|kuyumculuk|جواهر|مجوهرات|珠宝|珠寶|보석',
  },
  {
    concept: 'gold-metal',
    forms: 'gold|zoloto|золото|золотой|or metal|oro|altın|tala|طلا|ذهب|黄金|黃金|골드',
  },
  {
    concept: 'grain',
    forms:
      'grain|grains|zerno|зерно|зерновой|хлеб|getreide|céréales|granos|tahıl|hububat|غلات|حبوب|粮食|糧食|곡물',
  },
  { concept: 'tea', forms: 'tea|chay|чай|чайная|tee|thé|té|çay|چای|شاي|茶|茶叶|차' },
  { concept: 'fruit', forms: 'fruit|fruits|frukty|фрукты|obst|frutas|meyve|میوه|فواكه|水果|果业|과일' },
  { concept: 'meat', forms: 'meat|myaso|мясо|мясной|fleisch|viande|carne|et meat|گوشت|لحوم|肉|육' },
];
