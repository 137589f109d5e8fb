/**
 * Metals and what is made of them, tools, cutlery, locks and fittings: chapters 72 to 83. For the form of a
 * line see `personal-care.ts`.
 */
export const METALS_AND_TOOLS = `
720851 hot rolled steel plate
720918 cold rolled coil
721049 galvanized steel coil, zinc coated sheet
721070 prepainted steel, painted steel sheet, ppgi
721550 steel bar cold formed, bright steel bar
721650 steel section, steel angle
721710 steel wire uncoated
721720 zinc plated wire
721913 stainless coil hot rolled
721934 stainless sheet, stainless steel plate
722220 stainless bar, stainless rod
722300 stainless steel wire
722820 silico-manganese bar
730431 seamless steel tube, precision steel tube
730441 stainless steel tube, stainless pipe
730630 welded steel pipe, scaffold tube
730640 stainless welded pipe
730661 square tube, box section
730721 stainless steel flange
730722 stainless elbows threaded, stainless steel fittings
730792 bsp fittings
730799 hose fitting steel, hydraulic fittings, hydraulic adaptor, hose tails, tube connectors
730830 garage door
730840 scaffold clamp, props scaffolding
730890 steel beam structure, steel gate, steel framework, steel panels
730900 steel tank, storage tank steel, steel silo
731021 steel cans, empty cans
731029 tin box, cake tin storage, metal drum, candle tins, milk churn, keg, cash box tin
731100 oxygen cylinder, cylinder gas steel, soda stream cylinder
731210 stainless wire rope, bowden cable, brake cable inner, gear cable, lifting sling wire, winch cable
731290 steel slings
731414 stainless steel mesh, woven wire mesh, wire cloth, filter mesh stainless
731441 galvanised mesh fence, chain link fence
731449 wire mesh, mesh panel, garden mesh
731511 drive chain
731512 articulated link chain, timing chain, chainsaw chain
731519 chain parts
731581 stud link chain
731582 galvanised chain, lifting chain
731589 metal chain, ball chain, dog chain, keychain chain
731600 boat anchor
731700 panel pins, wire nails, carpet tacks, picture hooks nails, hardware nails
731813 cup hooks screw
731814 tapping screw, self tapper, drywall screws, self-tapping
731815 cap screws, allen bolts, grub screws, threaded bar, anchor bolt, wheel bolts, screw kit, bolt kit, sump plug, eye bolt, fixings screws, fasteners, titanium bolts
731816 nyloc nuts, locking wheel nuts, rivet nuts, flange nuts, wing nuts
731819 threaded insert, helicoil
731821 lock washer
731822 penny washers, shims, metal washer
731824 roll pins, clevis pin, r clips
731829 snap rings, fixings unthreaded, e-clips
731940 sewing pins, dressmaking pins, straight pins, pins dress, brooch back, kilt pin, hijab pins
731990 circular needles, bodkin, crochet needles, darning needles, felting needles, knitting needles metal, quilting needles
732020 tension spring, lowering springs, gas strut spring
732090 spring clip, spiral spring, wave spring, disc spring
732111 camping gas stove, gas ring, gas grill
732119 wood stove cooking, barbeque, fire pit grill, disposable bbq, kamado, smoker bbq, chimney starter, pizza oven wood
732182 oil heater liquid fuel, paraffin heater
732189 firepit, fire bowl, fireplace grate, chiminea
732190 grill grate, stove glass rope kit, bbq accessories grill, hob parts, cooker parts gas
732211 radiators cast iron
732219 heated towel rail, panel radiator, column radiator
732290 diesel heater, fan heater non-electric, parking heater
732310 wire wool, metal scourer, pot scrubber, pan scrub, brillo, soap pads
732391 cast iron cookware uncoated, dutch oven cast
732392 enamelled cast iron, griddle pan enamelled
732393 stainless steel saucepan, stainless bottle, stainless steel water bottle, stainless cup, stainless steel tumbler, cutlery holder stainless, mixing bowl steel, stainless straws, metal straws, stainless steel straws, steamer pan, kettle stove top, colander, strainer, tea strainer, tea infuser, cocktail set, cocktail kit, ice bucket, hip flask, dish rack, draining rack, kitchen bin steel, measuring spoons steel, utensil holder, tiffin, thali, stainless steel jug, toast rack, milk jug steel, soap dispenser stainless, toothbrush holder stainless, canister stainless, stainless steel dog bowl, dog bowl steel, espresso pot steel, stainless steel plate
732394 enamel bowl, enamel plate, enamel pan, enamel roaster, enamel kettle
732399 bakeware, loaf tin, cooling rack steel, carbon steel wok, wok pan, springform tin, cookie cutter, biscuit cutters, pastry cutter, pizza tray, wire rack kitchen, pot holder metal, trivet, kitchen rack, spice rack, towel rail, towel rack, shower caddy, bath caddy metal, fruit bowl metal, fruit basket metal, wine rack metal, egg basket, mug tree, kitchen roll holder, coffee pod holder, dish drying rack, drying rack, clothes dryer rack, tea tin, ice cream scoop steel, coal scuttle, metal tray, serving tray metal, waste bin metal, dustbin, kitchen bin metal, bathroom bin, ash bin, peg hanger metal, over door hooks
732410 steel sink, wash basin steel
732421 cast iron bath
732429 steel bath
732490 bathroom accessories set steel, grab rail, grab bar, toilet frame, shower seat steel
732510 cast iron manhole, cast iron article, manhole cover, cast iron ornament
732599 castings steel, iron castings
732611 steel balls forged
732619 forgings, forged steel parts
732620 wire hanger, metal coat hangers, bird cage, animal cage, dog crate, dog cage, rabbit cage, rat trap, mouse trap, cage, pet cage, wire shelf basket, metal wreath frame, hamster cage, wire cage, clothes hanger metal, ring hooks, egg whisk wire, wire dish rack, hanging basket wire
732690 steel plate, metal plate, metal clips, hose clip, carabiner, split rings, key fob metal, bottle opener keyring, metal bookmark, dog tag, pet tag, name tag metal, pet id tag, turnbuckle, machine parts steel, steel pins, step ladder, steel ladder, toolbox metal, tool box metal, tool chest, metal case, tent pegs, ground anchor, plant support metal, obelisk, garden arch, metal garden arch, metal plant stand, metal stake, magnet hook, jack stand, sheet metal parts, laser cut parts, fabricated steel, pipe clamp, pipe bracket, bird feeder metal, mail box, letter box, letterbox, postbox, mailbox, metal cups fitting, license plate frame, metal badge, boot scraper, rope clamp, wall bracket, metal tag, metal sign blank, phone stand metal, fence brackets, cnc machined parts, machined parts, stamped parts, cable tie steel, horseshoe, cable drum steel, stainless steel parts, plate holder, bookends, book ends, drain cover steel, metal stamping
740911 copper strip, copper sheet
741220 pipe fittings brass, brass elbow, copper fittings
741533 brass bolts
741810 copper bottle, copper cookware, brass bowl, brass ornament kitchen, copper water bottle, brass kettle
741980 brass tube fittings turned, bronze bushing parts, copper parts
750620 nickel strip
750890 inconel parts
760200 aluminium scrap
760410 aluminum profile
760421 aluminium extrusion hollow
760429 aluminium rod, aluminium alloy profile, aluminum extrusion, v-slot
760511 aluminium wire
760611 aluminium sheet unalloyed
760612 aluminium plate alloy, aluminum plate, sublimation aluminium sheet
760711 aluminium foil rolled, aluminium foil roll
760719 foil, foil sheets
760720 foil tape, aluminium tape
760820 aluminum tubing
761010 bifold doors, aluminium door frame, shower door frame aluminium
761090 aluminium ladder structure, pergola aluminium, aluminium scaffolding, aluminium railings, stage truss
761290 aluminium tin, aluminium jar
761300 aluminium scuba tank
761510 saucepans aluminium, aluminium foil trays, takeaway containers foil, non stick pan, cookware aluminium, espresso maker stovetop, casserole pan, pressure cooker, baking tray aluminium, pancake pan, cookware set non stick, grill pan, aluminium tray, aluminum pan, camping cookware, mess tin, pizza pan aluminium, clothes airer aluminium, aluminium bottle drinking
761520 aluminium shower rail, aluminium sanitary, aluminium shelf bathroom
761691 aluminium mesh, aluminium cloth
761699 aluminum parts, aluminium castings, telescopic ladder, loft ladder aluminium, aluminium hook, heat sink aluminium, aluminium box, aluminium plate sign, venetian blind aluminium, aluminium curtain pole, aluminium machined
780600 lead weights
790700 zinc parts, zinc anode, sacrificial anode
800300 tin solder, solder wire tin, tin bar
810199 tungsten electrodes
810296 molybdenum wire
810890 titanium parts, titanium screws
820110 trowel spade
820130 pick, pickaxe, cultivator hand
820140 axes, machete, billhook
820150 pruning shears, pruners, one hand secateurs
820160 hedge cutters manual
820190 hand trowel, garden tools, gardening set, sickle, weeder, weeding tool, litter picker tool
820210 hacksaw, saw, tenon saw, pruning saw, coping saw, bow saw, folding saw
820220 bandsaw blade
820231 tct blade
820239 circular blade, slitting saw
820240 chainsaw chains
820299 multi tool blades, scroll saw blades
820310 file
820340 hole punch tool, tube cutter
820411 torque wrench fixed, open end wrench
820412 ratchet wrench, pipe wrench
820420 ratchet set
820510 tap wrench, drilling hand tool, threading hand tool
820520 sledgehammer
820530 plane, carving tools, lino cutter, hand plane
820540 screw driver, torx driver
820551 kitchen tool, potato masher, garlic crusher, waiters friend, jar opener, wine opener, whisk hand, peeler tool, ice cream scoop, cheese grater, citrus squeezer, icing nozzle, piping nozzle, piping tips, meat tenderiser, hand juicer, food chopper manual, salad tongs, egg slicer, zester, cherry pitter, cheese slicer, cookie press, manual coffee tool tamper, coffee tamper, iron hand
820559 glue gun manual, tile cutter, staple gun, rivet gun, scraper, wallpaper scraper, pry bar, crowbar, crow bar, centre punch, litter picker, helping hand grabber, reacher grabber, soldering hand, puller, bearing puller, crimper tool, tool kit car, plumbing tool, bike tool, bicycle tool, repair tools, opening tool, phone repair tool, oil filter wrench, brake tool, leather punch, leather tools, spudger, tile spacer levelling tool, tamper tool, fish tape, watch tool, jewellery tools, pottery tools, clay tools, eyelet tool, snap pliers kit, car tool, chalk line, magnetic pick up
820560 blowtorch, kitchen torch, gas torch
820570 vise, g-clamp, sash clamp
820590 forge portable
820600 tool assortment, multi tool set kit
820713 drill crown
820719 drilling bits rock, auger bit
820720 drawing dies, extrusion dies
820730 press tool, punching tools, embossing die, cutting dies, metal cutting dies
820740 threading taps, taps and dies, machine tap
820750 masonry bit, sds bit, hole cutter, wood drill bits, spade bit, nail drill bit
820760 boring bar
820770 endmill, milling bits, carbide end mill, slot drill, burr bits, carbide burr, rotary burr
820780 turning inserts holder
820790 oscillating tool blades, sanding pad attachment, nail drill attachment, wire wheel drill, drill attachment, tool holder bits, socket adaptor drill, rotary tool accessories, polishing bit
820810 machine knives metal, metalworking blades
820820 woodworking knives
820830 food slicer blade, meat grinder plate, blender blade
820840 lawn mower blade, strimmer blade, agricultural knives, brushcutter blade
820890 guillotine blade, cricut blade, cutting plotter blade, shredder blades, paper cutter blade
820900 cutting inserts, tungsten carbide tips, tool tips, turning insert
821000 hand operated coffee grinder, manual coffee grinder, meat mincer manual, pasta machine manual, pasta maker, noodle maker, mincer manual, pepper grinder, salt and pepper mill, salt pepper grinder, food mill, manual food processor, spice grinder, rotary grater, herb grinder, tobacco grinder, grinder metal, spiraliser
821110 knife block
821191 table knives, steak knife
821192 santoku, hunting knife fixed, kitchen knives, boning knife, filleting knife, diving knife
821193 penknife, pruning knife, box cutter, snap off knife, lock knife, stanley knives, safety knife, exacto knife, multi-tool knife
821194 craft knife blades, scalpel blades craft, stanley blades, utility blades, trimming blades, snap off blades
821490 hair clipper hand, pizza wheel
821520 cutlery canteen, serving set, kitchen utensil set, bbq tool set, children cutlery
821591 silver plated spoon
821599 skimmer, cake server, kitchen utensils, spatula steel, baby spoon steel, pasta server, utensil, ice tongs, bbq tongs, cocktail spoon
830110 tsa lock, luggage lock
830120 vehicle lock, car door lock, steering wheel lock
830130 locker lock
830140 euro cylinder, deadbolt, bicycle lock, cable lock, u-lock, latch lock, key safe, combination lock, electric lock, night latch, disc lock, hasp
830160 lock body parts, cylinder barrel parts
830170 spare keys, car key blank, key blade
830210 cabinet hinge, butt hinges, soft close hinge, kitchen hinge
830220 caster wheels, swivel castor, trolley wheels
830230 vehicle fittings, car fittings metal, boat fittings, door handle car
830241 door furniture, doorstop, door knocker, door closer bracket, letter plate, curtain track, window stay, blind brackets, sliding door track, door chain, house numbers fitting
830242 cupboard knobs, furniture knobs, drawer pulls, kitchen handles, sofa legs metal fitting, kitchen cupboard handles, furniture bracket
830249 bag fittings, handbag hardware, saddlery fittings, trunk fittings, gate fittings, gate latch, box catch, suitcase fittings
830250 hat peg, coat hanger rack, door hooks, robe hook, hook rail, wall mounted coat rack, brackets hat
830260 automatic door closer
830300 strongbox, key cabinet, fireproof safe, cashbox, home safe
830400 desk organiser metal, pen pot metal, letter tray metal, filing tray, document tray metal, copy holder metal, desk tidy metal
830510 lever arch mechanism, ring binder mechanism
830520 stapler staples
830590 paperclips, foldback clips, page markers metal, letter clips, fold back clips
830610 bicycle bell, bike bell, cow bell, wind chime bell, tibetan singing bowl, wind chimes, dinner bell
830621 silver plated ornament, plated trophy
830629 award trophy, bronze statue, metal statue, metal bauble, metal sculpture, metal candle holder ornament, brass figurine, metal model, fridge magnet metal, metal vase, medal trophy, miniature metal
830710 flexible hose metal, shower hose, shower hose stainless, braided hose, flexi hose, flexible pipe exhaust, metal conduit
830810 grommets metal, trouser hooks
830820 bifurcated rivets
830890 spangles, magnetic clasp, earring hooks, jump rings, metal clasp, bag buckle, swivel clasp, jewellery making findings, buckel
830910 bottle caps crown
830990 can lids, wire hood champagne, bottle stopper metal, aluminium caps, foil lids, pouring spouts, lead seals, security seal bolt, container seal, bolt seals, wine pourer
831000 wall sign, warning sign, brass plaque, memorial plaque, plaque, vintage metal sign, licence plate, license plate, street sign, address plate, metal letters
831110 welding rods, arc electrodes
831130 solder, solder wire, soldering wire, solder paste rods
831190 metal spraying wire, welding wire flux
`;
