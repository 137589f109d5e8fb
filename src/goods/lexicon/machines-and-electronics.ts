/**
 * Machines and electrical goods: chapters 84 and 85. For the form of a
 * line see `personal-care.ts`.
 */
export const MACHINES_AND_ELECTRONICS = `
840731 moped engine
840732 pit bike engine
840734 engine assembly car
840790 generator engine petrol, lawnmower engine, kart engine, general purpose engine
840810 marine diesel, marine engine
840820 truck diesel engine, diesel engine car
840991 carb kit, carburettor kit, injectors petrol, crankcase, rocker cover, valve cover, oil sump, tappets, push rods, cylinder kit, conrod, con rod, engine block, egr valve, engine rebuild kit
840999 marine engine parts, diesel cylinder head, injector nozzle
841280 gas spring, gas struts, bonnet strut, tailgate strut, wind motor
841290 cylinder seal hydraulic
841320 manual pump, water hand pump, barrel pump, drum pump, bilge pump manual
841330 high pressure fuel pump, in tank pump, car water pump
841340 concrete pump
841350 peristaltic pump dosing
841360 power steering pump, lobe pump
841370 aquarium pump, pool pump, fountain pump, shower pump, booster pump, dirty water pump, heating pump, dc pump
841381 solar pump, condensate pump, bilge pump
841391 mechanical seal pump, pump seal kit, pump housing, pump head
841420 bike pump, track pump, floor pump, shock pump
841430 ac compressor, air conditioning compressor, fridge compressor
841440 towable compressor
841451 hand held fan, bladeless fan, floor fan, bathroom extractor fan, rechargeable fan, kitchen extractor fan
841459 case fan, inline fan, blower fan, exhaust fan, radiator fan, server fan, duct fan, heater blower motor fan, brushless fan
841460 kitchen hood, extractor hood, range hood
841470 biological safety cabinet, laminar flow cabinet
841480 air blower, portable tyre inflator, electric air pump, airbed pump electric, balloon pump electric, ring blower
841490 turbo parts, turbo cartridge, cooker hood filter, compressor valve, bike pump parts, fan guard
841510 split air conditioning, window air conditioner
841581 heat pump air reversible
841582 air con unit
841583 air cooler no compressor, fan coil
841590 ac parts, evaporator ac, condenser ac, air conditioning parts, aircon parts
841620 gas burner
841710 furnace roasting ores
841780 cremation furnace, pottery kiln
841821 larder fridge, mini fridge compressor
841829 absorption fridge, cosmetic fridge, skincare fridge, camping fridge, thermoelectric fridge
841840 upright freezer, freezer
841850 display fridge, display chiller, wine cooler, drinks cooler cabinet, bottle cooler, beer fridge, refrigerated display
841869 ice cube maker, drink chiller, refrigeration unit
841891 fridge furniture
841899 fridge parts, fridge shelf, evaporator refrigerator, freezer drawer, fridge door shelf, refrigerator door seal
841911 gas water heater, instantaneous water heater gas, gas boiler tankless
841919 storage water heater non electric
841920 steriliser, sterilizer medical, bottle steriliser, uv steriliser, baby bottle steriliser, nail steriliser
841939 drying machine, dehydrator
841940 distillation, still alcohol, distiller, water distiller, distilling plant
841981 commercial oven, bain marie, catering fryer, vending hot drinks, water boiler commercial, deep fat fryer commercial, espresso machine commercial
841989 reactor vessel, cooling tower, environmental chamber, incubator lab, climatic chamber, water bath laboratory, sous vide commercial, vacuum chamber degassing, wax melter
841990 heat exchanger parts, autoclave parts, water heater parts, coffee machine commercial parts, dryer parts industrial
842010 laminating machine, laminator, calender, roll laminator, cold laminator, hot laminator
842112 clothes spin dryer
842121 water filter system, aquarium filter, pond filter, water softener, filter jug brita, tap filter, shower head filter, water filter jug cartridge system, uv water
842123 diesel filter, petrol filter
842129 filter press, filtration unit
842131 intake filter
842132 particulate filter, dpf, catalyst exhaust
842139 hepa filter machine, cabin filter, cabin air filter, pollen filter, fume extractor, air cleaner, dust extractor, compressed air filter
842191 centrifuge parts
842199 brita cartridges, maxtra, filter housing, filter bag liquid, air purifier filter, vacuum hepa filter, fridge water filter, pool filter cartridge
842219 glasswasher
842220 bottle washing machine
842230 capping machine, cup sealing machine, can seamer, filling line
842240 packaging machine, shrink wrap machine, bag sealer, strapping machine, impulse sealer, food vacuum sealer, flow wrapper
842290 dishwasher parts, packing machine parts, dishwasher basket, dishwasher spray arm, packaging machine parts
842310 body scale, smart scale, digital kitchen scale, weighing scales bathroom
842381 jewellery scale, postal scale, platform scale 30kg, retail scale, crane scale, coffee scale, bench scale
842382 platform scales, floor scale
842389 weighbridge
842390 weights calibration
842410 extinguisher
842420 hvlp, airbrush kit, spray tan gun, paint spray gun
842430 sandblaster, high pressure cleaner, sandblasting, snow foam lance, steam mop gun
842441 backpack sprayer, pressure sprayer, pump sprayer
842482 garden sprinkler, irrigation, irrigation kit, drip irrigation, watering system, watering kit, hose gun, watering timer system
842489 spraying machine, dispenser spraying, misting system, powder coating, dispensing machine glue, automatic fragrance dispenser machine, fogger, fog sprayer, inkjet nozzle dispensing
842490 nozzle, pressure washer hose, pressure washer parts, spray gun parts, sprinkler parts, pressure washer lance, airbrush needle, pressure washer nozzle, sprayer nozzle
842511 chain hoist electric
842519 chain hoist, lever hoist, pulley block, chain block
842539 hand winch, manual winch, boat winch
842541 garage lift, car lift, vehicle lift
842542 bottle jack
842549 scissor jack, screw jack
842641 mobile crane self propelled
842710 electric forklift, electric pallet truck, electric stacker
842720 diesel forklift, reach stacker
842790 pallet stacker manual
842810 passenger lift, stairlift, home lift, platform lift
842820 pneumatic conveyor
842833 conveyor, conveyor system
842840 escalator
842870 cobot
842890 lifting machine, lifting equipment, telehandler attachment, patient hoist, manipulator, car turntable, vacuum lifter
842920 grader
842940 road roller
842951 front loader, skid steer
842952 digger
842959 backhoe loader
843049 boring machinery
843050 earth moving
843110 hoist parts, winch parts, winch rope set, trolley jack parts
843120 forklift parts, forks forklift
843131 elevator parts, escalator parts, stairlift parts
843139 conveyor rollers, idler roller
843141 buckets excavator, bucket digger
843143 drilling parts, oilfield drilling tool, drill pipe tool parts, drilling machine parts
843149 digger parts, loader parts, track roller, excavator track parts, bucket teeth, caterpillar parts, construction machinery parts, jcb parts, komatsu parts
843229 cultivator, rotavator, harrow, tiller
843231 seed drill no till
843290 plough parts, cultivator parts, seed drill parts, tine
843311 robot lawnmower, ride on mower, robotic mower, electric lawnmower, cordless mower
843319 hover mower, cylinder mower
843320 tractor mower, hay mower
843359 harvester, root harvester
843390 baler parts, combine parts, lawnmower parts, mower deck, mower belt
843410 milking machine
843420 dairy machine
843490 milking liners, milking machine parts
843510 wine press, juice press, cider press, fruit press
843610 feed mill
843621 incubator, brooder
843629 poultry drinkers, chicken feeder automatic
843680 horticultural machine, bee keeping, beekeeping equipment, greenhouse machine, honey extractor, pet feeder, wood chipper forestry
843699 incubator parts farm
843710 seed sorter, grain cleaner
843780 grain mill, flour mill
843810 bakery machine, dough mixer, dough sheeter
843820 chocolate machine, confectionery machine
843830 sugar machinery
843850 meat processing, meat slicer, meat mincer commercial, sausage stuffer
843860 fruit processing machine, vegetable cutter commercial
843880 food processing machine, coffee huller, fish machine
843890 food machine parts, bakery machine parts
843910 pulp machine
843930 paper finishing machine
844010 bookbinding machine, binding machine, comb binding, comb binder, wire binder
844110 paper cutter, die cutting machine, paper cutting machine, slitter paper
844190 paper machine parts, die cutter parts
844230 plate making, printing plate machine, computer to plate
844250 printing plates, letterpress plate, cliche, flexo plate
844313 offset press sheet fed, offset printing press
844316 flexographic press
844319 screen printing machine, pad printer, screen print press, tampo print, heat press printing
844331 printer scanner, mfp, multifunction, all-in-one inkjet printer
844332 plotter, wide format printer, 3d photo printer instant, barcode printer, dtf printer, sublimation printer, fax
844339 photocopier, copier
844391 printing machine parts, printing roller, squeegee blade printing
844399 printer ink, printhead, fuser, inkjet cartridge, fuser unit, waste toner, copier parts, hp ink, epson ink, canon ink, printer tray, hp 305, transfer belt printer, brother toner, imaging drum
844520 spinning machine
844511 carding machine
844590 textile preparing machine
844610 loom
844711 circular knitting machine
844720 knitting machine
844790 tufting machine, embroidery machine, tufting gun
844819 dobby jacquard
844832 card clothing
844849 loom parts
844851 knitting machine needles
845011 washer dryer
845019 twin tub, portable washing machine
845020 commercial washing machine
845090 washing machine door seal, drum paddle, washing machine hose, detergent drawer
845110 dry cleaning machine
845121 tumble drier, clothes dryer, heated clothes dryer
845129 commercial dryer
845130 ironing press, heat press machine, heat press, ironing machine, steam iron press, fusing press
845140 dyeing machine
845180 textile finishing machine
845190 tumble dryer parts, garment steamer parts
845210 overlocker domestic
845229 overlocker, bag closer
845290 sewing machine foot, bobbin case, sewing machine feet, sewing machine pedal
845420 ingot moulds
845510 tube mill
845522 cold rolling mill
845530 rolls mill
845611 laser engraving, co2 laser, laser marking machine
845612 photon beam
845620 ultrasonic machine tool
845630 spark erosion
845650 waterjet cutter, water jet
845710 vertical machining centre
845819 metal lathe manual
845891 cnc turning vertical
845929 mag drill, drill press
845970 tapping machine, threading machine
846012 cnc surface grinder
846019 surface grinder
846031 cnc tool grinder
846039 knife sharpening machine, tool sharpening machine, saw sharpening machine
846040 honing machine
846090 polishing machine
846120 shaping machine
846150 chop saw metal
846232 slitting line, guillotine shear
846242 punching machine
846261 press machine
846310 wire drawing bench, tube drawing
846390 wire forming machine, spring machine
846410 stone sawing, tile cutter machine, wet saw
846420 glass grinding machine
846490 glass cutting machine, glass engraving
846510 combined woodworking
846591 mitre saw machine, band saw wood, circular saw bench
846592 planer, thicknesser, cnc router, spindle moulder
846593 sander machine, belt sander bench
846594 edge bander
846595 mortiser, drilling woodworking
846599 wood lathe, scroll saw machine
846610 er collets, chuck, tap holder, arbor, tool chuck
846620 workholding, rotary table
846630 dividing head
846691 stone machine parts
846692 woodworking parts, planer parts
846693 cnc parts, milling machine parts, laser cutter parts, linear axis machine tool, laser lens machine parts
846694 press parts, press brake tooling
846711 air ratchet, air sander, air drill, pneumatic grinder, air impact wrench
846719 pneumatic hammer, air hammer, nail gun pneumatic, air nailer
846721 drill, rotary hammer, sds drill, impact drill
846722 jigsaw tool, cordless saw, chop saw
846729 impact wrench, multi tool, dremel, hedge trimmer electric, heat shrink, cordless screwdriver, planer electric, grinder, oscillating tool, cordless tool, electric polisher, polisher car, cordless hedge trimmer, leaf blower cordless, nail drill machine, electric nail file, cordless pruner, grease gun electric, mini polisher, electric engraver, cordless grinder, electric caulking
846781 petrol chainsaw
846789 petrol strimmer, brush cutter, hedge trimmer petrol, leaf blower petrol, hydraulic tool
846791 chainsaw parts, chainsaw bar
846792 pneumatic tool parts
846799 carbon brushes tool kit, strimmer parts, hedge trimmer parts, drill chuck power, grinder parts, strimmer line head, trimmer head, strimmer head, dust adaptor tool
846810 blow pipe, gas welding torch
846820 gas soldering
846880 friction welding machine
846890 gas torch parts, welding torch parts gas
847010 scientific calculator, pocket calculator
847021 printing calculator
847029 desk calculator
847050 till, electronic till, pos system, card machine, epos, card reader payment
847090 ticket machine
847130 android tablet, kindle fire, samsung tab, galaxy tab, macbook pro, macbook air, ipad pro, surface pro, refurbished laptop, ultrabook, thinkpad laptop, hp laptop, dell latitude, latitude
847141 imac, all in one computer
847150 computer tower, workstation, mac mini, base unit, thin client, nuc, plc computer, system unit
847160 mechanical keyboard, wireless keyboard, keyboard and mouse, drawing tablet, bluetooth keyboard, trackball, scanner input, mice, input unit, numeric keypad, stream deck, pen tablet, wacom, presenter clicker, macro pad
847170 nas, storage drive, dvd drive, storage server, hard disc, sas drive, blu ray drive pc, optical drive
847180 network interface card, raid controller, rtx, geforce, card expansion, hba card, dock station, laptop dock
847190 magnetic card reader, data reader, rfid reader, memory card reader, sd card reader, ocr reader, nfc reader, chip reader
847210 duplicating machine
847230 mail sorting machine, letter opener machine
847290 laminator office, note counter, coin counter, electric stapler, pencil sharpening machine, electric pencil sharpener, hole puncher, banknote counter, label maker manual, stapling machine, atm, perforating machine, atm machine, comb binding office
847321 calculator parts
847329 cash register parts, pos parts, till drawer, cash drawer, pos stand, till parts
847330 ddr4, ddr5, ddr3, mainboard, heatsink cpu, laptop keyboard, laptop hinge, pcb computer, ram memory, dimm, sodimm, hard drive caddy, caddy hdd, laptop fan, cpu fan, keycaps, laptop motherboard, keyboard switches, laptop case parts, drive tray, laptop stand, palmrest, laptop lcd, rail kit server, computer accessories parts, wrist rest, mouse feet, liquid cooler, cpu water cooler, computer memory, server memory, replacement screen laptop, mouse mat rubber, touchscreen digitizer tablet, ipad screen, ipad digitizer, backplane
847340 office machine parts, atm parts, shredder parts
847350 parts for several machines 8470
847410 screening machine, sieving machine, vibrating screen
847420 grinding mill, ball mill, crusher, jaw crusher, pulveriser
847480 brick machine, ceramic forming machine, pellet press, tablet press
847490 crusher parts, crusher spares, mixer parts concrete, screen parts mining
847529 glass machine
847621 drinks vending machine
847629 hot drink vending
847681 food vending machine
847689 vending machine, change machine, photo booth
847690 vending machine parts, coin mechanism, vending parts
847730 blow moulding machine
847740 vacuum forming machine, thermoforming machine
847759 moulding machine rubber
847780 plastic machine, rubber machine, plastic welding machine, granulator
847790 injection machine parts, extruder screw, plastics machine parts
847810 cigarette maker
847890 cigarette machine parts
847910 asphalt paver, road machinery
847920 oil press
847950 robots educational arm
847960 evaporative air cooler
847981 metal treating machine, coil winding machine
847982 magnetic stirrer, blender industrial, grinder mixing, agitator, vortex mixer, centrifugal mixer, emulsifier machine, overhead stirrer
847983 cold isostatic press
847989 robotic machine, press machine special, humidifier industrial, automatic door opener machine, window cleaning robot, ultrasonic cleaning, electric actuator machine, linear actuator, hydraulic power pack, central lubrication system, wire stripping machine, automatic machines, button making machine, badge press, badge machine, bilge stabiliser, winding machine, smt machine, pick and place machine, garden composter machine, tube expander
847990 machine parts special, dehumidifier parts, industrial machine parts, spare parts machine, robot parts, badge machine parts
848010 moulding boxes foundry
848020 mould base
848050 glass mould
848060 concrete mould, mineral mould, cement mould, stepping stone mould
848071 plastic injection mould, injection mold, rubber mould compression
848079 silicone mould resin, silicone moulds craft, blow mould, vacuum mould
848110 regulator, air regulator, pressure reducer, oxygen regulator
848120 solenoid valve pneumatic, directional valve, control valve hydraulic
848130 one way valve
848180 bath tap, thermostatic shower, thermostatic radiator valve, garden tap, faucet, tap connector valve, isolating valve, needle valve, tyre valves, water valve, diverter valve, outside tap, trv, expansion valve, bath mixer, kitchen mixer tap, shower mixer valve, stop valve, stopcock, valve actuated, motorised valve, gas valve, beer tap, hot water tap, shower kit, hose tap, basin mixer, bath filler, fill valve toilet, shower system
848190 valve body, shower cartridge, valve actuator parts, tap washers cartridge, handle tap, valve stem, tap aerator, valve spares, valve seat, tap valve cartridge, valve spindle
848210 wheel bearing ball, skateboard bearings, thrust ball bearing
848220 tapered bearings
848230 spherical bearing
848280 linear bearing
848299 bearing race
848310 cam shaft, drive shaft industrial, shaft, splined shaft
848320 bearing unit, flange bearing housed, pillow block
848330 bush bearing, bronze bush, bearing shells, big end bearings, sleeve bearing, main bearings, engine bearings
848340 reduction gearbox, sprocket gear, gear motor gearbox, gear wheel, lead screw, rack and pinion
848350 timing pulley, belt pulley, tensioner pulley, idler pulley, belt tensioner, crankshaft pulley, v belt pulley, pulley block wheels
848360 clutch industrial, flexible coupling, jaw coupling, freewheel clutch, uj joint
848390 chain sprocket, shaft parts, clutch parts industrial, gearbox bearings kit
848410 spiral wound gasket, manifold gasket
848490 engine gasket set, seal set gasket, full gasket set
848520 fdm printer, resin 3d printer
848590 extruder 3d printer, print bed, 3d printer hotend, build plate, 3d printer hot end, resin vat
848610 wafer machine, crystal grower
848620 semiconductor machine, etching machine wafer, semiconductor equipment, wafer bonder, deposition machine
848630 flat panel display machine
848640 mask repair
848690 semiconductor machine parts, wafer chuck parts, electrostatic chuck
848710 outboard propeller
848790 machine parts non electric, oil seal rings metal, hand wheel
850110 gear motor small, rc motor
850131 servo motor dc, window regulator motor, solar panel small photovoltaic, ebike motor, wiper motor electric
850132 traction motor
850140 single phase motor, washing machine motor, roller shutter motor
850153 high voltage motor
850161 alternator generator small
850171 solar panels dc
850211 diesel generating set
850220 portable generator
850239 generating set gas, steam generating set
850300 alternator parts, motor rotor, brush card, motor core, wind turbine parts, motor cover
850410 ballast, led driver ballast
850431 isolation transformer, doorbell transformer, audio transformer
850440 ac adapter, power adaptor, plug adaptor usb, mains charger, fast charger, psu, solar inverter, vfd, chrgr, charging pad, magsafe charger, buck converter, charge controller, ac adaptor, charging case charger, drive inverter, trickle charger, usb wall charger, charging stand, charger adapter, pd charger, dc power supply, toothbrush charger, ups backup, watch charger, wireless charging pad, soft starter
850450 ferrite choke, induction coil
850490 ferrite core transformer, inverter parts
850511 rare earth magnets, bar magnet, disc magnets, magnetic discs
850519 magnetic sheet, souvenir magnet, magnetic toy parts, flexible magnet
850590 magnetic holder, solenoid coil, magnetic lifter, magnetic holder phone, magnetic base, mag lock
850610 duracell, energizer, zinc carbon battery, duracell plus, duracell aa
850650 coin cell battery, cr2025, lithium coin battery, cr123, button battery, coin batteries, lithium aa, cr2016, cr2450, er14505
850660 zinc air, rayovac
850640 sr626, watch battery
850690 battery parts primary
850710 motorcycle battery
850720 sealed lead acid, leisure battery, deep cycle battery
850730 nicad battery
850750 rechargeable aa, ni-mh, eneloop, rechargeable aaa, ni mh battery
850760 camera battery, lithium polymer, lifepo4, li ion, portable charger, lithium-ion, drill battery, replacement battery, portable power bank, iphone battery, vacuum battery, power station, rechargeable lithium battery, magsafe power bank, bettery
850780 nickel hydrogen accumulator, zinc accumulator
850790 battery holder accumulators, battery plates, nickel strip battery
850811 upright vacuum, handheld vacuum cleaner, robot vacuum cleaner, vac, car vacuum cleaner, cordless vac, robot hoover
850819 industrial vacuum, carpet washer
850860 vacuum non electric
850870 vacuum parts, vacuum attachment, hoover parts, dyson filter, vacuum head, robot vacuum brush, roller brush vacuum, dyson attachment, vacuum cleaner hose, side brush robot, hoover filter, vacuum accessories
850940 stick blender, juice extractor, electric grinder kitchen, soup maker blender, coffee grinder, food chopper electric, cold press juicer, baby food maker, baby food blender, grinder spice electric, mixer grinder, personal blender, masticating juicer, chopper electric, burr grinder, citrus juicer electric
850990 mixer attachment, toothbrush handle parts, blender jug, mixer bowl, juicer parts, dough hook, mixer parts kitchen, electric toothbrush base
851110 glow plug spark
851120 magnetic flywheel
851130 distributor cap
851150 dynamo car
851180 ignition module, points ignition, ignition switch module, ignition kit, cdi
851190 starter parts, alternator voltage regulator parts, spark plug cap, distributor parts
851210 cycle light, rear bike light
851220 fog light, rear lamp, drl, light bar led, daytime running light, headlamp assembly, trailer lights, interior car light, beacon light vehicle, reversing light, work light vehicle, headlamp unit, side light marker, taillight, led car lights, wing mirror indicator
851230 car horn, reverse alarm, horns vehicle, bike horn electric, air horn
851240 wiper arm
851290 wiper parts, headlight parts, light lens car, bike light mount, headlight lens, tail light lens, light lens, bike light bracket
851310 rechargeable torch, camping lantern, lantern led portable, inspection lamp, keyring torch, camping light, pocket torch, penlight, pen torch, led headlamp, uv torch, tactical torch, inspection light rechargeable, dynamo torch
851419 electric furnace, resistance furnace, electric kiln
851420 microwave industrial
851490 furnace heating element, electric furnace parts
851511 soldering station, soldering gun, soldering kit, solder station, desoldering
851521 resistance welder
851531 plasma cutter, mma welder
851539 stick welder
851580 laser welder, plastic welder, hot air gun welder, ultrasonic welder
851590 welding torch, mig torch, tig torch, soldering tip, welding parts, contact tips, mig tips, tig parts, plasma torch, electrode holder, welding consumables, mig torch parts
851610 kettle element, boiling water tap tank, aquarium heater, instant hot water
851629 oil radiator, halogen heater, electric fireplace, radiant heater, underfloor heating mat, ceramic heater, electric fire, plug in heater
851633 hand driers
851640 clothes iron, craft iron, cricut easypress
851660 ceramic hob, sandwich grill, pressure cooker electric, raclette, built in oven, electric hob, halogen oven, hotplate, multicooker, induction cooker, dual zone air fryer, health grill, george foreman, crepe maker electric, bread maker oven, food steamer electric, single oven, roaster oven, contact grill
851671 kettle filter coffee, bean to cup, pod machine, espresso maker electric, capsule coffee machine, drip coffee, espresso coffee machine
851672 2 slice toaster
851679 baby bottle warmer, sandwich maker, wax melt warmer, candle warmer lamp, electric wax melter, fondue electric, donut maker, candy floss machine, towel warmer, electric lunch box, yoghurt maker, bread maker, breadmaker, wax melt burner electric, wax kit heater, cup warmer, mug warmer, eyelash curler heated, perfect prep, travel kettle, formula prep machine, mosquito plug heater, oil burner electric, hot water dispenser, food warmer plate, facial steamer, yogurt maker, dumpling steamer, waffle irons, milk warmer, plate warmer, candle warmer, electric steriliser
851680 heater element, oven element, heating wire, heating film, immersion element, heating mat element, heating cable
851690 hair dryer parts, iron parts, oven shelf, hair dryer diffuser, hairdryer diffuser, grill pan oven, air fryer basket, portafilter, oven door glass, microwave plate, microwave turntable, cooker knob, coffee machine filter basket, oven door seal, oven knob, dyson airwrap attachment, airwrap attachment, oven door hinge, carafe coffee machine, toaster parts, hob parts electric, diffuser attachment, coffee machine spare, water tank coffee, drip tray
851711 cordless phone, dect phone
851713 google pixel, handset mobile, refurbished iphone, samsung phone, samsung s22, pixel 7, android phone, galaxy phone, redmi, huawei phone
851714 phone for cellular, nokia phone, basic mobile
851718 corded phone, voip phone, desk phone, landline phone, intercom phone, yealink
851761 cellular base station
851762 bluetooth receiver, wifi extender, usb wifi, mesh wifi, sfp, fitbit watch, bluetooth tracker, switch poe, wifi dongle, wifi repeater, hotspot, mobile wifi, wireless transceiver, activity tracker, repeater, multiplexer, wireless access point, lan adapter, powerline adapter, hub zigbee, fitness watch, fitness band tracker, garmin forerunner, forerunner, garmin fenix, smart tag, switch gigabit, intercom wireless, headset wireless transceiver, air tag, range extender, patch panel active, cisco switch, firewall appliance, tv stick streaming, wireless microphone receiver
851769 video door entry, video intercom, door intercom, video doorphone, door entry system, wireless pager
851771 aerials phone, antennae, lte antenna
851779 lcd screen iphone, phone back cover glass, iphone screen, replacement screen, router parts, iphone lcd, phone charging port, phone camera lens part, charging port flex, flex cable phone, lcd assembly, oled screen iphone, phone repair parts, mobile parts, phone housing, back glass, screen assembly, lcd digitizer, display assembly phone, iphone parts, charging flex, lcd display phone, smart watch parts, lcd touch screen phone
851810 condenser microphone, usb microphone, mic, gaming mic, karaoke microphone, lapel mic, lavalier, mic stand, microphone stand, podcast microphone
851821 subwoofer, echo dot, alexa speaker, homepod, waterproof speaker, soundcore, party speaker, google nest mini, karaoke speaker, guitar speaker cabinet, speakr
851822 multiple loudspeakers, bookshelf speakers, computer speakers, speaker system, surround sound
851829 loudspeaker unit, car speaker, ceiling speaker, tweeter, woofer
851830 wireless headphones, airpods pro, bone conduction headphones, noise cancelling headphones, bluetooth earphones, tws, sleep headphones, earpiece, wired earphones, in-ear monitors, iem, galaxy buds, bluetooth headset, bluetooth earbuds, sports earphones, hands free kit
851840 guitar amp, amp, car amplifier, power amplifier, guitar amplifier, headphone amplifier, preamp, bass amp, hifi amplifier, dac amp
851850 sound amplifier set, megaphone, portable pa, loudhailer
851890 ear pads, ear tips, earpads, ear cushions, microphone foam, earbud tips, mic foam, speaker grill, microphone parts, speaker cone, eartips, microphone windshield, replacement earpads, airpods case replacement
851920 jukebox
851930 vinyl player
851981 portable cd player, toniebox, cassette player, voice recorder digital, cassette recorder, ipod, walkman, mp3, yoto player, yoto, minidisc player, dj controller, sound machine, white noise machine, audio interface, hifi streamer
851989 tape player, answering machine, record cutter
852110 vcr
852190 android box, nvr, streaming device, fire stick, firestick, portable dvd player, roku, cctv recorder, chromecast, video player
852210 stylus turntable, phono cartridge, record needle, turntable cartridge, pick up cartridge
852290 cd player parts, turntable parts, dvd parts, laser unit cd, turntable belt
852321 magnetic stripe cards, blank magnetic cards
852329 vhs, vhs tape, blank cassette, data tape, lto tape, floppy disk, floppy, audio cassette, magnetic media, music cassette
852341 blank disc, cdr
852349 audio cd, computer game, xbox game, ps4 game, ps5 game, software disc, playstation game, dvd boxset, kpop album, cd single, ps3 game, ps2 game, wii game, audiobook cd, switch game disc
852351 game cartridge, switch game, compact flash, pen drive, micro sd card, nintendo switch game, pendrive, flash memory card, nintendo ds game, microsd, thumb drive, nintendo game, gameboy game, nvme, solid state, msata, switch cartridge
852352 key fobs, proximity card, rfid fob, amiibo, tonie, tonies figure, access fob
852380 7 inch single, lps, vinyl single
852491 display module, oled display, lcd screen, lcd display, tft lcd, e-ink display, screen module
852492 touch screen module
852499 display panel led
852550 fm transmitter, radio beacon transmitter
852560 transmitter receiver broadcast, radio transmitter receiver
852589 ring camera, mirrorless camera, dslr, baby monitor, reversing camera, endoscope camera, web cam, baby monitor video, wireless camera, gopro hero, compact camera, insta360, dome camera, indoor camera, outdoor camera, spy camera, wildlife camera, canon eos, powershot, nanny cam, inspection camera, dash camera, bullet camera, ptz camera, cctv, reverse camera, backup camera, thermal camera module, bodycam, pet camera, cctv kit, bird box camera, bird feeder camera
852583 night vision
852610 marine radar
852691 gps, vehicle tracker, bike computer gps, marine gps, chartplotter, tomtom, fish finder gps, gps collar, dog gps tracker, handheld gps, cycle computer gps
852692 tv remote, garage door remote, wireless remote control, car key fob, gate remote, remote key, smart remote
852712 pocket radio cassette
852713 portable cd radio
852719 digital radio, wind up radio, radio, shower radio, emergency radio, dab, fm radio
852721 head unit, car audio, android car stereo
852729 car radio no recorder
852791 hi-fi system, micro hifi, stereo system, hifi, hi-fi, stereo hifi
852792 radio alarm, internet radio clock
852799 scanner radio, internet radio
852852 curved monitor, portable monitor, usb-c monitor, touch monitor
852859 car headrest monitor, medical monitor display, field monitor
852862 data projector, lcd projector computer
852869 home cinema projector, portable projector
852871 freeview box, digital receiver, sky box, iptv box
852872 tvs, lcd tv, uhd tv
852910 car aerial, car antenna, lnb, vhf antenna, shark fin aerial, indoor aerial, radio aerial, rf antenna, digital aerial
852990 tv bracket, tv stand legs, tv motherboard, lcd tv panel, camera housing, gopro mount, gopro accessories, tv main board, tv backlight, led backlight strip, tv wall bracket, tv wall mount, tv power board, t-con, action camera accessories, monitor arm, remote control case, tv legs, camera bracket, lens cap camera digital, monitor mount, tv mount, camera lens hood digital, doorbell mount, camera cage, remote cover
853080 traffic signal
853090 signalling parts
853110 alarm system, co alarm, carbon monoxide detector, pir sensor alarm, heat alarm, house alarm, fire detector, co detector, heat detector, shed alarm, alarm panel, rape alarm, window alarm, water leak alarm, panic alarm, baby movement alarm, manual call point, motion alarm, alarm sensor
853120 led display panel, lcd sign, led screen indicator, digital price tag, led matrix display
853180 electric bell, door chime, bell push, sounder, doorbell chime, pager restaurant, reversing beeper, emergency call, sounder beacon
853190 smoke alarm parts, alarm base, detector base, doorbell parts
853222 aluminium electrolytic
853224 multilayer capacitor
853225 motor run capacitor
853210 power factor capacitor
853229 supercapacitor, start capacitor, super capacitor
853230 trimmer capacitor
853310 carbon film resistor
853321 metal film resistor, smd resistor
853329 power resistor, wirewound resistor fixed, high power resistor
853340 ntc, trimpot, digital potentiometer knob pot, pots guitar, ntc thermistor
853390 resistor parts
853400 flexible pcb, circuit boards, fpc, pcb blank, pcb board, bare board, ceramic pcb
853510 hv fuse
853530 isolating switch, disconnector, make-break switch
853590 high voltage connector, hv switchgear
853610 fuse holder, thermal fuse, glass fuse, cartridge fuse
853620 rcd, breaker, mccb
853630 overload relay, surge protection, surge protective device, overload protection
853641 automotive relay, car relay, flasher relay, glow plug relay
853649 solid state relay, power relay
853650 rocker switch, window switch, brake light switch, pushbutton, wall switch, tactile switch, stop switch, reed switch, isolator switch, push switch, ignition switch, electric window switch, dip switch, smart light switch, kill switch, motion switch, emergency stop, foot pedal switch, safety switch, selector switch, float switch, membrane switch, key switch, door switch, reverse light switch, indicator switch, headlight switch, switch panel, slide switch
853661 e27 holder, gu10 holder, pendant holder
853669 plug adaptor, power strip, usb socket, electrical plug, xlr connector, jack plug, extension socket, uk plug, multi plug, extension lead usb, usb connector, uk adaptor, audio jack, rj45 connector, rca plug, jack connector, plug top, extension block, socket outlet, double socket, world adaptor, iec connector, hdmi connector, din plug, universal travel adaptor, mains socket, eu plug adapter, usa adaptor, trailer socket, towing socket, hdmi adapter, usb adapter, phono plug, trailer plug, cigarette socket
853670 fibre connector, fiber connectors, fibre adaptor, sc connector
853690 wire connectors, cable lug, din rail terminal, butt connector, crimp connectors, cable gland, spade connectors, battery clips, busbar, sma connector, bnc connector, battery clamp, deutsch connector, waterproof connector, jst connector, molex, pogo pins, screw terminal, connector kit, contacts connector, pcb connector, n type connector, header connector, heat shrink connectors, quick connectors electrical, battery snap, jump leads clamps, ecg electrodes, electrode pads, adapter rf, crocodile clips electric
853710 control box, thermostat panel, electronic control panel, ecu module, hmi, hmi panel, body control module, esc, temperature control unit, led dimmer controller, siemens plc, simatic, touch panel hmi, numerical control, drive controller, switch panel control, control module, boiler control panel, smart control unit, servo drive controller, boiler pcb, bcm
853720 ring main unit
853810 enclosure electrical, empty control panel, switch box
853890 back box, faceplate, socket cover plate, light switch cover, plug housing, connector housing, plc parts, socket plate, pattress box, contacts switch, fuse holder parts
853921 headlight bulb, capsule bulb
853922 filament bulb old, oven bulb, filament lamp, candle bulb incandescent
853929 indicator bulb, salt lamp bulb
853931 cfl, energy saving bulb, uv-c tube, t5 tube, t8 fluorescent
853932 sodium lamp, metal halide lamp, mercury vapour lamp
853939 projector lamp, projector bulb, cold cathode
853949 infrared bulb, uv tube, heat lamp, reptile bulb, germicidal lamp, uvb bulb, heat lamp bulb
853952 gu10 bulbs, lightbulb, led candle bulb, dimmable bulb, filament led bulb, lamp bulb, philips hue bulb, led spot bulb, edison bulb, led headlight bulb, golf ball bulb
853990 bulb parts, lamp parts electric, lamp base cap
854020 camera tube
854081 vacuum tube, valve amplifier tube, valves audio tube, electron tube, receiver valve, el34, ecc83
854089 electron tubes
854110 zener, schottky
854129 igbt module
854130 scr
854141 smd led, led component
854143 photovoltaic module, pv module, pv panel, solar panel kit, solar charger panel
854149 photo sensor, photocell
854151 mems sensor
854160 quartz crystal mounted, piezo element, piezo disc, quartz crystal unit, piezo crystal
854190 diode parts, led lead frame, solar frame parts
854231 ic processor, soc, arduino, esp32, ryzen, intel core, intel xeon, xeon, core i7, arm processor, microchip controller, cpus, intel cpu
854232 nor flash, flash chip, eprom
854239 chip, semiconductor, adc converter, driver ic, sensor ic, logic gate
854310 ion implantation
854320 pulse generator
854330 electroplating, electrolysis machine, plating machine
854340 vaporiser, pod kit, pod system, vape starter kit, dry herb vaporizer, refillable pod kit, mod kit, pod device, box mod, heated tobacco device, iqos device, iqos kit
854370 uv nail lamp, effects pedal, electronic module, audio mixer, equaliser, sensor module, mixing console, electric fence energiser, pest repeller, nail lamp, garage door opener module, gel nail lamp, smart home hub, air ioniser, dj mixer, led nail lamp, electronic lock pick remote, ozone generator, electric fencing, mosquito killer lamp, dmx controller, insect killer electric, fly killer electric, hdmi splitter, audio splitter, hdmi switch, distortion pedal, touch sensor, effects processor, electronic kit, ignition remote, microbit, meta quest, oculus, cat repellent ultrasonic, dog training collar electric, anti bark collar, antenna amplifier, electric fence, relay module board, controller board electronic, mixing desk, crypto wallet ledger, ledger nano, fly zapper, bug zapper, mosquito lamp, video converter, ultrasonic pest, hdmi converter, overdrive pedal, delay pedal, reverb pedal, tv signal booster, garage remote receiver, bluetooth audio module, uv torch curing, electronic candle
854390 replacement pods, atomiser, e-cig parts, vape parts, vape drip tip, empty pods, electronic cigarette parts, vape glass, metal detector coil, vaporizer parts, pod cartridge empty, pcba, pcb assembly, pcb assy, vape battery cover, vape replacement, empty vape cartridge
854420 coax, tv aerial cable, rg58, rg6, coaxial lead
854430 wiring loom, ht leads, harness vehicle, wiring kit car, spark plug leads, ignition leads, trailer wiring
854442 iphone cable, vga cable, displayport cable, usb lead, jump leads, cat6 cable, patch cord, mains lead, mains cable, usb cbl, chrg cable, charging lead, type c cable, micro usb cable, charge cable, phono cable, speaker cable with plugs, speakon, guitar cable, guitar lead, xlr cable, jack lead, ev charging cable, hdmi lead, iphone charger cable, rca cable, sata cable, ribbon cable, jumper cables, jumper wires, instrument cable, extension reel, cable reel, midi cable, optical audio cable toslink, obd cable, type-c, scart, magnetic charging cable, usb to usb c, otg cable, adaptor cable, kettle lead, sensor cable, display port cable, cable assy, cable assembly, ethernet lead
854449 wire, flex cable, speaker cable, electrical cable, silicone wire, cat6 reel, twin and earth, alarm cable, cable reel bulk, network cable drum, fencing electric wire, single core cable, cable roll, litz wire, conductor wire
854460 hv cable, submarine cable
854470 fiber patch cord, fibre patch lead, fiber cable
854520 motor brushes
854610 glass insulator
854620 porcelain insulator
854690 electrical insulator, insulator composite
854710 ceramic insulating fittings
854720 bus bar insulator
854790 conduit lined, conduit tubing insulated
854911 spent batteries
`;
