/**
 * Ranges of supermarkets, chemists and furnishing stores: sweets, food, drinks, medicines, supplements, toiletries and
 * goods for the home by the names under which they are sold. For the form of a line see `personal-care.ts`.
 */
export const RANGES_OF_SHOPS = `
170490 jelly babies, midget gems, flumps, polos, polo, murray mints, glacier fruits, butter fudge, stick of rock, edinburgh rock, ring pop, warheads, salt water taffy, peeps, nerds clusters, gummi, jelly snakes, supermix, maoam, campino, ricola, fisherman's friend, halls sweets, vimto sweets, double dolly, black jacks, fruit salad chews, chew bar, pic n mix, freeze dried candy, dragee, sugared almonds, milk bottles, foam shrimps, foam bananas, white chocolate, white chocolate bar, milkybar, milkybar buttons, white mice, sprinkles, hundreds and thousands, sugar strands, edible glitter balls, fondant icing, sugar paste, royal icing, tablet scottish, pop rocks, edible decorations, sugar flowers, cake toppers sugar, smints, smint, certs, pulmoll, anta flu, vocalzone, jakemans
170410 hubba bubba, bubbaloo, big league chew, extra peppermint, trident gum, mastic gum
180631 caramel egg, snickers bar, bounty, boost bar, picnic bar, fudge bar, turkish delight bar, caramac, aero bar, yorkie biscuit, ripple, 100 grand, heath bar, milky way bar, tunnocks caramel wafer, dime bar
180632 fruit and nut, whole nut, galaxy bar, galaxy smooth milk, marabou, fazer, moser roth, bournville, ghirardelli squares
180690 giant buttons, revels, mini eggs, box of chocolates, milk tray, black magic, mint crisps, hotel chocolat velvetiser, velvetised, whittard hot chocolate, cocoa bombe, chocolate reindeer, lindt teddy, brownie mix chocolate, nesquik, mini rolls chocolate, chocolate shavings, chocolate chips, chocolate drops, terrys, raisinets, nips
180500 cocoa powder, bournville cocoa
190110 baby milk, baby rice, baby cereal, kabrita
190190 milo, malt drink, cake mix dry, muffin mix, betty crocker mix
190120 cake mix, scone mix, dough mix
190219 barilla, de cecco, orzo, glass noodles, slim noodles
190230 samyang, indomie, nissin, nongshim, shin ramyun, super noodles, maggi noodles, mi goreng, pasta n sauce, kraft mac, kraft dinner, mug shot
190220 dumplings, gyoza, pierogi
190410 cereal, cereals, weetabix, kelloggs, kellogg's, coco pops, frosties, crunchy nut, special k, cheerios, shreddies, lucky charms, froot loops, cap'n crunch, fruity pebbles, cocoa pebbles, cinnamon toast crunch, reese's puffs, trix cereal, shredded wheat, curiously cinnamon, rice cakes, popcorn, butterkist, propercorn, popchips, corn puffs, baby puffs, melty sticks, melty puffs, melty hoops, corn cakes, corn snacks, nik naks, puffs baby, kiddylicious, kiddylicious wafers, wotsits corn, skips, tortilla crisps
190420 alpen, dorset cereals, jordans cereal, overnight oats, nature valley, oat bars, flapjack bar, belvita bar
190490 rice pouch, microwave rice, uncle bens, couscous cooked, porridge pot, porridge sachets, oat so simple
110412 oatmeal
190531 cookie, ginger nuts, party rings, biscuit tin, tim tam, tim tams, speculoos, biscotti, amaretti, cantuccini, girl scout cookies, malted milk, animal crackers, macaroon, viennese whirls
190532 waffles, wafer rolls, ice cream cones, loacker, belgian waffles, blue riband
190540 french toast crisps
190590 cake, cakes, fruit cake, christmas cake, stollen, cupcakes, brownie box, bread, tortilla wraps, wraps bread, pizza base, cake bars, mini rolls, swiss roll, macarons, macaron, pancakes, welsh cakes, poptarts, bretzel, rice paper, empty capsules, nachos, corn chips, bugles, mini cheddars, cheese straws, bread sticks, pork pie pastry, wagon wheels cake, moon cake, mooncake, mochi
200520 crisps, crisp, pringles tube, kettle chips, ruffles, french fries crisps, potato sticks
200819 mixed nuts, salted almonds, pistachios roasted, peanut snacks, trail mix, roasted chickpeas, bombay mix nuts, coconut chips, kp nuts mixed
200811 kp nuts, pip & nut, jif, skippy peanut, whole earth peanut, sun-pat
200799 raspberry jam, bonne maman, apricot jam, chutney jam, fruit pouch baby, apple puree, fig jam
200791 frank cooper
200710 baby fruit puree, ellas kitchen fruit, ella's kitchen pouch, organic fruit pouch baby, hipp fruit pouch
200510 veg pouch baby
160210 baby food meat, ella's kitchen meal, hipp jar chicken, cow and gate jar, baby food jar, baby food beef
210420 baby food, baby food pouch, ellas kitchen, little freddie, piccolo baby, babease, baby pouch, organic baby food, hipp organic, stage 2 pouch, stage 1 pouch, heinz baby, once upon a farm, for aisha
200899 yoyo bear, bear yoyo, bear yo yo, fruit winders, fruit roll, fruit roll ups, fruit bar, tinned fruit, mango slices canned, fruit flakes, school bars, fruit bowl yoghurt, fruit cocktail tin, acai puree, banana chips, apple crisps, cranberries dried
200559 heinz beans, kidney beans, chickpeas tin, refried beans, black beans tin, beans
200599 pickled vegetables, jalapenos, capers, artichokes, pickled onions jar, sun dried tomatoes, vegetable tin, stuffed vine leaves
200570 stuffed olives
200190 piccalilli, pickled beetroot
200210 plum tomatoes
210320 marinara, salsa tomato
210310 tamari, dark soy
210390 lea & perrins, spice mix, curry powder, chip spice, garam masala mix, bisto gravy, relish, sandwich spread, chimichurri, caramelised onion chutney
210410 soup tin, heinz soup, oxo, oxo cubes, knorr, knorr stock, gravy, gravy granules, bisto, stock pots
210111 coffee granules, coffee sticks, mushroom coffee
210112 iced coffee sachets, coffee mix, 3 in 1 coffee, frappe mix
210120 chai latte, instant tea, bubble tea kit, tea concentrate
090121 coffee, coffee pods, coffee capsules, tassimo, starbucks coffee, coffee bags, kopi
090111 raw coffee
090240 black tea, tea bags, lapsang
090230 tea caddy tea, tea tin
090210 green tea bags, green tea
121190 ~herbal, herbal tea, peppermint tea, chamomile tea, camomile tea, nettle tea, pukka, pukka tea, herbal infusion, dried flowers tea, hibiscus tea, rooibos, rooibos tea, raspberry leaf tea, sage smudge, smudge stick, palo santo, catnip, cat nip, blue lotus, kava, sea moss dried, smudge
091099 curry leaves, herb mix, zaatar
090422 gochugaru
210690 grenade bar, fortisip, lmnt, dioralyte, high 5 zero, energy gel, energy gels, creatine, creatine gummies, amino acids, hair skin nails, biotin, omega 3, collagen, collagen powder, bone broth protein, ag1, spirulina, chlorella, mushroom gummies, cbd drops, cbd, nad+, st johns wort, psyllium husk, fybogel, inulin, macushield, conception tablets, pre natal vitamins, metatone, nature made, garden of life, thorne, pure encapsulations, bulk protein, misfits bar, hydration tablets, hangover, diet pills, mct powder, royal jelly, bee pollen capsules, monin puree, food colouring kit, flavour drops, jelly crystals, hartleys jelly, jelly sachet, custard powder, birds custard, angel delight, dream topping, whipped topping, ice cream mix, cheesecake mix, sugar free syrup, bubble tea pearls, sodastream syrup, soda stream syrup, ribena concentrate, slush syrup, squash concentrate, coffee mate, cheese sauce mix, tofu, vegan cheese, vegan jerky, meat substitute
210610 impact whey, gold standard whey, soya protein, casein, on whey
210220 yeast extract flakes
210210 sourdough starter
210230 baking powder
220210 soda, fanta orange, dr pepper zero, 7 up, mtn dew, cream soda, tango, cordial, mi wadi, ghost energy, nos energy, ginger ale, iced tea, belvoir, bottlegreen, sparkling drink, trip cbd drink
220299 oatly, alpro, soy milk, plant milk, iced coffee drink, frappuccino, protein shake drink, aloe vera drink, huel ready to drink, yfood, meal drink, non alcoholic wine, alcohol free gin, seedlip
220110 mineral water, evian, volvic, fiji water, perrier
220300 ipa, tiny rebel, cloudwater, mixed beer case
220600 strongbow, kopparberg, bulmers, thatchers, rekorderlig, white claw
220421 wine, red wine, white wine, yellow tail, claret
220410 laurent perrier, pol roger, taittinger, lanson, nyetimber, chapel down, freixenet
220510 martini rosso
220830 springbank, bruichladdich
220850 genever
220860 titos, crystal head
220840 dark rum, bumbu, rhum, cachaca
220820 hennessy, courvoisier, remy martin, martell, calvados
220870 irish cream, sourz, frangelico, advocaat
220890 patron, don julio, jose cuervo, casamigos, clase azul, cocktails, cocktail can, angostura, arak
220900 sarsons
040900 honey, honeycomb, comvita, rowse
040210 milk powder, marvel milk
040221 whole milk powder, nido
040690 halloumi
150920 olive oil
151590 argan oil, avocado oil, hemp oil, hemp seed oil, almond oil, black seed oil, neem oil, tamanu oil, pumpkin seed oil
151530 castor oil, jamaican black castor oil base
151319 coconut oil, mct oil base, vita coco oil
152110 soya wax, candle wax vegetable
152190 beeswax block
340490 wax beads candle, soy wax flakes, dipping wax, cheese wax
170114 brown sugar, demerara, muscovado
170199 sugar, silver spoon, tate & lyle
170290 molasses, lyle's
080410 dates fruit
080212 almonds, ground almonds
081340 dried fruit, mulberries dried
081110 frozen strawberries
071290 dried vegetables, garlic granules
100630 rice, tilda, arborio
120799 hemp seeds, poppy seed pack
120991 vegetable seeds, lettuce seeds, pepper seeds, cucumber seeds, microgreen seeds
120930 sunflower seeds packet, seeds flower, poppy seeds flower
120999 seeds, seed, cactus seeds, bonsai seeds
060110 bulbs flower, flower bulbs, amaryllis, amaryllis bulb, garlic bulbs plant, crocus bulbs, lily bulbs
060290 plant, plants, monstera, plug plants, orchid, bonsai tree, moss live, aquarium plants, venus fly trap, air plants, air plant, lavender plants
060220 fruit tree, strawberry plants, raspberry canes, apple tree, blueberry plant
060240 rose plant
060319 fresh flowers, fresh lilies
060490 dried flowers, dried flower bouquet, preserved roses, preserved rose, dried eucalyptus, eucalyptus stems, forever rose, rose in dome
160100 biltong sausage, peperami, fridge raiders
160250 biltong, jack links
160414 tuna tin, john west, john west tuna
160411 salmon tin
160249 pork rinds, hot dogs tin
230910 pizzle, bully sticks, salmon treats, kitten milk, rawhide, pigs ears, science diet, burgess, james well beloved, lukullus, eden dog food
230990 bird seed, fat balls, fish food, tetra fish, tetra flakes, tetramin, fish flakes, likit, peckish, koi pellets, repashy, crested gecko diet, naf, naf supplement, pro-kolin, prokolin, pet probiotic, dog joint, zylkene, nutramax, cosequin, dasuquin, carp bait, fishing bait, fishing pellets, groundbait, sticky baits, dynamite baits, red worms feed
300490 candesartan, valsartan, ranitidine, diphenhydramine, promethazine, paroxetine, alprazolam, temazepam, carbamazepine, atomoxetine, minoxidil, regaine, rogaine, indapamide, azathioprine, mycophenolate, bicalutamide, tenofovir, bisacodyl, macrogol, docusate, peppermint oil capsules, cyclizine, fostair, day & night nurse, hypromellose, optrex eye, artificial tears, blink drops, earex, ear spray, voltarol gel, capsaicin, lotrimin, salicylic acid wart, duofilm, preparation h, scheriproct, savlon cream, germolene cream, frontline spot on, simparica, metacam, galliprant, apoquel, librela, rennies, calgel, sea legs, generic tablets, nicotine replacement, midodrine, fludrocortisone, ursodeoxycholic, mesalazine, pentasa, pancreatin, creon, glyceryl trinitrate, madopar, pramipexole, oilatum plus, dermol, chlorhexidine, hydrogen peroxide topical, iodine solution, betadine, moxa, tranexamic acid
300431 novorapid, lantus, humalog
300432 betnovate, eumovate, elocon, clobetasol, dermovate
300439 evorel, testogel, hgh, desmopressin, somatropin, octreotide, liothyronine
300450 prescription vitamin d, multivitamin injection
300660 contraceptive pill, levonorgestrel, ellaone, levonelle, desogestrel, contraceptive
300212 immunoglobulin
300510 band aid, bandaid, band-aid, melolin, tegaderm film, opsite, sticking plaster, zinc oxide tape, pimple patch, pimple patches, heat patch, first aid plasters
300590 gauze, cotton wool, cotton pads, cotton balls, tubigrip, finger bob, wadding, plaster of paris bandage, coban, vet wrap, vetrap, burn dressing
300650 first aid box, travel first aid kit
382219 clear blue, freestyle libre, ph test strips, api test kit, aquarium test kit
901890 blood pressure monitor cuff, tens machine, tens unit, tens, littmann, nebuliser, tattoo needles medical, breast pump, elvie pump, medela, medela swing, elvie, tommee tippee pump, omron, omron m3, omron blood pressure, surgical instrument, medical scissors, enema bulb, dental mirror kit, blood glucose meter, cupping set, cupping therapy, menstrual disc, tongue depressor, pessary, ecg monitor
901819 kardia, kardiamobile
901832 insulin pen needles, microneedle needle, bd needles
901839 feeding tube, hollister, stoma bag, colostomy bag, urine bag, drainage bag
901849 dental tools, dental drill bits, dental instrument
902110 back brace, walking boot orthopaedic, air cast, aircast, arm sling, carpal tunnel brace, neck collar, walker boot, compression brace, toe separators, toe straighteners
902121 denture, dentures, snap on teeth
902139 artificial eye
902190 hearing aid wax guards, phonak domes
901910 massage chair, shakti mat, lovense, satisfyer, womanizer, adult toy, hitachi wand
901920 resmed, resmed mask, airfit, airsense, aerochamber, philips respironics, oxygen mask
902000 gas mask, respirator mask
902519 thermapen, meater
630790 face mask, face masks, cleaning cloth lens, baby carrier, baby wrap carrier, ergobaby, babybjorn carrier, tula carrier, moby wrap, ring sling, fabric samples, pet blanket mat, hot water bottle cover, dust cover, sofa cover, car cover, garment cover, dust covers, heat pack, shoe laces, shoelaces, boot laces, life jacket, shopping trolley bag fabric, loft bag, wine bag fabric, christmas stocking, sewing kit cloth, baby nest cover, pram cover, car seat cover baby, cosytoes, footmuff, pram liner, puppy pads fabric, cloth face covering, pattern cutting, heated throw cover, chair sash, seat covers, car seat covers, steering wheel cover fabric, baby comforter cloth, scrunch mask, dog blanket, reusable pads, cloth sanitary pads, tablecloth weights
630140 picnic blanket, baby blanket fleece, personalised blanket, faux fur throw
630130 baby blanket cotton, swaddle, aden and anais, crochet blanket, knitted baby blanket
630120 pendleton
630110 silentnight electric, dreamland electric
630210 jersey sheet
630222 pillow case polyester, bed set, quilt cover
630231 bed sheet cotton, cotton sheets, mattress sheet
630232 bed sheet, bed sheets
630239 slip silk
630251 napkins cotton
630253 table linen polyester, napkins fabric, table cloth
630260 bath sheet, dock & bay
630291 cotton face cloth, muslins, muslin, muslin cloths, oven gloves cotton
630293 dishcloth
630312 shower curtain knitted
630392 shower curtain, bed valance, window blind fabric
630419 bed runner, patchwork quilt, quilt handmade
630492 wall hanging cotton, macrame wall hanging, tapestry cotton
630493 pillow cover, tapestry, wall tapestry, wall hanging, chair cover, chair covers, seat cover dining, sofa throw cover, table skirt, canopy bed
940490 duvet, seat pad, seat pads, dog bed, dog beds, cat bed, pet bed, sleeping pillow, cot duvet, floor pillow, widgey, dreamgenii, emma pillow, cushion inserts, baby nest, sleepyhead, dockatot, baby lounger, crate mat, silentnight pillow, snuggledown, dreamies bed, bean bag pet, donut dog bed, calming dog bed, throw pillow, draught excluder
940421 travel cot mattress
940430 sleeping bag, sleeping bags, snugpak, bivi sleeping
940440 duvets, goose down duvet, hungarian goose down
630622 msr hubba, hilleberg
630612 ground sheet, boat cover, bbq cover, garden furniture cover
630640 air bed, sleeping mat, therm-a-rest, thermarest
560900 hammock rope, rope net, dog rope lead
570339 ~rug polypropylene, rug, rugs, door mat synthetic, carpet, runner rug, shaggy rug, car mats, car mat, car floor mats, artificial grass, astro turf
570500 rag rug, bath mat, bath mats, door mat, cowhide rug, carpet mat, play mat carpet, bathmat, fluffy rug, carpet tiles, toilet mat, round rug
570242 woven rug, machine woven rug
570110 wool hand-knotted carpet
`;
