/**
 * Names of makers and ranges that stand in place of the goods on trade papers, with the goods that they are known for.
 * A brand alone leans towards its goods; a word for the goods themselves outweighs it. A code of two digits says no
 * more than the chapter.
 */
export const BRANDS = `
3304 loreal, l'oreal, lorel, maybelline, rimmel, nyx, nyx pmu, revlon, max factor, mf, bourjois, estee lauder, el, clinique, mac cosmetics, benefit, bobbi brown, urban decay, ud, fenty, fenty beauty, huda beauty, charlotte tilbury, elf, e.l.f, barry m, collection lpc, no7, no 7, soap and glory, simple kind, nivea, garnier, grnier, olay, cerave, la roche posay, lrp, vichy, avene, eucerin, neutrogena, cetaphil, bioderma, the ordinary, inkey list, cosrx, laneige, innisfree, beauty of joseon, some by mi, medicube, kiehls, clarins, lancome, lanc, shiseido, sk-ii, la mer, elemis, liz earle, liz e, nuxe, caudalie, ren, dr jart, drunk elephant, glow recipe, sol de janeiro, tatcha, too faced, tarte, anastasia, morphe, revolution, rev, makeup revolution, makeup obsession, w7, technic, sleek, sleek mu, profusion, essence cosmetics, catrice, milani, wet n wild, e.l.f., rare beauty, glossier, patchology, pixi, st tropez, st trop, bondi sands, bondi, isle of paradise, tan luxe, coco and eve, soltan, hawaiian tropic, piz buin, ambre solaire, sun bum, ultrasun, sudocrem, bio oil, palmers, e45, aveeno, weleda, burts bees, carmex, blistex, vaseline, kylie, elizabeth arden, e arden, origins, sanctuary spa, champneys, filorga, la prairie, murad, obagi, skinceuticals, byoma, byoma moist, bubble skincare, anua, numbuzin, skin1004, torriden, round lab, dermalogica, lancer, mario badescu, tresor skin, mary kay, avon, oriflame, giordani, rituals skincare, botanics, ysl beauty, dior makeup, chanel makeup, armani beauty, hourglass, nars, laura mercier, kvd, stila, smashbox, buxom, natasha denona, pat mcgrath, made by mitchell, p louise, plouise, beauty bay, sculpted by aimee, bperfect, dripping gold, bellamianta, sosu, cocoa brown, q+a, naturium, good molecules, paulas choice, medik8, evolve, face theory, eau thermale, uriage, sebamed, dr pawpaw, dr. pawpaw, flawless, airbrush, erborian, by terry, lumene, embryolisse, l'occitane, occitane, yves rocher, nip + fab, pmu, nv
330420 blinc, lash sensational, eylure brow, dybrow, grande lash, benefit brow
330430 opi, essie, sally hansen, gelish, mylee, cnd shellac, bluesky gel, nails inc, gelly, orly, peacci, the gel bottle
330300 chanel no 5, dior sauvage, paco rabanne, rabanne, jean paul gaultier, jpg, hugo boss, boss bottled, calvin klein, ck one, davidoff, tom ford, creed, jo malone, versace, armani, yves saint laurent, ysl, marc jacobs, viktor rolf, ariana grande, carolina herrera, givenchy, gucci flora, burberry, dolce gabbana, d&g, lattafa, armaf, montale, zara perfume, red temptation, issey miyake, joop, lacoste, prada, mugler, thierry mugler, angel, alien, valentino, narciso, kenzo, bvlgari, azzaro, hermes, diptyque, le labo, byredo, penhaligons, next perfume, vera wang, diesel fragrance, guess seductive, jimmy choo, ghost fragrance, britney spears, kayali, parfums, rasasi, maison alhambra, mancera, xerjoff, le male, scandal, la vie est belle, black opium, aventus, good girl, phantom, million, invictus, vibrant leather, floris, molton brown fragrance
330510 head and shoulders, h&s, head shoulders, nizoral, batiste, alberto balsam shampoo, tresemme shampoo, alpecin, baylis hair, vosene, plantur, alberto balsam
330590 pantene, tresemme, elvive, aussie, herbal essences, ogx, garnier nutrisse, olia, belle color, syoss, schwarzkopf, live colour, wella, redken, kerastase, olaplex, moroccanoil, lee stafford, charles worthington, cw, john frieda, toni and guy, tigi, bed head, color wow, k18, living proof, briogeo, cantu, shea moisture, noughty, dapper dan, reuzel, american crew, umberto giannini, label m, paul mitchell, bumble and bumble, kms, ghd spray, got2b, vo5, brylcreem, just for men, clairol, nice n easy, bleach london, crazy color, manic panic, regaine, wella prof, lp, lp se, l'oreal professionnel, serie expert, absolut repair, loreal elvive, l'oreal elvive, loreal paris elvive, casting creme, preference, excellence creme, davines, kevin murphy, aveda, ouai, gisou, amika, the doux, mielle, function of beauty, hask, maui moisture, not your mothers, philip kingsley, nioxin, viviscal, color fresh, fusion, osis, tecni art
330610 colgate, sensodyne, oral-b paste, aquafresh, arm and hammer, arm hammer, pronamel, euthymol, corsodyl paste, marvis, parodontax, zendium, r.o.c.s, kingfisher toothpaste
330690 listerine, corsodyl, polident, steradent, crest whitestrips, hismile, mysmile, proden, plaqueoff, oral b rinse, cb12, dentyl
330720 lynx, sure, sure women, sure men, sure fw, sure fm, sure ns, dove deo, dove apd, right guard, mitchum, rexona, axe, old spice, impulse, so kiss me, wild deodorant, salt of the earth, triple dry, perspirex, nuud, fussy, lynx xmas, arrid, soft and gentle, sanex apd, nivea deo, nivea apd, gillette apd, bulldog deo, sure cotton
330749 febreze, air wick, airwick, glade, ambi pur, yankee candle reed, neutradol, poundland air, ambipur, little trees, jelly belly freshener, california scents, 3volution, freshmatic, shake n vac
330790 veet, nair, nads, renu, opti-free, optrex lens, femfresh, summer's eve, biotrue, parissa, vt
340130 radox, original source, imperial leather, carex, dove body wash, baylis and harding, baylis & harding, b&h, sanex, molton brown, palmolive, method hand wash, lux, ted baker shower, cussons, johnsons, johnsons baby, child's farm, childs farm, nala's baby, pampas wash, bayliss harding, adidas shower, astral, cien, cetaphil wash, simple wash, simple cleansing
340119 waterwipes
340250 fairy, ariel, persil, daz, bold, surf, comfort, lenor, vanish, dettol, flash, cif, domestos, harpic, finish, zoflora, viakal, cillit bang, mr muscle, astonish, the pink stuff, stardrops, ace, dr beckmann, ecover, method spray, bio d, smol, ecozone, windolene, duck, bloo, toilet duck, milton, kiehl cleaner, calgon, elbow grease, fabulosa, febreze fabric, jif, method cleaner, spontex spray, hg, mr sheen, napisan, jeyes, bissell formula, dreft
340700 play-doh
380891 raid, jungle formula, deep woods, frontline, advantage flea, zero in, nippon, bob martin flea, seresto, rentokil, incognito repellent, autan, smidge, mosi-guard
380893 roundup, weedol, resolva
380899 slug gone
382499 catsan, cats best, world's best cat litter, thomas cat litter
220300 heineken, guinness, carling, stella artois, peroni, budweiser, corona, tennents, zipfer, puntigamer, red stripe, kozel, becks, fosters, madri, cruzcampo, brewdog, estrella, carlsberg, tiger beer, kronenbourg, san miguel, asahi, birra moretti, gosser, lowenbrau, paulaner, erdinger, hofbrau, augustiner, spaten
220410 moet, veuve clicquot, bollinger, dom perignon
220830 jack daniels, johnnie walker, glenfiddich, jameson, macallan, glenlivet
220860 smirnoff, absolut, grey goose
220870 baileys, cointreau, kahlua, jagermeister
220210 coca cola, coke, pepsi, fanta, sprite, red bull, monster energy, lucozade, irn bru, prime hydration, dr pepper, 7up, fever tree
240412 elfbar, elf bar, lost mary, ske crystal, ske, elux, ivg, vuse, blu, hayati, geek bar, riot squad, dinner lady, bar juice, doozy vape, nasty juice, juul, vampire vape, pod salt
240491 nicorette, niquitin, zyn, velo, nicotinell
854340 smok, voopoo, uwell, aspire, vaporesso, geekvape, oxva, innokin, lost vape
2309 pedigree, whiskas, felix, sheba, iams, royal canin, rc, hills, hill's, purina, pro plan, bakers, cesar, dreamies, harringtons, james wellbeloved, wainwrights, arden grange, lilys kitchen, butchers, butch, burns, eukanuba, applaws, encore, nature's menu, forthglade, canagan, orijen, acana, pets at home, schmackos, webbox, wagg, chappie, winalot, naturediet, hills pd, hills sp, vet diet, purina vet, edgard cooper, barking heads, skinners, beta, gourmet, sanabelle, rc feline, rc canine, step up, vd, animonda, meowing heads, scrumbles, pooch and mutt, smalls, thrive, whimzees, dentastix, jumbone, bonio, vetiq, yumove, advocate dog, pack of 1, pack of 2, pack of 4
190110 aptamil, apt, apt adv, cow and gate, cow & gate, c&g, kendamil, sma, hipp, nannycare, ella's kitchen baby rice
200899 ella's kitchen
170490 haribo, swizzels, maynards, bassetts, starburst, skittles, rowntrees, fruitella, chupa chups, mentos, tic tac, jelly belly, nerds, warheads, candy kittens, vidal, kingsway, hannah's, barratt, love hearts, drumstick, refreshers, percy pig, millions, bebeto, jolly rancher, airheads, sour patch, toxic waste, polo mints, chewits, amos
170410 wrigleys, extra gum, orbit gum, airwaves
180690 cadbury, cadburys, lindt, lindor, galaxy, ferrero rocher, quality street, celebrations, thorntons, hotel chocolat, kinder, toblerone, milka, terry's, maltesers, after eight, roses chocolates, heroes, green & black's, godiva, guylian, reese's, hersheys, nutella, charbonnel, aero truffle, kit kat, twix, mars, snickers, dairy milk, m&ms, aero, milkybar, smarties, yorkie, lion bar, galaxy minstrels, tony's chocolonely, dubai chocolate, montezuma, moo free, booja booja
200520 pringles, walkers, lays, lay's, doritos, kettle, tyrrells, mccoys, sensations
190590 jacobs, wotsits, hula hoops, monster munch, cheetos, takis, quavers, mr kipling, warburtons, tunnocks
190531 oreo, mcvities, hobnobs, jammie dodgers, bahlsen, lotus biscoff, biscoff
210690 berocca, centrum, vitabiotics, holland & barrett, holland and barrett, wellwoman, wellman, perfectil, pregnacare, seven seas, haliborange, herbalife, myprotein, optimum nutrition, huel, applied nutrition, grenade, usn, solgar, nature's bounty, bassetts vitamins, bassett's vits, vitl, symprove, menopace, feroglobin, osteocare, jointace, proceive, valupak, higher nature, a vogel, a.vogel, bioglan, nutri advanced, biocare, garden of life, now foods, swisse, lifeplan, ancient nutrition, floradix, spatone, bio-kult, optibac, liquid iv, liq iv, sis gel, science in sport, maxinutrition, slimfast, phd nutrition, boots vitamin, h/o, h&b, bulk powders, c4, ghost, kijimea
210111 nescafe, kenco, starbucks instant, douwe egberts, carte noire
090121 lavazza, illy, nespresso
090240 pg tips, yorkshire tea, twinings, tetley
300490 nurofen, panadol, calpol, anadin, lemsip, gaviscon, rennie, strepsils, imodium, ventolin, beechams, sudafed, benadryl, piriton, clarityn, zirtek, voltarol, deep heat, canesten, bonjela, systane, infacol, anusol, germolene, savlon, sudocrem treatment, regaine foam, otrivine, optrex, thealoz, blink eye, hylo, compeed blister, difflam, day nurse, night nurse, buscopan, senokot, dulcolax, zapain, metanium, bepanthen, opsite, covonia, buttercup syrup, vicks, olbas, panoxyl, freederm, corsodyl treatment, daktarin, lamisil, scholl fungal, dentinox, infacol, gelclair, dioralyte, pepto bismol, alka seltzer, salbutamol, fybogel, nytol, kalms, freestyle plaster
300510 compeed, elastoplast, hansaplast, primapore, mepore, mepilex, cosmopor
300670 ky jelly, k-y jelly, durex lube, durex play
401410 durex, skyn condoms, trojan, mates condoms
300439 wegovy, mounjaro, ozempic
961900 pampers, pamp, huggies, always, alwys, tampax, tena, bodyform, depend, lil-lets, kotex, libresse, pull-ups, always ultra, always discreet, pamp prem, mamia nappies, boots staydry, staydry, tena lady, tena men, attends, id expert, naty nappies, kit & kin
481810 andrex, cushelle, nicky toilet, splesh, charmin, velvet toilet, who gives a crap, phoenix toilet
481820 kleenex, plenty kitchen, regina blitz
340111 dove bar, pears, imperial soap, cien bar, bar cussons
340600 yankee candle, woodwick, price's candles, jo malone candle, bath & body works candle, boots melts
821210 gillette razor, wilkinson sword, wilk sword, estrid, harry's razor, bic razor, gillette venus, venus, gillette fusion, gillette mach3, gillette, wilkinson, bic soleil
851010 braun, braun series, philips shaver, philips s7, philips s5, manscaped, king c. gillette, king c gillette, remington shaver, oneblade, philips multigroom
851020 wahl, babyliss clipper, andis
851632 ghd, babyliss, remington, shark flexstyle, dyson airwrap, cloud nine, hair by sam, mark hill, bellissima, toni & guy straightener, tymo, revamp
851631 dyson supersonic, parlux, bauer hairdryer
850811 dyson, shark, hoover, henry, hetty, roomba, numatic, gtech, bissell, miele vacuum, irobot, vax, eufy robovac
850980 oral-b, oral b, sonicare, phlps snc, philips sonicare, waterpik, braun oral
851679 tefal, velvetiser, hotel chocolat velvetiser, breville
851660 ninja, ninja air fryer, instant pot, ninja foodi, tower air fryer
851671 delonghi, tassimo, nespresso vertuo, sage barista, smeg coffee
850940 nutribullet, kitchenaid, kenwood, kmix, magimix, vitamix
847130 lenovo, thinkpad, dell, asus
851713 iphone, samsung galaxy, xiaomi, oneplus, huawei
851762 garmin watch, fitbit, tp-link, cisco, ubiquiti, motorola radio, baofeng
851830 airpods, beats, sony wh, jabra, jbl tune, sennheiser, bose quietcomfort
851821 jbl, bose, sonos, marshall speaker
852872 kingfisher, hisense, tcl, bush tv
852589 gopro, ring doorbell, arlo, hikvision, nikon, dashcam nextbase, blink outdoor
880622 dji, mavic, autel, parrot anafi
950300 lego, barbie, playmobil, hot wheels, jellycat, squishmallows, funko, fisher price, fisher-price, vtech, melissa doug, sylvanian, nerf, paw patrol, peppa pig, bluey, cocomelon, hasbro, mattel, mattel toy, l.o.l, lol surprise, ravensburger, orchard toys, tonies, schleich, bruder, smyths, transformers, thomas friends, hornby, airfix, magna-tiles, care bears, ty beanie, build a bear, smiggle toy, keel toys, amuseable, leapfrog, nuby toy, lamaze, skip hop toy, orbeez, zuru, rainbow high, monster high, bing bunny toy
950490 pokemon, yugioh, magic the gathering, warhammer, monopoly, cluedo, uno, games workshop, panini cards, topps, lorcana, one piece tcg
950450 playstation, nintendo, xbox, ps5, sega
640411 nike, adidas, skechers, asics, new balance, hoka, brooks, converse, vans, puma, reebok, saucony, on running
640399 clarks, dr martens, timberland
640299 crocs, birkenstock eva, havaianas, melissa shoes
640419 hotter slippers, toms, ugg slippers
940360 ikea, lack, kallax, billy
940350 malm, kullen, hemnes
420222 michael kors, coach, kate spade, radley, guess bag, ted baker bag, fiorelli, olivia burton bag, tory burch
420212 samsonite, american tourister, antler luggage, tripp
420292 kipling, eastpak, herschel, fjallraven, hype bag, smiggle
961700 stanley, stan, hydro flask, chillys, yeti, contigo, thermos, sistema flask, stan iceflow, stan quencher, stan adv, stan 16oz, hydroflask, frank green, owala, air up
392410 tommee tippee, nuby, munchkin, sistema, dr brown, dr browns, tupperware, philips avent, avent, lakeland, mam bottle, mam, elacare, b.box, b box, joseph joseph, brita, kilner plastic, tt, nuk, bibado, stojo, tomy, mam teat, cup nuby
392490 addis, wham, brabantia, curver, oxo, vileda, minky
961511 tangle teezer
960329 tangle teezer, denman, wetbrush, tt mini, tt the
960330 real techniques, ecotools, spectrum brushes, zoeva
961590 invisibobble, kitsch, goody
670419 eylure, ardell, kiss lashes, lilly lashes, lola's lashes, tatti lashes, doll beauty
761510 tefal pan, le creuset, only pan, hexclad, our place pan
732393 hexclad, judge pan, prestige pan
691200 emma bridgewater, denby, portmeirion, cath kidston mug, mason cash
911390 spinnaker strap
910211 casio, seiko, citizen, fossil, swatch, g-shock, timex, michael kors watch, tissot, olivia burton, sekonda
711719 pandora, swarovski, thomas sabo, accessorize jewellery, bijou brigitte, claire's
900410 ray-ban, oakley
940180 joie, maxi-cosi, cybex, britax, bugaboo seat, chicco seat, nuna
871500 bugaboo, silver cross, icandy, cosatto, baby jogger
630222 catherine lansfield, dreams n drapes, fusion bedding, rapport home, sleepdown, olivia rocco, dunelm bedding, happy linen, brentfords
482010 filofax, moleskine, leuchtturm, paperblanks
490900 hallmark, moonpig
846721 dewalt, makita, bosch drill, milwaukee, ryobi
848210 skf, fag bearing, nsk, ntn
840710 limbach, rotax, hirth, 3w, zanzottera
854231 stm32, xilinx, intel, amd, ti dsp, atmel
854239 analog devices, maxim, texas instruments, microchip technology
854239 ti, nxp
620462 levi's, levis, wrangler, lee jeans
621210 shapermint, wonderbra, triumph, bravissimo
611241 speedo, seafolly
611596 heatholders, totes socks
210390 heinz, hellmann's, nando's, knorr, maggi
200510 heinz baby
960810 bic, parker, pilot, uni-ball, paper mate
960820 sharpie, posca, crayola, copic, stabilo
330499 boots, bts, b&h, kiehls, dermatica, lipton skincare
`;
