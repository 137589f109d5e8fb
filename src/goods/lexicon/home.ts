/** Plastics, rubber, leather, wood, paper, ceramics, glass, metalware, furniture, toys, hobby: what homes and shops buy. */
export const HOME = `
390110 polyethylene granules, ldpe granules
390120 hdpe granules
390210 polypropylene granules, polypropylene resin
390311 expandable polystyrene
390330 abs granules, abs resin
390410 pvc resin
390730 epoxy resin, epoxide resin, resin kit epoxy, uv resin
390740 polycarbonate granules
390761 pet granules, pet chips
390810 nylon granules, polyamide granules
391000 silicone resin, silicone primary form, silicone rubber liquid
391190 polysulphone, peek resin, polyetheretherketone
391400 ion exchanger resin
391610 plastic welding rod, plastic monofilament, 3d printer filament, pla filament, filament 3d
391690 plastic profile
391710 artificial guts
391723 pvc pipe, plastic pipe
391729 plastic tube, rigid tube plastic
391733 plastic hose with fittings, hose pipe set, garden hose
391739 plastic hose, flexible hose plastic, shower hose plastic
391740 pipe fittings plastic, hose connector plastic, plastic elbow, push fit fitting, pipe connector
391810 vinyl flooring, pvc floor covering, vinyl floor tiles, lino flooring
391890 plastic floor tiles
391910 adhesive tape, sellotape, masking tape plastic, double sided tape, packing tape, clear tape, self adhesive tape, duct tape, electrical tape, washi tape plastic, parcel tape, sealing strip adhesive
391990 vinyl sticker, self adhesive film, wall sticker vinyl, screen protector film, vinyl wrap, sticky back plastic, car wrap, vinyl decal, decal, self adhesive vinyl, window film, phone screen protector plastic, wall sticker, decals, screen protector
392010 polyethylene film, pe film, cling film, stretch film, clingfilm, plastic sheeting
392020 bopp film
392043 pvc film
392049 pvc sheet
392051 acrylic sheet, perspex sheet
392061 polycarbonate sheet
392062 pet film, polyester film, mylar film
392069 polyester sheet
392099 plastic film, plastic sheet
392111 polystyrene foam board
392112 pvc foam board
392113 polyurethane foam sheet, upholstery foam
392119 foam sheet, eva foam, eva foam sheet, foam roll, foam blocks
392190 laminated plastic sheet, plastic sheet reinforced, prepreg, carbon fibre prepreg, tarpaulin pe sheet, glass fibre reinforced sheet
392210 bath plastic, shower tray, plastic wash basin, sink plastic, bathtub
392220 toilet seat, lavatory seat
392290 cistern plastic, bidet plastic
392310 plastic box, storage box plastic, plastic crate, container plastic, plastic case, plastic tubs, jewellery box plastic, food container packaging, lunch box packaging, clear box, storage boxes, tub plastic, cosmetic case plastic, storage tubs, tubs, egg box
392321 polythene bag, plastic bag polyethylene, bin bags, ziplock bags, freezer bags, bin liners, refuse sacks, food bags, zip bags, poly bags, mailing bags, grip seal bags, poo bags, dog poo bags, carrier bag plastic, nappy bags, sandwich bags, garbage bags
392329 plastic bags, coin bags, packaging bag, cellophane bags, vacuum bags, opp bags, bags plastic, gift bag plastic, bubble mailer
392330 plastic bottle, spray bottle, empty bottle, bottle dispenser empty, pump bottle, roller bottle, dropper bottle plastic, perfume atomiser empty, jerry can, travel bottles, travel bottle set, cosmetic jar empty, spray bottle empty, bottle, flask plastic, refillable bottle
392340 plastic spool, reel plastic, bobbin plastic
392350 plastic lid, plastic cap, bottle cap, stopper, cap closure, lids, closures
392390 plastic packaging, blister pack, plastic tray packaging, bubble wrap, cup lids packaging, shrink sleeve
392410 plastic plate, plastic cup, plastic bowl, tableware plastic, kitchenware plastic, lunch box, chopping board plastic, plastic cutlery, water bottle, baby bottle, sippy cup, baby feeding bottle, drinking bottle, kitchen utensil plastic, spatula plastic, measuring cups, ice cube tray, colander plastic, food storage container, tupperware, straw cup, juice cup, weaning bowl, drinking straws plastic, silicone baking mould, silicone bowl, serving tray plastic, jug plastic, butter dish plastic, salad spinner, lunchbox, sports bottle, tumbler plastic, cup plastic, baby bowl, baby spoon, cookie cutter plastic, cake mould silicone, egg cup plastic, dish rack plastic, baby plate, reusable cup, baby cup, bottle baby, teat, teats bottle, baby bottle set, food container, salt shaker plastic, utensil set plastic, straws, measuring spoons, bowl cover, bowl, tray, mixing bowl, masher, cake tin plastic, cereal container, placemat plastic, beaker
392490 household article plastic, laundry basket, soap dish, toilet brush holder, shower caddy plastic, coat hanger plastic, plastic hanger, hangers, clothes pegs, pegs, clothes peg, waste bin, bin plastic, bucket, plant pot plastic, flower pot, storage basket plastic, shower curtain, bath mat plastic, potty, baby bath, dustpan, washing up bowl, toothbrush holder, soap dispenser, table cloth plastic, toilet roll holder, baby gate plastic, bathroom accessories, watering can plastic, sponge holder, non slip mat, drawer liner, drawer organiser, dummy, pacifier, soother, sponge, bath sponge, wash basket, drainer, dish drainer, drain cover, sink strainer, photo frame plastic, over door hooks plastic, cotton bud holder, makeup organiser, clothes airer plastic, pet bowl, litter tray, cleaning caddy, pastry bag, piping bag, bath toy storage, drawer mat, shoe box plastic, sink caddy, squeegee plastic, massage sponge, hair curler sponge, laundry bag plastic, ironing board cover plastic, bath pillow, toilet training seat, step stool plastic, basket plastic, peg basket, nappy bin, sangenic, bin, clothespin, mould plastic, litter scoop, cutlery tray, bathroom storage, faux rattan basket, seahorse soap
392510 plastic water tank, tank over 300 litre
392520 plastic door, plastic window frame, pvc window, upvc door, door threshold
392530 blinds plastic, venetian blind plastic, shutters plastic, roller blind plastic
392590 building fittings plastic, cable trunking, gutter plastic, decking plastic, wall panel pvc, fittings for doors plastic, switch plate, window handle upvc, cladding pvc, gutter, fence panel plastic
392610 office supplies plastic, ring binder, document wallet, pen pot, file folder plastic, ruler plastic, school supplies plastic, letter tray, pencil case plastic, name badge holder, card holder plastic, plastic wallets, pencil sharpener plastic, clipboard, laminating pouches, index tabs, desk organiser, folder, stencil plastic, punched pockets
392620 rain poncho plastic, plastic gloves, apron plastic, disposable gloves plastic, plastic raincoat, bib plastic, silicone bib, bra straps silicone, plastic belt, pvc raincoat, shower cap, nipple covers
392630 furniture fittings plastic, drawer handle plastic, knob plastic, castor plastic, furniture feet
392640 statuette plastic, ornament plastic, plastic figurine, plastic decoration, resin figurine, cake topper plastic, resin ornament, decoration plastic, wedding decoration plastic, figurine, statue resin, ornaments, trinket
392690 phone case, phone case plastic, plastic article, cable ties, cable tie, plastic clips, phone cover, zip ties, plastic part, gasket plastic, plastic hooks, keyring plastic, stickers plastic, name tag plastic, plastic fittings, mobile phone case, silicone case, airpods case silicone, plastic washers, plastic strap, plastic accessories, iphone case, samsung phone case, hair beads, plastic stand, phone holder plastic, monitor stand, plastic chain, wall plugs, rawlplug, pill box, pill organiser, spacer, spacers, end cap, blanking plug, plastic hook, sign plastic, plastic cover, plastic tag, laptop stand plastic, phone ring, transparent sheet protector, plastic spacer, mask plastic, plastic card, airtag holder, cable organiser, cable clips, magnet holder plastic, hose clip plastic, bean bag filling, polystyrene beads, shoe stretcher, shoe tree, dispenser plastic, protective cover plastic, letters plastic, acrylic sign, card stand acrylic, beads plastic, fan plastic, resin charm, cover, eyebrow stencil, highchair tray, mannequin hand, tablet case plastic, ear plugs, nose clip, fly swatter, cosplay mask, baby safety locks, corner protectors, wire clip, drawer lock, photo booth props, luggage tag plastic, plastic belt buckle, tile spacers, dust cover plastic, stand holder, phone stand, egg slicer plastic, rhinestone plastic, toggles, ladder accessories plastic
400110 natural rubber latex
400219 synthetic rubber
400821 rubber sheet, rubber strip
400911 rubber hose, hose rubber
400922 hydraulic hose, hydraulic hose assembly
400942 rubber hose with fittings, turbo hose
401031 v-belt, drive belt, fan belt
401035 timing belt
401039 transmission belt, belt rubber
401012 conveyor belt
401110 car tyre, tyre, tyres, car tires
401120 truck tyre, bus tyres
401130 aircraft tyre, aircraft tire
401140 motorcycle tyre
401150 bicycle tyre
401170 tractor tyre, agricultural tyres
401180 industrial tyre, forklift tyre
401310 inner tube car
401320 inner tube bicycle, bike inner tube, bicycle tube
401410 condoms, condom
401490 hot water bottle, rubber teat, enema bulb, dummy rubber, pacifier rubber, hygienic rubber article, baby soother latex, finger cots
401512 surgical gloves, examination gloves
401512 medical gloves, nitrile gloves medical, latex gloves medical
401519 rubber gloves, latex gloves, nitrile gloves, vinyl gloves, washing up gloves, household gloves, disposable gloves
401590 wetsuit neoprene, rubber clothing, latex clothing, rubber belt
401610 rubber foam article, neoprene foam pad
401691 rubber mat, car mat rubber, door mat rubber, floor mat rubber
401692 eraser, erasers, rubber eraser
401693 o-ring, rubber gasket, rubber seal, oil seal, o ring, seal kit, seals, rubber gaskets, seal, sealing ring, piston seal, shaft seal rubber
401694 boat fender, dock fender
401695 air bed, inflatable mattress rubber, inflatable rubber
401699 rubber band, rubber part, rubber article, rubber bands, elastic bands, rubber feet, rubber buffer, rubber bush, dog toy rubber, rubber stopper, rubber mount, engine mount rubber, rubber grommet, wiper rubber, shock mount, silicone rubber part, rubber bushing, dog toy, pet toy rubber
401700 hard rubber
411390 leather hide
411520 leather scraps
420100 dog collar, dog lead, saddle, harness dog, saddlery, horse rug, dog harness, pet collar, dog coat, cat collar, horse bridle, muzzle, pet clothing, horse halter, girth saddle, dog leash, dog jumper, reins, saddle pad, horse boots
420211 leather suitcase, leather briefcase
420212 suitcase, trunk, travel case, luggage, cabin bag, briefcase, vanity case, school bag, satchel, suitcase set, make up case, beauty case, cabin suitcase, laptop case hard, vanity, holdall case, trolley case, carry on, cosmetic bag, clear cosmetic bag, toiletry case plastic, wash bag, satchel school
420221 leather handbag, leather shoulder bag, handbag leather, leather bag, crossbody leather
420222 handbag, tote bag, shoulder bag, crossbody bag, clutch bag, purse bag, evening bag, hand bag, cross body bag, fabric handbag, pu handbag, mini bag, shoulderbag, bag crossbody, shopper handbag, bucket bag, bum bag fashion, cross body, clutch, tote, quilted bag, beaded bag, straw bag, hobo bag, holdalls, hand bags, crossbody
420229 handbag other material
420231 leather wallet, leather purse, leather card holder, wallet, wallets, billfold, purse leather, coin purse leather, cigarette case leather, passport holder leather
420232 purse, card holder, coin purse, wallet pu, glasses case, phone pouch, key case, passport cover, card wallet, keyring purse, passport holder, purses, spectacle case, phone bag, phone pouch, coin purse
420291 leather case, tool bag leather, leather backpack, leather holster
420292 backpack, rucksack, sports bag, gym bag, travel bag, holdall, drawstring bag, shopping bag, toiletry bag, cool bag, lunch bag, laptop bag, duffle bag, pencil case, camera bag, bum bag, weekend bag, nappy bag, makeup bag, school backpack, packing cubes, bags, changing bag, duffel bag, laptop sleeve, beach bag, washbag, gym holdall, weekender bag, jewellery box, jewellery case, watch box, instrument case, guitar case, belt bag, lunchbox bag, shoe bag, bag, sleeve laptop, tool bag, hydration pack, gift pouch, jewellery pouch, shopper bag, bag for life, picnic bag, waist bag, dry bag, suit carrier, garment bag, fishing bag
420310 leather jacket, leather coat, leather trousers, leather garment
420321 sports gloves leather, boxing gloves, goalkeeper gloves, golf glove, cricket gloves
420329 leather gloves, work gloves leather, gauntlets
420330 leather belt, belt leather, mens belt, belt, belts, ratchet belt, waist belt
420340 leather accessories, watch strap leather
420500 leather article, leather keyring, shoe laces leather, leather strap, desk pad leather, leather cord, leather craft
430310 fur coat, fur jacket, fur clothing
430400 faux fur, artificial fur
440131 wood pellets
440111 firewood, logs, kindling
440290 charcoal, bbq charcoal, wood charcoal
440711 sawn timber softwood, pine planks
440799 sawn hardwood, oak boards
440929 wooden moulding, bead moulding, skirting wood
441114 mdf board, mdf
441233 plywood, birch plywood
441259 blockboard
441490 picture frame wood, photo frame, wooden frame, picture frame, mirror frame wood, frame wooden, poster frame
441510 wooden crate, packing case wood, wooden box packing
441520 pallet wood, wooden pallet
441600 barrel wood, casks
441700 wooden tool handle, broom handle, tool handles
441829 door wood, wooden door, doors, internal door, oak door
441873 bamboo flooring
441875 laminate flooring, parquet, engineered flooring, wood flooring
441899 skirting board, baseboard, wood joinery, worktop wood, shingles, decking tiles wood, stair parts, trellis, wood panel cladding
441911 bamboo chopping board, bread board bamboo
441912 bamboo chopsticks, chopsticks
441919 bamboo tableware, bamboo plate, bamboo bowl
441920 wooden chopping board tropical
441990 wooden spoon, chopping board, wooden bowl, wooden tray, wooden kitchenware, serving board wood, rolling pin, cutting board, cheese board, wooden utensils, wooden plate
442019 wooden ornament, wooden statue, wood carving, ornament wood, wooden decoration, wooden sign
442090 jewellery box wooden, wooden box, wooden case, cutlery box wood, trinket box wood, wooden storage box, keepsake box, memory box wood
442110 wooden hangers, clothes hanger wood
442191 bamboo skewers, bamboo article, bamboo sticks, bamboo cotton buds
442199 wooden article, toothpicks, wooden pegs, wooden beads, craft sticks, lollipop sticks, fence panel wood, fence, wood blanks, wooden dowel, wooden letters, wooden craft, wood slices, cork coaster, bird house, bird box, wooden keyring, planter wood, rabbit hutch, dog kennel wood, wooden plaque, wooden stick
450390 cork, cork mat, corks, cork board, cork coasters
460129 rattan mat, straw mat, bamboo mat
460199 plaited mat plastic
460211 bamboo basket
460212 rattan basket
460219 wicker basket, basket, seagrass basket, hamper basket, willow basket, straw basket, storage basket woven, wreath wicker, jute basket
460290 basket paper
470710 waste paper
480100 newsprint
480257 copy paper, a4 paper, printer paper, office paper, paper a4
480254 drawing paper, sketch paper, tracing paper thin
480255 writing paper, paper rolls uncoated
480261 drawing paper roll, paper roll
480300 tissue paper, jumbo tissue reel
480411 kraft liner, kraft paper
480419 kraftliner bleached
480439 brown paper roll, wrapping kraft paper
480525 testliner
480540 filter paper
480640 tracing paper, glassine, baking parchment transparent, greaseproof
480700 composite paper
480810 corrugated paper, corrugated cardboard roll
480890 crepe paper, paper embossed, honeycomb paper
480920 carbonless paper, self copy paper
480990 transfer paper, sublimation paper, carbon paper, heat transfer paper
481013 coated paper
481029 art paper, glossy paper coated
481141 self adhesive paper, label paper, sticker paper
481149 gummed paper
481151 coated paperboard bleached
481159 paper coated plastics, photo paper inkjet, laminated paper
481160 waxed paper, oil paper, baking paper, parchment paper, greaseproof paper waxed
481190 wrapping paper, gift wrap, gift wrap paper, decorative paper, coloured paper, colored paper, scrapbook paper, wrapping sheets, origami paper, craft paper, thermal paper sheets, paper printed, serviette sheet, gift wrapping
481310 cigarette paper, rolling papers
481420 wallpaper, vinyl wallpaper
481490 wall paper, wall covering, wallpaper mural, wall mural
481620 copying paper
481710 envelopes, envelope, padded envelope paper
481720 letter cards, plain postcards
481730 writing set, stationery set, letter writing set, stationery compendium, stationery
481810 toilet paper, toilet roll, toilet tissue, loo roll, toilet rolls, quilted toilet roll, toilet roll 24, rolls white toilet, 2ply, 2-ply, 3ply white rolls, rolls quilted
481820 tissues, facial tissues, handkerchief paper, paper towel, kitchen roll, tissue box, paper towels, hand towels paper, kitchen towel, pocket tissues, hankies, couch roll, kitchen rolls
481830 napkins, paper napkins, serviettes, paper tablecloth, table runner paper
481850 paper clothing, disposable paper garment
481890 paper bed sheets, paper household, disposable bibs paper
481910 cardboard box, carton box, corrugated box, shipping box, carton, boxes cardboard, postal box, cardboard boxes, mailing box, packing box, cardboard carton
481920 gift box, paper box, folding box, box packaging, packaging box, boxes packaging, presentation box, treat box, folding carton, jewellery box card, paperboard box, cake box, gift boxes, food box paper, mobile packaging, empty box, box paper
481930 paper sacks, large paper bag
481940 paper bag, gift bag, paper gift bag, paper bags, gift bags, party bags, paper carrier bag, treat bags
481950 record sleeve, paper tube packing, cup sleeve, cardboard tube, packaging container paper, cardboard sleeve, postal tube
481960 box file, letter tray card
482010 notebook, diary, notepad, planner, journal, address book, writing pad, organiser, organizer, memo pad, receipt book, sketchbook notes, diaries, planner 2025, planner 2026, bullet journal, order book, notebooks, personal organiser, sticky notes, note book, jotter
482020 exercise book, school exercise books
482030 binders, file folder paper, document folder, folders card, ring binder card, file cover
482040 duplicate book, invoice book, business forms
482050 photo album, scrapbook, sticker album, album, stamp album, coin album, card binder album
482090 blotting pad, book cover, stationery paper, clip board
482110 printed labels, labels, label, swing tags, price tags, paper labels, gift tags, stickers, name labels, hang tags, address labels, sticker roll, sticker labels, tags, printed stickers, care labels printed
482190 blank labels, plain labels, thermal labels
482210 paper bobbins, cones yarn
482320 filter paper cut, coffee filters, tea filter bags, paper filter
482340 till rolls recording, chart paper
482361 bamboo paper plates
482369 paper plates, paper cups, disposable plates, paper cup, paper plate, party plates, paper bowls, party tableware, coffee cups paper, baking cases, cupcake cases, paper tray, cake boards, muffin cases
482370 moulded pulp, egg tray, pulp tray
482390 paper straws, paper article, paper fans, paper doilies, pattern paper, baking paper sheets, paper garland, till roll, paper shapes, die cut card, confetti paper, loaf tin liners, cardboard tubes, paper liners, paper lantern, void fill, shredded paper, paper craft, cake liners, paper decorations, paper rolls, thermal roll
490110 leaflet, brochure, booklet, documents, document, printed sheets folded, invoices, flyer brochure, leaflets, brochures, manual printed, paperwork, printed document, passport, certificate paper, legal documents
490191 dictionary, encyclopedia
490199 book, books, paperback, hardback book, novel, textbook, printed book, cookbook, childrens book, guide book, manual, puzzle book, book set, comic book, bible, activity book, hardback, hardcover, magazines bound, magazine annual, sticker book, manga, graphic novel, recipe book, study guide
490210 newspaper
490290 magazine, magazines, periodical, journal periodical, comic
490300 colouring book, picture book, children's picture book, drawing book, childrens picture books, colouring pad, activity colouring
490400 sheet music, music score
490520 atlas, maps book
490590 map, globe printed, wall map, charts maps, os map
490600 plans, architectural drawings, technical drawing, blueprints
490700 banknotes, stamps unused, gift voucher, gift card, vouchers, share certificate, stamp mint
490810 transfers vitrifiable
490890 temporary tattoos, iron on transfer, transfers, decals transfer, tattoo sticker, water slide decal, rub on transfer, ironing sticker, iron on, dtf transfer, nail stickers
490900 greeting card, birthday card, christmas card, greeting cards, postcards, card, cards, invitation, wedding invitation, thank you cards, valentines card, postcard, anniversary card, christmas cards, a5 card, birthday, sympathy card, mothers day card, fathers day card, cards pack, congratulations card, a6 card, note cards, card birthday, personalised card, save the date, card greeting, ~sister birthday, ~happy birthday, ~mum, ~dad, ~wife, ~husband, ~anniversary
491000 calendar, calendars, advent calendar paper, wall calendar, desk calendar, calendar 2025, calendar 2026
491110 flyer, flyers, catalogue, advertising material, promotional leaflet, trade catalogue, poster advertising, banner advertising, brochure advertising, commercial catalogue, marketing material, advertising leaflets, advert, catalogues, vinyl banner
491191 poster, art print, photograph, print, prints, photo prints, posters, wall art print, picture, canvas print, photo, lithograph print, photos, wall print, printed picture, framed print, art prints, canvas wall art
491199 printed matter, pattern sewing, sewing pattern, knitting pattern, printed card, ticket, certificate, printed material, tickets, printed tags, id card, instruction sheet, bookmark, earring card, loyalty cards, paper pattern, backing card, display card, cross stitch pattern, printed paper, craft pattern, pattern, purchase orders, stickers printed, scratch card, crochet pattern, wristband paper, order form, quilt pattern
500720 silk fabric
510910 wool yarn, knitting wool, yarn wool, wool balls, wool, merino yarn
511111 woollen fabric, tweed fabric, harris tweed
520100 cotton raw, stuffing cotton
520811 cotton gauze fabric, muslin fabric
520829 bleached cotton fabric
520851 printed cotton fabric, cotton fabric, quilting fabric, fabric fat quarters, cotton prints, poplin cotton fabric
520942 denim fabric
520912 calico, canvas cotton fabric, twill
521031 polycotton fabric
520512 cotton yarn, crochet cotton, embroidery cotton
520420 cotton sewing thread, embroidery thread, embroidery floss
530911 linen fabric
530310 jute, hemp fibre
540110 sewing thread, polyester thread, thread, overlocker thread
540233 textured polyester yarn
540710 high tenacity fabric, webbing fabric nylon, aramid woven fabric
540742 nylon fabric, dyed nylon fabric
540752 polyester fabric, fabric polyester, satin fabric, lining fabric, chiffon fabric, fabric
540754 printed polyester fabric
550320 polyester staple fibre, toy stuffing polyester, hollowfibre
550810 staple sewing thread
551110 acrylic yarn, knitting yarn, yarn, chunky yarn, double knitting yarn, dk yarn
551219 woven fabric staple polyester
560121 cotton wool balls, cotton pads, cotton buds, cotton wool, cotton balls, cotton wool pads, make up pads, cotton rounds, cotton swabs
560122 wadding polyester, batting, toy stuffing, quilt wadding
560129 wadding
560130 textile flock, mill neps
560210 felt needleloom
560290 felt, felt fabric, felt sheets, craft felt
560312 nonwoven fabric
560314 nonwoven, interfacing, fleece nonwoven
560410 rubber thread elastic covered, elastic cord
560500 metallic yarn
560600 gimped yarn, chenille yarn
560749 rope polypropylene, nylon rope, washing line rope, rope plastic
560750 polyester rope, paracord, climbing rope
560790 rope, twine, string, jute twine, macrame cord, bungee cord, cord, garden twine, baker's twine
560811 fishing net
560819 netting, garden netting, cargo net, football net, plastic netting, goal net
560890 string bag, cotton net
560900 shoelaces, shoe laces, dog rope textile, rope article, laces, lanyard cord
570110 hand knotted rug, persian rug
570210 kilim
570242 woven carpet, wilton carpet
570299 woven rug cotton, cotton rug, jute rug
570329 tufted rug nylon
570339 rug, rugs, tufted carpet, carpet, hallway runner, carpet runner, polyester rug
570390 bath mat tufted, tufted mat
570490 felt carpet, needlefelt carpet tile
570500 mat, floor mat, doormat, carpet tiles, door mat, rug other, non slip rug, car mats carpet, shag rug, textured rug, washable rug, coir mat
580137 velvet fabric, pile fabric, corduroy fabric, velour, plush fabric
580190 chenille fabric
580210 terry fabric
580300 gauze
580410 tulle, net fabric, mesh tulle
580421 lace machine, lace trim, lace fabric
580500 tapestry
580620 elastic, elastic band sewing, elastic ribbon, elastic webbing
580632 ribbon, satin ribbon, webbing, bias binding, grosgrain ribbon, christmas ribbon, tape woven, bias tape, polyester webbing
580710 woven labels, woven badge, fabric labels
580810 braid, trimmings braid, cord trim
580890 tassels, fringe trim, pom poms, pompoms, fringing, trimming, tassel
581092 embroidery, embroidered badge, embroidered patch, iron on patch, embroidered motif, patch, patches, sew on patch
581100 quilted fabric
590190 artist canvas, canvas stretched, canvas board, buckram
590310 pvc coated fabric, oilcloth, pvc leather cloth
590320 pu leather fabric, faux leather fabric, polyurethane coated fabric
590390 coated fabric, waterproof fabric
590410 linoleum
590500 textile wall covering
590700 painted canvas, theatrical scenery, photography backdrop, backdrop cloth
590900 fire hose, textile hosepipe
591000 textile transmission belt
591190 textile filter, filter cloth, filter bag industrial, technical textile
600110 knitted pile fabric, fleece fabric
600192 velour knit
600490 stretch jersey fabric, lycra fabric
600632 knitted fabric, jersey fabric, ribbing fabric
630110 electric blanket, heated blanket, heated throw, heated overblanket, heated underblanket
630120 wool blanket
630130 cotton blanket, baby blanket cotton, cellular blanket
630140 fleece blanket, throw blanket, throw, sherpa blanket, polyester blanket, travel rug polyester, blanket, bed throw, weighted blanket, hooded blanket, sofa throw, fleece throw
630190 pet blanket, blankets other, dog blanket, puppy blanket
630210 bed linen knitted, jersey fitted sheet
630221 printed cotton bed linen, printed cotton duvet cover
630222 duvet cover, duvet set, bedding set, bed set, printed polyester duvet cover, duvet cover set, pillowcase printed, quilt cover, kids bedding, bedding, easy care duvet, reversible duvet set, duvet, duvet set double, duvet set single, duvet set king, bed linen
630231 fitted sheet, bed sheet cotton, pillowcase, flat sheet, cotton sheets, pillow cases, pillow case, cotton bed linen, bed sheet, bed sheets, sheet flat, sheet fitted, sheets, egyptian cotton sheet, oxford pillowcase, percale, pillowcases, deep fitted sheet, valance sheet
630232 microfibre sheet, polyester bed sheet, microfiber sheets, polycotton fitted sheet
630239 linen bed sheet, silk pillowcase, satin pillowcase
630251 cotton tablecloth, tablecloth cotton, cotton napkins, table linen cotton
630253 polyester tablecloth, table linen, table runner, tablecloth, placemats textile, table cloth, napkin fabric
630260 towel, bath towel, towels, hand towel, tea towel terry, bath sheet, towel set, towel bale, bath linen, beach towel, face cloth, cotton towel, hand towels, terry towel, facecloth, flannel towel, hooded towel, guest towel, towel bale set
630291 tea towel, tea towels, bath mat cotton, cotton hand towels, muslin cloths, muslin squares
630293 microfibre towel, microfibre kitchen cloth, gym towel microfibre
630312 knitted curtains polyester
630391 cotton curtains
630392 curtains, blackout curtains, curtain, eyelet curtains, voile curtain, net curtain, roller blind fabric, roman blind, curtain panel, pencil pleat curtains, blinds, roller blind, blackout curtain, eyelet curtain, valance curtain, bed canopy curtain, thermal curtain, curtain pair, voile panel
630399 curtains other material
630411 knitted bedspread
630419 bedspread, bed cover, bedspreads
630420 mosquito net bed, bed net
630492 cotton cushion cover
630493 cushion cover, sofa cover, chair cover, furnishing article, seat cover textile, cushion covers, slipcover, wall hanging textile, christmas tree skirt textile, bean bag cover, sofa slipcover, chair covers, washing machine cover
630499 cushion cover other
630510 jute bags, jute sack
630532 fibc, big bag, bulk bag
630533 woven pp sack, polypropylene sack
630612 tarpaulin, tarp, awning, sunshade, parasol canopy, sun shade sail, sun sail, ground sheet
630619 tarpaulin canvas
630622 tent, tents, camping tent, pop up tent, gazebo, beach tent, pop up gazebo, play tent, bell tent, family tent
630630 sails, sail boat
630640 air mattress, inflatable mattress, airbed, camping mattress inflatable, inflatable airbed, self inflating mat
630690 camping goods, awning accessories
630710 cleaning cloth, dishcloth, duster, floor cloth, microfibre cloth, dusters, cleaning cloths, mop cloth, polishing cloth, calico cloth, cloth, dish cloths, wash cloth, glasses cloth, mop pads, mop head refill cloth
630720 life jacket, lifejacket, life belt, buoyancy aid, life vest, buoyancy vest
630790 face mask textile, surgical mask, face covering, disposable face mask, dress pattern textile, pet bed, dog bed, laundry bag, shoe covers, lanyard, textile article, hanging organiser textile, flag, flags, dog bed cover, bunting, ffp2 mask, respirator mask textile, sanitary belt, luggage strap, luggage belt, sweat band, lanyards, ice pack cover, wrist support, knee pads textile, ironing board cover, tea cosy, hair bonnet, sleep mask, eye mask, tablecloth clip, steering cover textile, cat bed, umbrella cover, banner fabric, fabric banner, bookmark textile, baby sling, baby carrier, curtain tie back, dress form, bows fabric, ribbon bow, fabric, cover textile, storage bag textile, bag cover fabric, heat pack wheat bag, wheat bag, microwavable heat pack, pin cushion, resistance band fabric, puppy pad washable, gift bag fabric, organza bags, sack santa, christmas sack, comforter blanket muslin, toy hammock
630800 rug making kit, tapestry kit, embroidery kit, cross stitch kit, latch hook kit, needlepoint kit, knitting kit, crochet kit, sewing kit, diamond painting textile
630900 used clothing, second hand clothes, worn clothing, used clothes, vintage clothing, pre-loved clothes
631090 rags, textile waste
640110 safety wellington boots
640192 wellington boots, wellies, rubber boots, rain boots, wellington, welly
640212 ski boots, snowboard boots
640219 football boots, sports shoes plastic, cycling shoes, golf shoes
640220 flip flops, flip-flops
640291 ankle boots synthetic, plastic boots, fashion boots
640299 sandals, clogs, crocs, sliders, plastic shoes, pumps synthetic, shoe, shoes synthetic, slides, heels, high heels, court shoes, jelly shoes, mules, pool sliders, stiletto, kitten heels, heeled sandals, platform shoes, wedges, school shoes synthetic
640319 sports shoes leather, football boots leather
640340 safety boots, safety shoes, steel toe boots, work boots, safety trainers
640351 leather ankle boots leather sole
640391 leather boots, ankle boots leather, chelsea boots, boots leather, boots women, hiking boots leather, dr martens, ankle boots, chukka boots, desert boots, biker boots, knee high boots, walking boots leather, boots mens
640399 leather shoes, trainers leather, mens shoes, brogues, loafers, leather trainers, oxford shoes, leather sandals, formal shoes, shoes, footwear, mens footwear, womens shoes, plimsolls leather, school shoes leather, derby shoes, ballet flats leather, ladies shoes, deck shoes, moccasins
640411 trainers, sneakers, running shoes, sports shoes, tennis shoes, gym shoes, basketball shoes, training shoes, walking shoes, plimsolls, air max, trainer, trail shoes
640419 slippers, canvas shoes, espadrilles, textile shoes, ballet pumps, slipper, slipper boots, fluffy slippers, canvas pumps, beach shoes, water shoes
640420 textile shoes leather sole
640510 birkenstock, shoes leather upper other sole
640520 felt slippers, textile upper shoes
640590 disposable slippers
640610 shoe uppers, shoe parts upper
640620 shoe soles, rubber soles, heels shoe part
640690 insoles, insole, shoe insoles, orthotic insoles, gel insoles, heel pads, arch support, shoe inserts, heel cushion, shoe parts, shoe insert
650400 straw hat, sun hat straw, panama hat, straw
650500 hat, cap, beanie, baseball cap, bobble hat, hats, knitted hat, bucket hat, caps, hair net, beret, woolly hat, sun hat, fedora, trapper hat, caps hats, baby hat, turban, hair bonnet net, beanie hat, santa hat, visor cap, headwear
650610 helmet, safety helmet, cycle helmet, motorcycle helmet, bike helmet, hard hat, ski helmet, riding hat, kids helmet, helmets
650691 rubber swim cap, swimming cap, swim cap, shower cap rubber
650699 headgear, fur hat, earmuffs, ear muffs, headgear other
650700 headband, hat parts, chin strap, sweatband headband, hat lining
660110 garden umbrella, parasol, garden parasol
660191 telescopic umbrella, folding umbrella, compact umbrella
660199 umbrella, golf umbrella, kids umbrella, umbrellas
660200 walking stick, cane, riding crop, whip, walking cane, seat stick
660320 umbrella frame
670100 feather boa, feather article, feather duster
670210 artificial flowers plastic, artificial plants plastic, plastic flowers, artificial grass plant, fake plant
670290 artificial flowers, artificial plant, silk flowers, artificial plants, faux flowers, artificial bouquet, faux plant, silk rose, artificial wreath, artificial tree, fake flowers, simulation plants, artificial foliage, artificial hanging plant, artificial
670300 human hair prepared, hair bundles
670411 wig, synthetic wig, wigs, full wig
670419 hair extensions synthetic, hairpiece, false eyelashes, eyelashes, lashes, false lashes, eyelash extensions, fake lashes, strip lashes, ponytail extension, clip in hair, lash, crochet hair, braiding hair, synthetic hair, lash extension
670420 human hair extensions, human hair wig, hair extensions human, tape hair extensions, lace wig human hair, remy hair, hair extension
680221 marble worked, marble tile
680229 stone worked, slate coaster
680293 granite worked
680299 stone ornament, marble tray, stone carving, crystal tower stone
680300 slate, slate tiles
680421 diamond grinding wheel
680422 grinding wheel, cutting disc, grinding disc, abrasive wheel, flap disc, cutting discs, grinding stone, mounted point
680423 sharpening stone natural
680430 whetstone, hand sharpening stone
680510 abrasive cloth, sanding belt, emery cloth
680520 sandpaper, sanding discs, abrasive paper, sanding sheets, sanding pads
680530 abrasive pad, sanding sponge, abrasive nonwoven, sanding block, nail file emery, nail buffer
680610 rock wool, mineral wool, slag wool insulation
680620 vermiculite, perlite expanded, expanded clay
680690 insulation mineral material
680710 roofing felt
680911 plasterboard
681019 concrete tiles, paving slab
681099 concrete ornament, cement garden ornament, concrete planter
681181 fibre cement sheets
681381 brake pads, brake linings, brake shoe linings
681389 clutch facing, friction material
681410 mica sheet
681511 carbon fibre, carbon fiber, carbon fibre yarn, carbon tow, carbon fibre roving
681512 carbon fibre fabric, carbon fibre cloth, carbon fabric, carbon woven fabric
681513 carbon fibre tube, carbon fibre sheet, carbon fibre plate, carbon fibre article, carbon fibre part, carbon rod
681519 graphite electrode non electrical, graphite crucible, graphite block, graphite article
681599 mineral article, lava stone, crystal mineral article
690100 refractory diatomite brick
690220 refractory bricks, fire bricks
690320 alumina crucible, ceramic crucible refractory
690410 building bricks
690510 roof tiles
690721 ceramic tiles, porcelain tiles, floor tiles, wall tiles, tiles
690911 porcelain laboratory ware
690912 technical ceramic hardness 9, alumina ceramic part, ceramic nozzle
690919 ceramic technical article, ceramic part
691010 sink ceramic, toilet ceramic porcelain, wash basin, toilet pan, ceramic basin
691090 ceramic sink, ceramic toilet
691110 porcelain plate, china mug, bone china, tea set porcelain, porcelain tableware, porcelain mug, fine china, dinner set porcelain, mug, teapot, tea set, cake stand porcelain, espresso cup porcelain, dinner set
691190 porcelain household article, toothbrush holder porcelain
691200 ceramic mug, stoneware, ceramic bowl, ceramic plate, earthenware, dinner plate, mugs, ceramic tableware, coffee mug, plate ceramic, plates, plate, cup, cups, stoneware bowl, ramekins, ceramic teapot, cup and saucer, coffee cup, tagine, cereal bowl, dinnerware, casserole dish ceramic, ceramic dish, ceramic jar
691310 porcelain ornament, porcelain figurine
691390 ceramic ornament, ceramic vase, ceramic figurine, ceramic decoration, ceramic ornaments, tealight holder ceramic, wax burner, oil burner ceramic, wax melt burner
691410 porcelain articles
691490 ceramic planter, ceramic pot, pots, plant pot ceramic, plant pot, planter, terracotta pot, ceramic article
700719 toughened glass, tempered glass sheet, glass screen protector, tempered glass screen protector, tempered glass
700721 windscreen, laminated windscreen, windshield
700729 laminated glass
700800 double glazing unit
700910 rear view mirror, wing mirror, car mirror glass
700991 mirror glass unframed
700992 mirror, framed mirror, wall mirror, mirrors, compact mirror, vanity mirror, hand mirror, make up mirror, bathroom mirror
701090 glass bottle, glass jar, jars, bottle glass, jam jar, dropper bottle glass, glass bottles, jar glass, kilner jar, perfume bottle glass, mason jar, candle jar
701310 glass ceramic tableware
701322 crystal glass wine, lead crystal glasses
701328 wine glass, champagne flute, gin glass, wine glasses, stemware, cocktail glasses, prosecco glass, goblet
701333 crystal tumbler
701337 drinking glass, glass tumbler, pint glass, shot glass, tumbler, glasses drinking, beer glass, tankard, whisky glass, glass mug, beer mug, highball glass, glass cup, hiball
701349 glass bowl, glass jug, glass dish, glass plate, carafe, glassware, glass kitchenware, decanter, glass container
701341 crystal bowl
701399 glass ornament, vase, glass vase, candle holder glass, tealight holder glass, glass decoration, candle holder, tealight holder, vases, glass photo frame, terrarium glass, glass dome
701400 signalling glass, optical element glass
701510 spectacle lens blank
701710 quartz glassware, laboratory glassware quartz
701790 laboratory glassware, test tubes, beaker glass laboratory, petri dish glass, pipette glass
701810 glass beads, imitation pearls glass, rhinestones, beads, seed beads, crystal beads, nail gems, bead, bead kit, rhinestone
701820 glass microspheres
701890 glass figurine, lampworked glass
701912 glass fibre roving
701919 glass fibre yarn
701961 glass fibre fabric, fibreglass cloth, fiberglass woven fabric, fibreglass fabric
701990 fibreglass article, fiberglass tube, fiberglass rod
710110 natural pearls
710122 cultured pearls
710231 rough diamonds, diamonds rough
710239 diamonds, cut diamond, polished diamond, loose diamond
710310 raw gemstone, rough gemstone, unworked crystals
710399 gemstones, semi precious stone, crystal stones, tumbled stones, gemstone, crystals, amethyst, rose quartz, opalite
710499 lab diamond, synthetic stones, synthetic gemstones, moissanite, cubic zirconia loose
710691 silver bullion, silver bar
710812 gold bullion, gold bar, gold unwrought
711011 platinum powder
711031 rhodium
711311 silver necklace, silver ring, sterling silver, silver earrings, silver jewellery, 925 silver, silver bracelet, silver pendant, silver chain, 925 sterling silver ring
711319 gold ring, gold necklace, gold jewellery, 9ct gold, 18k gold, diamond ring, engagement ring, gold bracelet, gold earrings, wedding band gold, 9ct, 18ct, platinum ring, fine jewellery
711320 rolled gold jewellery
711411 silverware, silver cutlery, silver frame
711590 platinum crucible, precious metal article
711610 pearl necklace, pearl bracelet
711620 gemstone bracelet, crystal bracelet, jade bangle, stone bracelet, gemstone jewellery, crystal healing stone, crystal point
711711 cufflinks, cuff links, imitation cufflinks
711719 necklace, bracelet, earrings, ring, imitation jewellery, costume jewellery, fashion jewellery, pendant, brooch, anklet, jewellery, body jewellery, nose ring, charm bracelet, jewelry, bangle, charms, hair jewellery, earring, stud earrings, hoop earrings, bracelets, necklaces, belly bar, fashion ring, pin badge, enamel pin, piercing, choker, tiara, watch chain, lapel pin, rings, hoops, studs, metal jewellery, jewellery set, ear cuff, stainless steel necklace
711790 beaded bracelet, plastic jewellery, wooden jewellery, friendship bracelet, resin earrings, bead bracelet, kids jewellery, cord bracelet, badge button, acrylic earrings
711890 coin, coins, commemorative coin, collectors coins, gold sovereign
720839 hot rolled steel coil
720917 cold rolled steel coil
721049 galvanised steel sheet, galvanized coil
721420 rebar, reinforcing bar
721499 steel bar, iron bar
721633 steel beam, h beam
721650 steel angle section
721710 steel wire
721720 galvanised wire
721934 stainless steel sheet, stainless plate
722220 stainless steel bar, stainless steel round bar
722300 stainless wire
722530 alloy steel coil
722830 alloy steel bar, tool steel bar
722990 alloy steel wire, piano wire
730411 line pipe stainless seamless
730419 line pipe seamless
730424 casing tubing stainless
730429 casing pipe oil, octg tubing
730441 stainless seamless tube
730459 alloy seamless tube
730630 welded steel tube, steel tubes
730640 stainless welded tube
730661 square tube steel
730711 cast iron fittings, cast iron pipe fitting
730721 stainless flange, flange stainless
730791 flange, steel flange, pipe flange
730792 threaded elbows, threaded fittings, steel elbow
730799 pipe fittings steel, pipe coupling, pipe fitting, steel fitting
730729 stainless pipe fittings
730820 steel tower, lattice mast
730830 steel door, steel window frame
730840 scaffolding, scaffold tower, props shuttering, scaffold, scaffold pole
730890 steel structure, metal gazebo, balustrade, metal shed, steel frame, fence panel metal, gate metal, metal fence, railing, greenhouse frame, carport
730900 steel tank over 300 litre, storage tank
731010 steel drum, oil drum
731021 food can
731029 tin can empty, metal tin, empty tin box, tin container, storage tin, biscuit tin
731100 gas cylinder, gas bottle, compressed gas cylinder, scuba cylinder, co2 cylinder
731210 wire rope, steel cable, steel rope, stranded wire, steel wire rope
731300 barbed wire
731414 wire mesh stainless, woven wire cloth
731420 wire grill
731449 wire netting, chicken wire, wire fence
731450 expanded metal
731511 roller chain, chain roller
731512 chain articulated, motorcycle chain, bicycle chain, bike chain
731520 snow chains, skid chain
731582 chain welded, anchor chain, link chain
731589 chain, steel chain, chains
731600 anchor, grapnel
731700 nails, tacks, staples steel, pins nails, drawing pins, pushpin, push pins, corrugated nails, steel nails, thumb tacks
731811 coach screws
731812 wood screws, wood screw
731813 screw hooks, screw eye
731814 self tapping screws, self-tapping screw
731815 bolts, screws, screw, bolt, bolt and nut set, machine screw, hex bolts, hex bolt, socket screw, threaded rod, studs bolt, screw set, fasteners steel
731816 nuts, hex nut, lock nut, wheel nuts, nut
731819 threaded fastener
731821 spring washers
731822 washers, flat washer, washer steel
731823 rivets, rivet, pop rivets, blind rivet
731824 cotter pin, cotters, split pin, dowel pin, spring pin, hitch pin
731829 circlip, retaining ring, non-threaded fastener
731940 safety pins, pins, dressmaker pins, hair pins steel
731990 knitting needles, crochet hook, sewing needles, needles sewing, knitting needle, haberdashery, crochet hooks, hand sewing needles, embroidery needles
732010 leaf spring
732020 coil spring, helical spring, compression spring, suspension spring, springs
732090 spring, steel spring, torsion spring
732111 gas cooker, gas hob, camping stove, gas stove, gas barbecue, gas bbq, portable gas stove, pizza oven gas
732119 barbecue, bbq, charcoal barbecue, bbq grill, charcoal grill, pizza oven, fire pit bbq
732181 gas heater, patio heater gas
732189 wood burner, stove wood, log burner, fire pit, wood burning stove, multi fuel stove
732190 cooker parts, stove part, burner parts, bbq parts
732290 radiator steel, air heater
732219 radiator, steel radiator, towel radiator, towel rail radiator
732310 steel wool, scouring pad, pot scourer, scourer
732391 cast iron pan, cast iron skillet, cast iron pot, cast iron casserole, dutch oven
732393 stainless steel pan, stainless kitchenware, stainless steel bowl, saucepan, stainless steel cup, stainless steel pot, saucepan set, steel straw, stainless steel mug, ice bucket steel, dish drainer steel, stainless steel lunch box, stainless steel bottle, stainless steel tray, steamer pot, stock pot, pan set stainless, stainless basket, tea infuser stainless, cocktail shaker, bread bin, mesh strainer steel, colander stainless, pedal bin steel, kettle stainless stovetop, mesh bin, baking tray stainless
732394 enamelled steel pan, enamel mug, enamelware
732399 baking tray, cake tin, wire rack, metal kitchenware, clothes airer, airer, metal hangers, baking tin, roasting tin, steel household article, ironing board, bread tin, dish rack metal, metal bin, clothes horse, clothes drying rack, heated airer, non stick pan steel, frying pan steel, muffin tin, metal basket, wire basket, toilet roll holder metal, watering can metal, shower caddy metal, metal bucket, washing line, rotary airer, clothes line metal, kitchen rack metal, cooling rack, oven tray, shoe rack metal, ice tray metal
732410 stainless steel sink, kitchen sink
732490 sanitary ware steel, towel rail steel, toilet brush holder steel, soap dispenser steel
732510 cast iron manhole cover
732591 grinding balls
732599 cast steel article
732611 forged grinding balls
732619 forged steel article
732620 iron wire article, wire hook, wire basket display, keyring metal, keyring, key ring, keychain, key chain, keychains, hooks wire, keyrings, metal wire article, wire hanger display
732690 steel article, metal bracket, bracket, metal sign steel, steel part, metal box, hose clamp, hook metal, steel brackets, metal stand, metal plate steel, cable tray, steel fittings, ladder, ladders, clamp hose, metal frame, jubilee clip, plant support, wall hook, steel clamp, steel ring, metal parts, tool box steel, magnetic sheet metal, weights steel, metal plaque, garden stake, shepherd hook, horse shoe, towing eye, d shackle, shackle, rods metal, display stand metal, metal rod, handcuffs, steel plate part, machined steel part, steel machined part, forged part, dry verge
740311 copper cathode
740710 copper bar
740811 copper wire
740911 copper sheet coil
741011 copper foil
741110 copper tube, copper pipe
741220 brass fittings, brass fitting, compression fitting brass
741521 copper washers
741533 brass screws
741810 copper kitchenware, copper mug, brass cookware
741820 brass sanitary, brass tap sanitary
741980 copper article, brass article, brass ornament, brass part
750220 nickel alloy unwrought
750512 nickel alloy bar, inconel bar
750522 nickel alloy wire
750620 nickel alloy sheet, inconel sheet
750890 nickel article
760110 aluminium ingot
760120 aluminium alloy ingot
760310 aluminium powder
760320 aluminium flakes
760421 aluminium hollow profile
760429 aluminium profile, aluminium extrusion, aluminium bar
760612 aluminium alloy sheet, aluminium plate, aluminium sheet
760711 aluminium foil, tin foil, kitchen foil
760720 foil backed
760820 aluminium tube, aluminium alloy tube
760900 aluminium pipe fittings
761010 aluminium door, aluminium window, window frame aluminium
761090 aluminium structure, aluminium ladder, scaffold aluminium, aluminium ladders, fence aluminium, truss aluminium
761210 collapsible tube aluminium
761290 aluminium can, drinks can, aluminium container, aerosol can aluminium, aluminium bottle
761300 aluminium gas cylinder
761510 frying pan, aluminium pan, non stick frying pan, cookware set, foil tray, wok, cookware, aluminium kitchenware, baking sheet aluminium, moka pot, pans, pan set, griddle pan, pan, pots and pans, foil containers, cake tin aluminium, saute pan, milk pan, roasting tray aluminium, crepe pan, skillet, tray bake tin
761520 aluminium sanitary ware
761610 aluminium nails, aluminium rivets, aluminium screws
761699 aluminium article, aluminium bracket, cnc aluminium part, aluminium sign, aluminium part, curtain track aluminium, aluminium frame, licence plate blank, number plate, machined aluminium part
780110 lead refined
780600 lead article, fishing weights lead, diving weights
790700 zinc article
800700 tin article, pewter, pewter ornament
810196 tungsten wire
810199 tungsten article, tungsten rod
810295 molybdenum bars
810299 molybdenum article
810320 tantalum powder
810411 magnesium unwrought
810520 cobalt matte, cobalt powder
810820 titanium sponge, titanium powder
810890 titanium, titanium bar, titanium sheet, titanium tube, titanium article, titanium alloy bar, titanium plate, titanium forging
810921 zirconium
811090 antimony
811219 beryllium article
811221 chromium
811292 gallium, germanium unwrought, indium, niobium, hafnium
811300 cermet, tungsten carbide article
820110 spade, shovel, garden spade, snow shovel
820130 rake, hoe, garden rake, garden hoe, pick axe, mattock
820140 axe, hatchet, bill hook, machete axe
820150 secateurs, pruners one handed
820160 hedge shears, loppers, shears two handed
820190 garden hand tool, garden fork, garden hand tools, trowel garden, dibber, weeder tool, gardening tool set, hand fork
820210 hand saw, handsaw, saw hand
820220 band saw blade
820231 circular saw blade steel
820239 saw blade, circular saw blade, tct saw blade, cutting blade circular
820291 hacksaw blade, metal saw blade straight
820299 jigsaw blade, saw blades, reciprocating saw blades
820310 file tool, rasps, metal file, needle files
820320 pliers, pincers, tweezers, nippers tool, pliers set, wire cutters, cuticle tweezers, tongs tool, eyelash curler tweezers, tweezer
820330 tin snips, metal shears
820340 pipe cutter, bolt cutter, bolt croppers, perforating punches
820411 spanner, wrench, spanner set, torque wrench, allen key, hex keys, combination spanner, hex key set
820412 adjustable spanner, adjustable wrench
820420 socket set, sockets, socket wrench, wrench sockets, impact socket
820510 tap and die, drilling threading hand tool, hand drill
820520 hammer, mallet, sledge hammer, claw hammer
820530 chisel, wood chisel, plane tool, scraper wood, chisels, gouge, draw knife
820540 screwdriver, screwdriver set, precision screwdriver, bit driver
820551 household hand tools, kitchen gadget, corkscrew, can opener, garlic press, bottle opener, tin opener, nut cracker, pizza cutter wheel, potato peeler, bottle openers, grater, peeler, apple corer, cork screw, lemon squeezer, iron flat
820559 hand tool, stapler gun, glue gun hand, caulking gun, paint scraper, trowel, tile cutter hand, putty knife, filling knife, hand tools, glass cutter, screw extractor, crimping tool, plastering trowel, riveter, sealant gun, grease gun, car repair tool, plug cutter, tile tools, tool hand, cutter tool, punch tool, sump tool, pry tool, pick up tool, setting tool
820560 blow lamp, blow torch, soldering torch
820570 clamp, vice, g clamp, bench vice, clamps, bar clamp, quick clamp, spring clamp
820590 tool set, tool kit, anvil, mechanics tool set, toolkit, hand tool set, household tool kit, tools set, socket and tool set, diy tool set
820600 tool set mixed
820713 rock drill carbide
820719 rock drilling tool, core drill, drill bit rock
820720 drawing die, extrusion die
820730 press die, stamping die, punch die, pressing tool
820740 tap thread, thread die, threading tool, screw tap
820750 drill bit, drill bits, masonry drill bit, hss drill, twist drill, hole saw, sds drill bit, step drill
820760 reamer, boring tool, broach
820770 milling cutter, end mill, router bit, face mill, router bits
820780 turning tool, lathe tool, turning insert tool
820790 screwdriver bit, interchangeable tool, diamond tool, bit set, impact bits, polishing pad tool, drill accessories set, diamond core, multitool blade
820810 metal cutting blades machine
820820 woodworking machine knives, planer blades
820830 kitchen machine blades, food processor blade, blade for mixer
820840 mower blade, lawnmower blade
820890 machine blade, knife machine, cutting blade, cutter blades machine
820900 carbide insert, tungsten carbide inserts, indexable insert, carbide tips, milling insert
821000 coffee grinder hand, pepper mill, mincer hand, hand blender manual, spice grinder manual, spiralizer, pasta machine hand, salt mill, juicer manual, vegetable slicer, mandoline, vegetable chopper
821110 knife set, knives set
821191 table knife, steak knives, butter knife
821192 kitchen knife, chef knife, hunting knife, bread knife, knife, fixed blade knife, carving knife, knives, cleaver, paring knife
821193 pocket knife, folding knife, multitool knife, stanley knife, utility knife, pen knife, swiss army knife, craft knife, cutter knife
821194 knife blades
821195 knife handle
821210 razor, safety razor, disposable razor, razors, womens razor, razor handle, wet shave razor, shaving razor, razor starter kit, razor kit, disposable razors, venus razor, ~razor
821220 razor blades, blade refill, razor cartridge, razor blade refills, replacement blades razor, double edge blades, blades refill, cartridges razor, blades
821300 scissors, tailor scissors, hair scissors, kitchen scissors, fabric shears, nail scissors, scissor
821410 pencil sharpener, letter opener, paper knife, sharpener
821420 nail clippers, manicure set, nail file, pedicure set, nail clipper, foot file, cuticle pusher, callus remover, manicure kit, nail tools, toe nail clippers, pedicure file
821490 hair clipper non electric, meat cleaver, dog clipper comb
821510 cutlery set silver plated
821520 cutlery set, cutlery, flatware set
821591 plated cutlery
821599 fork, spoon, teaspoon, spoons, ladle, spatula, tongs, serving spoon, turner, slotted spoon, forks, whisk, slotted turner, soup ladle, baby cutlery, cake slice, dessert spoon, salad servers, sugar tongs, kitchen tongs, fish slice
830110 padlock, padlocks, combination padlock
830120 car lock, ignition lock, steering lock
830130 furniture lock, cam lock
830140 lock, door lock, cylinder lock, locks, smart lock, mortice lock, bike lock, door latch, lock cylinder, digital lock, safe lock
830150 clasp lock, frame with clasp
830160 lock parts
830170 keys, key blank, key
830210 hinge, hinges, door hinge
830220 castors, castor wheels, caster
830230 vehicle mountings, car mountings, mountings for vehicle
830241 door handle, window fittings, door fittings, building mountings, door closer fittings, door knob, door bolt, door stop, curtain rail, curtain pole, handles door, letter box plate, window handle, door hardware, curtain rod, door handles
830242 furniture fittings, drawer runner, cabinet handle, drawer handles, cupboard handle, furniture handle, drawer slides, cabinet knobs, drawer knobs
830249 mountings metal, bag handle, metal fittings, case fittings
830250 hat rack, coat hook, coat hooks, hooks, brackets shelf, shelf bracket, hat stand, coat rack wall, hook, towel hook
830260 door closer
830300 safe, cash box, strong box, security safe, deed box
830400 filing tray metal, desk tray metal, card index cabinet
830510 loose leaf binder fittings
830520 staples office, staples strip, staples
830590 paper clips, bulldog clips, stationery clips, binder clips, paper clip
830610 bell, bells, hand bell, door bell mechanical, gong, jingle bells
830621 plated statuette
830629 metal ornament, statuette metal, metal decoration, metal wall art, metal figurine, garden ornament metal, trophy metal, trophy, christmas ornament metal
830630 photo frame metal, metal picture frame, mirror metal
830710 flexible metal hose steel, stainless flexible hose, metal bellows
830790 flexible tubing metal
830810 hooks eyes, eyelets, snap hook, curtain hook, hook and eye, curtain hooks, eyelet, bra hooks, grommets
830820 tubular rivets
830890 buckle, clasp, sequins metal, buckles, jewellery clasp, bag clasp, carabiner clip, jewellery findings, d-rings, beads metal, metal charms, lobster clasp, belt buckle, slider buckle
830910 crown corks, crown caps
830990 bottle stopper, lid metal, closure metal, jar lids, wine stopper, bottle stoppers, caps metal
831000 sign plate, name plate, metal sign, house number, sign, number sign, house sign, door sign, nameplate, metal wall sign, road sign, badge metal name, tin sign, signs
831110 welding electrodes, welding electrode
831120 cored wire, flux cored wire
831130 soldering rods, brazing rods, solder coated
831190 metal wire electrodes
940110 aircraft seat, aircraft seats
940120 car seat vehicle, vehicle seat
940131 swivel chair wood
940139 office chair, swivel chair, gaming chair, desk chair
940141 sofa bed wood, chair bed
940149 sofa bed, futon
940153 rattan chair, bamboo chair
940161 upholstered chair, armchair, sofa, dining chair upholstered, sofas, accent chair, couch, footstool, footstools, dining chairs, upholstered stool, pouffe, recliner, corner sofa, ottoman, loveseat, chair upholstered, pouf
940169 wooden chair, wooden bench, wooden stool, rocking chair, garden bench wood
940171 upholstered metal chair, bar stool, barstool, bar stools, dining chair metal, barstools
940179 metal chair, garden chair, folding chair, camping chair, sun lounger, deck chair, outdoor chair, garden bench metal, metal stool, rattan garden sofa, camp chair, lounger, garden furniture set, beach chair, bistro set
940180 plastic chair, child car seat, car seat, stool plastic, baby car seat, booster seat, baby bouncer, high chair, highchair, bath seat, baby chair, chair, baby rocker, infant car seat, i-size car seat, bouncer, isofix seat, bath chair, shower stool, baby seat
940191 wooden seat parts
940199 seat parts, chair parts, chair arm, office chair parts, seat base
940210 dentist chair, barber chair, hairdressing chair, dental chair
940290 hospital bed, operating table, medical furniture, massage table, massage bed, treatment couch, exam table
940310 office desk metal, filing cabinet, metal office furniture, office cabinet, steel office desk, metal locker
940320 metal bed, metal shelf, metal table, metal furniture, metal shelving, storage rack metal, shoe rack, bed frame metal, clothes rail, garment rack, shelving unit, garden table metal, metal cabinet, shelf rack, metal bed frame, display rack, wardrobe rail, coat stand, clothes rack, kitchen trolley metal, tv stand metal, shelf, steel shelving, shoe storage rack, storage shelf, single rail, console table metal, rack, bunk bed metal, greenhouse staging, laundry trolley, umbrella stand, bedside table metal
940330 wooden office desk, desk, computer desk, office furniture wood, writing desk, standing desk, gaming desk
940340 kitchen cabinet, kitchen unit, kitchen furniture wood, kitchen island
940350 wooden bed, wardrobe, chest of drawers, bedside table, bed frame, bedroom furniture, bunk bed, drawers, bed, dressing table, cot bed, nightstand, bedside cabinet, beds, ottoman bed, cot, bed frame wood, chest drawers, headboard wood, ~drawer, ~drw
940360 bookcase, wooden table, coffee table, dining table, sideboard, cabinet, wall shelf wood, tv unit, shoe cabinet, wooden shelf, furniture wood, console table, side table, bookshelf, tv stand, cabinets, display cabinet, floating shelf, wall shelf, shelf unit, nest of tables, storage unit wood, picnic table, table, furniture, toy storage unit, tv cabinet, dining set, shelving wood, cat tree, storage cabinet, lamp table, hallway table
940370 plastic furniture, plastic drawers, plastic shelving, plastic table, plastic storage unit, storage rack plastic, plastic cabinet, drawer unit, storage drawers, drawer tower, garden furniture plastic, kids table plastic
940382 bamboo furniture
940389 glass table, stone table, furniture other material, rattan furniture, marble table
940391 furniture parts wood, cabinet door, shelf insert, insert with door, drawer front, table legs wood, insert door
940399 furniture parts, table legs metal, shelf bracket furniture, bed parts, bed slats, drawer parts
940410 mattress support, bed base, divan base, mattress base, bed slat base
940421 foam mattress, memory foam mattress, mattress topper foam, topper memory foam
940429 mattress, spring mattress, cot mattress, mattress pocket sprung, mattresses
940430 sleeping bag, sleeping bags, kids sleeping bag
940440 quilt, duvet tog, duvet 13.5 tog, duvet 4.5 tog, down duvet, quilts, eiderdown, comforter quilt, 13.5 tog, 10.5 tog, 4.5 tog, tog, summer duvet, winter duvet, quilted bedspread, all seasons duvet, 13.5, 10.5, ~13.5
940490 pillow, cushion, pillows, mattress topper, cushions, dog cushion, bean bag, pregnancy pillow, neck pillow, seat cushion, bolster, memory foam pillow, travel pillow, seat pad, topper, filled cushion, scatter cushion, cushion pad, body pillow, mattress protector quilted, pouffe filled, bean bags, feather pillow, chair pad, pillow pair, v pillow, bed pillow, hot water bottle cover cushion, garden cushion, protector mattress, quilted pillow
940511 led ceiling light, led ceiling lamp, led pendant
940519 ceiling light, chandelier, pendant light, wall light, ceiling lamp, wall lamp, pendant lamp, spot light ceiling, light fitting, wall lights
940521 led table lamp, led desk lamp, led lamp, led bedside lamp, led floor lamp, night light led
940529 table lamp, desk lamp, floor lamp, bedside lamp, lamp, lamps, night light, standing lamp
940531 christmas lights led, fairy lights, led string lights, fairy lights led, string lights led christmas, tree lights, christmas lights
940541 solar lamp, solar garden light, solar lights, solar light, solar string lights
940542 led light, led strip light, led panel, led floodlight, flood light led, led lights, strip light, led light strip, ring light, led downlight, fill light, led spotlight, led lighting, led work light, led strip lights, floodlight, light strip, neon sign led, led lantern, led batten
940549 spotlight, electric light, electric lamp, lighting, lava lamp
940550 oil lamp, lantern, candle lantern, candle lamp, hurricane lamp, storm lantern, candlestick
940561 illuminated sign led, neon sign, led sign
940569 light box sign
940591 glass lampshade, lamp glass
940592 plastic lampshade, lamp part plastic
940599 lampshade, lamp shade, lamp parts, lamp base, shade lamp, light shade
940610 wooden shed, log cabin, summer house wood, garden shed wood
940690 prefabricated building, container house, greenhouse, shed, polytunnel
950300 toy, toys, doll, dolls, plush toy, soft toy, teddy bear, puzzle, jigsaw puzzle, lego, building blocks, toy car, action figure, scooter kids, tricycle, balance bike, model kit, toy set, stuffed animal, toy figure, cuddly toy, teddy, plush, jigsaw, toy train, building bricks, water gun, nerf gun, bubbles toy, slime toy, fidget toy, dinosaur toy, play set, playset, doll house, pull back car, toy kitchen, rc car, remote control car, kids scooter, baby toy, rattle, wooden toy, toy gun, educational toy, construction set, ride on car, pram doll, hot wheels, barbie, transformers figure, kids toy, soft toys, teether toy, activity toy, toy animals, kite, yo-yo, spinning top, windmill toy, magic tricks set, model car, diecast model, scale model, model train, robot toy, toy drone, slingshot toy, squishy, squishmallow, jellycat, funko pop, figures, collectible figure, craft kit kids, toy instrument, toy musical, bath toy, sensory toy, baby gym, play mat baby, sorter, stacking toy, puppet, hand puppet, marble run, pop it, kinetic sand, science kit, toy phone, sylvanian families, playmobil, pokemon plush, my little pony, hobby horse, trampoline toddler, pinwheel, slingshot, bubble machine toy, toy food, dolls house furniture, pretend play, rc toy, miniatures, monster truck toy, toy monsters, paw patrol, peppa pig toy, bluey toy, disney doll, minifigure, toy sword, toddler toy, walker baby toy, comforter soft toy, play tent toy, glow toy, toy dinosaur, toy horse, drone toy, collectable figure, toy tracks, dress up doll, soft toy animal, plushie, plushies, beanie toy, fidget spinner, amuseables, jelly cat, ~amuseable, ~20cm toy, ~bunny, ~bashful, ~dragon, ~penguin, ~sloth, ~unicorn, ~dino, ~monsters, ~cuddly, ~spinner
950430 arcade machine coin operated, slot machine, pinball
950440 playing cards, poker cards, deck of cards, tarot cards, card deck
950450 game console, video game console, playstation, xbox, nintendo switch, gaming controller, game controller, ps5 controller, console, joy-con, controller ps5, handheld game console, steam deck, retro console, gamepad, switch console, video game
950490 board game, board games, darts, pool table, dart board, chess set, casino chips, card game, bowling, dice, trading cards, trading card game, dominoes, table football, poker set, boardgame, dartboard, dice set, snooker cue, pokemon cards, yugioh cards, tcg, tcg booster, booster box, family game, party game, chess, billiard, pool cue, game, games, backgammon, scoring system, bowling pins, dart flights, skittles game
950510 christmas tree, christmas decorations, bauble, baubles, tinsel, christmas tree decoration, artificial christmas tree, christmas ornament, christmas wreath, tree decoration, christmas stocking, advent decoration, christmas decoration, xmas decoration, xmas tree, tree topper, christmas garland, christmas baubles, tree skirt, nutcracker, christmas figure, christmas, xmas, garland christmas, tree decorations, stocking, santa, elf, christmas star, pre lit tree, tree decor, ~festive, ~noel, ~reindeer, ~snowman, ~6ft tree, ~7ft
950590 party decorations, fancy dress accessory, halloween decoration, balloon banner, party poppers, carnival article, confetti, masks party, party supplies, cake topper, birthday banner, party hats, costume accessories, halloween costume, fancy dress costume, party mask, pinata, foil balloons party, streamers, halloween mask, festive articles, hen party, halloween, party decoration, fancy dress, costume, costumes, cosplay costume, childrens costume, kids costume, party blower, party props, halloween decorations, easter decoration, party bag fillers, party game set, fancy dress outfit, dress up costume, magic tricks, bunting party, birthday decorations, photo props, witch hat, devil horns
950619 ski equipment, ski poles, ski bindings, snowboard, snowboard bindings
950611 skis
950621 windsurf, sailboard
950629 surfboard, water skis, paddle board, bodyboard, wakeboard, kneeboard, sup board, stand up paddle board, swim fins, flippers, water sports equipment
950631 golf clubs, golf club, putter, golf driver, golf irons
950632 golf balls, golf ball
950639 golf equipment, golf tees, golf grip, golf head, golf shaft
950640 table tennis, ping pong, table tennis bat, table tennis balls
950651 tennis racket, tennis racquet
950659 badminton racket, squash racket, padel racket, padel racquet, racquet
950661 tennis balls
950662 football, basketball, footballs, rugby ball, inflatable ball, volleyball, netball, gym ball, yoga ball, beach ball, football size 5, swiss ball
950669 cricket ball, hockey ball, baseball, lacrosse ball, sports ball, pickleballs, juggling balls
950670 ice skates, roller skates, inline skates, rollerblades, roller boots, quad skates
950691 gym equipment, dumbbells, dumbbell, exercise bike, treadmill, yoga mat, resistance bands, kettlebell, weights gym, skipping rope, exercise mat, fitness equipment, rowing machine, pull up bar, resistance band, weight plates, barbell, cross trainer, ab roller, foam roller, vibration plate, weight bench, gym, exercise ball, jump rope, multi gym, boxing bag, punch bag, elliptical trainer, hand grip, exercise band, hand gripper, push up bars, pilates reformer, workout equipment, sliding disc, yoga block, punching bag, ankle weights, waist trainer machine, exercise bands, pilates ball ring, spin bike, walking pad, pilates, twister board
950699 trampoline, swimming pool, paddling pool, goal post, cricket bat, sports equipment, fencing equipment, skateboard, swimming goggles case, shin pads, shin guards, swimming pool above ground, arm bands, cricket pads, hockey stick, swing set, slide, climbing frame, boomerang, training cones, training cone, football goal, archery, bow archery, arrows, pool float, inflatable pool, knee pads sport, frisbee, sports pads, basketball hoop, swim ring, longboard, garden games, football training, basketball net, badminton set, croquet, climbing equipment, boxing pads, gum shield, mouth guard, trampolines, lilo pool, rugby tackle bag, agility ladder, skate deck, dive toy
950710 fishing rod, fishing rods, carp rod
950720 fish hooks, fishing hooks
950730 fishing reel, fishing reels
950790 fishing lure, fishing line, fishing tackle, landing net, fishing lures, fishing net landing, fishing bait, fishing float, carp fishing, butterfly net, decoy
950810 circus equipment
950829 roundabout, fairground ride, amusement park ride
960200 gelatin capsules empty, worked wax carving, capsules empty, wax article
960190 horn article, bone article, mother of pearl article
960310 broom twig, brooms
960321 toothbrush, toothbrushes, manual toothbrush, bamboo toothbrush, interdental brush, denture brush, kids toothbrush, dental brush, plastic toothbrush
960329 hair brush, hairbrush, shaving brush, nail brush, paddle brush, detangling brush, detangler brush, body brush, wet brush, tangle teezer, hair brushes, eyelash brush, brush hair, round brush, brush comb set
960330 makeup brush, makeup brushes, cosmetic brush, artist brush, paint brush artist, paint brushes, make up brush set, paintbrush art, brush set makeup, foundation brush, artist brushes, makeup brush set, powder brush, brush set
960340 paint roller, paint brush, paintbrush, decorating brush, paint pad, roller sleeve, roller set paint
960350 machine brush, industrial brush, brush for machine
960390 mop, broom, dustpan and brush, toilet brush, washing up brush, feather duster broom, lint brush, pet brush, cleaning brush, bottle brush, squeegee, mop head, brush, broom head, toilet brush set, lint roller brush, dish brush, sweeping brush, mop set, spin mop, brushes, scrubbing brush, dog brush, lint remover brush, floor brush, pipe cleaners, chenille stems, carpet sweeper, duster telescopic
960400 sieve, hand sieve, riddle garden
960500 travel sewing kit, toiletry travel set, shoe clean kit travel, travel set
960610 press studs, snap fasteners, press stud, poppers
960621 plastic buttons, button, buttons
960622 metal buttons
960629 wooden buttons, shell buttons
960711 metal zip
960719 zip, zipper, zips, nylon zip, zip fastener
960720 zip parts, zip pull, zipper pull, zipper head, zip slider
960810 ballpoint pen, pen, pens, biro, ball pen, rollerball pen, gel pen, ball point pens, gel pens, ballpoint
960820 marker pen, felt tip pens, highlighter pen, markers, felt tips, whiteboard marker, alcohol markers, colouring pens, brush pens, permanent marker, felt pen, fineliner, marker, highlighters pen, dot markers
960830 fountain pen, indian ink pen
960840 mechanical pencil, propelling pencil
960850 pen set
960860 pen refill, ballpoint refill
960899 stylus pen, pen holder, pen parts, nibs, pen nib, stylus
960910 pencil, pencils, colouring pencils, coloured pencils, colour pencils, colored pencil
960920 pencil leads
960990 crayons, chalk, pastels, charcoal drawing, tailors chalk, wax crayons, oil pastels, crayon, carpenter pencil
961000 whiteboard, chalkboard, blackboard, slates writing board, dry erase board, white board
961100 date stamp, rubber stamp, stamp, hand stamp, wax seal stamp, sealing wax stamp, stamps craft, embossing seal, self inking stamp, clear stamps, stamp set
961210 typewriter ribbon, printer ribbon, thermal transfer ribbon, ink ribbon
961220 ink pad, stamp pad
961310 disposable lighter, gas lighter pocket non refillable
961320 refillable lighter, clipper lighter, lighter refillable, lighter, torch lighter, lighters, jet lighter, windproof lighter, jet flame lighter, cigar lighter
961380 kitchen lighter, stove lighter, electric lighter, candle lighter, plasma lighter, arc lighter
961390 lighter parts, lighter flint, lighter wick
961400 smoking pipe, pipe smoking, cigarette holder, cigar holder, pipe, shisha pipe, smoking pipes, hookah, bong, tobacco pipe
961511 comb, hair comb, plastic comb, afro comb, combs, nit comb
961519 wooden comb, metal hair slide
961590 hair clip, hair grips, hair pins, hair curlers, hair claw, hairgrips, curlers, hair rollers, bobby pins, hair slide, hair bobble, hair accessories, hair clips, hair clamp, claw clip, hairpin, heatless curls, kirby grips, sectioning clips, hair barrette, bun maker, jaw clip
961610 perfume atomiser, scent spray, spray head perfume, perfume sprayer, diffuser device plug, atomizer bottle, plug in diffuser device
961620 powder puff, makeup sponge, beauty blender, powder puffs, cosmetic sponge, make up sponge, beauty sponge, blending sponge, puff
961700 vacuum flask, thermos, insulated bottle, insulated mug, travel mug, insulated cup, flask, thermos flask, thermal mug, insulated water bottle, insulated tumbler, stanley tumbler, stanley cup, quencher, vacuum insulated, thermal flask, flask bottle, chilly bottle, coffee flask, food flask, hot flask, reusable coffee cup insulated, hydro flask, yeti rambler, ~12oz, ~20oz, ~30oz, ~40oz, ~tumbler straw, ~ltr flask, ~16oz
961800 mannequin, tailor dummy, shop display mannequin, mannequins, mannequin head
961900 nappies, diapers, sanitary towels, tampons, sanitary pads, nappy, incontinence pads, baby nappies, panty liners, incontinence pants, pull ups, period pants, nappy pants, menstrual pads, diaper, menstrual cup textile, puppy pads, swim nappies, baby diapers, pantyliner, sanitary napkin, pads night, towel sanitary, incontinence, reusable nappy, panty liner, period pads, breast pads, nursing pads, liners long, bed pads, maternity pads, pants size nappy, always ultra, sanitary, staydry, ~size 6 nappy, ~winged, ~wings, ~maxi pads, ~pants l, ~liner, ~absorbency
962000 tripod, monopod, selfie stick, camera tripod, bipod, phone tripod, tripod stand, gimbal stand
970121 original painting, oil painting original, artwork original, antique painting
970191 painting, paintings, oil painting, original art, hand painted canvas, canvas painting, drawing art, pastel art
970310 antique sculpture, original sculpture
970390 sculpture, bronze sculpture original, statue original
970400 used stamps, postage stamps used, stamp collection
970529 collectors piece, fossil, collection specimens, archaeological, meteorite, memorabilia, collectible historical
970690 antique, antiques over 100 years, antique furniture
`;
