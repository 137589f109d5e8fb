/**
 * Goods of chapters 28 to 38 that travel in parcels and drums: soap, cosmetics, medicines, cleaning, paint, chemicals.
 * A line is a subheading of the Harmonized System (2022) and words for its goods: facts from general knowledge, in our
 * own words. A `~` marks a word that only leans towards the subheading.
 */
export const PERSONAL_CARE = `
330300 perfume, eau de parfum, eau de toilette, edp, edt, parfum, cologne, fragrance, aftershave perfume, fragrance gift set, scent, perfume oil, attar, body mist fragrance, perfume spray, cologne spray, edp spray, edt spray, perfume set, perfume sample, toilet water, body splash, rollerball perfume, extrait, inspired by perfume, fragrance mist, perfume gift set, ~noir, ~oud, ~eau, ~spritz, ~intense spray
330410 lipstick, lip gloss, lip balm, lip liner, lip oil, lip stain, lip tint, lip plumper, lip pencil, lip make-up, lip mask, lip cream, lip crayon, lip, lips, lip lacquer, lip kit, lip butter, chapstick, lip scrub, lippie, lipliner, lipgloss, lip treatment, liquid lipstick, lip gls, lip care
330420 eyeshadow, eye shadow, eyeliner, mascara, eye pencil, eyebrow pencil, brow gel, eyebrow gel, brow pencil, eye make-up, eyebrow powder, false lash glue, eyeshadow palette, shadow palette, kajal, kohl, brow pomade, eyelash serum, brow mascara, eye liner, brow, eye kohl, shadow stick, brow tint, eyebrow tint, lash serum, lash tint, brow wax, brow soap, microblading ink pen, eye palette, lash primer, eyebrow, volume mascara, waterproof mascara, brow kit, brow styling, eyeshdw, brow lamination
330430 nail polish, nail varnish, nail lacquer, gel polish, nail polish remover, cuticle oil, nail gel, nail hardener, top coat nail, base coat nail, manicure preparation, nail strengthener, pedicure preparation, acrylic nail powder, nail glue gel, nail dip powder, cuticle remover, nail treatment, nail paint, nail colour, gelly nail, cuticle cream, builder gel, nail care, foot peel, nail art gel, nail enamel, nail base coat, nail
330491 face powder, pressed powder, loose powder, setting powder, blusher powder, powder blush, bronzing powder, talcum powder, baby powder, compact powder, powder foundation, mineral powder, powder bronzer, powder highlighter, blot powder, translucent powder, finishing powder, talc, powder compact, pressed powder blush, highlighter powder, baking powder face
330499 skin cream, face cream, moisturiser, moisturizer, serum, face mask, sheet mask, sunscreen, sun cream, sun lotion, spf, foundation, concealer, body lotion, body cream, hand cream, night cream, day cream, eye cream, toner, skin care, skincare, skincare set, cleanser, face cleanser, micellar water, make-up remover, makeup remover, primer, bb cream, cc cream, highlighter, bronzer, blusher, blush, contour stick, body butter, body oil, facial oil, face oil, face serum, self tan, fake tan, tanning mousse, after sun, aftersun, tan, tanning, body scrub, face scrub, exfoliator, peel, acne patch, pimple patch, retinol, hyaluronic acid, niacinamide, vitamin c serum, snail mucin, essence, face mist, eye patch, under eye patch, eye gel, cosmetic, cosmetics, makeup, make up, make-up, makeup set, makeup kit, beauty set, beauty box, setting spray, fixing spray, cold cream, barrier cream, foot cream, stretch mark cream, anti age cream, wrinkle cream, body milk, body gel, body glow, glow drops, face wash, facial wash, cream cleanser, gel cleanser, cleansing balm, cleansing foam, cleansing gel, cleansing oil, moisture lotion, day fluid, moisturising cream, hydrating cream, hydrating mask, clay mask, hydrogel mask, night mask, overnight mask, tinted moisturiser, skin tint, cushion foundation, fdn, foundtn, cream blush, liquid blush, cream bronzer, liquid highlighter, face palette, contour, contour palette, cream powder palette, colour corrector, skin perfector, skin primer, gradual tan, sun spray, sun protection, kids sun, sun milk, sun gel, sun stick, baby lotion, baby oil, baby cream, nappy cream, hand lotion, hand and nail cream, heel balm, hand balm, balm, body balm, aloe vera gel, petroleum jelly skin, bust cream, neck cream, spot treatment, blemish gel, blemish, pore strip, pore mask, ampoule, collagen mask, ceramide, peptide, facial, dermatological cream, emulsion, moisturising lotion, skin lotion, brightening cream, whitening cream, anti ageing, anti aging, ~glow, ~hydra, ~hydrating, ~radiance, ~age, ~wrinkle, ~pore, ~moist, ~moisture, ~skin, ~derm, ~hyaluron, ~spf30, ~spf50, ~spf, ~matte, ~ivory foundation, ~porcelain foundation, ~night cream, ~srm, ~moistrsr, ~conc, ~uv, ~tone, ~lumi, ~firming, ~lift, ~sun, ~shade, ~exfoliating
330510 shampoo, dry shampoo, anti dandruff shampoo, baby shampoo, shampoo bar, hair wash, hair and body shampoo, purple shampoo, dandruff, scalp shampoo, volumising shampoo, shmpoo, shamp, medicated shampoo, shampoo conditioner set
330520 hair perm, perm lotion, hair relaxer, hair straightening cream, keratin straightening treatment, brazilian blowout, relaxer kit
330530 hairspray, hair spray, hair lacquer, lacquer spray, extra hold spray, firm hold hairspray
330590 conditioner, hair dye, hair colour, hair color, hair mask, hair oil, hair serum, hair gel, hair wax, hair mousse, hair treatment, leave-in conditioner, hair cream, hair bleach, hair toner, styling gel, styling cream, pomade, hair growth serum, scalp serum, hair tonic, hair colorant, permanent hair dye, root touch up, sea salt spray hair, heat protection spray, hair thickening, hair paste, curl cream, hair butter, hair lotion, hair products, hair care, haircare, hair care set, hair treatment mask, scalp treatment, scalp scrub, detangling spray, curl defining, styling mousse, bond repair, hair repair, hair powder, texture spray, beard oil, beard balm, shampoo and conditioner, cond, condit, cndit, conditnr, cndtnr, hair vitamin spray, henna hair, hair milk, heat protectant, hair gloss, hair perfector, hair putty, styling clay, matt clay, frizz, anti frizz, volume hair, curls hair, blonde hair, hair, ~keratin, ~curl, ~split ends, ~styling, ~blonde, ~brown hair, ~repair, ~volume, ~scalp, ~bond
330610 toothpaste, tooth paste, dentifrice, tooth powder, teeth whitening toothpaste, whitening toothpaste, kids toothpaste, fluoride toothpaste, toothpaste tube, toothpaste tablets, t/paste
330620 dental floss, floss, floss picks, interdental floss, flossers
330690 mouthwash, mouth wash, teeth whitening strips, denture cleaner, denture fixative, teeth whitening gel, breath spray, denture cleaning tablets, denture adhesive, oral rinse, teeth whitening kit, whitening strips, mouth rinse, oral spray, tooth whitening, plaque remover, plaque off, dental gel, teeth whitening, oral care, fixodent
330710 shaving foam, shaving cream, shaving gel, aftershave, after shave, aftershave balm, shave gel, pre-shave oil, shave cream, shaving soap cream, after shave lotion, shaving oil, aftershave lotion, post shave balm, shave foam
330720 deodorant, antiperspirant, anti perspirant, deodorant spray, roll on deodorant, deo, deodorant stick, body spray, deo stick, deo spray, apd, atiprs, antip, antiprs, roll on, deodorant roll on, 48h deodorant, 72h protection deodorant, deodorant cream, deodorant men, body spray deodorant, bdy spray, foot deodorant, deodrnt, deod
330730 bath salts, bath bomb, bath foam, bubble bath, bath oil, bath soak, bath milk, bath salt, epsom bath salts, bath fizzer, foam bath, bath essence, bath melts, bath bombs set, muscle soak, bath tube
330741 incense, incense sticks, agarbatti, incense cones, scented joss stick, dhoop, incense burner sticks
330749 air freshener, room spray, reed diffuser, room fragrance, car air freshener, air freshener refill, air freshener spray, plug in refill, room diffuser, diffuser refill, fabric freshener, odour eliminator, odour neutraliser, deodoriser, deodorizer, toilet freshener, home fragrance, wax melts fragrance, scent booster room, pillow spray, linen spray, plug in diffuser, car clip, odour destroyer, electric diffuser kit, room mist, car vent clip, freshmatic, automatic spray refill, car freshener, plug in, airwick, gel air freshener, shoe deodoriser, aroma diffuser refill, odour gel, carpet freshener
330790 hair removal cream, depilatory, depilatory wax, wax strips, hair removal wax, contact lens solution, lens cleaning solution, depilatory cream, cold wax strips, contact lens cleaner, pet shampoo, animal toiletries, intimate wash, feminine wash, eye drops cosmetic, dog shampoo, cat shampoo, waxing kit, wax beads, hair inhibitor, depilatory strips, contact lens, saline contact lens, perfumed wipes, potpourri, wipes body, mist ultracalming, pet cologne, foot powder, facial wipes, cleansing wipes, face wipes, make up remover wipes, cleansing pads
340111 soap, bar soap, toilet soap, beauty bar, hand soap bar, soap bar, medicated soap, beauty soap, baby wipes soap, facial soap bar, soap set
340119 laundry soap, household soap, soap wool, soap flakes bar
340120 soap flakes, liquid soap, soap paste, soap powder, hand cleaner, soap noodles, black soap paste, hand cleaner pumice, fast orange hand cleaner
340130 shower gel, body wash, hand wash, shower cream, liquid hand wash, shower foam, shower oil, antibacterial hand wash, bodywash, shwrgel, shower, bath and shower gel, wash gel, hw, handwash, foaming hand wash, hand wash refill, liquid hand soap, baby wash, hair and body wash, 2in1 shower, bdywsh, bdy wsh, shwr gel, shower wash, shwr, shower scrub, bath cream, body and hand wash, hand wash set
340119 wet wipes soap, impregnated wipes
340119 baby wipes, moist toilet tissue
340239 surfactant, anionic surfactant, sulphonic acid surfactant
340242 non-ionic surfactant, ethoxylate
340250 laundry detergent, washing powder, washing liquid, detergent, fabric conditioner, fabric softener, dishwasher tablets, washing up liquid, dish soap, bleach cleaner, cleaning spray, multipurpose cleaner, bathroom cleaner, kitchen cleaner, toilet cleaner, limescale remover, stain remover, laundry sheets, laundry pods, washing capsules, laundry capsules, dishwasher capsules, cleaning wipes, antibacterial wipes, surface cleaner, drain cleaner, drain unblocker, glass cleaner, floor cleaner, oven cleaner, carpet cleaner, toilet gel, toilet block, rinse aid, dishwasher cleaner, disinfectant cleaner, cleaning product, cleaning products, cleaning preparation, bio liquid, non bio, washing tablets, laundry booster, descaler, degreaser, car shampoo, sterilising fluid, sterilising tablets, antibacterial spray, cleaning paste, cleaning concentrate, laundry liquid, laundry, softener, fabric, washing gel, cleaning fluid, screen cleaner, shower spray cleaner, mould remover, mold remover, antibacterial cleaner, cleaner spray, cleaning cream, dishwashing, wash powder, scent booster, in wash scent, household cleaner, jewellery cleaner, lens cleaner spray, brake cleaner, oil stain remover, ~bio, ~lemon cleaner, ~power cleaner
340319 lubricating preparation, lubricant spray, grease, penetrating oil, bicycle chain lube, silicone spray, lubricating grease, multi purpose lubricant, chain oil
340399 synthetic lubricant, release agent, silicone lubricant
340510 shoe polish, shoe cream, leather polish, boot polish, leather balm, dubbin
340520 furniture polish, wood polish, floor polish, wood wax
340530 car polish, car wax, coachwork polish
340590 metal polish, brass polish, silver polish
340600 candle, candles, scented candle, tealights, tea lights, birthday candles, jar candle, pillar candle, wax melt, wax melts, soy candle, dinner candle, church candle, candle gift set, night lights candle, taper candles
340700 modelling clay, plasticine, play dough, modelling paste, dental wax, polymer clay, play doh
350300 gelatin, gelatine powder, collagen powder, fish glue
350510 dextrin, modified starch
350610 glue, adhesive, super glue, superglue, glue stick, wood glue, epoxy adhesive, craft glue, lash glue, nail glue, pva glue, contact adhesive, hot glue sticks, strong adhesive tube
350691 rubber adhesive, polymer adhesive, industrial adhesive, structural adhesive, hot melt adhesive
350790 enzyme, enzymes, lactase enzyme, protease
360410 fireworks, firework
360490 signal flares, smoke signal, rain rockets, distress flare, christmas crackers snaps
360500 matches, safety matches
360200 prepared explosives, dynamite
3603 detonators, detonating fuse, percussion caps, igniters explosive
360610 lighter fuel, butane lighter refill
360690 fire lighters, firelighters, solid fuel tablets, ferrocerium fire starter
370130 photographic plates
370120 instant film, instant print film, instax film
370239 photographic film roll, film roll
370320 photographic paper, photo paper silver halide
370790 photographic chemicals, toner photographic, developer chemical, toner cartridge powder
380210 activated carbon, activated charcoal
380290 diatomite activated, activated bentonite
380891 insecticide, insect repellent, ant killer, fly spray, mosquito repellent, wasp killer, flea spray, flea collar, spot on flea, mosquito coil, moth balls, fly killer, insect spray, mosquito, insect, bed bug spray, plug in mosquito, flea tick, repellent spray, ant bait, moth killer, roach bait, pest spray, flea treatment, bug spray, midge repellent
380892 fungicide, plant fungicide
380893 weed killer, weedkiller, herbicide, plant growth regulator, moss killer, glyphosate, lawn weedkiller, stump killer
380894 disinfectant, hand sanitiser, hand sanitizer, sanitizer, sanitiser, sanitising spray, disinfectant spray, disinfectant wipes, surface disinfectant, alcohol hand gel
380899 rat poison, rodenticide, mouse bait, slug pellets, rat bait, slug killer
380991 textile finishing agent
381190 fuel additive, engine oil additive, octane booster
381121 lubricating oil additive
381220 plasticiser compound
381300 fire extinguisher charge, fire extinguishing grenade
381400 paint thinner, thinners, paint stripper, white spirit solvent mixture, solvent cleaner, paint remover
381512 supported catalyst precious metal
381590 catalyst, reaction initiator
381600 refractory cement, refractory mortar
381800 silicon wafer, wafers doped, gallium arsenide wafer, semiconductor wafer
381900 brake fluid, hydraulic fluid, hydraulic brake fluid
382000 antifreeze, de-icer, deicing fluid, screen wash, coolant antifreeze
382100 culture media, agar plates
382219 diagnostic reagent, laboratory reagent, test strips, covid test, lateral flow test, antigen test kit, pcr reagent, glucose test strips, ovulation test strips, reagent
382290 pregnancy test, reference material certified, ovulation test, drug test kit, pregnancy
382499 chemical preparation, cat litter, dehumidifier bag, moisture absorber, glow sticks, ink remover, silica gel sachet, desiccant, chemical product, correction fluid, cat litter crystals, hand warmer, hand warmers, heat pad chemical, fog fluid, smoke fluid, clumping litter, litter, moisture trap, prepared binder, glow stick, snow spray, fake snow, slime kit, anti mist, ~clumping, sizing agent, car dehumidifier
300215 vaccine antisera, antibodies, immunological product, monoclonal antibody
300241 vaccine, vaccines
300390 bulk medicament
300410 penicillin, amoxicillin, ampicillin
300420 antibiotic, antibiotics, azithromycin, doxycycline, antibiotic cream
300431 insulin, insulin pen, insulin glargine
300432 hydrocortisone cream, prednisolone, steroid cream, corticosteroid
300439 semaglutide, wegovy, ozempic, mounjaro, tirzepatide, hormone tablets, contraceptive pill, thyroxine, levothyroxine, oestrogen patch, estradiol, testosterone, saxenda, liraglutide, growth hormone
300450 vitamin medicine, folic acid medicine, iron tablets medicine
300490 paracetamol, ibuprofen, aspirin, tablets medicine, medicament, medicine, cough syrup, eye drops, nasal spray, antihistamine, pain relief, painkiller, cold and flu, indigestion tablets, antacid, gaviscon, laxative, heartburn relief, ventolin, inhaler, medicated cream, medicinal product, throat lozenges, hay fever tablets, allergy relief, pharmaceutical tablets, viagra, sildenafil, finasteride tablets, minoxidil solution, co-codamol, decongestant, antifungal cream, haemorrhoid cream, cold sore cream, wart remover, verruca treatment, travel sickness, diarrhoea relief, muscle rub, pain gel, ibuprofen gel, deep heat, calpol, nurofen, rennie, infacol, colic drops, strepsils, lemsip, eye drop lubricant, migraine, medication, prescription medicine, topical solution, capsules medicine, cetirizine, loratadine, omeprazole, antiseptic cream, ear drops, dioralyte, electrolyte rehydration sachets, bite relief, bite and sting, wind relief, blood pressure tablets, teething gel, cough, sinus relief, relief tablets, medicines
300510 plasters, adhesive dressing, wound dressing, adhesive bandage, band aid, adhesive plaster, hydrocolloid plaster, blister plasters, surgical tape, dressing adhesive
300590 bandage, gauze, first aid bandage, cotton wool, wadding medical, crepe bandage, gauze swab, tubular bandage, cotton pads medical, elastic bandage
300610 suture, surgical sutures, sterile catgut, dental cement sterile
300640 dental filling, dental cement, bone cement, dental composite
300650 first aid kit, first aid box, first-aid kit
300670 lubricant gel, ultrasound gel, personal lubricant, intimate lubricant, lube, lubricating jelly
300691 ostomy bags, colostomy bag, stoma bag
280440 oxygen gas, oxygen
280421 argon gas, argon
280430 nitrogen gas, nitrogen
280410 hydrogen gas
280461 polysilicon, high purity silicon
280700 sulphuric acid, sulfuric acid, battery acid
280610 hydrochloric acid
280800 nitric acid
281111 hydrogen fluoride, hydrofluoric acid
281410 ammonia anhydrous
281512 sodium hydroxide solution, caustic soda solution
281511 caustic soda, sodium hydroxide
281820 aluminium oxide, alumina
282300 titanium dioxide
282739 metal chlorides
282890 sodium hypochlorite, bleach
283327 barium sulphate
283620 soda ash, sodium carbonate
283630 baking soda, bicarbonate of soda, sodium bicarbonate
284700 hydrogen peroxide
284020 borax
284410 natural uranium
2844 radioactive isotopes, radioactive source
284590 heavy water, deuterium, boron-10
284920 silicon carbide
284990 boron carbide, tungsten carbide powder
285390 distilled water, deionised water
290110 hexane, butane
290220 benzene
290230 toluene
290244 xylene
290511 methanol
290512 isopropyl alcohol, propyl alcohol, isopropanol, ipa
290531 ethylene glycol
290545 glycerol, glycerine refined
291411 acetone
291412 butanone, mek
291521 acetic acid
291570 stearic acid
291814 citric acid
292242 glutamic acid, monosodium glutamate
292249 amino acid, creatine, glycine, beta alanine
292429 paracetamol powder api
293359 pyrimidine compounds, minoxidil, minoxidil powder
293629 vitamin powder, biotin, vitamin d3 powder
293627 vitamin c powder, ascorbic acid
293628 vitamin e oil, tocopherol
293930 caffeine powder, caffeine
293790 peptide hormone, melanotan, hgh
294190 antibiotic powder
292320 lecithin
292090 nitric esters, peroxyacid esters
290420 nitro compounds, trinitrotoluene, nitromethane
310100 compost, organic fertiliser, manure, plant fertiliser organic, chicken manure pellets
310210 urea, urea fertilizer, adblue
310230 ammonium nitrate
310520 plant food, fertiliser, fertilizer, npk fertilizer, tomato feed, lawn feed, plant feed
310590 slow release fertiliser
320415 dye, dyes vat, fabric dye, indigo dye
320416 reactive dye
320417 pigment organic, pigment preparation, pigment powder
320611 titanium dioxide pigment
320650 luminophore, glow powder
320710 ceramic glaze, enamel glaze
320810 polyester paint, alkyd paint, gloss paint
320820 acrylic paint solvent, varnish, spray paint, enamel paint, paint pen, touch up paint, car paint, wood varnish, metal paint, yacht varnish, spray paint can, radiator enamel
320890 polyurethane paint, epoxy paint, lacquer paint, polyurethane varnish, primer paint, floor paint
320910 emulsion paint, water based paint, wall paint, acrylic emulsion, wood stain water based, garden paint, chalk paint, masonry paint
321000 distemper, leather finishing paint, water pigment
321290 hot stamping foil, pigment in paint, fabric dye retail, easter egg dye, hair tattoo ink
321310 artist paint set, watercolour set, paint by numbers, acrylic paint set, paint set, water colour paint set
321390 artists colours, acrylic paint tube, oil paint tube, poster paint, face paint artist
321410 putty, filler, sealant, mastic, grout, wall filler, silicone sealant, resin cement, caulk, polyfilla, wood filler, tile grout, acrylic sealant, car body filler
321511 black printing ink
321519 printing ink, ink cartridge colour
321590 writing ink, drawing ink, ink, tattoo ink, fountain pen ink, printer ink bottle, ink refill
330129 essential oil, tea tree oil, lavender oil, eucalyptus oil, rosemary oil, essential oils set, frankincense oil
330125 mint oil
330112 orange oil essential
330190 rose water, floral water, oleoresin
330210 food flavouring, flavouring, flavour drops, vanilla flavouring, food essence
330290 fragrance oil, candle fragrance oil, scent oil industrial, odoriferous mixture
`;
