/**
 * Composites, chemicals, plastics, rubber, textiles for technical use, glass, metals and hardware (chapters 25 to 83) in
 * German, French, Russian, Ukrainian, Chinese, Turkish and Persian. For the form of a line see `personal-care.ts`.
 */
export const MATERIALS_IN_LANGUAGES = `
252329 Zement, Portlandzement, ciment, ciment portland, цемент, портландцемент, цемент портландський, 水泥, 硅酸盐水泥, çimento, portland çimento, سیمان, سیمان پرتلند
251612 Granit, granite bloc, гранит, граніт, 花岗岩, granit, سنگ گرانیت, گرانیت
251512 Marmor, marbre, мрамор, мармур, 大理石, mermer, سنگ مرمر
270112 Steinkohle, charbon, houille, уголь каменный, вугілля кам'яне, 煤炭, kömür, زغال سنگ
271019 Schmieröl, Hydrauliköl, Motoröl, Dieselkraftstoff, huile lubrifiante, huile moteur, gazole, масло моторное, масло гидравлическое, дизельное топливо, олива моторна, мастило, дизельне паливо, 润滑油, 机油, 液压油, 柴油, motor yağ, hidrolik yağ, motorin, madeni yağ, روغن موتور, روغن هیدرولیک, گازوئیل, روغن صنعتی
271012 Benzin, essence carburant, бензин, бензин автомобильный, 汽油, benzin, بنزین
280461 Silizium, silicium, кремний, кремній, 硅, 多晶硅, silisyum, سیلیسیم
290531 Ethylenglykol, éthylène glycol, этиленгликоль, етиленгліколь, 乙二醇, etilen glikol, اتیلن گلیکول
291611 Acrylsäure, acide acrylique, акриловая кислота, 丙烯酸, اسید اکریلیک
310210 Harnstoff Dünger, urée, карбамид, карбамід, 尿素, üre gübre, اوره
320890 Farbe Lack, peinture, vernis, краска, лак, эмаль, фарба, емаль, 油漆, 涂料, boya, vernik, رنگ, رنگ صنعتی
320910 Dispersionsfarbe, peinture acrylique, краска акриловая, фарба акрилова, 乳胶漆, su bazlı boya, رنگ اکریلیک
350691 Klebstoff, Kleber, colle, adhésif, клей, герметик клей, клей, 胶粘剂, 胶水, 粘合剂, yapıştırıcı, tutkal, چسب, چسب صنعتی
350699 Kleber, colle industrielle, клей эпоксидный, 密封胶, چسب دوقلو
340319 Schmierfett, Schmierstoff, graisse lubrifiante, lubrifiant, смазка, смазочный материал, мастило пластичне, 润滑脂, 润滑剂, gres yağ, گریس
381800 Siliziumwafer, Wafer, plaquette de silicium, кремниевая пластина, пластины кремниевые легированные, кремнієва пластина, 硅片, 晶圆, 单晶硅片, silikon wafer, silisyum plaka, ویفر سیلیکون, ویفر سیلیکونی
382499 chemische Zubereitung, préparation chimique, химический препарат, 化学制剂, kimyasal müstahzar
390110 Polyethylen Granulat, polyéthylène granulés, полиэтилен гранулы, поліетилен гранули, 聚乙烯, 聚乙烯颗粒, polietilen granül, پلی اتیلن, گرانول پلی اتیلن
390210 Polypropylen Granulat, polypropylène granulés, полипропилен гранулы, поліпропілен гранули, 聚丙烯, 聚丙烯颗粒, polipropilen granül, پلی پروپیلن, گرانول پلی پروپیلن
390410 PVC Granulat, pvc résine, поливинилхлорид, ПВХ смола, полівінілхлорид, 聚氯乙烯, PVC reçine, پی وی سی, پودر پی وی سی
390461 PTFE, Teflon, polytétrafluoroéthylène, фторопласт, тефлон, 聚四氟乙烯, 铁氟龙, teflon, تفلون
390690 Acrylharz, résine acrylique, акриловая смола, 丙烯酸树脂, akrilik reçine, رزین اکریلیک
390730 Epoxidharz, Epoxyharz, Gießharz Epoxid, résine époxy, résine époxyde, эпоксидная смола, смола эпоксидная, ЭД-20, епоксидна смола, смола епоксидна, 环氧树脂, epoksi reçine, epoksi, رزین اپوکسی, اپوکسی
390740 Polycarbonat Granulat, polycarbonate granulés, поликарбонат гранулы, 聚碳酸酯, polikarbonat granül, پلی کربنات گرانول
390791 Polyesterharz, résine polyester insaturé, полиэфирная смола, смола полиэфирная, поліефірна смола, 不饱和聚酯树脂, 聚酯树脂, polyester reçine, رزین پلی استر
390810 Polyamid Granulat, polyamide granulés, полиамид гранулы, поліамід гранули, 聚酰胺, 尼龙颗粒, poliamid granül, پلی آمید
390940 Phenolharz, résine phénolique, фенольная смола, фенолформальдегидная смола, фенольна смола, 酚醛树脂, fenolik reçine, رزین فنولیک
390950 Polyurethan, polyuréthane, полиуретан, поліуретан, 聚氨酯, poliüretan, پلی یورتان
391000 Silikon, Silikonharz, silicone, résine silicone, силикон, силиконовая смола, силікон, 硅树脂, 硅胶, 有机硅, silikon reçine, سیلیکون, رزین سیلیکون
391190 Bismaleimidharz, résine bismaléimide, бисмалеимидная смола, cyanate ester, 双马树脂, رزین
391723 PVC-Rohr, tube pvc, tuyau pvc, труба ПВХ, труба ПВХ канализационная, 聚氯乙烯管, PVC管, PVC boru, لوله پی وی سی
391721 Polyethylenrohr, PE-Rohr, tube polyéthylène, труба полиэтиленовая, труба поліетиленова, 聚乙烯管, PE管, polietilen boru, لوله پلی اتیلن
391722 Polypropylenrohr, tube polypropylène, труба полипропиленовая, труба поліпропіленова, 聚丙烯管, PPR管, polipropilen boru, لوله پلی پروپیلن
391732 Kunststoffschlauch, tuyau plastique, шланг пластиковый, шланг пластиковий, 塑料软管, plastik hortum, شلنگ پلاستیکی
391740 Rohrfitting Kunststoff, raccord plastique, фитинг пластиковый, фітинг пластиковий, 塑料管件, plastik boru bağlantı, اتصالات پلاستیکی
391910 Klebeband, ruban adhésif, скотч, клейкая лента, клейка стрічка, 胶带, koli bandı, yapışkan bant, چسب نواری
391990 Klebefolie, film adhésif, самоклеящаяся пленка, самоклейна плівка, 不干胶, yapışkanlı folyo, برچسب پلاستیکی
392010 Polyethylenfolie, Stretchfolie, film polyéthylène, пленка полиэтиленовая, стрейч-пленка, плівка поліетиленова, стретч-плівка, 聚乙烯薄膜, 拉伸膜, PE膜, polietilen film, streç film, فیلم پلی اتیلن, نایلون استرچ
392020 Polypropylenfolie, film polypropylène, film bopp, пленка полипропиленовая, БОПП пленка, плівка поліпропіленова, 聚丙烯薄膜, BOPP薄膜, polipropilen film, BOPP film, فیلم پلی پروپیلن
392043 PVC-Folie, film pvc, пленка ПВХ, плівка ПВХ, PVC薄膜, 聚氯乙烯薄膜, PVC film, فیلم پی وی سی
392051 Plexiglas, Acrylglas, plaque acrylique, plexiglas, оргстекло, акриловое стекло, оргскло, 有机玻璃, 亚克力板, pleksi, akrilik levha, پلکسی گلاس
392061 Polycarbonatplatte, plaque polycarbonate, поликарбонат лист, полікарбонат лист, 聚碳酸酯板, PC板, polikarbonat levha, ورق پلی کربنات
392062 PET-Folie, Polyesterfolie, film polyester, film pet, полиэтилентерефталатная пленка, ПЭТ пленка, лавсан, ПЕТ плівка, 聚酯薄膜, PET薄膜, PET膜, polyester film, PET film, فیلم پلی استر, فیلم پت
392099 Polyimidfolie, Kaptonfolie, film polyimide, полиимидная пленка, поліімідна плівка, 聚酰亚胺薄膜, poliimid film, فیلم پلی ایمید
392113 Polyurethanschaum, mousse polyuréthane, пенополиуретан, поролон, пінополіуретан, 聚氨酯泡沫, 海绵, poliüretan köpük, sünger, فوم پلی یورتان, اسفنج
392119 Schaumstoff, mousse plastique, вспененный полиэтилен, спінений поліетилен, 泡沫塑料, köpük levha, فوم
392190 Prepreg, Faserverbundplatte, Carbonplatte, préimprégné, plaque composite, препрег, стеклотекстолит, углепластик лист, текстолит, композитный лист, препрег, склотекстоліт, композитний лист, 预浸料, 碳纤维预浸料, 玻纤预浸料, 复合板 塑料, prepreg, karbon prepreg, kompozit levha, پری پرگ, ورق کامپوزیت
392310 Kunststoffkiste, Plastikbox, caisse plastique, ящик пластиковый, ящик пластиковий, 塑料箱, plastik kasa, جعبه پلاستیکی
392321 Plastiktüten, Polyethylensäcke, Müllbeutel, sac en polyéthylène, sacs plastique, sac poubelle, пакеты полиэтиленовые, мешки для мусора, пакет полиэтиленовый, пакети поліетиленові, мішки для сміття, 塑料袋, 聚乙烯袋, 垃圾袋, plastik poşet, polietilen torba, çöp torbası, کیسه پلاستیکی, کیسه زباله, نایلکس
392330 Kunststoffflaschen, bouteille plastique, бутылка пластиковая, канистра пластиковая, пляшка пластикова, 塑料瓶, plastik şişe, بطری پلاستیکی
392410 Kunststoffgeschirr, vaisselle plastique, посуда пластиковая, посуд пластиковий, 塑料餐具, plastik sofra, ظروف پلاستیکی
392690 Kabelbinder, Kunststoffteile, Kunststoffgehäuse, pièces en plastique, collier de serrage plastique, изделия из пластмассы, корпус пластиковый, хомут пластиковый, стяжка кабельная, вироби з пластмаси, корпус пластиковий, стяжка кабельна, 塑料件, 塑料外壳, 扎带, plastik muhafaza, kablo bağı, بست کمربندی, قطعه پلاستیکی
400219 Kautschuk synthetisch, caoutchouc synthétique, каучук синтетический, каучук синтетичний, 合成橡胶, sentetik kauçuk, لاستیک مصنوعی, کائوچو مصنوعی
400922 Hydraulikschlauch, flexible hydraulique, рукав высокого давления, РВД, рукав гидравлический, рукав високого тиску, 液压软管, 高压胶管, hidrolik hortum, شلنگ هیدرولیک, شیلنگ فشار قوی
400911 Gummischlauch, tuyau caoutchouc, шланг резиновый, рукав резиновый, шланг гумовий, 橡胶软管, 胶管, kauçuk hortum, شلنگ لاستیکی
401012 Fördergurt, bande de transport, лента конвейерная, стрічка конвеєрна, 输送带, konveyör bandı, نوار نقاله لاستیکی
401039 Keilriemen, Antriebsriemen, courroie trapézoïdale, courroie de transmission, ремень приводной, клиновой ремень, пас приводний, 三角带, 传动带, V kayışı, تسمه
401035 Zahnriemen, courroie de distribution, ремень ГРМ, зубчатый ремень, ремінь ГРМ, 同步带, 正时皮带, triger kayışı, تسمه تایم
401110 Pkw-Reifen, Reifen, Autoreifen, Winterreifen, pneu, pneus pour voitures, pneumatique tourisme, шины легковые, шина легковая, шины автомобильные, автошины, шини легкові, шина автомобільна, покришки, 轿车轮胎, 汽车轮胎, 轮胎, 乘用车轮胎, binek oto lastik, otomobil lastik, oto lastik, لاستیک سواری, لاستیک خودرو, تایر سواری, تایر
401120 Lkw-Reifen, pneu camion, pneu poids lourd, грузовые шины, шина грузовая, шина вантажна, 卡车轮胎, 载重轮胎, kamyon lastik, otobüs lastik, لاستیک کامیون, تایر کامیون
401170 Traktorreifen, pneu agricole, шина для трактора, сельхозшина, шина для трактора сільськогосподарська, 农用轮胎, 拖拉机轮胎, traktör lastik, لاستیک تراکتور
401320 Fahrradschlauch, chambre à air vélo, камера велосипедная, камера велосипедна, 自行车内胎, bisiklet iç lastik, تیوب دوچرخه
401519 Gummihandschuhe, gants en caoutchouc, gants latex, перчатки резиновые, рукавички гумові, 橡胶手套, 乳胶手套, lastik eldiven, دستکش لاستیکی
401512 Untersuchungshandschuhe, gants médicaux, перчатки медицинские, рукавички медичні, 医用手套, muayene eldiveni, دستکش معاینه
401693 Gummidichtung, Dichtring, O-Ring, Wellendichtring, Radialwellendichtring, Dichtungsring, joint torique, joint caoutchouc, joint d'étanchéité, bague d'étanchéité, сальник, манжета, кольцо резиновое, кольцо уплотнительное, прокладка резиновая, уплотнение резиновое, сальник, манжета ущільнювальна, кільце гумове, прокладка гумова, кільце ущільнювальне, O型圈, 油封, 密封圈, 密封件, 橡胶密封圈, 橡胶垫圈, o-ring, yağ keçesi, keçe, kauçuk conta, sızdırmazlık elemanı, اورینگ, کاسه نمد, واشر لاستیکی, آب بندی
401699 Gummiteile, Gummipuffer, pièces en caoutchouc, silentbloc, изделия резиновые, резинотехнические изделия, РТИ, сайлентблок, амортизатор резиновый, гумові вироби, гумотехнічні вироби, сайлентблок, 橡胶件, 橡胶制品, 橡胶减震器, kauçuk parça, kauçuk takoz, قطعات لاستیکی, لرزه گیر لاستیکی
440711 Schnittholz, Bretter, bois scié, planches, пиломатериалы, доска обрезная, пиломатеріали, дошка обрізна, 锯材, 木板, kereste, الوار, چوب
441011 Spanplatten, Spanplatte, panneau de particules, ДСП, древесно-стружечная плита, плита ДСП, 刨花板, sunta, yonga levha, نئوپان, تخته نئوپان
441112 MDF-Platten, panneau mdf, плита МДФ, МДФ, 中密度板, MDF levha, ام دی اف
441233 Sperrholz, contreplaqué, фанера, фанера березовая, 胶合板, kontrplak, تخته سه لایی
440131 Holzpellets, granulés de bois, pellets, пеллеты, пелети, пелети деревні, 木屑颗粒, odun peleti, پلت چوب
441510 Holzkiste, caisse en bois, ящик деревянный, 木箱, ahşap kasa, جعبه چوبی
441520 Holzpaletten, palette en bois, поддон деревянный, піддон дерев'яний, 木托盘, ahşap palet, پالت چوبی
441819 Holzfenster, fenêtre en bois, окно деревянное, вікно дерев'яне, 木窗, ahşap pencere, پنجره چوبی
441829 Holztür, porte en bois, дверь деревянная, двері дерев'яні, 木门, ahşap kapı, درب چوبی
441912 Bambusstäbchen, baguettes bambou, палочки бамбуковые, 竹筷, 竹制筷子, 筷子, bambu çubuk, چوب غذاخوری
480256 Kopierpapier, Druckerpapier, papier copie, papier A4, бумага офисная, бумага А4, папір офісний, папір А4, 复印纸, A4纸, fotokopi kağıdı, کاغذ A4
481810 Toilettenpapier, papier toilette, туалетная бумага, туалетний папір, 卫生纸, tuvalet kağıdı, دستمال توالت
481910 Wellpappkarton, Karton, carton ondulé, caisse carton, коробка картонная, гофрокороб, гофрокартон, коробка картонна, 纸箱, 瓦楞纸箱, karton kutu, oluklu mukavva kutu, کارتن, جعبه کارتنی
481420 Tapete, papier peint, обои, шпалери, обои виниловые, 壁纸, 墙纸, duvar kağıdı, کاغذ دیواری
490199 Bücher, livres, книги, книги печатные, книги друковані, 图书, 书籍, kitap, کتاب
520942 Jeansstoff, denim tissu, джинсовая ткань, джинсова тканина, 牛仔布, denim kumaş, پارچه جین
520812 Baumwollgewebe, Baumwollstoff, tissu de coton, хлопчатобумажная ткань, ткань хлопковая, бавовняна тканина, 棉布, 纯棉面料, pamuklu kumaş, پارچه پنبه ای, پارچه نخی
540211 Aramidfaden, Aramidgarn, fil d'aramide, арамидная нить, нить арамидная, кевлар нить, арамідна нитка, 芳纶长丝, 芳纶纱, aramid iplik, نخ آرامید, الیاف آرامید
540219 Nylonfaden hochfest, fil de nylon haute ténacité, нить полиамидная высокопрочная, 高强力尼龙丝, نخ نایلون
540233 Polyesterfaden texturiert, fil polyester texturé, нить полиэфирная текстурированная, 涤纶低弹丝, tekstüre polyester iplik, نخ پلی استر
540710 Aramidgewebe, Kevlargewebe, tissu d'aramide, tissu kevlar, tissu haute ténacité, арамидная ткань, ткань арамидная, кевларовая ткань, ткань из кевлара, арамідна тканина, тканина арамідна, кевларова тканина, 芳纶布, 凯夫拉布, 芳纶织物, aramid kumaş, kevlar kumaş, پارچه آرامید, پارچه کولار
540752 Polyestergewebe, Polyesterstoff, tissu polyester, tissu de polyester, ткань полиэфирная, полиэстер ткань, поліефірна тканина, тканина поліестер, 涤纶布, 涤纶面料, 聚酯纤维布, polyester kumaş, پارچه پلی استر
540742 Nylongewebe, tissu nylon, ткань нейлоновая, 尼龙布, naylon kumaş, پارچه نایلونی
550111 Aramidfaser, fibre d'aramide, арамидное волокно, арамідне волокно, кевлар, 芳纶纤维, 芳纶, aramid elyaf, الیاف کولار, کولار
550320 Polyesterfaser, fibre de polyester, полиэфирное волокно, поліефірне волокно, 涤纶短纤, polyester elyaf, الیاف پلی استر
560312 Vliesstoff, nontissé, нетканый материал, спанбонд, нетканий матеріал, 无纺布, dokusuz kumaş, nonwoven, پارچه بی بافت
560750 Seil, corde synthétique, веревка, канат синтетический, мотузка, канат, 绳索, 尼龙绳, halat, ip, طناب
570339 Teppich getuftet, tapis touffeté, ковер тафтинговый, ковролин, килим тафтинговий, ковролін, 簇绒地毯, 地毯, tafting halı, موکت
570110 Teppich geknüpft, tapis noué, ковер шерстяной ручной, килим вовняний, 手工地毯, el halısı, فرش دستباف, فرش, فرش پشمی
570242 Teppich, tapis, ковер, килим, 机织地毯, halı, makine halısı, فرش ماشینی
590320 Kunstleder, similicuir, искусственная кожа, штучна шкіра, 人造革, suni deri, چرم مصنوعی
630120 Wolldecke, couverture laine, одеяло шерстяное, плед, ковдра вовняна, плед, 毛毯, battaniye yün, پتو
630231 Bettwäsche, linge de lit, постельное белье, постільна білизна, 床上用品, nevresim takımı, ملحفه, روتختی
630260 Handtücher, serviettes éponge, полотенца махровые, рушники махрові, 毛巾, havlu, حوله
630533 Big Bags gewebte Säcke, sac polypropylène tissé, мешки полипропиленовые, биг-бэг, мішки поліпропіленові, 编织袋, polipropilen çuval, کیسه پلی پروپیلن, گونی
680421 Diamantscheibe, meule diamant, алмазный круг, диск алмазный, алмазний диск, 金刚石砂轮, 金刚石锯片, elmas disk, دیسک الماسه
680422 Schleifscheibe, Trennscheibe, meule, disque à tronçonner, круг шлифовальный, круг отрезной, шліфувальний круг, круг відрізний, 砂轮, 切割片, taşlama taş, kesme taş, سنگ ساب, صفحه سنگ, صفحه برش
680520 Schleifpapier, papier abrasif, наждачная бумага, наждачний папір, 砂纸, zımpara kağıdı, سنباده
681511 Kohlenstofffaser, Carbonfaser, Kohlefaserroving, Kohlenstofffilament, fibre de carbone, fil de carbone, roving carbone, filament de carbone, углеродное волокно, нить углеродная, углеродный жгут, ровинг углеродный, карбоновое волокно, вуглецеве волокно, вуглецева нитка, ровінг вуглецевий, 碳纤维, 碳纤维丝, 碳纤维长丝, 碳丝, 碳纤维纱, karbon fiber, karbon elyaf, karbon fitil, karbon iplik, الیاف کربن, فیبر کربن, نخ کربن
681512 Kohlefasergewebe, Carbongewebe, Kohlenstoffgewebe, Carbon-Köpergewebe, tissu de carbone, tissu de fibre de carbone, tissu carbone sergé, углеродная ткань, углеткань, ткань углеродная, ткань из углеродного волокна, карбоновая ткань, вуглецева тканина, карбонова тканина, тканина вуглецева, 碳纤维布, 碳布, 碳纤维织物, 碳纤维编织布, karbon kumaş, karbon fiber kumaş, karbon elyaf kumaş, پارچه کربن, پارچه الیاف کربن, پارچه فیبر کربن
681513 Kohlenstofffaser Waren, Carbonrohr, Carbonplatte Faser, tube carbone, pièces en fibre de carbone, трубка карбоновая, углепластиковая труба, карбоновая трубка, изделия из углеволокна, карбонова трубка, вироби з вуглеволокна, 碳纤维管, 碳管, 碳纤维制品, 碳纤维板, karbon fiber boru, karbon boru, karbon fiber ürün, لوله کربنی, قطعات فیبر کربن
681519 Graphit Waren, articles en graphite, изделия из графита, вироби з графіту, 石墨制品, grafit ürünleri, قطعات گرافیتی
690721 Keramikfliesen, Fliesen, carrelage, carreaux céramiques, керамическая плитка, плитка керамическая, керамогранит, керамічна плитка, керамограніт, 瓷砖, 陶瓷砖, seramik karo, fayans, کاشی, سرامیک کف, کاشی سرامیکی
690912 Keramikteile technisch, céramique technique, техническая керамика, технічна кераміка, 工业陶瓷, 陶瓷件, teknik seramik, سرامیک صنعتی
691010 Waschbecken Keramik, Toilettenschüssel, lavabo céramique, cuvette wc, умывальник керамический, унитаз, раковина, умивальник керамічний, унітаз, 陶瓷洗手盆, 马桶, seramik lavabo, klozet, روشویی, توالت فرنگی
691110 Porzellangeschirr, vaisselle porcelaine, фарфоровая посуда, порцеляновий посуд, 陶瓷餐具, porselen sofra takımı, ظروف چینی
700529 Flachglas, verre plat, стекло листовое, скло листове, 平板玻璃, 浮法玻璃, düz cam, float cam, شیشه فلوت, شیشه ساختمانی
700719 Sicherheitsglas, verre trempé, закаленное стекло, загартоване скло, 钢化玻璃, temperli cam, شیشه سکوریت
701090 Glasflaschen, bouteilles en verre, бутылка стеклянная, банка стеклянная, пляшка скляна, 玻璃瓶, cam şişe, cam kavanoz, بطری شیشه ای
701328 Trinkgläser, verres à boire, бокалы, стаканы стеклянные, келихи, склянки, 玻璃杯, cam bardak, لیوان شیشه ای
701911 Glasfaser geschnitten, fils de verre coupés, рубленое стекловолокно, стекловолокно рубленое, рубане скловолокно, 短切玻璃纤维, 短切纱, kırpılmış cam elyaf, الیاف شیشه خرد شده
701912 Glasfaserroving, Roving Glasfaser, Direktroving, roving de verre, stratifils de verre, fibre de verre roving, стеклоровинг, ровинг стеклянный, ровинг стекловолокна, ровинг, склоровінг, ровінг скляний, 玻璃纤维纱, 玻璃纤维粗纱, 无捻粗纱, 直接纱, cam elyaf fitil, cam fitil, fitil cam elyafı, roving cam, رووینگ شیشه, رووینگ, الیاف شیشه رووینگ
701914 Glasfasermatte, mat de verre, стекломат, скломат, 玻璃纤维毡, 短切毡, cam elyaf keçe, مت الیاف شیشه, مت سوزنی
701915 Glasfasermatte chemisch gebunden, mat de verre à fils coupés, стекломат эмульсионный, 玻纤短切毡, cam keçe, مت شیشه
701963 Glasfasergewebe Leinwand, tissu de verre armure toile, ткань стеклянная полотняного переплетения, стеклоткань полотняная, 玻璃纤维布 平纹, 平纹玻璃纤维布, cam kumaş bez ayağı, پارچه شیشه تافته
701961 Glasfasergewebe Roving, Glasgewebe, tissu de verre, tissu de roving, стеклоткань ровинговая, стеклоткань, склотканина, 玻璃纤维布, 玻纤布, 方格布, cam elyaf kumaş, cam kumaş, پارچه الیاف شیشه, پارچه فایبرگلاس
720851 Stahlblech, Grobblech, tôle d'acier, лист стальной горячекатаный, листовой прокат, лист сталевий гарячекатаний, 热轧钢板, 钢板, sıcak haddelenmiş sac, çelik levha, çelik sac, ورق فولادی, ورق سیاه
720916 Kaltgewalztes Blech, tôle laminée à froid, холоднокатаный лист, холоднокатаний лист, 冷轧钢板, 冷轧板, soğuk haddelenmiş sac, ورق روغنی
721049 Verzinktes Blech, tôle galvanisée, оцинкованный лист, сталь оцинкованная, оцинкований лист, 镀锌板, 镀锌钢板, galvanizli sac, ورق گالوانیزه
721420 Betonstahl, Bewehrungsstahl, fer à béton, арматура, арматура стальная, арматура сталева, 螺纹钢, inşaat demiri, nervürlü çelik, میلگرد
721933 Edelstahlblech, tôle inox, лист нержавеющий, нержавеющая сталь лист, лист нержавіючий, 不锈钢板, paslanmaz sac, ورق استیل
722220 Edelstahlstab, barre inox, пруток нержавеющий, круг нержавеющий, 不锈钢棒, paslanmaz çubuk, میلگرد استیل
722830 legierter Stahl Stab, barre d'acier allié, пруток стальной легированный, круг стальной, пруток сталевий, 合金钢棒, 圆钢, alaşımlı çelik çubuk, میلگرد آلیاژی
730431 Präzisionsstahlrohr nahtlos, tube acier sans soudure étiré à froid, труба бесшовная холоднодеформированная, труба стальная бесшовная, 冷拔无缝钢管, soğuk çekme dikişsiz boru, لوله مانیسمان سرد
730439 Nahtloses Stahlrohr, tube sans soudure, tubes acier sans soudure, труба бесшовная, труба горячекатаная бесшовная, труба безшовна, 无缝钢管, dikişsiz çelik boru, dikişsiz boru, لوله مانیسمان, لوله بدون درز
730441 Edelstahlrohr nahtlos, Edelstahlrohr, nahtloses Edelstahlrohr kaltgezogen, tube inox sans soudure, труба нержавеющая бесшовная, труба нержавіюча безшовна, 不锈钢无缝管, 不锈钢管, paslanmaz dikişsiz boru, لوله استیل بدون درز, لوله استیل
730630 Stahlrohr geschweißt, geschweißte Rohre, tube acier soudé, tubes soudés, tubes soudés section circulaire, труба электросварная, труба стальная сварная, труба сварная круглая, труба водогазопроводная, труба електрозварна, труба сталева зварна, 焊接钢管, 焊管, 直缝焊管, 镀锌钢管, dikişli çelik boru, kaynaklı çelik boru, dikişli boru, çelik boru, لوله درزدار, لوله جوشی, لوله فولادی, لوله گالوانیزه
730640 Edelstahlrohr geschweißt, tube inox soudé, труба нержавеющая сварная, 不锈钢焊管, paslanmaz kaynaklı boru, لوله استیل درزدار
730661 Profilrohr, Vierkantrohr, tube carré, tube rectangulaire acier, профильная труба, труба профильная, профільна труба, 方管, 矩形管, kutu profil, قوطی پروفیل, پروفیل فولادی
730729 Rohrfitting Edelstahl, raccord inox, фитинг нержавеющий, отвод нержавеющий, 不锈钢管件, paslanmaz fitting, اتصالات استیل
730793 Rohrbogen, Schweißfitting, coude à souder, отвод стальной, отводы стальные, відвід сталевий, 弯头, 对焊管件, dirsek boru, زانو جوشی
730791 Flansch, bride acier, фланец, фланец стальной, фланець, 法兰, flanş, فلنج
730799 Rohrverschraubung, raccord de tuyauterie, фитинг стальной, штуцер, муфта трубная, фітинг сталевий, штуцер, 管接头, 管件, boru bağlantı parçası, rekor, اتصالات لوله
730820 Mast, pylône, опора стальная, башня, щогла, 铁塔, direk çelik, دکل
730830 Metalltür, Stahltür, porte en acier, porte métallique, дверь металлическая, двери металлические, двері металеві, ворота, 防盗门, 钢门, çelik kapı, metal kapı, درب فلزی, درب ضد سرقت
730890 Stahlkonstruktion, charpente métallique, металлоконструкция, металлоконструкции, металоконструкція, 钢结构, çelik konstrüksiyon, سازه فولادی
731100 Gasflasche, Druckgasflasche, bouteille de gaz acier, баллон газовый, баллон высокого давления, балон газовий, 气瓶, 钢瓶, gaz tüpü, سیلندر گاز, کپسول گاز
731210 Stahlseil, câble d'acier, câble métallique, трос стальной, канат стальной, трос сталевий, 钢丝绳, çelik halat, سیم بکسل
731511 Rollenkette, chaîne à rouleaux, цепь роликовая, ланцюг роликовий, 滚子链, rulolu zincir, زنجیر صنعتی
731700 Nägel, clous, гвозди, цвяхи, 钉子, çivi, میخ
731812 Holzschrauben, Spanplattenschrauben, vis à bois, шурупы, саморезы по дереву, шурупи, 木螺钉, ahşap vidası, پیچ چوب
731814 Blechschrauben, Bohrschrauben, vis autotaraudeuse, саморез, саморезы, саморіз, 自攻螺钉, matkap uçlu vida, sac vidası, پیچ خودکار, پیچ سرمته
731815 Sechskantschrauben, Stahlschrauben, Edelstahlschrauben, Schraube, Schraubenbolzen, Zylinderschraube, Gewindestange, boulon, boulons, vis à tête hexagonale, boulon acier, vis acier, tige filetée, болт, болты оцинкованные, болт с гайкой, винт стальной, шпилька резьбовая, болт шестигранный, болт, болти оцинковані, гвинт сталевий, шпилька різьбова, 六角螺栓, 螺栓, 螺丝, 螺钉, 内六角螺丝, 高强度螺栓, 不锈钢螺丝, cıvata, altıgen cıvata, çelik cıvata, galvanizli cıvata, çelik vida, vida, saplama, پیچ فولادی, پیچ شش گوش, پیچ و مهره, پیچ آلن, پیچ, بولت
731816 Muttern, Sechskantmutter, écrou, écrous, гайка, гайки стальные, гайка, гайки, 螺母, 六角螺母, somun, مهره
731822 Unterlegscheibe, rondelle, шайба, шайбы, шайба, 垫圈, 平垫, pul rondela, واشر تخت
731824 Splint, Passfeder, Sicherungsstift, goupille, шплинт, шпонка, штифт, 销, 开口销, pim, kama, اشپیل, خار, پین
732020 Schraubenfeder, Druckfeder, ressort hélicoïdal, ressort de compression, пружина винтовая, пружина сжатия, пружина, 弹簧, 螺旋弹簧, 压缩弹簧, yay, helezon yay, فنر, فنر لول
732111 Gasgrill, Gasherd, barbecue à gaz, cuisinière à gaz, газовая плита, гриль газовый, газова плита, газовий гриль, 燃气灶, 燃气烤炉, gazlı ocak, gazlı mangal, اجاق گاز, گریل گازی
732393 Edelstahlgeschirr, Thermosbecher Edelstahl, casserole inox, посуда из нержавеющей стали, кастрюля нержавеющая, каструля нержавіюча, 不锈钢锅, 不锈钢餐具, paslanmaz tencere, قابلمه استیل, ظروف استیل
732410 Edelstahlspüle, évier inox, мойка из нержавеющей стали, мийка кухонна, 不锈钢水槽, paslanmaz evye, سینک استیل
732599 Gussteile Eisen, pièces en fonte, отливка чугунная, 铸铁件, döküm parça, قطعه چدنی
732690 Stahlteile, Metallhalter, Schlauchschelle, pièces en acier, collier de serrage métallique, изделия из черных металлов, кронштейн стальной, хомут металлический, вироби зі сталі, кронштейн сталевий, 钢制品, 支架 钢, 卡箍, çelik parça, çelik braket, kelepçe, قطعات فولادی, براکت فلزی, بست فلزی
740400 Kupferschrott, déchets de cuivre, лом меди, лом міді, 废铜, bakır hurda, ضایعات مس
740710 Kupferstange, barre de cuivre, пруток медный, шина медная, мідний пруток, 铜棒, 铜排, bakır çubuk, شمش مس, شینه مسی
740811 Kupferdraht, fil de cuivre, медная проволока, проволока медная, мідний дріт, 铜线, 铜丝, bakır tel, سیم مسی, مفتول مسی
741110 Kupferrohr, tube de cuivre, труба медная, мідна труба, 铜管, bakır boru, لوله مسی
760120 Aluminiumbarren, lingot d'aluminium, слиток алюминиевый, чушка алюминиевая, 铝锭, alüminyum külçe, شمش آلومینیوم
760429 Aluminiumprofil, Aluminiumstange, profilé aluminium, barre aluminium, алюминиевый профиль, пруток алюминиевый, алюмінієвий профіль, 铝型材, 铝棒, alüminyum profil, alüminyum çubuk, پروفیل آلومینیوم, میلگرد آلومینیوم
760612 Aluminiumblech, Aluminiumplatte, tôle d'aluminium, plaque aluminium, лист алюминиевый, плита алюминиевая, алюмінієвий лист, плита алюмінієва, 铝板, 铝合金板, alüminyum levha, alüminyum plaka, ورق آلومینیوم, پلیت آلومینیوم
760711 Aluminiumfolie, feuille d'aluminium, фольга алюминиевая, фольга алюмінієва, 铝箔, alüminyum folyo, فویل آلومینیوم
760820 Aluminiumrohr, tube aluminium, труба алюминиевая, труба алюмінієва, 铝管, alüminyum boru, لوله آلومینیوم
761510 Aluminiumtopf, casserole aluminium, кастрюля алюминиевая, сковорода, каструля алюмінієва, сковорода, 铝锅, alüminyum tencere, alüminyum tava, قابلمه آلومینیومی, ماهیتابه
761699 Aluminiumwaben, Aluminium-Wabenkern, Aluminiumleiter, Aluminiumteile, nid d'abeilles aluminium, pièces aluminium, échelle aluminium, сотовый заполнитель алюминиевый, изделия алюминиевые, лестница алюминиевая, алюминиевые соты, стільниковий заповнювач алюмінієвий, драбина алюмінієва, 铝蜂窝, 铝蜂窝芯, 铝制品, 铝梯, alüminyum petek, alüminyum merdiven, هانی کامب آلومینیوم, لانه زنبوری آلومینیوم, نردبان آلومینیومی
810196 Wolframdraht, fil de tungstène, вольфрамовая проволока, 钨丝, tungsten tel, سیم تنگستن
810199 Wolfram, tungstène, вольфрам, 钨, tungsten, تنگستن
810299 Molybdän, molybdène, молибден, молібден, 钼, molibden, مولیبدن
810890 Titanblech, Titanstange, Titanrohr, tôle de titane, barre titane, титановый лист, титановый пруток, титан, труба титановая, титановий лист, титановий пруток, 钛板, 钛棒, 钛合金, 钛管, titanyum levha, titanyum çubuk, ورق تیتانیوم, میلگرد تیتانیوم
820310 Feile, lime, напильник, 锉刀, eğe, سوهان
820320 Zange, pince, плоскогубцы, пассатижи, пасатижі, плоскогубці, 钳子, pense, انبردست
820411 Schraubenschlüssel, Drehmomentschlüssel, clé à molette, clé dynamométrique, гаечный ключ, ключ динамометрический, гайковий ключ, 扳手, 扭力扳手, anahtar takımı ingiliz, آچار, ترک متر
820540 Schraubendreher, tournevis, отвертка, викрутка, 螺丝刀, tornavida, پیچ گوشتی
820719 Bohrmeißel, trépan, буровое долото, долото, 钻头 石油, sondaj matkap uç, مته حفاری
820730 Stanzwerkzeug, matrice, штамп, пуансон, 冲压模具, kalıp pres, قالب پرس
820750 Bohrer, Spiralbohrer, foret, forets, mèche, сверло, сверла, свердло, 钻头, 麻花钻, matkap uç, سرمته, مته
820770 Fräser, Schaftfräser, fraise, fraise carbure, фреза концевая, фреза, фреза, 铣刀, 立铣刀, freze çakısı, parmak freze, انگشتی فرز, تیغه فرز
820780 Drehmeißel, outil de tournage, резец токарный, різець токарний, 车刀, torna kalemi, ابزار تراش
820900 Wendeschneidplatten, Hartmetallplatten, plaquettes de coupe, plaquette carbure, пластина твердосплавная, сменные пластины, пластина твердосплавна, 数控刀片, 硬质合金刀片, 刀片 硬质合金, kesici uç, karbür uç, elmas uç takım, الماس تراشکاری, اینسرت کاربایدی
830140 Schloss, Türschloss, serrure, замок дверной, замок дверний, 门锁, kapı kilidi, قفل درب
830210 Scharniere, charnière, петля дверная, петля дверна, 铰链, 合页, menteşe, لولا
831110 Schweißelektroden, électrode de soudage, электроды сварочные, електроди зварювальні, 焊条, kaynak elektrodu, الکترود جوشکاری
831120 Schweißdraht, fil de soudage fourré, проволока сварочная порошковая, зварювальний дріт, 焊丝, kaynak tel, سیم جوش
`;
