/**
 * Makers and ranges of toys, electronics, tools, kitchenware, hobby goods, bicycles, cars and instruments, with the goods
 * that they are known for. `~` marks a maker of many goods, who only leans. For the form of a line see `personal-care.ts`.
 */
export const MAKERS_OF_EQUIPMENT = `
950300 sylvanian families, calico critters, bruder, schleich, papo figure, safari ltd, collecta, playmobil, duplo, lego duplo, lego star wars, lego ninjago, lego minifigure, minifigure, minifigures, moc bricks, cobi, mega construx, k nex, beyblade, beyblade burst, takara tomy, nerf, nerf blaster, hot wheels, matchbox cars, majorette, tomica, corgi toys, corgi diecast, dinky toys, britains farm, siku, burago, bburago, maisto, welly diecast, autoart, minichamps, spark model, diecast, diecast model, model car 1:43, model car 1/18, hornby, hornby r, bachmann, bachmann loco, graham farish, dapol, peco track, peco points, lima railway, marklin, fleischmann, kato n gauge, oo gauge, n gauge, model railway, model railway loco, scalextric, carrera slot, airfix, tamiya, revell kit, italeri, hasegawa, bandai model, gundam, gunpla, gunpla kit, zoids, eduard kit, academy kit, trumpeter model, warlord games, warlord bolt action, rubicon models, perry miniatures, reaper miniatures, mantic, wizkids, reaper bones, infinity corvus belli, resin miniature, tabletop miniature, kill team, necromunda, blood bowl team, age of sigmar, horus heresy, stormcast, space marine, space marines, tyranids, aeldari, necrons warhammer, astra militarum, traxxas, arrma, axial rc, redcat, hpi racing, kyosho, losi, rc car, rc truck, rc buggy, remote control car, rc boat, traxxas slash, rc parts traxxas, spektrum receiver, orchard toys, ravensburger, gibsons puzzle, wasgij, clementoni, trefl, educa puzzle, schmidt puzzle, wooden city, rokr, ugears, rolife, rubiks, rubik's cube, gan cube, speed cube, moyu, melissa & doug, melissa and doug, fisher price, vtech, vtech toy, leapfrog, little tikes, step2, tomy toy, lamaze, tiny love, skip hop toy, sophie la girafe, sassy toy, lovevery, montessori toy, bigjigs rail, tidlo, galt, play doh, playdoh, kinetic sand, slime kit, slime, orbeez, aquabeads, hama beads, perler, perler beads, loom bands, spirograph, etch a sketch, polly pocket, littlest pet shop, lps, lol surprise, lol surprise doll, bratz, monster high, rainbow high, our generation doll, american girl, baby born, baby annabell, reborn doll, baby alive, barbie, barbie doll, ken doll, cabbage patch, furby, furreal, hatchimals, tamagotchi, zuru, mini brands, pop mart, labubu, sonny angel, skullpanda, blind box, smiski, nendoroid, figma, good smile, banpresto, anime figure, sh figuarts, hot toys, mezco, neca, mcfarlane, marvel legends, star wars black series, gi joe, motu, mattel masters, action man, wwe elite, funko, funko pop, funko pop vinyl, amiibo, stuffed animal, plushie, plush, plush toy, soft toy, soft toys, teddy bear, build a bear, charlie bears, merrythought, steiff bear, jellycat, squishmallows, pillow pets, fidget toy, fidget spinner, pop it, fidget cube, stress toy, yo-yo, yoyo, duncan yoyo, diabolo, juggling, kendama, kite, kites, balance bike, strider bike, trike, kids scooter, micro scooter, mini micro, bubble machine, bubble wand, water gun, super soaker, marble run, gravitrax, stickle bricks, magnatiles, magna-tiles, magnetic tiles, picasso tiles, science kit, crystal growing kit, thames & kosmos, stem kit, craft kit kids, diamond painting, diamond art, paint by numbers kit, play kitchen, play tent, toy sword, dolls house, dollhouse furniture, dolls clothes, puppet, puppets, ventriloquist, bath toy, rubber duck, toy gun, cap gun, walkie talkie toy, balloons, balloon, balloon arch, foil balloon, latex balloons, colouring toy, teether, baby rattle, baby gym, activity centre, jumperoo, play mat baby, baby walker
950440 playing cards, bicycle cards, bicycle playing cards, copag, tarot deck, tarot cards, tarot, oracle cards, oracle deck, waddingtons, top trumps, uno cards, magic the gathering, mtg, mtg card, mtg commander, commander deck, yugioh, yu-gi-oh, yugioh cards, pokemon card, pokemon cards, pokemon tcg, pokemon booster, booster box, booster pack, elite trainer box, psa 10, psa graded card, graded card, lorcana, one piece tcg, flesh and blood tcg, digimon card, dragon ball super card, weiss schwarz, topps, topps chrome, match attax, panini prizm, panini adrenalyn, trading cards, trading card, tcg, football cards, baseball cards, upper deck, cards against humanity, exploding kittens, dobble, card game
950490 board game, board games, monopoly, cluedo, scrabble, catan, ticket to ride, carcassonne, pandemic game, gloomhaven, wingspan, azul, codenames, dominion, risk game, trivial pursuit, jenga, connect 4, guess who, battleship, mouse trap, operation game, chess set, chess board, backgammon, draughts, mahjong, dominoes, dice set, dnd dice, d&d dice, polyhedral dice, dice, poker chips, poker set, dart board, dartboard, winmau, darts, dart flights, dart shafts, target darts, red dragon darts, unicorn darts, unicorn flights, unicorn dartboard, winmau blade, foosball, table football, pinball parts, bowling ball, bowling shoes bag, card sleeves, ultra pro sleeves, dragon shield, dragon shield sleeves, deck box, playmat, play mat mtg, rpg dice, cribbage board, puzzle game escape room, exit the game, unlock game, party game, drinking game
950420 snooker cue, pool cue, snooker chalk, cue tip, cue tips, taom chalk, predator cue, billiard balls, aramith, aramith balls, cue case
950450 ps4 controller, ps5 controller, dualsense, dualshock, xbox controller, joy con, joy-con, joycon, pro controller, nintendo switch, switch lite, switch oled, switch console, playstation 5, playstation 4, ps4 console, ps5 console, ps5, ps4, ps3 console, ps vita, psp console, xbox series x, xbox series s, xbox one console, xbox 360, gameboy, game boy, game boy advance, gameboy color, nintendo ds, nintendo 3ds, wii console, wii remote, sega mega drive, sega dreamcast, snes, nes console, n64, gamecube, gamecube controller, steam deck, retro handheld, anbernic, miyoo, miyoo mini, retroid, 8bitdo, scuf, steering wheel logitech, g29, thrustmaster, fanatec, arcade stick, oculus quest, meta quest, quest 2, psvr, handheld console, games console
852349 ps4 game, ps3 game, xbox 360 game, wii game, ps5 game, dvd, dvds, blu ray, blu-ray, bluray, blu-ray box set, dvd boxset, cd, cds, music cd, audio cd, cd album, cd single, audiobook cd, pc game, criterion, 4k blu-ray, steelbook, arrow video
852380 vinyl, vinyl record, vinyl lp, lp record, 12" vinyl, 7" vinyl, 7" single, records vinyl, 12" single, picture disc, coloured vinyl, double lp, ep vinyl, shellac record, gramophone record, lp, lps, record store day
852329 vhs, cassette tape, cassette album, audio cassette, minidisc, credit card blank magnetic, dat tape
852351 sandisk, sandisk extreme, microsd, micro sd, sd card, memory card, usb stick, usb flash drive, pen drive, samsung evo, samsung 970, ssd, nvme, nvme ssd, crucial mx500, crucial ssd, wd black, kingston ssd, kingston a400, cfexpress, compact flash, cf card, portable ssd, game cartridge, switch game, nintendo switch game, ds game, gameboy game, n64 game, tonie, tonies, tonies figure, creative tonie, yoto card, yoto cards
851981 toniebox, yoto, yoto player, turntable, record player, crosley, audio technica turntable, pro-ject, rega planar, cd player, walkman, sony walkman, discman, ipod, ipod classic, mp3 player, fiio, jukebox
852190 dvd player, blu-ray player, media player, dvr, cctv dvr, nvr, roku, roku stick, fire stick, firestick, chromecast, android tv box, apple tv, now tv box, hikvision nvr
852871 set top box, sky q box, freeview box, freesat, humax, tv box
852872 smart tv, television, lg oled, samsung tv, sony bravia, lcd tv, led tv, portable tv
852852 monitor, pc monitor, dell monitor, benq, benq monitor, aoc monitor, computer screen, gaming monitor, portable monitor
852862 projector, mini projector, epson projector, nebula projector
852581 gopro, insta360, canon eos, canon r6, nikon d, nikon z, sony a7, sony alpha, fujifilm x, lumix, dslr, mirrorless camera, digital camera, webcam, logitech c920, dash cam, dashcam, nextbase, viofo, ip camera, cctv camera, hikvision, dahua, reolink, ring camera, arlo, blink camera, nest cam, baby monitor, trail camera, camcorder, osmo pocket, osmo action, ring doorbell, video doorbell, eufy doorbell, reversing camera, endoscope camera, wildlife camera, owlet, eufy security
900653 film camera, 35mm camera, leica m6, canon ae-1, olympus trip, disposable camera, kodak disposable, single use camera, nikon fm2, pentax k1000
900640 instax mini, instax mini 11, polaroid camera, polaroid now, instax camera, polaroid onestep, fujifilm instax
370120 instax film, polaroid film, instant film, polaroid 600, instax mini film, instax square film
370254 35mm film, kodak gold, portra 400, kodak portra, kodak film, colour film, cinestill, fujifilm 400, lomography film
370239 ilford hp5, black and white film, ilford, kodak tri-x
900211 camera lens, canon lens, nikon lens, nikkor, sigma lens, tamron, ef 50mm, sony fe, zeiss lens, lens 50mm, helios 44, voigtlander, samyang
900219 telescope eyepiece, barlow lens
900220 lens filter, nd filter, hoya filter, polarizer filter, uv filter camera, nisi, k&f concept filter
900510 binoculars, nikon binoculars, zeiss binoculars, swarovski binoculars
900580 telescope, celestron, sky-watcher, skywatcher, spotting scope, monocular, refractor telescope
901180 microscope
901310 rifle scope, red dot sight, holosun, vortex scope, riflescope, hawke scope
900691 camera strap, camera battery grip, camera cage, smallrig, smallrig cage, lens hood, lens cap, flash bracket, camera parts
900661 speedlight, godox, godox flash, camera flash, flashgun, neewer flash
962000 tripod, manfrotto, manfrotto tripod, gorillapod, joby, selfie stick, monopod, benro, tripod stand, gimbal selfie
853180 door bell, doorbell, wireless doorbell
853110 smoke alarm, smoke detector, carbon monoxide alarm, co alarm, fireangel, kidde, house alarm, burglar alarm, pir alarm, simplisafe, yale alarm, car alarm, personal alarm, nest protect
851713 iphone, iphone 11, iphone 12, iphone 13, iphone 14, iphone se, samsung galaxy, galaxy s21, galaxy s22, galaxy a, google pixel, pixel 6, oneplus, xiaomi, redmi, redmi note, huawei p30, smartphone, motorola moto g, oppo, nothing phone, fairphone, realme, poco x3, refurbished iphone, mobile phone
851714 nokia 3310, nokia phone, feature phone, doro, doro phone, walkie talkies, satellite phone, baofeng phone
852560 walkie talkie, baofeng, baofeng uv-5r, motorola talkabout, two way radio, handheld radio, ham radio, yaesu, icom, kenwood radio, cb radio
851762 router, wifi router, tp-link, tp-link archer, tp link, deco mesh, netgear, netgear switch, network switch, poe switch, ubiquiti, unifi, unifi switch, mikrotik, asus router, bt whole home, wifi extender, bluetooth adapter, bluetooth dongle, bluetooth transmitter, smart watch, smartwatch, apple watch, apple watch series, fitbit, fitbit versa, fitbit charge, fitbit inspire, garmin, garmin forerunner, garmin fenix, garmin venu, garmin vivoactive, garmin watch, samsung galaxy watch, galaxy watch, amazfit, huawei watch, mi band, xiaomi mi band, whoop, whoop band, oura ring, airtag, airtags, tile tracker, galaxy smarttag, gps tracker tag, powerline adapter, usb wifi, modem, mifi, sfp module, hue bridge, zigbee hub, smartthings hub, google nest wifi, nest hub, echo dot, fitness tracker, activity tracker, iot gateway, alexa
851769 baby monitor audio, intercom, door entry intercom, pager, bt baby monitor
851779 phone screen replacement, lcd screen iphone, iphone screen, phone lcd, phone parts, charging port flex, iphone back glass, antenna, aerial, tv aerial, wifi antenna, sma antenna, digitizer, sim tray, gsm antenna
851830 airpods, airpods pro, airpods case, apple airpods, earpods, earphones, headphones, earbuds, headset, gaming headset, bose qc35, bose quietcomfort, bose headphones, sony wh, sony wh-1000xm4, sony wf, sennheiser, sennheiser hd, beyerdynamic, audio-technica ath, akg, jabra, jabra elite, beats solo, beats studio, powerbeats, galaxy buds, jbl earbuds, soundcore, skullcandy, hyperx cloud, hyperx, steelseries arctis, turtle beach, astro a40, razer kraken, koss, iem, kz zsn, moondrop, shokz, aftershokz, bone conduction, grado, plantronics, iems
851822 bluetooth speaker, soundbar, sound bar, jbl flip, jbl charge, jbl speaker, ue boom, sonos, sonos one, sonos play, sonos roam, bose soundlink, marshall emberton, marshall speaker, echo show, homepod, google home, google nest mini, edifier, kef ls50, pa speaker, bookshelf speakers, speakers pair, megaboom
851821 loudspeaker single cabinet, subwoofer box
851829 speaker driver, car speakers, pioneer speakers, celestion, tweeter, subwoofer driver, jl audio, visaton
851810 microphone, microphones, shure sm58, shure, shure sm7b, blue yeti, rode nt1, rode, rode videomic, hyperx quadcast, lavalier mic, wireless microphone, dji mic, audio-technica at2020, elgato wave, condenser mic, karaoke mic
851840 amplifier, hifi amp, guitar amp, headphone amp, cambridge audio, av receiver, denon receiver, fosi audio, car amplifier, topping dac amp, preamp, guitar amplifier, marshall amp, fender amp, vox amp
851890 earpads, ear pads, ear tips, comply foam, airpods tips, speaker parts, headphone parts, headphone cable parts
854370 guitar pedal, effects pedal, boss pedal, strymon, electro harmonix, ehx, tc electronic, overdrive pedal, zoom pedal, line 6, focusrite, scarlett 2i2, audio interface, behringer mixer, mixing desk, pioneer ddj, dj controller, eurorack module, eurorack, metal detector parts, remote control, tv remote, universal remote, fire tv remote, hdmi splitter, hdmi switch, nail lamp uv, uv lamp nail, tens, garage remote, gate fob, key fob, car key fob, stage lighting controller, dmx controller
920710 midi keyboard, midi controller, akai mpk, akai mpc, arturia, arturia minilab, novation launchpad, novation, synth, synthesizer, korg, korg minilogue, roland keyboard, roland, yamaha psr, digital piano, electronic drum kit, alesis, launchkey, novation launchkey, elektron, moog, teenage engineering, casio keyboard, native instruments, maschine
920790 electric guitar, bass guitar, fender, fender telecaster, telecaster, stratocaster, squier, gibson les paul, les paul, epiphone, ibanez, prs guitar, jackson guitar, schecter, esp ltd, gretsch, electric violin
920290 acoustic guitar, ukulele, kala ukulele, martin guitar, taylor guitar, classical guitar, banjo, mandolin, harp, lyre
920210 violin, cello, stentor, violin bow
920510 trumpet, trombone, cornet, french horn, tuba, bugle, euphonium
920590 flute, clarinet, saxophone, sax, recorder instrument, oboe, yamaha flute, buffet clarinet, harmonica, hohner harmonica, melodica, tin whistle, bagpipes, accordion, ocarina, kazoo
920600 drum kit, cymbal, zildjian, sabian, meinl, snare drum, drum, bongo, cajon, djembe, tambourine, maracas, xylophone, glockenspiel, steel tongue drum, handpan, singing bowl, pearl drums, ludwig
920810 music box, musical box
920890 whistle, whistles, duck call, metal whistle
920930 guitar strings, ernie ball, ernie ball slinky, daddario, d'addario, elixir strings, rotosound, violin strings, bass strings, thomastik, pirastro, pirastro evah, fender strings, strings set
920994 guitar pickup emg, keyboard stand parts, guitar jack plate electric, seymour duncan, bare knuckle pickups, dimarzio, guitar pickups, fender pickups, emg pickups
920992 guitar tuning pegs, machine heads, guitar bridge, capo, kyser capo, guitar picks, plectrum, plectrums, jim dunlop, dunlop picks, guitar strap lock, guitar nut, violin shoulder rest, kun rest, rosin, guitar stand, guitar neck, pickguard, guitar parts
920999 drum sticks, drumsticks, vic firth, vater, drumhead, evans drum head, remo, reeds, clarinet reeds, vandoren, rico reeds, mouthpiece, sax mouthpiece, trumpet mouthpiece, metronome, music stand, korg tuner, tuner clip on, cymbal stand, drum pedal, tuning fork, sax strap, drum parts, valve oil trumpet parts
847130 laptop, notebook computer, macbook, macbook air, macbook pro, dell xps, thinkpad, lenovo thinkpad, ideapad, hp pavilion, chromebook, surface pro, microsoft surface, asus rog laptop, ipad, ipad air, ipad pro, ipad mini, samsung tab, galaxy tab, amazon fire tablet, fire hd, kindle fire, tablet, tablet pc, lenovo tab, acer aspire, gaming laptop, razer blade
847141 all in one pc, imac, gaming pc, desktop pc, mini pc, mac mini, intel nuc
847150 raspberry pi, raspberry pi 4, raspberry pi pico, arduino, arduino uno, arduino mega, server, optiplex, beelink, esp32, esp8266, jetson, hp proliant, dell poweredge
847160 keyboard, mouse, wireless mouse, gaming mouse, mechanical keyboard, logitech, logitech mx, logitech g502, logitech g pro, razer, razer deathadder, razer viper, razer huntsman, corsair k70, keychron, steelseries, hyperx alloy, elgato, stream deck, wacom, wacom tablet, xp-pen, huion, graphics tablet, magic mouse, magic keyboard, apple pencil, stylus pen, trackball, numpad, joystick flight, flight stick, presenter clicker, royal kludge, barcode scanner input
847170 hard drive, hdd, seagate, seagate barracuda, seagate expansion, wd blue, wd elements, wd red, external hard drive, nas, synology, qnap, toshiba canvio, ironwolf, my passport, optical drive, dvd writer, dvd drive
847180 sound card, capture card, usb hub, docking station, thunderbolt dock, card reader, network card, raid card, usb c hub, graphics adapter, elgato hd60
847330 graphics card, gpu, rtx 3080, rtx 3060, rtx 4090, gtx 1660, nvidia, geforce, radeon, rx 6700, motherboard, msi b550, asus rog strix, gigabyte b450, ddr4, ddr4 ram, ddr5, laptop ram, corsair vengeance, g.skill, crucial ram, kingston fury, sodimm, pc case, nzxt, cpu cooler, laptop keyboard, laptop screen, laptop lcd, keycaps, mechanical switches, cherry mx switches, gateron, laptop hinge, ipad screen, macbook parts, trackpad, laptop palmrest, raspberry pi case, pc parts
847290 atm parts, laminator, shredder, paper shredder, fellowes, stapler electric, coin counter, cash drawer, label maker typewriter, money counter
847050 cash register, card reader sumup, card machine, sumup, zettle, payment terminal
847010 calculator, casio calculator, casio fx, scientific calculator, texas instruments calculator, ti-84, graphing calculator
854231 cpu, processor, ryzen, amd ryzen, ryzen 5, intel core i7, core i5, i5 cpu, i7 cpu, xeon, microcontroller, atmega328, stm32, pic microcontroller
844331 printer, inkjet printer, canon pixma, epson ecotank, hp envy, hp deskjet, brother printer, multifunction printer
844332 label printer, dymo, thermal printer, niimbot, phomemo, zebra printer, receipt printer, munbyn, canon selphy, photo printer, hp sprocket, brother p-touch, kodak printomatic
844399 ink cartridge, ink cartridges, toner, toner cartridge, hp 301, hp 302, hp 305xl, canon pg, epson 502, brother lc, printhead, drum unit, printer parts, fuser, epson ink cartridge, canon cli
321590 printer ink bottle, ecotank ink, sublimation ink, refill ink, fountain pen ink, diamine ink, diamine, pilot iroshizuku, calligraphy ink, screen printing ink, tattoo ink, airbrush ink, stamp ink
848520 3d printer, ender 3, creality, creality ender, anycubic, prusa, prusa i3, elegoo mars, bambu lab, bambu, elegoo saturn, flashforge
848590 3d printer nozzle, hotend, extruder 3d printer, build plate, 3d printer parts, nozzle 0.4mm
391690 pla filament, petg filament, abs filament, esun, sunlu, esun pla, 3d filament, polymaker, prusament, hatchbox
850440 charger, phone charger, usb charger, usb plug, laptop charger, macbook charger, ac adapter, power adapter, power supply, psu, corsair rm, corsair psu, evga psu, anker charger, belkin charger, magsafe charger, wireless charger, qi charger, battery charger, nitecore charger, dell charger, hp charger, car charger, ctek, noco genius, power inverter, led driver, meanwell, mean well, transformer led, ups backup, victron, victron mppt, apc ups, usb-c charger, power tool charger, imax b6, toothbrush charger, led transformer, ring light adapter, solar charge controller, solar inverter
850760 power bank, powerbank, anker powercore, 18650, 18650 battery, lithium ion battery, lipo battery, lipo, turnigy, laptop battery, iphone battery, macbook battery, drill battery, makita battery, dewalt battery, milwaukee battery, m18 battery, ryobi battery, ebike battery, e-bike battery, lifepo4, vape battery, camera battery, np-fz100, lp-e6, dyson battery, jackery, ecoflow, bluetti, 21700
850710 car battery, varta, yuasa, bosch s4, exide, lead acid battery, motorcycle battery, yuasa ytx, leisure battery, odyssey battery
850720 sealed lead acid, ups battery, agm battery, vrla
850750 eneloop, nimh, rechargeable aa, rechargeable batteries, nimh battery
850610 duracell, duracell aa, energizer, aa battery, aaa batteries, alkaline batteries, panasonic alkaline, 9v battery, lr44, d cell, duracell plus
850650 cr2032, cr2025, cr123a, coin cell, lithium coin cell, button battery, cr2016, lithium aa, maxell cr
850680 hearing aid batteries, rayovac, zinc air, power one p312
854442 usb cable, lightning cable, usb-c cable, charging cable, charger cable, hdmi cable, ethernet cable, cat6, cat6 cable, aux cable, xlr cable, jack cable, extension cable, extension lead, power lead, kettle lead, displayport cable, vga cable, scart cable, guitar cable, guitar lead, patch lead, patch cable, speaker cable with plugs, sata cable, ugreen, ugreen cable, anker cable, iphone cable, braided cable, jumper wires, optical cable toslink, rca cable, printer cable, ev charging cable, type 2 cable, power cord, extension reel, jump leads, obd cable, mogami
854430 wiring harness, wiring loom, loom harness, ignition leads, ht leads, towbar wiring kit, towbar electrics
854449 speaker wire, electrical cable, hook up wire, twin and earth, wire reel, silicone wire
853669 plug adapter, travel adapter, uk plug, xlr connector, jack socket, rj45 connectors, usb connector, hdmi adapter, adaptor plug, plug socket, neutrik, extension socket, scart adapter, power strip, surge protector, wall socket, masterplug, usb adapter, bnc connector, 13a socket
853650 light switch, toggle switch, push button switch, micro switch, rocker switch, shelly, sonoff, smart switch, smart plug, tapo plug, kasa, dimmer switch, foot switch, ignition switch, window switch, isolator switch, hue dimmer switch
853690 terminal block, wago, wago connector, wago connectors, deutsch connector, crimp connectors, junction box, connector block
853620 circuit breaker, mcb, rcbo, rcd
853710 consumer unit, plc siemens, ecu, engine control unit, control panel, plc, hmi
853400 pcb, blank pcb, circuit board bare
854143 solar panel, solar panels, renogy, flexible solar panel
854141 led diode, leds 5mm, led diodes
853952 led bulb, light bulb led, gu10, gu10 led, smart bulb, hue bulb, philips hue, lifx, e27 led, lightbulb, filament led, e14 led, t8 led tube, car led bulb, led headlight bulbs, filament bulb led, b22 led, candle bulb, led bulbs
853921 halogen bulb, h7 bulb, h4 bulb, osram night breaker, philips xtreme vision, g9 halogen, headlight bulb, projector lamp halogen
853929 bulb 501, car bulb, incandescent bulb, oven bulb, indicator bulb, salt lamp bulb, reptile heat bulb, lava lamp bulb
853932 hid xenon, d2s bulb, d1s, metal halide, hps bulb
853949 uv bulb, reptile uv bulb, uvc bulb, arcadia uvb, uv lamp bulb, exo terra bulb
940521 bedside lamp led, table lamp led, desk lamp led, moon lamp, night light led, led night light, reading lamp led
940529 table lamp, desk lamp, bedside lamp, floor lamp, lava lamp, tiffany lamp, salt lamp, himalayan salt lamp, anglepoise
940511 ceiling light led, led panel light, led downlight, led ceiling light
940519 ceiling light, pendant light, chandelier, wall light, wall lamp, lampholder pendant, spotlights ceiling
940542 led floodlight, led work light, led strip, led strip lights, govee, nanoleaf, grow light led, mars hydro, spider farmer, led light bar, led neon sign, neon sign, ring light, softbox led, neewer light, aquarium light led, fluval light, solar garden light, tunable led, aputure, light up letters, twinkly
940531 fairy lights led, led string lights, christmas lights led, string lights
940541 solar lights, solar lantern, solar stake lights, solar fairy lights
940592 plastic lampshade, light diffuser plastic
940591 glass lampshade, glass lamp shade, chandelier crystals
940599 lamp shade, lampshade, lampshades, lamp base, lamp parts, ceiling rose light, light fitting parts
851310 torch, flashlight, head torch, headlamp, petzl, petzl actik, ledlenser, led lenser, olight, fenix torch, fenix, nitecore, maglite, surefire, black diamond headlamp, inspection lamp, camping lantern, uv torch, wuben, acebeam, head lamp
851220 headlight assembly, headlamp car, tail light, rear light cluster, headlights pair, fog light, light bar car, indicator light, drl, number plate light, wing mirror indicator
851210 bike light, bike lights, cateye, lezyne light, exposure lights, bicycle light, knog, hope light
851240 wiper blade, wiper blades, bosch aerotwin, wiper motor, valeo wipers, rear wiper arm, windscreen wipers
851230 car horn, horn stebel, parking sensor, parking sensors, reversing sensor, air horn
851110 spark plug, spark plugs, ngk, ngk spark plug, ngk iridium, champion spark plug, denso iridium
851180 glow plug, glow plugs, ignition parts, ignition module, cdi unit
851130 ignition coil, ignition coils, coil pack, distributor, beru coil
851140 starter motor
851150 alternator, alternator car, stator motorcycle
842123 oil filter, mann filter, mahle oil filter, k&n oil filter, hiflofiltro, fuel filter
842131 air filter, k&n air filter, pod filter, engine air filter
842139 pollen filter, cabin filter, hepa filter, air purifier, levoit, dpf, catalytic converter, vape filter air, extractor filter, carbon filter, air purifier filter
842121 brita, brita filter, water filter, water filter cartridge, fridge water filter, reverse osmosis, aquarium filter, fluval, eheim, fluval filter, oase filter, pool filter, zerowater, lifestraw, sawyer filter, pond filter, canister filter, britta
842199 brita cartridges, filter cartridge parts, fluval media, eheim parts
841330 fuel pump, water pump car, oil pump, coolant pump, walbro
841370 pond pump, submersible pump, circulation pump, grundfos, aquarium pump, bilge pump, hozelock pump, water feature pump
841381 aquarium wavemaker, dosing pump, peristaltic pump
841420 bike pump, lezyne pump, track pump, topeak pump, foot pump, hand pump, ball pump
841480 air compressor, tyre inflator, turbo, turbocharger, garrett turbo, aquarium air pump, air pump, fan heater pump, airbrush compressor
841459 pc fan, case fan, noctua, noctua fan, cooling fan, extractor fan, corsair fan, be quiet fan, radiator fan, fan 120mm, bathroom extractor fan
841451 desk fan, fan, tower fan, usb fan, handheld fan, dyson fan, ceiling fan, pedestal fan
841430 fridge compressor
870830 brake pads, brake disc, brake discs, brembo, brembo discs, ebc, ebc brakes, pagid, brake caliper, brake shoes, ferodo, mintex, brake hose car, handbrake cable, hel brake lines, stoptech
870880 shock absorber, shock absorbers, bilstein, coilovers, koni, eibach, lowering springs, sachs shock, air suspension, suspension arm, wishbone, anti roll bar link, drop links, suspension bush, powerflex bushes, whiteline, kyb, kyb shock
870894 steering wheel, steering rack, track rod end, steering wheel cover, momo steering wheel, power steering pump
870870 alloy wheels, alloys, wheel trims, hub caps, wheel nuts car, wheel spacers, centre caps, wheel centre caps, bbs, alloy wheel, wheel caps
870892 exhaust, exhaust pipe, back box, exhaust manifold, milltek, exhaust gasket kit, downpipe, exhaust tip
870891 radiator, intercooler, nissens, car radiator
870893 clutch kit, clutch, luk clutch, flywheel
870810 bumper, front bumper, splitter, front lip, bumper cover
870829 mud flaps, wind deflectors, boot spoiler, spoiler, door card, grille, bonnet, car trim, wing mirror cover, dash trim, mirror caps, roof rails, number plate holder, wing, body kit, door handle car, window regulator, boot strut trim, interior trim, car door sill, mudguard car, heko
870821 seat belt, seat belts, seatbelt extender
870840 gearbox, gear knob, gear stick, gearbox mount, gear linkage
870850 driveshaft, drive shaft, cv joint, wheel hub, prop shaft, differential, half shaft
870895 airbag, srs airbag
870899 towbar, tow bar, roof bars, roof rack, thule, thule roof bars, bike rack, cycle carrier, engine mount, car parts, bmw parts, vw parts, land rover parts, mini cooper parts, ford parts, vauxhall, fuel tank car, subframe, pedal pads, pedal cover, auto parts, vehicle parts, throttle pedal
871410 motorcycle parts, motorbike parts, harley davidson, harley parts, yamaha r1 part, honda cbr fairing, motorcycle mirrors, brake lever motorcycle, renthal, sprocket motorcycle, did chain motorcycle, motorcycle exhaust, akrapovic, motorcycle seat, clutch lever, rearsets, r&g racing, r&g crash protectors, moto grips, oxford heated grips, givi, givi box, foot pegs, vespa parts, motorcycle panniers, motorcycle screen, puig screen, motorcycle indicators mount, handlebar motorcycle, kickstarter, triumph bonneville part
871493 cassette shimano, freewheel, sprocket bike, rear hub, hope hub, bike hub
871494 bike brake, brake lever bike, disc brake pads bike, shimano brake pads, swissstop, bike disc rotor, magura, hope brakes, brake blocks bike
871495 bike saddle, brooks saddle, fizik, selle italia, selle royal, brooks b17, ergon saddle
871496 bike pedals, pedals, crankset, chainset, shimano pedals, crankbrothers, dmr, dmr vault, look keo, bottom bracket, crank arm, shimano spd, time pedals
871492 bike wheel, bicycle rim, wheelset, spokes, mavic, dt swiss, hunt wheels, stans rim
871491 bike frame, bike fork, rockshox, fox fork, fork bicycle, santa cruz frame
871499 handlebar, handlebars, bike stem, bar tape, handlebar tape, derailleur, rear derailleur, shimano deore, shimano ultegra, sram, sram gx, shimano xt, shimano 105, shifter, bike grips, odi grips, seatpost, dropper post, bottle cage, mudguards, sks mudguard, topeak, bike basket, bike rack pannier, kickstand, bike computer mount, garmin mount, headset bike, hope headset, bell bike, bicycle bell, bike parts, jockey wheels, ebike parts, scooter parts xiaomi, bmx parts, bmx bars, ritchey, thomson, campagnolo, wolf tooth, chain guard bike, stem cap
871420 wheelchair parts, wheelchair cushion tray, wheelchair wheels
871310 wheelchair
871500 pram, pushchair, stroller, bugaboo, icandy, silver cross, babyzen yoyo, cybex, cybex priam, uppababy, pushchair parts, buggy, rain cover pushchair, pram wheel, mamas and papas, bugaboo hood, joie, maclaren
871200 bicycle, bike, mountain bike, bmx, road bike, kids bike, folding bike, brompton, frog bike
871160 electric scooter, e-scooter, ebike, electric bike, xiaomi m365, segway ninebot, hoverboard, sur-ron, electric motorbike
401150 bike tyre, bicycle tyre, schwalbe, schwalbe marathon, continental gp5000, gp5000, maxxis, maxxis minion, maxxis dhf, vittoria, michelin power bike, panaracer, wtb, bike tyres, bicycle tyres
401140 motorcycle tyre, pirelli diablo, metzeler, motorcycle tyres, michelin pilot road
401110 car tyre, tyres car, pirelli p zero, michelin pilot sport
401320 inner tube, bike inner tube, inner tubes, bicycle inner tube
731511 bike chain, roller chain, shimano chain, sram chain, kmc chain, kmc, did chain, motorcycle chain, chain 11 speed
902910 odometer, rev counter, pedometer
902920 speedometer, bike computer, cycle computer, wahoo, wahoo elemnt, garmin edge, cateye computer, tachometer
902610 water level gauge, flow meter, fuel gauge
902620 pressure gauge, tyre pressure gauge, boost gauge, tpms sensor, tpms
902690 map sensor, maf sensor
902710 lambda sensor, o2 sensor, oxygen sensor, gas detector, gas analyser
903180 abs sensor, crank sensor, crankshaft sensor, camshaft sensor, obd2, obd2 scanner, elm327, diagnostic tool, code reader, autel, spirit level laser measure, laser level, parking sensor probe, wheel alignment tool, speed sensor
903289 thermostat, nest thermostat, hive thermostat, tado, honeywell thermostat, drayton, room thermostat, inkbird, temperature controller
903033 multimeter, fluke, fluke multimeter, volt meter, voltage tester, clamp meter, voltmeter
902820 water meter
901780 tape measure, tape measures, stanley fatmax, ruler, rulers, caliper, vernier caliper, mitutoyo, digital caliper, measuring tape, quilting ruler, height chart, steel rule
901720 compass drawing, geometry set, protractor, maths set, helix oxford, set square
901510 rangefinder, laser rangefinder, bushnell rangefinder, golf rangefinder
901530 spirit level, stabila
901410 compass, silva compass, hiking compass
852691 sat nav, satnav, tomtom, garmin nuvi, gps tracker, garmin gps, garmin etrex, garmin drivesmart, fishfinder gps
852692 rc transmitter, radiomaster, frsky, flysky, spektrum, drone remote
880621 drone under 250g, dji mini, dji mini 3, dji mini 2
880622 dji mavic, dji air 2s, dji mavic air, mavic pro
880730 drone propellers, dji propellers, drone parts, fpv frame, drone arms, dji parts
846729 angle grinder, impact driver, dewalt impact, makita impact driver, sds drill, router trim, jigsaw tool, circular saw, dremel, multi tool oscillating, makita, dewalt, milwaukee m18, milwaukee tool, festool, festool sander, heat gun tool, orbital sander, impact wrench, hedge trimmer electric, ryobi one, parkside, worx, einhell, strimmer cordless
846721 drill, cordless drill, combi drill, bosch drill, makita drill, hammer drill, dewalt drill, dewalt dcd
846722 electric saw, reciprocating saw, mitre saw handheld
846781 chainsaw, stihl chainsaw, husqvarna chainsaw, stihl ms, echo chainsaw
846789 petrol strimmer, stihl br, air ratchet petrol, hedge trimmer petrol, leaf blower petrol
846799 drill parts, chainsaw parts, carbon brushes tool, stihl parts, stihl carburettor, grinder parts
820750 drill bit, drill bits, sds bits, masonry bits, hss drill bit, step drill, forstner bits
820790 screwdriver bits, bit set, wera bits, hole saw, router bits, trend router bit, router cutter, wera bit set, impact bits, countersink, bit holder
820730 stamping die tool, punch die
820231 circular saw blade
820239 saw blades tct
820291 hacksaw blades
820299 jigsaw blades, scroll saw blades, oscillating blades, reciprocating saw blades, bandsaw blade dewalt
820210 hand saw, saw, hacksaw, silky saw, japanese saw, pruning saw, bahco saw
820320 pliers, knipex, knipex cobra, side cutters, long nose pliers, snips pliers, water pump pliers, tweezers, wire strippers, jewellery pliers, crimping pliers, circlip pliers, lash tweezers, tweezerman, flush cutters
820411 spanner, spanners, spanner set, combination wrench, torque wrench, norbar, halfords spanner, ratchet spanner, socket wrench, ratchet
820412 adjustable spanner, adjustable wrench
820420 socket set, sockets, impact sockets, deep socket, halfords socket, teng tools, facom, britool socket, snap on socket
820520 hammer, hammers, estwing, mallet steel, claw hammer
820530 chisel, wood chisel, plane, hand plane, carving tools, gouge, woodworking chisels, bench plane, stanley plane, flexcut, pfeil
820540 screwdriver, screwdrivers, screwdriver set, wera, wera kraftform, torx screwdriver, precision screwdriver, ifixit, ifixit kit, mako bit kit
820551 peeler, can opener, tin opener, corkscrew hand, garlic press, pizza cutter, kitchen gadget, microplane, grater handheld, oxo, oxo good grips, potato masher, bottle opener, icing tools, apple corer, cake tools, ice cream scoop
820559 glue gun, caulking gun, silicone gun, staple gun, rivet gun, glass cutter, hole punch tool, leather tools, pry bar, trim removal tool, engraving tool hand, clay tools, wax carving tool, soldering helping hands, tile cutter hand, multi tool bike, topeak multi tool, grease gun, craft tool, punch tool, spatula palette knife, putty knife, oil filter wrench, pottery tools, eyelet tool
820570 clamp, clamps, vice, g clamp, irwin clamp, bessey, spring clamps
820160 hedge shears, garden shears, loppers
820150 secateurs, felco, pruners, niwaki, bonsai scissors, pruning snips, okatsune
820110 spade, shovel, garden spade
820130 garden hoe, rake, trowel fork hoe
820140 axe, hatchet, gransfors bruk, hultafors, fiskars axe, hultafors axe, machete
820190 garden fork, garden trowel, weeding tool, dibber, hori hori, bulb planter
821192 chef knife, chefs knife, bread knife, zwilling, zwilling knife, wusthof, global knife, victorinox knife kitchen, boning knife, santoku, shun, japanese knife, kai shun, bushcraft knife, mora knife, morakniv, hunting knife, fixed blade, fillet knife, paring knife, fishing knife, tojiro, gyuto, sabatier, nakiri, hunting dagger
821193 pen knife, penknife, pocket knife, swiss army knife, victorinox, victorinox classic, opinel, opinel no8, spyderco, benchmade, folding knife, leatherman, leatherman wave, gerber multi tool, multitool, multi-tool, leatherman surge, kershaw, civivi, lock knife, karambit, buck knife, gerber knife, leatherman skeletool, olfa
821110 knife set, knife block, knife block set, steak knife set
821191 steak knives, table knives, butter knives
821194 utility blades, knife blades, stanley blades, x-acto blades, swann morton, swann-morton blades, olfa blades
821300 scissors, dressmaking scissors, fiskars scissors, embroidery scissors, fabric scissors, hairdressing scissors, jaguar scissors, thread snips, nail scissors, kitchen scissors, shears fabric, pinking shears, dog grooming scissors
821420 nail clippers, manicure set, nail file metal, cuticle nippers, pedicure set, toe nail clippers, nail clipper
821490 hair clipper blades, meat cleaver, letter opener, pencil sharpener, dog clipper blades, andis blade, wahl blades, box cutter letter
821510 cutlery set gift, cutlery set silver plated
821520 cutlery set, viners, viners cutlery, cutlery
821599 spoons, forks, teaspoons, serving spoons, tea spoon, chopsticks metal, baby spoon metal, dessert spoons, ladle, cake server, tongs kitchen
321310 acrylic paint set, oil paint set, watercolour set, paint set, winsor newton set, gouache set
321390 watercolour, winsor & newton, winsor and newton, oil paint tube, gouache, daler rowney, acrylic paint tube, liquitex, golden acrylics, schmincke, daniel smith, amsterdam acrylic, artist paint, golden acrylic, posca paint
320910 citadel paint, vallejo paint, vallejo, army painter, citadel contrast, acrylic paint pot, emulsion, farrow & ball, chalk paint, rust-oleum chalk, frenchic, dulux, crown paint, miniature paint, model paint acrylic, fence paint, ronseal fence, scale75, ak interactive, annie sloan, airbrush paint
320890 spray paint, montana spray, rust-oleum, rustoleum, humbrol, humbrol enamel, hammerite, touch up paint, car touch up, molotow, plasti dip, tamiya spray, lacquer spray, enamel paint, primer spray, clear coat, varnish, yacht varnish, wood stain, halfords paint, paint touch up pen, mtn 94
960820 markers, sharpie, sharpies, posca, posca pens, posca pen, copic, copic markers, copic sketch, felt tip pens, felt tips, highlighters, highlighter pens, stabilo boss, fineliner, fineliners, micron pen, sakura micron, brush pens, tombow, tombow dual, paint pens, paint markers, whiteboard markers, ohuhu, alcohol markers, pigma micron, promarkers, winsor promarker, stabilo, staedtler fineliner, molotow marker, permanent marker, mildliner, marker pens, uni pin, dry erase markers
960810 ballpoint pen, biro, bic pen, pens, pen, parker pen, parker jotter, cross pen, gel pens, gel pen, pilot g2, muji pens, uniball, uni-ball, pentel energel, rollerball, fisher space pen, zebra sarasa, cello pen, montblanc, mont blanc pen, personalised pen, pilot frixion, frixion
960830 fountain pen, lamy, lamy safari, pilot metropolitan, twsbi, montblanc fountain pen, pelikan pen, kaweco, waterman, pilot custom, sailor pen, calligraphy pen, dip pen
960840 mechanical pencil, rotring, pentel graphgear, propelling pencil, kuru toga
960860 pen refill, parker refill, refills pen
960891 pen nib, nibs, calligraphy nibs
960910 pencils, pencil, colouring pencils, coloured pencils, faber castell, faber-castell, polychromos, prismacolor, staedtler, staedtler pencils, derwent, derwent pencils, caran d'ache, castle arts, eyeliner pencil art, blackwing, graphite pencils, crayola, crayola pencils
960990 crayons, crayola crayons, chalk, chalks, pastels, oil pastels, charcoal art, wax crayons, soft pastels, tailors chalk, sennelier
482010 notebook, notebooks, moleskine, leuchtturm, leuchtturm1917, diary, journal, planner, diaries, filofax, paperblanks, rhodia, bullet journal, personal organiser, notepad, sketchbook, sketch book, address book, hobonichi, passion planner, wedding planner, guest book, ring bound notebook, travelers notebook, 2024 diary, notepads, filofax inserts, planner refill
482020 exercise book, exercise books
482030 ring binder, lever arch, file folder, binder, folders, clipboard folder, card binder folder, document wallet card
482050 photo album, scrapbook, scrapbook album, stamp album, sticker album, memory book
490110 book leaflet, leaflet, leaflets, brochure, brochures, flyers, flyer, pamphlet, knitting pattern, sewing pattern instructions
490199 book, books, novel, hardback, hardback book, paperback, textbook, cookbook, recipe book, bible, manga, comic, graphic novel, comics, bundle books, haynes manual, dungeons and dragons book, dnd book, player's handbook, rulebook, codex, quran, law book, workbook, study guide, atlas book, biography, magazine vintage, omnibus, photo book, poetry book, art book, annual, cgp, rule book
490290 magazine, magazines, vogue magazine, newspaper, comic issue, zine, back issue
490300 colouring book, picture book, children's picture book, board book, activity book, childrens book, sticker book, julia donaldson, that's not my, usborne
490400 sheet music, music score, music book
490590 globe, world globe
490520 map, os map, maps, ordnance survey, wall map, road atlas
490700 stamps, postage stamps, first day cover, banknote, banknotes, gift voucher, ticket, tickets, stamp collection, stock certificate
490810 decals, waterslide decals, water slide decals
490890 transfers, iron on transfer, temporary tattoo, temporary tattoos, rub on transfers, wall decal transfer, nail stickers transfer, dtf transfer, nail decals, heat transfer print, tattoo stickers
490900 greeting card, greetings card, birthday cards, christmas cards, postcard, postcards, thank you cards, wedding invitations, invitation, invitations, wedding stationery, valentine card, moonpig, save the date, birthday card, easter card, mothers day card, place cards
491000 calendar, calendars, wall calendar, desk calendar, advent calendar paper, 2025 calendar
491110 catalogue, catalogues, advertising leaflet
491191 poster, posters, art print, art prints, print, prints, photo print, photograph, photographs, movie poster, giclee, giclee print, fine art print, framed print, autograph photo, signed photo, vintage poster, lithograph repro, photos, wall art print, canvas print, screen print poster, photocard, photocards, kpop photocard, etching reproduction, star map print
491199 stickers, sticker sheet, vinyl sticker printed, business cards, flash cards, certificate, photocard set, sew pattern paper, pattern pdf printed, labels printed, game manual, appointment cards, sewing pattern, dress pattern, simplicity pattern, vogue pattern, mccalls pattern, parking sign paper, decal printed, laptop stickers, holographic stickers, tickets printed, loyalty card
970121 painting antique
970191 painting, oil painting, watercolour painting, original painting, original art, drawing, hand painted canvas, acrylic painting canvas, original drawing, pet portrait painted
970390 sculpture original
970400 stamp used, used stamps, penny black
970610 antique over 250
970690 antique, antiques, victorian antique, antique over 100
732393 stainless steel pan, saucepan, saucepan set, mixing bowl stainless, stainless steel cookware, zebra steel mug, ice bucket stainless, tea strainer, tea infuser, cafetiere steel, mess tin, hip flask, hip flasks, stainless lunch box, cake tin steel, dog bowl stainless, roasting tin stainless, stock pot, stainless steel cup, whisk, stainless steel straws, metal straws, cocktail shaker, milk jug steel, colander steel, moka pot steel, all-clad, demeyere, stainless steel tumbler, cocktail set steel, drinks shaker
732391 cast iron skillet, lodge, lodge skillet, lodge cast iron, cast iron pan, cast iron dutch oven
732392 le creuset, le creuset casserole, staub, cast iron casserole, enamel dutch oven, le creuset shallow casserole
732394 enamel mug, enamelware, falcon enamel, enamel dish, enamel plate
732399 wok, carbon steel wok, frying pan, baking tray, cake tin, roasting tin, bread bin, brabantia, brabantia bin, pedal bin, simplehuman, simplehuman bin, biscuit tin, cooling rack, dish rack, toilet roll holder metal, drying rack, muffin tin, nordic ware, storage tin, clothes airer, kitchen bin, metal bin, toast rack, trivet, napkin holder, wine rack metal, pizza pan, kettle stovetop, de buyer
732310 wire wool, steel wool, scourer metal, brillo
732111 gas stove, camping stove, jetboil, msr stove, trangia gas, campingaz, portable gas stove, ooni, pizza oven gas, gas bbq, gas hob, msr pocketrocket, weber genesis
732112 trangia, trangia stove, alcohol stove
732119 bbq, barbecue, weber, weber kettle, kamado, charcoal bbq, big green egg, fire pit, firepit, wood stove, solo stove, pizza oven wood
732190 bbq grill parts, weber grate, stove parts, bbq grate, stove glass rope
732690 keyring metal, key ring, keyring, key rings, keyrings, keychain, keychains, key chain, carabiner, magnetic hooks, metal sign, tin sign, metal signs, brackets metal, wall hook metal, plant stand metal, wire basket, metal stand, letter box steel, tent pegs steel, jewellery stand metal, horse shoe, candle holder metal, metal ornament, hose clip, name plate steel, dog tag metal, pet tag, dog id tag, bookends metal, coat hangers metal, metal garden stake, jerry can, mouse trap metal, metal clips, s hooks, metal hook
731815 bolts, bolt, m6 bolts, m8 bolts, machine screws, titanium bolts look, allen bolts, cap head screws, stud bolt, screw bolt, wheel bolts, wheel bolt
731814 self tapping screws, drywall screws
731812 wood screws, deck screws, screws wood, spax, spax screws
731816 nuts, lock nuts, wheel nuts, hex nuts, nyloc nuts, locking wheel nuts
731822 washers, washer steel, shims
731700 nails, panel pins, nail gun nails, drawing pins, thumb tacks, staples upholstery, brad nails
731940 safety pins, pins dressmaking, sewing pins, dressmaking pins, quilting pins, pins sewing
731990 sewing needles, hand needles, crochet hook, crochet hooks, clover amour, knitting needles, knitpro, chiaogoo, addi needles, knitpro zing, circular needles, needle felting needles, hand sewing needles, darning needle, punch needle, embroidery needles, latch hook tool, stitch markers, knitting needle set, bodkin
830110 padlock, padlocks, master lock, combination padlock
830140 bike lock, kryptonite, abus, abus bordo, d lock, door lock, smart lock, nuki, yale lock, deadbolt, mortice lock, euro cylinder, kryptonite lock, cylinder lock, ring lock, hiplok, litelok, cable lock, window lock
830170 keys, key blank, spare key, car key blank, blank key
830210 hinge, hinges, door hinges, blum hinge, blum
830220 castors, caster wheels, castor wheels
830230 car door handle bracket, gas strut bracket
830241 door handle, door handles, door knob, door knobs, curtain pole, curtain rings, curtain track, letter plate, door stop metal, door knocker, letterbox, curtain hooks metal, brass door handle, window handle, house number, door number
830242 cabinet handle, cabinet handles, cupboard handle, drawer pulls, drawer runners, furniture knobs, kitchen handles, drawer knobs
830249 trunk latch, coat hooks brass, handbag hardware, saddle bag fittings, bag clasp
830250 coat hook, coat hooks, hat rack, shelf bracket, wall hooks
830260 door closer
830300 safe, cash box, gun safe, fireproof safe, key safe
830400 desk tidy metal, letter tray metal
830520 staples, rapid staples
830590 paper clips, bulldog clips, binder clips
830610 bell, bells, gong, hand bell, cow bell, bells christmas, wind chime metal
830621 silver plated figurine, trophy plated
830629 metal figurine, bronze figurine, brass ornament, trophy, trophies, medal, medals, brass buddha, ornament metal, bronze statue, pewter figurine, brass statue, resin trophy metal
830630 metal photo frame, silver photo frame, picture frame metal, mirror metal frame
830810 hooks and eyes, eyelets, grommets metal, eyelet
830820 rivets, tubular rivets, rapid rivets
830890 buckle, buckles, belt buckle, clasp, lobster clasp, bag hardware, purse frame, d rings, metal clasp, jewellery findings clasp, snap hooks, swivel clasp, magnetic clasp, slide buckle, toggle clasp
830990 crown caps, bottle caps, bottle stoppers, wine stopper, jar lids, kilner lids, bottle stopper metal
831000 number plate, number plates, street sign, metal name plate, house sign metal, metal plaque, brass plaque, road sign, plaque engraved
761510 non stick frying pan, tefal pan, tefal, tefal ingenio, circulon, moka pot, bialetti, bialetti moka, aluminium pan, baking tin aluminium, frying pan aluminium, masterclass roaster, greenpan, caraway, foil trays, swan pan, aluminium water bottle, camping cookware, nordic ware bundt, foil container, sigg bottle, cake tin aluminium, hexclad
761699 aluminium bracket, aluminium extrusion, aluminium sheet cut, aluminium ladder hook, tent pegs aluminium, aluminium parts
741980 copper ornament, brass fittings, copper tape
741820 copper sink strainer
741810 copper pan, mauviel, copper mug, copper mugs, copper water bottle, brass kitchen scale
711411 silver spoon, silver candlestick, silver tray, silver photo frame sterling, hallmarked silver, sterling silver spoon, silver christening cup
691110 bone china mug, fine china, porcelain plate, porcelain mug, bone china, wedgwood, wedgwood plate, royal albert, royal albert old country roses, royal crown derby, royal worcester plate, spode, spode blue italian, noritake, villeroy boch, villeroy & boch, royal copenhagen, meissen plate, tea cup and saucer, teapot china, minton, aynsley, denby porcelain, dinner set porcelain, herend, paragon cup, shelley teacup, teacup
691200 mug, mugs, ceramic mug, coffee mug, stoneware, denby, denby mug, emma bridgewater, portmeirion, portmeirion botanic, le creuset mug, le creuset stoneware, cereal bowl, dinner plates, dinner set, starbucks mug, bowl ceramic, teapot, teapots, butter dish, ceramic plate, pottery mug, hornsea pottery, poole pottery plate, moorcroft plate, personalised mug, travel mug ceramic, moka cup, burleigh, cornishware, plates, soy sauce dish, ramekins, jug ceramic, dog bowl ceramic, nicola spring, disney mug, pasta bowls, chawan, espresso cups, cornish ware, latte mug, bridgewater mug
691310 royal doulton, royal doulton figurine, doulton figure, lladro, lladro figurine, beswick, beswick animal, nao figurine, wade whimsies, border fine arts china, royal worcester figurine, porcelain figurine, hummel, hummel figurine, capodimonte, coalport figurine, lenox figurine, porcelain ornament, franklin mint plate, royal copenhagen figurine
691390 ceramic ornament, moorcroft, moorcroft vase, poole pottery, ceramic vase, vase ceramic, clarice cliff, trinket dish, money box ceramic, wax burner, oil burner ceramic, staffordshire dogs, staffordshire figure, ceramic figurine, piggy bank, pottery vase, troika pottery, ceramic house, ceramic decoration
691490 plant pot ceramic, plant pots ceramic, terracotta pot, ceramic planter
691410 porcelain pieces, porcelain knob
701337 drinking glass, highball glasses, tumblers, shot glass, shot glasses, beer glass, pint glass, whisky glass, duralex, tumbler glass, riedel tumbler, glass mug, glasses drinking, latte glass, jam jar mug
701328 wine glass, wine glasses, champagne flutes, riedel, gin glass, gin glasses, prosecco glasses, champagne flute, cocktail glasses, martini glasses, riedel wine, zalto, champagne saucers
701341 crystal bowl, waterford crystal, decanter crystal, lead crystal
701349 pyrex, pyrex dish, pyrex jug, glass bowl, glass storage, kilner, kilner jar, glass food containers, mason jar, chemex, french press glass, glass teapot, decanter, cake dome, mason jars, glass dish, anchor hocking, baby bottle glass, glass jug, water carafe
701322 crystal wine glass, waterford wine glass, crystal champagne flutes
701391 crystal vase, crystal ornament, swarovski figurine, swarovski crystal figure, crystal figurine, waterford vase, swarovski ornament, swarovski, swarovski annual
701399 glass vase, vase, vases, glass ornament, glass paperweight, caithness paperweight, murano, murano glass, stained glass suncatcher, tealight holder glass, glass dome, terrarium, suncatcher, candle holder glass, bud vase, glass cloche, paperweight, caithness, mdina glass, isle of wight glass, glass jar decoration
701090 glass bottle, jam jars, glass jar, bottles glass, perfume bottle glass empty, glass dropper bottle, spice jars, swing top bottle, amber bottle
700992 mirror, mirrors, wall mirror, bathroom mirror, makeup mirror, dressing table mirror, hand mirror, vanity mirror, round mirror, compact mirror
700910 wing mirror glass, door mirror glass, mirror glass car, rear view mirror, door mirror, blind spot mirror
700719 screen protector, screen protectors, tempered glass, tempered glass screen, screen protector iphone, privacy screen protector
701810 glass beads, miyuki, miyuki delica, seed beads, swarovski beads, rhinestones, rhinestone, swarovski crystals flatback, lampwork beads, hotfix rhinestones, flatback crystals, toho beads, toho, bead mix, beads, bugle beads, delica beads, nail gems, preciosa
701890 glass figurine, glass eyes, glass eye, blown glass ornament lampwork
392410 water bottle plastic, water bottle, sistema, sistema box, lunch box, lunchbox, bento box, bentgo, tupperware, lock & lock, food storage containers, plastic cup, sippy cup, tommee tippee, tommee tippee cup, tommee tippee bottle, munchkin cup, munchkin, miracle cup, dr brown bottle, avent bottle, baby bottle, baby bottles, nuk bottle, mam bottle, mam bottles, philips avent, bibado bowl, weaning bowl, weaning set, protein shaker, shaker bottle, ice cube tray, chopping board plastic, joseph joseph, joseph joseph nest, plastic plates, plastic cutlery, straws, nalgene, camelbak, camelbak bottle, contigo, smash lunch box, smash bottle, sports bottle, air up, air up bottle, measuring jug, salad spinner, silicone bakeware, baking mould, silicone mould, cake mould, spatula silicone, cookie cutter plastic, oxo container, snack box, lazy susan, drink bottle, reusable cup plastic, stojo, silicone muffin, cookie stamp, mixing bowl, doidy cup, highchair suction bowl, cereal dispenser, nuby, bumkins, weaning spoon, ezpz
392490 soap dispenser, plastic storage box, storage box, storage boxes, really useful box, toothbrush holder, laundry basket, washing up bowl, bath caddy, plastic hanger, hangers, coat hangers, potty, baby potty, baby bath, shower caddy, plant pot plastic, soap dish, toilet brush, bath seat baby, dustpan, dish drainer, kitchen organiser, drawer organiser, waste bin plastic, litter tray, cat litter box, dog bowl, bath toy storage, squeegee, vacuum storage bags, shower curtain plastic, peg basket, clothes pegs, pegs, silicone trivet, step stool plastic, watering can, makeup organiser, dog toy plastic, litter scoop, planter plastic, pill box, pill organiser, piggy bank plastic, lick mat, lickimat, kong, kong toy, slow feeder, slow feeder bowl, bin, cutlery tray, storage basket, addis, lotion bottle empty, dummies, dummy, pacifier, mam dummy, baby dummies, hamster wheel, bird feeder, bird bath, spice rack plastic, toilet step
392690 phone case, phone cases, iphone case, iphone cover, otterbox, otterbox defender, spigen, spigen case, casetify, speck case, uag case, samsung case, silicone case, airpods case cover, popsocket, pop socket, phone grip, phone holder, phone stand, phone mount, car phone holder, quad lock, quad lock case, laptop stand, tablet stand, acrylic keyring, plastic keyring, resin ornament, cable ties, badge holder, lanyard holder, cable clips, cable tidy, plastic clips, 3d printed part, 3d print, 3d printed, acrylic sheet cut, acrylic sign, cosplay prop, craft stencils, stencil, stencils, cake topper acrylic, bead storage, hair beads plastic, plastic beads, pony beads, acrylic stand, anime keychain, acrylic charm, ear plugs, earplugs, loop earplugs, luggage tag, luggage tags, suction cups, shoe horn, plastic fittings, plastic bracket, toploaders, top loaders, card protector, document wallet, laminating pouches, plastic wallets, book cover plastic, ipad case, tablet cover, kindle cover plastic, switch case, controller thumb grips, body chain plastic, seed tray, plant labels, watch case plastic, trim clips, car trim clips, tape dispenser, hooks adhesive, command hooks, command strips hooks, curtain hooks plastic, drip tray, magnifier plastic, plastic pegs, funnel, nail tips display, fake nails display, acrylic box, display case, display stand, ring box plastic, fishing box, tackle box, syringe plastic feeding, badge reel, plastic ornament, plastic figure decor, dog poo bag holder, silicone seals, key cover silicone
392620 raincoat pvc, plastic poncho, disposable gloves, latex free gloves, vinyl gloves, pvc apron, bib plastic, silicone bib, weaning bib, plastic apron, rain poncho, bibado
392640 figurine resin, plastic figurines, resin figurine, resin statue, garden gnome, resin decoration, nativity resin, willow tree, willow tree figurine, snow globe, nemesis now, jim shore, disney traditions, funeral ornament, fairy figure, buddha resin, leonardo collection, artificial plants plastic ornament
392630 car badge plastic, car interior fittings plastic, furniture feet plastic, drawer handle plastic
392321 zip lock bags, ziplock bags, freezer bags, bin liners, refuse sacks, poo bags, dog poo bags, polythene bags, bin bags, carrier bags polythene, nappy bags, mailing bags, poly mailers, mailing bag, grip seal bags, cellophane bags, nappy sacks, grow bag
392330 plastic bottles, spray bottle, spray bottles, empty bottle, pump bottle, dropper bottle plastic, travel bottles, atomiser, perfume atomiser, sample pots, empty containers
392310 egg box plastic, cd case, dvd case, plastic crate, packaging box plastic, jewellery box packaging plastic, ammo box, cosmetic jars, game case
392350 caps lids plastic, bottle lids
392329 plastic sacks woven, vacuum bags
391990 vinyl sheet self adhesive, cricut vinyl, oracal, oracal 651, permanent vinyl, vinyl decal, vinyl decals, car sticker, car decal, wall decal, window film, frosted film, contact paper, sticky back plastic, fablon, skin wrap, dbrand, dbrand skin, phone skin, skateboard sticker vinyl, bumper sticker, vinyl lettering, holographic film, reflective tape sheet, vehicle wrap, privacy film, vinyl sticker, vinyl stickers, laptop skin, smart vinyl, cricut smart vinyl, rim stickers, protective film, tablet film
391910 tape, sellotape, duct tape, gorilla tape, masking tape, packing tape, electrical tape, insulating tape, parcel tape, gaffer tape, scotch tape, double sided tape, frog tape, vhb tape, grip tape, tamiya masking, 3m tape, nano tape, insulation tape, heli tape, magic tape, hem tape, lash tape, wig tape, fashion tape, tit tape, boob tape
391810 vinyl flooring, lvt, vinyl tiles floor
392010 cling film, polythene sheet, film polyethylene, bubble wrap film
392062 mylar film
392112 pvc leather, faux leather sheet, leatherette
392113 foam sheet, upholstery foam, foam block, kaizen foam, memory foam sheet
392190 heat transfer vinyl, htv, siser htv, siser, laminated sheet, eva foam, eva foam sheet, plasticard, evergreen plastic
391732 silicone hose, hose pipe, aquarium tubing, pvc tubing, airline tubing, vacuum hose, heat shrink, heatshrink
391739 garden hose, hose reel hose, hosepipe, hozelock hose
391740 hose connector, hozelock, hozelock fitting, hose fittings, push fit fittings, waste pipe fittings
392220 toilet seat, toilet seats, bidet seat
392290 toilet flush, fluidmaster, dual flush valve, syphon
392210 shower tray, bath panel, sink plastic
392530 plastic blinds, venetian blinds, vertical blinds
392590 gutter fittings, plastic trunking, cable trunking, wall panel pvc, air vent plastic
848180 tap, taps, kitchen tap, basin tap, mixer tap, shower head, showerhead, shower heads, shower hose mixer, radiator valve, ball valve, bidet spray, hansgrohe, grohe, grohe tap, solenoid valve, thermostatic shower valve, shower mixer, check valve, mira shower, tyre valve, bath taps, gas regulator valve, float valve, sprinkler, irrigation kit, trv
848190 tap cartridge, ceramic cartridge tap, valve parts, shower cartridge
842410 fire extinguisher
842420 spray gun, airbrush, iwata, iwata airbrush, paint sprayer, harder steenbeck, wagner sprayer, badger airbrush
842430 pressure washer, karcher, karcher k2, karcher k4, karcher k5, nilfisk, snow foam lance, steam cleaner
842449 garden sprayer, pressure sprayer
842490 pressure washer hose, spray gun parts, karcher parts, karcher hose, pressure washer nozzle
850811 vacuum cleaner, dyson v8, dyson v10, dyson v11, dyson vacuum, shark vacuum, henry hoover, hoover, miele vacuum, handheld vacuum, cordless vacuum, roomba, irobot, irobot roomba, robot vacuum, roborock, eufy robovac, vax, vax carpet, gtech, bissell, car vacuum, numatic
850870 dyson filter, dyson head, dyson parts, vacuum bags henry, henry bags, hoover bags, vacuum filter, roomba brush, vacuum cleaner parts, miele bags, vacuum parts, shark filter, hepaflo, vacuum hose henry, dyson attachments, roborock parts
850940 blender, nutribullet, ninja blender, kitchenaid, kitchenaid mixer, kenwood mixer, stand mixer, hand blender, food processor, magimix, juicer, vitamix, smoothie maker, hand mixer, kenwood chef, mini chopper, ninja blend, spiralizer electric, thermomix, nutri bullet, electric whisk
850990 kitchenaid attachment, kenwood parts, blender jug, nutribullet blade, mixer parts, toothbrush heads parts
851610 kettle, electric kettle, immersion heater, water heater, kettle smeg, smeg kettle, travel kettle, baby bottle warmer kettle
851621 storage heater
851629 fan heater, oil radiator heater, heater, electric heater, towel rail electric, panel heater, patio heater electric, infrared heater, delonghi heater
851631 hair dryer, hairdryer, dyson supersonic, babyliss dryer, ghd helios dryer
851632 ghd, ghd straighteners, ghd platinum, ghd gold, hair straighteners, straighteners, dyson airwrap, airwrap, hair curler, curling tongs, curling wand, babyliss, babyliss curl, dyson corrale, hot brush, heated rollers, cloud nine, cloud nine straightener, mermade, mermade waver, hair crimper, hair waver, revlon hot brush, shark flexstyle, tymo, beauty works waver
851633 hand dryer
851640 iron, steam iron, tefal iron, clothes steamer, garment steamer, steamer clothes, philips steamer, steam generator iron
851650 microwave, microwave oven
851660 air fryer, ninja air fryer, airfryer, tefal actifry, slow cooker, crockpot, rice cooker, instant pot, induction hob, hot plate, electric grill, george foreman, george foreman grill, oven, yogurt maker, egg boiler, ninja foodi, tower air fryer, pressure cooker electric, waffle maker, raclette, panini press, toastie maker, breville sandwich, induction cooker, soup maker, reber, cosori
851671 coffee machine, nespresso machine, espresso machine, sage barista, delonghi, delonghi magnifica, aeropress go machine, coffee maker, gaggia, milk frother electric, dolce gusto machine, tassimo machine, keurig, moccamaster
851672 toaster, toasters, dualit, dualit toaster
851679 wax melt burner electric, diffuser electric heated, wax warmer, popcorn maker, candy floss machine, bottle warmer, steriliser electric, chocolate fountain, curling lash heated, bottle steriliser, wax heater, electric wax pot, heated eyelash curler, electric blanket pad heated, heated airer, fondue electric, baby bottle steriliser, egg cooker, wax pot
851680 heating element, cartridge heater, oven element
851690 coffee machine parts, delonghi parts, portafilter, air fryer liners, ghd parts, kettle lid, oven parts, airwrap attachment, dyson airwrap attachment, dryer diffuser, oven knob, milk jug aeroccino
851580 hot air solder rework
851511 soldering iron, hakko, weller, pinecil, pyrography pen
851539 mig welder, welder, tig welder
851590 soldering tips, hakko tips, welding torch parts, tig torch
821000 coffee grinder manual, hario, hario mill, comandante, 1zpresso, pasta machine, pasta maker, mandoline, spiralizer, hand mincer, salt mill, pepper mill, pepper grinder, timemore, marcato, hand grinder, peugeot mill, food mill, french press cutter
961700 stanley cup, stanley tumbler, stanley quencher, stanley flask, thermos, thermos flask, flask, vacuum flask, chilly's, chillys, chilly's bottle, chillys bottle, hydro flask, hydroflask, yeti, yeti rambler, yeti tumbler, insulated bottle, owala, klean kanteen, food flask, s'well, swell bottle, travel mug, thermal flask, ion8, insulated tumbler, simple modern, travel cup insulated, frank green, insulated cup, food jar thermos, contigo autoseal, keepcup thermal, kambukka, takeya, thermal mug, ocean bottle, brumate
961380 lighter, zippo, zippo lighter, dupont lighter, candle lighter, clipper lighter, plasma lighter, turbo jet lighter, refillable lighter
961310 disposable lighter, bic lighter
961400 smoking pipe, pipe tobacco pipe, bong, glass pipe, cigarette holder, peterson pipe, grinder bong, hookah, shisha, shisha pipe, tobacco pipe, glass bong, water pipe
940171 metal framed chair upholstered, dining chair upholstered, bar stool, bar stools, office chair metal
940139 office chair, gaming chair, desk chair, secretlab, herman miller, herman miller aeron, swivel chair
940161 armchair, sofa, dining chairs, wooden chair upholstered, footstool, ottoman seat, recliner, poang, ektorp, dining chair, accent chair
940169 wooden stool, wooden chair, stool wood
940179 folding chair, camping chair, garden chair, deck chair, fishing chair, helinox chair, helinox, metal chair, bistro set
940180 plastic chair, booster seat, car seat, car seats, baby car seat, maxi cosi, cybex sirona, joie car seat, baby bouncer, bouncer babybjorn, bumbo, high chair, highchair, bean bag chair, stokke tripp trapp, inflatable chair, isofix, baby rocker, antilop
940199 chair parts, seat covers chair leather, office chair wheels, gas lift chair, stokke cushion, armrest pads, sofa legs, recliner handle
940320 metal shelf, shelving unit metal, metal bed frame, clothes rail, metal rack, filing cabinet, shoe rack metal, standing desk frame, metal shelves, tv stand metal, over toilet storage
940330 office desk, desk wooden, computer desk, standing desk, micke
940350 wooden bed, bed frame wooden, bedside table, chest of drawers bedroom, wardrobe, malm, hemnes, cot, cot bed, crib bed, dressing table, pax, brimnes, bunk bed, sniglar, moses basket stand, bedside cabinet
940360 bookcase, bookshelf, bookshelves, billy bookcase, kallax, ikea kallax, lack table, lack, coffee table, side table, shelf, floating shelf, floating shelves, wooden shelf, dining table, tv stand, tv unit, cabinet, sideboard, console table, ivar, besta, cat tree, cat tower, changing table, toy box, cat scratching tree, tv cabinet, wood table, display cabinet, nest of tables, wall shelf, plant stand wood, wooden shelves, shoe cabinet, easel furniture, vittsjo, eket, catit tree
940370 plastic storage drawers, plastic furniture, plastic table, trofast, skubb shelf, plastic shelf, baby playpen plastic, plastic cabinet
940382 bamboo shelf, bamboo furniture
940389 rattan furniture, wicker furniture
940391 furniture legs wood, ikea door front, wooden legs
940399 table legs, hairpin legs, furniture parts, bed slats, bed parts, drawer runner parts, ikea spare parts, kallax insert, desk frame parts
441490 wooden frame, picture frame, photo frame, picture frames, photo frames, photo frame wood, ribba, mirror frame wood
441990 wooden spoon, wooden spoons, wooden bowl, wooden kitchenware, chopping board, wooden coasters, wooden coaster, rolling pin, wooden tray, wooden chopping board, serving board, breadboard, salad bowl wood
441911 bamboo chopping board, bamboo cutting board
441912 chopsticks, chopsticks bamboo
441919 bamboo tray, bamboo cutlery, bamboo bath caddy, bamboo kitchen, bamboo cup
442090 jewellery box, jewelry box, wooden box, trinket box, wooden jewellery box, keepsake box wood, watch box, wooden chest, memory box, ring box wood, stackers, wolf watch box, cigar box humidor, wooden storage box
442019 wooden ornament, wooden figurine, wood carving, wooden plaque, wooden decoration, carved wood, nativity wood, wooden figure, wooden christmas ornament
442110 wooden hangers, wooden coat hangers
442199 wooden sign, wooden pegs, wooden craft shapes, wood slices, lolly sticks, wooden letters, dowel, embroidery hoop, bamboo canes, wooden ladder hamster, bird box, nesting box, wooden stakes, wooden beads, bird table, wooden stand, wooden keyring, bee house, wooden blanks, wooden yarn bowl, ladder wood, plant stake wood, bat box, wooden crate stand, bug hotel, skewers
441520 wooden crate, pallet
460290 basket seagrass, baskets
460219 wicker basket, hamper basket, wicker, basket, storage baskets, rattan basket, picnic basket, log basket
460212 rattan tray
460211 bamboo basket
551110 acrylic yarn, stylecraft, stylecraft special, stylecraft special dk, knitting yarn, yarn, wool balls, wool knitting, dk wool, king cole, king cole dk, paintbox yarn, chunky yarn, sirdar, sirdar snuggly, scheepjes, aran yarn, baby yarn, hayfield, baby wool dk, red heart, lion brand, caron cakes, james c brett, knitting wool, women's institute yarn, velvet yarn, chenille yarn, crochet yarn, robin dk
510910 drops yarn, drops alpaca, drops merino, merino yarn, merino wool yarn, rowan, rowan felted tweed, malabrigo, debbie bliss, west yorkshire spinners, wys, hand dyed yarn, sock yarn, jamieson shetland, alpaca yarn, cascade 220, brooklyn tweed, madelinetosh, wool yarn, lopi, lettlopi, mohair yarn, 4ply sock yarn
520710 cotton yarn, rico cotton, catania yarn, drops muskat, macrame cotton, scheepjes catona, paintbox cotton, crochet cotton
520420 dmc, dmc thread, embroidery thread, embroidery floss, stranded cotton, anchor stranded, anchor thread, cross stitch thread, dmc mouline, perle cotton, dmc floss, sashiko thread
540110 gutermann, gutermann sew all, sewing thread, thread, coats thread, madeira, madeira thread, overlocker thread, polyester thread, mettler, aurifil polyester, isacord, bobbin thread
510529 wool tops, felting wool, wool roving, merino tops, roving, needle felting wool
560210 felt needleloom, craft felt
560221 felt sheets wool, wool felt
560229 felt sheets, felt squares, acrylic felt, felt fabric
580632 ribbon, satin ribbon, grosgrain ribbon, berisfords, webbing, bias binding, twill tape, ribbons, petersham, grosgrain, seam tape
580810 braid trim, macrame cord, paracord, cord braided, gimp braid, piping cord
580890 tassels, tassel, fringe trim, pom pom trim, tassel trim
580421 lace trim, lace fabric, lace appliques
580429 cotton lace
580410 tulle fabric, net fabric, netting fabric, mesh fabric, tulle roll
960621 plastic buttons, buttons plastic, craft buttons
960622 metal buttons, military buttons, blazer buttons, jeans buttons
960629 wooden buttons, buttons, button, coconut buttons, shell buttons, toggle buttons
960610 press studs, snap fasteners, kam snaps, poppers, snaps, prym snaps
960711 metal zip, metal zipper, ykk metal zip
960719 zips, zipper, zippers, zip, nylon zip, ykk zip, invisible zip
960720 zip pull, zipper pulls, slider zip, zip sliders
630800 cross stitch kit, embroidery kit, crochet kit, knitting kit, punch needle kit, tapestry kit, rug making kit, latch hook kit, needle felting kit, macrame kit, sewing kit craft, woobles, the woobles, bothy threads, dimensions kit, quilting kit, dmc kit
845210 sewing machine, janome, brother sewing machine, singer machine, bernina, overlocker
845230 machine needles, schmetz, schmetz needles, sewing machine needles, singer needles, organ needles
845290 presser foot, bobbins, bobbin, bobbin case, janome foot, sewing machine parts, sewing machine foot, brother bobbins, singer parts, foot pedal sewing
846593 cricut, cricut maker, cricut joy, cricut explore, silhouette cameo, brother scan n cut
848071 silicone mold tool
820890 cricut blade, silhouette blade, guillotine blade, planer blades, rotary cutter blades, cutting blade machine, olfa rotary blade
844110 guillotine, paper trimmer, paper cutter, die cutting machine, sizzix, sizzix big shot, gemini die cutting, rotary trimmer
820770 cutting dies, sizzix dies, die cuts metal, metal cutting dies, thinlits, craft dies, embossing folder, spellbinders
961100 rubber stamp, rubber stamps, clear stamps, clear stamp, stampin up, stampin up stamp, self inking stamp, trodat, wax seal stamp, wax seal, crafters companion stamp, date stamp
961210 ink ribbon, typewriter ribbon, dymo tape, brother label tape, dymo letratag, tze tape
961220 ink pad, distress ink, stamp pad, memento ink, tim holtz distress
481141 washi tape, washi, paper tape, gummed tape, kraft tape
481190 wrapping paper, gift wrap, decoupage paper, card making paper, wallpaper sample paper, transfer paper, sublimation paper, scrapbook paper, scrapbooking paper, paper pad scrapbook
481420 wallpaper, wall paper, wallpaper roll, graham and brown, laura ashley wallpaper
482369 paper plates, paper cups, paper straws, paper bowls, party tableware, party plates
482390 paper fan, paper lantern, paper decorations, tissue pom poms, paper bags party, die cut paper, cake cases, quilling paper, cake cases paper, baking paper, paper garland, paper mache letters, card shapes, papercraft, muffin cases, coffee filter papers, origami paper sheet, filter papers
482110 labels, sticky labels, label rolls, thermal labels, address labels, dymo labels, name labels, product labels, name stickers, stikins, my nametags
481910 cardboard boxes, postal boxes, packing boxes, shipping boxes, mailing boxes
481920 gift box, gift boxes, card box folding, cake box, cupcake boxes, favour boxes, pillow boxes, presentation box
481940 paper bags, gift bag, gift bags, party bags paper, kraft bags, sandwich bags paper
481710 envelopes, envelope, jiffy envelopes, a6 envelopes, cash envelopes, padded envelope
481810 toilet roll, toilet paper, cusheen, toilet tissue
481820 tissues, paper towels, kitchen roll, kitchen towel, blue roll, facial tissues, hand towels paper
481830 paper napkins, napkins, serviettes, cocktail napkins, napkins paper
480256 printer paper, copier paper, a4 paper, hammermill
480262 drawing paper roll
480920 carbon paper
482320 filter paper lab, coffee filters paper
391400 water softener resin beads, aquarium purigen, purigen
390730 epoxy resin, resin kit, art resin, uv resin, casting resin
350610 super glue, gorilla glue, loctite, loctite super glue, uhu, pritt stick, glue stick, pva glue, e6000, e6000 glue, araldite, fabric glue, tombow glue, elmers, mod podge, lash glue craft, no more nails, bostik, hot glue sticks, wood glue, evo stik, glue, contact adhesive, titebond, copydex, glue sticks, nail glue tube craft, b7000, b-7000
340700 modelling clay, fimo, sculpey, fimo soft, plasticine, polymer clay, air dry clay, das clay, milliput clay, super sculpey, cernit
321410 sealant, silicone sealant, no nonsense sealant, filler wood, polyfilla, body filler, grout, tile grout, caulk, bath sealant, sikaflex, green stuff, milliput, putty, glazing putty, window putty
381400 paint stripper, white spirit, brush cleaner, thinner
382499 ~flux, resin hardener, ph down, ph buffer, slime activator, hydrometer solution, salt lamp block
271019 engine oil, motor oil, castrol, mobil 1 oil, motul, gear oil, shell helix ultra, baby oil base, liqui moly, gearbox oil, atf, silkolene, fuchs titan, millers oils, lamp oil, brake cleaner mineral oil, 3-in-one, chain oil
340399 chain lube, muc-off, muc off, dry lube, finish line lube, wet lube, silicone spray, grease synthetic
381900 brake fluid, dot 4, hydraulic fluid
382000 antifreeze, coolant, screenwash, screen wash, de-icer, de icer
340530 car wax, meguiars, meguiar's, autoglym, turtle wax, car polish, ceramic coating car, auto finesse, collinite, chemical guys polish, bilt hamber, gtechniq
340590 metal polish, brasso, silvo, peek polish, autosol
340250 car shampoo, snow foam, chemical guys, wheel cleaner, bike cleaner, iron fallout
340520 furniture polish, pledge, beeswax polish, wood polish, osmo, danish oil wax
381190 fuel additive, redex, fuel injector cleaner, stp, wynns, archoil
310100 organic fertiliser, worm castings, seaweed feed, fish blood bone, chicken pellets fertiliser
310520 fertiliser, plant food, miracle gro, miracle-gro, tomorite, lawn feed, baby bio, plant feed, canna, canna coco, biobizz, biobizz grow, fertilizer, orchid food, osmocote, tomato feed
310510 fertiliser tablets, baby bio drip
253090 perlite mix, vermiculite, salt lamp rock, zeolite stone
270300 peat, peat compost, sphagnum peat
680610 rockwool
680520 sandpaper, sanding discs, sanding sheets, abrasive paper, mirka, wet and dry paper, micro mesh
680422 grinding disc, cutting discs, grinding wheel
680423 whetstone, sharpening stone natural
680430 sharpening stone, king whetstone, shapton, naniwa
960321 toothbrush, toothbrushes, bamboo toothbrush, manual toothbrush, interdental brushes, tepe, tongue cleaner brush, baby toothbrush, oral b heads, sonicare heads, replacement brush heads
960329 hairbrush, hair brush, tangle teezer, wet brush, mason pearson, denman, denman brush, beard brush, paddle brush, shaving brush, nail brush, detangling brush, lash brush spoolie, lash spoolie, tangle angel
960330 paint brushes art, artist brushes, makeup brushes, makeup brush, real techniques, real techniques brush, zoeva, spectrum brushes, eyeshadow brush, foundation brush, winsor newton brush, citadel brush, kolinsky brush, raphael 8404, detail brush, nail art brushes
960340 paint roller, paint brush, decorating brush, purdy, hamilton brush, wooster, harris brush, roller sleeve
960390 mop, mop head, broom, brush, dustpan and brush, washing up brush, grooming brush, dog brush, furminator, spin mop, vileda, lint roller, cleaning brush, toilet brush head, feather duster, pet brush, toothbrush cleaning, sweeping brush, horse brush, dandy brush, bottle brush, grooming glove, litter brush, squeegee mop, duster, flash speedmop pads, horse grooming kit, mop pads
961511 hair comb plastic, comb, hair clips, hair clip, claw clip, hair claw, hair slides, hair barrette, nit comb, alice band, hairband plastic, banana clip, baby hair clips, headband plastic, hair comb
961519 hair comb metal, bridal comb, wooden comb, hair vine, tiara, tiaras, bridal headpiece, hair pins bridal, wedding hair comb
961590 hair pins, bobby pins, hair rollers, heatless curler, heatless curls, curlers, kirby grips, hair grips, perm rods, hair curlers, hair bobbles metal
961610 perfume spray head, perfume atomizer
961620 makeup sponge, beauty blender, beautyblender, powder puff, konjac sponge applicator, sponge applicators
660191 folding umbrella, telescopic umbrella, fulton umbrella, compact umbrella
660199 umbrella, golf umbrella, umbrellas, brolly, bird cage umbrella, walking umbrella
660110 garden parasol, parasol, beach umbrella
660200 walking stick, walking sticks, trekking poles, walking poles, whip, riding crop, leki, cane, hiking poles
670419 wig, wigs, lace front wig synthetic, cosplay wig, clip in extensions, synthetic ponytail, fake eyelashes, false lashes, eyelash extensions, lashes, lash extensions, cluster lashes, lilly lashes, ardell, ardell lashes, kiss lashes, eylure lashes, individual lashes, russian lashes, magnetic lashes, strip lashes, braiding hair, xpression hair, kanekalon, crochet hair, hair piece synthetic, hair bun scrunchie, false eyelashes, mink lashes, duo lashes
670420 human hair wig, human hair, human hair extensions, tape in extensions, hair extensions, remy hair, hair bundles, hair weave, clip in human hair, brazilian hair, toupee, hair system, hair topper, beauty works, lullabellz, great lengths, cliphair
670411 synthetic wig complete, full wig, lace front wig
670210 artificial flowers plastic, fake flowers plastic, plastic plants, aquarium plants plastic, artificial plants plastic, fake plant, artificial ivy
670290 artificial flowers, silk flowers, artificial flower, fake flowers, artificial plant, wreath, faux flowers, wedding bouquet artificial, artificial roses, flower garland, silk rose, buttonhole silk, artificial wreath
950510 christmas decorations, christmas tree, christmas ornament, christmas bauble, baubles, christmas wreath, christmas stocking decoration, tree topper, christmas garland, elf on the shelf, nutcracker, advent calendar empty, christmas cracker, christmas crackers, tinsel, tree skirt, nativity set, christmas village, lemax, christmas gonk, gonk, artificial christmas tree, hanging ornament christmas, angel topper, gisela graham
950590 halloween, halloween mask, fancy dress, costume, cosplay, cosplay costume, party decorations, party hats, bunting party, confetti, photo booth props, party bag fillers, halloween decoration, party popper, fancy dress costume, rubies costume, smiffys, smiffy's, halloween costume, latex mask, morphsuit, easter decoration, banner birthday, birthday banner, magic trick, magic tricks, whoopee cushion, novelty, hen party, hen do sash, cake topper party, gender reveal, party kit, fake blood, masquerade mask, venetian mask, pinata, mask party, party mask, table confetti, party tableware set, face mask costume, book day costume, world book day, animal ears headband, mascot costume
950430 arcade machine, fruit machine, slot machine
380630 rosin resin
330790 ~contact lens solution
240399 shisha tobacco, snuff, hookah tobacco, chewing tobacco
240220 cigarettes, marlboro
240210 cigars, cigar, cuban cigars, cohiba, montecristo
240319 rolling tobacco, amber leaf, golden virginia
481320 rolling papers, rizla, rizla papers, raw papers, raw cones, king size papers, rizla king size
940690 greenhouse, shed, polytunnel
`;
