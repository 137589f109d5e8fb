/**
 * Makers and ranges of toys, electronics, tools, kitchenware, hobby goods, bicycles, cars and instruments, with the goods
 * that they are known for. `~` marks a maker of many goods, who only leans. For the form of a line see `personal-care.ts`.
 */
export const MAKERS_OF_EQUIPMENT = `
950300 moc bricks, cobi, k nex, takara tomy, hot wheels, autoart, minichamps, spark model, peco points, lima railway, marklin, fleischmann, kato n gauge, n gauge, zoids, eduard kit, academy kit, trumpeter model, warlord games, warlord bolt action, rubicon models, perry miniatures, reaper miniatures, mantic, wizkids, reaper bones, infinity corvus belli, resin miniature, tabletop miniature, kill team, necromunda, blood bowl team, age of sigmar, horus heresy, stormcast, space marine, space marines, tyranids, aeldari, necrons warhammer, astra militarum, arrma, axial rc, redcat, hpi racing, kyosho, losi, rc car, remote control car, spektrum receiver, trefl, schmidt puzzle, wooden city, rokr, ugears, rolife, tomy toy, lovevery, tidlo, play doh, slime kit, loom bands, littlest pet shop, lps, cabbage patch, furreal, skullpanda, blind box, good smile, banpresto, sh figuarts, mezco, neca, mcfarlane, motu, amiibo, charlie bears, merrythought, pillow pets, fidget cube, juggling, kendama, balance bike, kids scooter, mini micro, bubble machine, bubble wand, water gun, gravitrax, stickle bricks, magnetic tiles, picasso tiles, thames & kosmos, stem kit, craft kit kids, diamond painting, diamond art, paint by numbers kit, play tent, dollhouse furniture, ventriloquist, rubber duck, cap gun, balloons, balloon, balloon arch, foil balloon, latex balloons, teether, baby gym, play mat baby, baby walker
950440 bicycle cards, copag, oracle cards, waddingtons, mtg card, yu-gi-oh, booster box, booster pack, digimon card, dragon ball super card, weiss schwarz, panini prizm, panini adrenalyn, football cards, baseball cards, cards against humanity, exploding kittens, dobble
950490 catan, ticket to ride, carcassonne, pandemic game, gloomhaven, wingspan, azul, codenames, dominion, trivial pursuit, guess who, battleship, mouse trap, operation game, winmau, target darts, unicorn darts, unicorn flights, winmau blade, table football, pinball parts, bowling shoes bag, card sleeves, ultra pro sleeves, dragon shield, dragon shield sleeves, deck box, playmat, play mat mtg, exit the game, unlock game, party game
950420 taom chalk, billiard balls, aramith, aramith balls
950450 dualshock, pro controller, nintendo switch, switch lite, switch oled, ps4, ps3 console, ps vita, xbox series x, xbox series s, gameboy, game boy advance, gameboy color, nintendo ds, wii console, wii remote, sega mega drive, sega dreamcast, snes, n64, gamecube, gamecube controller, retro handheld, anbernic, miyoo, miyoo mini, retroid, 8bitdo, scuf, steering wheel logitech, g29, thrustmaster, fanatec, arcade stick, oculus quest, meta quest, quest 2, psvr
852349 blu-ray box set, cd, audio cd, cd single, pc game, criterion, steelbook, arrow video
852380 vinyl, 12" vinyl, 7" vinyl, 7" single, 12" single, picture disc, coloured vinyl, double lp, ep vinyl, shellac record, record store day
852329 cassette album, audio cassette, minidisc, dat tape
852351 sandisk, sandisk extreme, memory card, usb stick, pen drive, samsung evo, samsung 970, crucial mx500, wd black, kingston a400, cfexpress, cf card, portable ssd, game cartridge, switch game, ds game, n64 game, tonies, yoto card, yoto cards
851981 turntable, crosley, audio technica turntable, pro-ject, rega planar, cd player, discman, fiio
852190 media player, roku stick, fire stick, android tv box, apple tv, now tv box
852871 set top box, freesat, humax, tv box
852872 smart tv, lg oled, samsung tv, sony bravia, lcd tv, led tv, portable tv
852852 monitor, pc monitor, dell monitor, benq, benq monitor, aoc monitor, computer screen, gaming monitor, portable monitor
852862 projector, mini projector, epson projector, nebula projector
852581 canon r6, sony a7, sony alpha, fujifilm x, lumix, digital camera, logitech c920, viofo, dahua, reolink, ring camera, blink camera, nest cam, baby monitor, osmo pocket, osmo action, ring doorbell, video doorbell, eufy doorbell, endoscope camera, owlet, eufy security
900653 film camera, 35mm camera, leica m6, canon ae-1, olympus trip, disposable camera, kodak disposable, nikon fm2, pentax k1000
900640 polaroid now, polaroid onestep, fujifilm instax
370120 polaroid film, instant film, polaroid 600, instax square film
370254 35mm film, portra 400, colour film, cinestill, fujifilm 400, lomography film
370239 black and white film
900211 camera lens, nikon lens, tamron, ef 50mm, sony fe, zeiss lens, lens 50mm, helios 44, voigtlander, samyang
900219 telescope eyepiece, barlow lens
900220 lens filter, hoya filter, polarizer filter, uv filter camera, nisi, k&f concept filter
900580 celestron, sky-watcher, skywatcher
901310 rifle scope, holosun, vortex scope
900691 camera strap, camera battery grip, camera cage, smallrig, smallrig cage, lens hood, lens cap, flash bracket, camera parts
900661 speedlight, godox, godox flash, camera flash, neewer flash
962000 tripod, manfrotto, manfrotto tripod, gorillapod, joby, benro
853180 door bell, doorbell, wireless doorbell
853110 fireangel, kidde, simplisafe, car alarm, nest protect
851713 galaxy s21, galaxy s22, galaxy a, redmi note, motorola moto g, oppo, nothing phone, fairphone, realme, poco x3
851714 doro, doro phone, satellite phone
852560 walkie talkie, baofeng, baofeng uv-5r, motorola talkabout, two way radio, handheld radio, ham radio, yaesu, icom, kenwood radio, cb radio
851762 netgear, netgear switch, network switch, poe switch, unifi, unifi switch, mikrotik, asus router, bluetooth adapter, smart watch, apple watch, garmin watch, samsung galaxy watch, galaxy watch, galaxy smarttag, gps tracker tag, usb wifi, sfp module, smartthings hub, nest hub, echo dot, alexa
851769 baby monitor audio, bt baby monitor
851779 phone screen replacement, lcd screen iphone, phone lcd, phone parts, iphone back glass, aerial, tv aerial, sma antenna, sim tray
851830 airpods, airpods case, apple airpods, beyerdynamic, audio-technica ath, akg, beats studio, powerbeats, skullcandy, hyperx cloud, hyperx, steelseries arctis, turtle beach, astro a40, razer kraken, koss, kz zsn, moondrop, shokz, aftershokz, grado, plantronics
851822 sound bar, jbl charge, ue boom, sonos one, sonos play, echo show, google home, edifier, kef ls50, megaboom
851821 subwoofer box
851829 car speakers, celestion, jl audio, visaton
851810 shure sm58, shure, shure sm7b, blue yeti, rode nt1, rode, rode videomic, hyperx quadcast, dji mic, audio-technica at2020, elgato wave
851840 amplifier, hifi amp, cambridge audio, av receiver, denon receiver, fosi audio, car amplifier, guitar amplifier, fender amp
851890 ear pads, ear tips, comply foam, airpods tips, speaker parts, headphone parts, headphone cable parts
854370 guitar pedal, boss pedal, strymon, electro harmonix, ehx, tc electronic, zoom pedal, line 6, focusrite, scarlett 2i2, audio interface, behringer mixer, pioneer ddj, dj controller, eurorack module, eurorack, metal detector parts, remote control, tv remote, fire tv remote, hdmi switch, nail lamp uv, uv lamp nail, tens, garage remote, gate fob, key fob, car key fob, stage lighting controller
920710 midi controller, akai mpk, akai mpc, arturia, arturia minilab, novation launchpad, novation, korg, korg minilogue, roland keyboard, roland, yamaha psr, digital piano, electronic drum kit, alesis, launchkey, novation launchkey, elektron, moog, teenage engineering, casio keyboard, native instruments, maschine
920790 electric guitar, bass guitar, fender, fender telecaster, telecaster, stratocaster, squier, gibson les paul, les paul, epiphone, ibanez, prs guitar, jackson guitar, schecter, esp ltd, gretsch, electric violin
920290 martin guitar, taylor guitar
920210 violin, stentor, violin bow
920510 bugle, euphonium
920590 sax, recorder instrument, oboe
920600 drum kit, zildjian, sabian, meinl, drum, steel tongue drum, pearl drums, ludwig
920810 music box, musical box
920890 metal whistle
920930 ernie ball, ernie ball slinky, daddario, d'addario, elixir strings, rotosound, thomastik, pirastro, pirastro evah, fender strings, strings set
920994 keyboard stand parts, guitar jack plate electric, seymour duncan, bare knuckle pickups, dimarzio, fender pickups, emg pickups
920992 machine heads, jim dunlop, dunlop picks, guitar strap lock, guitar nut, kun rest, rosin, guitar stand, guitar neck, guitar parts
920999 drum sticks, drumsticks, vic firth, vater, evans drum head, remo, reeds, vandoren, rico reeds, tuner clip on, drum pedal, tuning fork, sax strap, drum parts, valve oil trumpet parts
847130 laptop, dell xps, ideapad, hp pavilion, microsoft surface, ipad air, amazon fire tablet, fire hd, tablet, tablet pc, lenovo tab, acer aspire, gaming laptop, razer blade
847141 all in one pc, gaming pc, mini pc, mac mini
847150 arduino, arduino uno, arduino mega, optiplex, beelink, esp32, esp8266, hp proliant, dell poweredge
847160 keyboard, mechanical keyboard, logitech, logitech mx, logitech g502, logitech g pro, razer, razer deathadder, razer viper, razer huntsman, keychron, steelseries, hyperx alloy, elgato, xp-pen, huion, magic mouse, magic keyboard, apple pencil, stylus pen, numpad, joystick flight, flight stick, royal kludge
847170 hard drive, seagate, seagate barracuda, seagate expansion, wd blue, wd elements, wd red, synology, qnap, toshiba canvio, ironwolf, my passport, optical drive, dvd writer, dvd drive
847180 sound card, usb hub, thunderbolt dock, network card, raid card, usb c hub, graphics adapter, elgato hd60
847330 graphics card, gpu, rtx 3080, rtx 3060, rtx 4090, gtx 1660, nvidia, geforce, radeon, rx 6700, msi b550, asus rog strix, gigabyte b450, laptop ram, corsair vengeance, g.skill, kingston fury, pc case, nzxt, laptop screen, laptop lcd, mechanical switches, cherry mx switches, gateron, macbook parts, trackpad, raspberry pi case, pc parts
847290 atm parts, laminator, paper shredder, fellowes, stapler electric, cash drawer, label maker typewriter
847050 cash register, card reader sumup, card machine, sumup, zettle, payment terminal
847010 casio calculator, casio fx, texas instruments calculator, ti-84
854231 core i5, atmega328
844331 canon pixma, epson ecotank, hp deskjet
844332 dymo, niimbot, phomemo, zebra printer, munbyn, canon selphy, hp sprocket, brother p-touch, kodak printomatic
844399 ink cartridge, ink cartridges, toner, toner cartridge, canon pg, drum unit, printer parts, epson ink cartridge, canon cli
321590 printer ink bottle, diamine ink, diamine, pilot iroshizuku, airbrush ink, stamp ink
848520 3d printer, ender 3, creality, creality ender, anycubic, prusa, prusa i3, elegoo mars, bambu lab, bambu, elegoo saturn, flashforge
848590 3d printer nozzle, 3d printer parts, nozzle 0.4mm
391690 esun, sunlu, polymaker, prusament, hatchbox
850440 usb plug, ac adapter, power adapter, corsair rm, battery charger, nitecore charger, car charger, ctek, noco genius, power inverter, led driver, meanwell, mean well, transformer led, victron, power tool charger, imax b6, ring light adapter
850760 power bank, anker powercore, 18650, 18650 battery, turnigy, laptop battery, iphone battery, macbook battery, drill battery, makita battery, dewalt battery, milwaukee battery, m18 battery, ryobi battery, ebike battery, e-bike battery, vape battery, camera battery, np-fz100, lp-e6, dyson battery, jackery, ecoflow, bluetti, 21700
850710 car battery, varta, yuasa, bosch s4, exide, motorcycle battery, yuasa ytx, odyssey battery
850720 ups battery
850750 rechargeable batteries
850610 aaa batteries, 9v battery, lr44, d cell
850650 cr123a, lithium coin cell, button battery, maxell cr
850680 hearing aid batteries, zinc air, power one p312
854442 usb cable, usb-c cable, charger cable, extension lead, power lead, kettle lead, guitar cable, guitar lead, patch lead, speaker cable with plugs, ugreen, anker cable, braided cable, jumper wires, printer cable, power cord, jump leads, mogami
854430 loom harness, ignition leads, towbar wiring kit, towbar electrics
854449 speaker wire, electrical cable, hook up wire, wire reel, silicone wire
853669 plug adapter, travel adapter, jack socket, usb connector, hdmi adapter, adaptor plug, neutrik, scart adapter, power strip, masterplug, usb adapter, 13a socket
853650 light switch, micro switch, shelly, sonoff, smart switch, smart plug, tapo plug, kasa, foot switch, ignition switch, window switch, hue dimmer switch
853690 connector block
853620 circuit breaker
853710 ecu, engine control unit, control panel
854143 solar panel, solar panels, renogy, flexible solar panel
854141 leds 5mm
853952 led bulb, light bulb led, gu10 led, smart bulb, philips hue, lifx, e27 led, filament led, e14 led, t8 led tube, car led bulb, b22 led, candle bulb, led bulbs
853921 osram night breaker, philips xtreme vision, g9 halogen, projector lamp halogen
853929 car bulb, lava lamp bulb
853932 d1s, metal halide
853949 uv lamp bulb
940521 table lamp led, desk lamp led
940529 table lamp, anglepoise
940511 led panel light
940519 lampholder pendant
940542 led strip, govee, nanoleaf, mars hydro, spider farmer, led light bar, ring light, softbox led, neewer light, aquarium light led, fluval light, tunable led, aputure, light up letters, twinkly
940592 light diffuser plastic
940599 lamp base, lamp parts
851310 head torch, petzl, petzl actik, ledlenser, led lenser, olight, fenix torch, fenix, nitecore, maglite, surefire, black diamond headlamp, inspection lamp, wuben, acebeam, head lamp
851220 headlight assembly, headlamp car, tail light, rear light cluster, light bar car, indicator light, number plate light, wing mirror indicator
851210 bike light, bike lights, cateye, lezyne light, exposure lights, bicycle light, knog, hope light
851240 bosch aerotwin, wiper motor
851230 car horn, horn stebel, parking sensor, parking sensors, reversing sensor, air horn
851110 ngk, ngk iridium, champion spark plug, denso iridium
851180 glow plug, glow plugs, ignition parts, ignition module, cdi unit
851130 coil pack, beru coil
851140 starter motor
851150 alternator, alternator car, stator motorcycle
842123 mahle oil filter, k&n oil filter, hiflofiltro
842131 air filter, k&n air filter, pod filter, engine air filter
842139 levoit, catalytic converter, vape filter air, extractor filter, carbon filter
842121 brita, brita filter, water filter, water filter cartridge, fridge water filter, aquarium filter, fluval, eheim, zerowater, lifestraw, canister filter, britta
842199 filter cartridge parts, fluval media, eheim parts
841330 water pump car, oil pump, walbro
841370 grundfos, aquarium pump, hozelock pump, water feature pump
841381 aquarium wavemaker
841420 bike pump, lezyne pump, track pump, topeak pump, foot pump, hand pump, ball pump
841480 air compressor, aquarium air pump, air pump, fan heater pump, airbrush compressor
841459 case fan, noctua, corsair fan, be quiet fan
841451 usb fan, dyson fan
841430 fridge compressor
870830 brake pads, ebc, ebc brakes, pagid, brake shoes, ferodo, mintex, brake hose car, stoptech
870880 bilstein, koni, eibach, lowering springs, sachs shock, suspension bush, powerflex bushes, whiteline, kyb, kyb shock
870894 steering wheel, steering wheel cover, power steering pump
870870 alloys, wheel nuts car, bbs, wheel caps
870892 back box, milltek, exhaust gasket kit
870891 radiator, intercooler, nissens, car radiator
870893 clutch kit, clutch, luk clutch, flywheel
870810 front lip
870829 door card, bonnet, car trim, mirror caps, roof rails, number plate holder, wing, body kit, door handle car, window regulator, boot strut trim, mudguard car, heko
870821 seat belt, seat belts, seatbelt extender
870840 gearbox, gear stick
870850 drive shaft, prop shaft
870899 thule, bike rack, cycle carrier, engine mount, car parts, bmw parts, vw parts, land rover parts, mini cooper parts, ford parts, vauxhall, fuel tank car, pedal pads, pedal cover, vehicle parts, throttle pedal
871410 motorcycle parts, motorbike parts, harley davidson, harley parts, yamaha r1 part, motorcycle mirrors, renthal, sprocket motorcycle, did chain motorcycle, akrapovic, motorcycle seat, rearsets, r&g racing, r&g crash protectors, moto grips, oxford heated grips, givi, givi box, vespa parts, motorcycle screen, puig screen, motorcycle indicators mount, kickstarter, triumph bonneville part
871493 cassette shimano, sprocket bike, rear hub, hope hub, bike hub
871494 bike brake, disc brake pads bike, shimano brake pads, swissstop, bike disc rotor, magura, hope brakes
871495 bike saddle, brooks saddle, fizik, selle italia, selle royal, brooks b17, ergon saddle
871496 pedals, shimano pedals, crankbrothers, dmr, dmr vault, look keo, shimano spd, time pedals
871492 bike wheel, mavic, dt swiss, hunt wheels, stans rim
871491 bike frame, rockshox, fox fork, santa cruz frame
871499 bar tape, shimano deore, sram, sram gx, shimano xt, bike grips, odi grips, dropper post, bottle cage, mudguards, sks mudguard, topeak, bike basket, bike rack pannier, bike computer mount, garmin mount, headset bike, hope headset, bell bike, bicycle bell, bike parts, jockey wheels, ebike parts, scooter parts xiaomi, bmx parts, bmx bars, ritchey, thomson, campagnolo, wolf tooth, chain guard bike, stem cap
871420 wheelchair parts, wheelchair cushion tray, wheelchair wheels
871500 silver cross, babyzen yoyo, cybex, cybex priam, uppababy, pushchair parts, rain cover pushchair, pram wheel, mamas and papas, bugaboo hood, joie, maclaren
871200 bicycle, bike, road bike, kids bike, folding bike, brompton, frog bike
871160 electric scooter, electric bike, xiaomi m365, segway ninebot, sur-ron, electric motorbike
401150 schwalbe, schwalbe marathon, continental gp5000, gp5000, maxxis, maxxis minion, maxxis dhf, vittoria, michelin power bike, panaracer, wtb
401140 pirelli diablo, metzeler, michelin pilot road
401110 pirelli p zero, michelin pilot sport
731511 bike chain, shimano chain, sram chain, kmc chain, kmc, did chain, motorcycle chain, chain 11 speed
902920 bike computer, cycle computer, wahoo, wahoo elemnt, garmin edge, cateye computer
902610 water level gauge, flow meter, fuel gauge
902690 map sensor
902710 o2 sensor, oxygen sensor
903180 abs sensor, elm327, diagnostic tool, autel, spirit level laser measure, laser level, parking sensor probe, wheel alignment tool, speed sensor
903289 tado, drayton, inkbird
903033 fluke, volt meter, clamp meter
902820 water meter
901780 stanley fatmax, mitutoyo, steel rule
901720 helix oxford, set square
901510 laser rangefinder, bushnell rangefinder
901530 stabila
852691 garmin nuvi, garmin gps, garmin etrex, garmin drivesmart, fishfinder gps
852692 radiomaster, frsky, flysky, spektrum, drone remote
880622 mavic pro
880730 dji propellers, drone parts, fpv frame, drone arms, dji parts
846729 router trim, jigsaw tool, circular saw, multi tool oscillating, milwaukee tool, festool, heat gun tool, ryobi one, parkside, worx, einhell
846721 drill, dewalt drill
846722 electric saw, reciprocating saw, mitre saw handheld
846781 stihl ms
846789 stihl br, air ratchet petrol
846799 drill parts, chainsaw parts, carbon brushes tool, stihl parts, stihl carburettor, grinder parts
820790 router cutter, countersink, bit holder
820730 stamping die tool, punch die
820299 jigsaw blades, oscillating blades, bandsaw blade dewalt
820210 hand saw, saw, silky saw, japanese saw, bahco saw
820320 knipex, knipex cobra, side cutters, water pump pliers, jewellery pliers, flush cutters
820411 combination wrench, norbar
820420 socket set, sockets, deep socket, halfords socket, teng tools, facom, britool socket, snap on socket
820520 estwing, mallet steel
820530 carving tools, bench plane, stanley plane, flexcut, pfeil
820540 wera, wera kraftform, ifixit, ifixit kit, mako bit kit
820551 can opener, garlic press, pizza cutter, microplane, grater handheld, oxo, oxo good grips, icing tools, cake tools, ice cream scoop
820559 glue gun, silicone gun, glass cutter, hole punch tool, leather tools, trim removal tool, engraving tool hand, clay tools, wax carving tool, tile cutter hand, multi tool bike, topeak multi tool, grease gun, craft tool, punch tool, spatula palette knife, putty knife, oil filter wrench, pottery tools, eyelet tool
820570 bessey
820160 garden shears
820150 felco, niwaki, bonsai scissors, pruning snips, okatsune
820140 axe, gransfors bruk, hultafors, fiskars axe, hultafors axe
820190 weeding tool, hori hori, bulb planter
821192 zwilling, wusthof, shun, japanese knife, kai shun, morakniv, fixed blade, fillet knife, fishing knife, tojiro, gyuto, sabatier, nakiri, hunting dagger
821193 victorinox, victorinox classic, opinel, opinel no8, spyderco, benchmade, leatherman, leatherman wave, gerber multi tool, multitool, multi-tool, leatherman surge, kershaw, civivi, karambit, buck knife, leatherman skeletool, olfa
821194 utility blades, knife blades, x-acto blades, swann morton, swann-morton blades, olfa blades
821300 thread snips, shears fabric, pinking shears, dog grooming scissors
821420 nail file metal
821490 hair clipper blades, letter opener, dog clipper blades, andis blade, wahl blades, box cutter letter
821510 cutlery set gift
821520 cutlery set, viners, viners cutlery, cutlery
821599 spoons, forks, tea spoon, chopsticks metal, baby spoon metal, cake server
321310 acrylic paint set, oil paint set, paint set
321390 oil paint tube, acrylic paint tube, golden acrylics, schmincke, daniel smith, golden acrylic, posca paint
320910 acrylic paint pot, emulsion, chalk paint, crown paint, miniature paint, model paint acrylic, fence paint, ronseal fence, scale75, ak interactive, airbrush paint
320890 spray paint, rust-oleum, rustoleum, humbrol, humbrol enamel, touch up paint, car touch up, molotow, plasti dip, tamiya spray, lacquer spray, enamel paint, primer spray, clear coat, halfords paint, paint touch up pen, mtn 94
960820 felt tips, highlighters, micron pen, sakura micron, paint pens, pigma micron, mildliner, uni pin, dry erase markers
960810 cross pen, fisher space pen, zebra sarasa, cello pen, montblanc, mont blanc pen
960830 pilot metropolitan, twsbi, montblanc fountain pen, pelikan pen, kaweco, waterman, pilot custom, sailor pen, dip pen
960840 rotring, kuru toga
960910 polychromos, castle arts, eyeliner pencil art, blackwing, crayola
960990 chalk, chalks, charcoal art, sennelier
482010 hobonichi, ring bound notebook, travelers notebook
482030 ring binder, binder, folders, clipboard folder, card binder folder, document wallet card
482050 memory book
490110 book leaflet, flyers, flyer, knitting pattern, sewing pattern instructions
490199 book, books, comic, comics, haynes manual, dungeons and dragons book, dnd book, player's handbook, rulebook, codex, atlas book, magazine vintage, photo book, art book, cgp, rule book
490290 vogue magazine, zine
490300 colouring book, picture book, children's picture book, board book, activity book, childrens book, sticker book, julia donaldson, that's not my, usborne
490400 music book
490590 world globe
490700 stamps, postage stamps, first day cover, ticket, tickets, stamp collection, stock certificate
490810 decals
490890 wall decal transfer, nail stickers transfer, heat transfer print, tattoo stickers
490900 christmas cards, wedding stationery, place cards
491000 advent calendar paper
491191 autograph photo, lithograph repro, photos, screen print poster, etching reproduction
491199 stickers, sticker sheet, vinyl sticker printed, business cards, flash cards, sew pattern paper, labels printed, game manual, dress pattern, vogue pattern, parking sign paper, decal printed, laptop stickers, holographic stickers, tickets printed
970191 drawing, pet portrait painted
970400 stamp used, used stamps, penny black
970610 antique over 250
970690 antique, antiques, victorian antique, antique over 100
732393 stainless steel pan, mixing bowl stainless, stainless steel cookware, zebra steel mug, ice bucket stainless, cafetiere steel, mess tin, stainless lunch box, cake tin steel, dog bowl stainless, roasting tin stainless, stock pot, stainless steel cup, whisk, stainless steel straws, metal straws, milk jug steel, colander steel, moka pot steel, all-clad, demeyere, stainless steel tumbler, cocktail set steel, drinks shaker
732391 cast iron skillet, lodge skillet, lodge cast iron, cast iron pan, cast iron dutch oven
732392 le creuset, le creuset casserole, staub, cast iron casserole, le creuset shallow casserole
732394 falcon enamel, enamel dish
732399 wok, carbon steel wok, frying pan, baking tray, cake tin, brabantia, brabantia bin, pedal bin, simplehuman, simplehuman bin, biscuit tin, dish rack, toilet roll holder metal, nordic ware, storage tin, clothes airer, kitchen bin, metal bin, napkin holder, wine rack metal, pizza pan, de buyer
732310 wire wool, steel wool
732111 jetboil, msr stove, trangia gas, campingaz, ooni, msr pocketrocket, weber genesis
732112 trangia, trangia stove, alcohol stove
732119 weber, weber kettle, charcoal bbq, big green egg
732190 bbq grill parts, stove glass rope
732690 keyring metal, key ring, key rings, key chain, magnetic hooks, metal sign, tin sign, metal signs, brackets metal, wall hook metal, plant stand metal, wire basket, metal stand, letter box steel, tent pegs steel, jewellery stand metal, horse shoe, candle holder metal, metal ornament, hose clip, name plate steel, dog tag metal, pet tag, dog id tag, bookends metal, coat hangers metal, metal garden stake, jerry can, mouse trap metal, metal clips, s hooks, metal hook
731815 machine screws, cap head screws
731812 deck screws, spax, spax screws
731816 nuts, wheel nuts
731822 washers, washer steel
731700 nails, panel pins, nail gun nails, drawing pins, staples upholstery, brad nails
731940 safety pins, quilting pins
731990 sewing needles, hand needles, crochet hook, crochet hooks, clover amour, knitting needles, knitpro, chiaogoo, addi needles, knitpro zing, punch needle, latch hook tool, stitch markers, knitting needle set
830110 master lock
830140 kryptonite, abus, abus bordo, nuki, ring lock, hiplok, litelok, window lock
830170 keys
830210 door hinges, blum
830230 car door handle bracket, gas strut bracket
830241 door knob, door knobs, curtain pole, curtain rings, curtain track, letter plate, door stop metal, letterbox, curtain hooks metal, brass door handle, house number, door number
830242 drawer runners
830249 trunk latch, coat hooks brass, saddle bag fittings, bag clasp
830250 coat hook, coat hooks, hat rack, shelf bracket, wall hooks
830300 cash box, gun safe, key safe
830400 desk tidy metal, letter tray metal
830520 rapid staples
830590 paper clips, bulldog clips, binder clips
830610 bells christmas
830621 silver plated figurine
830629 metal figurine, bronze figurine, brass ornament, brass buddha, ornament metal, brass statue, resin trophy metal
830630 metal photo frame, silver photo frame, picture frame metal, mirror metal frame
830810 hooks and eyes
830820 rivets, rapid rivets
830890 belt buckle, bag hardware, purse frame, snap hooks, slide buckle, toggle clasp
830990 bottle caps, bottle stoppers, jar lids, kilner lids, bottle stopper metal
831000 number plate, number plates, metal name plate, house sign metal, metal plaque, plaque engraved
761510 tefal, tefal ingenio, circulon, bialetti, aluminium pan, baking tin aluminium, frying pan aluminium, masterclass roaster, greenpan, caraway, foil trays, swan pan, aluminium water bottle, nordic ware bundt, foil container, sigg bottle, cake tin aluminium, hexclad
761699 aluminium bracket, aluminium extrusion, aluminium sheet cut, aluminium ladder hook, tent pegs aluminium, aluminium parts
741980 copper ornament, brass fittings, copper tape
741820 copper sink strainer
741810 copper pan, mauviel, copper mug, copper mugs, copper water bottle, brass kitchen scale
711411 silver spoon, silver candlestick, silver tray, silver photo frame sterling, hallmarked silver, sterling silver spoon, silver christening cup
691110 porcelain plate, porcelain mug, wedgwood, wedgwood plate, royal albert, royal albert old country roses, royal crown derby, royal worcester plate, spode, spode blue italian, noritake, villeroy boch, villeroy & boch, royal copenhagen, meissen plate, minton, aynsley, denby porcelain, dinner set porcelain, herend, paragon cup
691200 mug, mugs, ceramic mug, portmeirion botanic, le creuset mug, cereal bowl, dinner plates, dinner set, starbucks mug, bowl ceramic, teapot, teapots, butter dish, ceramic plate, pottery mug, hornsea pottery, poole pottery plate, moorcroft plate, travel mug ceramic, moka cup, burleigh, cornishware, plates, soy sauce dish, jug ceramic, dog bowl ceramic, nicola spring, disney mug, chawan, espresso cups, cornish ware, latte mug
691310 royal doulton, royal doulton figurine, doulton figure, lladro, lladro figurine, beswick, beswick animal, nao figurine, wade whimsies, border fine arts china, royal worcester figurine, porcelain figurine, hummel, hummel figurine, capodimonte, coalport figurine, lenox figurine, porcelain ornament, franklin mint plate, royal copenhagen figurine
691390 ceramic ornament, moorcroft, moorcroft vase, poole pottery, ceramic vase, vase ceramic, clarice cliff, money box ceramic, wax burner, oil burner ceramic, staffordshire dogs, staffordshire figure, ceramic figurine, pottery vase, ceramic house, ceramic decoration
691490 plant pot ceramic, plant pots ceramic
691410 porcelain pieces, porcelain knob
701337 drinking glass, shot glass, shot glasses, beer glass, whisky glass, duralex, tumbler glass, glass mug, glasses drinking, latte glass, jam jar mug
701328 wine glass, wine glasses, riedel, gin glass, gin glasses, prosecco glasses, cocktail glasses, martini glasses, riedel wine, zalto, champagne saucers
701341 crystal bowl, waterford crystal, lead crystal
701349 glass bowl, glass storage, kilner, kilner jar, glass food containers, mason jar, chemex, french press glass, glass teapot, cake dome, mason jars, glass dish, anchor hocking, baby bottle glass, glass jug
701322 crystal wine glass, waterford wine glass
701391 crystal ornament, swarovski figurine, swarovski crystal figure, crystal figurine, waterford vase, swarovski ornament, swarovski, swarovski annual
701399 glass ornament, murano, murano glass, stained glass suncatcher, tealight holder glass, glass dome, suncatcher, candle holder glass, bud vase, glass cloche, caithness, mdina glass, isle of wight glass, glass jar decoration
701090 glass bottle, glass jar, bottles glass, perfume bottle glass empty, swing top bottle
700992 dressing table mirror
700910 wing mirror glass, door mirror glass, mirror glass car, door mirror, blind spot mirror
700719 screen protector, screen protectors, screen protector iphone, privacy screen protector
701810 glass beads, seed beads, swarovski beads, swarovski crystals flatback, toho beads, toho, bead mix, beads, delica beads
701890 glass figurine, glass eyes, glass eye, blown glass ornament lampwork
392410 water bottle plastic, water bottle, lunch box, lock & lock, plastic cup, miracle cup, dr brown bottle, baby bottle, baby bottles, ice cube tray, chopping board plastic, joseph joseph nest, plastic plates, plastic cutlery, straws, camelbak, camelbak bottle, contigo, smash bottle, sports bottle, air up, air up bottle, silicone bakeware, silicone mould, spatula silicone, cookie cutter plastic, oxo container, snack box, lazy susan, drink bottle, reusable cup plastic, silicone muffin, cookie stamp, bumkins
392490 soap dispenser, plastic storage box, storage box, storage boxes, really useful box, toothbrush holder, bath caddy, plastic hanger, hangers, coat hangers, baby bath, shower caddy, plant pot plastic, soap dish, toilet brush, bath seat baby, kitchen organiser, drawer organiser, waste bin plastic, cat litter box, dog bowl, bath toy storage, squeegee, vacuum storage bags, shower curtain plastic, pegs, silicone trivet, step stool plastic, watering can, makeup organiser, dog toy plastic, planter plastic, pill box, pill organiser, piggy bank plastic, storage basket, lotion bottle empty, hamster wheel, bird feeder, bird bath, spice rack plastic
392690 phone case, phone cases, iphone case, iphone cover, otterbox, otterbox defender, spigen, spigen case, casetify, speck case, uag case, samsung case, silicone case, airpods case cover, pop socket, phone grip, phone holder, phone stand, phone mount, car phone holder, quad lock, quad lock case, laptop stand, tablet stand, acrylic keyring, plastic keyring, resin ornament, cable ties, lanyard holder, cable clips, cable tidy, plastic clips, 3d printed part, 3d print, 3d printed, acrylic sheet cut, acrylic sign, cosplay prop, cake topper acrylic, bead storage, hair beads plastic, plastic beads, acrylic stand, anime keychain, acrylic charm, ear plugs, luggage tag, luggage tags, suction cups, shoe horn, plastic fittings, plastic bracket, card protector, plastic wallets, book cover plastic, ipad case, tablet cover, kindle cover plastic, switch case, controller thumb grips, body chain plastic, seed tray, plant labels, watch case plastic, trim clips, car trim clips, tape dispenser, curtain hooks plastic, drip tray, magnifier plastic, plastic pegs, funnel, nail tips display, fake nails display, acrylic box, display case, display stand, ring box plastic, fishing box, tackle box, syringe plastic feeding, plastic ornament, plastic figure decor, dog poo bag holder, silicone seals, key cover silicone
392620 raincoat pvc, plastic poncho, disposable gloves, latex free gloves, vinyl gloves, pvc apron, bib plastic, silicone bib, weaning bib, plastic apron, rain poncho, bibado
392640 figurine resin, plastic figurines, resin statue, resin decoration, nativity resin, snow globe, nemesis now, jim shore, disney traditions, funeral ornament, fairy figure, leonardo collection, artificial plants plastic ornament
392630 car badge plastic, car interior fittings plastic, furniture feet plastic, drawer handle plastic
392321 freezer bags, bin liners, bin bags, carrier bags polythene, nappy bags, grow bag
392330 plastic bottles, spray bottle, spray bottles, empty bottle, pump bottle, dropper bottle plastic, travel bottles, atomiser, perfume atomiser, sample pots, empty containers
392310 egg box plastic, cd case, dvd case, plastic crate, packaging box plastic, jewellery box packaging plastic, ammo box, cosmetic jars, game case
392350 caps lids plastic, bottle lids
392329 plastic sacks woven, vacuum bags
391990 vinyl sheet self adhesive, oracal, oracal 651, permanent vinyl, car sticker, car decal, window film, contact paper, sticky back plastic, skin wrap, dbrand, dbrand skin, phone skin, skateboard sticker vinyl, vinyl lettering, holographic film, vehicle wrap, vinyl sticker, vinyl stickers, laptop skin, smart vinyl, cricut smart vinyl, rim stickers, protective film, tablet film
391910 tape, gorilla tape, masking tape, electrical tape, insulating tape, frog tape, vhb tape, grip tape, tamiya masking, 3m tape, heli tape, magic tape, hem tape, lash tape, boob tape
391810 vinyl tiles floor
392010 film polyethylene, bubble wrap film
392112 pvc leather, faux leather sheet, leatherette
392113 foam sheet, foam block, kaizen foam, memory foam sheet
392190 heat transfer vinyl, htv, siser htv, siser, laminated sheet, plasticard, evergreen plastic
391732 silicone hose, aquarium tubing, pvc tubing, vacuum hose, heat shrink
391739 garden hose, hose reel hose, hozelock hose
391740 hose connector, hozelock, hozelock fitting, hose fittings, push fit fittings, waste pipe fittings
392220 toilet seat, toilet seats, bidet seat
392290 toilet flush, fluidmaster, dual flush valve, syphon
392210 shower tray, bath panel, sink plastic
392530 plastic blinds, venetian blinds
392590 gutter fittings, plastic trunking, wall panel pvc, air vent plastic
848180 tap, taps, shower head, showerhead, shower heads, shower hose mixer, bidet spray, hansgrohe, grohe, grohe tap, shower mixer, mira shower, gas regulator valve, sprinkler, irrigation kit
848190 tap cartridge, ceramic cartridge tap, valve parts, shower cartridge
842420 airbrush, iwata, iwata airbrush, harder steenbeck, badger airbrush
842430 karcher, karcher k2, karcher k4, karcher k5, nilfisk, steam cleaner
842490 spray gun parts, karcher parts, karcher hose
850811 dyson vacuum, shark vacuum, roborock, vax carpet, car vacuum
850870 dyson head, dyson parts, vacuum bags henry, henry bags, hoover bags, vacuum filter, roomba brush, vacuum cleaner parts, miele bags, vacuum parts, shark filter, hepaflo, roborock parts
850940 ninja blender, kenwood mixer, food processor, hand mixer, kenwood chef, ninja blend, spiralizer electric, thermomix, nutri bullet, electric whisk
850990 kenwood parts, nutribullet blade, mixer parts, toothbrush heads parts
851610 kettle, electric kettle, water heater, baby bottle warmer kettle
851629 oil radiator heater, towel rail electric, panel heater
851632 hair curler, dyson corrale, hot brush, heated rollers, mermade, hair crimper, revlon hot brush
851633 hand dryer
851640 iron, clothes steamer, garment steamer, steamer clothes, philips steamer, steam generator iron
851650 microwave
851660 crockpot, hot plate, electric grill, oven, pressure cooker electric, panini press, toastie maker, soup maker, reber, cosori
851671 coffee machine, nespresso machine, espresso machine, aeropress go machine, gaggia, milk frother electric, dolce gusto machine, tassimo machine, keurig, moccamaster
851672 dualit
851679 wax melt burner electric, diffuser electric heated, candy floss machine, steriliser electric, curling lash heated, bottle steriliser, electric wax pot, electric blanket pad heated, heated airer, baby bottle steriliser, wax pot
851690 coffee machine parts, delonghi parts, ghd parts, kettle lid, oven parts, dryer diffuser, milk jug aeroccino
851580 hot air solder rework
851511 hakko, pinecil, pyrography pen
851590 hakko tips, welding torch parts
821000 coffee grinder manual, hario, hario mill, comandante, 1zpresso, pasta machine, pepper mill, timemore, marcato, hand grinder, peugeot mill, food mill, french press cutter
961700 travel mug, ion8, travel cup insulated, keepcup thermal, kambukka, thermal mug
961380 turbo jet lighter
961310 bic lighter
961400 pipe tobacco pipe, glass pipe, cigarette holder, peterson pipe, grinder bong, tobacco pipe, glass bong, water pipe
940139 secretlab, herman miller, herman miller aeron
940161 sofa, ottoman seat, poang, ektorp
940179 helinox
940180 plastic chair, car seat, car seats, baby car seat, joie car seat, bumbo, bean bag chair, stokke tripp trapp, antilop
940199 chair parts, seat covers chair leather, stokke cushion, armrest pads, sofa legs
940320 metal bed frame, metal rack, shoe rack metal, tv stand metal
940330 desk wooden, computer desk, micke
940350 wooden bed, bed frame wooden, cot, cot bed, crib bed, pax, brimnes, sniglar
940360 bookshelves, coffee table, tv stand, tv unit, ivar, besta, cat tree, toy box, wood table, nest of tables, wooden shelves, easel furniture, vittsjo, eket, catit tree
940370 plastic storage drawers, plastic furniture, plastic table, trofast, plastic shelf, baby playpen plastic, plastic cabinet
940389 wicker furniture
940391 furniture legs wood, ikea door front, wooden legs
940399 table legs, hairpin legs, furniture parts, bed parts, drawer runner parts, ikea spare parts, desk frame parts
441490 wooden frame, picture frame, photo frame, picture frames, photo frames, photo frame wood, ribba, mirror frame wood
441990 wooden spoon, wooden spoons, wooden bowl, wooden kitchenware, wooden coasters, wooden coaster, rolling pin, wooden tray, serving board, salad bowl wood
441919 bamboo tray, bamboo cutlery, bamboo bath caddy, bamboo kitchen, bamboo cup
442090 jewellery box, jewelry box, wooden box, trinket box, wooden jewellery box, keepsake box wood, watch box, wooden chest, memory box, ring box wood, stackers, wolf watch box, cigar box humidor, wooden storage box
442019 wooden ornament, wooden figurine, wood carving, wooden plaque, wooden decoration, carved wood, nativity wood, wooden figure, wooden christmas ornament
442110 wooden hangers, wooden coat hangers
442199 wooden sign, wooden pegs, wood slices, wooden letters, embroidery hoop, bamboo canes, wooden ladder hamster, bird box, wooden stakes, wooden beads, bird table, wooden stand, wooden keyring, bee house, wooden blanks, wooden yarn bowl, ladder wood, plant stake wood, bat box, wooden crate stand
441520 wooden crate
460219 storage baskets, log basket
460212 rattan tray
551110 stylecraft special, knitting yarn, yarn, wool balls, wool knitting, dk wool, paintbox yarn, sirdar, sirdar snuggly, scheepjes, baby yarn, hayfield, baby wool dk, red heart, lion brand, caron cakes, james c brett, knitting wool, women's institute yarn, velvet yarn, chenille yarn, crochet yarn
510910 drops yarn, drops alpaca, drops merino, merino wool yarn, rowan, rowan felted tweed, malabrigo, debbie bliss, west yorkshire spinners, wys, hand dyed yarn, sock yarn, jamieson shetland, alpaca yarn, cascade 220, brooklyn tweed, madelinetosh, wool yarn, lopi, lettlopi, mohair yarn, 4ply sock yarn
520710 cotton yarn, rico cotton, catania yarn, drops muskat, macrame cotton, scheepjes catona, paintbox cotton, crochet cotton
520420 embroidery thread, anchor stranded, anchor thread, perle cotton, dmc floss, sashiko thread
540110 gutermann, gutermann sew all, sewing thread, thread, coats thread, madeira, madeira thread, polyester thread, mettler, aurifil polyester, isacord, bobbin thread
510529 wool tops, merino tops, roving, needle felting wool
560221 wool felt
560229 felt sheets, felt squares, felt fabric
580632 berisfords, petersham, seam tape
580810 braid trim, macrame cord, paracord, cord braided, piping cord
580890 tassel trim
580421 lace trim, lace fabric, lace appliques
580429 cotton lace
580410 net fabric, netting fabric, mesh fabric
960621 plastic buttons, buttons plastic
960622 military buttons, blazer buttons
960629 toggle buttons
960610 kam snaps, snaps, prym snaps
960719 invisible zip
630800 embroidery kit, crochet kit, knitting kit, tapestry kit, sewing kit craft, woobles, the woobles, bothy threads, dimensions kit, dmc kit
845210 sewing machine, janome, brother sewing machine, singer machine, bernina
845230 machine needles, schmetz, schmetz needles, sewing machine needles, singer needles, organ needles
845290 janome foot, sewing machine parts, sewing machine foot, brother bobbins, singer parts, foot pedal sewing
846593 cricut, cricut maker, cricut joy, cricut explore, silhouette cameo, brother scan n cut
848071 silicone mold tool
820890 silhouette blade, planer blades, rotary cutter blades, cutting blade machine, olfa rotary blade
844110 guillotine, paper trimmer, paper cutter, die cutting machine, sizzix, sizzix big shot, gemini die cutting, rotary trimmer
820770 die cuts metal, thinlits, craft dies, embossing folder, spellbinders
961100 stampin up, stampin up stamp, trodat, wax seal, crafters companion stamp
961210 ink ribbon, brother label tape, tze tape
961220 ink pad, distress ink, stamp pad, memento ink, tim holtz distress
481141 paper tape
481190 wrapping paper, gift wrap, decoupage paper, card making paper, wallpaper sample paper, transfer paper, sublimation paper, scrapbook paper, scrapbooking paper, paper pad scrapbook
481420 wall paper, wallpaper roll, graham and brown, laura ashley wallpaper
482369 paper plates, paper cups, paper straws, paper bowls, party plates
482390 paper fan, paper lantern, paper decorations, tissue pom poms, paper bags party, die cut paper, cake cases, quilling paper, cake cases paper, baking paper, paper garland, paper mache letters, card shapes, coffee filter papers, origami paper sheet, filter papers
482110 labels, sticky labels, label rolls, thermal labels, product labels, name stickers, stikins, my nametags
481910 packing boxes
481920 gift box, gift boxes, card box folding, cake box, cupcake boxes, pillow boxes
481940 paper bags, gift bag, gift bags, party bags paper, kraft bags, sandwich bags paper
481810 toilet roll, toilet paper, cusheen
481820 tissues, paper towels, kitchen roll, kitchen towel, blue roll, hand towels paper
481830 paper napkins, napkins, napkins paper
480256 printer paper, copier paper, a4 paper, hammermill
480262 drawing paper roll
480920 carbon paper
482320 filter paper lab, coffee filters paper
391400 water softener resin beads, aquarium purigen, purigen
390730 epoxy resin, resin kit, art resin, uv resin, casting resin
350610 e6000, tombow glue, elmers, mod podge, lash glue craft, evo stik, titebond, nail glue tube craft, b7000, b-7000
340700 fimo, sculpey, fimo soft, air dry clay, das clay, milliput clay, super sculpey, cernit
321410 filler wood, bath sealant, sikaflex, green stuff, putty, window putty
381400 white spirit, brush cleaner
382499 ~flux, resin hardener, ph buffer, hydrometer solution, salt lamp block
271019 engine oil, motor oil, motul, gear oil, baby oil base, liqui moly, gearbox oil, atf, silkolene, fuchs titan, millers oils, lamp oil, brake cleaner mineral oil, 3-in-one, chain oil
340399 chain lube, muc-off, muc off, dry lube, wet lube, silicone spray, grease synthetic
381900 brake fluid, hydraulic fluid
382000 screen wash
340530 car wax, meguiars, meguiar's, autoglym, turtle wax, auto finesse, collinite, chemical guys polish, bilt hamber, gtechniq
340590 brasso, silvo, autosol
340250 car shampoo, snow foam, chemical guys, wheel cleaner, bike cleaner, iron fallout
340520 pledge, osmo, danish oil wax
381190 fuel injector cleaner, stp, wynns, archoil
310100 worm castings, seaweed feed, fish blood bone, chicken pellets fertiliser
310520 fertiliser, plant food, baby bio, canna, canna coco, biobizz, biobizz grow, orchid food, osmocote
310510 baby bio drip
253090 perlite mix, vermiculite, salt lamp rock, zeolite stone
680520 abrasive paper, mirka, wet and dry paper, micro mesh
680430 shapton, naniwa
960321 tongue cleaner brush, baby toothbrush, oral b heads, sonicare heads, replacement brush heads
960329 mason pearson, lash brush spoolie, lash spoolie, tangle angel
960330 winsor newton brush, citadel brush, kolinsky brush, raphael 8404
960340 paint roller, purdy, hamilton brush, wooster, harris brush, roller sleeve
960390 mop head, furminator, vileda, lint roller, toilet brush head, feather duster, toothbrush cleaning, grooming glove, litter brush, duster, flash speedmop pads, horse grooming kit, mop pads
961511 hair comb plastic, hair clips, hair clip, hairband plastic, baby hair clips, headband plastic
961519 hair comb metal, bridal comb, hair vine, tiara, tiaras, bridal headpiece, hair pins bridal, wedding hair comb
961590 hair pins, hair rollers, hair grips, hair curlers, hair bobbles metal
961610 perfume spray head
961620 beautyblender, konjac sponge applicator, sponge applicators
660199 brolly, bird cage umbrella
660200 leki
670419 clip in extensions, russian lashes, xpression hair, kanekalon, crochet hair, hair piece synthetic, hair bun scrunchie, duo lashes
670420 tape in extensions, hair bundles, clip in human hair, brazilian hair, hair system, hair topper, beauty works, lullabellz, great lengths, cliphair
670210 fake flowers plastic, plastic plants, aquarium plants plastic
670290 faux flowers, silk rose, buttonhole silk
950510 christmas tree, christmas ornament, christmas stocking decoration, advent calendar empty, tree skirt, lemax, hanging ornament christmas, angel topper, gisela graham
950590 fancy dress, costume, cosplay, cosplay costume, party hats, photo booth props, party bag fillers, fancy dress costume, rubies costume, smiffys, smiffy's, halloween costume, latex mask, morphsuit, magic trick, magic tricks, novelty, party kit, fake blood, venetian mask, mask party, party mask, party tableware set, face mask costume, book day costume, world book day, animal ears headband, mascot costume
950430 arcade machine, fruit machine, slot machine
380630 rosin resin
240220 cigarettes, marlboro
240210 cuban cigars, cohiba, montecristo
240319 amber leaf, golden virginia
481320 rolling papers, rizla papers, raw papers, king size papers
940690 greenhouse
`;
