/**
 * Machines, electronics, vehicles, aviation, instruments, arms: chapters 73 to 93, as trade papers write them. For the
 * form of a line see `personal-care.ts`.
 */
export const TRADE_GOODS = `
730411 steel line pipe stainless
730661 square steel tube
730799 pipe fittings steel, tube fittings, steel flange
731210 wire rope, steel cable rope
731815 bolts, steel bolts, screws and bolts, hex bolts
731816 nuts steel, hex nuts
731822 washers steel
732020 springs, coil spring, helical springs
732690 steel parts, brackets steel, steel bracket, metal bracket
760120 aluminium ingots alloy
760612 aluminium sheet, aluminium plate, aluminum sheet
760820 aluminium tube
810890 titanium plate, titanium bar, titanium rod
820719 drill bits rock, core bits
820750 drill bits, hss drill bits
820770 milling cutters, end mills
830220 castors, wheels castor
840110 nuclear reactor
840212 water tube boilers
840310 central heating boiler
840610 marine steam turbine
840710 aircraft piston engine, piston engine aircraft, drone engine, two stroke engine aircraft, uav engine, aero engine piston, gasoline engine uav, rotax engine, boxer engine aircraft
840721 outboard motor
840734 petrol engine vehicle, gasoline engine car, car engine
840790 gasoline engine, petrol engine general purpose
840810 marine diesel engine
840820 diesel engine vehicle, truck engine
840890 diesel engine, diesel generator engine
840910 aircraft engine parts piston, cylinder aircraft engine, carburettor aircraft engine, spark engine parts aircraft
840991 engine parts petrol, pistons, piston rings, cylinder head, carburetor, carburettor, valves engine, camshaft
840999 diesel engine parts, diesel injector, fuel injector diesel
841111 turbojet engine, jet engine small, turbojets
841112 turbojet, turbofan engine, jet engine, aircraft jet engine, turbofan
841121 turboprop engine small
841122 turboprop engine
841181 gas turbine small
841182 gas turbine
841191 turbojet parts, jet engine parts, turbine blade, fan blade, fan blades, compressor blade, nozzle guide vane, combustion chamber, turbofan parts
841199 gas turbine parts
841221 hydraulic cylinder, hydraulic actuator linear, hydraulic ram
841229 hydraulic motor, hydraulic actuator
841231 pneumatic cylinder, air cylinder, pneumatic actuator
841239 pneumatic motor
841280 spring motor, catapult launcher pneumatic
841290 hydraulic cylinder parts, actuator parts
841311 fuel dispenser pump
841330 fuel pump, fuel pumps, oil pump engine, coolant pump, injection pump, water pump engine
841350 diaphragm pump, reciprocating pump, metering pump, piston pump
841360 gear pump, vane pump, rotary pump, hydraulic pump, screw pump
841370 centrifugal pump, submersible pump, water pump, circulation pump
841381 pump, pumps
841391 pump parts, pump impeller, pump spare parts, parts of pumps
841410 vacuum pump
841430 refrigeration compressor, compressor refrigerator
841451 fan, table fan, ceiling fan, desk fan, electric fan, portable fan, mini fan
841459 industrial fan, axial fan, blower, ventilator fan, cooling fan, computer fan
841480 air compressor, compressor, turbocharger, turbo charger
841490 fan parts, compressor parts
841510 air conditioner, split air conditioner
841520 car air conditioning
841720 bakery oven
841810 fridge freezer
841821 refrigerator, fridge
841830 chest freezer
841850 display cabinet refrigerated
841869 cooling equipment, chiller, heat pump
841919 water heater, solar water heater
841939 dryer industrial
841950 heat exchanger, heat exchangers, oil cooler, radiator industrial, plate heat exchanger
841981 coffee machine commercial, catering oven
841989 laboratory autoclave, industrial heater vessel
842121 water filter machine, water purifier, reverse osmosis, water purification
842123 oil filter, fuel filter, oil filters
842131 intake air filter, engine air filter
842139 air purifier, air filter, gas filter
842199 filter parts, filter element, filter cartridge
842211 dishwasher
842219 dishwasher commercial
842230 filling machine, bottling machine, labelling machine
842240 packing machine, wrapping machine
842310 bathroom scales, kitchen scale, weighing scale
842381 scales, weighing machine
842410 fire extinguisher
842420 spray gun
842430 pressure washer, steam cleaner, sand blasting machine
842441 portable sprayer, knapsack sprayer, agricultural sprayer
842449 agricultural sprayer, crop sprayer
842489 spraying nozzle, spray nozzles, mist machine
842490 sprayer parts, nozzle parts
842531 electric winch, winch
842542 hydraulic jack, car jack
842611 overhead crane
842649 crane
842720 forklift, fork lift truck
842810 lift elevator
842833 belt conveyor
842951 wheel loader
842952 excavator
843149 excavator parts, crane parts
843210 plough
843311 lawn mower, lawnmower
843351 combine harvester
843680 poultry equipment
844332 printer, inkjet printer, laser printer, 3d printer no
844339 printing machine
844399 toner cartridge, ink cartridge, printer parts, printer cartridge, toner, ink cartridges
844831 needles textile machine
845011 washing machine
845210 sewing machine domestic
845229 sewing machine industrial
845320 shoe making machine
845611 laser cutting machine, laser engraver
845710 machining centre, machining center, cnc machining center, milling centre, vertical machining center
845811 cnc lathe, lathe numerically controlled, turning center
845819 lathe
845891 cnc turret lathe
845921 cnc drilling machine
845931 boring milling machine cnc
845961 cnc milling machine
846012 flat surface grinding machine cnc
846023 cnc grinding machine
846223 cnc bending machine
846229 press brake
846239 shearing machine
846596 wood splitting machine
846610 tool holders, collet
846693 machine tool parts, spindle, lathe parts
846719 pneumatic hand tools
846721 electric drill, cordless drill, power drill, hammer drill
846722 electric saw, circular saw, jigsaw
846729 angle grinder, electric sander, electric screwdriver, multi tool electric
846781 chainsaw, chain saw
846789 hand tools motor
847130 laptop, notebook computer, laptops, tablet computer, tablet, ipad, macbook, tablet pc, portable computer
847141 desktop computer, computer with monitor
847149 computer system
847150 processing unit, computer, server, computers, mini pc, server computer, desktop pc, single board computer
847160 keyboard, mouse computer, computer mouse, joystick, gamepad, keyboards, wireless mouse
847170 hard disk, hard drive, ssd drive, storage unit, disk drive
847180 graphics card, sound card, network card, interface card, computer units
847190 barcode scanner, card reader, barcode reader
847290 shredder office, cash counter
847330 computer parts, motherboard, computer case, cpu cooler, memory module, ram, laptop parts, laptop battery cover, pc parts
847710 injection moulding machine, injection molding machine
847720 extruder plastic
847780 3d printer plastic working
847950 industrial robot, robot arm, robots
847982 mixing machine, mixer industrial, homogeniser
847989 machine, machines mechanical, servo actuator, actuator electric, electromechanical actuator, humidifier, aircraft actuator, rudder actuator
847990 machine parts mechanical
848041 moulds metal
848071 injection moulds, plastic moulds
848110 pressure reducing valve
848120 hydraulic valve, servo valve, pneumatic valve, solenoid valve hydraulic
848130 check valve
848140 safety valve
848180 valve, valves, taps, ball valve, solenoid valve, tap, mixer tap, butterfly valve, control valve, fuel valve
848190 valve parts
848210 ball bearing, ball bearings, bearings ball, bearing, deep groove ball bearing, bearings
848220 tapered roller bearing, taper roller bearings
848230 spherical roller bearing
848240 needle roller bearing, needle bearings
848250 cylindrical roller bearing
848280 combined bearings
848291 bearing balls, balls rollers bearing
848299 bearing parts
848310 crankshaft, camshafts, transmission shaft
848320 bearing housing with bearing
848330 plain bearing, bearing housing
848340 gearbox, gears, gear box, ball screw, ball screws, speed reducer
848350 flywheel, pulley, pulleys
848360 clutch, coupling, shaft coupling, universal joint
848420 mechanical seal, mechanical seals
848410 gasket, gaskets, gasket set
848710 ship propeller
850110 micro motor, small motor, dc motor small, vibration motor, stepper motor small, servo motor small, toy motor
850120 universal motor
850131 dc motor, brushless motor, bldc motor, dc generator, brushless dc motor, drone motor, motors brushless
850132 dc motor 750w
850140 single phase ac motor, ac motor
850151 three phase motor, three-phase motor, servo motor ac
850152 electric motor, ac servo motor, induction motor, servo motor
850161 alternator, ac generator small
850163 generator ac large, integrated drive generator
850211 diesel generator, generator set, genset
850220 petrol generator, gasoline generator
850231 wind turbine, wind generator
850300 motor parts, rotor stator, generator parts
850410 ballast lamp
850421 transformer oil
850431 transformer small, current transformer
850432 transformer
850440 power supply, charger, adapter, usb charger, power adapter, inverter, converter, phone charger, battery charger, ups, rectifier, dc dc converter, wall charger, car charger, static converter, wireless charger, frequency inverter, power supply unit
850450 inductor, coil inductor, choke coil
850490 transformer parts, charger parts
850511 permanent magnet, magnets, neodymium magnet
850520 electromagnetic brake, electromagnetic clutch
850590 electromagnet, magnetic lifting
850610 alkaline battery, aa battery, batteries aa, battery manganese
850650 lithium battery primary, cr2032, button cell lithium
850680 primary battery
850710 car battery, lead acid battery, starter battery
850720 lead-acid battery, ups battery
850750 nimh battery
850760 lithium ion battery, lithium-ion battery, li-ion battery, power bank, battery pack, rechargeable battery, lipo battery, lithium polymer battery, powerbank, laptop battery, phone battery, lithium batteries, e-bike battery
850790 battery parts, battery separator
850811 vacuum cleaner, hoover, cordless vacuum, robot vacuum
850870 vacuum cleaner parts, vacuum filter
850940 blender, food processor, mixer kitchen, juicer, hand blender, stand mixer, smoothie maker
850980 electric toothbrush, electric can opener, milk frother, humidifier home, air freshener electric, electric tooth brush
850990 blender parts, toothbrush heads, electric toothbrush heads
851010 shaver, electric shaver
851020 hair clipper, hair trimmer, beard trimmer, clippers hair
851030 epilator, hair remover electric, ipl hair removal, depilator
851090 shaver head, shaver parts, shaver foil
851110 spark plug, spark plugs, sparking plug
851120 magneto, ignition magneto
851130 ignition coil, distributor ignition
851140 starter motor, starter generator, starter motors
851150 alternator vehicle, generator engine
851180 glow plug, ignition equipment, cut-out
851190 ignition parts
851210 bicycle light dynamo, bike light
851220 car light, headlight, tail light, led headlight car, indicator light vehicle
851230 horn, car alarm, reversing sensor, parking sensor
851240 wiper, windscreen wiper, defroster
851290 vehicle lighting parts, wiper blade
851310 torch, flashlight, head torch, headlamp, lantern battery, torches
851419 furnace industrial electric
851511 soldering iron
851521 welding machine spot
851539 welding machine, arc welder
851610 immersion heater, electric water heater
851621 storage heater
851629 electric heater, fan heater, space heater, electric radiator, patio heater electric, heater
851631 hair dryer, hairdryer
851632 hair straightener, curling iron, hair curler, straighteners, curling tongs, hot brush, hair styler, ghd
851640 iron steam, steam iron, electric iron
851650 microwave, microwave oven
851660 electric oven, air fryer, cooker, grill electric, hob, rice cooker, slow cooker, electric cooker, airfryer, waffle maker
851671 coffee maker, coffee machine, espresso machine, tea maker
851672 toaster, toasters
851679 kettle, electric kettle, electric blanket heater, fryer, popcorn machine, chocolate maker hot, velvetiser, egg boiler, wax warmer, heated clothes airer
851680 heating element, heating resistor
851690 coffee machine parts, oven parts, air fryer parts
851711 cordless telephone
851713 smartphone, mobile phone, iphone, smart phone, samsung galaxy, cell phone, phones, mobile phones, smartphones
851714 radio telephone, satellite phone, feature phone
851718 telephone, ip phone, intercom
851761 base station
851762 router, wifi router, switch network, bluetooth speaker no, smart watch, smartwatch, modem, wireless module, data link, transceiver, radio modem, fitness tracker, bluetooth adapter, network switch, access point, walkie talkie digital, video transmitter, telemetry radio, earbuds wireless, airpods, wireless earbuds, apple watch
851769 communication apparatus, pager
851771 antenna, aerials, antennas, gps antenna, antenna for drone
851779 phone parts, phone screen, lcd phone screen, telecom parts
851810 microphone, microphones
851821 loudspeaker single, speaker single
851822 loudspeakers, speakers, bluetooth speaker, soundbar, speaker, portable speaker
851829 speaker driver
851830 headphones, earphones, headset, ear phones, head phones, wired headphones, gaming headset
851840 amplifier, audio amplifier
851850 pa system, karaoke machine
851981 mp3 player, voice recorder, cd player, audio player, media player, turntable usb
851989 turntable, record player
852110 video recorder tape
852190 dvd player, dvr, video recorder, dash cam recorder
852290 audio parts, phone speaker parts
852329 magnetic card
852341 blank dvd, blank cd
852349 dvd, cd, blu-ray, compact disc, music cd, video game disc, dvd film, vinyl no, cds, game disc
852351 memory card, usb stick, usb flash drive, sd card, flash drive, ssd, solid state drive, usb drive, micro sd
852352 smart card, gift card, sim card, credit card, rfid card, bank card, prepaid card, giftcard, contactless card, gift cards
852359 rfid tag, tags security, semiconductor media
852380 vinyl record, vinyl, lp record, records vinyl, vinyl lp, lp
852491 flat panel display module, lcd module
852550 transmission apparatus
852560 walkie talkie, two-way radio, radio transceiver, transmitter receiver
852581 high speed camera
852582 radiation hardened camera
852583 night vision camera, infrared camera, thermal camera cooled
852589 digital camera, camera, webcam, cctv camera, action camera, ip camera, security camera, video camera, camcorder, dash cam, gopro, baby monitor camera, thermal imaging camera, fpv camera
852610 radar, radar apparatus
852691 gps receiver, satellite navigation, navigation receiver, gnss receiver, satnav, gnss module, gps module, gps tracker, radio navigation, glonass receiver
852692 remote control, radio remote control, remote controller, rc transmitter, key fob remote
852713 radio portable, portable radio
852721 car radio, car stereo
852791 radio recorder, boombox
852792 clock radio, alarm clock radio
852799 radio receiver
852842 crt monitor
852852 monitor computer, computer monitor, lcd monitor
852859 monitor video, display monitor
852862 projector computer
852869 projector, video projector, mini projector
852871 set top box, tv box, tv receiver, android tv box, streaming stick
852872 television, tv, led tv, smart tv, televisions
852910 antenna tv, satellite dish, antenna parts, aerial
852990 tv parts, camera parts, camera module, radar parts, radio parts, lens cap camera, camera mount
853010 railway signal
853110 alarm, smoke alarm, burglar alarm, fire alarm, smoke detector, carbon monoxide alarm
853120 indicator panel, lcd panel indicator, led display
853180 door bell, doorbell, buzzer, personal alarm
853210 power capacitor
853221 tantalum capacitor, tantalum capacitors
853222 aluminium electrolytic capacitor, electrolytic capacitors
853224 ceramic capacitor multilayer, mlcc, multilayer ceramic capacitors, ceramic capacitors
853225 film capacitor
853229 capacitor, capacitors
853310 carbon resistor
853321 resistor, fixed resistor, resistors, chip resistor
853340 potentiometer, variable resistor, thermistor
853400 printed circuit board, pcb, printed circuits, circuit board bare, pcbs
853521 circuit breaker high voltage
853540 surge arrester, lightning arrester
853610 fuse, fuses
853620 circuit breaker, mcb
853630 surge protector
853641 relay, relays
853649 contactor
853650 switch, switches, light switch, push button, micro switch, limit switch, toggle switch
853661 lamp holder
853669 plug, socket, connector plug, plugs sockets, extension lead, travel adaptor, connectors circular, electrical connectors, travel adapter
853670 optical fibre connector
853690 connector, terminal, junction box, terminals, terminal block, connectors, crimp terminals, electrical terminals
853710 control panel, plc, flight controller, controller, control unit, programmable controller, switchboard, control board, autopilot control unit, cnc controller
853810 cabinet switch panel
853890 switchgear parts
853921 halogen bulb, halogen lamp
853929 filament bulb
853931 fluorescent lamp
853952 led bulb, led lamp, light bulb led, led lamps
853990 lamp parts
854011 cathode ray tube
854079 microwave tube, magnetron, klystron, travelling wave tube
854110 diode, diodes, zener diode, schottky diode
854121 transistor small, transistor
854129 power transistor, mosfet, transistors, igbt transistor
854130 thyristor, triac
854141 led chip, light emitting diode, led diode
854142 photovoltaic cells
854143 solar panel, photovoltaic panel, solar module
854149 photodiode, infrared detector, photosensitive
854151 semiconductor transducer
854160 crystal oscillator, quartz crystal, piezoelectric crystal
854190 semiconductor parts
854231 processor, microcontroller, integrated circuit processor, microprocessor, cpu, fpga, system on chip, dsp, controller chip, gpu, integrated circuits, integrated circuit, ic chip, microcontrollers, electronic integrated circuits
854232 memory chip, dram, flash memory, memory ic, sram, eeprom
854233 amplifier ic, operational amplifier, amplifier chip, rf amplifier
854239 ic, interface ic, electronic chip, logic ic, converter ic, voltage regulator ic, transceiver ic, integrated circuit other, analog to digital converter
854290 ic parts
854310 particle accelerator
854320 signal generator, frequency generator
854330 electroplating machine
854340 e-cigarette, vape, vape pen, electronic cigarette, vaporizer, vape kit, e cigarette, disposable vape
854370 electrical machine individual functions, signal booster, gps jammer, amplifier rf, translator device, led mask, facial device, beauty device electric, guitar pedal, electric massager no, remote starter, flight recorder
854390 e-cigarette parts, vape coil, vape pod, vape tank, electrical machine parts
854411 winding wire copper, enamelled wire
854420 coaxial cable, coax cable
854430 wiring harness, wiring set vehicle, ignition wiring, aircraft wiring harness, cable harness
854442 usb cable, cable with connector, charging cable, hdmi cable, data cable, lead power, cable, ethernet cable, patch cable, power cord, lightning cable, audio cable
854449 electric wire, electric cable, wire insulated
854470 optical fibre cable, fiber optic cable, fibre optic cable
854720 insulating fittings plastic
854800 electrical parts machinery
860711 bogies railway
860900 shipping container, container freight
870110 tractor single axle
870121 road tractor, truck tractor
870193 tractor agricultural
870210 bus diesel
870322 car petrol, passenger car
870323 motor car, car, suv, used car, vehicle petrol
870332 diesel car
870380 electric car, electric vehicle
870421 pickup truck diesel
870423 truck, lorry, dump truck
870510 crane lorry
870600 chassis with engine
870710 car body
870810 bumper, bumpers
870821 seat belt
870829 car body parts, door panel car, car door, bonnet car, wing mirror body
870830 brake pads, brake disc, brake parts, brake discs, brake caliper
870840 gearbox vehicle, transmission gearbox
870850 drive axle, differential
870870 alloy wheel, wheels car, wheel rim, hub cap
870880 shock absorber, suspension, struts
870891 radiator car
870892 exhaust, silencer exhaust, catalytic converter
870893 clutch vehicle, clutch kit
870894 steering wheel, steering column, steering rack
870895 airbag
870899 car parts, auto parts, vehicle parts, automotive parts, motor vehicle parts, spare parts for cars, tow bar, control arm
870911 works truck electric
871000 tank military, armoured vehicle
871120 motorcycle small, scooter motorcycle
871150 motorcycle
871160 electric scooter, e-scooter, e-bike, electric bike, ebike, electric bicycle
871200 bicycle, bike, bicycles, bmx, balance bike no, kids bike, mountain bike, touring bicycles
871310 wheelchair
871390 electric wheelchair, mobility scooter
871410 motorcycle parts, motorbike parts
871420 wheelchair parts
871491 bicycle frame, bike fork
871493 bicycle hub, cassette bike
871494 bike brakes, bicycle brakes
871495 bicycle saddle, bike seat
871496 bike pedals, crankset
871499 bicycle parts, handlebar, bike parts, bottle cage, derailleur, mudguard bike
871500 pram, pushchair, stroller, baby carriage, buggy, baby stroller
871610 caravan, trailer camping
871640 trailer
871680 trolley, hand truck, wheelbarrow, shopping trolley, cart, sack truck
871690 trailer parts
880100 balloon hot air, glider, hang glider, airship
880211 helicopter small
880212 helicopter
880220 light aircraft, aeroplane small, ultralight aircraft
880230 business jet, aeroplane
880240 aircraft, airplane, airliner
880260 satellite, spacecraft
880400 parachute, parachutes, rotochute
880510 aircraft launching gear, catapult launcher, deck arrestor
880529 flight simulator, ground flying trainer
880610 passenger drone
880621 mini drone, toy drone
880622 drone with camera, quadcopter, drone, camera drone, drones
880623 agricultural drone
880624 unmanned aircraft large
880629 unmanned aircraft, uav, unmanned aerial vehicle
880691 drone not remote controlled
880710 propeller aircraft, propellers, rotors helicopter, propeller blade, rotor blade, propeller blades, carbon fiber propeller, helicopter rotor, drone propeller
880720 landing gear, undercarriage, aircraft landing gear, nose wheel, main wheel assembly, landing gear parts, carbon brake aircraft, aircraft brake
880730 aircraft parts, aeroplane parts, helicopter parts, aircraft spare parts, airplane parts, fuselage, wing aircraft, aileron, rudder aircraft, aircraft component, aircraft spares, civil aircraft parts, uav parts, drone parts, parts of unmanned aircraft, aircraft wing, elevator aircraft, aileron servo, flap actuator, composite wing, aircraft fuel tank
880790 parts of satellites, parts of balloons
890190 cargo ship, vessel cargo
890311 inflatable boat
890332 yacht, motorboat
890399 boat, kayak, canoe, paddle board, rowing boat
900110 optical fibre, optical fibres, fiber bundle
900130 contact lenses, contact lens
900140 spectacle lenses glass
900150 spectacle lenses, lenses glasses
900190 optical elements, optical lens unmounted, prism, optical filter
900211 camera lens, objective lens, lens
900219 projection lens
900220 optical filter mounted
900290 mounted optical elements, mirror optical mounted
900311 glasses frames, spectacle frames, eyeglass frame
900410 sunglasses, sun glasses
900490 glasses, reading glasses, safety goggles, goggles, spectacles, ski goggles, swimming goggles, safety glasses, night vision goggles, blue light glasses, eyeglasses
900510 binoculars
900580 telescope, monocular, spotting scope, rifle scope, night vision monocular
900590 telescope parts
900653 film camera, disposable camera
900661 flash camera
900691 tripod, camera tripod, camera parts
901060 projection screen
901110 microscope stereo
901180 microscope
901190 microscope parts
901310 telescopic sight, weapon sight, riflescope, periscope
901320 laser, laser diode, laser module, fibre laser, laser rangefinder module
901380 optical device, magnifying glass, hologram
901390 laser parts
901410 compass, direction finding compass
901420 inertial navigation system, aircraft instruments, autopilot, inertial measurement unit, imu, gyroscope, attitude heading reference, flight instrument, navigation instrument aircraft, gyro, altimeter, airspeed indicator, air data computer, flight control computer, autopilots, inertial sensor
901480 navigation instrument, echo sounder, sonar, marine navigation
901490 navigation instrument parts, gyroscope parts
901510 rangefinder, laser rangefinder
901520 theodolite, total station
901530 level surveying
901580 surveying instrument, weather station, meteorological instrument, anemometer
901590 surveying parts
901600 balance precision, analytical balance
901730 micrometer, caliper, calipers, gauge
901780 ruler, tape measure, measuring tape
901811 ecg, electrocardiograph
901812 ultrasound scanner
901813 mri scanner
901819 patient monitor, blood pressure monitor, pulse oximeter, diagnostic apparatus
901831 syringe, syringes
901832 needles medical, hypodermic needle, suture needle, insulin needles
901839 catheter, cannula, infusion set, catheters
901849 dental instrument, dental burs, dental tools, dental handpiece
901850 ophthalmic instrument
901890 medical instrument, stethoscope, surgical instruments, breast pump no, medical device, infusion pump, dialyser, defibrillator, applicator medical, endoscope
901910 massager, massage gun, massage apparatus, foot massager, back massager
901920 oxygen therapy, nebuliser, inhaler device, cpap, ventilator breathing, breathing apparatus therapy
902000 gas mask, breathing apparatus, respirator
902110 orthopaedic appliance, knee support, back support, splint, ankle support, walking boot, brace support, wrist support, posture corrector, orthopaedic insoles
902121 false teeth
902129 dental fittings, dental implant
902131 artificial joint, hip implant
902139 prosthesis, artificial limb
902140 hearing aid
902190 stent, implant, hearing aid parts, tens machine no
902214 x-ray apparatus
902290 x-ray parts
902300 training model, demonstration model, anatomical model
902410 hardness tester metal
902511 clinical thermometer, thermometer
902519 thermometer digital, infrared thermometer, pyrometer, temperature probe
902580 hygrometer, thermometer hygrometer
902590 thermometer parts
902610 flow meter, level gauge, fuel level sensor, fuel quantity probe, level sensor, fuel probe, flowmeter
902620 pressure sensor, pressure gauge, pressure transducer, manometer, pitot tube, pressure transmitter, pitot probe
902680 gas meter instrument, heat meter
902690 pressure sensor parts
902710 gas analyser, gas detector, smoke analyser
902720 chromatograph
902730 spectrometer, spectrophotometer
902750 optical radiation instrument, light meter
902781 mass spectrometer
902789 ph meter, test kit instrument, analyser
902810 gas meter
902830 electricity meter
902910 revolution counter, taxi meter, pedometer
902920 speedometer, tachometer
903010 radiation detector, geiger counter
903020 oscilloscope, oscilloscopes
903031 multimeter
903033 voltmeter, ammeter
903040 network analyser, telecom test instrument, spectrum analyser
903082 wafer tester, semiconductor tester
903084 measuring instrument with recorder
903089 electrical measuring instrument
903090 oscilloscope parts, multimeter probes
903110 balancing machine
903120 test bench
903141 wafer inspection
903149 optical measuring instrument, 3d scanner
903180 measuring instrument, sensor, accelerometer, position sensor, sensors, encoder, vibration sensor, proximity sensor measuring, accelerometers
903190 measuring instrument parts, sensor parts
903210 thermostat
903281 hydraulic controller, pneumatic regulator
903289 automatic regulator, temperature controller, autopilot controller, engine control unit, process controller, voltage regulator automatic
903290 regulator parts
910111 gold watch
910211 watch, wristwatch, wrist watch, quartz watch, watches, mens watch, ladies watch
910212 digital watch
910221 automatic watch, mechanical watch
910310 travel clock
910511 alarm clock
910521 wall clock
910591 clock
911320 watch strap metal, watch bracelet
911390 watch strap, watch band, watch straps silicone
920110 piano
920190 harpsichord
920210 violin
920290 guitar, ukulele, acoustic guitar
920510 trumpet
920590 flute, saxophone, harmonica, recorder instrument
920600 drum, drum kit, cymbal, percussion
920710 keyboard musical, electric piano, synthesizer
920790 electric guitar, bass guitar electric
920930 guitar strings, strings musical
920992 guitar parts, capo, guitar picks
930110 artillery weapon, howitzer
930120 rocket launcher, missile launcher, flame thrower, grenade launcher
930190 military weapon, machine gun, assault rifle, sniper rifle
930200 pistol, revolver, handgun
930320 shotgun
930330 hunting rifle, sporting rifle
930400 air gun, airsoft gun, air rifle, bb gun, spring gun
930510 pistol parts
930520 shotgun parts, rifle parts
930591 parts of military weapons, suppressor, thermal cover weapon
930599 weapon parts, gun parts, airsoft parts
930621 shotgun cartridges
930629 air gun pellets
930630 cartridges ammunition, ammunition, bullets
930690 missile, bomb, grenade, warhead, mines, munitions, rocket munition
930700 sword, bayonet
`;
