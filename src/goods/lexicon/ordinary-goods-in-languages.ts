/**
 * Food, clothing, furniture, household goods and vehicles of everyday trade in German, French, Russian, Ukrainian,
 * Chinese, Turkish and Persian: what goods that matter are told apart from. For the form of a line see `personal-care.ts`.
 */
export const ORDINARY_GOODS_IN_LANGUAGES = `
020329 Schweinefleisch, viande de porc, свинина, 猪肉, domuz eti, گوشت خوک
020230 Rindfleisch, viande de bœuf, говядина, яловичина, 牛肉, sığır eti, گوشت گاو, گوشت گوسفند
020714 Hähnchen, Geflügelfleisch, poulet, viande de volaille, курица, мясо птицы, куряче м'ясо, 鸡肉, tavuk eti, مرغ, گوشت مرغ
030617 Garnelen, crevettes, креветки, креветки заморожені, 虾, 冷冻虾, karides, میگو
030389 Fisch gefroren, poisson congelé, рыба мороженая, риба морожена, 冻鱼, dondurulmuş balık, ماهی منجمد
040221 Milchpulver, lait en poudre, сухое молоко, сухе молоко, 奶粉, süt tozu, شیرخشک
040690 Käse, fromage, сыр, сир твердий, 奶酪, peynir, پنیر
040900 Honig, miel, мед натуральный, мед натуральний, 蜂蜜, bal, عسل
070190 Kartoffeln, pommes de terre, картофель, картопля, 土豆, 马铃薯, patates, سیب زمینی
070200 Tomaten, tomates, помидоры, томаты, помідори, томати, 番茄, 西红柿, domates, گوجه فرنگی
070310 Zwiebeln, oignons, лук репчатый, цибуля, 洋葱, soğan, پیاز
080212 Mandeln, amandes, миндаль, мигдаль, 杏仁, badem, بادام
080222 Haselnüsse, noisettes, фундук, лесной орех, 榛子, fındık, fındık içi, فندق
080251 Pistazien, pistaches, фисташки, фісташки, 开心果, antep fıstığı, پسته
080232 Walnüsse, noix, грецкий орех, волоський горіх, 核桃, ceviz, گردو
080390 Bananen, bananes, бананы, банани, 香蕉, muz, موز
080410 Datteln, dattes, финики, фініки, 椰枣, hurma, خرما
080420 Feigen, figues, инжир, інжир, 无花果, incir, kuru incir, انجیر
080510 Orangen, oranges fruits, апельсины, апельсини, 橙子, portakal, پرتقال
080620 Rosinen, raisins secs, изюм, родзинки, 葡萄干, kuru üzüm, کشمش
080810 Äpfel, pommes, яблоки, яблука, 苹果, elma, سیب درختی
081310 Aprikosen getrocknet, abricots secs, курага, абрикосы сушеные, 杏干, kuru kayısı, برگه زردآلو
090121 Kaffee geröstet, Röstkaffee, café torréfié, кофе жареный, кава смажена, 咖啡, kavrulmuş kahve, kahve, قهوه
090210 Grüner Tee, thé vert, зеленый чай, зелений чай, 绿茶, yeşil çay, چای سبز
090230 Schwarzer Tee, thé noir, черный чай, чорний чай, 红茶, 茶叶, siyah çay, çay, چای سیاه, چای
091020 Safran, шафран, 藏红花, safran, زعفران
100199 Weizen, blé, пшеница, пшениця, 小麦, buğday, گندم
100590 Mais, maïs grain, кукуруза зерно, кукурудза, 玉米, mısır, ذرت
100630 Reis, riz, рис, 大米, pirinç gıda, برنج
110100 Mehl, Weizenmehl, farine de blé, мука пшеничная, борошно пшеничне, 面粉, buğday unu, un, آرد
120600 Sonnenblumenkerne, graines de tournesol, семена подсолнечника, насіння соняшнику, 葵花籽, ayçiçeği çekirdeği, تخمه آفتابگردان
150920 Olivenöl nativ, huile d'olive vierge, оливковое масло, оливкова олія, 橄榄油, zeytinyağı, روغن زیتون
151219 Sonnenblumenöl, huile de tournesol, подсолнечное масло, соняшникова олія, олія рафінована, 葵花籽油, ayçiçek yağ, روغن آفتابگردان, روغن خوراکی
160414 Thunfischkonserven, thon en conserve, тунец консервы, тунець консерви, 金枪鱼罐头, ton balığı konservesi, تن ماهی
170199 Zucker, sucre, сахар, цукор, 白糖, 食糖, şeker, شکر, قند
170490 Süßwaren, Bonbons, confiserie, конфеты, цукерки, 糖果, şekerleme, lokum, آبنبات, شکلات گز
180632 Schokoladentafel, tablette de chocolat, плитка шоколада, плитка шоколаду, 巧克力排块, çikolata tablet, شکلات تخته ای
180690 Schokolade, chocolat, шоколад, шоколадні вироби, 巧克力, çikolata, شکلات
190219 Nudeln, pâtes alimentaires, макароны, макаронні вироби, 面条, 意大利面, makarna, ماکارونی
190531 Kekse, biscuits sucrés, печенье, печиво, 饼干, bisküvi, بیسکویت
200290 Tomatenmark, concentré de tomate, томатная паста, томатна паста, 番茄酱, domates salçası, salça, رب گوجه فرنگی
200570 Oliven, olives, оливки, маслины, маслини, 橄榄, zeytin, زیتون
220110 Mineralwasser, eau minérale, минеральная вода, мінеральна вода, 矿泉水, maden suyu, آب معدنی
220210 Limonade, boisson gazeuse, лимонад, газированный напиток, газований напій, 汽水, 饮料, gazlı içecek, نوشابه
220300 Bier, bière, пиво, 啤酒, bira, ماءالشعیر
220421 Wein, Rotwein, Weißwein, vin, vin rouge, vin blanc, вино, вино красное, вино червоне, 葡萄酒, 红酒, şarap, شراب
220860 Wodka, vodka, водка, горілка, 伏特加, votka
240220 Zigaretten, cigarettes, сигареты, сигарети, 香烟, sigara, سیگار
230910 Hundefutter, Katzenfutter, aliments pour chiens, корм для собак, корм для кошек, корм для котів, 狗粮, 猫粮, kedi maması, köpek maması, غذای سگ, غذای گربه
300490 Arzneimittel, Tabletten Medikament, médicaments, лекарства, лекарственные средства, таблетки, лікарські засоби, ліки, 药品, 药片, ilaç, دارو, قرص
330300 Parfüm, parfum, eau de parfum, духи, парфюмерная вода, туалетная вода, парфуми, туалетна вода, 香水, parfüm, عطر, ادکلن
330499 Hautcreme, Kosmetik Creme, crème visage, крем для лица, косметика, крем для обличчя, 面霜, 护肤品, cilt kremi, کرم صورت
330510 Shampoo, shampooing, шампунь, 洗发水, şampuan, شامپو
330610 Zahnpasta, dentifrice, зубная паста, зубна паста, 牙膏, diş macunu, خمیردندان
340111 Seife, savon, savon de toilette, мыло туалетное, мыло, мило туалетне, мило, 香皂, 肥皂, sabun, صابون
340250 Waschmittel, Waschpulver, lessive, détergent, стиральный порошок, моющее средство, пральний порошок, 洗衣粉, 洗涤剂, deterjan, çamaşır deterjanı, پودر لباسشویی, مایع ظرفشویی
420292 Rucksack, sac à dos, рюкзак, 背包, sırt çantası, کوله پشتی
420212 Koffer, valise, чемодан, валіза, 行李箱, valiz, چمدان
420221 Handtasche Leder, sac à main cuir, сумка кожаная, сумка шкіряна, 皮包, deri çanta, کیف چرمی
420310 Lederjacke, veste en cuir, куртка кожаная, куртка шкіряна, 皮夹克, 皮衣, deri ceket, ژاکت چرمی, کاپشن چرم
420330 Ledergürtel, ceinture cuir, ремень кожаный, пояс шкіряний, 皮带 腰带, deri kemer, کمربند چرمی
610910 T-Shirt Baumwolle, tee-shirt coton, футболка, футболки хлопковые, футболка бавовняна, 纯棉T恤, 短袖 棉, pamuklu tişört, tişört, تیشرت
611020 Pullover, Sweatshirt, pull, свитер, толстовка, худи, светр, толстовка, 毛衣, 卫衣, kazak, sweatshirt, پلیور, سویشرت
611595 Socken, chaussettes coton, носки, шкарпетки, 袜子, çorap, جوراب
620240 Jacke Damen, veste femme, куртка женская, пуховик, куртка жіноча, 女式夹克, kadın mont, کاپشن زنانه
620140 Herrenjacke, veste homme, куртка мужская, куртка чоловіча, 男式夹克, erkek mont, کاپشن مردانه
620342 Herrenhose Baumwolle, Jeans, pantalon homme, брюки мужские, джинсы, штани чоловічі, джинси, 男裤, 牛仔裤, erkek pantolon, kot pantolon, شلوار مردانه, شلوار جین
620442 Kleid, robe, платье, сукня, 连衣裙, elbise kadın, لباس زنانه, پیراهن زنانه
620520 Herrenhemd, chemise homme coton, рубашка мужская, сорочка чоловіча, 男式衬衫, 衬衫, erkek gömlek, gömlek, پیراهن مردانه
621210 BH, soutien-gorge, бюстгальтер, 胸罩, 文胸, sütyen, سوتین
640192 Gummistiefel, bottes en caoutchouc, сапоги резиновые, чоботи гумові, 雨靴, 胶靴, lastik çizme, چکمه لاستیکی
640399 Lederschuhe, chaussures en cuir, обувь кожаная, туфли кожаные, взуття шкіряне, 皮鞋, deri ayakkabı, کفش چرمی
640411 Sportschuhe Textil, chaussures de sport, кроссовки, кеды, кросівки, 运动鞋, spor ayakkabı, کفش ورزشی, کتانی
640299 Schuhe Kunststoff, chaussures plastique, сандалии, обувь, взуття, 拖鞋, ayakkabı, terlik, کفش, دمپایی
650500 Mütze, Hut, bonnet, chapeau, шапка, кепка, 帽子, şapka, bere, کلاه
847160 Tastatur, Computermaus, clavier, souris ordinateur, клавиатура, мышь компьютерная, клавіатура, мишка комп'ютерна, 键盘, 鼠标, klavye, fare bilgisayar, کیبورد, ماوس
850811 Staubsauger, aspirateur, пылесос, пилосос, 吸尘器, elektrikli süpürge, جاروبرقی
850940 Küchenmaschine, Mixer, robot culinaire, блендер, миксер, мясорубка, міксер, м'ясорубка, 搅拌机 厨房, 榨汁机, mutfak robotu, blender, مخلوط کن, چرخ گوشت, آبمیوه گیری
851010 Rasierer elektrisch, rasoir électrique, электробритва, електробритва, 电动剃须刀, tıraş makinesi, ریش تراش
851631 Haartrockner, Fön, sèche-cheveux, фен, фен для волосся, 吹风机, saç kurutma makinesi, سشوار
851640 Bügeleisen, fer à repasser, утюг, праска, 电熨斗, ütü, اتو
851650 Mikrowelle, four à micro-ondes, микроволновая печь, мікрохвильова піч, 微波炉, mikrodalga fırın, مایکروویو
851660 Elektroherd, Backofen, cuisinière électrique, four encastrable, электроплита, духовой шкаф, електроплита, 电饭煲, 电饭锅, 电磁炉, elektrikli fırın ev, ankastre fırın, فر برقی, پلوپز
851671 Kaffeemaschine, Kaffeevollautomat, machine à café, cafetière, кофемашина, кофеварка, кавоварка, кавомашина, 咖啡机, kahve makinesi, قهوه ساز
851610 Wasserkocher, bouilloire, Durchlauferhitzer, chauffe-eau, чайник электрический, водонагреватель, бойлер, електрочайник, водонагрівач, 电水壶, 热水器, su ısıtıcı, termosifon, کتری برقی, آبگرمکن برقی
853952 LED-Lampe, LED-Leuchtmittel, ampoule led, лампа светодиодная, лампы светодиодные, лампа світлодіодна, LED灯泡, 灯泡, LED ampul, لامپ ال ای دی, لامپ
940511 LED-Deckenleuchte, plafonnier led, светильник светодиодный потолочный, світильник світлодіодний стельовий, LED吸顶灯, LED tavan lambası, چراغ سقفی
940542 LED-Scheinwerfer, projecteur led, светильник светодиодный, прожектор, світильник світлодіодний, прожектор, LED灯具, LED投光灯, LED projektör, پروژکتور, چراغ ال ای دی
870121 Zugmaschine, tracteur routier, седельный тягач, тягач, сідловий тягач, 牵引车, çekici tır, کشنده
870193 Traktor, tracteur agricole, трактор, 拖拉机, traktör, تراکتور
870322 Personenkraftwagen, Pkw, voiture, automobile, автомобиль легковой, легковой автомобиль, автомобіль легковий, 轿车, 小汽车, otomobil, binek araç, خودرو سواری, خودرو
870380 Elektroauto, voiture électrique, электромобиль, електромобіль, 电动汽车, elektrikli otomobil, خودرو برقی
870423 Lastkraftwagen, Lkw, camion, грузовой автомобиль, грузовик, самосвал, вантажівка, вантажний автомобіль, 卡车, 载货汽车, kamyon, کامیون
871120 Motorrad, moto, мотоцикл, 摩托车, motosiklet, موتورسیکلت
871160 E-Bike, Elektroroller, vélo électrique, trottinette électrique, электровелосипед, электросамокат, електровелосипед, електросамокат, 电动自行车, 电动滑板车, elektrikli bisiklet, elektrikli scooter, دوچرخه برقی, اسکوتر برقی
871200 Fahrrad, Kinderfahrrad, vélo, bicyclette, велосипед, велосипеды, велосипед дитячий, 自行车, 儿童自行车, bisiklet, دوچرخه
871310 Rollstuhl, fauteuil roulant, инвалидная коляска, інвалідний візок, 轮椅, tekerlekli sandalye, ویلچر
871500 Kinderwagen, poussette, детская коляска, дитячий візок, 婴儿车, 婴儿推车, bebek arabası, کالسکه
871639 Anhänger, Auflieger, remorque, semi-remorque, прицеп, полуприцеп, причіп, напівпричіп, 挂车, 半挂车, römork, dorse, تریلر
910211 Armbanduhr, montre-bracelet, часы наручные, годинник наручний, 手表, kol saati, ساعت مچی
910521 Wanduhr, horloge murale, часы настенные, годинник настінний, 挂钟, duvar saati, ساعت دیواری
940139 Bürostuhl, chaise de bureau, кресло офисное, крісло офісне, 办公椅, ofis koltuğu, صندلی اداری
940161 Sofa, Polstersessel, canapé, fauteuil, диван, кресло мягкое, крісло, 沙发, koltuk takımı, kanepe, مبل
940169 Holzstuhl, chaise en bois, стул деревянный, стілець дерев'яний, 木椅, ahşap sandalye, صندلی چوبی
940180 Kunststoffstuhl, chaise plastique, стул пластиковый, стілець пластиковий, 塑料椅, plastik sandalye, صندلی پلاستیکی
940320 Metallmöbel, meuble métallique, металлическая мебель, стеллаж металлический, металеві меблі, стелаж металевий, 金属家具, 货架, metal mobilya, metal raf, مبلمان فلزی, قفسه فلزی
940330 Büromöbel Holz, meuble de bureau bois, офисная мебель, стол офисный, офісні меблі, 办公家具, ofis mobilyası, میز اداری
940350 Bett Holz, Schlafzimmermöbel, lit en bois, кровать деревянная, ліжко дерев'яне, 木床, 床, yatak odası takımı, karyola, تخت خواب
940360 Holzmöbel, Tisch Holz, meuble en bois, table en bois, мебель деревянная, стол деревянный, шкаф, меблі дерев'яні, стіл дерев'яний, шафа, 木家具, 木桌, ahşap mobilya, ahşap masa, dolap, میز چوبی, کمد
940421 Matratze, Schaumstoffmatratze, matelas, matelas mousse, матрас, матрац, 床垫, yatak sünger, تشک
940440 Bettdecke, Steppdecke, couette, одеяло, ковдра, 被子, yorgan, لحاف
940490 Kissen, oreiller, подушка, подушки, 枕头, yastık, بالش
940610 Fertighaus Holz, maison préfabriquée, сборный дом, модульный дом, збірний будинок, 活动房屋, prefabrik ev, خانه پیش ساخته
950300 Spielzeug, Plüschtier, Puppe, jouets, peluche, poupée, игрушки, мягкая игрушка, кукла, іграшки, м'яка іграшка, лялька, 玩具, 毛绒玩具, 积木, oyuncak, peluş oyuncak, اسباب بازی, عروسک
950691 Fitnessgerät, appareil de fitness, тренажер, гантели, тренажер спортивний, гантелі, 健身器材, 哑铃, spor aleti fitness, دستگاه بدنسازی, دمبل
950662 Fußball, ballon de football, мяч футбольный, м'яч футбольний, 足球, futbol topu, توپ فوتبال
960321 Zahnbürste, brosse à dents, зубная щетка, зубна щітка, 牙刷, diş fırçası, مسواک
960810 Kugelschreiber, stylo à bille, ручка шариковая, ручка кулькова, 圆珠笔, tükenmez kalem, خودکار نوشتنی
960910 Bleistift, crayon, карандаш, олівець, 铅笔, kurşun kalem, مداد
961700 Thermosflasche, bouteille isotherme, thermos, термос, 保温杯, 保温瓶, termos, فلاسک
961900 Windeln, Babywindeln, couches bébé, подгузники, памперсы, підгузки, 纸尿裤, 尿不湿, bebek bezi, پوشک
`;
