/**
 * Vehicles and their parts, aircraft, boats, optics and instruments: chapters 86 to 90. For the form of a
 * line see `personal-care.ts`.
 */
export const VEHICLES_AND_INSTRUMENTS = `
860110 electric locomotive
860210 diesel locomotive
860290 locomotive
860310 rail coach, tram, metro train, railcar
860692 open wagons
860721 air brake railway
860730 buffers railway, couplers railway
860712 bogies
860719 railway axle, railway wheels, wheelset
860791 locomotive parts
860799 railway wagon parts, train parts
860800 railway track fixtures, railway signalling mechanical
860900 empty container
870110 two wheel tractor, walking tractor
870121 road tractor diesel
870130 crawler tractor
870192 farm tractor small, compact tractor
870193 farm tractor
870195 tractor over 130kw
870240 electric bus
870310 golf cart, golf buggy, snowmobile
870321 quad bike, atv
870323 vehicle, motor vehicle, saloon car, classic car, toyota car
870324 sports car, luxury car, land cruiser
870333 diesel suv
870340 hybrid car, hybrid vehicle
870360 plug-in hybrid car
870380 tesla, bev
870390 vehicle other motor
870410 dumper
870421 van diesel, pick up truck, light commercial vehicle
870422 truck diesel
870431 petrol van
870590 mobile workshop, ambulance special, concrete pump truck, sweeper vehicle
870710 bodyshell
870790 truck cab
870810 rear bumper, bumper cover
870821 safety belt
870822 car windscreen frame, vehicle window assembly, quarter glass vehicle
870829 body parts, grille, body kit, fender, mudguard, sill panel, splitter, door panel, car mud flaps, mudflaps, running boards, wheel arch, door trim, interior trim, dashboard, car body panel, front grille, body panel, boot lid, glovebox, roof rack bars, arch liner, dash trim, car wing, door card, car spoiler, side steps, roof rack, wind deflector, car window regulator, window regulator, centre console, bumper grille, sun roof
870830 brake shoes, brakes, handbrake cable, servo brake, brake master cylinder, brake kit, brake lines, brake disk, brake wear sensor, brembo, wheel cylinder, brake shoe, disc and pads, brake hose kit, brake booster, caliper repair kit
870840 gear box vehicle, transmission, automatic transmission, gear lever, transmission parts, gearbox parts car, gear selector, gear shift, mechatronic, gearshift, gear cable, gear linkage
870850 driveshaft, axle, half shaft, propshaft, cv boot, cv joint kit, hub bearing, diff, hub assembly
870870 hubcap, rims, road wheel, steel wheel, centre caps, wheel nut caps, wheel caps
870880 anti roll bar, drop link, suspension strut, wishbone, track control arm, top mount, strut mount, stabiliser link, shocks, suspension kit, lower arm, coilover kit, trailing arm, damper vehicle, stabilizer bar
870891 radiator vehicle, radiator engine
870892 exhaust manifold, back box exhaust, exhaust tip, exhaust parts, catback, downpipe, exhaust clamp, tail pipe
870893 flywheel clutch, clutch plate, clutch cylinder, slave cylinder clutch, clutch cover
870894 steering box, track rod end, steering wheel boss, tie rod end, track rod, power steering rack, steering knuckle
870895 air bag vehicle, airbag module, clock spring
870899 fuel tank, car spares, chassis parts, engine mounting, pedal car parts, fuel cap, bull bar, lorry parts, expansion tank, snorkel vehicle, swivel hub, tow hook, radiator hose set, pedal box, car engine mount, petrol cap, roll cage, towing bracket, van parts, gearbox mount, winch bumper, prop shaft bearing, vehicle spare parts, heat shield car, tow ball
870990 works truck parts
871120 scooter motor 125cc
871150 harley
871160 hoverboard, electric skateboard, xiaomi scooter, self balancing scooter
871190 sidecar
871200 folding bike, cycle, hybrid bike, mtb, childrens bike, gravel bike
871390 powerchair
871410 motorcycle seat, brake lever motorcycle, motorcycle handlebars, motorbike mirrors, motorcycle panniers, motorcycle spares, scooter parts, footpegs, motorcycle clutch, fairing, motorcycle brake pads, foot pegs, motorcycle levers, motorcycle wheel, motorcycle windshield, rear shock motorcycle, motorcycle top box, fork seals, motorcycle brake disc, motorcycle handlebar grips, motocross parts, clutch lever, dirt bike parts, harley parts, bar end mirrors, tank pad, motorcycle fuel tank
871420 mobility scooter parts, wheelchair cushion parts, wheelchair wheels
871491 bicycle fork, suspension fork
871492 bike wheel, bike rim, spokes, bicycle rim, wheelset bike, wheelset
871494 brake blocks, v brakes, brake blocks bike, bike disc brake, rim brake
871496 bicycle pedals, bike crank, crankarm, crank arms, clipless pedals, bottom bracket
871499 seat post, bar tape, bike grips, bike stand, bicycle accessories, handlebar tape, chainring, gear shifter, shifters, bike rack rear, stabilisers, phone mount bike, rear derailleur, bike bottle cage, kickstand, brake levers bike, bike headset, scooter parts electric, bike phone holder, stem bicycle, shimano, bike components, ebike parts, e-scooter parts, bike chain guard, bike bits, axle bike, crank puller bike, chain rings, mech hanger, bicycle bag rack, front mudguard
871500 travel system, carrycot, pram accessories, raincover pram, stroller rain cover, double buggy, bassinet stroller, pram wheels, stroller parts, cup holder pram, doll pram real, pushchair raincover, pram seat, car seat adapters pram
871610 camper trailer
871620 agricultural trailer
871639 car trailer
871640 boat trailer
871680 barrow, festival trolley, beach trolley, wheel barrow, pull along trolley, roll cage trolley, service trolley
871690 jockey wheel, caravan parts, trailer axle, wheel trolley, wheelbarrow wheel, trolley parts, hitch lock, caravan accessories, trailer light board mount
880212 heavy helicopter
880220 ultralight
880400 paraglider parachute
880621 drone under 250g, toy quadcopter
880622 mavic air
880623 heavy drone
880720 aircraft wheel brake
880730 drone arm, aviation parts, aog spares, aerostructure, boeing parts, airbus parts
890110 cruise ship, ferry
890200 fishing vessel
890311 packraft, rib boat
890321 sailing yacht small
890331 speedboat
890399 pedalo
890710 inflatable raft, life raft
890790 buoy, pontoon, mooring buoy
900110 optical fiber, fibre bundle
900120 polarising film, polarizer sheet
900130 monthly lenses, daily contact lenses, soft contact lenses, toric lenses, cosmetic contact lenses, 30 lenses, dailies, halloween contact lenses
900140 glass spectacle lens
900150 spectacle lens, ophthalmic lens, prescription lenses, ophthalmic lenses, lens blanks, eyeglass lenses, plastic lenses optical
900190 lens unmounted, optical lens, laser lens, mirrors optical unmounted, optical window, fresnel lens, optics unmounted
900211 projector lens, prime lens, canon lens, nikkor, sigma lens, telephoto lens, macro lens, c-mount lens
900220 uv filter lens, polarising filter, cpl filter
900290 mounted optical, phone camera lens, laser optics mounted
900311 optical frames
900319 titanium frames glasses, metal frames glasses
900390 spectacle parts, nose pads, glasses arms, glasses screws, spectacle temples, nose pads glasses
900410 sunnies, polarized sunglasses, cycling sunglasses, sports sunglasses
900490 reading specs, ready readers, protective goggles, snow goggles, readers glasses, eye protection, ready reading, motocross goggles, magnifying glasses wear, blue light blocking, varifocal glasses, motorcycle goggles, tanning goggles, specs, solar eclipse glasses, foster grant readers, varifocals
900510 opera glasses
900580 astronomical telescope
900590 telescope eyepiece, binocular parts, telescope mount, eyepiece
900630 aerial camera film, underwater camera film
900640 polaroid, instax
900653 single use camera, slr film, rangefinder camera
900659 vintage camera, medium format camera
900661 flash gun, speedlite, flashgun, studio flash
900669 photographic flash light, studio strobe
900691 camera accessories film, camera parts film, lens hood, camera shutter, lens cap, lens adapter, camera strap lug, tripod head photographic, lens mount adapter, bellows camera, ball head, lens adaptor
900699 softbox, photo studio kit, photography backdrop stand, flash parts, photo light box, reflector photography, light diffuser photography
900791 cinema camera parts
900792 cinema projector parts
900850 overhead projector, enlarger photographic
901010 film processing
901050 dark room equipment, photo lab apparatus, film negatoscope
901060 projector screen
901120 photomicrography microscope
901180 usb microscope, digital microscope, compound microscope
901190 microscope stage
901310 scope sight, holographic sight, reflex sight
901320 laser diode module, laser pen, fiber laser source
901380 magnifying lens, jewellers loupe, head magnifier, inspection mirror, hand magnifier, light modulator
901390 scope mount, optics parts, scope rings
901410 marine compass, hiking compass
901420 inertial navigation unit, autopilot aircraft
901480 fishfinder, depth sounder
901490 navigational parts, autopilot parts
901530 spirit level electronic, auto level, optical level, dumpy level
901540 photogrammetric
901580 hydrometer meteorological, weather instrument, anemometer surveying, gnss survey, cable locator, wind meter
901590 survey tripod, prism pole, surveying staff
901600 laboratory balance, lab balance
901710 drafting table, plotter drafting
901720 set square, t-square, maths set, drafting tools, curve ruler
901730 dial gauge, vernier, plug gauge, feeler gauge, gauge blocks
901780 measuring wheel, yardstick, laser measure, laser distance meter, dress makers tape, sewing tape measure, body tape measure, laser tape measure, angle finder, height measure, distance meter, ruler steel measuring, foot measure
902300 training manikin, skeleton model, cpr manikin, instructional model, anatomy model, teaching aid model, demonstrational
902410 tensile tester, metal testing machine
902480 material tester, hardness test, compression tester, fatigue tester
902490 testing machine parts
902519 pt100, temperature gauge, fridge thermometer, wireless thermometer, ntc sensor, temp sensor, oven thermometer, greenhouse thermometer, coolant temperature sensor, cooking thermometer, aquarium thermometer, ear thermometer digital, bbq thermometer
902580 digital hygrometer, humidity sensor, room thermometer hygrometer, humidity meter, soil moisture meter, refractometer hydrometer
902590 probe covers, thermometer probe covers, temperature sensor parts
902610 fuel sender, fuel gauge, level transmitter, maf sensor, mass air flow sensor, air flow meter, fuel sender unit
902620 tpms, tpms sensor, map sensor, oil pressure sensor, tyre gauge, oil pressure gauge, tyre pressure monitor, boost gauge, differential pressure sensor
902680 fluid measuring instrument
902690 pressure gauge parts
902710 gas monitor, carbon monoxide monitor, breathalyzer, oxygen sensor, lambda sensor, air quality monitor, gas leak detector, nox sensor, gas sensor, multi gas detector, flue gas analyser, co2 meter
902720 hplc, hplc column, chromatography column
902730 spectroradiometer
902750 turbidity meter, plate reader, microplate reader, flow cytometer, refractometer optical, uv meter, light meter optical
902789 viscometer, blood analyser, refractometer, salinity meter, conductivity meter, blood analyzer, pcr machine, dna sequencer, exposure meter, hematology analyzer, particle counter
902790 chromatography parts, spectrometer parts, gas detector parts, hplc parts, analyzer parts, electrode ph, cuvettes, lambda parts
902830 energy meter, kwh meter, power meter plug, energy monitor
902890 meter parts electricity
902910 hand tally counter, hour meter, production counter, click counter, lap counter
902920 rev counter, instrument cluster, cycle computer, bicycle computer, speedo cluster, wheel speed indicator, dashboard cluster, strobe tachometer
902990 speedometer parts, speedo cable, speed sensor, abs sensor parts, speedometer cable, counter parts
903031 digital multimeter
903033 current meter, current clamp, electrical tester, voltage detector, battery monitor, volt meter, resistance meter
903039 data logger recording, recorder multimeter, power quality analyser
903040 network tester, spectrum analyser rf telecom, vector network analyzer, lan tester, optical power meter telecom, otdr
903084 recorder electrical, power analyser
903089 electrical test instrument, lcr meter, esd tester, test equipment electrical
903090 test probes, probe card, multimeter leads, multimeter parts
903110 wheel balancing
903120 engine test stand
903149 optical measuring, cmm optical, coordinate measuring, barcode verifier, vision system inspection, optical sensor measuring, machine vision
903180 diagnostic tool, diagnostic scanner, parking sensor measuring, inspection machine, crankshaft sensor, camshaft sensor, abs sensor, wheel speed sensor, obd2, code reader, inspection equipment, laser sensor, proximity sensor, rotary encoder, alignment tool, crank sensor, cam sensor, ultrasonic sensor, distance sensor, obd2 scanner, stud detector, endoscope inspection, measuring machine, leak detector, throttle position sensor, vehicle diagnostic, pipe detector, knock sensor, strain gauge, borescope, linear encoder, measuring device, torque sensor, speed sensors, inclinometer, paint thickness gauge, pir, metal thickness, test rig
903190 probe measuring, measuring machine parts, cmm probe, stylus cmm, encoder parts, sensor bracket, sensor cable mount
903210 programmable thermostat, immersion thermostat, oven thermostat, engine thermostat, wireless thermostat, thermostat housing, nest thermostat, hive thermostat, heating thermostat
903220 pressurestat, pressure switch manostat
903281 pneumatic positioner, valve positioner
903289 humidity controller, heating controller, cruise control, voltage stabiliser, climate control, rectifier regulator, pid controller, heating control, smart heating controls, flow controller, mass flow controller, aquarium controller
903290 thermostat parts, controller parts automatic
903300 spare parts instrument
`;
