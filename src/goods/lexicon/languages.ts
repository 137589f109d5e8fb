/**
 * Goods that matter for controls, in German, French, Russian, Ukrainian, Chinese, Turkish and Persian. A line is a
 * subheading and its words in these languages.
 */
export const GOODS_IN_LANGUAGES = `
840710 Flugzeugkolbenmotor, moteur à piston aviation, авиационный поршневой двигатель, авіаційний поршневий двигун, 航空活塞发动机, 无人机发动机, uçak pistonlu motor, موتور پیستونی هواپیما
840910 Flugmotorteile, части авиационных двигателей, частини авіаційних двигунів, 航空发动机零件, uçak motoru parçaları, قطعات موتور هواپیما
841111 Strahltriebwerk, turboréacteur, турбореактивный двигатель, турбореактивний двигун, 涡轮喷气发动机, turbojet motoru, موتور توربوجت
841112 Turbofan, turboréacteur double flux, 涡扇发动机
841191 Triebwerksteile, pièces de turboréacteur, части турбореактивных двигателей, лопатки турбины, лопатка двигателя, 涡轮叶片, türbin kanadı, پره توربین
880220 Flugzeug, avion, самолет, літак, 飞机, uçak, هواپیما
880212 Hubschrauber, hélicoptère, вертолет, гелікоптер, 直升机, helikopter, هلیکوپتر, بالگرد
880622 Drohne, unbemanntes Luftfahrzeug, drone, беспилотник, беспилотный летательный аппарат, бпла, квадрокоптер, безпілотник, безпілотний літальний апарат, 无人机, 四旋翼, insansız hava aracı, iha, پهپاد, کوادکوپتر
880730 Flugzeugteile, Luftfahrzeugteile, Flugzeugersatzteile, pièces d'avion, pièces aéronautiques, авиазапчасти, части самолетов, запчасти для самолетов, частини літаків, запчастини для літаків, 航材, 飞机零件, 飞机配件, uçak parçaları, uçak yedek parça, قطعات هواپیما, قطعات یدکی هواپیما
880710 Propeller, Luftschraube, hélice, воздушный винт, пропеллер, повітряний гвинт, 螺旋桨, pervane, ملخ
880720 Fahrwerk, train d'atterrissage, шасси, шасі, 起落架, iniş takımı, ارابه فرود
401130 Flugzeugreifen, pneu avion, авиационная шина, 航空轮胎
852691 GPS-Empfänger, Navigationsempfänger, récepteur gps, récepteur gnss, приемник gps, навигационный приемник, навігаційний приймач, 导航接收机, gps接收器, 定位模块, gps alıcısı, گیرنده ناوبری, گیرنده جی پی اس
901420 Trägheitsnavigation, Kreisel, Höhenmesser, Fluglageanzeige, navigation inertielle, gyroscope, altimètre, инерциальная навигационная система, гироскоп, высотомер, автопилот, інерціальна навігація, гіроскоп, висотомір, 惯性导航, 陀螺仪, 高度表, 飞控, ataletsel seyrüsefer, jiroskop, otopilot, altimetre, ناوبری اینرسی, ژیروسکوپ, ارتفاع سنج, خلبان خودکار
903180 Beschleunigungsmesser, accéléromètre, акселерометр, датчик, датчик положения, 加速度计, 传感器, ivmeölçer, sensör, شتاب سنج, حسگر
852610 Radar, Radargerät, радар, радиолокатор, радіолокатор, 雷达, radar cihazı, رادار
852692 Fernsteuerung, Funkfernsteuerung, télécommande radio, пульт дистанционного управления, пульт дистанційного керування, 遥控器, uzaktan kumanda, کنترل از راه دور
851762 Funkgerät, Sendeempfänger, émetteur-récepteur, routeur, радиостанция, трансивер, маршрутизатор, радиомодем, радіостанція, 对讲机, 收发器, 路由器, 电台, 数传模块, 图传, telsiz, alıcı verici, yönlendirici, فرستنده گیرنده, بی سیم, مسیریاب, مودم
851771 Antenne, antenne, антенна, антена, 天线, anten, آنتن
852910 Radarantenne, антенна радиолокационная, 雷达天线
854231 Mikrocontroller, Prozessor, Mikroprozessor, microcontrôleur, processeur, микроконтроллер, микропроцессор, процессор, мікроконтролер, процесор, 微控制器, 处理器, 单片机, 中央处理器, mikrodenetleyici, işlemci, میکروکنترلر, پردازنده
854232 Speicherchip, mémoire circuit, микросхема памяти, 存储器, 内存芯片, bellek yongası, تراشه حافظه
854239 integrierte Schaltung, integrierte Schaltkreise, circuit intégré, circuits intégrés, интегральная схема, микросхема, интегральные микросхемы, інтегральна схема, мікросхема, 集成电路, 芯片, entegre devre, yonga, مدار مجتمع, تراشه
854129 Transistor, Leistungstransistor, transistors de puissance, транзистор, 晶体管, 场效应管, transistör, ترانزیستور
854110 Dioden, diode, диод, діод, 二极管, diyot, دیود
853224 Keramikkondensator, Vielschichtkondensator, condensateur céramique, керамический конденсатор, керамічний конденсатор, 陶瓷电容, 贴片电容, seramik kondansatör, خازن سرامیکی
853221 Tantalkondensator, condensateur tantale, танталовый конденсатор, танталовий конденсатор, 钽电容, tantal kondansatör, خازن تانتالیوم
853229 Kondensator, condensateur, конденсатор, 电容器, 电容, kondansatör, خازن
853321 Widerstand, résistance électrique, резистор, 电阻, 电阻器, direnç, مقاومت الکتریکی
853400 Leiterplatte, circuit imprimé, печатная плата, друкована плата, 电路板, 印刷电路板, 线路板, baskılı devre, برد مدار چاپی
853690 Steckverbinder, Klemme, connecteur, разъем, соединитель, роз'єм, 连接器, 接插件, 端子, konnektör, کانکتور
853641 Relais, relais, реле, 继电器, röle, رله
853650 Schalter, interrupteur, выключатель, переключатель, вимикач, 开关, anahtar, کلید برق
854160 Schwingquarz, quartz oscillateur, кварцевый резонатор, кварцовий резонатор, 晶振, 晶体振荡器, kristal osilatör, نوسان ساز کریستالی
850440 Netzteil, Stromversorgung, Wechselrichter, Ladegerät, Stromrichter, alimentation électrique, onduleur, chargeur, блок питания, источник питания, преобразователь, инвертор, зарядное устройство, блок живлення, перетворювач, зарядний пристрій, 电源, 充电器, 逆变器, 变流器, 适配器, güç kaynağı, şarj cihazı, evirici, منبع تغذیه, شارژر, اینورتر, مبدل
850760 Lithium-Ionen-Akku, Lithiumbatterie, Akku, Akkumulator, batterie lithium, accumulateur lithium, литий-ионный аккумулятор, литиевая батарея, аккумулятор, літієвий акумулятор, акумулятор, 锂电池, 锂离子电池, 电池组, 蓄电池, lityum pil, lityum iyon batarya, akü, باتری لیتیوم, باتری, انباشتگر
850131 Gleichstrommotor, Elektromotor, bürstenloser Motor, Servomotor, moteur électrique, moteur sans balais, servomoteur, электродвигатель, бесколлекторный двигатель, сервопривод, електродвигун, сервопривід, 电动机, 无刷电机, 电机, 马达, 舵机, 伺服电机, elektrik motoru, fırçasız motor, servo motor, موتور الکتریکی, موتور براشلس, سروو موتور
852589 Kamera, Digitalkamera, caméra, камера, видеокамера, відеокамера, 摄像头, 相机, 摄像机, دوربین
852583 Nachtsichtkamera, vision nocturne, прибор ночного видения, прилад нічного бачення, 夜视仪, gece görüş, دید در شب
900211 Objektiv, objectif, объектив, об'єктив, 镜头, 物镜, mercek, لنز
900190 Linse, optische Linse, Prisma, lentille optique, prisme, линза, призма, лінза, 透镜, 棱镜, optik lens, عدسی, منشور
901310 Zielfernrohr, lunette de visée, прицел, оптический прицел, оптичний приціл, 瞄准镜, nişangah, دوربین تفنگ
901320 Laser, laser, лазер, 激光器, lazer, لیزر
901510 Entfernungsmesser, télémètre, дальномер, далекомір, 测距仪, mesafe ölçer, فاصله یاب
900510 Fernglas, jumelles, бинокль, бінокль, 望远镜, dürbün, دوربین دوچشمی
901180 Mikroskop, microscope, микроскоп, мікроскоп, 显微镜, mikroskop, میکروسکوپ
903020 Oszilloskop, oscilloscope, осциллограф, осцилограф, 示波器, osiloskop, اسیلوسکوپ
903089 Spektrumanalysator, analyseur de spectre, анализатор спектра, аналізатор спектра, 频谱分析仪, spektrum analizörü
848210 Kugellager, Wälzlager, Lager, roulement à billes, roulement, шарикоподшипник, подшипник, шариковый подшипник, підшипник, кульковий підшипник, 滚珠轴承, 轴承, 球轴承, bilyalı rulman, rulman, بلبرینگ, یاتاقان
848220 Kegelrollenlager, roulement à rouleaux coniques, конический роликоподшипник, роликовый подшипник, 圆锥滚子轴承, konik makaralı rulman, رولبرینگ مخروطی
848250 Zylinderrollenlager, роликоподшипник, 圆柱滚子轴承, رولبرینگ
848340 Getriebe, Zahnrad, réducteur, engrenage, boîte de vitesses, редуктор, шестерня, коробка передач, 齿轮, 减速机, 齿轮箱, dişli, redüktör, şanzıman, دنده, گیربکس
840820 Dieselmotor Fahrzeug, moteur diesel véhicule, дизельный двигатель автомобильный
840890 Dieselmotor, moteur diesel, дизельный двигатель, дизель, дизельний двигун, 柴油机, 柴油发动机, dizel motor, موتور دیزل
840734 Ottomotor, moteur essence, бензиновый двигатель, бензиновий двигун, 汽油发动机, benzinli motor, موتور بنزینی
840991 Kolben, Zylinderkopf, piston moteur, culasse, поршень, головка цилиндра, 活塞, 气缸盖, piston, پیستون, سرسیلندر
841330 Kraftstoffpumpe, Ölpumpe, pompe à carburant, топливный насос, масляный насос, паливний насос, 燃油泵, 机油泵, yakıt pompası, پمپ بنزین, پمپ سوخت
841360 Hydraulikpumpe, Zahnradpumpe, pompe hydraulique, гидравлический насос, гидронасос, шестеренный насос, гідравлічний насос, 液压泵, 齿轮泵, hidrolik pompa, پمپ هیدرولیک
841370 Kreiselpumpe, Tauchpumpe, Pumpe, pompe centrifuge, pompe, центробежный насос, насос, відцентровий насос, 离心泵, 水泵, santrifüj pompa, pompa, پمپ گریز از مرکز, پمپ
841221 Hydraulikzylinder, vérin hydraulique, гидроцилиндр, гідроциліндр, 液压缸, hidrolik silindir, سیلندر هیدرولیک
848120 Hydraulikventil, distributeur hydraulique, гидрораспределитель, пневматический клапан, 液压阀, 气动阀, hidrolik valf, شیر هیدرولیک
848180 Ventil, Kugelhahn, Absperrventil, vanne, robinet, клапан, кран шаровой, вентиль, задвижка, 阀门, 球阀, vana, شیر توپی, شیرآلات
841480 Kompressor, Turbolader, compresseur, turbocompresseur, компрессор, турбокомпрессор, компресор, 压缩机, 空压机, 涡轮增压器, kompresör, کمپرسور, توربوشارژر
842123 Ölfilter, Kraftstofffilter, filtre à huile, filtre à carburant, масляный фильтр, топливный фильтр, масляний фільтр, 机油滤清器, yağ filtresi, فیلتر روغن
845710 Bearbeitungszentrum, centre d'usinage, обрабатывающий центр, оброблювальний центр, 加工中心, işleme merkezi, مرکز ماشینکاری
845811 CNC-Drehmaschine, tour cnc, токарный станок с чпу, токарный станок, токарний верстат, 数控车床, 车床, cnc torna, torna tezgahı, ماشین تراش سی ان سی, دستگاه تراش
845961 CNC-Fräsmaschine, fraiseuse cnc, фрезерный станок с чпу, фрезерный станок, фрезерний верстат, 数控铣床, 铣床, cnc freze, فرز سی ان سی, دستگاه فرز
846029 Schleifmaschine, rectifieuse, шлифовальный станок, шліфувальний верстат, 磨床, taşlama makinesi, سنگ زنی
845630 Erodiermaschine, électroérosion, электроэрозионный станок, 电火花机, 线切割机床, tel erozyon
845611 Laserschneidmaschine, découpe laser, лазерный станок, 激光切割机, lazer kesim makinesi, دستگاه برش لیزر
846693 Werkzeugmaschinenteile, части станков, шпиндель, 机床配件, 主轴, takım tezgahı parçaları
846610 Werkzeughalter, porte-outil, патрон станка, 刀柄, 夹头, takım tutucu
820900 Hartmetallplatten, plaquettes carbure, твердосплавные пластины, 硬质合金刀片, karbür uç
820750 Bohrer, foret, сверло, свердло, 钻头, matkap ucu, مته
820770 Fräser, fraise outil, фреза, 铣刀, freze ucu
681511 Kohlefaser, Kohlenstofffaser, fibre de carbone, углеродное волокно, углеволокно, вуглецеве волокно, 碳纤维, karbon fiber, karbon elyaf, الیاف کربن, فیبر کربن
681512 Kohlefasergewebe, tissu carbone, углеродная ткань, вуглецева тканина, 碳纤维布, karbon kumaş, پارچه کربن
701961 Glasfasergewebe, tissu fibre de verre, стеклоткань, склотканина, 玻璃纤维布, cam elyaf kumaş, پارچه فایبرگلاس
390730 Epoxidharz, résine époxy, эпоксидная смола, епоксидна смола, 环氧树脂, epoksi reçine, رزین اپوکسی
392190 Prepreg, препрег, 预浸料
810890 Titan, titane, титан, 钛, 钛合金, titanyum, تیتانیوم
760612 Aluminiumblech, tôle aluminium, алюминиевый лист, 铝板, alüminyum levha, ورق آلومینیوم
847130 Laptop, Notebook, ordinateur portable, ноутбук, 笔记本电脑, dizüstü bilgisayar, لپ تاپ
847150 Server, Einplatinencomputer, serveur, сервер, 服务器, sunucu, سرور
847180 Grafikkarte, carte graphique, видеокарта, відеокарта, 显卡, ekran kartı, کارت گرافیک
851713 Smartphone, Mobiltelefon, téléphone portable, смартфон, мобильный телефон, мобільний телефон, 手机, 智能手机, cep telefonu, گوشی موبایل, تلفن همراه
854442 Kabel, Anschlusskabel, câble, кабель, 电缆, 数据线, kablo, کابل
854430 Kabelbaum, faisceau de câbles, жгут проводов, 线束, kablo demeti, دسته سیم
854470 Glasfaserkabel, câble fibre optique, оптоволоконный кабель, 光缆, fiber optik kablo, کابل فیبر نوری
870899 Autoteile, Kfz-Teile, pièces automobiles, автозапчасти, автозапчастини, 汽车配件, 汽车零部件, oto yedek parça, قطعات خودرو
870830 Bremsscheibe, Bremsbelag, plaquettes de frein, disque de frein, тормозные колодки, тормозной диск, гальмівні колодки, 刹车片, 制动盘, fren balatası, لنت ترمز
851110 Zündkerze, bougie d'allumage, свеча зажигания, свічка запалювання, 火花塞, buji, شمع خودرو
851140 Anlasser, démarreur, стартер, 起动机, marş motoru, استارتر
901320 激光模块
902620 Drucksensor, capteur de pression, датчик давления, датчик тиску, 压力传感器, basınç sensörü, سنسور فشار
902519 Thermometer, thermomètre, термометр, 温度计, termometre, دماسنج
903289 Steuergerät, régulateur, контроллер, регулятор, 控制器, kontrol ünitesi, کنترل کننده
853710 SPS, automate programmable, плк, программируемый контроллер, 可编程控制器, denetleyici, کنترلر برنامه پذیر
732690 Stahlteile, изделия из стали, 钢制品
731815 Schrauben, boulons, vis, болты, винты, болти, гвинти, 螺栓, 螺丝, cıvata, پیچ
401693 Dichtung, joint d'étanchéité, joint torique, уплотнение, прокладка, ущільнення, 密封圈, 密封件, conta, واشر آب بندی, اورینگ
930630 Munition, munitions, боеприпасы, патроны, боєприпаси, 弹药, mühimmat, مهمات
880400 Fallschirm, parachute, парашют, 降落伞, paraşüt, چتر نجات
`;
