/**
 * Food, drink, plants, seeds, tobacco and food for animals: chapters 1 to 27. For the form of a
 * line see `personal-care.ts`.
 */
export const FOOD_AND_PETS = `
010619 live animals
010641 queen bees
010690 live worms
020130 boneless beef
020714 chicken breast frozen
030314 frozen trout
030363 frozen cod
030559 dried fish, stockfish, bombay duck
030617 king prawns
040291 evaporated milk
040299 condensed milk
040390 buttermilk, kefir, sour cream
040410 whey powder, whey
040520 dairy spread
040590 butter oil
040610 ricotta
040620 grated cheese, parmesan grated
040630 processed cheese, cheese slices
040640 stilton
040690 cheddar cheese, feta, gouda, hard cheese
040721 fresh eggs
040811 egg yolk powder
040900 raw honey, manuka
041090 royal jelly, propolis raw, bird nest, bee pollen
050100 human hair raw
050510 down feathers filling
050800 seashells, cuttlefish bone
051199 pig ears dog chew, rawhide raw, animal products dried chew
060110 flower bulbs dormant, tubers flower
060120 growing bulbs
060210 cuttings plant
060240 bare root rose
060290 trees, potted plant, bonsai, indoor plant, bedding plants, terrarium plants, hedge plants
060311 fresh roses
060313 orchids cut
060314 chrysanthemum cut
060312 carnations cut
060319 fresh flowers, fresh bouquet, floral bouquet fresh
060390 dried flower bouquet, dried petals, dried pampas
060420 christmas tree real, moss fresh
060490 dried leaves, dried grass
070310 shallots
070490 cabbage, kale, broccoli
070610 carrots, turnips
070700 cucumbers
070960 chilli fresh
070999 vegetables fresh, pumpkin, okra, aubergine
071080 frozen vegetables
071010 frozen potatoes
071021 frozen peas
071234 shiitake dried
071290 dried garlic, sun dried tomatoes, garlic granules dried
071310 dried peas, split peas
071320 chickpeas dried
071333 dried beans
071410 cassava, manioc, garri
080111 desiccated coconut
080119 coconut
080132 cashews
080222 hazelnuts
080252 pistachios shelled
080251 pistachio nuts
080262 macadamia nuts
080299 pecans, pine nuts
080310 plantain
080420 figs, dried figs
080430 pineapple
080440 avocado
080450 guava
080510 oranges
080521 mandarins, clementines
080550 limes
080610 grapes
080620 currants
080711 watermelon
080810 apples
080929 cherries
080940 plums
081010 strawberries
081040 blueberries, cranberries
081050 kiwi fruit
081090 pomegranate, lychee, dragon fruit, persimmon fresh
081190 frozen mango
081320 prunes
081340 dried mango, dried berries
081350 mixed nuts and dried fruit, trail mix
090111 raw coffee beans
090112 decaf green coffee
090121 roast coffee, whole bean coffee, coffee bags, arabica
090122 decaffeinated coffee, decaf coffee, decaf pods
090190 coffee husks
090210 matcha powder, sencha, jasmine tea
090220 green tea bulk, gunpowder tea
090230 teabags, earl grey, english breakfast tea, assam tea, darjeeling, loose leaf tea, ceylon tea, tea gift set
090240 black tea bulk, pu erh, oolong tea
090300 yerba mate, mate tea
090411 peppercorns, pepper whole
090412 ground pepper
090421 whole chillies
090422 chilli flakes, chili flakes, smoked paprika
090510 vanilla beans
090520 vanilla powder
090611 cinnamon sticks
090620 ground cinnamon
090710 cloves
090811 nutmeg
090921 coriander seed
090931 cumin seeds
090961 fennel seeds, anise, caraway, star anise
091011 fresh ginger
091030 turmeric powder
091091 garam masala, masala, seasoning spices
091099 herbs dried culinary, rosemary dried, za'atar, herb spices
100199 wheat grain
100590 maize grain, popping corn
100630 basmati, jasmine rice, long grain rice, risotto rice, sushi rice
110100 plain flour, self raising flour, bread flour
110220 cornflour maize flour, maize meal
110290 gram flour, coconut flour, almond flour
110313 semolina, polenta
110412 oat flakes
110710 barley malt
110812 cornstarch
110813 potato starch
110814 tapioca starch, cassava starch
110900 wheat gluten
120242 peanuts raw
120400 flaxseed
120770 melon seeds
120799 pumpkin seeds kernels, seeds edible
120910 sugar beet seeds
120921 lucerne seed, clover seed
120925 rye grass seed
120930 sunflower seeds for sowing, cosmos seeds, sweet pea seeds, poppy seeds sowing
120991 chilli seeds, carrot seeds, herb seeds, pepper seeds sowing
120999 plant seeds, seed bombs, packet seeds
121020 hop pellets, hops
121190 medicinal herbs, herbs, moringa powder, ashwagandha powder, ashwagandha root, herbal powder, henna leaves, sage bundle, white sage, chamomile dried, dried rose buds, rose petals dried, echinacea root, lavender buds, valerian root, dried calendula, mugwort, cbd flower, neem leaves, raspberry leaf dried, dried hibiscus, incense herbs
121221 nori, spirulina powder, seaweed, irish moss, kelp dried, dried seaweed, chlorella
121299 carob, lucuma, edible kernels, apricot kernels
121490 alfalfa hay, meadow hay, lucerne fodder
130190 frankincense, myrrh, shellac, copal, benzoin resin
130219 hop extract, ginseng extract, echinacea extract, ginkgo extract
130231 agar agar
130239 guar gum, xanthan carrageenan, carrageenan
140190 rattan cane, bamboo canes garden, reed material, willow rods, raffia
140420 cotton linters
140490 loofah, coir, coco coir, vegetable material, moss pole coir
150290 tallow
150420 fish oil bulk
150500 lanolin
150710 soybean oil crude
150790 soya oil, vegetable oil soya
150920 evoo
151319 virgin coconut oil, coconut oil jar
151411 cold pressed rapeseed
151550 sesame oil
151590 avocado oil, grapeseed oil, batana oil, pumpkin seed oil, sweet almond oil, flaxseed oil, rosehip seed oil, shea butter, cocoa butter alternative, unrefined shea butter, raw shea butter, mango butter
151620 hydrogenated vegetable oil, shea butter refined
151790 edible fat mix, vegetable oil blend, baking spray, shortening
152110 carnauba wax, soy wax, soy wax flakes, vegetable wax, candelilla wax
152190 beeswax pellets, bees wax
160100 hot dogs canned
160232 chicken meat prepared, chicken curry canned
160241 ham tinned
160249 spam pork luncheon meat
160300 meat extract, fish extract, bovril
160411 salmon tinned
160413 tinned sardines, pilchards
160414 tinned tuna, tuna chunks
160420 fish cakes, surimi, anchovy paste
160432 caviar substitute
160510 crab meat tinned
170113 cane sugar raw
170199 granulated sugar, sugar sachets
170230 glucose, glucose tablets
170260 fructose
170290 invert sugar, coffee syrup flavoured, date syrup, treacle
170310 molasses
170410 sugar free gum, spearmint gum, nicotine free gum, bubblegum
170490 sweet jar, cake sprinkles, american candy, sweet hamper, cough sweets, eucalyptus sweets, sugarpaste, chews sweets, swts, sugar free sweets
180100 cocoa beans
180310 cocoa paste
180610 drinking choc, hot choc, cocoa drink
180620 chocolate chips bulk, chocolate callets
180632 choc bar
180690 chocolate egg, choc spread, chocolate gift, belgian chocolates, chocolate lollies, choc coins, chocolate nuts, mint chocolate, chocolate hearts, chocolate coated
190110 formula milk, baby rice, formula powder, comfort milk, hungry milk, milk powder infant, anti reflux milk, baby milk powder
190120 cookie dough, pizza dough, waffle mix
190190 horlicks, ovaltine, malt extract food, milk drink powder, batter mix, milkshake powder
190211 egg noodles, egg pasta
190219 penne, fusilli, rice noodles, noodles dried, lasagne sheets, vermicelli
190220 tortellini
190230 ramen noodles, cup noodles, buldak, couscous cooked, macaroni cheese, mac and cheese, instant ramen
190300 tapioca pearls, tapioca, boba pearls, sago
190410 corn flakes, rice krispies, puffed snacks baby
190420 granola bar, muesli bar, cereal bar
190490 microwave rice, rice pouch, precooked rice
190531 digestive biscuits, ginger biscuits, biscuit gift tin, butter cookies, custard creams, shortbread biscuits, gluten free biscuits, baby biscuits
190540 melba toast, croutons
190590 brownie, christmas cake, cream crackers, oatcakes, birthday cake, pitta, pappadums, poppadoms, puffs baby snacks, melty puffs, baklava, malt loaf, cheese crackers, edible wafer paper, tart, melts baby, veggie straws, rice crackers
200110 pickled gherkins
200190 chutney vegetable, mango chutney, capers
200210 chopped tomatoes, canned tomatoes
200290 passata
200510 baby food, baby food pouch, baby puree, baby food jar, vegetable puree baby, homogenised vegetables, baby vegetables
200520 multipack crisps, crinkle crisps, prepared potatoes
200551 canned beans, kidney beans tinned, beans in tomato sauce
200580 sweetcorn tinned
200599 canned vegetables, vegetables tinned, hummus, peppers jar
200600 candied peel
200710 baby fruit puree, fruit puree pouch
200799 fruit preserve, fruit puree, fruit spread, fruit butter
200811 roasted peanuts
200819 salted cashews, roasted almonds, coated nuts, nuts mix, roasted seeds, pumpkin seeds roasted
200820 pineapple tinned
200870 peaches tinned
200897 fruit cocktail, fruit salad tinned, fruit mix
200899 fruit bars, dried fruit snack, coconut milk, fruit leather, fruit compote, coconut chips, banana chips, fruit bites
200989 lemon juice, pomegranate juice, cherry juice, aloe vera juice, tart cherry
200990 juice mix
210111 coffee granules, freeze dried coffee, instant coffee sachets
210112 iced coffee mix, frappe powder
210120 iced tea mix, matcha latte mix
210130 chicory coffee, roasted chicory
210210 active yeast, bread yeast, yeast brewing
210220 yeast inactive
210310 soya sauce
210320 tomato sauce, pizza sauce
210330 mustard powder, english mustard, dijon
210390 cooking sauce, curry sauce, stock sauce, chilli oil, sriracha, worcestershire sauce, mayo, seasoning mix, spice rub, bbq rub, salad cream, mint sauce, fish sauce, vegetable bouillon seasoning, teriyaki, horseradish sauce, chilli jam, tikka paste, tartare sauce, aioli, recipe mix
210410 gravy granules, cup soup, miso soup, soup mix, vegetable stock
210420 baby meals, baby ready meal, toddler meal, composite baby food, homogenised food preparation, baby food meal
210500 sorbet, frozen yoghurt
210610 whey isolate, pea protein, clear whey, diet whey, collagen protein powder
210690 multivit, b complex, folic acid, iron supplement, iron sachets, magnesium glycinate, magnesium citrate, selenium, cod liver oil capsules, krill oil, probiotic capsules, live cultures, digestive enzymes, marine collagen, collagen peptides, collagen supplement, hair skin nails, biotin gummies, ashwagandha capsules, acv gummies, glucosamine chondroitin, evening primrose oil, starflower oil, garlic capsules, ginkgo, ginseng capsules, milk thistle, maca, lions mane, hemp oil drops, melatonin, 5-htp, valerian, l-theanine, preworkout, creatine monohydrate, eaa, electrolyte, electrolyte tablets, hydration tablets sport, energy bar, meal replacement shake, weight loss capsules, detox tea supplement, greens powder, super greens, superfood powder, spirulina tablets, psyllium capsules, fibre supplement, sweetener, stevia, sweetener tablets, nutritional supplement, nutritional drink, meal shake, vegan capsules, co-enzyme q10, coq10, lutein, eye vitamins, pregnancy vitamins, pregnancy supplement, joint care supplement, glutathione, nmn, resveratrol, quercetin, berberine, inositol, saw palmetto, cranberry capsules, d-mannose, elderberry, sambucol, bee propolis capsules, black seed oil capsules, sea moss gel, sea moss capsules, shilajit, colostrum, spray vitamin, oral vitamin spray, drops vitamin d baby, vitamin drops, thickener food, bubble tea powder, jelly powder, jelly, cake icing ready, food colouring edible, food colour, tea herbal infusion, herbal tea, peppermint tea, camomile tea, fruit tea, fruit infusion, slimming tea, detox tea, syrup cordial bases, coffee creamer, creamer, non dairy creamer, syrups flavoured sugar, bubble tea syrup, dessert mix, whipping cream charger mix, vit tabs, food supp, supplmnt, suplement, tabs vitamin, caps supplement, gummie, pastilles vitamins, calcium & vitamin d, tonic vitamin, weight gainer, keto, mct oil, ready meals
220110 spring water, still water, water bottled
220210 cola, sports drink, squash drink, squash, iced tea can, vitamin water, isotonic drink, elderflower cordial, fruit drink, pop drink
220299 soya milk, plant milk, coconut water drink, milkshake drink, nutrition drink bottles, iced coffee can, ready to drink coffee, fortisip, ensure drink, yoghurt drink, non alcoholic spirit
220300 beer gift set
220600 fruit wine, hard seltzer
220710 ethyl alcohol, pure alcohol
220720 bioethanol
220830 scotch whisky
220850 gin gift set, london dry gin
220870 aperol
220890 soju, premixed cocktail, cocktails canned, bitters, baijiu
220900 malt vinegar, acv, cider vinegar
230110 meat meal, bone meal
230400 soya meal
230910 dental sticks, dental chews, dentastix, rawhide chew, dry cat food, complete dog food, senior dog, dog kibble, adult cat, catfood, dogfood, pouches in jelly, dreamies treats, gravy bones, dog dental, cat milk, hypoallergenic dog food, lickable cat treats, puppy kibble, veterinary diet dog, veterinary diet cat, meaty treats, natural dog treats, cat meat, dry cat, dry dog, munchy chews, jumbone, sterilised cat
230990 bird food, suet balls, rabbit food, dog supplement, cat supplement, horse supplement, aquarium fish food, layers pellets, mealworms dried, reptile food, premix feed, pond food, joint supplement dog, pet joint supplement, calming tablets dogs, cat grass, small animal food, budgie seed, poultry feed, koi food, hedgehog food, wild bird seed, suet, feed supplement, turtle food, probiotic dogs, peanuts for birds, calming chews dogs, salt lick, horse treats, pellets fishing bait, boilies
240110 raw tobacco leaf
240210 cigarillos
240311 molasses tobacco
240319 hand rolling tobacco
240399 snus tobacco
240411 iqos terea, terea
240412 vape pods prefilled, nicotine shot, puffs vape
240419 nicotine free eliquid, nicotine free vape
240491 nicotine mint, nicotine spray, nicotine mouth spray, snus
250100 dead sea salt, epsom bath rock salt, salt block, salt cooking, smoked salt
250510 silica sand, sand
250590 coloured sand, play sand natural, kiln dried sand
250840 clay powder, bentonite clay
250700 kaolin, kaolin clay
250900 chalk raw
251320 pumice raw, emery natural
251710 aquarium gravel, aggregate
251990 magnesia, magnesium oxide natural
252020 casting plaster, plaster powder, jesmonite powder
252310 cement clinker
252620 talc powder industrial
253090 mineral raw, lava rock, perlite, fuller's earth, rhassoul clay, zeolite
271012 lighter fluid, petroleum ether
271112 propane gas
271210 vaseline jelly, petroleum jelly bulk
271220 paraffin wax low oil
271290 micro crystalline wax, wax pellets, candle wax
`;
