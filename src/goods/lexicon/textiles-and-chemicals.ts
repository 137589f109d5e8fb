/**
 * Chemicals, paints, plastics in primary forms, yarns, fabrics and made-up textiles: chapters 28 to 40 and 50 to 63. For the form of a
 * line see `personal-care.ts`.
 */
export const TEXTILES_AND_CHEMICALS = `
280110 chlorine
280120 iodine
280200 sulphur, sulfur powder
280429 helium, helium gas, helium canister, helium cylinder, rare gas
280469 silicon metal
280450 tellurium
280519 alkali metal, lithium metal, sodium metal
280530 rare earth metals
280540 mercury
280920 phosphoric acid
281000 boric acid, boron oxide
281119 inorganic acid, hydrobromic acid, sulphamic acid
281121 carbon dioxide, co2 gas, co2 cartridge, dry ice, co2 canister, soda chargers
281122 silica gel, silicon dioxide, silica, fumed silica
281129 nitrous oxide, cream chargers
281520 potassium hydroxide
281610 magnesium hydroxide
281700 zinc oxide, zinc oxide powder
281810 artificial corundum, aluminium oxide grit, blasting media, blast media
281830 aluminium hydroxide
281990 chromium oxide
282090 manganese oxide
282110 iron oxide, iron oxide pigment
282560 germanium oxide, zirconium dioxide
282590 metal oxides, calcium hydroxide, lithium hydroxide
282690 fluoride salts
282720 calcium chloride, damp trap refill
282731 magnesium chloride
282810 calcium hypochlorite, pool chlorine granules
282890 hypochlorite, chlorine granules
283010 sodium sulphide
283220 sulphites, sodium metabisulphite
283319 sodium sulphate
283321 magnesium sulphate, epsom salts
283325 copper sulphate
283421 potassium nitrate, saltpetre
283429 calcium nitrate
283525 calcium phosphate
283640 potassium carbonate
283650 calcium carbonate
283691 lithium carbonate
283699 ammonium carbonate, magnesium carbonate, gym chalk, climbing chalk, liquid chalk
283911 sodium silicate
284030 perborate, sodium percarbonate
284390 precious metal compounds, silver nitrate
284690 rare earth compounds, rare earth oxide, cerium oxide
285000 hydrides, silicides, nitrides
290124 butadiene
290129 acetylene
290250 styrene
290315 dichloroethane
290345 refrigerant gas, refrigerant, hfc
290349 fluorinated hydrocarbons, canned air duster
290513 butanol
290532 propylene glycol
290543 mannitol
290544 sorbitol
290549 erythritol, xylitol, polyols
290611 menthol crystals
290621 benzyl alcohol
290711 phenol
290723 bisphenol a
290911 diethyl ether
290949 ether alcohols, glycol ethers
291211 formaldehyde
291241 vanillin
291260 paraformaldehyde
291431 phenylacetone
291513 formic acid
291531 ethyl acetate
291590 fatty acids salts, magnesium stearate
291611 acrylic acid
291614 methyl methacrylate
291631 benzoic acid, sodium benzoate
291811 lactic acid
291812 tartaric acid
291815 citrates
291816 gluconic acid
291821 salicylic acid powder
291822 aspirin powder, acetylsalicylic acid
292119 amines
292215 triethanolamine
292241 lysine
292250 amino alcohol phenols
292310 choline
292390 quaternary ammonium
292511 saccharin
292910 isocyanates, tdi, mdi
293040 methionine
293090 organo sulphur, msm powder
293190 organo-inorganic compounds
293299 heterocyclic oxygen, cannabidiol isolate
293359 pyrimidine
293399 heterocyclic nitrogen
293499 nucleic acids, sarms powder
293624 pantothenic acid
293690 vitamin mix powder, provitamins
293719 research peptides, peptide vial, bpc-157, bpc157
293721 cortisone
293729 steroid hormone, anabolic steroid
293890 glycosides, steviol
293919 opium alkaloids
293980 alkaloid
294000 sugars pure, d-ribose
294120 streptomycin
294200 organic compounds
310290 nitrogen fertiliser
310420 potassium chloride fertiliser
310430 potassium sulphate fertiliser
310510 fertiliser tablets, plant food sticks, plant food spikes
310520 npk, liquid plant food, miracle-gro, tomorite, baby bio, liquid feed, orchid feed
320300 natural dye, vegetable dye, indigo powder natural, beetroot colouring
320411 disperse dye
320412 acid dye
320414 direct dye
320419 dye powder, candle dye, soap dye, tie dye kit, dylon, rit dye, dylon machine dye, machine dye
320490 optical brightener, fluorescent dye
320500 food lake
320619 titanium pigment mix
320649 pigments inorganic, mica powder, mica pigment, resin pigment, cement dye, concrete pigment, pearl pigment
320720 engobe, glaze powder
320740 glass frit, glass powder
320810 alkyd, polyester varnish
320820 acrylic spray, aerosol paint, touch up pen car, clear lacquer, graffiti spray, montana spray, primer spray, touch up spray, car touch up paint, furniture varnish
320890 nail uv resin paint, wood stain, woodstain, decking stain, decking oil, oil based paint, undercoat, wood preserver, danish oil, teak oil, hard wax oil, osmo oil, cuprinol, ronseal, hammerite, gloss paint oil
320910 matt emulsion, chalk paint furniture, fence paint, furniture paint, water based varnish, acrylic primer, mod podge, model paint, vallejo, citadel paint, acrylic model paint, frenchic, dulux, tester pot, valspar, modge podge, miniature paint
320990 aqueous paint, latex paint, limewash
321100 driers paint
321210 stamping foils
321290 glitter paste, leather dye, leather paint
321310 watercolour paints, paint palette set, diamond painting paint, oil paint set, watercolor set, paint kit, paint by number kit
321390 watercolour paint, oil paint, gouache, watercolour pan, fabric paint, glass paint, acrylic ink paint, artists acrylic, finger paint, ready mix paint, paint bottle artist, face paints, gesso, pouring medium, pearl paint, airbrush paint
321410 silicone sealer, builders caulk, decorators caulk, glazing putty, epoxy putty, milliput, tile adhesive grout, exterior filler, bathroom sealant, filler powder, wood repair, crack filler, body filler, mould resistant sealant, sealent, adhesive sealant, no more gaps, nail filler
321490 surface filler, skim plaster, non refractory surfacing, plaster finish, one coat plaster
321511 screen ink black
321519 screen printing ink, sublimation ink, uv ink, dtf ink, inkjet ink, eco solvent ink, epson sublimation ink, plastisol ink
321590 ink bottle, fountain pen ink bottle, calligraphy ink, ink cartridges fountain pen, india ink, permanent make up ink, alcohol ink, printer refill ink, stamp ink, ecotank ink, indian ink, stamp pad ink, pmu pigment
330113 lemon oil
330119 bergamot oil, citrus essential oil, grapefruit oil
330124 peppermint oil, peppermint essential oil
330129 essential oil blend, pure essential oil, rose oil, sandalwood oil, ylang ylang, lemongrass oil, cedarwood oil, patchouli oil, aromatherapy oil, clove oil, ess oil, lavender essential oil, tea tree essential, oregano oil, tea tree
330190 hydrosol, rosewater, aromatic water, peppermint water, resinoids
330210 flavour concentrate, flavouring concentrate, beverage base, vape flavour concentrate, food flavour, vanilla essence
330290 candle fragrance, soap fragrance, scent oils, fragrance compound, perfume base industrial, perfume concentrate, scented oil
340111 soap base melt and pour
350110 casein
350211 egg albumin
350220 whey protein concentrate albumin
350400 peptone, hydrolysed protein
350510 maltodextrin starch
350610 glue pen, pva, gorilla glue, epoxy glue, spray adhesive, fabric glue, jewellery glue, wood adhesive, uno glue, hot glue, uhu, pritt stick, loctite, lash adhesive glue, eyelash glue, shoe glue, contact glue, bostik, copydex, threadlock, wallpaper paste, blu tack, araldite, tyre sealant glue, glitter glue, spray glue, no more nails, school glue, eyelash extension glue, grab adhesive, uv glue, adhesive glue, nail resin
350691 tile adhesive, polyurethane adhesive, hot melt
350699 adhesive industrial drum
350790 enzyme supplement, lipase, amylase
360100 propellant powder, gunpowder
360490 flares, smoke bomb, smoke grenade, party poppers pyro, sparklers smoke, distress signals
360410 sparklers, indoor fireworks, ice fountain, cake sparklers
360690 natural firelighters, fire starter, ferro rod, hexamine tablets, wood wool firelighters, metaldehyde, fuel gel, chafing fuel
370110 x-ray film
370120 polaroid film
370254 kodak gold, kodak film
3702 ilford film
370310 photo paper roll
370710 emulsion photographic, screen printing emulsion
370790 photo developer, film developer, toner powder, photo chemicals, fixer photo
380110 artificial graphite
380130 carbonaceous paste
380210 aquarium carbon, carbon filter media, activated carbon pellets
380290 diatomaceous earth, diatomaceous
380400 lignin
380510 turpentine
380610 rosin
380630 ester gum
380700 pine tar, wood tar
380891 fly paper, insecticide spray, ant powder, ant traps, wasp trap bait, wasp spray, bed bug killer, cockroach killer, mosquito spray, insect repellent spray, fly strips, flea treatment cat, flea treatment dog, tick treatment, moth trap, clothes moth, woodworm killer, insect killer spray, mosquito patches, mosquito bands, deet, citronella spray, flea powder, household flea spray, cat flea, dog flea, moth repellent, fruit fly trap, fly trap, mosquito refill, carpet beetle, roach killer, aphid spray, bug killer, frontline spot on, frontline plus, advantix, effipro
380892 mildew killer, algae remover wood
380893 weed killer concentrate, rooting powder, rooting hormone, path weedkiller, lawn feed and weed, moss remover, plant hormone
380894 sanitizer gel, hand sanitiser gel, sanitiser spray, hand gel, antibacterial gel, antibacterial hand gel, alcohol gel, disinfectant liquid, jeyes fluid, alcohol wipes, sanitising wipes, hand sanitising wipes, steriliser fluid surface, biocide, chlorine tablets, pool chlorine, hot tub chlorine, chlorine dioxide, bromine tablets, antibacterial hand wipes, hypochlorous, cuticura, carex gel, carex hand gel, hand cleansing gel, barbicide, dettol disinfectant, algaecide, virucidal, isopropyl wipes, disinfectant tabs
380899 mouse poison, rodent bait, rat killer, slug bait, mole smoke, rat blocks
380991 textile waterproofing, waterproofer fabric, nikwax tech, tx direct, waterproof spray, fabric protector, waterproofing spray, starch spray, tent waterproofer, water repellent spray
381010 soldering flux, flux paste, solder paste, flux, brazing paste
381190 fuel treatment, diesel additive, fuel injector cleaner, petrol additive, fuel stabiliser, redex
381210 vulcanisation accelerator
381239 rubber antioxidant, stabilisers plastic
381300 fire extinguisher refill
381400 cellulose thinners, acetone thinner, brush cleaner solvent, solvent, lens cleaner solvent, graffiti remover, glue remover, sticker remover, adhesive remover, sticky stuff remover, lash glue remover, tape remover, label remover
381511 nickel catalyst
381512 platinum catalyst
381519 supported catalysts
381590 hardener, catalyst hardener, curing agent, peroxide hardener, polyester hardener
381700 alkylbenzene
381900 hydraulic brake oil, dot 4, brake fluid dot 4
382000 anti-freeze, screenwash, engine coolant, screen wash concentrate, de-icer spray, coolant, deicer
382100 culture medium, growth media, bacteria culture media
382311 stearic acid flakes
382319 fatty acid industrial
382370 fatty alcohol, cetearyl alcohol, cetyl alcohol
382410 foundry binder
382440 concrete additive, cement additive, waterproofing additive cement
382460 sorbitol syrup
382499 dehumidifying, dehumidifier crystals, silica gel packets, absorbent granules, oil absorbent, wood litter, cat litter wood, tofu litter, hotpack heat, disposable hand warmers, toe warmers, glow in dark sticks, bubble solution, water beads, orbeez refill, slime activator, gas fog, ink eraser, gel beads, emulsifying wax, fake snow spray, anti fog spray, tyre sealant, puncture sealant, leak sealer, radiator sealant, leak stop, aquarium water conditioner, water conditioner fish, pond treatment, pool chemicals, hot tub chemicals, ph minus, ph down, bacteria septic, fish tank water treatment, bio activator, septic tank treatment, firming agent, root stimulant, e-liquid base pg vg, vegetable glycerine base, rust converter, rust remover chemical, dpf cleaner, metal treatment, fuel cell mixture, damp proof cream, cut flower food, tippex, tipp-ex, correction fluid pen, tattoo stencil transfer gel, salt water mixture marine, marine salt, flavour enhancer chemical, litter sand, ice melt, artificial snow, washing soda substitute, drawing fixative, body heat patch, instant snow, carbon monoxide absorber, dechlorinator, bleach tablets hot tub, concrete sealer
382510 municipal waste
382600 biodiesel
390130 eva resin
390210 pp granules
390319 polystyrene granules
390421 pvc compound
390461 ptfe powder, ptfe granules
390530 polyvinyl alcohol
390690 acrylic polymer, acrylic resin, superabsorbent, acrylic binder, nail acrylic powder polymer
390729 polyether polyol, polyethylene glycol
390730 epoxy, casting resin, art resin, clear epoxy
390750 alkyd resin
390769 pet resin
390791 unsaturated polyester resin, polyester resin, fibreglass resin
390799 pla pellets, polyester resin other
390890 polyamide resin
390910 urea resin
390940 phenolic resin
390950 polyurethane resin, polyurethane foam can, expanding foam
391000 silicone oil, silicone fluid, liquid silicone, silicone, silicone gel primary, mould making silicone
391220 nitrocellulose
391231 carboxymethylcellulose, cmc powder
391239 cellulose ether, hpmc
391290 cellulose
391310 alginic acid, sodium alginate
391390 chitosan, xanthan gum, hyaluronic acid powder, xanthan
391400 ion exchange resin, water softener resin, deionising resin, di resin
391530 pvc scrap
391590 plastic scrap, plastic waste
391610 petg filament, abs filament, strimmer line, monofilament line, trimmer line, pla, petg, tpu filament, 3d printing filament
391690 plastic rod, nylon rod, acrylic rod, plastic beading, plastic profile extrusion, pom rod, ptfe rod, draught excluder strip plastic
410411 wet blue
410712 leather skins finished
410792 cow leather, leather sheet, bovine leather
411200 sheep leather
411310 goat leather
411390 reptile leather
411410 chamois leather, chamois
411420 patent leather
411510 bonded leather, composition leather
430211 mink fur
430219 sheepskin rug tanned, fox fur, rabbit fur, sheepskin, sheepskin rug
430310 mink coat, shearling jacket, shearling coat
430400 faux fur throw, faux fur fabric, faux fur rug, faux sheepskin, faux fur pom pom
500400 silk yarn
500720 silk satin fabric, habotai, silk chiffon
510121 scoured wool
510529 wool tops, felting wool, wool roving, merino tops
510910 wool knitting yarn retail, wool yarn balls, dk wool yarn, sock yarn, chunky wool yarn
511219 worsted fabric, suiting fabric
511211 wool suiting
520300 cotton combed
520419 cotton thread
520420 embroidery thread cotton, dmc thread, stranded cotton, cross stitch thread
520512 cotton yarn weaving
520710 cotton knitting yarn, cotton yarn crochet, macrame cotton yarn
520819 cotton muslin fabric
520831 dyed cotton fabric, poplin fabric
520851 printed cotton, quilting fabric printed plain
520852 fat quarters, quilting cotton, fabric bundle, african print fabric, cotton print fabric, liberty fabric
520912 canvas fabric cotton heavy, drill fabric
520932 twill fabric
520939 corduroy heavy cotton
530110 flax fibre
530710 jute yarn
530720 hemp yarn
530919 linen cloth
530929 linen blend fabric, linen mix fabric
531010 jute fabric, hessian fabric, burlap
540110 polyester sewing thread, overlocking thread, embroidery machine thread, cotton reels polyester
540120 viscose thread, rayon embroidery thread
540211 aramid yarn, kevlar yarn
540219 nylon high tenacity yarn
540231 nylon yarn
540244 elastane yarn, spandex yarn
540261 polyester yarn twisted
540720 woven strip fabric
540742 ripstop nylon, nylon taffeta
540752 polyester satin fabric, polyester chiffon fabric, dyed polyester
540761 polyester woven fabric, polyester fabric non textured, polyester lining, organza fabric
540769 polyester fabric mix, upholstery fabric
540822 viscose lining
540824 printed viscose fabric
5501 nylon tow
550210 cellulose acetate tow, cigarette filter tow
550320 polyester stuffing, hollow fibre
550810 polyester sewing thread staple
550953 polycotton yarn
551090 viscose yarn
551110 acrylic wool, aran yarn, baby yarn, yarn ball, stylecraft, knitting wool acrylic, double knitting, crochet yarn, crochet wool, king cole
551120 wool blend yarn
551311 poly cotton fabric
551341 polycotton printed
551511 polyester viscose fabric
551611 viscose fabric
560121 cotton wool pleats, q tips, qtips, c/wool, ear buds cotton, baby cotton wool, cotton wool roll, organic cotton pads
560122 quilt batting, cigarette filters, filter tips, cigarette filter tips, slim filters, wadding roll, swan filters, cushion stuffing
560130 flock
560210 needle felt
560221 wool felt, felt sheets wool
560229 acrylic felt
560290 felt impregnated
560311 nonwoven light, disposable nonwoven, interfacing light, spunbond
560312 sheet mask fabric, wax strips paper nonwoven
560313 fusible interfacing, dry wipes nonwoven
560314 geotextile, landscape fabric, weed membrane, weed fabric, weed control fabric, fleece garden nonwoven
560392 dry wipes, nonwoven wipes, cleaning cloth nonwoven, disposable towels nonwoven, disposable face towels, compressed towel, facial dry wipes
560394 heavy nonwoven, felt nonwoven
560410 elastic cord covered, rubber thread, elastic thread, beading elastic
560500 metallised yarn, lurex, metallic thread
560600 chenille, chenille stems yarn
560721 sisal twine baler, baler twine
560729 sisal rope
560741 polypropylene twine, pp baler twine
560749 pe rope, polyprop rope
560750 mooring rope, nylon cord, kite string, dyneema rope, marine rope, nylon twine
560790 cotton rope, cotton cord, jute rope, jute string, string ball, hemp rope, macrame string, natural rope, piping cord
560811 fish net, fishing nets made up
560819 cat net, sports netting, pond net, goal netting, bird netting, debris netting, hammock netting
560890 cotton hammock net, net bag cotton
560900 boot laces, elastic laces, macrame plant hanger, dummy cord, macrame wall hanging, rope dog toy, wick candle, tow rope, tow strap, clothes line, lacing cord
570110 wool rug hand knotted, oriental rug
570210 kelim, kilim rug
570231 wool carpet woven
570242 carpet woven pile, shaggy rug
570249 cotton rug pile
570292 flatweave rug, synthetic rug woven, outdoor rug, outdoor rugs plastic
570299 cotton rag rug, woven rug jute, chindi rug
570310 wool tufted rug
570321 artificial grass, fake grass, artificial turf, astroturf
570329 nylon tufted carpet
570331 turf polypropylene
570339 carpet tiles tufted, stair runner, hall runner, polyester tufted rug
570390 bath mat, cotton bath mat tufted, bathroom mat, pedestal mat, bath rug, cotton tufted rug
570420 carpet tiles felt
570490 needle felt carpet
570500 door mat coir, runner rug, car mats textile, carpet mat, barrier mat, car mats set, hall mat, faux sheepskin rug, kitchen mat, stair treads carpet, chair mat carpet, entrance mat, prayer mat, prayer rug, play mat rug, rug gripper textile
580136 velvet polyester
580121 cotton velvet
580190 velvet silk
580210 terry towelling fabric, towelling fabric
580300 gauze fabric, leno
580410 tulle fabric, mesh net, tulle roll, bridal tulle, netting fabric
580421 machine made lace, lace ribbon, guipure lace
580429 cotton lace
580430 hand made lace
580500 wall tapestry, hand woven tapestry
580610 velvet ribbon, velcro, hook and loop tape, hook and loop, velcro tape, velcro strips
580620 knicker elastic, elastic roll, waistband elastic
580631 cotton tape, bias binding cotton, twill tape, cotton webbing
580632 gift ribbon, nylon webbing, organza ribbon, ribbon roll, webbing tape, cake ribbon, satin ribbon roll, polyester ribbon, strap webbing, lanyard webbing, hem tape, fabric ribbon
580639 paper yarn ribbon
580710 clothing labels, name labels woven, garment labels
580790 printed fabric labels, care labels, printed satin labels, name tape labels, clothing name labels
580810 gimp braid, cord braid, braided trim, soutache
580890 ornamental trimmings, curtain tie back tassel, pom pom trim, tassel fringe, upholstery trimmings
580900 metal thread fabric
581010 chemical lace
581091 embroidered cotton fabric
581092 iron on patch embroidered, embroidery patch, embroidered lace fabric
590110 book cloth, bookbinding cloth
590190 primed canvas, canvas panels, blank canvas
590210 nylon tyre cord
590310 pvc leathercloth, oil cloth, pvc tablecloth fabric, vinyl tablecloth roll, wipe clean tablecloth fabric
590320 faux leather, pu fabric, leatherette, pul fabric, vegan leather fabric
590390 oilcloth tablecloth, coated textile acrylic, fusible fabric, iron on hem web, wipe clean fabric
590610 rubberised tape, insulating tape textile, gaffer tape cloth, cloth tape, hockey tape, sports strapping tape cloth, adhesive cloth tape, fabric tape adhesive
590691 rubberised knitted, neoprene fabric
590699 rubberised fabric
590700 backdrop fabric, backdrop, studio backdrop
590800 wick, lamp wick, candle wick, incandescent mantle
590900 textile hose, layflat hose textile
591000 textile belt conveyor
591110 felt card clothing
591120 bolting cloth, screen printing mesh, silk screen mesh
591131 paper makers felt
591140 straining cloth, filter cloth press
591190 filter bags, polishing felt, filter sock, nut milk bag technical, gasket textile, filter mesh nylon, textile seals, felt pads technical, air filter media textile, buffing wheels cloth, polishing mop cloth, rope seal stove, dust bag textile
600192 minky fabric, pile knit fabric
600240 elastic knit fabric
600410 spandex fabric, stretch lycra
600537 warp knit mesh, mesh fabric, power mesh
600622 cotton jersey fabric
600632 polyester jersey, sweatshirt fabric, scuba fabric, polyester knit
630110 heated electric throw, electric underblanket
630120 wool throw, lambswool throw, merino blanket, wool blanket picnic
630130 cotton throw, muslin blanket, muslin swaddle, swaddle blanket cotton, knitted cotton blanket, waffle throw
630140 sherpa fleece, faux fur throw blanket, polyester throw, baby blanket fleece, snuggle throw, fluffy throw, photo blanket, travel blanket, baby shawl, comfort blanket, flannel blanket, baby comforter blanket, acrylic blanket, sofa throw polyester, knitted throw, sensory blanket, mermaid tail blanket, christmas throw
630190 bamboo blanket, viscose blanket, picnic rug textile
630210 jersey bedding, jersey sheet, jersey duvet, teddy fleece bedding, teddy bedding, teddy duvet, fleece bedding
630221 cotton printed duvet, printed cotton bedding, floral cotton duvet set
630222 printed duvet, character duvet, reversible duvet set printed, polycotton duvet set, floral duvet cover, childrens bedding, superking duvet set, cot bedding printed
630229 printed bed linen linen
630231 egyptian cotton, cotton percale, cotton duvet, percale sheet, cotton sateen, 400 thread count, cot sheet, cot bed sheets, fitted cot sheet, cotton bed set, waffle duvet, moses basket sheets, crib sheet, seersucker duvet
630232 microfibre bedding, polycotton sheet, valance, housewife pillowcase, bedlinen, satin bedding, fitted bed sheet, satin sheets, polyester bedding, easy care sheet, plain dye fitted sheet, extra deep fitted sheet, plain duvet, crushed velvet bedding, sham pillow
630239 linen duvet cover, silk pillow case, mulberry silk pillowcase, bamboo sheets, bamboo bedding, tencel sheet, linen sheet
630240 crochet tablecloth, knitted table linen
630251 cotton placemats
630253 chair bows, wipe clean tablecloth, place mats fabric, table cover fabric, satin table runner, christmas tablecloth, placemats
630259 linen tablecloth, linen napkins, linen table runner, hessian table runner
630260 egyptian cotton towel, face flannel, baby towel, hooded baby towel, towelling, gym towel, poncho towel, hair turban towel, baby wash cloths, cuddle robe towel, washcloth, bar towel, golf towel cotton, hair towel, changing robe towelling, towel robe poncho, beach towel cotton, towel mitt, bath mat towelling, towelling poncho
630291 cotton tea towel, hammam towel, turkish towel, peshtemal, baby muslin, muslins, dish towel, muslin face cloth, waffle towel, cotton face pads, reusable cotton pads, reusable makeup pads, burp cloth, cleansing cloth, muslin burp, roller towel, cotton make up pads washable
630293 microfibre hair towel, microfibre hair turban, microfibre face cloth, microfiber towel, hair turban, hair wrap microfibre, makeup remover cloth, make up remover cloth, quick dry towel, travel towel, microfibre beach towel, swimming towel microfibre, makeup eraser, reusable makeup remover pads, microfibre cleansing pads, face halo, drying turban, microfibre bath towel, makeup removal cloth
630299 linen tea towel, bamboo towel, linen towel, bamboo face cloth
630312 net curtains knitted
630319 knitted curtain cotton
630391 cotton roman blind, cotton blinds
630392 roman blind fabric, roller blackout blind, bed valance, velvet curtains, door curtain, window blind, travel blackout blind, bed canopy, pleated blind, kitchen curtains, cafe curtain, swag curtains, skylight blind
630399 linen curtains
630411 crochet bedspread
630419 quilted throw bedspread, bed runner, cotton bedspread, candlewick bedspread, coverlet
630420 mosquito net treated
630491 hammock knitted, knitted cushion cover
630492 cotton sofa cover, wall hanging cotton, cotton chair pad cover
630493 velvet cushion cover, stretch sofa cover, dining chair covers, car seat covers, seat covers, pillow protector, polyester cushion cover, cushion case, wall tapestry polyester, mosquito net canopy, bed skirt, mattress cover, faux fur cushion cover, dog car seat cover, steering wheel cover textile, sofa protector, mattress encasement, footstool cover, bumper cot fabric, spandex chair covers, waterproof mattress protector, pillow cover, outdoor cushion cover, changing mat cover, armchair cover, chair slipcover, car boot cover textile, hammock
630499 silk cushion cover, linen cushion cover, jute cushion, wool cushion cover
630510 hessian sacks, jute shopping bags, burlap bags
630520 cotton bags packing, cotton drawstring bags, cotton pouch packing, cotton produce bags, muslin bags, muslin drawstring bag, cotton gift bags, linen bags gift
630533 woven polypropylene bags, ibc liner bag, sand bags, sandbags, pp bag woven
630539 organza pouches, polyester drawstring packing, velvet pouch, satin pouch gift, laundry net bag packing
630590 nonwoven bags, jewellery pouch textile, non woven bags
630612 heavy duty tarp, awning polyester, caravan awning, garden furniture cover, boat cover, bbq cover, canopy, gazebo canopy, car cover tarpaulin, pergola cover
630619 cotton awning
630622 dome tent, party tent, bell tent polyester, marquee, beach shelter, fishing bivvy, bivvy, play tent polyester, shower tent, camping shelter, sun shelter, tipi tent, festival tent, fishing shelter, tent poles set, kids play tent camping, roof tent, utility tent
630629 canvas tent, cotton tent, teepee cotton, bell tent cotton canvas
630630 windsurf sail, kite surf sail
630640 inflatable bed, blow up bed, lilo textile, camping mat self inflating, sleeping mat, sleeping pad, camping air bed
630690 camping hammock, camping accessories textile, tent parts, groundsheet, windbreak, wind break, bivvy bag, pvc tent mat, picnic rug, tent carpet
630710 e-cloth, sponge cloths, swedish dishcloth, lens cloth, drying cloth car, car cloth, steam mop pads, microfiber cloth, spontex cloth, minky cloth, jewellery polishing cloth, microfibre mitt, wash mitt car, screen cloth, mop refill textile, wash mitt, cleaning pads, flash cloth, all purpose cloth, glass cleaning cloth, cleaning wipes dry, kitchen cloth, spectacle cloth, dusting
630720 buoyancy jacket, safety harness belt, swim jacket float, dog life jacket
630790 reusable face mask, kn95, kn95 mask, ffp3, ffp2, ffp3 mask, cloth face mask, medical mask, type iir, dust mask, medical face masks, 3 ply mask, silk eye mask, satin eye mask, eye pillow textile, id lanyard, ankle strap textile, heat pack wheat, microwaveable heat pack, heatpack wheat, lavender bag, shoe bags textile, garment cover, dress bag, storage cube fabric, storage cubes, fabric storage box, laundry hamper, laundry bag mesh, net laundry bag, wash bag laundry, pennant, flag bunting, fabric bunting, cotton bunting, national flag, flag pole flag, rainbow flag, england flag, union jack, table flag, fabric coaster, draught excluder, door draught excluder, dust covers textile, car cover, bike cover, furniture covers, pillow storage, pet bandana cloth, fabric face visor, pot holder textile, oven pads textile, ratchet strap, lashing strap, cargo strap, tie down straps, cam strap, lifting sling, round sling, towing strap, webbing sling, tool lanyard, safety harness, climbing harness, fall arrest harness, baby wrap carrier, baby wrap, baby reins, toddler reins, support belt textile, walking harness child, posture strap, sewing pattern fabric kit, corset lacing kit, shopping trolley cover, hot water bottle cover, hanging organiser, shoe organiser fabric, yoga strap cotton, exercise strap, cable tidy fabric, wine bag fabric, christmas stockings textile, santa sack textile, advent calendar fabric pockets, pet costume cloth, printed banner fabric, feather flag, beach flag, gun sling, fabric face cover, medical disposable bed cover, surgical drape, shoe covers nonwoven, nursing cover, breastfeeding cover, shower puff, bath puff, exfoliating puff, scrunchy body, body puff, bath lily, bath sponge puff, exfoliator net, shower scrunchie, back scrubber cloth, exfoliating cloth, salux cloth, net sponge african, exfoliating towel, exfoliating body scrubber, pillow spray pouch, cat tunnel fabric, pet carrier fabric, bed guard, bed rail textile, pram toy strap, reusable breast pads, maternity seatbelt, table skirt, ironing mat, fabric basket, rope basket, rope storage basket, cotton rope basket, felt basket, car organiser, car seat organiser, boot organiser, walker bag organiser, apron textile parts, cooling towel, dog cooling bandana, dishwasher mat drying, drying mat, dish drying mat, knee support strap, phone strap, phone lanyard, wrist strap camera, camera strap, guitar strap, bag handles textile, golf headcovers knit, ironing cloth, fabric filter mask insert
630800 needle craft kit, felt kit, felting kit, sewing kit craft fabric, punch needle kit, quilting kit, needle felting kit, macrame kit, patchwork kit, rug kit, pom pom kit, craft kit fabric, friendship bracelet kit thread, cross-stitch
630900 second hand clothing, preloved clothing, used garments, preloved dress, worn clothes
631010 wiping rags, rags sorted
`;
