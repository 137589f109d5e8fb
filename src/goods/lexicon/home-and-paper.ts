/**
 * Plastics, rubber, wood, paper and print, ceramics, glass, furniture and lamps: chapters 39, 40, 44 to 49, 68 to 70, 94. For the form of a
 * line see `personal-care.ts`.
 */
export const HOME_AND_PAPER = `
392310 crates, packaging box plastic, blister packaging, clamshell, underbed storage, pill packaging, plastic case tool, display case plastic, card storage box, bead storage box, tackle box, toolbox plastic, tool box plastic, organiser box, egg box plastic, euro container
392321 polybags, zip lock bags, resealable bags, refuse bags, caddy liners, nappy sacks, scented bags nappy, dog waste bags, poop bags, mailer bags, poly mailers, carrier bags, vacuum storage bags, vacuum seal bags, oven bags, roasting bags, breast milk bags, milk storage bags, compostable bags, bubble bags, rubble sacks, pedal bin liners
392329 pvc bag, pp bags, cello bags, pvc zip bag, mylar bags, stand up pouches, foil pouch, pvc toiletry bag, clear bag, clear toiletry bag
392330 jerrycan, plastic jar, empty bottle plastic, squeeze bottle, water container, ibc, drum plastic, vials plastic, cosmetic jars, refill bottle, preform, fuel can
392350 plastic closures, stoppers plastic, bottle stopper plastic, screw caps, pump dispenser cap, bottle top
392390 cling film plastic packing, plastic pallet, air cushions, stretch netting, plastic tubes packaging, bubble wrap roll, plastic packing, mail tubes
392010 polythene sheet, stretch wrap, pallet wrap, shrink wrap, greenhouse polythene, ldpe film
392020 polypropylene film, polypropylene sheet, pp sheet, cellophane roll
392043 self adhesive vinyl non, pvc sheet soft
392049 rigid pvc sheet, pvc film rigid, vinyl sheet
392051 perspex, acrylic panel, plexiglass
392061 polycarbonate panel
392062 mylar, laminating film, acetate sheets, acetate film, pet sheet
392099 film protector, polyimide film, kapton, tpu film, ptfe sheet
392111 polystyrene foam sheet, foam board, expanded polystyrene, insulation board polystyrene, xps
392113 polyurethane foam, pu foam, memory foam sheet, foam cushion insert, acoustic foam
392119 craft foam sheet, polyethylene foam, foam rubber plastic, pvc foam
392190 plastic laminate, laminate sheet, carbon fiber plate, banner material pvc, composite sheet, fiberglass sheet, carbon prepreg
391910 packaging tape, gaffer tape, insulation tape, double sided sticky tape, nano tape, tape roll, anti slip tape, reflective tape, warning tape adhesive, scotch tape, mounting tape, glue dots, fashion tape, tit tape, book tape, lash tape, wig tape, hazard tape, sticky tape, foil tape adhesive, lane tape, adhesive strips, tape tabs
391990 wall decal, car sticker, bumper sticker, screen protector plastic, stickers pvc, adhesive vinyl, reflective stickers, laptop skin, nail stickers vinyl, sticker sheet vinyl, fablon, dc fix, tile stickers, furniture wrap, cricut vinyl, heat transfer vinyl, adhesive film, adhesive labels plastic, window cling, window stickers, self adhesive vinyl rolls, protective film, privacy film, frosted film, floor stickers, helmet stickers, toy stickers
391721 polyethylene pipe, mdpe pipe, hdpe pipe
391722 polypropylene pipe
391731 high pressure hose plastic, burst hose
391732 pvc tubing, silicone tubing, aquarium airline, pvc hose, ptfe tubing, clear tubing, heat shrink tubing, heatshrink, airline tubing, plastic tubing, vacuum hose plastic
391733 hosepipe, expandable hose, coiled hose
391740 pneumatic fittings plastic, push fit connector, pipe clips, compression fitting plastic, barb fitting, waste pipe fittings, hose connectors
391810 vinyl flooring roll, pvc tiles, lvt, luxury vinyl tile, vinyl mat flooring, pvc floor mat roll
391890 interlocking foam mat tiles, foam floor tiles, rubberised plastic floor
392210 bath, bath tub, sink acrylic, jacuzzi tub
392220 soft close toilet seat, toilet lid
392290 cistern, toilet cistern, flush valve plastic, toilet parts
392510 rain barrel, water butt
392520 upvc window, plastic door frame, skirting plastic
392530 roller blind pvc, vertical blinds, blinds pvc
392590 guttering, fence plastic, wall panel plastic, air vent plastic, shower panel, cladding plastic, handrail plastic, door stop plastic, trellis plastic
392610 plastic folder, ring binder plastic, desk tidy, plastic file, sheet protectors, binding combs, card sleeves, trading card sleeves, toploader, top loaders, penny sleeves, card binder, coin holders, eraser plastic, index tabs plastic, bookmarks plastic, correction tape, stencil, magazine holder, pop it pencil case, document holder, badge reel, plastic stationery, school stationery plastic
392620 disposable aprons, poly gloves, poncho plastic, overshoes, silicone watch belt, collar stays, raincoat eva, sleeve covers, waterproof shoe covers, nitrile disposable plastic
392630 furniture knobs plastic, furniture feet plastic, plastic handle, coachwork fittings plastic, table leg plastic, plastic car trim clips, car trim clips
392640 garden ornament, gnome, garden gnome, buddha statue, decorative figurine, statuette, hanging decoration, cake decoration plastic, resin skull, resin bust, resin decor, decorative plastic, decor statue
401110 passenger tyres, tires
401120 lorry tyre
401140 motorbike tyre, scooter tyre
401150 bike tyre, mtb tyre, cycle tyre, road bike tyre, bicycle tire
401190 solid tyre, wheelbarrow tyre, pushchair tyre
401320 inner tube, bike tube
401039 serpentine belt, auxiliary belt
401035 synchronous belt, toothed belt
401012 conveyor belt rubber
400821 neoprene sheet, epdm sheet
400811 sponge rubber, cellular rubber, neoprene foam
400829 rubber profile, rubber seal strip, rubber extrusion, edge trim rubber
400911 rubber tubing, rubber tube
400931 fuel hose, reinforced rubber hose
400942 radiator hose, hose assembly, coolant hose
401512 surgical gloves sterile, exam gloves, disposable nitrile gloves
401519 marigold gloves, marigolds, kitchen gloves, latex rubber gloves
401590 rubber apron, rubber suit, latex dress, latex stockings
401610 rubber foam mat, kneeling pad
401691 car mats, gym mat rubber, boot liner, car floor mats, rubber flooring
401692 novelty eraser, pencil eraser, putty rubber
401693 washers rubber, valve seal, door seal fridge, shaft seal
401695 rubber air bag
401699 rubber bung, bushings, bath plug, sink plug, suspension bush, anti vibration mount, rubber duck latex, resistance band latex, plunger, rubber pad, rubber grip, wiper blade rubber, exhaust rubber
440890 veneer wood
440929 wood moulding, hardwood flooring
440711 pine timber, sawn timber, softwood planks
440791 oak planks, oak timber
441011 chipboard, particle board
441112 mdf sheet
441114 mdf thick board
441231 plywood sheet, laser plywood
441233 hardwood plywood
441520 pallet
441510 cable drum wood
441700 tool handle wood, wooden handle, brush body wood
441875 laminate flooring wood
441899 wooden fence panel, wooden shed parts, timber frame
441911 bamboo cutting board
441919 bamboo spoon, bamboo cutlery, bamboo kitchenware
441920 wooden chopping board, wooden serving board, wooden cutlery, wooden coasters kitchen, chopping board wood, breadboard, salad servers wood, wooden spatula, pestle mortar wood, wooden pepper mill, lazy susan
441990 kitchen utensils wood
442011 tropical wood carving
442019 wall art wood, wooden heart, wooden figurine, wooden wall art
442090 wood box, jewelry box, trinket box, memory box, wooden cutlery box, wooden letters decor, cremation urn wood, key holder wood, wall shelf decor wood, marquetry, wooden keepsake, ring box, desk organiser wood, tea box, wooden crate decor
442110 coat hangers, wooden coat hanger, hangers wood
442191 bamboo toothpicks, bamboo cotton buds box, bamboo blind, bamboo hanger, bamboo organiser, bamboo tissue box
442199 lolly sticks, cocktail sticks, skewers, wooden skewers, clothes pegs wood, wooden plant labels, bird table, nesting box, wooden craft shapes, wooden parts, wooden ladder, wooden blanks, dowels, embroidery hoop wood, spatulas wax, wooden blinds, matchsticks, wooden trellis, coffin, wooden tags, orange sticks, cuticle sticks, manicure sticks
450310 cork stopper, wine cork
450390 cork yoga block
450410 cork sheet, cork tiles, cork placemats, notice board cork
460121 bamboo place mat, sushi mat
460194 seagrass mat, beach mat straw, tatami, jute placemats
460211 bamboo steamer
460212 rattan storage, rattan lampshade
460219 wicker hamper, storage basket, picnic basket, woven basket, bread basket, water hyacinth basket, raffia
480256 copier paper, paper ream, printing paper a4
480257 writing paper sheets, cartridge paper
480300 jumbo tissue roll, tissue parent
480411 kraftliner
480439 kraft paper roll
480840 creped paper
481013 glossy paper rolls
481019 photo paper, photo paper glossy, coated card
481029 art paper coated
481092 cardboard sheets, greyboard
481110 bitumen paper
481141 sticky paper, washi tape, washi, masking tape, paper tape, kraft tape, frogtape, self-adhesive labels roll paper, transfer tape paper
481149 gummed tape
481159 greaseproof paper, baking parchment, siliconised paper, release paper, freezer paper
481160 wax paper
481190 giftwrap, wrapping paper roll, gift wrapping paper, tissue paper wrapping, coloured card, cardstock, patterned paper, decoupage paper, shelf liner, scented drawer liners, thermal paper, tattoo paper, watercolour paper, kraft wrapping
481200 paper filter block
481310 cigarette paper booklets, rizla, raw cones, king size papers
481320 cigarette paper rolls
481390 cones pre rolled
481420 textured wallpaper
481490 peel and stick wallpaper, wallpaper border, photo wallpaper, feature wallpaper
481620 ncr paper
481690 tracing carbon
481710 padded envelope, jiffy bag, cash envelopes, gift envelopes, board backed envelopes
481730 correspondence set, notelets, notecards set boxed
481810 bath tissue, bog roll, t/tissue, toilet tissue 9 roll, quilted toilet, toilet tis
481820 face tissues, mansize tissues, man size tissues, balsam tissues, centrefeed, centre feed, kitchen towels paper, hankies paper, c fold, wipes paper dry
481830 cocktail napkins, 3 ply napkins, lunch napkins, table cover paper, luncheon napkins
481850 paper suit
481890 bed roll paper, couch roll hygiene, paper bibs, toilet seat covers paper
481910 moving boxes, mailer box, cartons corrugated, pizza box, archive box cardboard
481920 cupcake box, party boxes, favour boxes, packaging boxes printed, rigid box, display box card, box card, party food box, magnetic gift box, popcorn boxes, cosmetic packaging boxes, advent calendar box empty
481930 paper sacks wide
481940 party bags paper, kraft bags, kraft paper bags, bottle bag, bottle gift bag, treat bags paper, vacuum cleaner bags, dust bags, hoover bags, vacuum bags paper, paper carrier
481950 mailing tube, cardboard mailers, pouch paper, cd sleeves, food packaging card, cup carriers
481960 filing box, magazine file, storage box cardboard office, archive boxes
482010 note pad, weekly planner, daily planner, post it notes, post it, post-its, memo block, notelet pad, a4 pad, refill pad, gratitude journal, order pad, shopping list pad, to do list pad, academic diary, appointment book, organiser diary, pocket notebook, lined notebook, spiral notebook, reporter pad, travel journal, list pad, note set, wedding planner, baby journal, legal pad, guestbook notes, register, account book, page a day diary
482030 file folder, lever arch, lever arch file, display book, suspension files, expanding file, clip folder, project folder, portfolio folder, presentation folder, concertina file, dividers file
482040 ncr pads, invoice book duplicate, manifold forms, invoice pad
482050 scrapbook album, sticker album empty, self adhesive photo album, wedding album, guest book, guestbook, wedding guest book, memory book album, baby memory book, coin collecting album, slip-in album
482090 sketchbook, sketch pad, sketch book, drawing pad, blotter, desk pad, book cover paper, desk blotter, art pad, watercolour pad, flip chart pad, artist pad
482110 sticker sheet, roll labels, thermal labels printed, barcode labels, bottle labels, jar labels, reward stickers, wine labels, shipping labels printed, foil stickers, die cut stickers, custom stickers, paper tags, waterproof labels, luggage label paper
482190 label rolls, self adhesive labels, blank stickers, price gun labels, dymo labels, dot stickers, luggage tags paper, unprinted labels, blank tags
482210 paper bobbins textile
482290 cardboard core, paper cores
482320 coffee filter papers, coffee papers, empty tea bags
482340 ecg paper, tachograph rolls, ecg rolls
482369 disposable cups, party cups, hot cups, ripple cups, disposable bowls, tableware paper, party pack paper, soup containers
482370 egg tray pulp
482390 cake cases, papercraft, tissue paper pom poms, quilling paper, dress pattern, doilies, joss paper, hell money, receipt rolls, thermal till rolls, gaskets paper, card blanks, mount board, picture mounts, paper flowers, punched card, raffia paper, paper place cards plain, paper streamers, emery paper craft, oil absorbing sheets, blotting papers, oil blotting paper, face blotting sheets, paper bags fan, packaging paper, cupcake wrapper, paper hearing cover
490110 flyers book, pamphlet, brochure single sheet, instruction leaflet
490199 paperback book, text book, cook book, reading book, revision guide, quran, non fiction, fiction, workbook, manual book, exam papers, sticker activity book, poetry book, story books, bookset, adult colouring book, instruction manual, boxset books, joke book, prayer book, hymn book, tarot guidebook, biography
490290 back issue
490300 board book, coloring book, bath book, sound book children, pop up book, cloth book, touch and feel book, lift the flap, story book, sticker dolly dressing, magic painting book, childrens colouring, reusable sticker
490400 music book, piano book, guitar book
490590 globe, ordnance survey, chart nautical, scratch map, travel map
490520 road atlas
490600 plans and drawings
490700 cheque books, cheques, first day cover
490810 ceramic decals, waterslide decals ceramic
490890 transfer sticker, waterslide decals, scratch art, tattoo sheet, heat transfers, nail decals, nail art stickers, scale model decals, uv dtf
490900 xmas cards, invites, party invitations, new baby card, get well card, notelet cards printed, easter card, save the date cards, good luck card, card blank inside, cards box christmas, announcement cards, milestone cards, money wallet card, notecards, eid card, diwali card, charity cards
491000 advent calendar card, family planner calendar, family organiser calendar, calender, tear off calendar, slim calendar
491110 catalog, price list, sales brochure, trade advertising, swatch book, sample book
491191 giclee print, picture print, film poster, movie poster, map print, personalised print, photo card, photocards, kpop photocard, autographed photo, signed photo, wall art, unframed print, photograph print, design print, educational poster, foil print, digital print
491199 gift certificate, certificates printed, business cards, name cards, place cards, place cards printed, menu cards, table plan, flash cards, flashcards, learning cards, raffle tickets, id cards printed, printed forms, sticker chart, reward chart, printed envelope, price cards, affirmation cards, bunting paper printed, printed signs, printed insert, compliment slips, appointment cards, wine tags, bookmark paper, pattern printed, menus, prompt cards, wall chart, oracle cards printed, motivational cards, event programme, concert tickets, questionnaire
940120 racing seat
940139 computer chair, executive chair, ergonomic chair, swivel stool, bar stool adjustable
940153 rattan sofa, egg chair
940161 wooden frame sofa, recliner chair, ottoman stool, wingback, bench upholstered, chaise, wooden rocking chair
940169 dining chair wood, wooden step stool, wooden high chair, stool wood, kids chair wood
940171 dining chair metal frame, folding chair padded, gaming seat, massage chair bed, salon chair
940179 folding stool, hammock chair, director chair, sunlounger, metal bench, fishing chair, lounge chair garden, swing seat
940180 bath seat baby, beanbag, bean bag chair, inflatable chair, inflatable sofa, stone bench, infant carrier seat, isofix base, infant seat, baby swing seat, floor seat, stool
940199 office chair wheels, chair base, seat cover part, gas lift chair, chair castors, chair legs, armrest, headrest, recliner mechanism, swivel plate, seat frame parts, seat rail, chair arm pads
940290 medical trolley, examination couch, medical cabinet, stretcher
940310 metal locker office, steel desk
940320 shelf unit metal, garment rail, coat rack metal, lockers, tool cabinet, metal rack, racking, pallet racking, bathroom shelf metal, trolley cart metal, kitchen trolley, metal side table, tv bracket stand, storage rack, wire shelving, plant stand metal, standing desk frame, desk frame, folding table, camping table, laundry cart, shower shelf metal, tv bed, shoe cabinet metal, work bench metal, shelf brackets furniture metal
940330 office desk
940340 kitchen cupboards, kitchen furniture
940350 headboard, cotbed, crib, moses basket stand, toddler bed, night stand, vanity table, divan, next to me crib, bedside crib
940360 book shelf, shelves, floating shelves, bathroom cabinet, wooden furniture, cube storage, end table, playpen wood, toy box, storage bench, changing table, changing unit, bar cart wood, plant stand wood, room divider, wooden garden table, picnic bench, drinks cabinet, shoe bench, wine rack wood, corner shelf, spice rack wood, toy chest, mirror cabinet wood
940370 plastic drawer unit, storage drawers plastic, storage tower, playpen, baby playpen, changing mat, baby changing mat, travel cot, plastic wardrobe, garden table plastic, activity table plastic
940382 bamboo shelf, bamboo table
940383 rattan table
940389 glass shelf furniture, cardboard furniture, fabric wardrobe, foam furniture
940391 wooden furniture parts, furniture legs, worktop, cupboard door, table top
940399 table legs, metal legs hairpin, drawer runner parts, shelf parts, metal furniture parts, cabinet legs
940421 rubber mattress, baby mattress, latex mattress
940429 sprung mattress, pocket sprung
940430 baby sleeping bag, baby sleep bag, toddler sleep bag, gro bag, grobag, sleep bag, sleeping quilt bag
940440 comforter, coverless duvet, feather duvet, cot quilt, quilted throw, bed quilt, coverlet quilt
940490 maternity pillow, chair cushion, cushion inner, feather cushion, nursing pillow, feeding pillow, orthopaedic pillow, v shaped pillow, cot bumper, baby nest, sleep pod, floor cushion, knee pillow, lumbar cushion, wedge pillow, outdoor cushion, meditation cushion, bed wedge, pram liner, dog mattress, pet cushion, cosytoes, travel neck pillow, play mat padded, hollowfibre pillow, donut pet bed, coccyx cushion
940511 led chandelier, led wall light, led panel light, led spotlight ceiling, under cabinet light
940519 wall sconce, ceiling fitting, spotlight fitting, downlight, flush ceiling light, bathroom light, hanging lamp, ceiling pendant
940521 led reading lamp
940529 reading lamp, night light lamp, touch lamp, salt lamp, himalayan salt lamp, tiffany lamp, bedside light
940531 string lights, xmas lights, christmas tree lights, curtain lights, net lights, icicle lights, battery fairy lights, copper wire lights
940541 solar fairy lights, solar lantern, solar stake lights, solar wall light
940542 led strip, led tape, neon light, led neon, neon sign light, nightlight, led candle, led tealights, led projector light, stage light, stage lighting, grow light, led grow light, led tube light, street light led, high bay light, bulkhead light, projector night light, galaxy projector, star projector, selfie light, led panel video, nail lamp led, book light, led book light, light box, sunset lamp, moon lamp, flameless candles, flood lights, disco light, rgb lights, light therapy lamp, sad lamp, makeup mirror light
940549 oil lantern, garden light, outdoor light, post light, emergency light, floodlight halogen, underwater light, lights, candle lantern electric
940550 tea light holder, candelabra, paraffin lamp, votive holder, kerosene lamp, wax warmer tealight, gas lantern
940561 illuminated sign, open sign led, light up sign, lightbox sign, exit sign led
940569 illuminated nameplate
940591 glass lamp shade, glass shade, crystal lamp parts, chandelier crystals
940592 lamp shade plastic, diffuser plastic lamp, plastic light parts
940599 fabric lampshade, light fitting parts, lamp holder parts, light fixture parts, pendant shade, ceiling shade
940610 summerhouse, wooden house
940690 portable cabin, prefab house, garden shed, modular building, grow tent, plastic shed
680221 travertine
680291 marble ornament, marble coaster, marble chopping board, stone statue
680293 granite worktop, granite slab, granite
680299 slate sign, soapstone carving, pestle and mortar granite, slate cheese board, pebble art stone
680300 slate plaque, roofing slate
680410 millstones
680421 diamond blade, diamond cutting disc, diamond disc, polishing pads diamond
680422 cut off wheel, grinding stone wheel
680423 natural stone wheel
680430 sharpening stone, oil stone, pumice, foot file pumice, honing stone
680510 sanding cloth
680520 sand paper, emery board, wet and dry paper, glass paper
680530 scouring pad abrasive, buffer block, nail block, polishing disc
680610 rockwool, stone wool, insulation wool
680790 bitumen sheet, asphalt
680911 gypsum board
680990 plaster ornament, plaster figure, plaster moulding, gypsum ornament, coving
681019 terrazzo
681091 concrete panel, concrete beam
681099 jesmonite, jesmonite tray, cement planter, concrete candle holder, concrete statue
681490 mica plates
681513 graphite electrode parts, graphite sheet, carbon fiber tube, carbon fibre sheet composite
681591 magnesite article
681599 diatomite mat, stone bath mat, salt block stone
690410 bricks
690510 roof tile clay
690721 mosaic tiles, bathroom tiles
690730 mosaic tile
690912 ceramic insulators technical
690919 ceramic crucible
691010 toilet, basin, bathroom sink, porcelain sink, toilet bowl, pedestal basin, urinal, bidet
691110 bone china mug, porcelain cup, espresso cups, teacup, tea cup and saucer, bone china teacup, porcelain bowl, porcelain teapot
691190 porcelain soap dish
691200 stoneware plate, tableware, pasta bowl, side plate, personalised mug, printed mug, photo mug, travel mug ceramic, tea cup, milk jug, gravy boat, casserole ceramic, ceramic baking dish, serving platter, egg cup, spoon rest, butter dish, ceramic dog bowl, soap dispenser ceramic, pet bowl ceramic, ceramic cup, sugar bowl, ceramic utensil holder, toothbrush holder ceramic, mugg, novelty mug, crockery, ceramic money dish, cookie jar, serving bowl, ceramic coffee cup, chip and dip
691310 china figurine, porcelain vase, porcelain doll figurine
691390 ceramic statue, money box, moneybox, piggy bank, pottery, wax burner ceramic, wax melter ceramic, trinket dish, ring dish, ceramic trinket, jewellery dish, ceramic candle holder, money bank, ceramic lamp base, ceramic decor, ceramic animal ornament, flower vase, trinket tray
691490 clay pot, ceramic knob, terracotta, ceramic door knob, flower pot ceramic
700521 float glass
700529 glass sheet, glass panel
700719 tempered glass screen, splashback glass, glass protector
700711 car windscreen
700721 car glass laminated
700910 car mirror, door mirror, rearview mirror, wing mirror glass
700991 unframed mirror, mirror tiles, mirror sheet
700992 makeup mirror, cosmetic mirror, full length mirror, round mirror, shaving mirror, magnifying mirror, pocket mirror, hollywood mirror, table mirror, dressing mirror, lighted mirror, handbag mirror
701010 ampoules glass
701090 dropper bottle, amber bottle, amber glass bottle, kilner, storage jar glass, perfume bottle empty, glass vial, spice jars, glass dropper, glass pump bottle, milk bottle glass, candle jar empty, swing top bottle
701322 crystal glass stem
701328 martini glass, stem glass, coupe glass, gin balloon, margarita glasses, wineglass
701337 whiskey glass, iced coffee glass, hi ball, glass can, glass can cup, tankard glass, coffee glass, latte glass, tea glasses, double wall glass
701341 lead crystal vase table
701342 pyrex, pyrex dish, oven glass, glass oven dish, borosilicate jug
701349 glass teapot, cafetiere glass, glass pitcher, glass storage container, glass food container, glass water bottle, glass straws, glass measuring jug, wine decanter, whisky decanter, whiskey decanter, glass cake stand, glass salad bowl, glass lunch box, glass canister
701391 crystal ornament, crystal award, crystal trophy, crystal vase
701399 bauble glass, glass paperweight, glass tealight, glass wax burner, votive glass, glass soap dispenser, glass toothbrush holder
701690 glass mosaic tiles, mosaic glass
701710 quartz tube, quartz cuvette
701790 laboratory glass, beaker glass, test tube glass, microscope slides, flask laboratory, glass slides, volumetric flask
701810 crystals flatback, diamante, hotfix, imitation pearls, faux pearls beads, bead kit glass, bugle beads, miyuki, preciosa, cabochon
701890 glass eyes, glass animal ornament, lampwork
701919 fibreglass roving, glass fibre
701990 fiberglass, fibreglass sheet, glass fibre cloth, glass wool, fibre glass matting
702000 glass tube, glass parts, glass rod, coffee pot glass spare, fish bowl glass, glass nail file, bong glass, glass pipe, glass float
`;
