/**
 * Further goods of trade and industry by their words in German, French, Russian, Ukrainian, Chinese, Turkish and
 * Persian: parts and grades beside the commonest ones, and more goods of every day. For the form of a line see
 * `personal-care.ts`.
 */
export const MORE_GOODS_IN_LANGUAGES = `
200979 Apfelsaft, jus de pomme, сок яблочный, сік яблучний, 苹果汁, elma suyu, آب سیب
200989 Fruchtsaft, jus de fruits, сок фруктовый, сік фруктовий, 果汁, meyve suyu, آب میوه
210111 Instantkaffee, café soluble, растворимый кофе, розчинна кава, 速溶咖啡, hazır kahve, قهوه فوری
210390 Sauce, Gewürzmischung, sauces, соус, приправа, 酱料, 调味料, sos, baharat karışımı, سس, چاشنی
090411 Pfeffer, poivre, перец черный, перець чорний, 胡椒, karabiber, فلفل
280440 Sauerstoff, oxygène, кислород, кисень, 氧气, oksijen, اکسیژن
320820 Acryllack, Wandfarbe, peinture murale, краска масляная, фарба олійна, 墙面漆, duvar boyası, رنگ دیواری
321410 Dichtmasse, Kitt, mastic, enduit, герметик, шпатлевка, герметик силіконовий, шпаклівка, 密封胶, 腻子, macun, silikon mastik, dolgu, بتونه, درزگیر
340510 Schuhcreme, cirage, крем для обуви, крем для взуття, 鞋油, ayakkabı boyası, واکس
360200 Sprengstoff, explosif, взрывчатка, вибухівка, 炸药, patlayıcı, مواد منفجره
382000 Frostschutzmittel, antigel, liquide de refroidissement, антифриз, тосол, охлаждающая жидкость, охолоджувальна рідина, 防冻液, antifriz, ضدیخ
381900 Bremsflüssigkeit, liquide de frein, тормозная жидкость, гальмівна рідина, 刹车油, fren hidroliği, روغن ترمز
391690 Kunststoffprofil, profilé plastique, профиль пластиковый, уплотнитель пластиковый, профіль пластиковий, 塑料型材, plastik profil, پروفیل پلاستیکی
391810 Bodenbelag PVC, revêtement de sol pvc, линолеум, лінолеум, 塑胶地板, PVC地板, zemin kaplama, کفپوش
392490 Haushaltsware Kunststoff, seau plastique, ведро пластиковое, відро пластикове, 塑料桶, plastik kova, سطل پلاستیکی
392510 Kunststofftank, réservoir plastique, бак пластиковый, емкость пластиковая, бак пластиковий, ємність пластикова, 塑料水箱, plastik depo, مخزن پلاستیکی
392520 Kunststofffenster, fenêtre pvc, окно пластиковое, вікно пластикове, 塑钢窗, PVC pencere, پنجره یو پی وی سی
400821 Gummiplatte, plaque caoutchouc, резина листовая, техпластина, гума листова, 橡胶板, kauçuk levha, ورق لاستیکی
400829 Gummiprofil, profilé caoutchouc, уплотнитель резиновый, ущільнювач гумовий, 橡胶密封条, kauçuk fitil, نوار لاستیکی
410712 Leder, cuir bovin, кожа натуральная, шкіра натуральна, 牛皮, 皮革, deri işlenmiş, چرم
441879 Parkett, Parkettboden, parquet, паркет, паркетная доска, паркетна дошка, 木地板, 地板, parke, پارکت
441113 Laminatboden, stratifié sol, ламинат, ламінат, 强化地板, laminat parke, لمینت
630392 Vorhang, Gardine, rideau, rideaux, шторы, занавески, штори, 窗帘, perde, پرده
550311 Aramidfaser Stapel, fibre d'aramide coupée, волокно арамидное штапельное, 芳纶短纤, aramid kesik elyaf, الیاف کوتاه آرامید
560314 Nadelvlies, géotextile, геотекстиль, 土工布, jeotekstil, ژئوتکستایل
660199 Regenschirm, parapluie, зонт, зонтик, парасолька, 雨伞, şemsiye, چتر باران
680291 Marmorplatte, plaque de marbre, плита мраморная, плита мармурова, 大理石板, mermer plaka, سنگ مرمر پلاک
690490 Ziegel, brique, кирпич, цегла, 砖, tuğla, آجر
690510 Dachziegel, tuile, tuiles, черепица, черепиця, 瓦, kiremit, سفال سقف
690220 Feuerfeststein, brique réfractaire, огнеупорный кирпич, вогнетривка цегла, 耐火砖, refrakter tuğla, آجر نسوز
680610 Steinwolle, Mineralwolle, laine de roche, минеральная вата, мінеральна вата, 岩棉, taş yünü, پشم سنگ
681140 Faserzement, fibrociment, шифер, 纤维水泥板, fiber çimento, ایرانیت
680911 Gipskarton, plaque de plâtre, гипсокартон, гіпсокартон, 石膏板, alçıpan, گچ برگ
700991 Spiegel, miroir, зеркало настенное, дзеркало настінне, 镜子, ayna duvar, آینه دیواری
700910 Rückspiegel, rétroviseur, зеркало заднего вида, дзеркало заднього виду, 后视镜, dikiz aynası, آینه بغل
722920 Schweißdraht SG2, Schutzgas-Schweißdraht, fil de soudage, сварочная проволока, проволока сварочная омедненная, зварювальний дріт обміднений, 气保焊丝, gazaltı kaynak tel, سیم جوش CO2
731210 Drahtseil, Drahtseile, câble en acier galvanisé, канат металлический, 不锈钢钢丝绳, çelik tel halat, کابل فولادی
843149 Laufrolle Bagger, Stützrolle Bagger, Kettenlaufwerk, galet de chenille, chenille d'excavatrice, каток опорный, гусеница экскаватора, каток опорний, 履带, 支重轮, palet ekskavatör, makara yürüyüş, زنجیر بیل مکانیکی
760429 铝合金型材, 工业铝型材
721710 Stahldraht, fil d'acier, fil de fer, проволока стальная, дріт сталевий, 钢丝, 铁丝, çelik tel, مفتول فولادی, سیم فولادی
731420 Drahtgitter, grillage soudé, сетка сварная, сітка зварна, 焊接网, hasır çelik, مش فولادی, توری جوشی
731450 Streckmetall, сетка рабица, сітка рабиця, 钢丝网, tel örgü, توری حصاری
730900 Stahltank, réservoir acier, резервуар стальной, резервуар сталевий, 钢制储罐, çelik tank, مخزن فولادی
731821 Sicherungsring, Federring, Sprengring, circlip, rondelle élastique, anneau élastique, кольцо стопорное, шайба гровер, шайба пружинная, кільце стопорне, шайба пружинна, 挡圈, 弹簧垫圈, 卡簧, segman emniyet, yaylı rondela, واشر فنری, خار فنری
731823 Niet, Nieten, Blindnieten, rivet, заклепка, заклепки, заклепка, 铆钉, perçin, پرچ, میخ پرچ
732010 Blattfeder, ressort à lames, рессора, ресора, 钢板弹簧, makas yay, فنر شمش
732211 Heizkörper, radiateur de chauffage, радиатор отопления, радіатор опалення, 暖气片, radyatör kalorifer, رادیاتور شوفاژ
732399 Bratpfanne, poêle antiadhésive, сковорода стальная, сковорідка, 炒锅, 平底锅, tava, تابه
820740 Gewindebohrer, Schneideisen, taraud, filière, метчик, плашка, мітчик, плашка, 丝锥, 板牙, kılavuz pafta, pafta, قلاویز, حدیده
820559 Handwerkzeug, outil à main, ручной инструмент, набор инструментов, ручний інструмент, набір інструментів, 手工具, el aleti, ابزار دستی
820600 Werkzeugsatz, coffret d'outils, набор ключей, набір ключів, 工具套装, 组套工具, takım çantası, جعبه ابزار
821192 Messer, Küchenmesser, couteau, couteau de cuisine, нож, нож кухонный, ніж кухонний, 刀具 厨房, 菜刀, bıçak, mutfak bıçağı, چاقو, کارد
821599 Besteck, Löffel, couverts, cuillère, fourchette, ложка столовая, вилка столовая, ложка, 餐具 勺子, 勺子, çatal kaşık, kaşık, قاشق, چنگال
841280 Gasfeder, vérin à gaz, ressort à gaz, газовая пружина, газовый упор, газовый амортизатор капота, газова пружина, газовий упор, 气弹簧, gazlı amortisör, جک گازی
841290 Windturbinenteile, Rotorblatt Windkraft, pale d'éolienne, лопасть ветрогенератора, лопать вітрогенератора, 风电叶片, rüzgar türbini kanat, پره توربین بادی
841420 Fahrradpumpe, Luftpumpe, pompe à vélo, насос велосипедный, насос велосипедний, 打气筒, bisiklet pompası, تلمبه
842139 Staubfilter Entstauber, dépoussiéreur, пылеуловитель, 除尘设备, toz toplama
842420 Spritzpistole, Lackierpistole, pistolet à peinture, краскопульт, фарбопульт, 喷枪, boya tabancası, پیستوله
842489 Sandstrahlgerät Sprühgerät, pulvérisateur, опрыскиватель, обприскувач, 喷雾器, pülverizatör, سمپاش
842549 Wagenheber, cric, домкрат, 千斤顶, kriko, جک خودرو
842790 Hubwagen, Handhubwagen, transpalette, тележка гидравлическая, рохля, візок гідравлічний, 手动叉车, 液压搬运车, 手动液压叉车, transpalet, جک پالت
843049 Bohranlage, foreuse, буровая установка, бурова установка, 钻机, sondaj makinesi, دستگاه حفاری
843143 Bohrgestänge, tige de forage, буровая штанга, буровая труба, бурова штанга, 钻杆, sondaj tiji, لوله حفاری
843210 Pflug, charrue, плуг, 犁, pulluk, گاوآهن
843280 Bodenfräse, motoculteur, культиватор, мотоблок, культиватор ґрунтообробний, 旋耕机, çapa makinesi, کولتیواتور
844630 Webmaschine, métier à tisser, ткацкий станок, ткацький верстат, 织机, dokuma tezgahı, دستگاه بافندگی
846890 Schweißbrenner, chalumeau, горелка газовая, резак газовый, пальник газовий, 割炬, kaynak şaloması, مشعل جوش
847420 Brecher, Mühle Steine, concasseur, broyeur, дробилка, мельница шаровая, дробарка, млин кульовий, 破碎机, 球磨机, kırıcı, değirmen, سنگ شکن, آسیاب
847431 Betonmischer, bétonnière, бетономешалка, бетонозмішувач, 混凝土搅拌机, beton mikseri, betoniyer, بتونیر
847490 Brecherteile, pièces de concasseur, запчасти дробилки, броня дробилки, 破碎机配件, kırıcı parçaları, قطعات سنگ شکن
848299 Käfig Wälzlager Messing, cage laiton roulement, сепаратор латунный, латунный сепаратор, 保持架, rulman kafes, کیج بلبرینگ
850440 Servoverstärker, Servoregler, Antriebsregler, servoamplificateur, variateur servo, сервоусилитель, сервопривод драйвер, драйвер шагового двигателя, драйвер двигателя, драйвер двигуна, 伺服驱动器, 伺服放大器, 步进驱动器, 电机驱动器, servo sürücü, step motor sürücü, سروو درایو, درایور استپ موتور
851220 Scheinwerfer Kfz, Rückleuchte, phare de voiture, feu arrière, фара, фары автомобильные, фонарь задний, фара автомобільна, ліхтар задній, 汽车大灯, 车灯, 尾灯, araç farı, stop lambası, چراغ خودرو, چراغ جلو
851240 Scheibenwischer, essuie-glace, стеклоочиститель, щетка стеклоочистителя, дворники, склоочисник, 雨刮器, silecek, برف پاک کن
851310 Taschenlampe, Stirnlampe, lampe de poche, lampe frontale, фонарь ручной, фонарик, ліхтарик, 手电筒, 头灯, el feneri, چراغ قوه
852872 TV-Gerät LED, téléviseur led, телевизор LED, LED电视, LED televizyon, تلویزیون ال ای دی
853110 Einbruchmeldeanlage, alarme antivol, сигнализация охранная, сигналізація охоронна, 防盗报警器, hırsız alarmı, دزدگیر اماکن
853120 Anzeigetafel LCD, panneau indicateur, индикаторная панель, світлодіодне табло, LED显示屏, gösterge paneli, تابلو روان
842870 Sanayi robotu, kaynak robotu, Schweißroboter Arm, 焊接机械臂, ربات جوشکار
903180 Wegaufnehmer, Winkelgeber, Lagegeber, Seilzugsensor, capteur de déplacement, capteur d'angle, датчик угла, датчик оборотов, датчик кута, датчик обертів, 拉线传感器, 光栅尺, açı sensörü, mesafe sensörü, سنسور زاویه, سنسور جابجایی, خط کش دیجیتال
845961 雕铣机, 数控雕铣机, 雕刻机, CNC router metal
848350 Umlenkrolle, Poulies, galet tendeur, ролик натяжной, ролик натяжний, 张紧轮, gergi rulmanı, تسمه سفت کن
853649 Zeitrelais, Motorschutzrelais, relais temporisé, relais thermique, реле времени, реле тепловое, реле часу, теплове реле, 时间继电器, 热继电器, zaman rölesi, termik röle, رله زمانی, بی متال
854442 Ladekabel, Patchkabel, câble de charge, câble réseau, кабель для зарядки, патч-корд, кабель зарядний, 充电线, 网线, şarj kablosu, ağ kablosu, کابل شارژ, کابل شبکه
853921 Halogenlampe, ampoule halogène, галогенная лампа, галогенова лампа, 卤素灯, halojen ampul, لامپ هالوژن
870829 Stoßfänger Karosserie, Kotflügel, aile de voiture, крыло автомобиля, дверь автомобиля, крило автомобіля, двері автомобіля, капот, 车门, 翼子板, 车身件, çamurluk, kaporta, گلگیر, درب خودرو, کاپوت
870810 Stoßstange, pare-chocs, бампер, 保险杠, tampon araç, سپر
870899 Kraftstofftank Kfz, réservoir véhicule, бензобак, бак топливный, паливний бак, 油箱, yakıt deposu, باک بنزین
871499 Fahrradteile, pièces de vélo, велозапчасти, велозапчастини, 自行车配件, bisiklet parçaları, قطعات دوچرخه
890311 Schlauchboot, bateau pneumatique, лодка надувная, човен надувний, 充气艇, şişme bot, قایق بادی
890332 Motorboot, bateau à moteur, катер, моторная лодка, моторний човен, 摩托艇, motorlu tekne, قایق موتوری
901839 Katheter, cathéter, катетер, 导管, kateter, کاتتر
930190 Maschinengewehr, Sturmgewehr, fusil d'assaut, автомат, винтовка, штурмова гвинтівка, 步枪, 机枪, makineli tüfek, مسلسل, تفنگ نظامی
930200 Pistole, Revolver, pistolet, пистолет, револьвер, пістолет, 手枪, tabanca, تپانچه
930320 Jagdgewehr, fusil de chasse, ружье охотничье, рушниця мисливська, 猎枪, av tüfeği, تفنگ شکاری
930621 Schrotpatronen, cartouches de chasse, патрон охотничий, патрон мисливський, 猎枪弹, av fişeği, فشنگ شکاری
930630 Munition, cartouche, патрон, боеприпас, боєприпас, 子弹, 枪弹, mermi, fişek, فشنگ, مهمات
930690 Granate, Rakete, Bombe, missile, grenade, ракета, граната, снаряд, мина, ракета, снаряд, міна, 导弹, 炮弹, 手榴弹, füze, el bombası, موشک, نارنجک, خمپاره
940179 Klappstuhl Metall, chaise pliante, стул складной, стілець складаний, 折叠椅, katlanır sandalye, صندلی تاشو
940399 Möbelteile, pièces de meubles, фурнитура мебельная, фурнітура меблева, 家具配件, mobilya parçaları, یراق مبل
940340 Küchenmöbel, meuble de cuisine, кухонная мебель, мебель кухонная, меблі кухонні, 橱柜, mutfak dolabı, کابینت
650610 Schutzhelm, Fahrradhelm, Motorradhelm, casque de moto, casque de chantier, каска защитная, шлем мотоциклетный, шолом, каска захисна, 安全帽, 头盔, baret, kask, کلاه ایمنی, کلاه کاسکت
621050 Schutzkleidung, vêtement de protection, защитный костюм, костюм рабочий, захисний костюм, 防护服, koruyucu giysi, لباس ایمنی
630790 Schutzmaske, masque de protection, маска медицинская, респиратор, маска медична, респіратор, 口罩, maske, ماسک
611610 Arbeitshandschuhe, gants de travail, перчатки рабочие, рукавички робочі, 工作手套, 劳保手套, iş eldiveni, دستکش کار
640340 Sicherheitsschuhe, chaussures de sécurité, спецобувь, ботинки рабочие, спецвзуття, 劳保鞋, 安全鞋, iş ayakkabısı, کفش ایمنی
`;
