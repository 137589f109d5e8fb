/**
 * Clothing, textiles, shoes, bags and jewellery: chapters 41 to 43, 50 to 67 and 71. For the form of a line see
 * `personal-care.ts`. Knitted or woven is rarely said: a line is the code under which most such goods travel.
 */
export const WEAR = `
420212 suitcase, luggage, luggage set, cabin case, vanity case, travel case, school bag textile, briefcase
420221 leather handbag, handbag leather, leather shoulder bag, leather tote
420222 handbag, hand bag, shoulder bag, tote bag, tote, crossbody bag, cross body, clutch bag, shopper bag, bucket bag, evening bag, beach bag, purse bag, bag women, ladies bag, satchel
420231 leather wallet, wallet leather, leather purse, card holder leather, leather card holder, passport holder leather
420232 wallet, purse, coin purse, card holder, cardholder, passport cover, glasses case, phone pouch, key case
420291 leather bag, leather case
420292 backpack, rucksack, sports bag, gym bag, holdall, duffel bag, duffle bag, toiletry bag, wash bag, cosmetic bag, makeup bag, make up bag, pouch, cool bag, lunch bag, camera bag, laptop bag, messenger bag, bum bag, waist bag, belt bag, travel bag, drawstring bag, tool bag, guitar bag, nappy bag, changing bag, pencil case textile, bags textile
420310 leather jacket, leather trousers, leather skirt, leather coat, suede jacket, biker jacket leather, leather vest
420321 sports gloves leather, golf gloves, boxing gloves, goalkeeper gloves
420329 leather gloves, gloves leather, work gloves leather
420330 leather belt, belt leather, belt, belts, waist belt
420500 leather goods, watch strap leather, leather strap, leather keyring, dog lead leather
430310 fur coat, fur jacket, sheepskin coat, shearling
430400 faux fur, artificial fur, faux fur coat
500720 silk fabric, woven silk
520100 raw cotton
520512 cotton yarn
520811 cotton fabric, plain weave cotton
520942 denim fabric, denim cloth
540233 polyester yarn, textured yarn
540752 polyester fabric, dyed polyester fabric
550320 polyester staple fibre
551311 polycotton fabric
560122 wadding
560121 cotton wool, cotton pads, cotton buds, wadding cotton
560314 nonwoven fabric, non woven
560750 rope, nylon rope, cordage, twine, paracord
560811 fishing net, nets
570110 hand knotted carpet, persian rug
570242 rug, woven carpet, carpet, area rug
570339 carpet tufted, tufted rug, bath mat tufted
570500 doormat, floor covering textile, rug mat, door mat
580410 tulle, net fabric
580620 elastic ribbon, elastic band textile, elastic tape
580632 ribbon, satin ribbon, trim ribbon
580710 woven labels, labels woven, badge woven
581092 embroidery, embroidered patch, patch embroidered
590310 pvc coated fabric, faux leather fabric, pvc fabric
590320 pu coated fabric, pu leather, faux leather cloth
590700 painted canvas, coated textile
600490 stretch fabric, elastane fabric
600632 knitted fabric polyester, knit fabric, jersey fabric
610120 mens knitted coat cotton
610230 womens knitted coat, knitted jacket women
610310 mens suit knitted
610332 mens blazer knitted
610342 joggers men, jogging bottoms, jogger, joggers, tracksuit bottoms, sweatpants, track pants, mens joggers, shorts men jersey, jersey shorts
610343 mens track pants polyester, football shorts, training pants men
610431 cardigan wool jacket women
610442 knitted dress cotton, jersey dress, t-shirt dress, dress knit, dress jersey
610443 dress knit polyester, bodycon dress, knit dress, dress synthetic knit, ~dress
610452 knitted skirt cotton, jersey skirt
610453 knitted skirt synthetic, knit skirt
610461 women trousers knitted wool
610462 leggings cotton, women joggers, yoga pants cotton, womens joggers, jersey trousers, leggings, legging, flared leggings, cycling shorts, jeggings
610463 sports leggings, leggings synthetic, yoga leggings, gym leggings, yoga pants, running leggings, culotte, culottes, palazzo, plush culott
610510 polo shirt, polo shirts, mens polo, polo, mens knitted shirt
610520 mens polo polyester, football shirt, sports shirt
610610 blouse knitted cotton, womens polo
610620 blouse knitted synthetic
610711 boxers, boxer shorts, mens briefs, trunks underwear, mens underwear, boxer, boxer briefs, mens trunks
610721 mens pyjamas, pyjamas men, nightshirt men
610821 womens briefs, knickers, panties, thong, briefs, underwear women, lingerie briefs, g-string, womens underwear, knicker
610822 panties synthetic, seamless briefs, lace thong
610831 nightdress, womens pyjamas, pyjamas, pyjama, pyjama set, pj set, pjs, nightie, night dress, nightwear, sleepwear, loungewear set, ladies pyjamas
610832 pyjamas synthetic, satin pyjamas, nightdress synthetic
610891 dressing gown, bathrobe, robe, bath robe, womens robe, kimono robe
610910 t-shirt, tshirt, t shirt, tee, tees, tshirts, t-shirts, tee shirt, vest, vests, tank top, singlet, cotton t-shirt, vest top, cami top, camisole, crop top, ribbed top, short sleeve top, long sleeve top, graphic tee, band t-shirt, top, tops, basic tee
610990 t-shirt polyester, sports top, running top, tank top polyester, sports vest, bodysuit top, stretch top, tshirt viscose, strappy top, halter top, tube top, bandeau top, seamless top
611011 wool jumper, wool sweater, merino jumper, wool pullover, knitwear wool
611012 cashmere jumper, cashmere sweater, cashmere
611020 sweatshirt, hoodie, hoody, hooded sweatshirt, cotton jumper, jumper cotton, sweatshirts, hoodies, pullover, crew neck sweatshirt, zip hoodie, cotton sweater, sweater cotton, cardigan cotton
611030 jumper, sweater, knit sweater, cardigan, knitted cardigan, knitwear, knit top, fleece, fleece jacket, turtleneck, roll neck, waistcoat knit, knit jumper, sweater acrylic, knit cardigan, knit vest, knit polo, bengaline strappy, knit, ~knitted
611120 baby clothes, babygrow, baby grow, baby bodysuit, sleepsuit, baby romper, romper, baby vest, baby set, baby sleepsuit, baby outfit, baby leggings, baby socks, bodysuit baby, babywear, layette, baby hat, baby pyjamas, onesie, rompers
611130 baby clothes synthetic, baby jacket, snowsuit baby
611211 tracksuit cotton
611212 tracksuit, track suit, tracksuits, training suit
611231 mens swim shorts knitted
611241 swimsuit, bikini, swimwear, bikini top, bikini bottom, bikini bottoms, swimming costume, tankini, one piece swimsuit, bathing suit, bikini set, womens swimwear, ~swim
611300 coated jacket knitted, neoprene suit, wetsuit
611420 jumpsuit cotton, bodysuit, bodysuits, body suit, dungarees cotton knit, unitard, playsuit cotton, bodies, tops bodies
611430 bodysuit synthetic, leotard, jumpsuit knit, catsuit, playsuit, dance wear, leotards, unitards, costume knit
611510 compression stockings, compression socks, support stockings, flight socks
611521 tights, hosiery, pantyhose, nylon tights, stocking tights
611530 stockings, hold ups, knee highs
611595 socks, cotton socks, sock, ankle socks, trainer socks, sports socks, socks pack, crew socks, slipper socks
611596 socks synthetic, socks polyester, football socks, nylon socks
611610 coated gloves, work gloves coated, gardening gloves, nitrile coated gloves, grip gloves
611691 wool gloves
611692 cotton gloves
611693 gloves, knitted gloves, winter gloves, mittens, mitten, touch screen gloves, ski gloves knitted, cycling gloves
611710 scarf, scarves, knitted scarf, snood, shawl, neck warmer, winter scarf, bandana knitted
611780 headband, hair band knitted, wristband, arm warmers, ear warmer, knit headband
620140 mens coat, mens jacket, parka, anorak, mens parka, puffer jacket men, windbreaker, padded jacket, down jacket men, rain jacket, raincoat, waterproof jacket, gilet men, bodywarmer, mens puffer, overcoat
620190 coat other fibre
620220 wool coat, womens wool coat
620240 womens coat, womens jacket, trench coat, puffer jacket, puffer coat, quilted jacket, coat, ladies coat, padded coat, womens parka, trench, faux leather jacket, gilet, raincoat women, quilted coat, faux fur jacket, bomber jacket women, jacket zipped, padded jacket women
620240 anorak women synthetic
620311 mens wool suit, suit wool
620312 mens suit, suit men, tuxedo, dinner suit
620331 mens wool blazer
620333 mens blazer, blazer men, suit jacket
620342 mens jeans, mens chinos, mens trousers, mens shorts, chinos, jeans men, cargo trousers men, cargo shorts, chino shorts, slim jeans, denim shorts men, boys jeans, boys trousers, boys shorts
620343 mens trousers polyester, suit trousers, work trousers, walking trousers, school trousers boys, hiking trousers
620413 womens suit, trouser suit
620432 denim jacket, womens cotton jacket, jacket cotton women
620433 blazer, womens blazer, blazers, tweed jacket, cropped jacket, suit jacket women, structured blazer, textured jacket, ~jacket
620441 wool dress
620442 cotton dress, dress cotton, shirt dress, denim dress, sun dress, midi dress cotton, poplin dress, linen dress, broderie dress
620443 dress, midi dress, maxi dress, mini dress, evening dress, prom dress, party dress, polyester dress, wedding dress, bridesmaid dress, satin dress, chiffon dress, dresses, ball gown, gown, wrap dress, slip dress, sequin dress, printed dress, pleated dress, occasion dress, lace dress, animal print dress
620444 viscose dress, rayon dress
620449 silk dress
620452 cotton skirt, denim skirt, skirt cotton, linen skirt, skort
620453 skirt, midi skirt, mini skirt, pleated skirt, maxi skirt, skirts, satin skirt, skirt polyester, school skirt, a-line skirt, pencil skirt
620461 wool trousers women
620462 womens jeans, jeans, denim jeans, skinny jeans, mom jeans, womens trousers cotton, denim, denim shorts, wide leg jeans, straight jeans, flare jeans, cotton trousers, shorts cotton, womens shorts, cargo pants, linen trousers, mom fit, balloon jeans, bootcut jeans, cropped jeans, dungarees, denim dungarees
620463 trousers, womens trousers, trouser, wide leg trousers, pants, trousers women, tailored trousers, flared trousers, palazzo trousers, shorts, bermuda, bermuda shorts, tapered trousers, cigarette trousers, straight leg trousers, satin trousers, pleated trousers, high waist trousers, volume trousers, full length trousers, faux leather trousers
620469 viscose trousers, trousers viscose
620520 mens shirt, shirt men, cotton shirt, mens cotton shirt, shirt, shirts, dress shirt, oxford shirt, denim shirt, work shirt, linen shirt, check shirt, boys shirt, flannel shirt
620530 mens shirt polyester, hawaiian shirt, uniform shirt
620610 silk blouse
620630 cotton blouse, blouse cotton, womens shirt cotton, womens shirt, poplin shirt, linen blouse, oversized shirt
620640 blouse, blouses, womens blouse, satin blouse, satin shirt, chiffon blouse, polyester blouse, top woven, printed shirt, flowing shirt, printed blouse, ruffled blouse, draped top
620690 viscose blouse
620711 mens woven underwear, boxer shorts woven
620721 mens woven pyjamas
620791 mens dressing gown, bath robe men
620811 slip, petticoat, underskirt
620821 woven pyjamas cotton, nightdress woven
620822 satin nightdress, satin pyjama set, silk pyjamas
620891 womens cotton robe, bath robe women
620892 satin robe, kimono, chemise, lingerie, babydoll, lingerie set, negligee, camisole satin, slip dress nightwear
620920 baby woven clothes, baby dress, baby trousers, christening gown
621010 disposable coverall, disposable gown, surgical gown, ppe gown, protective suit, isolation gown
621040 mens waterproof, hi vis jacket, rain suit, chest waders
621050 womens waterproof coat, pvc raincoat
621111 swim shorts, mens swim shorts, board shorts, swimming trunks, swimming shorts
621112 womens swimwear woven
621120 ski suit, ski jacket, salopettes, ski pants, ski wear
621132 mens overalls, boiler suit, coveralls, work overalls, chef jacket, scrubs, lab coat men, karate suit, judo gi
621133 mens sportswear synthetic, hi vis vest, uniform, jogging suit, football kit, reflective vest, costume men
621142 womens jumpsuit cotton, apron cotton, tabard, apron, jumpsuit woven, nurse uniform
621143 jumpsuit, womens jumpsuit, playsuit woven, fancy dress costume, halloween costume, costume, waistcoat women, kaftan, abaya, sari, boilersuit women, corset top, cosplay costume, sequin top
621210 bra, bras, sports bra, bralette, t-shirt bra, push up bra, nursing bra, bra set, underwire bra, plunge bra, balcony bra, bralet, maternity bra
621220 girdle, shapewear shorts, panty girdle
621230 corselette, shaping body
621290 suspender belt, corset, braces, garter, shapewear, nipple covers, waist trainer, shaping
621320 handkerchief, handkerchiefs, hankies
621410 silk scarf
621430 shawl, wrap, pashmina, polyester scarf, stole, head scarf, hijab, sarong
621510 silk tie
621520 tie, neck tie, bow tie, necktie, ties
621600 gloves woven, ski gloves, gloves fabric, work gloves, oven gloves textile
621710 collar, sash, bow, belt fabric, fabric belt, shoulder pads, cuffs, cummerbund
630120 wool blanket
630130 cotton blanket
630140 blanket, throw, fleece blanket, fleece throw, baby blanket, sherpa throw, throws, snuggle blanket
630190 blanket hooded
630210 knitted bed linen
630221 printed cotton bed linen, duvet cover set cotton printed
630222 duvet cover set printed, bedding set printed, kids duvet
630231 cotton bed sheet, cotton duvet cover, fitted sheet cotton, cotton bedding, cotton pillowcase, bed linen cotton, sheet flat, flat sheet, sheets, pillow case cotton
630232 bed linen, bedding, duvet cover, duvet set, fitted sheet, pillowcase, pillow case, bed sheet, duvet cover set, bedding set, sheet set, bed sheets, pillowcases, valance sheet
630239 linen bedding, charcoal double duvet
630251 cotton tablecloth, cotton napkin, table runner cotton
630253 tablecloth, table cloth, table runner, napkins fabric, placemat fabric
630260 towel, towels, bath towel, hand towel, beach towel, tea towel terry, terry towel, bath sheet, towel set, face cloth, flannel, hooded towel
630291 tea towel, kitchen towel cotton, cotton dishcloth
630293 microfibre towel, microfibre cloth towel
630312 curtains knitted
630391 cotton curtains
630392 curtains, curtain, blackout curtains, roman blind, blind fabric, roller blind, net curtain, voile, eyelet curtains, curtain panel, shower curtain textile, blackout blind
630411 bedspread knitted
630419 bedspread, bed cover, quilted bedspread
630492 cushion cover cotton, mattress cover cotton
630493 cushion cover, cushion covers, sofa cover, chair cover, sofa throw, mattress protector, mosquito net, seat cover textile
630510 jute sack, hessian bag
630520 cotton bag, cotton tote packing
630532 big bag, fibc
630533 pp woven sack
630612 tarpaulin, tarp, awning, gazebo cover, shade sail
630622 tent, tents, camping tent, pop up tent, gazebo tent
630640 air bed, airbed, pneumatic mattress, inflatable mattress
630690 picnic mat, camping goods, picnic blanket
630710 floor cloth, dishcloth, cleaning cloth, duster, microfibre cloth, cleaning cloths, mop cloth, mop head textile
630720 life jacket, life belt, lifejacket
630790 face mask textile, face mask, face masks, surgical mask, mask disposable, respirator mask, ffp2 mask, lanyard, pet bed cover, dust cover, textile cover, sleep mask, eye mask sleep, bunting, flag, flags, laundry bag, shoe laces, made up textile, storage bag textile, ironing board cover, wheat bag cover, banner textile
630800 needlework kit, cross stitch kit, embroidery kit, rug making kit, sewing kit craft
630900 used clothing, second hand clothes, worn clothing, vintage clothes
631010 rags, textile scrap
640110 safety wellingtons
640192 wellington boots, wellies, rubber boots, wellingtons, rain boots
640212 ski boots plastic
640219 football boots, rugby boots, plastic sports footwear
640220 flip flops, flip flop, thong sandals
640291 boots synthetic, ankle boots synthetic, faux leather boots
640299 sandals, sandal, sliders, slides, plastic sandals, clogs, crocs, shoes synthetic, mules, heels, heeled sandals, court shoes, platform sandals, jelly shoes, pumps, high heels, wedge sandals, ballerinas, espadrille plastic, slingback
640340 safety boots, safety shoes, steel toe boots, work boots
640351 leather boots leather sole
640359 leather shoes leather sole, oxford shoes, dress shoes
640391 leather boots, ankle boots leather, chelsea boots, boots, ankle boots, knee boots, hiking boots, desert boots, biker boots, cowboy boots
640399 leather shoes, shoes leather, loafers, brogues, school shoes, leather trainers, leather sandals, shoes, trainers leather, footwear leather, moccasins, mary janes, sneakers leather
640411 trainers, sneakers, running shoes, sports shoes, tennis shoes, gym shoes, trainer, training shoes, basketball shoes, plimsolls, football trainers, running trainers, air max, canvas trainers
640419 slippers, canvas shoes, espadrilles, textile shoes, slipper, slip on shoes, mule slippers, slipper boots, booties, baby shoes
640510 leather upper shoes, shoes leather upper
640520 felt shoes, wool slippers
640610 shoe uppers
640620 rubber soles, heels rubber
640690 insoles, shoe insoles, insole, gel insoles, shoe parts, laces shoe, heel grips
650400 straw hat, sun hat straw
650500 hat, cap, baseball cap, beanie, bucket hat, hats, caps, beanie hat, wool hat, bobble hat, sun hat, snapback, bonnet, hair net, beret, fedora, visor cap, trilby, cap baseball
650610 helmet, safety helmet, bike helmet, cycle helmet, motorcycle helmet, hard hat, ski helmet, riding hat, crash helmet
650699 rubber hat, fur hat, swimming cap
650700 hat band, headband sweat, chin strap
660110 garden umbrella, parasol
660191 folding umbrella, telescopic umbrella
660199 umbrella, umbrellas, golf umbrella, stick umbrella
660200 walking stick, cane, trekking poles, hiking poles
670100 feathers, feather
670210 artificial flowers plastic, plastic flowers, plastic plant
670290 artificial flowers, silk flowers, faux plant, artificial plant, wreath artificial, fake flowers, artificial tree, wreath
670411 wig, wigs, synthetic wig
670419 false eyelashes, hair extensions synthetic, false lashes, fake eyelashes, eyelash strip, lashes, eyelashes, lash extensions, clip in hair synthetic, braiding hair
670420 human hair wig, hair extensions, human hair, hair extensions human, lace front wig
710110 natural pearls
710121 cultured pearls
710231 diamonds rough
710239 diamonds, loose diamonds
710310 gemstones rough
710399 gemstones, precious stones, crystals healing, semi precious stones, tumbled stones, amethyst
711311 silver jewellery, sterling silver, silver ring, silver necklace, silver earrings, silver bracelet, 925 silver, silver pendant, silver chain, pandora charm
711319 gold ring, gold necklace, gold jewellery, 9ct gold, 18ct gold, gold earrings, engagement ring, diamond ring, wedding ring, gold bracelet, platinum ring, 14k gold, gold chain
711411 silverware, silver frame
711590 precious metal article
711620 gemstone bracelet, stone bracelet, crystal pendant
711711 cufflinks, cuff links, studs shirt
711719 fashion jewellery, costume jewellery, necklace, earrings, bracelet, ring, jewellery, jewelry, anklet, bangle, imitation jewellery, stainless steel necklace, hoop earrings, pendant necklace, brooch, stud earrings, choker, charm bracelet, gold plated necklace, keyring metal charm, body jewellery, nose ring, belly bar, earring, necklaces, jewellery set
711790 plastic jewellery, beaded bracelet, friendship bracelet, wooden jewellery, resin earrings, hair jewellery
`;
