/**
 * Makers, retailers and ranges of clothing, shoes, bags, jewellery and sports goods, with the goods that they are known
 * for. `~` marks a maker of many goods, who only leans. For the form of a line see `personal-care.ts`.
 */
export const MAKERS_OF_CLOTHING = `
640419 vans, converse, converse all star, chuck taylor, chuck 70, superga, vans old skool, vans authentic, toms, toms alpargata, keds, novesta, veja, allbirds, hey dude, heydude, sanuk, espadrille wedge, castaner, soludos, ethletic, feiyue, plimsoll, pumps plimsolls, canvas trainers, canvas sneakers, slip on canvas, felt slippers, slippers, mule slippers, moccasin slipper, memory foam slipper, house shoes, slipper boots, bedroom slippers
640411 nike air zoom, nike pegasus, pegasus running, vaporfly, alphafly, adidas ultraboost, ultraboost, asics gel, asics kayano, gel kayano, gel nimbus, asics novablast, brooks ghost, brooks glycerin, brooks adrenaline, hoka clifton, hoka bondi, hoka speedgoat, hoka, saucony, saucony guide, saucony endorphin, on cloud, on running, cloudmonster, cloudswift, new balance 880, nb 1080, mizuno wave, mizuno  altra, salomon speedcross, salomon xt, inov-8, running shoe, running trainers, trail shoes, tennis shoes, gym shoes, training shoe, netball trainers, indoor court shoes, basketball shoes, air jordan, jordan 1, jordan 4, nike dunk, nike dunk low, air force 1, airforce 1, af1, nike air max, air max 90, air max 95, vapormax, nike tn, nike blazer, adidas samba, adidas gazelle, gazelle trainers, samba og, adidas spezial, adidas campus, adidas superstar, stan smith, yeezy, yeezy boost, yeezy slide, new balance 550, new balance 574, new balance 327, new balance 2002r, nb 530, puma suede, puma speedcat, reebok classic, reebok club c, onitsuka tiger, fila disruptor, skechers go walk, skechers d'lites
640219 football boots, astro turf boots, football boots fg, predator boots, nike mercurial, mercurial vapor, phantom boots, nike tiempo, adidas predator, puma future, rugby boots, golf shoes, golf shoe spikeless, footjoy, cricket spikes, cycling shoes, shimano shoes, cleats, spd shoes, moulded studs
640220 havaianas, flip flop, flip-flops, flipflops, toe post, toe-post sandals, reef flip flops, ipanema
640299 crocs, croc, classic clog, crocs clog, jibbitz clog, sliders, slides, pool slides, nike slides, adidas adilette, adilette, eva sandals, jelly shoes, melissa shoes, platform sandals, block heel sandals, stiletto heel, court shoe synthetic, lotus shoes, ballet flats synthetic, clogs eva, water shoes, aqua shoes, hospital clogs, wedge sandals, faux leather sandals
640399 dr martens shoes, doc martens, dr martens 1461, clarks, clarks originals, wallabee, desert trek, loafers, penny loafer, brogues, oxford shoes, derby shoe, loake, barker shoes, grenson, churchs shoes, rieker, ecco, gabor, hotter, hotter shoes, birkenstock, birkenstock arizona, birkenstock boston, gizeh, fitflop, josef seibel, moccasins, boat shoes, sebago, timberland boat, dubarry deck, start-rite, startrite, school shoes, school shoe, geox, camper shoes, pikolinos, leather sandals, saltwater sandals, sundance sandals, leather trainers, kickers, pod shoes, hush puppies, skechers, steve madden, kurt geiger, kurt geiger shoes, jimmy choo, louboutin, christian louboutin, manolo blahnik, gianvito rossi, common projects, golden goose, axel arigato, court shoes, heels, high heels, slingback, kitten heel, mary janes, mary jane shoe, ballet pumps, ballet flat, tap shoes, dance shoes, ballroom shoes, tango shoes, irish dance shoe, cuban heel shoes
640391 dr martens, dr martens 1460, dm boots, ugg, uggs, ugg boots, ugg classic, ugg tasman, emu boots, chelsea boots, chelsea boot, blundstone, r m williams, rm williams, timberland, timberland 6 inch, red wing, redwing boots, ankle boots, ankle boot, knee high boots, cowboy boots, western boots, ariat, dubarry, fairfax and favor, hiking boots, walking boots, scarpa, meindl, lowa, altberg, zamberlan, motorcycle boots, biker boots, desert boots, brogue boots, jodhpur boots, riding boots, long riding boots, military boots, army boots, combat boots
640340 safety boots, steel toe boots, steel toe cap, toe cap boots, rigger boots, dewalt boots, caterpillar boots, cat boots, site boots, scruffs boots, apache boots, safety trainers, safety shoes, s3 boots, work boots
640192 wellies, wellington boots, wellington, hunter wellies, hunter boots, le chameau, aigle wellies, muck boot, muck boots, rain boots, wellingtons, gumboots
640420 ballet shoes, pointe shoes, bloch, capezio, jazz shoes
640610 shoe uppers
640690 insoles, insole, orthotic insole, orthotics, superfeet, dr scholl insoles, scholl gel insoles, shoe inserts, heel pads, heel cups, shoe heel, laces insole, shoe trees sole, jibbitz, shoe charms, croc charms, sorbothane, shoe lifts
610910 ~uniqlo ut, stussy, gildan, fruit of the loom, fotl, hanes, bella canvas, comfort colors, hard rock cafe
610990 under armour heatgear, heatgear, football jersey, nfl jersey, nba jersey, basketball jersey, baseball jersey, hockey jersey, jersey, cycling jersey, rapha, castelli, rashguard, odlo, helly hansen lifa, merino base layer, icebreaker, smartwool
611020 champion reverse weave, fear of god, trapstar, corteiz, crewneck, russell athletic, oodie, snuddie, wearable blanket
611030 fleeces, patagonia retro, snap-t, cardi, knitted tank, bolero, shrug, cp company, nike tech
611011 fair isle, pringle of scotland, john smedley
610510 lacoste, fred perry
620520 charles tyrwhitt, tm lewin, t m lewin, thomas pink, hawes and curtis, van heusen, brooks brothers, ben sherman, farah
620342 levis 501, levi's 501, levis, levi's, levis 511, 501s, wrangler, g-star, g star raw, true religion, dickies, dickies 874, carhartt, dungaree mens, snickers workwear, cargos, jorts, chino, cords, jnco, evisu
620343 craghoppers, craghoppers kiwi, salopettes, swim trunks
620462 levis ribcage, levis 721, agolde, good american, 7 for all mankind, citizens of humanity, lucy & yak, lucy and yak, dungaree, dungarees women, hotpants
620463 palazzo, golf skort
610463 lululemon, lululemon align, gymshark, sweaty betty, alo yoga, fabletics, sports tights, flares yoga, tek gear
610342 track bottoms, sweatshorts
610343 firebird, cycling bibs, running tights
611211 adidas tracksuit, tracksuits, nike tracksuit, juicy couture, juicy couture tracksuit, velour tracksuit, co-ord tracksuit, montirex, hoodrich, lounge set, loungewear, two piece tracksuit, co ord set
620443 phase eight, karen millen, house of cb, oh polly, ax paris, self portrait, zimmermann, rixo, needle & thread, lipsy, bodycon, ballgown, hell bunny, collectif, lindy bop, mother of the bride, cheongsam, qipao, lehenga, lengha, anarkali, salwar kameez, shalwar kameez, kurti, kurta set, abaya, jilbab, sari, saree, jalabiya
620442 shirtdress, pinafore, dirndl
620453 tutu
620640 tunics
620240 north face nuptse, nuptse, moncler, canada goose, barbour ladies, barbour international, helly hansen, arcteryx, arc'teryx, berghaus, jack wolfskin, pac a mac, cagoule, dryrobe, changing robe, bodywarmer, body warmer
620140 stone island, barbour, barbour bedale, barbour beaufort, ma-1, alpha industries, harrington, baracuta, superdry windcheater, canada goose mens, m65, carhartt detroit, peacoat, cagoule mens
620130 belstaff
420310 leather jacket, leather jackets, leather trousers, leather vest, leather waistcoat, biker leather jacket, motorcycle leathers, schott perfecto, schott, suede jacket, sheepskin coat, sheepskin jacket, flying jacket, a2 jacket, leather coat, lederhosen, leather gilet, allsaints leather, leather skirt, leather blazer
430310 fur coat, mink coat, fox fur, rabbit fur coat, fur stole, real fur hat, fur scarf, fur trim
620332 levis trucker
620311 tux
621143 scrubs, medical scrubs, tabard, overalls women, nurse uniform, playsuits, jumpsuit, jumpsuits, utility jumpsuit, romper women, choir robe, waistcoat women, kimono, beach cover up, swimwear cover up
621133 coverall, coveralls, boilersuit, overalls, work overalls, waistcoat mens, chef whites, karate gi, judo gi, bjj gi, gi, taekwondo uniform, plate carrier, drysuit, kilt
621210 bra, bras, triumph bra, wonderbra, bravissimo, panache bra, freya bra, fantasie, elomi, calvin klein bra, ann summers, agent provocateur, savage x fenty, sports bra, shock absorber, nursing bra, balcony bra, plunge bra, bralette, bralettes, push up bra, t-shirt bra, strapless bra, stick on bra, sticky bra, mastectomy bra, bra set, lingerie set, lingerie
621220 girdle, shapewear shorts, waist trainer, waist cincher, spanx, skims, skims shapewear, shapewear, control pants
621230 corset, corselette, overbust corset, underbust corset, basque
621290 suspender belt, garter, garter belt, braces, suspenders, bra extender, bra straps, wedding garter, y back braces
610822 thongs, no vpl knickers, victoria's secret, victorias secret, vs pink knickers, sloggi, period underwear, modibodi, lace knickers, microfibre briefs
610821 full briefs, maternity knickers, girls knickers, wuka
610711 calvin klein boxers, ck boxers, ck boxer, ck underwear, bjorn borg, saxx, mypakage, stance boxers, bamboo boxers, jockstrap, jock strap, y fronts, y-fronts, tommy john, bonds trunks, aussiebum, andrew christian, addicted underwear, long johns
610721 mens pjs, mens pyjama set, pj bottoms mens
610831 pj set, ladies pyjamas, nightdresses, nightshirt, family pyjamas, christmas pyjamas, pyjamas christmas, matching pyjamas, onesie adult
620821 woven pyjamas
620822 silk look pyjamas, babydoll, negligee, chemise lingerie
620892 dressing gown, bathrobe, silk robe, kimono robe, bridesmaid robe
610791 towelling robe, towelling bathrobe
611120 babygrows, baby sleepsuits, baby romper, jojo maman bebe, next baby, mothercare, petit bateau, baby cardigan, baby leggings set, bibs cotton baby, dribble bibs, bandana bibs, baby vests, snowsuit baby, pramsuit, knitted baby cardigan, booties, baby booties, baby dungarees, newborn outfit, christening gown, reborn clothes, baby pyjamas, frugi, polarn o pyret, baby sun hat, baby tights
620920 christening romper, girls romper woven
611241 speedo, speedo swimsuit, zoggs, swim costume, swimming costumes, bikini, bikinis, triangle bikini, seafolly, tankinis, trikini, girls swimsuit, arena swimsuit, mermaid tail swimsuit, burkini, swim dress, monokini
611231 speedo trunks, jammers, swim jammers, swim briefs, speedos
621111 vilebrequin, swimshorts, boardshorts
611300 wetsuit, wetsuits, rip curl, rip curl wetsuit, o'neill, oneill wetsuit, quiksilver, quiksilver wetsuit, billabong wetsuit, gul wetsuit, shortie wetsuit, neoprene shorts, orca wetsuit, triathlon suit, huub, zone3
611610 showa gloves, nitrile coated gloves, thorn proof gloves, gardening glove
611693 ski gloves, running gloves, cycling gloves, cycling mitts, thinsulate gloves, fingerless gloves, heated gloves, goalkeeper gloves, goalie gloves
420321 boxing gloves, boxing glove, cricket gloves, batting gloves, golf glove, mma gloves, sparring gloves, wicketkeeping gloves, baseball glove, baseball mitt, weightlifting gloves, rdx gloves, venum, everlast gloves, hayabusa
420329 leather gloves, motorcycle gloves, motorbike gloves, driving gloves, welding gloves, riggers gloves, sheepskin mittens, leather mittens, dents gloves, riding gloves
420330 leather belt, belt leather, gucci belt, hermes belt, tan belt, money belt leather, western belt, studded belt, belt with buckle, dog walking belt, lv belt, ladies belt, waist belt, belts, belt
650500 beanie, beanie hat, beanies, bobble hat, pom pom hat, new era, new era cap, 9forty, 59fifty, snapback, snapback cap, baseball cap, trucker cap, trucker hat, ny cap, yankees cap, bucket hat, kangol, flat cap, baker boy, newsboy cap, peaky blinders cap, trapper hat, bobble hats, beret, balaclava, ski mask, tam hat, turban hat, chemo hat, sun hat, visor cap, hijab cap, bonnet hair, satin bonnet, durag, baseball caps, carhartt beanie, dad cap, visors
650400 straw hat, panama hat, boater hat, raffia hat, straw fedora
650500 fedora, trilby, cowboy hat, cowboy hats, akubra, felt hat, top hat, bowler hat, stetson, cloche
650610 bike helmet, cycle helmet, cycling helmet, helmet, motorcycle helmet, crash helmet, shoei, arai, agv, bell helmet, shark helmet, hjc, giro helmet, kask helmet, riding helmet, riding hat, charles owen, champion hat cover, ski helmet, hard hat, climbing helmet, batting helmet, skate helmet, s1 helmet, ls2, scrum cap, head guard
650699 fascinator, fascinators, wedding hat, percher hat
611710 snoods, infinity scarf, football scarf, knitted scarf, shawls, ponchos knitted, buff, neck gaiter, neck tube, dickie bow scarf, blanket scarf
621410 silk scarf, hermes scarf, hermes carre, silk shawl
621420 wool scarf, cashmere scarf, burberry scarf, pashmina wool
621430 hijab, hijabs, polyester scarf, sarong, head scarf, headscarf, bandana, keffiyeh, shemagh
621510 silk tie, silk bow tie, hermes tie
621520 tie, ties, necktie, bow tie, bowtie, dickie bow, cravat, school tie, wedding tie, tie set, ties polyester, clip on tie, skinny tie
621320 handkerchief cotton, handkerchiefs, hankies, pocket square, hanky
621710 obi belt, sash, cummerbund, military patches, sew on patch, iron on patch, iron on patches, patches embroidered, detachable collar, shoulder pads, fancy dress sash
581092 embroidered patch, embroidered badge, patch, patches, badge embroidered, morale patch, scout badge, blanket badges
611780 elasticated headband, sweatband, sweatbands, wristbands, ear warmers, ear warmer headband, knee brace sleeve, elbow sleeve, compression sleeve, arm sleeve
611610 ~work glove latex
611521 pretty polly, charnos, wolford tights, wolford, 40 denier, 60 denier, 100 denier, tights, hold up stockings, stockings, dance tights, heist tights
611595 socks, sock, crew socks, trainer socks, heat holders, bamboo socks, bombas, nike socks, stance socks, happy socks, christmas socks, novelty socks, walking socks, hiking socks, ski socks, frilly socks, grip socks, pilates socks, gripper socks, toe socks, football sock, welly socks, slipper socks
611510 tubi grip stockings, ted stockings, sigvaris, jobst, medi stockings, flight sock, travel socks compression
420222 mulberry bag nylon, kipling, kipling bag, longchamp, longchamp le pliage, le pliage, radley nylon, cath kidston bag, eastpak, nylon handbag, tote bag, tote bags, canvas tote, totes, cross body bag, crossbody nylon, vegan leather handbag, faux leather handbag, shoulder bag canvas, marc jacobs tote, jute bag, beach bag, straw bag, bucket bag, pu handbag, clutch satin, telfar, coach canvas bag, harrods bag, cotton tote, bag tote, evening bag, clutch bag, clutch, bridal bag, beaded bag
420221 handbag, handbags, leather handbag, mulberry, mulberry bayswater, radley, radley bag, michael kors, michael kors bag, mk bag, coach bag, coach handbag, kate spade, kate spade bag, gucci bag, louis vuitton bag, lv neverfull, neverfull, lv speedy, chanel bag, chanel flap, prada bag, ysl bag, saint laurent bag, dior saddle, fendi baguette, birkin, hermes birkin, hermes kelly, bottega veneta, loewe puzzle, loewe, celine bag, chloe bag, strathberry, aspinal, aspinal of london, furla, kurt geiger bag, dooney and bourke, leather crossbody, leather shoulder bag, leather tote, leather satchel, cross body leather, hobo bag
420231 wallet, wallets, purse, purses, leather wallet, leather purse, card holder, cardholder, card wallet, ridge wallet, radley purse, mulberry purse, mk purse, coin purse, coin pouch, billfold, bifold wallet, passport holder, passport cover, leather key case, key pouch, money clip wallet, long wallet, slim wallet, card case, glasses case leather
420232 pu wallet, nylon wallet, fabric purse, makeup bag, cosmetic bag, pencil pouch, wallet pvc, phone wallet, disney wallet, plastic card holder, glasses case, sunglasses case
420292 backpack, rucksack, north face backpack, fjallraven, fjallraven kanken, kanken, osprey, osprey backpack, herschel, jansport, hype backpack, smiggle backpack, smiggle, school bag, school bags, gym bag, holdall, duffel bag, duffle bag, bum bag, bumbag, fanny pack, drawstring bag, hydration pack, camelbak pack, camera bag, lowepro, peak design, diaper bag, changing bag, toiletry bag, wash bag, washbag, lunch bag, cool bag, cooler bag, laptop sleeve fabric, lululemon everywhere bag, everywhere belt bag, belt bag, sling bag, messenger bag, travel bag, weekend bag, weekender bag, packing cubes, garment bag, suit carrier, shoe bag, swim bag, tool bag, tool roll, dry bag, pannier, panniers, saddle bag bike, tennis bag, golf travel bag, guitar gig bag, gig bag, gun slip, rifle bag, pencil case fabric, insulated bag, thermal lunch bag, ski bag, cable organiser bag, hard shell case eva, eva case, carry case, carrying case
420212 suitcase, suitcases, cabin case, cabin bag, samsonite, american tourister, antler, antler luggage, tripp, it luggage, rimowa, away luggage, luggage, luggage set, trolley case, hard shell suitcase, trunki, vanity case, beauty case, briefcase, pelican case, peli case, flight case, laptop bag, laptop case, attache case, makeup case, satchel, school satchel
420211 leather briefcase, leather suitcase, leather laptop bag, leather doctor bag, leather messenger
420291 leather backpack, leather holdall, leather wash bag, leather phone case, camera case leather, leather sleeve, holster leather, gun holster, leather tool pouch, watch roll, leather watch case, jewellery roll leather, leather cigar case, knife sheath, leather sheath
420100 dog collar, dog lead, dog harness, julius k9, ruffwear, ruffwear harness, ezydog, ezy dog, halti, perfect fit harness, dog coat, dog jumper, dog bed cover, cat collar, cat harness, horse bridle, bridle, saddle, girth, saddle pad, saddlecloth, numnah, lemieux, lemieux saddle pad, horse rug, horse rugs, weatherbeeta, headcollar, head collar, stirrup leathers, reins, martingale, horse boots, brushing boots, fly mask, fly rug, dog muzzle, baskerville muzzle, baskerville, flexi lead, slip lead, dog costume, pet clothes, dog bandana, dog raincoat, dog life jacket, dog t-shirt, airtag collar, dog clothes, pet carrier sling, whip bridle
711311 pandora, pandora charm, pandora bracelet, pandora ring, pandora moments, pandora me, thomas sabo, thomas sabo charm, links of london, tiffany, tiffany & co, tiffany bracelet, tiffany necklace, silver ring, silver necklace, sterling silver, 925 silver, s925, 925 ring, 925 necklace, 925 earrings, silver earrings, silver bracelet, silver pendant, silver chain, silver bangle, silver charm, silver brooch, clogau, georg jensen ring, james avery, annoushka silver, moissanite ring, moissanite earrings, kit heath, chlobo, joma jewellery, edblad, missoma, monica vinader, astley clarke, astrid & miyu, silver locket, silver hoops, silver anklet, marcasite ring, silver cufflinks
711319 gold ring, 9ct gold, 9ct, 14k gold, 14k ring, 18k gold ring, 18ct, 18ct gold, gold necklace, gold chain, gold bracelet, gold earrings, gold pendant, engagement ring, diamond ring, diamond earrings, diamond necklace, wedding band, wedding ring, wedding ring gold, platinum ring, cartier love, cartier bracelet, cartier ring, van cleef, van cleef alhambra, bulgari, bvlgari ring, 10k gold, 22ct gold, gold locket, gold bangle, gold signet, eternity ring, sapphire ring, emerald ring, ruby ring
711719 costume jewellery, costume jewelry, fashion jewellery, fashion jewelry, imitation jewellery, necklace, necklaces, earrings, earring, bracelet, bracelets, bangle, bangles, anklet, brooch, brooches, pendant, pendants, charm bracelet, hoop earrings, stud earrings, studs, ear cuff, body jewellery, belly bar, nose ring, nose stud, septum ring, labret, piercing, piercings, titanium piercing, surgical steel earrings, stainless steel necklace, stainless steel ring, titanium ring, tungsten ring, tungsten wedding band, choker, locket, alex and ani, swarovski necklace, swarovski bracelet, swarovski earrings, claire's jewellery, kendra scott, vivienne westwood necklace, westwood orb, vivienne westwood, olia necklace, lapel pin, enamel pin, pin badge, pin badges, enamel pins, enamel badge, enamel pin badge, hard enamel pin, tie clip, tie pin, toe ring, brooch pin, clip on earrings, coppercraft bracelet, magnetic bracelet, rhinestone necklace, crystal earrings, cuff bracelet, oliver bonas earrings, jewellery set, jewelry set, nomination, nomination charm, nomination bracelet, rosary, chain necklace
711711 cufflinks, cuff links, cufflink, studs cufflinks
711790 beaded bracelet, beaded necklace, resin earrings, acrylic earrings, leather bracelet, wooden bracelet, polymer clay earrings, bead bracelet, friendship bracelet, paracord bracelet, silicone wristband, silicone wristbands, lava bracelet, crystal bracelet, wood necklace, seed bead bracelet, shell necklace, pearl necklace fake, faux pearl necklace, kandi bracelets, hair jewellery, tooth gem
711620 jade bracelet, gemstone bracelet, gemstone necklace, crystal pendant stone, amethyst necklace, amber necklace, amber bracelet, amber teething, lapis bracelet, rose quartz bracelet, tiger eye bracelet, crystal point, crystal tower, tumblestone, tumble stone, crystal sphere, quartz tower, agate slice carved, mala beads, healing crystals, chakra bracelet
710310 raw crystal, rough crystal, rough gemstone, uncut gemstone, amethyst cluster raw
710391 loose sapphire, cut ruby, emerald loose
710399 loose gemstone, cut gemstone, opal loose, cabochon, faceted gemstone, tanzanite, garnet loose, moonstone cabochon
710239 loose diamond, cut diamond, lab grown diamond
710122 cultured pearls, freshwater pearls, akoya
710110 natural pearl
711610 pearl necklace, pearl earrings, pearl bracelet, freshwater pearl earrings, mikimoto, cultured pearl
711810 ~uncirculated coin
711890 commemorative coin, silver britannia, silver eagle coin, krugerrand, 50p coin, silver dollar, proof coin, sovereign, gold sovereign, royal mint, challenge coin, bullion coin, 2 euro coin
910211 casio, casio watch, casio f91w, timex, sekonda, skagen, fossil watch, armani watch, michael kors watch, mk watch, guess watch, olivia burton, daniel wellington, swatch, swatch watch, moonswatch, lorus, rotary watch, accurist, quartz watch, ladies watch, mens watch, tissot prx, tissot, watch, watches, wrist watch, wristwatch, seiko quartz, citizen eco drive, eco-drive, citizen watch, bering watch, hugo boss watch, tommy hilfiger watch, analog watch, analogue watch, chronograph watch, infinite watch
910212 g-shock, gshock, g shock, baby-g, baby g, digital watch, casio g-shock, led watch, kids digital watch
910221 seiko 5, seiko automatic, seiko, omega, omega seamaster, seamaster, speedmaster, rolex, rolex submariner, tudor, tag heuer, breitling, longines, oris, hamilton watch, orient, orient automatic, orient bambino, automatic watch, invicta automatic, tissot powermatic, vostok, vostok amphibia, audemars piguet, patek, patek philippe, hublot, iwc, panerai, grand seiko, pagani design, san martin watch, automatic wristwatch
910229 mechanical watch, hand wound watch, vintage watch
910299 pocket watch, fob watch, nurses watch, nurse fob watch
911310 watch strap metal, watch bracelet steel, stainless steel watch strap, milanese loop, oyster bracelet, jubilee bracelet, steel watch band
911390 watch strap, watch straps, watch band, watchband, leather watch strap, nato strap, rubber watch strap, silicone watch strap, apple watch strap, apple watch band, fitbit strap, garmin strap, sport band, galaxy watch strap, iwatch strap
911490 watch parts, watch crown, watch hands, watch crystal, watch glass, bezel insert, watch dial, watch case, seiko mod parts
910521 wall clock, wall clocks, kitchen clock, wall clock quartz
910511 alarm clock, digital alarm clock, travel clock, lumie clock, bedside clock, radio controlled clock, gro clock, groclock
910591 table clock quartz, carriage clock, mantel clock, desk clock, clock, london clock company
910529 pendulum wall clock, cuckoo clock, mechanical wall clock
910910 clock movement quartz, clock mechanism, quartz movement
910811 watch movement quartz
910820 automatic movement, nh35, nh35 movement, watch movement, eta movement
900410 ray ban, ray-ban, rayban, rayban wayfarer, aviators, oakley, oakley holbrook, sunglasses, polaroid sunglasses, maui jim, persol, gucci sunglasses, prada sunglasses, versace sunglasses, sun glasses, sunnies, quay, le specs, costa del mar, cycling glasses, oakley sutro, polarised sunglasses, polarized sunglasses
900490 reading glasses, readers glasses, safety glasses, safety goggles, swimming goggles, ski goggles, swim goggles, speedo goggles, zoggs goggles, blue light glasses, foster grant, blue light blocking glasses, night driving glasses, presbyopia glasses, motocross goggles, oakley goggles, mx goggles, lab goggles, prescription glasses, eyeglasses, spectacles, uvex, bolle safety, gaming glasses, nerd glasses
900311 spectacle frame plastic, glasses frame, glasses frames, eyeglass frames, specsavers frame
900319 titanium glasses frame, metal glasses frame, lindberg
900130 contact lens, contact lenses, acuvue, acuvue oasys, dailies total, biofinity, coloured contact lenses, colour contacts, 1 day acuvue, daily lenses, air optix
950699 slazenger, gunn & moore, gm cricket, kookaburra bat, kookaburra, gray nicolls, cricket bat, cricket pads, shin pads, shin guards, shinpads, batting pads, mouthguard, gum shield, mouth guard, opro, hockey stick, lacrosse stick, boxing pads, focus pads, punch bag, skateboard, skateboards, skate deck, skateboard deck, deck santa cruz, skateboard wheels, skateboard trucks, independent trucks, bones wheels, spitfire wheels, bones reds, penny board, longboard, trampoline, paddling pool, frisbee, disc golf, innova disc, discraft, baseball bat, swimming float, paddling float, archery, bow and arrow, recurve bow, arrows, compound bow, longbow, arrow rest, slingshot, catapult, goal net, football goal, climbing harness, carabiner climbing, chalk bag, bouldering, hula hoop, swing set, kneepads, elbow pads, skate pads, g-form, pool inflatable, cornhole, quidditch, pickleball paddle, softball bat, kite surfing bar, judo mat, foam pit
950670 roller skates, rollerblades, inline skates, ice skates, rookie skates, quad skates, roller blades, sfr skates, rollerskates, hockey skates, bauer, rollerblade
950662 football ball, footballs, basketball, netball, rugby ball, gilbert, gilbert rugby, volleyball, mikasa, mitre ball, beach ball, gym ball, yoga ball, swiss ball, spalding, adidas ball, size 5 ball, american football ball, playground ball
950661 tennis balls, tennis ball, padel balls, dunlop tennis
950669 cricket ball, squash balls, hockey ball, baseballs, stress ball, lacrosse ball, massage ball, juggling balls, ball pit balls, pickleballs, medicine ball, dog ball
950632 golf balls, golf ball, titleist, titleist pro v1, pro v1, callaway balls, srixon, bridgestone golf balls, lake balls, taylormade balls, vice golf
950631 golf clubs, golf club, golf driver, taylormade, callaway, ping, cobra driver, mizuno irons, golf irons, putter, scotty cameron, odyssey putter, wedge golf, vokey, fairway wood, hybrid golf, iron set, cleveland wedge
950639 golf grip, golf grips, golf tees, golf tee, head cover, headcover, golf headcover, golf shaft, ball marker, divot tool, pitch mark repairer, alignment sticks, putting mat, golf net
950651 tennis racket, tennis racquet, wilson racket, babolat, head racket, yonex ezone
950659 badminton racket, badminton racquet, yonex, yonex astrox, squash racket, padel racket, padel bat, bullpadel, li-ning, karakal, racketball, racquet, racket strings, overgrip
950640 table tennis bat, ping pong, ping pong balls, table tennis, butterfly rubber, table tennis blade, stiga bat
950691 resistance bands, resistance band, exercise band, dumbbell, dumbbells, kettlebell, barbell, weights, weight plates, ankle weights, skipping rope, jump rope, exercise bike, treadmill, rowing machine, peloton, peloton bike, ab roller, pull up bar, push up bars, yoga block, pilates ring, theragun, gym equipment, weight bench, gripper, hand gripper, cross trainer, bowflex, exercise mat, exercise machine, vibration plate, stepper, gym rings, aerobic step, weight lifting belt, lifting straps, foam roller, trx, mini stepper, balance board, punch bag stand, yoga wheel
950611 skis, ski, ski poles, snowboard, burton snowboard, rossignol, salomon skis, k2 skis, atomic skis
950612 ski bindings, snowboard bindings, burton bindings
950629 surfboard, surf leash, paddle board, paddleboard, sup board, bodyboard, boogie board, surf fins, fcs fins, snorkel, snorkel set, snorkel mask, diving mask, swim fins, flippers, swimming fins, dive mask, mares, cressi, scubapro, kickboard, hydrofoil, wakeboard, water skis, arm bands swimming, swim armbands, spearfishing
950710 fishing fishing rods, carp rod, daiwa rod, shimano rod, spinning rod, fly rod, feeder rod, rod, telescopic fishing rod
950720 fish hooks, fishing hooks, carp hooks, fish hook, treble hooks, jig hooks, drennan hooks, korda hooks, owner hooks, gamakatsu
950730 fishing reel, fishing reels, daiwa reel, daiwa, shimano reel, shimano baitrunner, fly reel, abu garcia, abu garcia reel, penn reel, baitcaster, spinning reel, okuma
950790 fishing lure, fishing lures, lures, savage gear, rapala, soft lures, mepps, fishing flies, trout flies, fly fishing flies, landing net, fishing float, fishing tackle, tackle, korda, nash tackle, fox carp, drennan, preston innovations, bite alarm, fishing rig, pva bags, fishing weights, swivels fishing, keepnet, jig head, fishing line rig, rod pod, fishing bait boat, spinner lure, decoy, decoys, crankbait, carp rig, fishing rod rest
`;
