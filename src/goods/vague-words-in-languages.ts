/**
 * Words that do not identify goods, in German, French, Russian, Ukrainian, Chinese, Turkish and Persian. What they are
 * chosen by: `vague-words.ts`. Russian, Ukrainian and Persian words stand here once and are met in all their forms.
 */

/** Alone, or together with each other, they say nothing of what the goods are. */
export const GENERIC_WORDS_IN_LANGUAGES = `
  teil zubehor zubehoer ersatzteil ersatzteile ersatzteilen ersatz teile teilen bauteil bauteile bauteilen bauelement bauelemente komponente komponenten
  einzelteile zubehorteile zubehoerteile musterteile mustersendung muster mustern warenmuster warenprobe probe proben
  ware waren handelsware handelswaren handelsgut guter gueter stuckgut stueckgut frachtgut sammelgut sammelladung ladung
  sendung fracht artikel verbrauchsmaterial verbrauchsmaterialien betriebsmittel werkzeug werkzeuge ausrustung ausruestung
  ausstattung anlage anlagen gerat gerate geraet geraete geraten vorrichtung maschine maschinen maschinenteile maschinenersatzteile
  flugzeugteile flugzeugersatzteile autoteile autoersatzteile kfz-teile fahrzeugteile kraftfahrzeugteile motorteile
  elektronikteile elektroteile elektronikartikel elektroartikel elektronikbauteile elektrogerate elektrogeraete elektronik elektrik
  metallteile metallwaren kunststoffteile kunststoffwaren plastikteile gummiteile stahlteile holzwaren eisenwaren kleinteile
  haushaltswaren haushaltsartikel haushaltsgerate geschenke geschenk geschenkartikel werbeartikel werbematerial werbemittel
  lebensmittel nahrungsmittel bekleidung kleidung textilwaren chemikalien chemikalie konsumguter konsumgueter burobedarf buerobedarf
  umzugsgut hausrat privatgut personliche effekten gegenstande gegenstand gegenstaende hilfsguter hilfsgueter hilfslieferung
  laborgerate laborbedarf industriebedarf industrieguter produkt produkte erzeugnis erzeugnisse dokumente unterlagen sachen zeug
  sortiment restposten posten erzeugnissen fertigwaren halbzeug rohstoffe medizinprodukte drogerieartikel spielwaren
  piece pieces detachee detachees rechange marchandise marchandises echantillon echantillons materiel materiels materiau materiaux
  equipement equipements composant composants accessoire accessoires divers diverses effets personnels produit produits article
  outillage outil outils appareil appareils dispositif dispositifs machine machines quincaillerie fourniture fournitures
  consommable consommables cadeau cadeaux colis groupage fret cargaison envoi aide humanitaire electronique electroniques
  mecanique mecaniques matiere matieres premieres objets objet vetements vetement aliments alimentaire alimentaires denrees articles-menagers menager menagers
  chimique chimiques lot lots bagages documents quincailleries bricolage biens
  yedek yedekleri parca parcalar parcasi parcalari yedek-parca esya esyasi esyalar esyalari numune numuneler numunesi malzeme malzemesi malzemeler malzemeleri
  ekipman ekipmani ekipmanlar ekipmanlari makine makina makineler makineleri makinalari aksam aksami aksamlari aksesuar aksesuarlar
  aksesuarlari cihaz cihazi cihazlar cihazlari alet aletler aletleri arac-gerec gerec urun urunu urunler urunleri mal mallar mallari
  ticari kargo yuk yukler sevkiyat gonderi koli paket muhtelif cesitli hediye hediyelik hediyeler promosyon sarf hirdavat tuhafiye
  zuccaciye bilesen bilesenler bilesenleri komponent komponentler donanim techizat techizati teskilat insani-yardim yardim
  elektronik elektrikli elektrik dokuman evrak sahsi kisisel giyim tekstil gida kimyasal kimyasallar hammadde tesisat takim takimlar tanitim
  запчасть запасная часть товар оборудование комплектующее комплектующие образец образцы электроника груз грузы деталь изделие
  принадлежность материал продукция продукт аксессуар техника разное прочее сборный инструмент прибор устройство компонент
  электронный механический автозапчасть авиазапчасть радиодеталь радиокомпонент электротовар хозтовар хозтовары стройматериал
  метизы металлоизделие узел агрегат механизм аппарат аппаратура снаряжение инвентарь имущество вещь вещи пожитки подарок сувенир
  гуманитарный помощь посылка багаж отправление партия сырье расходник расходный мелочь ассортимент одежда текстиль
  продовольствие продовольственный пищевой химикат химический химия медикамент элемент канцтовар канцелярия бытовой хозяйственный
  потребление народный личный эффекты приспособление оснастка заготовка ширпотреб галантерея скобяной посуда-разная косметика документ документация
  запчастина частина запасний товар обладнання комплектуюче комплектуючі зразок зразки електроніка вантаж вироб виріб вироби
  техніка приладдя матеріал продукція аксесуар інструмент прилад пристрій компонент електронний механічний автозапчастина авіазапчастина
  радіодеталь електротовар госптовар господарський побутовий вузол агрегат механізм апарат апаратура спорядження інвентар майно
  речі річ подарунок сувенір гуманітарний допомога посилка багаж відправлення партія сировина витратний асортимент одяг
  споживання народний особистий продовольство харчовий хімічний хімія елемент канцтовар пристосування оснащення заготовка збірний різне інше документ будматеріал
  اولیه خام کالا کالای قطعات قطعه قطعات یدکی لوازم تجهیزات تجهیز نمونه محموله محصول محصولات ابزار ابزارآلات ابزارالات آلات ماشین ماشینآلات دستگاه
  وسایل وسیله بار مواد جنس اجناس مصرفی متفرقه تجاری هدیه هدایا کمک کمکهای بشردوستانه اقلام اثاثیه اسباب ملزومات مصالح
  الکترونیک الکترونیکی الکتریکی برقی مکانیکی جانبی اکسسوری خرده ریز کادو سوغاتی یدک اجزا اجزاء پارت مرسوله بسته اسناد مدارک
  پوشاک منسوجات غذایی شیمیایی مجموعه تولیدات فرآورده
`;

/** Materials: alone, or with a word that names nothing, they leave the goods open. */
export const MATERIALS_IN_LANGUAGES_LEFT_OPEN = `
  metall kunststoff plastik gummi holz stahl eisen glas leder papier textil
  metal metaux metallique metalliques plastique plastiques caoutchouc bois acier fer verre cuir papier
  plastik metal kaucuk lastik ahsap celik demir deri kagit
  металл металлический пластик пластмасса пластмассовый пластиковый резина резиновый дерево деревянный стекло стеклянный сталь стальной
  метал металевий пластиковий пластмасовий гума гумовий деревина скло скляний сталевий
  فلز فلزی پلاستیک پلاستیکی چوب چوبی شیشه لاستیکی فولاد فولادی
`;

/** They name goods by themselves and say nothing beside a generic word. */
export const TRADES_IN_LANGUAGES = `
  flugzeug luftfahrt luftfahrzeug hubschrauber auto fahrzeug kfz schiff lkw motor industrie labor mechanische mechanisch elektrische
  elektronische elektronischen elektrischen mechanischen technische technischer technisches industrielle technik landwirtschaft drohne drohnen flugzeuge fahrzeuge
  avion avions aviation aeronautique aeronautiques automobile automobiles auto voiture voitures navire vehicule vehicules moteur moteurs
  industriel industriels industrielle industrielles technique techniques laboratoire agricole agricoles medical informatique bureau drone drones aeronef
  ucak havacilik otomotiv oto otomobil gemi kamyon traktor motor sanayi endustriyel teknik tarim tibbi laboratuvar insaat arac araclar helikopter
  машина станок самолет авиация авиационный вертолет автомобиль автомобильный судно судовой грузовик трактор двигатель промышленный технический
  технологический лаборатория лабораторный медицинский сельхозтехника сельскохозяйственный строительный назначение производство дрон бпла с/х
  машина верстат літак авіація авіаційний вертоліт автомобіль автомобільний судно двигун промисловий технічний технологічний лабораторний медичний
  сільськогосподарський будівельний призначення виробництво дрон безпілотник с/г
  هواپیما هوایی هواپیمایی هلیکوپتر خودرو ماشین کشتی تراکتور موتور صنعتی صنعت فنی آزمایشگاهی آزمایشگاه پزشکی کشاورزی ساختمانی پهپاد خانگی اداری
`;

/** They qualify other words and add nothing that identifies goods. */
export const QUALIFIERS_IN_LANGUAGES = `
  div diverse diverses verschiedene verschiedener verschiedenes allgemein allgemeine neu neue neuer gebraucht gebrauchte kostenlos kostenlose
  unentgeltlich ohne handelswert wert stuck stueck karton kartons palette paletten satz nr zum zur im aus zu
  neuf neufs neuve usage usages gratuit gratuits gratuite valeur commerciale commercial sans selon facture proforma jointe ci-joint liste commande
  no n° n en pour usage general generale varies assorti assortis type
  bedelsiz bedelli ucretsiz yeni eski kullanilmis genel adet kutu palet degeri degersiz yoktur yok ticari-degeri-olmayan icin ait proforma no nolu amacli
  новый бывший б у разный различный прочий общий бесплатный коммерческий ценность стоимость шт комплект набор коробка паллет ассортимент
  для к ко от с со без не имеющий прилагаемый проформа инвойс
  новий різний інший загальний безкоштовний комерційний цінність вартість шт комплект набір коробка асортимент до від з із без не для
  и та й або или в у на по із
  جدید نو مختلف متنوع عمومی رایگان فاقد بدون ارزش تجاری عدد جهت برای پیوست ضمیمه بسته بندی و از با به در شماره پروفرما ها های
`;

/** Chinese words that say no more than "goods" or "parts". */
export const GENERIC_CHINESE_WORDS = `
  货物 货品 配件 零件 零配件 零部件 部件 备件 备品 备品备件 样品 样本 产品 制品 商品 物品 用品 物资 物料 器材 设备 装置 仪器 器具 工具 机器 机械 材料 原料 耗材
  电子 电子产品 电子元件 电子元器件 元件 元器件 组件 附件 杂货 杂物 百货 日用品 生活用品 办公用品 劳保用品 五金 五金件 五金制品 小商品 礼品 礼物 赠品
  拼箱货 散货 混装货 包裹 快件 行李 私人物品 个人物品 文件 资料 食品 服装 衣物 化工品 化学品 家电 电器 件
`;

/** Chinese words beside them that name nothing either. */
export const QUALIFIERS_CHINESE = `
  一批 一套 一箱 一件 各种 各类 各式 若干 多种 其他 其它 等 及 和 与 的 用 类 新 旧 全新 普通 一般 通用 专用 混合 混装 集装箱 拼箱 货柜 散装 免费 无商业价值 非卖品 商业 贸易 出口 进口
  金属 塑料 橡胶 木制 木 玻璃 钢铁 铁 钢 飞机 航空 无人机 汽车 摩托车 船舶 船用 农业 农用 工业 机电 机械 电气 电子 电动 医疗 实验室 化工 建筑 家用 日用 办公 维修 生产 技术 人道主义 援助 广告 促销
`;
