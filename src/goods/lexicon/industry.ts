/** Machines, electrical goods, vehicles, aircraft, instruments, arms: chapters 84 to 93. */
export const INDUSTRY = `
840110 nuclear reactor
840130 fuel elements nuclear
840211 steam boiler, watertube boiler
840310 central heating boiler, gas boiler, combi boiler
840390 boiler parts, heat exchanger boiler part
840490 condenser parts boiler
840510 gas generator, hydrogen generator
840681 steam turbine
840690 steam turbine parts
840710 aircraft piston engine, aero engine piston, spark ignition aircraft engine, drone engine, uav engine, two stroke aircraft engine, rotax engine, wankel aircraft engine, small piston aero engine, aircraft engine reciprocating
840721 outboard motor, outboard engine
840729 marine engine petrol
840734 petrol engine car, car engine, engine over 1000 cc
840790 petrol engine industrial, gasoline engine, small petrol engine
840810 marine diesel engine
840820 diesel engine vehicle, truck engine
840890 diesel engine, diesel engine industrial
840910 aircraft engine parts, piston aircraft engine parts, cylinder aero engine, rotax parts
840991 engine parts, piston, piston rings, cylinder head, carburettor, fuel injector, camshaft petrol, inlet manifold, valve engine, connecting rod, spark engine parts, intake manifold, engine valve, cylinder block, throttle body, rocker arm
840999 diesel engine parts, diesel injector, cylinder liner, diesel piston, injection nozzle, turbo diesel parts, diesel fuel injector
841111 turbojet up to 25 kn, small turbojet, turbojet engine, jet engine
841112 turbofan engine, turbojet over 25 kn, aircraft jet engine
841121 turboprop, turbo-propeller engine, turboshaft small
841122 turboprop over 1100 kw
841181 gas turbine small, gas turbine
841182 gas turbine over 5000 kw
841191 turbojet parts, jet engine parts, turbofan parts, turbine blade, fan blade engine, combustor liner, turboprop parts, engine blade, compressor blade, high pressure turbine blade, turbine disk
841199 gas turbine parts
841210 rocket motor, reaction engine, ramjet, pulsejet
841221 hydraulic cylinder, hydraulic actuator, linear hydraulic
841229 hydraulic motor
841231 pneumatic cylinder, pneumatic actuator, air cylinder
841239 pneumatic motor, air motor
841290 engine parts rocket, actuator parts
841311 fuel dispensing pump
841319 metering pump, dispensing pump with meter
841320 hand pump, soap dispenser pump, lotion pump
841330 fuel pump, oil pump, water pump engine, injection pump, fuel injection pump, coolant pump engine, aircraft fuel pump
841350 diaphragm pump, piston pump, reciprocating pump, hydraulic piston pump, dosing pump, plunger pump
841360 gear pump, hydraulic pump, rotary pump, screw pump, vane pump, hydraulic gear pump
841370 centrifugal pump, submersible pump, water pump, circulating pump, pond pump, sump pump, pump
841381 pump other liquid, peristaltic pump
841391 pump parts, pump impeller, pump seal, impeller
841410 vacuum pump, turbomolecular pump
841420 bicycle pump, foot pump, hand air pump
841430 refrigerator compressor, refrigeration compressor
841440 air compressor towed
841451 fan, desk fan, ceiling fan, table fan, tower fan, pedestal fan, extractor fan, handheld fan, usb fan, portable fan, mini fan, neck fan
841459 industrial fan, blower, cooling fan, axial fan, centrifugal fan, ventilator, pc cooling fan, computer fan
841460 cooker hood
841480 air compressor, compressor, turbocharger, tyre inflator, turbo, air pump aquarium, supercharger, tyre compressor, air pump, inflator
841490 compressor parts, fan parts, turbocharger parts, blower parts
841510 air conditioner, split air conditioner, wall air conditioner
841520 car air conditioner
841582 air conditioning unit, portable air conditioner
841590 air conditioner parts
841610 oil burner
841780 industrial furnace, kiln, oven non electric
841810 fridge freezer, refrigerator freezer
841821 refrigerator, fridge, mini fridge, household refrigerator
841840 chest freezer upright
841850 display refrigerator
841869 chiller, ice maker, heat pump refrigerating, ice machine, water chiller
841899 refrigerator parts, freezer parts
841919 solar water heater
841920 steriliser medical, autoclave, sterilizer
841939 dryer industrial, freeze dryer
841950 heat exchanger, intercooler, oil cooler, plate heat exchanger
841981 coffee machine commercial, hot drinks machine, food warmer
841989 laboratory incubator, pasteuriser, thermal cycler, bioreactor, fermenter
841990 parts for heating equipment
842112 spin dryer
842119 centrifuge, laboratory centrifuge
842121 water filter, water purifier, water filter jug, reverse osmosis, pool filter, filter jug, water filtration, shower filter
842122 beverage filter
842123 oil filter, fuel filter, oil filter engine, fuel filters, hydraulic oil filter engine
842129 hydraulic filter, liquid filter, oil purifier
842131 air filter engine, intake air filter, car air filter
842139 air purifier, gas filter, air purifying filter, dust collector, dehumidifier filter, hepa air cleaner
842199 filter element, filter cartridge, filter parts, filters, filter, water filter cartridge, hepa filter, replacement filter, filter jug cartridge
842211 dishwasher household
842230 filling machine, bottling machine, labelling machine
842240 packing machine, wrapping machine, vacuum sealer, heat sealing packing
842310 bathroom scale, baby scale, kitchen scale, kitchen scales, bathroom scales, personal scale, body fat scale
842381 weighing scale, digital scale, pocket scale, luggage scale, precision scale
842390 weights balance, scale parts
842410 fire extinguisher
842420 spray gun, paint sprayer, airbrush
842430 pressure washer, steam cleaner, sandblasting machine, jet washer, steam mop
842441 crop sprayer portable, garden sprayer, knapsack sprayer, plant mister, watering spray, water spray gun garden, hose nozzle
842482 irrigation system, agricultural sprayer, lawn sprinkler, sprinkler
842489 spraying appliance, misting, robot sprayer
842490 spray nozzle, sprayer parts
842511 hoist electric
842542 hydraulic jack, car jack, trolley jack
842549 jack
842611 overhead crane, travelling crane
842641 mobile crane
842720 forklift truck, forklift
842790 pallet truck, hand pallet truck
842810 lift, elevator, skip hoist
842833 belt conveyor
842890 lifting machinery, industrial manipulator
842870 industrial robot, robot arm, robotic arm
842911 bulldozer
842952 excavator, hydraulic excavator
842951 wheel loader
843041 drilling rig
843139 lifting machinery parts, conveyor parts, lift parts
843143 drilling machinery parts, drill pipe parts
843149 excavator parts, crane parts, bulldozer parts, undercarriage parts
843210 plough
843311 lawn mower, lawnmower, electric lawn mower, robot mower
843319 lawn mower manual, push mower
843351 combine harvester
843390 mower parts, harvester parts
843610 feed mixer
843629 poultry equipment, incubator eggs, chicken drinker, egg incubator
843680 agricultural machine, wood chipper, hydroponic system
843810 bakery machinery, pasta machine industrial
843850 meat processing machine, meat mincer industrial
844312 offset printing, sheet fed press
844331 printer, multifunction printer, all in one printer, laser printer multifunction
844332 inkjet printer, label printer, laser printer, thermal printer, photo printer, 3d printer desktop ink, receipt printer, printer portable
844399 ink cartridge, toner cartridge, printer parts, ink cartridges, print head, printer cartridge, toner, drum unit, ink cartridge compatible
844630 loom shuttleless, weaving loom
844720 knitting machine flat
845011 washing machine
845090 washing machine parts
845130 iron press, steam press, garment steamer
845121 tumble dryer
845210 sewing machine household, sewing machine
845221 industrial sewing machine automatic
845230 sewing machine needles
845290 sewing machine parts, presser foot, bobbins sewing machine, bobbin
845430 die casting machine
845611 laser cutting machine, laser engraver, laser cutter, laser machine tool
845630 edm machine, electrical discharge machine, wire edm
845640 plasma cutting machine
845650 water jet cutter
845710 machining centre, machining center, cnc machining centre, vertical machining center, 5-axis machining center
845811 cnc lathe, numerically controlled lathe, turning centre, horizontal lathe cnc
845819 lathe, engine lathe, metal lathe
845891 cnc vertical lathe
845899 lathe other
845921 cnc drilling machine
845929 drilling machine metal, pillar drill, bench drill
845961 cnc milling machine, numerically controlled milling machine
845969 milling machine
846012 grinding machine cnc flat surface
846029 grinding machine
846031 tool sharpening machine cnc
846090 polishing machine metal, deburring machine, bench grinder
846150 sawing machine metal, band saw metal
846190 gear cutting machine, planing machine metal
846223 bending machine, press brake, cnc press brake
846242 punching machine cnc, notching machine
846261 hydraulic press
846269 powder compaction press
846320 thread rolling machine
846410 stone sawing machine
846596 wood splitting machine, log splitter
846510 woodworking machine, cnc router wood, combination woodworking
846591 table saw, mitre saw, sawing machine wood
846593 sander machine wood, bench sander
846610 tool holder, self opening dieheads, collet, drill chuck, collet chuck, cat40 tool holder, bt40 tool holder
846620 work holder, lathe chuck, machine vice
846693 machine tool parts, lathe parts, spindle machine tool, ball screw machine tool, cnc spindle, machine tool accessories
846711 pneumatic drill, pneumatic tool rotary, air tool, impact wrench pneumatic
846721 electric drill, cordless drill, combi drill, hammer drill, drill driver, power drill
846722 circular saw electric, chainsaw electric, jigsaw electric, reciprocating saw, jigsaw power tool
846729 angle grinder, electric screwdriver, sander, power tool, electric sander, hedge trimmer, strimmer, heat gun tool, multi tool electric, impact driver, rotary tool, grass trimmer, leaf blower, hedge cutter, abrader, electric nail drill, nail drill, router power tool, planer power
846781 chain saw petrol, chainsaw
846789 hand tool motor petrol
846799 power tool parts
846820 gas welding, brazing machine gas
847010 calculator, calculators
847050 cash register, pos terminal
847130 laptop, tablet, notebook computer, ipad, laptops, tablet computer, chromebook, macbook, kindle, e-reader, portable computer, kindle paperwhite
847141 computer system, desktop pc complete, all in one pc, computer
847149 server system, computer server, rack server, desktop computer
847150 processing unit, desktop computer unit, server, raspberry pi, mini pc, single board computer, industrial computer, nvidia jetson, computer module, processing module, gaming pc
847160 keyboard, mouse, computer mouse, barcode input, scanner flatbed, graphics tablet, wireless mouse, trackpad, touchpad, gaming mouse, gaming keyboard, cursor
847170 hard drive, ssd drive external, storage unit, hard disk drive, external hard drive, nas storage, hdd, disk drive, tape drive
847180 graphics card, network card, sound card, computer card, docking station, gpu, video card, fpga board, usb hub, control unit adp, capture card, nvidia gpu, gpu accelerator, accelerator card
847190 barcode scanner, magnetic reader, optical reader, card reader, scanner document, qr scanner
847290 stapler machine, coin sorter, shredder, hole punch, bank note counter, money counter, paper shredder, stapler, paper trimmer, guillotine paper, franking machine
847330 computer parts, motherboard, ram module, memory module, computer case, heatsink, laptop battery cover, cpu cooler, laptop screen, laptop parts, motherboards, pc case, laptop keyboard replacement, server parts, laptop cooling stand
847410 sorting machine mineral
847420 crushing machine
847431 concrete mixer, cement mixer
847480 moulding machine mineral
847710 injection moulding machine
847720 extruder
847780 rubber plastics machine
847790 injection moulding parts
847810 tobacco machine, cigarette rolling machine
847920 oil press machine
847950 robot, humanoid robot
847960 evaporative cooler, air cooler
847989 humidifier, dehumidifier, machine other, aroma diffuser electric, air humidifier, diffuser ultrasonic, electric diffuser, filament winding machine, prepreg machine, isostatic press, ultrasonic cleaner, aquarium filter equipment, fish feeder automatic, automatic feeder pet, mixing machine, stirrer, vibration motor machine, oil diffuser
847990 machine parts other, parts of machines
848010 moulding box
848030 moulding patterns
848041 injection mould metal, die casting mould
848071 injection mould, plastic injection mold, mould plastics
848079 silicone mould, resin mould, rubber mould, moulds, mould, mold, resin molds, candle mould, soap mould
848110 pressure reducing valve, pressure regulator, gas regulator
848120 hydraulic valve, pneumatic valve, solenoid valve hydraulic, directional control valve, proportional valve, servo valve, servovalve
848130 check valve, non-return valve
848140 safety valve, relief valve, pressure relief valve
848180 tap, valve, ball valve, mixer tap, kitchen tap, basin tap, solenoid valve, radiator valve, taps, shower mixer, gate valve, bathroom tap, butterfly valve, globe valve, control valve, tap mixer, valves, shower valve, float valve, thermostatic valve
848190 valve parts, tap parts, tap cartridge, shower head, valve actuator
848210 ball bearing, ball bearings, deep groove ball bearing, angular contact bearing, bearing, bearings, miniature bearing
848220 tapered roller bearing, taper roller bearing, wheel bearing
848230 spherical roller bearing
848240 needle roller bearing, needle bearing
848250 cylindrical roller bearing, roller bearing
848280 combined ball roller bearing
848291 bearing balls, steel balls, rollers bearing, ceramic bearing balls
848299 bearing parts, bearing ring, bearing cage, inner ring
848310 crankshaft, camshaft, transmission shaft, drive shaft, cranks, propeller shaft
848320 bearing housing with bearings, pillow block bearing
848330 bearing housing, plain bearing, plain shaft bearing, bushing bearing, bush
848340 gearbox, gear, gears, ball screw, speed reducer, planetary gearbox, gear reducer, ball screws, torque converter, worm gear, harmonic drive, strain wave gear, gear unit
848350 pulley, flywheel, pulleys
848360 clutch, shaft coupling, coupling, universal joint
848390 gear parts, sprocket, toothed wheel, chain wheel
848410 metal gasket, head gasket, gasket, exhaust gasket, cylinder head gasket, gaskets
848420 mechanical seal, mechanical seals
848490 gasket set, gasket kit
848520 3d printer, 3d printer plastic, additive manufacturing machine plastics
848510 metal 3d printer, additive manufacturing metal
848590 3d printer parts, 3d printer nozzle, hotend
848610 wafer manufacturing machine, boule puller, wafer slicing
848620 semiconductor manufacturing equipment, lithography machine, etching machine, photolithography, wafer stepper, ion implanter, chemical vapour deposition, sputtering, cvd system, plasma etcher, steppers
848630 flat panel display manufacturing
848640 die bonder, wire bonder, wafer handling, wafer prober
848690 semiconductor equipment parts, wafer chuck, parts for lithography machine
848710 boat propeller, ship propeller
848790 machinery parts, grease nipple
850110 micro motor, small electric motor, stepper motor small, dc micro motor, vibration motor, toy motor
850120 universal motor
850131 dc motor, brushless motor, brushless dc motor, servo motor, bldc motor, dc motor 750w, drone motor, outrunner motor, servo actuator, servomotor, rc servo, electric motor, gimbal motor, geared motor
850132 dc motor kw, brushless motor kw, dc generator
850140 ac motor single phase
850151 ac motor, three phase motor small
850152 three phase motor, induction motor, asynchronous motor, ac servo motor
850161 alternator ac generator
850171 solar generator dc, photovoltaic dc generator 50w
850172 photovoltaic generator
850211 diesel generator, generator set, genset
850220 petrol generator, portable generator petrol, inverter generator
850231 wind turbine, wind generator
850300 motor parts, stator, rotor, generator parts, motor stator, carbon brushes holder
850410 ballast lamp
850421 transformer oil filled
850431 transformer small, current transformer, toroidal transformer, signal transformer, transformer
850432 transformer kva
850440 power supply, charger, battery charger, power adapter, inverter, usb charger, phone charger, ups, charger usb c, dc dc converter, frequency converter, switching power supply, static converter, wireless charger, led driver, laptop charger, mains adapter, rectifier, variable frequency drive, power supply unit, wall charger, car charger, ac dc adapter, charging station, solar charge controller, power inverter, ev charger, charging dock, power converter, voltage converter, electronic speed controller, esc speed controller, charger plug, chargers, motor drive inverter
850450 inductor, choke coil, inductors, coil inductor
850490 power supply parts, transformer parts
850511 magnet, neodymium magnet, permanent magnet, magnets, samarium cobalt magnet
850519 ferrite magnet, fridge magnet, magnetic strip, fridge magnets, magnetic tape
850520 electromagnetic clutch, electromagnetic brake
850590 electromagnet, magnetic chuck, solenoid
850610 alkaline battery, aa batteries, battery aa, aaa batteries, 9v battery, batteries alkaline
850650 lithium primary battery, coin cell, button cell, cr2032, lithium cell primary, lithium thionyl chloride
850640 silver oxide battery
850660 hearing aid batteries, zinc air battery
850680 thermal battery, primary battery
850710 car battery, lead acid starter battery
850720 lead acid battery, vrla battery, agm battery, gel battery
850730 nickel cadmium battery, ni-cd battery
850750 nickel metal hydride battery, nimh battery
850760 lithium ion battery, lithium battery, power bank, li-ion battery, lipo battery, powerbank, battery pack, rechargeable battery, lithium polymer battery, phone battery, lifepo4 battery, laptop battery, drone battery, battery lithium, power banks, 18650 cell, portable power station, batteries lithium, e-bike battery, jump starter, tool battery
850780 accumulator other
850790 battery parts, battery separator, battery case
850811 vacuum cleaner, hoover, cordless vacuum, robot vacuum, handheld vacuum, vacuum, henry hoover, stick vacuum, car vacuum, steam vacuum
850819 industrial vacuum cleaner, wet dry vacuum
850870 vacuum cleaner parts, vacuum filter, vacuum bags parts, dust bag vacuum, vacuum brush, vacuum hose
850940 blender, food processor, juicer, mixer food, stand mixer, hand blender, hand mixer, smoothie maker, food mixer, coffee grinder electric, kitchen mixer, meat grinder electric, electric whisk, mini chopper, soup maker, blender portable, milk frother electric
850980 electric toothbrush, toothbrush electric, electric can opener, oral irrigator, water flosser, electric tooth brush, electric toothbrush heads, fabric shaver, lint remover electric, sonicare, electric callus remover, oral b electric, ice crusher electric, slicer electric, soda maker, electric appliance domestic, automatic soap dispenser, facial cleansing device
850990 food processor parts, blender parts, toothbrush head, brush heads electric, replacement brush heads, blender cup
851010 shaver, electric shaver, shavers, foil shaver, rotary shaver, body groomer, multigroom, beard trimmer shaver, one blade, ladyshave, series shaver, grooming kit electric, bikini trimmer, nose trimmer, body trimmer, lady shaver
851020 hair clippers, hair clipper, hair trimmer, beard trimmer, trimmer, clippers, dog clippers, pet clippers, clipper cordless, hair cutting
851030 epilator, ipl hair removal, hair removing appliance
851090 shaver parts, foil head, shaver blades, replacement shaver head, shaver head
851110 spark plug, spark plugs, aircraft spark plug
851120 magneto, ignition magneto
851130 ignition coil, distributor
851140 starter motor, starter
851150 alternator, engine generator, starter generator
851180 glow plug, ignition system, cdi ignition
851210 bicycle light, bike light, bike lights
851220 headlight, car headlamp, tail light, headlamp vehicle, car led bulb, indicator light, light bar car, rear light, vehicle lamp, brake light, number plate light
851230 horn, car alarm, parking sensor, reversing sensor, dash buzzer
851240 windscreen wiper, wiper motor, demister, wiper blade, wiper blades
851310 torch, flashlight, head torch, headlamp, torches, led torch, camping lantern battery, headtorch
851390 torch parts
851419 electric furnace resistance, laboratory furnace, muffle furnace
851420 induction furnace
851490 furnace parts
851511 soldering iron
851519 soldering machine
851521 spot welder, resistance welding machine automatic
851531 welding robot, arc welder automatic
851539 arc welder, mig welder, tig welder, welding machine, inverter welder
851580 ultrasonic welding, laser welding machine, heat sealer
851610 immersion heater, water heater electric, electric shower, instant water heater
851621 storage heater
851629 electric heater, fan heater, oil filled radiator, convector heater, space heater, patio heater electric, underfloor heating, panel heater, towel rail electric, infrared heater
851631 hair dryer, hairdryer, hair drier, airstyler, dryer hair, supersonic hair dryer
851632 hair straightener, curling tong, hair curler, hot brush, straighteners, curling iron, hot air styler, heated rollers, hair straighteners, curling wand, hair styler, crimper, ghd, straightening brush, styler hot air, multi styler, hair wand, airwrap, wave wand, hot air brush, heated brush, curling tongs, flat iron, ceramic straightener, volumiser brush heated, ~flexstyle, ~corioliss
851633 hand dryer
851640 iron, steam iron, garment iron, electric iron, travel iron, steam generator iron
851650 microwave oven, microwave
851660 oven, electric cooker, hob, grill electric, air fryer, induction hob, hot plate, electric grill, slow cooker, rice cooker, multi cooker, roaster electric, electric oven, airfryer, grill, pizza oven electric, deep fat fryer, egg cooker, egg boiler
851671 coffee machine, coffee maker, kettle coffee, espresso machine, coffee machine pod, tea maker, filter coffee machine, nespresso machine, tassimo, dolce gusto machine
851672 toaster, toasters, sandwich toaster
851679 kettle, electric kettle, deep fryer, waffle maker, electric steamer, wax heater, popcorn maker, wax warmer, mosquito killer heating, bottle warmer, wax pot, bottle steriliser electric, hot chocolate maker, velvetiser, chocolate fountain, food dehydrator, aroma heater, wax melt warmer electric, egg cooker, candy floss maker, ~steam steriliser
851680 heating element, heating resistor, silicone heater, cartridge heater, heating elements
851690 parts for electric heaters, oven parts, air fryer accessories, kettle parts, air fryer liner
851711 cordless telephone
851713 smartphone, mobile phone, iphone, samsung galaxy phone, smart phone, smartphones, mobile phones, iphone 15, pixel phone
851714 satellite phone, feature phone, mobile phone basic, satellite telephone
851718 telephone, telephone set, ip phone, video door phone, intercom
851761 base station
851762 router, wifi router, modem, bluetooth headset transceiver, smart watch, network switch, smartwatch, transceiver, wifi adapter, bluetooth adapter, radio modem, telemetry radio, ethernet switch, optical transceiver, sfp module, access point, radio transceiver, walkie talkie, two way radio, bluetooth module, wireless module, gps tracker bluetooth, wireless adapter, apple watch, fitness tracker, network adapter, gateway, data link, video transmitter, smart hub, powerline, fitbit, airtag, smart ring, bluetooth transmitter, mesh network, lora module, walkie talkies, radio handset, mesh radio, software defined radio, satellite communication terminal, smart band, baby monitor audio, media converter
851769 pager, reception apparatus
851771 antenna, aerial, gps antenna, wifi antenna, antennas, satellite antenna, mobile antenna
851779 phone parts, phone screen lcd replacement, mobile phone parts, phone lcd, phone display, telecom parts
851810 microphone, lavalier microphone, microphones, wireless microphone
851821 single loudspeaker, bluetooth speaker, wireless speaker, portable speaker, smart speaker, soundbar single
851822 speaker, speakers, soundbar, sound bar, loudspeakers, speaker set, hi-fi speakers, home cinema speaker
851829 loudspeaker driver, speaker driver
851830 headphones, earphones, earbuds, headset, wireless earbuds, gaming headset, airpods, in ear headphones, earphone, over ear headphones, earpods, ear buds, bluetooth headphones, tws earbuds
851840 amplifier, audio amplifier
851850 pa system, karaoke machine
851890 speaker parts, headphone parts, ear pads headphone, headphone pads
851930 turntable, record player, vinyl record player
851981 mp3 player, cd player, voice recorder, dictaphone, tonie box, digital recorder, audio player
852110 video recorder tape
852190 dvd player, blu-ray player, dvr, media player, nvr recorder
852210 stylus cartridge turntable
852321 magnetic card, hotel key card, credit card magnetic
852329 magnetic tape, cassette, cassette tape
852341 blank cd, blank dvd
852349 cd, dvd, music cd, blu-ray, dvds, dvd disc, cds, video game disc, film dvd, ps4 game disc, ps5 game disc, compact disc, bluray, cd album, dvd box set
852351 usb stick, ssd, memory card, flash drive, sd card, solid state drive, usb flash drive, micro sd, usb memory, nintendo switch game cartridge, usb drive, nvme ssd, flash storage, memory stick
852352 smart card, rfid card, sim card, nfc card, rfid tag, nfc tags, access card, key fob rfid
852380 vinyl record, lp record, vinyl lp, vinyl album, records vinyl, gramophone records
852411 flat panel display module lcd without driver, lcd panel, lcd module
852412 oled module, oled panel
852491 display module lcd, lcd display module, tft display
852492 oled display module
852550 radio transmitter, broadcast transmitter
852560 transmitter with receiver
852581 high speed camera, high-speed camera
852582 radiation hardened camera
852583 night vision camera, thermal camera, thermal imaging camera, infrared camera, night vision goggles camera, flir camera
852589 camera, webcam, digital camera, action camera, cctv camera, security camera, dash cam, video camera, doorbell camera, baby monitor camera, ip camera, gopro, dashcam, video doorbell, wifi camera, camcorder, fpv camera, camera module, surveillance camera, trail camera, body camera, gimbal camera
852610 radar, radar apparatus, radar module, radar altimeter, weather radar
852691 gps receiver, gps navigation, satnav, gnss receiver, gps module, gps tracker, navigation receiver, ils receiver, vor receiver, sat nav, gnss module, glonass receiver, gps navigator, aircraft navigation radio, transponder
852692 remote control, radio remote control, rc transmitter, remote control transmitter, garage remote, drone remote controller, rc receiver, car key remote, remote fob
852721 car radio, car stereo
852719 portable radio, pocket radio
852791 radio with cd, boombox
852792 clock radio, alarm clock radio
852799 radio receiver, dab radio
852852 computer monitor, monitor, pc monitor, led monitor, gaming monitor, monitors
852859 monitor other, video monitor
852862 projector computer
852869 projector, mini projector, projectors
852871 set top box, tv box, android tv box, tv stick, streaming stick, fire tv stick, tv receiver, satellite receiver, decoder
852872 television, tv, smart tv, led tv, tv set, qled, oled tv, televisions, tv led, inch tv
852910 aerial tv, satellite dish, tv aerial, antenna parts, tv antenna, antenna radar, dish antenna, radio antenna
852990 radar parts, tv parts, camera parts, lens mount camera part, tv remote parts, radio parts, monitor parts, tv panel, drone camera parts
853010 railway signalling
853080 traffic lights
853110 burglar alarm, fire alarm, smoke alarm, smoke detector, alarm, security alarm, carbon monoxide alarm, intruder alarm, door alarm
853120 lcd indicator panel, led indicator panel, led display sign
853180 door bell, doorbell, buzzer, siren, wireless doorbell, sound signalling, personal alarm
853190 alarm parts
853210 power capacitor fixed
853221 tantalum capacitor, tantalum capacitors
853222 electrolytic capacitor, aluminium capacitor, aluminum electrolytic capacitor
853223 ceramic capacitor single layer
853224 multilayer ceramic capacitor, mlcc, ceramic capacitor, chip capacitor, ceramic capacitors
853225 film capacitor, paper capacitor
853229 capacitor, capacitors
853230 variable capacitor
853310 carbon resistor
853321 resistor, chip resistor, resistors, fixed resistor, thick film resistor
853340 variable resistor, potentiometer, thermistor, varistor, rheostat
853400 pcb, printed circuit board, printed circuit, bare pcb, printed circuits, circuit boards bare
853510 high voltage fuse
853521 high voltage circuit breaker, vacuum circuit breaker
853540 surge arrester, lightning arrester
853610 fuse, fuses, blade fuses
853620 circuit breaker, mcb, circuit breakers, rcbo
853630 surge protector, rccb
853641 relay, relays, relay 60v
853649 contactor, relay over 60v
853650 switch, light switch, dimmer, timer switch, push button switch, limit switch, switches, microswitch, foot switch, toggle switch, smart switch, dimmer switch, proximity switch, rotary switch
853661 lamp holder, lampholder, bulb holder
853669 plug, socket, adapter plug, extension lead plug, travel adapter, plugs, plug socket, smart plug, plug adapter, connector coaxial, coaxial connector, rf connector, travel plug, wall socket, mains plug, usb plug, sockets electrical, power socket, connectors
853670 optical fibre connector, fiber optic connector
853690 connector, terminal block, cable connector, junction box, terminals, electrical connector, splice connector, wago, pin header, adapters, electrical connectors, circular connector, mil-spec connector, terminal connector, adapter, ring terminals, battery terminal, crimp terminal, cable gland connector
853710 control panel, plc, programmable logic controller, distribution board, control cabinet, numerical control panel, motor controller, controller plc, consumer unit, electronic control unit board, flight controller, cnc controller, led controller, touch screen controller, fuse box
853720 switchgear high voltage
853810 enclosure panel, switch cabinet
853890 switch parts, circuit breaker parts, connector parts, relay parts, switchgear parts, contact pins
853910 sealed beam lamp
853921 halogen bulb, halogen lamp, halogen bulbs
853922 filament bulb, incandescent bulb
853929 bulb car, bulb miniature
853931 fluorescent tube, cfl bulb
853932 hid bulb, mercury lamp, xenon bulb, discharge lamp
853941 arc lamp
853949 uv lamp, infrared lamp, uv bulb
853951 led module
853952 led bulb, led lamp bulb, light bulb, led bulbs, gu10 led, light bulbs, smart bulb, led tube, bulb e27, gu10, e14 bulb
853990 lamp base bulb part
854020 image intensifier, television camera tube, image intensifier tube, photocathode tube
854060 cathode ray tube
854071 magnetron
854079 klystron, travelling wave tube, microwave tube
854081 vacuum tube valve, amplifier tube
854089 photomultiplier
854110 diode, diodes, rectifier diode, schottky diode, zener diode, diode semiconductor
854121 small signal transistor, transistor under 1w
854129 transistor, mosfet, power transistor, igbt, transistors, rf power transistor, gan transistor, mosfets
854130 thyristor, triac, diac
854141 led diode, light emitting diode, led chip, leds
854142 photovoltaic cell, solar cell
854143 solar panel, photovoltaic panel, solar module, solar panels
854149 photodiode, laser diode, photosensitive semiconductor, photodetector, optocoupler, infrared detector, focal plane array detector, phototransistor
854151 semiconductor sensor, mems sensor semiconductor transducer, semiconductor transducer
854159 semiconductor device, semiconductor devices
854160 crystal oscillator, quartz crystal, piezoelectric crystal, crystal resonator, oscillator crystal, tcxo
854190 semiconductor parts, lead frame
854231 microcontroller, processor, microprocessor, cpu, mcu, fpga, integrated circuit processor, digital signal processor, soc chip, cpu processor, stm32, system on chip, intel core processor
854232 memory chip, dram, flash memory chip, memory ic, eeprom, ddr4 ic, sram, nand flash
854233 amplifier ic, operational amplifier, op amp, rf amplifier ic
854239 integrated circuit, integrated circuits, ic chip, analog to digital converter, voltage regulator ic, ic, electronic integrated circuit, microchip, adc ic, interface ic, semiconductor chip, transceiver ic, electronic chips, power management ic, ics
854290 integrated circuit parts
854320 signal generator, function generator, frequency synthesizer
854330 electroplating machine, electrolysis, ionophoresis
854340 e-cigarette, vape device, electronic cigarette, vape pen, vape kit, vape mod, vape battery, e-cig, electronic cigarettes, vaporiser device
854370 electrical machine other, metal detector, remote control tv, ultrasonic repeller, led mask, tens machine, microcurrent device, gaming headset vr, electric apparatus, facial massager electrical, universal remote, electronic device, remote, effects pedal guitar, signal amplifier, jammer, gps jammer, rf amplifier, led face mask, electronic pet training collar, vr headset, virtual reality headset, bark collar, neck fan cooling, drone jammer, mosquito zapper, ultrasonic cleaner jewelry, guitar pedal, rf power amplifier, ear wax camera, tens, undereye cooling device, eye massage device
854390 e-cigarette parts, vape coil, vape coils, vape tank, replacement pods empty, electric machine parts, vape pod empty
854411 copper winding wire, enamelled wire, magnet wire
854420 coaxial cable, hdmi coaxial, rf cable
854430 wiring harness, ignition wiring set, wire harness, harness wiring vehicle, aircraft wiring harness, cable harness
854442 cable, usb cable, charging cable, hdmi cable, extension lead, ethernet cable, charger cable, power cable, lead cable, cables, patch cable, adapter cable, lightning cable, data cable, aux cable, usb c cable, power cord, extension cable, network cable, jack cable, video cable, cord cable
854449 electric wire, insulated wire, electrical wire, cable reel wire, copper cable, hook up wire, speaker wire, flat cable, cable drum
854460 high voltage cable, power cable 1000v
854470 optical fibre cable, fiber optic cable, fibre optic cable
854511 graphite electrodes furnace
854520 carbon brush, carbon brushes
854620 ceramic insulator
854690 insulator, insulators plastic
854720 insulating fittings plastic
854790 conduit, electrical conduit
854800 electrical parts n.e.c.
854911 battery waste
854921 electronic waste, e-scrap
860900 shipping container, freight container, containers
860712 bogie railway
870121 tractor unit, road tractor
870192 agricultural tractor, tractor
870210 bus, coach bus, minibus
870322 car, passenger car, motor car, used car, petrol car
870323 car 1500cc to 3000cc, suv
870332 diesel car
870380 electric car, electric vehicle, ev car
870421 pickup truck, van, light truck diesel
870423 truck, heavy truck, dump truck
870590 special purpose vehicle, fire engine
870710 car body shell
870810 bumper, front bumper, bumpers
870821 seat belt, seat belts
870829 car body parts, car door, bonnet, car interior trim, wing panel, car trim, mud guard, tailgate, spoiler, number plate holder, car fender, car grille, dashboard panel, side skirt, roof bars, sun visor car, window deflector
870830 brake disc, brake caliper, brake pads mounted, brake parts, brake drum, handbrake, brake discs, brake cylinder, abs pump, brake shoes mounted, brake hose
870840 gearbox car, transmission vehicle, gear knob, gearbox parts
870850 drive axle, differential, cv joint, wheel hub, driveshaft car
870870 alloy wheel, wheel rim, wheel trim, hub cap, alloy wheels, wheel, wheel spacer, wheels car, wheel centre caps
870880 shock absorber, suspension parts, shock absorbers, control arm, strut, suspension arm, coilover, anti roll bar link, ball joint suspension, air suspension
870891 radiator car, car radiator, radiator coolant
870892 exhaust, silencer, exhaust pipe, catalytic converter, muffler, exhaust system, dpf filter, tailpipe
870893 clutch kit, clutch disc, vehicle clutch
870894 steering wheel, steering rack, steering column, steering gear, tie rod
870895 airbag, safety airbag
870899 car parts, auto parts, vehicle parts, tow bar, fuel tank car, engine mount, car accessories, subframe, truck parts, auto spare parts, motor vehicle parts, tractor parts, wheel bearing hub, towbar, gear stick, roof rack part
870911 electric works truck
871000 tank armoured, armoured vehicle, armored fighting vehicle parts, tank parts military, armoured personnel carrier
871120 motorcycle, moped, motorbike 125cc
871150 motorcycle over 800cc
871160 e-bike, electric bike, electric scooter, e-scooter, electric motorcycle, ebike, electric bicycle
871200 bicycle, bike, mountain bike, bicycles, kids bike, road bike, bmx bike
871310 wheelchair, manual wheelchair
871390 electric wheelchair, mobility scooter
871410 motorcycle parts, motorcycle accessories, motorbike parts, motorcycle exhaust, moped parts, motorcycle mirror, motorcycle fairing, motorbike exhaust
871420 wheelchair parts, walker wheels
871491 bicycle frame, bike fork, bike frame
871492 bicycle wheel rim, bike spokes, bicycle wheel
871493 bicycle hub, cassette sprocket, freewheel, bike hub
871494 bicycle brakes, bike brake pads, brake disc bicycle
871495 bicycle saddle, bike saddle, bike seat
871496 pedals, crankset, bike pedals, chainset
871499 bicycle parts, handlebar, bike accessories, derailleur, handlebar grips, bike parts, bike rack mount, bike stem, seatpost, mudguard bike, bike bell mount, bike basket, inner cable bike
871500 pram, pushchair, stroller, buggy, baby carriage, pram parts, stroller accessories, rain cover pram, pushchair accessories, buggy board, travel system pram, footmuff
871631 tanker trailer
871639 trailer, cargo trailer, semi-trailer
871640 trailer other
871680 wheelbarrow, hand cart, shopping trolley, hand truck, sack truck, garden cart, trolley, folding trolley, platform trolley
871690 trailer parts, trailer coupling, trailer hitch, trailer wheel
880100 balloon hot air, glider, airship, hang glider, paraglider, dirigible
880211 helicopter light
880212 helicopter
880220 aeroplane light, light aircraft, small aircraft
880230 aeroplane, business jet
880240 airliner, aircraft large, passenger aircraft, airplane
880260 satellite, spacecraft, launch vehicle
880400 parachute, parachutes, paraglider canopy
880510 aircraft launching gear, arrestor gear, catapult uav
880529 flight simulator
880610 passenger drone
880621 mini drone, small drone 250g, drone mini
880622 drone, quadcopter, camera drone, dji mavic, drones, dji mini, unmanned aircraft, uav, fpv drone, multicopter, dji drone, unmanned aerial vehicle, hexacopter
880623 drone 25kg, agricultural drone
880624 drone 150kg, large uav
880629 unmanned aircraft over 150kg, drone airframe
880710 aircraft propeller, propeller, rotor blade helicopter, propellers, rotor aircraft, helicopter rotor, drone propeller, main rotor blade, tail rotor
880720 landing gear, undercarriage aircraft, aircraft landing gear, aircraft wheel, aircraft brake, nose landing gear
880730 aircraft parts, drone parts, airplane parts, aircraft spare parts, fuselage panel, aircraft wing, uav parts, helicopter parts, aircraft spares, aileron, rudder aircraft, wing rib, aircraft components, aircraft structural parts, airframe, airframe parts, parts for unmanned aircraft, drone frame, uav airframe, aircraft fuselage, flap actuator aircraft, civil aircraft parts, aerospace parts
880790 spacecraft parts, satellite parts, balloon parts
890311 inflatable boat, dinghy, inflatable dinghy, rigid inflatable boat
890321 sailing boat, yacht
890332 motor boat, motorboat
890399 boat, kayak, canoe, paddle boat, jet ski, rowing boat, inflatable kayak
890120 tanker ship
890190 cargo vessel, ship
890610 warship
900110 optical fibre, optical fiber bundle
900120 polarising sheet, polarizing film
900130 contact lenses, contact lens daily, coloured contact lenses, monthly contact lenses, daily lenses
900140 spectacle lenses glass
900150 spectacle lenses plastic
900190 optical lens unmounted, prism, optical element, infrared window, germanium lens, optical filter unmounted, mirror optical, optical lenses
900211 camera lens, objective lens, camera lenses, zoom lens, lens
900219 objective lens other, infrared lens, telescope lens, microscope objective
900220 camera filter, optical filter, lens filter, uv filter camera, nd filter
900290 mounted optical element, mounted lens, collimator
900311 plastic spectacle frames, glasses frame plastic
900319 metal spectacle frames, glasses frame
900410 sunglasses, sun glasses, polarised sunglasses
900490 reading glasses, spectacles, safety glasses, goggles, swimming goggles, glasses, safety goggles, ski goggles, eyeglasses, blue light glasses, eyewear, welding goggles, night vision goggles, swim goggles, prescription glasses
900510 binoculars, binocular
900580 telescope, monocular, spotting scope, telescopes, night vision monocular, thermal monocular
900590 telescope parts
900640 instant camera, polaroid camera, instax camera
900653 film camera, disposable camera
900661 flashlight camera, camera flash, electronic flash
900691 camera accessories photographic parts
900720 film projector
900850 image projector, slide projector, photo enlarger
901050 photographic laboratory apparatus
901110 stereo microscope, stereoscopic microscope
901180 microscope, optical microscope, microscopes
901210 electron microscope, scanning electron microscope
901310 telescopic sight, riflescope, rifle scope, red dot sight, weapon sight, periscope, night vision scope, thermal scope, sight telescopic, thermal sight
901320 laser, laser pointer, fibre laser source, laser source, fiber laser, laser module, laser rangefinder module, lasers
901380 magnifying glass, optical device, magnifier, loupe, laser range device optical, fresnel, magnifying lamp, kaleidoscope, door viewer
901390 optical device parts
901410 compass, direction finding compass, compasses, magnetic compass, gyrocompass
901420 inertial navigation system, aircraft navigation instrument, gyroscope, altimeter aircraft, autopilot, inertial measurement unit, imu, air data computer, gyro, attitude indicator, inertial navigation, flight instrument, airspeed indicator, attitude heading reference, fibre optic gyro, ring laser gyro, flight management computer, gyroscopes, ahrs, pitot tube, flight control computer aerospace
901480 sonar, echo sounder, marine navigation instrument, navigation instrument, fish finder
901490 navigation instrument parts, gyroscope parts
901510 rangefinder, laser rangefinder, range finder, golf rangefinder
901520 theodolite, total station
901530 spirit level, level, laser level, levels, cross line laser
901540 photogrammetry instrument
901580 surveying instrument, hydrographic, meteorological instrument, weather station, seismograph, anemometer weather, lidar, rain gauge, radiosonde
901590 surveying instrument parts
901600 analytical balance, precision balance
901710 drafting machine, plotter drawing
901720 ruler, protractor, drawing instruments, compass set drawing, slide rule, rulers, geometry set, quilting ruler, template drawing
901730 micrometer, caliper, vernier caliper, gauge, digital caliper, callipers
901780 tape measure, measuring tape, ruler folding, measuring rule, tape measures, height chart
901811 ecg, electrocardiograph
901812 ultrasound scanner, ultrasonic scanning, ultrasound probe
901813 mri scanner, magnetic resonance
901819 patient monitor, blood oxygen monitor, pulse oximeter, oximeter, ecg monitor, heart rate monitor, electro diagnostic, fetal doppler, hearing test
901820 ultraviolet medical lamp, infrared medical
901831 syringe, syringes, oral syringe, insulin syringe
901832 needle, hypodermic needle, needles medical, tubular needle, pen needles, needles, insulin needles, suture needle, acupuncture needles
901839 catheter, cannula, catheters, feeding tube, infusion set, acupuncture needle, urinary catheter, iv set
901841 dental drill
901849 dental instrument, dental mirror, dental tools, dental burs, orthodontic instrument, dental scaler
901850 ophthalmic instrument, slit lamp, ophthalmoscope
901890 medical instrument, blood pressure monitor, stethoscope, surgical instrument, breast pump, insulin pump, infusion pump, endoscope, medical device, surgical scalpel, scalpel, forceps, enema kit, medical consumables, sphygmomanometer, defibrillator, dialysis, surgical instruments, baby nasal aspirator, otoscope, tattoo machine, speculum, lancets, glucose sensor, lancing device
901910 massager, massage gun, massage apparatus, massage chair, foot spa, foot massager, facial massager, neck massager, massage ball, gua sha, eye massager, back massager, head massager, body massager, vibrator, adult toy, massagers, sex toy, massage roller, dildo, masturbator, wand massager, bullet vibrator
901920 nebuliser, oxygen therapy, cpap machine, respirator breathing, oxygen concentrator, cpap mask, aerosol therapy, spacer inhaler, ventilator medical
902000 gas mask, breathing apparatus, diving mask, snorkel mask, snorkel, respirator mask, snorkel set
902110 orthopaedic appliance, splint, knee brace, back brace, ankle brace, wrist brace, neck brace, orthopedic support, posture corrector, wrist splint, crutches, hernia belt, walking boot orthopedic, knee support brace
902121 artificial teeth, dentures, false teeth
902129 dental fittings, dental implant, veneers
902131 artificial joint, hip implant
902139 prosthesis, artificial limb, breast form
902140 hearing aid, hearing aids
902150 pacemaker
902190 implant, stent, intraocular lens, hearing aid parts, hearing aid domes
902212 ct scanner, computed tomography
902213 dental x-ray
902214 x-ray medical
902219 x-ray machine, x-ray inspection, baggage scanner
902221 gamma medical
902229 gamma radiography
902230 x-ray tube
902290 x-ray parts, x-ray generator
902300 demonstration model, anatomical model, teaching model, educational model, training simulator, training mannequin medical, teaching aid
902410 tensile testing machine, hardness tester
902480 testing machine
902511 thermometer liquid, clinical thermometer mercury
902519 thermometer, digital thermometer, infrared thermometer, temperature probe, pyrometer, meat thermometer, room thermometer, thermometers, temperature sensor, baby thermometer, ear thermometer, thermocouple
902580 hygrometer, hydrometer, barometer, thermo-hygrometer, moisture meter
902590 thermometer parts
902610 flow meter, level sensor, flowmeter, fuel level sensor, liquid level gauge, flow sensor
902620 pressure sensor, pressure gauge, manometer, pressure transmitter, tyre pressure gauge, pressure transducer, tyre pressure sensor
902680 gas flow instrument, anemometer, heat meter
902690 pressure sensor parts, flow meter parts
902710 gas analyser, smoke analyser, breathalyser, gas detector, alcohol tester, co2 monitor, gas analyzer
902720 chromatograph, electrophoresis, gas chromatograph
902730 spectrometer, spectrophotometer
902750 optical radiation instrument, light meter, colorimeter, optical analyzer
902781 mass spectrometer
902789 ph meter, analyser, water tester, ph tester, blood glucose meter, glucose meter, analytical instrument, tds meter
902790 microtome, analyser parts
902810 gas meter
902820 water meter
902830 electricity meter, smart meter
902910 tachometer revolution counter, pedometer, odometer, taximeter, counter, step counter, tally counter
902920 speedometer, tachometer, stroboscope, bike computer
903010 geiger counter, radiation detector, dosimeter, ionising radiation meter
903020 oscilloscope, oscillograph, oscilloscopes
903031 multimeter, clamp meter, multimeters
903033 voltmeter, ammeter, voltage tester, wattmeter, power meter, battery tester, insulation tester
903040 network analyser, spectrum analyzer telecom, cable tester, telecom test instrument, network analyzer
903082 wafer tester, semiconductor tester, ic tester
903084 recording measuring instrument, data logger electrical
903089 spectrum analyser, logic analyser, spectrum analyzer, logic analyzer
903090 oscilloscope probe, multimeter probe, test leads
903110 balancing machine, wheel balancer
903120 test bench, engine test bench
903141 wafer inspection, mask inspection optical
903149 optical measuring instrument, profile projector, optical comparator, laser scanner 3d, 3d scanner, coordinate measuring optical, interferometer, encoder optical
903180 measuring instrument, accelerometer, sensor, vibration sensor, coordinate measuring machine, obd scanner, diagnostic tool car, thickness gauge, level gauge, sensors, load cell, displacement sensor, motion sensor, car diagnostic, ultrasonic flaw detector, stud finder, hall sensor, position sensor, wheel alignment, inertial sensor, gyro sensor, angle sensor, encoder
903190 measuring instrument parts
903210 thermostat, room thermostat, smart thermostat
903220 manostat, pressure switch
903281 hydraulic regulator, pneumatic controller
903289 automatic regulator, voltage regulator, temperature controller, automatic controller, process controller, stabilizer voltage, engine control unit, ecu, flight control unit, electronic control unit
903290 regulator parts
903300 instrument parts
910111 gold watch quartz
910211 watch, wrist watch, quartz watch, mens watch, ladies watch, watches, wristwatch, analogue watch, kids watch
910212 digital watch
910221 automatic watch, mechanical watch, rolex, luxury watch
910511 alarm clock, digital alarm clock
910521 wall clock, wall clocks, clock
910591 table clock, mantel clock, timer clock
910690 time recorder, kitchen timer, timer, stopwatch
910700 time switch
910811 watch movement
911390 watch strap, watch band textile, watch straps, silicone watch strap, apple watch strap, watch band
911320 metal watch strap, watch bracelet metal
911490 watch parts, clock parts
920110 piano, upright piano
920190 harpsichord
920210 violin, cello
920290 guitar, acoustic guitar, ukulele, banjo, guitars, harp
920510 trumpet, trombone, brass instrument
920590 flute, clarinet, harmonica, saxophone, recorder instrument, bagpipes, kazoo, tin whistle, accordion
920600 drum, drum kit, percussion instrument, drums, cymbals, tambourine, maracas, singing bowl, cajon, xylophone
920710 electric keyboard, digital piano, synthesizer, midi keyboard, electronic keyboard instrument
920790 electric guitar, bass guitar, electric drum kit
920810 music box
920890 whistle, bird call, decoy call
920930 guitar strings, instrument strings, violin strings
920994 keyboard instrument parts
920999 drumsticks, musical accessories, reeds saxophone, music stand
920992 guitar parts, guitar pick, guitar picks, guitar capo, plectrum, guitar strap accessories, violin bow
930120 rocket launcher, grenade launcher, flame thrower, mortar weapon
930110 artillery, howitzer
930190 military rifle, machine gun, assault rifle, sub machine gun
930200 pistol, revolver, handgun
930320 shotgun, sporting shotgun
930330 rifle, hunting rifle, sporting rifle
930390 flare gun, starting pistol, signal pistol
930400 air rifle, air gun, bb gun, airsoft gun, airsoft rifle, pepper spray, truncheon, stun gun, air pistol, paintball gun
930510 pistol parts
930520 rifle parts, gun stock, shotgun parts, rifle barrel, gun magazine rifle
930599 airsoft parts, airsoft magazine, air rifle parts
930591 military weapon parts
930621 shotgun cartridges
930629 airgun pellets, pellets, bb pellets, paintballs
930630 ammunition, cartridges, rifle ammunition, bullets, rounds of ammunition
930690 bombs, grenades, missiles, torpedoes, munitions, warhead, missile, mines, guided missile, rocket munition, projectile, cluster munition
930700 sword, bayonet, katana, dagger, scabbard, samurai sword
`;
