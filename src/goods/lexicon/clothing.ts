/** Clothing, chapters 61 and 62. */
export const CLOTHING = `
610910 t-shirt, tshirt, t shirt, tee, tees, tank top, vest, vests, cotton top, crop top, cami top, singlet, polo tee, long sleeve top, graphic tee, top cotton, strappy top, bodysuit, vest top, ~strap top, ~straps, ~short sleeve, ~printed top, ~sleeve top, ~basic
610990 synthetic t-shirt, sports top, base layer top, thermal vest, running top, top, tops, thermal top, polyamide top
611020 cotton sweater, cotton sweatshirt, cotton hoodie, cotton jumper, cotton cardigan
611030 sweater, jumper, hoodie, sweatshirt, cardigan, pullover, fleece, fleece jacket, knitwear, hooded sweatshirt, knitted vest, knit jumper, waistcoat knit, hoody, zip up hoodie, turtleneck, roll neck, half zip, quarter zip, knit sweater, crew neck, hoodies, sweatshirts, knit top
611011 wool sweater, merino jumper, wool cardigan
611012 cashmere sweater, cashmere jumper, cashmere
610510 mens polo shirt, polo shirt cotton, polo shirt, polo, knit shirt
610610 womens knitted blouse
610462 leggings, jersey trousers, yoga pants, women's knitted trousers, knitted leggings, gym leggings, flared leggings
610463 workout pants women, sports leggings, women's joggers, cycling shorts, knit trousers, track pants womens
610342 joggers, jogging bottoms, mens joggers, sweatpants, tracksuit bottoms, sweat shorts, jogger
610343 mens track pants, sports shorts, workout pants, football shorts, gym shorts
610443 knitted dress, knit dress, bodycon dress, jersey dress
610453 knitted skirt, knit skirt
610433 knitted jacket women
610333 knitted jacket men
610711 boxers, boxer shorts, mens underpants, mens briefs, trunks underwear, boxer briefs, underpants
610721 mens pyjamas knitted, mens pyjama
610821 womens briefs, panties, knickers, thong, womens underwear, ladies underwear, underwear, briefs, hipster briefs, g string
610831 womens pyjamas, nightdress, pyjamas, pyjama set, pajamas, nightie, nightwear, pj set, pjs, pj, loungewear set, sleepwear
610891 dressing gown knitted, knitted bathrobe
611120 baby clothes, babygrow, baby bodysuit, sleepsuit, baby vest, romper, baby romper, baby socks, baby outfit, baby set, onesie baby, bodysuit baby, baby hat mitts, baby knitwear, newborn set, baby grow, sleepsuits
611211 tracksuit cotton, tracksuit, track suit, tracksuits
611212 tracksuit polyester
611220 ski suit, ski wear
611231 mens swim shorts, swimming trunks, mens swimwear, swim shorts, board shorts
611241 bikini, swimsuit, swimwear, swimming costume, tankini, bikini top, bikini bottom, bikini set, one piece swimsuit, bikinis, rash vest
611300 coated knitted garment, neoprene garment
611420 jumpsuit knitted cotton
611430 playsuit, unitard, catsuit, knitted jumpsuit, leotard, bodysuit shapewear, dance leotard, halter top
611521 tights, hosiery, opaque tights, pantyhose, denier tights, fishnet tights
611510 compression socks, compression stockings, flight socks
611530 stockings, hold ups, knee highs, lace hold ups
611595 socks, cotton socks, ankle socks, trainer socks, sock, school socks, knee high socks, mens socks, invisible socks
611596 synthetic socks, sports socks, thermal socks, slipper socks, bed socks, football socks, fluffy socks
611610 coated gloves, work gloves, rubber coated gloves, gardening gloves
611693 knitted gloves, gloves, mittens, touchscreen gloves, winter gloves, thermal gloves
611710 scarf knitted, snood, shawl knitted, scarf, neck warmer, scarves, knitted scarf, scarf set, winter accessory set, pashmina
611780 headband knitted, wrist band knitted, knitted tie, arm warmers, knee support, ankle support, scrunchie, hair scrunchie, scrunchies, leg warmers
620140 mens coat, mens parka, parka, mens raincoat, puffer jacket mens, mens padded jacket, anorak, windbreaker, jacket male, tuff male jkt, mens waterproof jacket
620140 mens windbreaker
620240 womens coat, coat, trench coat, puffer jacket, raincoat, padded jacket, quilted jacket, overcoat, puffer coat, parka women, windbreaker women, ladies coat, gilet, puffer gilet, down jacket, waterproof jacket, rain jacket, cape, poncho, ~coat, ~double breasted
620220 wool coat
620230 cotton coat
620312 suit, mens suit, two piece suit, suit jacket and trousers, tuxedo
620333 mens blazer, mens jacket, blazer men, blazer, bomber jacket, jacket, hooded bomber, varsity jacket, racer jacket, harrington jacket, jackets, overshirt jacket, biker jacket
620342 mens jeans, mens chinos, cargo trousers, work trousers, mens cotton trousers, chinos, cargo pants, chino shorts, cargo shorts, shorts, mens shorts, combat trousers
620343 mens trousers, suit trousers, trousers men, boys trousers, school trousers boys
620432 denim jacket women, cotton jacket women, denim jacket
620433 womens blazer, womens jacket, fitted blazer, cropped jacket, blazer with, shoulder pads blazer, faux leather jacket, tweed jacket, suit blazer, linen blazer, jacket women, double-breasted blazer, textured jacket, ~blazer, ~open jacket
620442 cotton dress, shirt dress, linen dress, poplin dress, denim dress, broderie dress, kaftan
620443 dress, dresses, maxi dress, midi dress, mini dress, evening dress, party dress, summer dress, wedding dress, prom dress, wrap dress, slip dress, floral dress, bridesmaid dress, satin dress, gown, ball gown, sundress, shift dress, bridal gown, girls dress, ladies dress, long dress, short dress, halter dress, ~midi, ~maxi, ~ruched
620452 denim skirt, cotton skirt, skort
620453 skirt, skirts, midi skirt, mini skirt, pleated skirt, satin skirt, maxi skirt, school skirt, tennis skirt, wrap skirt, pencil skirt
620462 womens jeans, jeans, mom jeans, skinny jeans, straight leg jeans, denim shorts, cotton trousers women, wide leg jeans, mom fit, denim, high-rise jeans, bootcut, dungarees, denim jeans, jeggings, mid-rise jeans, flared jeans, ~z1975, ~trf, ~high rise, ~high-waist, ~mid-waist, ~wide-leg, ~straight-leg, ~mid-rise, ~regular fit, ~baggy, ~slim fit
620463 womens trousers, trousers, culottes, wide leg trousers, palazzo trousers, tapered trousers, pants, flowing trousers, pleated trousers, bermuda shorts, capri, slim trousers, capris, darted trousers, flared trousers, legging trousers, shorts women, sash trousers, belted trousers, suit trousers women, ~waist trousers, ~belted, ~flowing, ~pleat, ~pleated, ~tapered, ~waist
620469 linen trousers, linen pants, linen blend trousers, linen shorts
620520 shirt, shirts, mens shirt, dress shirt, oxford shirt, mens cotton shirt, flannel shirt, check shirt men, formal shirt, denim shirt men, shirt slim fit, shirt men, short sleeve shirt men
620530 mens polyester shirt
620630 blouse, cotton blouse, womens shirt, cotton shirt women, poplin shirt, shirt women, oversize shirt, poplin blouse, peplum, gingham shirt, shirt with, denim shirt, pocket shirt, linen shirt, poplin top, embroidered blouse, ~poplin, ~oversize, ~peplum, ~kimono, ~gingham, ~puff sleeve, ~crochet, ~overshirt, ~loose-fitting
620640 womens polyester blouse, satin blouse, satin shirt, creased shirt, chiffon blouse, flowing blouse, printed blouse, flowing shirt, satin top, camisole top satin, ~creased, ~satin effect
620711 woven boxers
620721 mens woven pyjamas
620791 mens bathrobe cotton
620821 woven nightdress, cotton nightdress, cotton pyjamas women, pyjama set cotton
620822 satin pyjamas, satin nightdress, satin nightie, pj in a bag, nightdr
620891 womens bathrobe, bathrobe, dressing gown, robe, kimono robe, robes, towelling robe, spa robe
620892 satin robe, negligee, chemise, camisole, lingerie set, slip lingerie, cami, babydoll
620920 baby woven dress, baby dungarees
621010 disposable coverall, disposable gown, surgical gown, isolation gown
621040 mens waterproof coat, waterproof trousers, mens weatherproof
621050 womens waterproof jacket
621142 overalls women cotton, apron cotton, dungarees women, cotton jumpsuit women, denim waistcoat, ladies waistcoat, tabard
621143 jumpsuit, jumpsuits, waistcoat, womens waistcoat, scrubs, nurse tunic, tunic, playsuit woven, sari, salwar, kurta women, abaya, tunic top, romper women, shalwar kameez, kaftan polyester, catsuit woven, martial arts suit, corset top, bow halter, waistcoat with, buttoned waistcoat, fitted waistcoat, impact halter, halter, bustier, co-ord set, overshirt waistcoat, jacket kimono, lehenga
621132 mens overalls, work overalls, boiler suit, coverall, karate suit, overalls, judo gi
621133 mens waistcoat, hi vis vest, high visibility vest, reflective vest, mens tunic, kurta, thobe, safety vest, uniform men, hi-vis waistcoat
621210 bra, bras, sports bra, bralette, brassiere, nursing bra, push up bra, plunge bra, strapless bra, balconette, t-shirt bra, wireless bra
621220 girdle, shapewear girdle
621230 corselette
621290 braces, corset, suspender belt, garter, suspenders, shapewear, waist trainer
621320 cotton handkerchief
621390 handkerchief
621430 shawl, woven scarf, scarves, veil, hijab, mantilla, head scarf, sarong
621490 bandana
621410 silk scarf
621510 silk tie
621520 tie, neck tie, bow tie, necktie, ties
621600 woven gloves, sports gloves, oven gloves fabric gloves, ski gloves
621710 clothing accessories, fabric belt, collar detachable, sash, hair scarf, pocket square, sleeve garter, bridal sash, wristband, arm band, patches accessory, shoulder pads, fabric headband
621790 garment parts
`;
/** What names of garments say of a kind only: brands and ranges of clothing shops. */
export const CLOTHING_BRANDS = `
62 zw collection, zara, zw, mango, reiss, ted baker clothing, boohoo, shein, asos, prettylittlething, karen millen, monsoon, gingham, ruffle, pleated, high-waist, waist, sleeve, sleeved, collar, bow, lapel, embroidered, jacquard, lace, pocket, pockets, drawstring, v-neck, buttoned, oversize, trim, hem, linen blend, satin, print, belted, corduroy, ribbed, kimono, draped, asymmetric, knot, stripe, flowing, creased, neckline, strapless, contrast, shoulder
61 knit, knitted, jersey, ribbed, thermolactyl, damart, crewneck, seamless, fleece, unisex, rib, lounge, gymshark, superdry, under armour clothing, kids clothing, crew neck, henley, jogger, mens, thermal, ski collection, mesh, girls new, cosy
`;
