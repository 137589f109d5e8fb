/**
 * Makers, retailers and ranges of clothing, shoes, bags, jewellery and sports goods, with the goods that they are known
 * for. `~` marks a maker of many goods, who only leans. For the form of a line see `personal-care.ts`.
 */
export const MAKERS_OF_CLOTHING = `
640419 vans, chuck 70, keds, novesta, allbirds, hey dude, heydude, sanuk, espadrille wedge, castaner, soludos, ethletic, feiyue, pumps plimsolls, felt slippers, house shoes
640411 nike air zoom, vaporfly, alphafly, brooks glycerin, on cloud, on running, cloudswift, new balance 880, nb 1080, mizuno wave, running shoe, tennis shoes, gym shoes, training shoe, netball trainers, indoor court shoes, basketball shoes, air jordan, jordan 1, jordan 4, nike dunk, nike dunk low, air force 1, airforce 1, af1, nike blazer, adidas samba, gazelle trainers, samba og, adidas spezial, adidas campus, adidas superstar, stan smith, yeezy slide, new balance 550, new balance 574, new balance 327, new balance 2002r, nb 530, puma suede, puma speedcat, onitsuka tiger
640219 football boots, predator boots, nike mercurial, mercurial vapor, phantom boots, nike tiempo, adidas predator, puma future, rugby boots, golf shoes, golf shoe spikeless, footjoy, cycling shoes, shimano shoes, spd shoes
640299 jibbitz clog, sliders, slides, pool slides, jelly shoes, court shoe synthetic, lotus shoes, ballet flats synthetic, water shoes, aqua shoes, faux leather sandals
640399 penny loafer, derby shoe, birkenstock, gizeh, fitflop, josef seibel, boat shoes, sebago, dubarry deck, school shoes, school shoe, camper shoes, pikolinos, leather sandals, saltwater sandals, sundance sandals, leather trainers, pod shoes, skechers, steve madden, kurt geiger, kurt geiger shoes, jimmy choo, louboutin, christian louboutin, manolo blahnik, gianvito rossi, common projects, golden goose, axel arigato, court shoes, heels, high heels, slingback, kitten heel, mary jane shoe, ballet pumps, ballet flat, tap shoes, dance shoes, ballroom shoes, tango shoes, irish dance shoe, cuban heel shoes
640391 emu boots, red wing, redwing boots, ankle boots, ankle boot, knee high boots, cowboy boots, western boots, ariat, dubarry, fairfax and favor, walking boots, scarpa, meindl, lowa, altberg, zamberlan, motorcycle boots, biker boots, jodhpur boots, long riding boots, army boots
640340 safety boots, toe cap boots, dewalt boots, cat boots, site boots, scruffs boots, apache boots, safety trainers, safety shoes, s3 boots, work boots
640192 le chameau, muck boot, muck boots, rain boots
640420 ballet shoes, pointe shoes, bloch, capezio, jazz shoes
640690 orthotics, superfeet, shoe inserts, heel pads, heel cups, shoe heel, shoe trees sole, shoe charms, croc charms, sorbothane, shoe lifts
610910 ~uniqlo ut, stussy, gildan, fruit of the loom, fotl, hanes, bella canvas, comfort colors, hard rock cafe
610990 under armour heatgear, heatgear, football jersey, nfl jersey, nba jersey, basketball jersey, baseball jersey, hockey jersey, jersey, cycling jersey, rapha, castelli, odlo, helly hansen lifa, merino base layer, icebreaker, smartwool
611020 champion reverse weave, fear of god, trapstar, corteiz, russell athletic, oodie, snuddie, wearable blanket
611030 fleeces, patagonia retro, snap-t, knitted tank, bolero, cp company, nike tech
611011 pringle of scotland, john smedley
610510 lacoste, fred perry
620520 charles tyrwhitt, tm lewin, t m lewin, thomas pink, hawes and curtis, van heusen, brooks brothers, ben sherman, farah
620342 levis 501, levi's 501, levis, levi's, levis 511, 501s, wrangler, g-star, g star raw, true religion, dickies, dickies 874, carhartt, dungaree mens, snickers workwear, jorts, cords, jnco, evisu
620343 craghoppers, craghoppers kiwi, salopettes, swim trunks
620462 levis ribcage, agolde, good american, 7 for all mankind, citizens of humanity, lucy & yak, lucy and yak, dungaree, dungarees women, hotpants
620463 palazzo, golf skort
610463 lululemon, lululemon align, gymshark, sweaty betty, alo yoga, fabletics, sports tights, tek gear
610342 track bottoms, sweatshorts
610343 firebird, cycling bibs, running tights
611211 adidas tracksuit, nike tracksuit, juicy couture, juicy couture tracksuit, velour tracksuit, co-ord tracksuit, montirex, hoodrich, lounge set, loungewear, two piece tracksuit, co ord set
620443 phase eight, karen millen, house of cb, oh polly, ax paris, self portrait, zimmermann, rixo, needle & thread, lipsy, bodycon, ballgown, hell bunny, collectif, lindy bop, mother of the bride, cheongsam, qipao, lehenga, lengha, anarkali, salwar kameez, shalwar kameez, kurti, kurta set, abaya, jilbab, sari, saree, jalabiya
620442 shirtdress, dirndl
620640 tunics
620240 north face nuptse, nuptse, moncler, canada goose, barbour ladies, barbour international, helly hansen, arcteryx, arc'teryx, berghaus, jack wolfskin, pac a mac, cagoule, dryrobe, changing robe, bodywarmer, body warmer
620140 stone island, barbour bedale, barbour beaufort, ma-1, alpha industries, harrington, baracuta, superdry windcheater, canada goose mens, m65, carhartt detroit
620130 belstaff
420310 leather jacket, leather jackets, leather trousers, leather vest, leather waistcoat, biker leather jacket, motorcycle leathers, schott perfecto, schott, suede jacket, sheepskin coat, sheepskin jacket, flying jacket, a2 jacket, leather coat, lederhosen, leather gilet, allsaints leather, leather skirt, leather blazer
430310 fur coat, mink coat, fox fur, rabbit fur coat, fur stole, real fur hat, fur scarf, fur trim
620332 levis trucker
621143 playsuits, utility jumpsuit, romper women, kimono, beach cover up, swimwear cover up
621133 gi, plate carrier, drysuit, kilt
621210 fantasie, elomi, calvin klein bra, ann summers, agent provocateur, savage x fenty, shock absorber, lingerie set, lingerie
621220 shapewear shorts, waist trainer, spanx, skims, control pants
621230 corset, overbust corset, underbust corset, basque
621290 y back braces
610822 victoria's secret, victorias secret, sloggi, modibodi, microfibre briefs
610821 wuka
610711 calvin klein boxers, ck boxers, ck boxer, ck underwear, bjorn borg, saxx, mypakage, jock strap, y fronts, tommy john, bonds trunks, aussiebum, andrew christian, addicted underwear
610721 mens pjs, mens pyjama set, pj bottoms mens
610831 ladies pyjamas, nightshirt, matching pyjamas
620821 woven pyjamas
620822 silk look pyjamas
620892 dressing gown, bathrobe, silk robe, kimono robe
610791 towelling robe, towelling bathrobe
611120 jojo maman bebe, next baby, mothercare, petit bateau, baby cardigan, baby leggings set, bibs cotton baby, dribble bibs, bandana bibs, baby vests, knitted baby cardigan, booties, baby booties, baby dungarees, christening gown, reborn clothes, baby pyjamas, frugi, polarn o pyret, baby sun hat, baby tights
620920 christening romper, girls romper woven
611241 zoggs, swim costume, swimming costumes, trikini, mermaid tail swimsuit, swim dress
611231 speedo trunks, jammers, swim jammers
621111 vilebrequin
611300 rip curl, rip curl wetsuit, o'neill, quiksilver, billabong wetsuit, neoprene shorts, triathlon suit, huub, zone3
611610 showa gloves, thorn proof gloves
611693 ski gloves, cycling mitts, goalkeeper gloves, goalie gloves
420321 batting gloves, golf glove, sparring gloves, weightlifting gloves, rdx gloves, venum, everlast gloves, hayabusa
420329 motorcycle gloves, driving gloves, welding gloves, sheepskin mittens, leather mittens, dents gloves
420330 leather belt, belt leather, gucci belt, hermes belt, money belt leather, belt with buckle, dog walking belt, lv belt, ladies belt, waist belt, belts, belt
650500 beanies, pom pom hat, 9forty, 59fifty, ny cap, yankees cap, bucket hat, kangol, baker boy, peaky blinders cap, ski mask, tam hat, chemo hat, sun hat, hijab cap, bonnet hair, visors
650400 straw hat, raffia hat
650500 akubra, top hat, stetson, cloche
650610 shoei, arai, agv, hjc, charles owen, champion hat cover, hard hat, ls2, head guard
650699 fascinator, fascinators, wedding hat, percher hat
611710 knitted scarf, shawls, ponchos knitted, neck tube, dickie bow scarf
621410 hermes scarf, hermes carre, silk shawl
621420 wool scarf, cashmere scarf, burberry scarf, pashmina wool
621430 polyester scarf, headscarf, bandana
621510 silk tie, silk bow tie, hermes tie
621520 tie, ties, bow tie, dickie bow, school tie, wedding tie, tie set, ties polyester, clip on tie, skinny tie
621320 pocket square
621710 military patches, sew on patch, iron on patch, iron on patches, patches embroidered, shoulder pads, fancy dress sash
581092 patch, patches, morale patch, scout badge, blanket badges
611780 elasticated headband, wristbands, ear warmer headband, knee brace sleeve, elbow sleeve, compression sleeve, arm sleeve
611610 ~work glove latex
611521 pretty polly, charnos, wolford tights, wolford, tights, hold up stockings, heist tights
611595 heat holders, bombas, nike socks, toe socks
611510 tubi grip stockings, ted stockings, sigvaris, jobst
420222 jute bag, clutch satin, harrods bag, clutch
420221 mulberry, mulberry bayswater, lv neverfull, neverfull, lv speedy, chanel flap, saint laurent bag, dior saddle, hermes kelly, loewe puzzle, loewe, strathberry, kurt geiger bag, dooney and bourke, cross body leather
420231 card holder, leather key case, money clip wallet, card case
420232 wallet pvc, plastic card holder, glasses case
420292 camelbak pack, camera bag, diaper bag, laptop sleeve fabric, suit carrier, tool roll, saddle bag bike, golf travel bag, gun slip, rifle bag, pencil case fabric, thermal lunch bag, cable organiser bag, hard shell case eva
420212 antler, it luggage, rimowa, away luggage, pelican case, peli case, laptop case
420211 leather doctor bag
420291 leather wash bag, leather phone case, camera case leather, leather sleeve, watch roll, leather watch case, jewellery roll leather, knife sheath, leather sheath
420100 dog collar, dog lead, julius k9, ruffwear, ruffwear harness, ezydog, ezy dog, halti, perfect fit harness, dog coat, dog jumper, dog bed cover, cat collar, saddlecloth, lemieux, horse rug, horse rugs, weatherbeeta, head collar, martingale, horse boots, fly mask, fly rug, baskerville, flexi lead, slip lead, dog costume, pet clothes, dog bandana, dog raincoat, dog life jacket, dog t-shirt, airtag collar, dog clothes, pet carrier sling
711311 pandora, pandora me, thomas sabo, links of london, tiffany & co, tiffany bracelet, tiffany necklace, silver ring, silver necklace, 925 silver, s925, 925 ring, 925 necklace, 925 earrings, silver earrings, silver bracelet, silver pendant, silver chain, silver bangle, silver charm, silver brooch, georg jensen ring, annoushka silver, moissanite ring, moissanite earrings, joma jewellery, edblad, missoma, monica vinader, astley clarke, astrid & miyu, silver locket, silver hoops, silver anklet, marcasite ring, silver cufflinks
711319 gold ring, 9ct gold, 9ct, 14k gold, 14k ring, 18k gold ring, 18ct, 18ct gold, gold necklace, gold chain, gold bracelet, gold earrings, gold pendant, diamond ring, diamond earrings, diamond necklace, platinum ring, cartier love, cartier bracelet, cartier ring, van cleef, van cleef alhambra, bulgari, bvlgari ring, 10k gold, 22ct gold, gold locket, gold bangle, sapphire ring, emerald ring, ruby ring
711719 necklace, necklaces, earrings, earring, bracelet, bracelets, pendant, pendants, body jewellery, nose stud, surgical steel earrings, stainless steel necklace, stainless steel ring, tungsten wedding band, locket, kendra scott, olia necklace, enamel pin, pin badge, pin badges, enamel pins, enamel badge, enamel pin badge, hard enamel pin, tie clip, tie pin, coppercraft bracelet, rhinestone necklace, crystal earrings, jewellery set, nomination bracelet
711790 leather bracelet, wooden bracelet, paracord bracelet, silicone wristband, silicone wristbands, lava bracelet, crystal bracelet, wood necklace, pearl necklace fake, faux pearl necklace, kandi bracelets, tooth gem
711620 jade bracelet, gemstone bracelet, gemstone necklace, crystal pendant stone, amethyst necklace, amber necklace, amber bracelet, amber teething, lapis bracelet, rose quartz bracelet, tiger eye bracelet, crystal tower, tumblestone, tumble stone, crystal sphere, quartz tower, mala beads, healing crystals, chakra bracelet
710310 raw crystal, rough crystal, amethyst cluster raw
710391 loose sapphire, cut ruby, emerald loose
710399 loose gemstone, cut gemstone, opal loose, cabochon, faceted gemstone, tanzanite, garnet loose, moonstone cabochon
710239 cut diamond, lab grown diamond
710122 freshwater pearls, akoya
710110 natural pearl
711610 pearl necklace, pearl earrings, pearl bracelet, freshwater pearl earrings, mikimoto, cultured pearl
711810 ~uncirculated coin
711890 silver britannia, krugerrand, 50p coin, silver dollar, royal mint, challenge coin, bullion coin, 2 euro coin
910211 michael kors watch, mk watch, moonswatch, rotary watch, quartz watch, ladies watch, mens watch, watch, watches, eco-drive, citizen watch, bering watch, analog watch, infinite watch
910212 g shock, baby-g, baby g, digital watch, led watch, kids digital watch
910221 omega, omega seamaster, seamaster, speedmaster, tudor, breitling, longines, oris, hamilton watch, orient, orient automatic, orient bambino, automatic watch, vostok, vostok amphibia, audemars piguet, patek, patek philippe, hublot, iwc, panerai, pagani design, san martin watch
910229 mechanical watch, vintage watch
910299 pocket watch, fob watch
911310 watch strap metal, watch bracelet steel, stainless steel watch strap, milanese loop, oyster bracelet, jubilee bracelet, steel watch band
911390 watch strap, watch straps, watch band, leather watch strap, rubber watch strap, silicone watch strap, apple watch strap, apple watch band, sport band, galaxy watch strap, iwatch strap
911490 watch parts, watch crown, watch hands, watch crystal, watch glass, bezel insert, watch dial, watch case, seiko mod parts
910521 kitchen clock, wall clock quartz
910511 alarm clock, digital alarm clock, travel clock, lumie clock, radio controlled clock, gro clock, groclock
910591 table clock quartz, carriage clock, desk clock, clock, london clock company
910910 clock movement quartz, clock mechanism, quartz movement
910811 watch movement quartz
910820 automatic movement, nh35, nh35 movement, watch movement, eta movement
900410 aviators, sun glasses, quay, costa del mar, cycling glasses
900490 readers glasses, safety glasses, blue light glasses, night driving glasses, presbyopia glasses, prescription glasses, spectacles, uvex, bolle safety, gaming glasses, nerd glasses
900311 spectacle frame plastic, glasses frame, glasses frames, eyeglass frames, specsavers frame
900319 metal glasses frame, lindberg
900130 contact lens, acuvue, acuvue oasys, dailies total, biofinity, colour contacts, 1 day acuvue, air optix
950699 slazenger, gunn & moore, gm cricket, kookaburra bat, kookaburra, gray nicolls, opro, punch bag, deck santa cruz, skateboard wheels, skateboard trucks, independent trucks, bones wheels, spitfire wheels, bones reds, penny board, innova disc, discraft, paddling float, compound bow, longbow, arrow rest, slingshot, catapult, goal net, climbing harness, chalk bag, bouldering, hula hoop, kneepads, g-form, cornhole, quidditch, kite surfing bar, judo mat, foam pit
950670 roller blades, bauer
950662 football ball, footballs, gilbert, gilbert rugby, mikasa, mitre ball, beach ball, spalding, adidas ball, size 5 ball, american football ball, playground ball
950661 dunlop tennis
950669 baseballs, stress ball, massage ball, ball pit balls, dog ball
950632 titleist, titleist pro v1, pro v1, callaway balls, srixon, bridgestone golf balls, lake balls, taylormade balls, vice golf
950631 taylormade, callaway, cobra driver, mizuno irons, golf irons, scotty cameron, wedge golf, vokey, fairway wood, hybrid golf, iron set, cleveland wedge
950639 golf tees, golf tee, head cover, ball marker, pitch mark repairer, alignment sticks, golf net
950651 wilson racket, babolat, head racket, yonex ezone
950659 yonex, yonex astrox, li-ning, karakal, racketball, racket strings, overgrip
950640 butterfly rubber, table tennis blade, stiga bat
950691 weights, rowing machine, peloton, peloton bike, pull up bar, push up bars, theragun, gripper, cross trainer, bowflex, exercise machine, vibration plate, stepper, gym rings, weight lifting belt, foam roller, trx, mini stepper, balance board, punch bag stand
950611 ski, burton snowboard, rossignol
950612 burton bindings
950629 paddle board, boogie board, snorkel, snorkel set, snorkel mask, diving mask, dive mask, mares, cressi, scubapro, hydrofoil, arm bands swimming, swim armbands, spearfishing
950710 daiwa rod, shimano rod, spinning rod, feeder rod, rod, telescopic fishing rod
950720 fish hooks, fishing hooks, fish hook, treble hooks, jig hooks, drennan hooks, korda hooks, owner hooks, gamakatsu
950730 daiwa reel, daiwa, shimano reel, abu garcia, abu garcia reel, penn reel, baitcaster, okuma
950790 savage gear, rapala, mepps, trout flies, tackle, korda, nash tackle, fox carp, drennan, preston innovations, fishing rig, pva bags, jig head, rod pod, fishing bait boat, crankbait
`;
