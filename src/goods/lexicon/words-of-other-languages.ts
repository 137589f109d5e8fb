/**
 * Goods that matter (aviation, electronics, optics, navigation, radio, engines, bearings, machine tools, batteries,
 * composites) in German, French, Russian, Ukrainian, Chinese, Turkish and Persian. For the form of a line see
 * `personal-care.ts`.
 */
export const WORDS_OF_OTHER_LANGUAGES = `
390730 epoxidharz, эпоксидная смола, епоксидна смола, 环氧树脂, epoksi reçine
540245 полиамидная нить
681511 carbon fibre fabric, carbon fiber fabric, kohlenstofffaser, kohlefaser, fibre de carbone, углеродное волокно, углеткань, вуглецеве волокно, 碳纤维, 碳纤维布, karbon fiber, karbon elyaf, فیبر کربن, الیاف کربن
681519 carbon fibre article, kohlefaser rohr, углепластик, 碳纤维管, карбоновая труба
701919 glasfaser, fibre de verre, стекловолокно, скловолокно, 玻璃纤维, cam elyaf, الیاف شیشه
760612 aluminiumblech, tôle aluminium, алюминиевый лист, 铝板, alüminyum levha
810890 titanlegierung, titan stab, титановый сплав, титановый пруток, 钛合金, titanyum
840710 flugzeugkolbenmotor, flugmotor, kolbenmotor flugzeug, moteur à piston aviation, авиационный поршневой двигатель, поршневой двигатель, двигатель для бпла, авіаційний поршневий двигун, поршневий двигун, 航空活塞发动机, 活塞发动机, 无人机发动机, 二冲程发动机, uçak piston motoru, pistonlu motor, موتور پیستونی, موتور پهپاد
840910 детали авиационного двигателя, авиадвигатель запчасти, 航空发动机零件, 发动机气缸, uçak motoru parçaları
840991 kolben motor, zylinderkopf, pistons moteur, поршень, поршни, головка цилиндра, карбюратор, 活塞, 化油器, piston motor parçası, karbüratör, پیستون
841112 strahltriebwerk, triebwerk, turboréacteur, турбореактивный двигатель, реактивный двигатель, турбореактивний двигун, 涡喷发动机, 涡轮喷气发动机, 涡扇发动机, turbojet motor, jet motoru, موتور جت
841191 turbinenschaufel, aube de turbine, лопатка турбины, лопатки турбины, лопатка компрессора, 涡轮叶片, 压气机叶片, türbin kanadı, پره توربین
841221 hydraulikzylinder, vérin hydraulique, гидроцилиндр, гідроциліндр, 液压缸, hidrolik silindir, سیلندر هیدرولیک
841330 kraftstoffpumpe, pompe à carburant, топливный насос, насос топливный, паливний насос, 燃油泵, yakıt pompası, پمپ سوخت
841360 hydraulikpumpe, pompe hydraulique, гидронасос, гидравлический насос, шестеренный насос, гідронасос, 液压泵, 齿轮泵, hidrolik pompa, پمپ هیدرولیک
841370 kreiselpumpe, центробежный насос, відцентровий насос, 离心泵, santrifüj pompa
841480 turbolader, kompressor, турбокомпрессор, компрессор воздушный, турбонагнетатель, 涡轮增压器, 空气压缩机, kompresör, کمپرسور
845710 bearbeitungszentrum, centre d'usinage, обрабатывающий центр, обробний центр, 加工中心, işleme merkezi, مرکز ماشینکاری
845811 cnc drehmaschine, drehmaschine, tour cnc, tour à commande numérique, токарный станок с чпу, токарный станок, токарний верстат, 数控车床, 车床, cnc torna, torna tezgahı, دستگاه تراش
845961 cnc fräsmaschine, fräsmaschine, fraiseuse, фрезерный станок, станок фрезерный с чпу, фрезерний верстат, 铣床, 数控铣床, freze tezgahı, فرز
846023 schleifmaschine, rectifieuse, шлифовальный станок, шліфувальний верстат, 磨床, taşlama tezgahı
846693 станочная оснастка, запчасти к станкам, werkzeugmaschinenteile, 机床配件, tezgah parçaları
847130 ноутбук, laptop rechner, ordinateur portable, 笔记本电脑, dizüstü bilgisayar, لپ تاپ
847150 сервер, serveur informatique, 服务器, sunucu, 计算机, سرور
847170 festplatte, жесткий диск, жорсткий диск, disque dur, 硬盘, sabit disk
847950 industrieroboter, промышленный робот, промисловий робот, 工业机器人, endüstriyel robot
847989 stellantrieb, aktuator, servoantrieb, actionneur, сервопривод, электропривод, актуатор, рулевая машинка, сервопривід, 舵机, 执行器, 伺服舵机, servo, aktüatör, عملگر, سروو
848120 servoventil, сервоклапан, гидрораспределитель, 伺服阀, servo valf
848180 ventil, robinet, клапан, кран шаровой, вентиль, клапан запорный, 阀门, 球阀, vana, شیر
848210 kugellager, roulement à billes, шарикоподшипник, подшипник шариковый, подшипники шариковые, подшипник, подшипники, кулькопідшипник, підшипник, 滚珠轴承, 球轴承, 轴承, rulman, bilyalı rulman, بلبرینگ
848220 kegelrollenlager, конический подшипник, 圆锥滚子轴承, konik rulman
848250 zylinderrollenlager, роликовый подшипник, роликоподшипник, роликопідшипник, 圆柱滚子轴承, 滚子轴承, makaralı rulman, رولبرینگ
848340 getriebe, kugelgewindetrieb, réducteur, редуктор, шарико-винтовая передача, зубчатая передача, 减速器, 滚珠丝杠, 齿轮箱, redüktör, dişli kutusu, گیربکس
850131 bürstenloser motor, gleichstrommotor, moteur sans balais, moteur à courant continu, бесколлекторный двигатель, двигатель постоянного тока, безколекторний двигун, 无刷电机, 直流电机, fırçasız motor, dc motor, موتور براشلس
850152 elektromotor, servomotor, moteur électrique, электродвигатель, серводвигатель, електродвигун, 电动机, 伺服电机, 电机, elektrik motoru, servo motor, موتور الکتریکی
850440 netzteil, ladegerät, wechselrichter, umrichter, alimentation électrique, chargeur, onduleur, блок питания, источник питания, зарядное устройство, преобразователь, инвертор, блок живлення, 电源, 充电器, 逆变器, 变频器, güç kaynağı, şarj cihazı, invertör, منبع تغذیه, شارژر, اینورتر
850760 lithium-ionen-akku, lithium akku, akku, batterie lithium-ion, литий-ионный аккумулятор, аккумулятор литиевый, аккумуляторная батарея, літій-іонний акумулятор, 锂离子电池, 锂电池, 蓄电池, lityum iyon pil, lityum batarya, باتری لیتیوم
851110 zündkerze, zündkerzen, bougie d'allumage, свеча зажигания, свечи зажигания, свічка запалювання, 火花塞, buji, شمع موتور
851140 anlasser, démarreur, стартер, стартер-генератор, 起动机, marş motoru
851713 smartphone handy, мобильный телефон, смартфон, смартфони, téléphone portable, 手机, 智能手机, akıllı telefon, cep telefonu, تلفن همراه
851762 funkmodem, datenlink, routeur, модем, маршрутизатор, радиомодем, приемопередатчик, линия передачи данных, роутер, трансивер, 调制解调器, 路由器, 数传电台, 收发器, 图传, modem, alıcı verici, مودم, فرستنده گیرنده
851771 antenne, антенна, антенны, антена, 天线, anten, آنتن
852583 nachtsichtkamera, gece görüş kamerası
852589 digitalkamera, überwachungskamera, appareil photo numérique, видеокамера, цифровая камера, відеокамера, 摄像机, 数码相机, kamera, güvenlik kamerası, دوربین
852610 radargerät, радар, радиолокационная станция, рлс, радіолокатор, 雷达, radar cihazı, رادار
852691 navigationsempfänger, satellitennavigation, récepteur gps, приемник гнсс, навигационный приемник, спутниковая навигация, навігаційний приймач, 导航接收机, 卫星导航, 定位模块, navigasyon alıcısı, gps alıcısı, گیرنده جی پی اس
853224 keramikkondensator, vielschichtkondensator, condensateur céramique, керамический конденсатор, керамічний конденсатор, 陶瓷电容, 多层陶瓷电容器, seramik kondansatör, خازن سرامیکی
853221 tantalkondensator, танталовый конденсатор, 钽电容
853229 kondensator, condensateur, конденсатор, конденсаторы, 电容器, kondansatör, خازن
853321 widerstand, résistance électrique, резистор, резисторы, 电阻器, direnç, مقاومت
853400 leiterplatte, circuit imprimé, печатная плата, плата печатная, друкована плата, 印刷电路板, 电路板, baskılı devre, برد مدار چاپی
853641 relais, реле, 继电器, röle, رله
853650 schalter, interrupteur, выключатель, переключатель, вимикач, 开关, anahtar, کلید
853669 steckverbinder, stecker, connecteur, разъем, соединитель, разъём, роз'єм, 连接器, 插头, konnektör, کانکتور
853710 steuerung, steuergerät, flugsteuerung, automate programmable, контроллер, полетный контроллер, блок управления, контролер, 控制器, 飞控, 飞行控制器, kontrol ünitesi, uçuş kontrol, کنترلر
854110 diode, диод, диоды, діод, 二极管, diyot, دیود
854129 transistor, транзистор, транзисторы, 晶体管, 场效应管, transistör, ترانزیستور
854160 quarzoszillator, кварцевый резонатор, 晶体振荡器, kristal osilatör
854231 mikrocontroller, mikroprozessor, prozessor, microcontrôleur, processeur, микроконтроллер, микропроцессор, процессор, плис, микросхема процессор, мікроконтролер, 微控制器, 处理器, 单片机, 现场可编程门阵列, mikrodenetleyici, işlemci, میکروکنترلر, پردازنده
854232 speicherchip, микросхема памяти, 存储器, bellek yongası
854239 integrierte schaltung, integrierte schaltungen, circuit intégré, интегральная микросхема, интегральная схема, микросхема, микросхемы, інтегральна мікросхема, мікросхема, 集成电路, 芯片, entegre devre, مدار مجتمع, آی سی
854430 kabelbaum, kabelsatz, faisceau de câbles, жгут проводов, кабельный жгут, 线束, kablo demeti
880622 quadrokopter, drohne, drohnen, drone quadricoptère, квадрокоптер, дрон, дроны, 四轴飞行器, 航拍无人机, insansız hava aracı küçük, پهپاد کوچک
880629 unbemanntes luftfahrzeug, aéronef sans pilote, беспилотный летательный аппарат, бпла, безпілотний літальний апарат, 无人机, 无人驾驶飞机, insansız hava aracı, پهپاد
880710 propeller, hélice, luftschraube, воздушный винт, пропеллер, лопасть винта, несущий винт, повітряний гвинт, 螺旋桨, 旋翼, 桨叶, pervane, rotor kanadı, ملخ هواپیما, پروانه هواپیما
880720 fahrwerk, train d'atterrissage, шасси самолета, колесо шасси, стойка шасси, шасі, 起落架, iniş takımı, ارابه فرود
880730 flugzeugteile, luftfahrtersatzteile, ersatzteile für flugzeuge, hubschrauberteile, pièces d'avion, pièces aéronautiques, авиазапчасти, запчасти к самолетам, запчасти для воздушных судов, части самолетов, части вертолетов, запчасти для вертолета, частини літаків, авіазапчастини, 飞机零件, 飞机备件, 航材, 航空零部件, 无人机配件, 机翼, 机身, uçak parçaları, uçak yedek parça, helikopter parçası, قطعات هواپیما, قطعات هلیکوپتر
900211 objektiv, kameraobjektiv, objectif photo, объектив, об'єктив, 镜头, objektif, لنز دوربین
900190 optische linse, prisma, lentille optique, оптическая линза, призма оптическая, 光学镜片, 透镜, optik lens, عدسی
900580 fernrohr, lunette, монокуляр, прибор ночного видения, прилад нічного бачення, 望远镜, 夜视仪, dürbün, gece görüş cihazı
901310 zielfernrohr, lunette de visée, оптический прицел, прицел, оптичний приціл, 瞄准镜, nişangah dürbünü, دوربین اسلحه
901320 laserdiode, лазер, лазерный модуль, 激光器, lazer, لیزر
901410 kompass, компас, boussole, 指南针, pusula
901420 trägheitsnavigation, kreisel, gyroskop, autopilot flugzeug, centrale inertielle, gyroscope, инерциальная навигационная система, гироскоп, автопилот, инерциальный измерительный модуль, авиагоризонт, інерціальна навігація, гіроскоп, 惯性导航, 惯导, 陀螺仪, 自动驾驶仪, 惯性测量单元, ataletsel navigasyon, jiroskop, otopilot, ناوبری اینرسی, ژیروسکوپ
901510 entfernungsmesser, laser entfernungsmesser, télémètre, дальномер, лазерный дальномер, далекомір, 测距仪, 激光测距仪, mesafe ölçer, فاصله یاب
902610 durchflussmesser, débitmètre, расходомер, датчик уровня топлива, 流量计, 液位计, debimetre
902620 drucksensor, manometer, capteur de pression, датчик давления, манометр, датчик тиску, 压力传感器, 压力表, basınç sensörü, سنسور فشار
903020 oszilloskop, осциллограф, oscilloscope, 示波器, osiloskop, اسیلوسکوپ
903040 spektrumanalysator, анализатор спектра, анализатор цепей, 频谱分析仪, 网络分析仪, spektrum analizör
903180 beschleunigungssensor, messgerät, accéléromètre, акселерометр, датчик, измерительный прибор, акселерометри, 加速度计, 传感器, ivmeölçer, sensör, شتاب سنج
903289 регулятор автоматический, система управления двигателем, 自动调节器
`;
