/** Animals, plants, food, drink, tobacco, fuels: chapters 1 to 27. For the form of a line see `personal-care.ts`. */
export const FOOD = `
010121 horse live, breeding horses
010221 cattle live breeding
010290 cattle live
010410 sheep live, lamb live
010613 camel live
010619 hamster live, rabbit live, live mammals, dog live, puppy live
010620 live reptiles, snake live, tortoise live
010639 live birds, parrots live
010641 bees live
010649 nematodes, live insects, crickets live, mealworms live
020130 beef boneless chilled, beef steak, fresh beef
020230 beef boneless frozen, frozen beef
020329 frozen pork, pork frozen
020442 frozen lamb, lamb cuts frozen
020714 frozen chicken, chicken cuts frozen, chicken wings frozen
021012 bacon, streaky bacon
021019 ham, gammon, prosciutto, serrano ham
021020 beef dried, biltong, salted beef
030214 salmon fresh
030389 fish frozen
030487 tuna fillets frozen
030617 prawns frozen, shrimp frozen
030743 squid, cuttlefish
030542 kippers, smoked herring
030541 smoked salmon
040120 milk, fresh milk, whole milk
040210 skimmed milk powder, milk powder
040221 whole milk powder
040320 yoghurt, yogurt
040510 butter, salted butter
040590 ghee
040610 mozzarella, fresh cheese, cottage cheese, cream cheese
040690 cheese, cheddar, parmesan, brie
040721 hens eggs, eggs
040900 honey, manuka honey, natural honey
041090 edible insects
050400 animal guts, sausage casings, tripe, bladder
050510 feathers, down for stuffing
050690 bones, animal bones, horn cores
050790 antler, horns, ivory, tortoise shell, deer antler chew
050800 coral, shells, sea shells
051199 pig ear, pigs ears, bull pizzle, dried animal product not food, natural sponge, animal sinew, rabbit ears dog, chicken feet dog
060110 bulbs, flower bulbs, tulip bulbs, daffodil bulbs, flowerbulbs, tubers dormant
060120 chicory plants
060210 cuttings unrooted, slips
060220 fruit tree, fruit bush, raspberry plant
060240 rose bush, roses plant
060290 plant, live plants, house plant, houseplants, succulent, shrub, tree sapling, pot plant, holly, hedging plant, orchid plant, cactus, seedlings, perennial, mushroom spawn, plug plants, bare root plants, aquatic plants
060311 cut roses, roses, rose bouquet
060319 cut flowers, bouquet, flowers, bouquet of flowers, tulips cut, letterbox flowers
060390 dried flowers, preserved roses, preserved flowers, corsage, dried bouquet
060420 foliage fresh, christmas tree fresh, wreath fresh
060490 dried foliage, moss dried, pampas grass, preserved moss, reindeer moss
070190 potatoes
070200 tomatoes
070310 onions
070320 garlic
070960 peppers fresh, chillies fresh
071290 dried vegetables, dried mushrooms, dried onion
071320 chickpeas
071333 kidney beans
071340 lentils
080132 cashew nuts
080212 almonds shelled, almonds
080232 walnuts
080252 pistachios
080390 bananas
080410 dates, medjool dates
080450 mango fresh, mangoes
080510 oranges fresh
080550 lemons
080610 grapes fresh
080620 raisins, sultanas
080810 apples fresh
081340 dried fruit, dried apricots, goji berries
081190 frozen fruit, frozen berries
090111 green coffee, coffee beans not roasted
090121 roasted coffee, coffee beans, ground coffee, coffee, coffee pods, coffee capsules, espresso beans, nespresso pods
090210 green tea, matcha
090240 black tea, tea bags, tea, earl grey tea, breakfast tea, loose tea, chai tea
090411 pepper corns, black pepper
090421 dried chilli, chilli
090422 paprika, chilli powder
090510 vanilla pods
090611 cinnamon
090831 cardamom
090931 cumin
091012 ginger ground, ginger
091020 saffron
091030 turmeric
091091 curry powder, spice mix, mixed spices
091099 herbs dried, thyme, bay leaves, spices, spice, oregano
100199 wheat
100590 maize, popcorn kernels, corn
100630 rice, basmati rice
100850 quinoa
110100 flour, wheat flour
110290 cereal flour, rice flour
110412 oats rolled, oats, porridge oats
110710 malt
110812 cornflour, corn starch
120190 soya beans
120400 linseed, flax seed
120600 sunflower seeds
120740 sesame seeds
120799 chia seeds, hemp seeds, oil seeds
120910 beet seed
120929 grass seed, lawn seed
120930 flower seeds, wildflower seeds
120991 vegetable seeds, tomato seeds, seeds
120999 cannabis seeds, tree seeds, seed for sowing
121190 medicinal plants, herbal plant, cannabis flower, medical cannabis flower, dried herbs medicinal, herbal tea leaves, hemp flower, psyllium husk, kratom, dried roots, moringa, thc flower, cannabis, thc, lavender dried, ginseng root
121221 seaweed edible
121490 hay, fodder, timothy hay
130190 natural resins, gum arabic, frankincense resin
130219 plant extract, herbal extract, hemp extract, cbd extract, aloe extract, vegetable saps, cbd oil extract, liquorice extract
130220 pectin
140190 rattan, willow, reed
140490 luffa, natural loofah, vegetable products raw
150420 fish oil
150790 soya bean oil
150920 olive oil extra virgin, extra virgin olive oil
150990 olive oil
151190 palm oil
151219 sunflower oil
151319 coconut oil
151419 rapeseed oil
151530 castor oil
151590 jojoba oil, argan oil, hemp seed oil, rosehip oil, vegetable oil, black seed oil, almond oil, carrier oil
151710 margarine
151790 cooking fat
152190 beeswax
160100 sausages, sausage, salami, chorizo, pepperoni, hot dog, frankfurter, pork sausages, bratwurst, kabanos
160232 chicken nuggets, cooked chicken, chicken prepared, chicken kiev
160231 turkey prepared, turkey cooked, roast turkey
160241 cooked ham, ham prepared
160249 pork pie, pulled pork, pork scratchings, pork crackling, bbq ribs, pork prepared, spam
160250 corned beef, beef jerky, beef prepared, meatballs, jerky
160100 pate sausage
160290 meat pate
160411 salmon canned
160413 sardines, sardine tin
160414 tuna, canned tuna
160416 anchovies
160420 fish fingers, fish paste
160521 prawns prepared
170114 cane sugar, brown sugar
170199 sugar, white sugar, icing sugar, sugar cubes, caster sugar
170230 glucose powder, dextrose
170260 fructose syrup
170290 golden syrup, syrup, caramel, maltodextrin, agave syrup, sugar syrup
170220 maple syrup
170410 chewing gum, bubble gum, gum
170490 sweets, candy, gummies, gummy sweets, jelly sweets, boiled sweets, lollipop, lollipops, marshmallow, marshmallows, fudge, toffee, liquorice, white chocolate, pick n mix, pick and mix, candy canes, gummy bears, jelly babies, mints, mint sweets, sugar confectionery, confectionery, sour sweets, fizzy sweets, nougat, turkish delight, candy floss, sherbet, halva, haribo, rock candy, cola bottles, sweet cones, chewy sweets, jelly beans, foam sweets, candies, hard candy, wine gums, marzipan, sugar mice, bonbons, dolly mixture, rhubarb and custard sweets, aniseed balls, pastilles, mint imperials, sweet tub, sweets bag, freeze dried sweets, throat sweets, butterscotch, gobstopper, candy cups, sour candy, gummy, honeycomb, cinder toffee, fizzy cola, strawberry laces, bubblegum bottles, fried eggs sweets, ~cherries, ~bubblegum, ~fizzy, ~sour, ~lolly, ~strawberry sweets, ~jelly, ~pineapple cubes, ~cola, ~watermelon
180500 cocoa powder, cacao powder
180400 cocoa butter
180610 drinking chocolate, hot chocolate powder, sweetened cocoa powder, hot chocolate
180620 chocolate blocks over 2kg, couverture, baking chocolate chips
180631 filled chocolate bar, filled chocolate block, easter egg filled
180632 chocolate bar, chocolate slab, chocolate block, milk chocolate bar, dark chocolate bar, chocolate tablet
180690 chocolate, chocolates, chocolate box, box of chocolates, truffles, chocolate truffles, chocolate coins, easter egg, easter eggs, pralines, chocolate spread, chocolate covered nuts, chocolate buttons, chocolate gift box, advent calendar chocolate, chocolate selection, milk chocolate, dark chocolate, hot chocolate stirrer, chocolate lollipop, chocolate figure, chocolate bites, chocolate raisins, caramel chocolate, praline, truffle, mocha truffle, champagne truffles, chocolate hamper, selection box, brownie chocolate truffle, chocolate santa, hazelnut spread, choc, chocolate stars, champagne chocolate stars, ~hazelnut, ~salted caramel, ~selector, ~cocoa
190110 infant formula, baby milk, infant milk, first milk, follow on milk, baby food cereal, baby formula, follow-on milk, growing up milk, formula milk powder, baby porridge, baby cereal, follow on powder, infant food, first infant milk, toddler milk, aptamil, kendamil, goat milk formula
190120 cake mix, bread mix, pancake mix, brownie mix, dough, baking mix, pastry dough, ready to bake
190190 malt extract, malted drink, food preparation of flour, custard powder
190219 pasta, spaghetti, noodles uncooked, dried pasta, macaroni
190220 ravioli, stuffed pasta
190230 noodles, instant noodles, ramen, pot noodle, ready pasta meal
190240 couscous
190410 breakfast cereal, cornflakes, puffed rice, popcorn, cereal, rice cakes, cereals puffed
190420 muesli, granola, porridge
190490 cooked rice, bulgur
190510 crispbread
190520 gingerbread
190531 biscuits, cookies, sweet biscuits, biscuit, cookie, shortbread, digestives, chocolate biscuits, shortcake
190532 waffles, wafers, wafer biscuit, stroopwafel
190540 rusks, toast, breadsticks
190590 bread, cake, cakes, brownies, pastry, pizza, crackers, crisps corn, pretzels, cupcakes, croissant, tortilla, mince pies, panettone, christmas pudding, pastries, crisps, snack, snacks, savoury snacks, corn snacks, puffs corn, tortilla chips, pies, muffins, doughnuts, flapjack, naan, wraps, bread rolls, meringue, meringues, cheese puffs, prawn crackers, communion wafers, sponge cake, millionaires shortbread, caramel shortbread, rice paper, ice cream cone, popadoms, baked goods, flapjacks, afternoon tea cake, scone, scones
200110 gherkins, pickled cucumber
200190 pickles, pickled vegetables, chutney, pickled onions
200210 tinned tomatoes
200290 tomato puree, tomato paste
200410 frozen chips, french fries
200520 crisps potato, potato crisps, potato chips, pringles, lays, walkers crisps, crisps variety, kettle chips, crisp box
200551 baked beans, beans tinned
200570 olives, green olives
200580 sweetcorn
200599 vegetables prepared, kimchi, sauerkraut
200600 candied fruit, glace cherries, crystallised ginger
200710 baby food puree homogenised
200799 jam, marmalade, strawberry jam, fruit jelly, preserve, lemon curd
200811 peanut butter, peanuts, salted peanuts
200819 nuts roasted, mixed nuts, nut butter, roasted cashews, almond butter
200897 fruit mixtures, fruit pouch, fruit salad tin
200899 fruit prepared, fruit snacks, fruit pieces, freeze dried fruit
200912 orange juice
200979 apple juice
200989 fruit juice, juice, cranberry juice, coconut water
200990 mixed fruit juice, smoothie
210111 instant coffee, coffee extract
210112 coffee preparation, coffee mix, latte sachets, cappuccino sachets, mocha latte
210120 tea extract, instant tea, iced tea powder
210210 yeast, dried yeast
210220 nutritional yeast, spirulina yeast
210230 baking powder
210310 soy sauce
210320 ketchup, tomato ketchup, pasta sauce tomato
210330 mustard
210390 sauce, hot sauce, mayonnaise, chilli sauce, seasoning, marinade, stir fry sauce, bbq sauce, curry paste, spice blend, condiment, gravy granules sauce, pesto, rub seasoning, salad dressing, pasta sauce
210410 soup, stock cubes, broth, bouillon, bone broth, gravy
210500 ice cream, ice lolly, gelato
210610 protein concentrate, protein isolate, textured protein
210690 food supplement, vitamins, vitamin tablets, vitamin capsules, multivitamin, multivitamins, protein powder, whey protein, protein bar, supplement, supplements, food supplements, collagen capsules, omega 3 capsules, magnesium tablets, dietary supplement, health supplement, creatine powder, pre workout, probiotic, probiotics, vitamin d, vitamin b12, vitamin c tablets, zinc tablets, iron tablets, effervescent tablets, energy gel, meal replacement, cbd gummies, vitamin gummies, ashwagandha, bcaa, citrulline, amino acids powder, electrolyte powder, hydration sachets, cbd oil, cbd capsules, turmeric capsules, sea moss, mushroom capsules, food preparation, squash cordial concentrate, cake decorations edible, icing sprinkles, jelly crystals, menopause supplement, fish oil capsules, cod liver oil, evening primrose, calcium tablets, glucosamine, biotin tablets, hair skin nails vitamins, prenatal vitamins, kids vitamins, herbal supplement, protein shake powder, mass gainer, fat burner, sports nutrition, drink sachets, flavour drops drink, supplement capsules, gut health, health food, green powder, apple cider vinegar gummies, drink mix powder, turkesterone, nootropic, hydration drink mix, syrup flavoured, cordial, cake topper edible, edible glitter, fondant icing, sprinkles, coffee syrup, drinks powder, wellness capsules, vegan protein, diet shake, slimming tablets, vit d, vit c, vit, mulitvit, effervescent, softgels, capsules, sachets men, ~caps, ~softgel, ~tabs, ~500mg, ~1000iu, ~gummies vitamin, ~collagen, ~omega, ~zinc, ~magnesium, ~calcium, ~health, ~60s, ~30s, ~90s, ~120s, ~tab, ~whey, ~protein, ~cbd
220110 mineral water, sparkling water, water bottle drink
220210 soft drink, fizzy drink, lemonade, cola drink, energy drink, flavoured water, soda drink, tonic water, coca cola cans, slushie, slush syrup, iced tea drink, ginger beer, can drink, pepsi
220291 non-alcoholic beer, alcohol free beer
220299 protein drink, milk shake drink, oat milk, almond milk, soya milk drink, kombucha, nutrition drink, non-alcoholic drink
220300 beer, lager, ale, ipa beer, stout, beer keg, pale ale, pilsner, beer cans, craft beer, oktoberfest, lager cans, weissbier, hefeweizen, beer bottle full, bier, heineken, guinness, carling, stella artois, peroni, budweiser, corona beer, 440ml can, 330ml beer, tennents, zipfer, puntigamer, red stripe, kozel, beck's, foster's, madri, cruzcampo, brewdog, estrella, carlsberg, tiger beer
220410 champagne, sparkling wine, prosecco, cava, cremant, brut champagne
220421 wine, red wine, white wine, rose wine, sauvignon blanc, merlot, pinot noir, chardonnay, rioja, malbec, port wine, sherry, shiraz, cabernet, garnacha, pinot grigio, bordeaux wine, chablis, chianti, riesling, tempranillo, blanc wine, tinto, vino, rosso, bianco, grecanico, nero d'avola, zinfandel, syrah, blend wine, viognier, cotes du rhone, vermouth wine, bottle wine, burgundy wine, ~chateau, ~domaine, ~2024, ~2023, ~2022, ~tenuta, ~reserva, ~blanc, ~rouge, ~ros, ~estate, ~vineyard, ~bodega
220422 wine bag in box, wine box
220429 wine bulk
220510 vermouth
220600 cider, mead, sake, perry, fruit cider
220710 ethanol, ethyl alcohol undenatured
220720 denatured alcohol, methylated spirit, bioethanol fuel
220820 brandy, cognac, armagnac, grappa, pisco
220830 whisky, whiskey, scotch, bourbon, single malt
220840 rum, spiced rum
220850 gin, pink gin
220860 vodka
220870 liqueur, liqueurs, limoncello, amaretto, irish cream, sambuca, cream liqueur
220890 tequila, mezcal, ouzo, raki, cocktail premix, spirits, schnapps, absinthe, tipsy mixed, cocktail set alcohol, pre mixed cocktail
220900 vinegar, balsamic vinegar, apple cider vinegar
230990 pet supplement, horse feed, animal feed, bird seed, wild bird food, fish food, fat balls, animal feed supplement, guinea pig food, hamster food, chicken feed, cattle feed, rabbit pellets, suet pellets, parrot food, equine supplement, feed additive
230910 dog food, cat food, dog treats, cat treats, dog chew, dog biscuits, wet dog food, dry dog food, puppy food, kitten food, dog bone, cat biscuits, pet food, dental sticks dog, dog dental chews, kibble, puppy treats, dog treat, wet cat food, cat pouches, dog chews, raw dog food, dog, cat food pouch, cat, grain free dog food, kitten, puppy, in gravy, in jelly cat, pet treats, lamb chunks dog, adult dog, dog sausage, terrine dog, pate dog, tripe sticks, dog snack, training treats, sensitive dog, wet food tray, ~chunks, ~adult 15kg, ~pate, ~gravy, ~weeks, ~15kg, ~24x400g, ~12x400g, ~hypoallergenic kibble, ~kibble, ~loaf, ~pouch gravy, ~tripe, ~8wks, ~pup, ~terrine, ~urinary, ~gastro, ~tails, ~meaty, ~variety pack, ~salmon chunks, ~venison, ~trachea
240110 tobacco leaf
240210 cigars, cigar
240220 cigarettes, cigarette
240311 shisha tobacco, hookah tobacco
240319 smoking tobacco, rolling tobacco, pipe tobacco
240399 chewing tobacco, snuff
240411 heated tobacco sticks, heets, tobacco heating sticks
240412 e-liquid, eliquid, vape liquid, vape juice, nicotine salt, disposable vape, nic salt, vape, vape pods, vape refill, e liquid, e-juice, vaping liquid, prefilled pods, vape oil, shortfill, rechargeable vape, nicotine liquid, vape kit prefilled, elfbar, lost mary, elux, ske crystal, vaporizer, vapour liquid, vape pen disposable, vape pod kit, nic shot, elf bar, vapes
240419 vape liquid nicotine free, nicotine free inhalation
240491 nicotine gum, nicotine pouches, nicotine lozenge, nicorette, snus pouches, nicotine pouch, niquitin, zyn
240492 nicotine patches, nicotine patch
250100 salt, sea salt, table salt, himalayan salt, rock salt
250810 bentonite, clay cat litter bentonite, cat litter bentonite
250840 clay, pottery clay, air dry clay
250410 graphite powder natural, natural graphite
251320 emery, garnet abrasive, pumice stone
251511 marble blocks
251710 pebbles, gravel, crushed stone
252010 gypsum
252020 plaster of paris, plasters gypsum
252329 portland cement, cement
252620 talc powder mineral
253090 minerals, vermiculite raw, mineral substances
260111 iron ore
260300 copper ore
270112 coal
270300 peat, peat moss, compost peat
270400 coke
270710 crude benzene, benzol
270720 toluol, crude toluene
270730 xylol
270900 crude oil, petroleum crude
271012 petrol, gasoline, white spirit, naphtha, aviation gasoline, lighter petrol
271019 engine oil, motor oil, lubricating oil, gear oil, hydraulic oil, diesel, diesel fuel, jet fuel, kerosene, transformer oil, heating oil, fuel oil, transmission oil, compressor oil, base oil, lube oil, mineral oil, baby oil mineral, aviation kerosene, cutting oil
271112 propane
271113 butane gas, butane gas cartridge
271119 lpg, camping gas
271210 petroleum jelly, vaseline
271220 paraffin wax
271290 microcrystalline wax
271320 bitumen
`;
