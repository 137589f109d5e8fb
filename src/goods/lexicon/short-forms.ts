/**
 * Short forms in which tills, parcels and waybills write everyday goods: cut words, consonants alone, letters with a stroke.
 * For the form of a line see `personal-care.ts`.
 */
export const SHORT_FORMS = `
330300 edp spry, edt spry, edp vapo, edt vapo, edp spr, edt spr, edt nat spray, prfm, perfme, parf, fragrnce, frgrnc, fragrance spray, frag mist, bdy mist, b/mist, h&b mist, fine fragrance mist, eau de parfm, eau de toil, edc, a/shave edt, edp giftset, edt giftset, edp gset, edt gset, edp refill, mens fragrance, womens fragrance, pefume, parfume, perfum
330410 lpstk, l/stick, lipstk, lpstck, lip stk, l/gloss, lpgls, lip glss, lip bm, l/balm, lip blm, l/liner, lip lnr, lip pncl, lip tnt, lip pl, lip clr, lip col, matte lip, velvet lip, lip mousse, lip souffle, lip laminate, lip glaze, lip shine, lip duo, lip trio, lip pen, lip butter balm
330420 eylnr, eyelnr, e/liner, eye lnr, eyeln, e/shadow, eye shdw, eyshdw, shdw, shadw stk, e/brow, brw pncl, brw gel, brw, mscr, mscara, masca, mascar, eye pncl, eye pen, eye def, eye definer, lash paint, lash volume, lash curl, wtrprf mascara, wp mascara, wproof mascara, eye col, single shadow, duo shadow, glitter liner, winged liner, kajal pencil, inner corner, brow lift, brow micro, brow marker, brow duo, brow fiber, brow filler, brow lacquer
330430 npol, n/polish, nail pol, nail pl, nail clr, nail clor, nail col, nail lac, n/varnish, n/lacquer, nail vrnsh, npr, nail pol rem, n/pol remover, nail treat, nail strength, quick dry nail, gel n/p, gel nail kit, gel manicure, cuticle, cuticle pen, french manicure, uv gel polish, cat eye gel
330491 pwdr, pwd, pdr, fce pdr, prssd pwdr, pressed pdr, pressed pwd, loose pwdr, comp pdr, compact pwd, bronz pwd, brnzng pwdr, stay matte powder, fix powder, fixing powder, blush pdr, blsh pwdr, face pwdr, pwdr fndtn, baby pwdr, bdy pwdr, foot & body powder
330499 fndtn, fnd, fndn, fnd spf, foundatn, foundat, cnclr, cncl, cnclr stick, blshr, blsh, bronz, brnzr, bronzr, hghlghtr, hlghtr, hilighter, highlightr, hi-lighter, prmr, primr, face prmr, sttng spry, setting spry, setspray, fix spray, fix mist, mkup, m/up, mup remover, mupr, mkp, mstr, mstrsr, moistriser, moisturser, moistur, moisturiz, mstrzr, clns, clnsng, cleans, clnsng milk, tnr, tonr, fc mask, fce msk, fce crm, fc crm, f/cream, f/mask, f/wash, f/scrub, fce wsh, facewash, facial scrub, fac scrub, exfltr, exfoliant, scrb, body scrb, bdy scrub, b/scrub, bdy ltn, bdy lotn, bdy mlk, bdy oil, b/lotion, b/butter, b/cream, b/oil, bdy crm, bdy btr, hnd & nail, h/cream, hnd lotn, ft crm, foot crm, footcream, sun ltn, snscrn, sunscrn, sunscrm, sun scrn, sun loti, suncrm, a/sun, aftrsn, f/tan, self tn, selftan, tan lot, tan mse, tan crm, tan spray, tan oil, grad tan, bronze glow, eye crm, e/cream, eye srm, day crm spf, nght crm, n/cream, d/cream, night srm, face srm, booster serum, ampoules serum, anti age, antiage, age defy, age miracle, anti wrnkl, lift & firm, brighten, blackhead, acne cream, acne wash, dry skin, oily skin, combination skin, normal skin, skin repair, skin relief, hydrating gel, water gel, gel cream, gel creme, sleeping pack, tissue mask, bio cellulose mask, lip & eye, skin oil, skin balm, all over balm, multi balm, rescue balm, healing ointment, petroleum jelly tin, cocoa bttr, cocoa butter formula, coconut body, shea body, oat body, body mousse, body jelly, body cr, body serum, intensive care lotion, aloe fresh lotion, after shave balm skin, beard face, mens moisturiser, mens face, tinted moist, tinted moistr, bb crm, cc crm, gel blush, jelly blush, water tint, foundation spf, matt foundation, full coverage, liquid concealer, camo concealer, corrector palette, cheek palette, cheek colour, make-up kit, pretend makeup, play makeup kids, body paint, glitter gel, cosmetic glitter, face glitter, body gems, makeup advent, cosmetic advent calendar
330510 shampo, shampu, s/poo, shmpu, shpo, shampooo, dry shampo, d/shampoo, dry shmp, bb shampoo, s&c set
330530 h/spray, hairspr, hairspra, hairspry strong, hr spry, hr spray, hold spry, firm hld, extra hold, ultra hold, lacq
330590 condtr, cndtr, condi, condito, condition, conditio, conditi, deep cond, hair condit, lv in, l/in, leave-in cond, hair msk, h/mask, hair trtmnt, hair treat, treatmt, hair colr, haircolour, h/colour, h/col, hair dy, perm colour, perm hair col, semi perm, demi perm, root touch, roots cover, grey coverage, ash blonde, dark brown hair, light brown hair, natural black hair, golden blonde, platinum blonde, hair mse, mse, mousse strong, gel strong, wet gel, hair gl, hair wx, hair srm, hair spry heat, heat prtct, heat protect, heat defence spray, heat style, blow dry, texturising, texturiser, texture paste, texture powder, sea salt spry, salt spry, fibre paste, matt paste, matt wax, matte clay, defining cream, curl cr, curl crm, curl jelly, curl refresh, frizz serum, shine spray, shine serum, hair shine, hair refresh, root lift, hair thick, hair growth, hair food, scalp care, scalp massage oil, hair perfume, hair fragrance, biotin hair, argan hair, coconut hair oil, amla oil, hot oil, hot oil treatment, intensive mask, hair repair mask, hair kit, haircare gift, haircare kit, beard conditioner, moustache
330610 toothpast, toothpste, toothp, tooth past, tpste, whit tpaste, freshmint, triple action, mint toothpaste, total care toothpaste, enamel care
330690 mwsh, mouthwas, mouthw, mthwsh, mouth wsh, whitestrip, wht strips, teeth white, oral gel, oral hygiene
330710 shv gel, shv foam, shave gl, shvng gel, shv crm, shve, shaving, shaving gl, shaving fm, a/shave, a/shave balm, aftersh, aftershve, aftrshv, post shave
330720 a/p, a/persp, deo spry, r/on, deo stk, deostick, deod stick, deo crm, bspray, body spr, body spry, bodyspray, invisible fresh, cotton dry, antiperspir, antiperspi, deodoran, deodora, anti-persp, invis deo
330730 b/bath, bble bth, bubl bath, bth slt, b/salts, bath slts, b/soak, bth soak, b/bomb, bath bmb, b/oil bath, bath bl, bath gift
330749 a/fresh, airfrsh, air frshnr, air fr, car air, room spry, room mist spray, room frag, home frag, reed diff, reed dif, r/diffuser, diffuser 100ml, diff refill, plug ref, plugin refill, wax burner melts scented, car fresh, carfresh, car frshnr, carpet fresh, fabric frsh, linen mist, pillow mist, sleep spray, room scent
330790 hair rem, h/removal, hair rmvl, wax strps, wxstrps, wax kit, wax cartridge, depil, dep cream, cl solution, fem wash, int wash
340111 soap br, brsoap, soapbar, hand made soap bar, wips, baby wps, wet wips, wpes, bby wipes, wipes 60s, cleansing wipes baby
340130 shwr gl, shw gel, shwrgl, shwr fm, shw crm, show gel, sho gel, showr gel, s/cream, s/crm, b/wash, bdy wash, bodywas, bod wash, hnd wsh, hndwsh, handwas, hnd soap, liq soap, lhs, lhw, foam hw, bath shwr, hair bdy wsh, baby wsh, intimate foam, top-to-toe, hair body face
340250 detrgnt, ldry, laundry liq, wash liq, wash pwdr, washing pdr, bio pwd, nbio, bio tabs, bio caps, bio liq, w/up liq, wup, dish tabs, dw tabs, dishw, fab soft, f/cond, fabsoft, antibac cleaner, multi surf, multisurface, multi-surface, all purp, apc, kitch spray, bath clnr, bthrm clnr, toilet clnr, wc gel, wc block, loo blu, thick blch, cleaner trigger, trigger spray, floor clnr, oven clnr, drain clnr, stain rem, stn rmvr, descale, limescl, clean wipes, surf wipes, glass clnr, polish spray cleaner, anti-bac, antibact spray, shower shine, daily shower, window spray, bleach gel
340600 candl, cndl, jar cndl, med jar candle, one wick candle, tlights, tealts, wax melt clamshell, wax cubes, votives, scented wax melts, scented melts, candle glass, candle pot, candle box set, led pillar real wax
300490 cplt, caplts, cpslts, tablts, syrp, syrup medicine, suspens, linct, lzngs, loz, lozngs, drps, eye drps, eye spry, nasl spry, spry relief, relief gel, relief crm, pain relf, paracet, parac, pcm, ibu, ibup, ibuprof, ibupro, cough syr, sore thrt, hayfev, hayfevr, allergies, antihist, cetirz, cetirizine tabs, loratad, indig, indigest, antac, laxat, constip, diarrh, diarrhoea, rehyd, haemorr, piles, thrush, cystitis, fungal, verruca, wart, cold sore crm, sting, antisept, head lce, lice, nits, travel sick, sickness, migraine rel, back pain heat, deep relief, heat spray, nausea, teeth gel, teething, colic, gripe, infant susp, junior susp, sugar free susp, suspension sugar free, sachets cold, max strength, dual action relief, 24 hour relief, hc cream, hydrocort, hydrocortisone crm, emollient, emollnt, ear drps, mouth ulcer, ulcers
300510 plstrs, plast, fab plasters, fabric strips, dressings, dress pads, wound care, tape surg, sports tape, k tape, blister plstr, corn plaster, hydrocolloid, patches blemish plaster, foot plasters
300590 bndg, bandge, crepe bndg, tubular bndg, gauze pad, lint, finger bandage, sling medical, eye pad, cohesive bndg
210690 vitd, vitc, vitb12, mvit, omega 3 caps, cod liver, clo caps, clo, evening prim, glucosam, glucos, cranb caps, magnes, iron tabs, folic, folic acd, zinc loz, cal vit d, probiot, bio cult, biotics, collagen liq, collagen caps, coll powder, protein pwdr, protein shake, shake powder, pre w/o, aminos, energy chews, energy tabs, electrolyte tabs, hydr tabs, efferv, effervesc, eff tabs, fibre gummies, sleep aid gummies, immune support, pregnancy vits, hair vits, beauty vits, skin vits, eye health, heart health, joint health, mushroom complex, mushroom powder blend, superfood, super greens powder, detox, herbal infus, herbal infusion, herbal teabags, camomile, peppermint teabags, rooibos, night time tea, cold brew infusion
960321 tb med, tb soft, toothbr, toothbrsh med, toothbrus, tbrush med, manual tb, brush hds, replacement hds, b/heads, interdent, interdental br, idb
850980 elec tbrush, elec tb, electric tb, power brush, power toothbrush, rechargeable tb, batt tbrush, battery tb, sonic tb, sonic brush, flosser electric
821210 rzr, razor hndl, razor gift set, handle + 2 blades
821220 bld
961511 hair clp, snap clips, hairclip, headband hair, hairslide, salon clips
961590 hair elast, hair bnds, bobby, sleep curlers, satin curlers, bun net, bun kit
961620 mkup sponge, sponge puff, blend sponge, pwdr puff, velvet puff, triangle puff
960330 m/up brush, fndtn brush, pwdr brush, brsh set, shadow brush, eye brush, liner brush, lip br, blend brush, buffing brush, concealer brush, angled brush, face brush, cheek brush
960329 h/brush, hairbr, hair brsh, detangle brush, detang brush, paddle br, round br
961900 napps, nappie, nap pants, sz4 nappies, newborn nappies, pull up, ultra twls, towls, twls, pantylnrs, panty lnrs, long plus, ultra long, normal wings, night wings, tamp, tampon super, applicator tampons, non applicator, pants inco, lady pads, sensitive bladder, leaks pads
620240 jkt ladies, lds jkt, wmns jkt, jckt women, jkt, jckt, coat ladies wool look, lng coat, puf jkt, pufr jkt, puff jacket, bodywrmr
620140 mns jkt, mens jkt, mns coat, waterprf jkt, w/proof jkt, wproof jacket, hooded jkt, rain jkt, softshl
620343 trs mens, trsrs mens, mns trsr, suit trs
620463 trsrs, trous, trs ladies, lds trs, wl trouser, w/leg trousers, wleg, w/leg, tapered trs
620462 jns, skny jns, skinny jns, str jean, straight jn, wl jeans, w/leg jeans, mom jn, dnm, denm, dnm shorts, denim shrts
620443 drss, drs midi, drs maxi, mx dress, mxi dress, md dress, shirt drs, wrap drs, ls dress, s/s dress, slvls dress, sleeveless dress, sl dress, v-neck dress, halterneck, ruffled dress, ruffle dress, tie dress, belted dress, knot dress, gathered dress, draped midi, dress with bow, dress with belt, dress with slit, flounced dress, embroidered dress, polka dress, strapless dress, tulle midi dress, openwork dress, cutwork dress, zip dress, tank dress woven, corsetry dress, asymmetric midi dress
620453 skrt, midi skrt, mx skirt, a line skirt, wrap midi skirt, ruffled skirt, knot skirt, draped skirt, buttoned skirt, skirt with slit, flounced skirt, embroidered skirt, tulle midi skirt, gathered skirt
620640 blse ladies, ls blouse, s/s blouse, slvls blouse, sleeveless blouse, crop blouse, wrap blse, ruffled top, flounced top, draped satin top, knotted top, tied top, bow blouse, blouse with knot, openwork blouse, cutwork blouse, guipure blouse, semi sheer blouse, printed satin shirt, flowing printed, asymmetric top woven, shirt with bow, peplum blouse, pleated blouse, pleated top, voluminous blouse
620630 poplin shirt women, striped poplin, cotton poplin, striped shirt, oversized striped shirt, crop poplin, poplin blouse sleeves, embroidered poplin, cutwork embroidery, ramie shirt
620433 tailored jkt, blzr, blazr, blazer db, sb blazer, open blazer, tailored double-breasted, straight blazer, satin effect blazer, textured blazer, suit jkt ladies, faux leather jkt, fx leather jacket, fx suede jacket, bomber jkt, cropped bomber, gold button blazer, frogging jacket, jacket with pockets
620342 mns jean, mens jns, mens shrts, chino shrt, cargo shrt, bermuda mens, denim bermuda mens, slim cropped jeans
620520 l/s shirt mens, s/s shirt mens, mens shrt, oxfrd shirt, stretch shirt, formal shrt, easy care shirt, cutaway collar shirt, button-down
610910 s/s t-shirt, l/s t-shirt, crew tee, graphic t-shirt, grphc tee, oversized graphic tee, cropped graphic tee, strappy vest, ribbed t-shirt, basic t-shirt, plain tee, plain t-shirt, printed tee women, slub tee, boyfriend tee, raw edge tee, tie dye t-shirt, acid wash tee, pocket tee mens, muscle fit t-shirt, scoop tee
610990 knit top strappy, polyamide bodysuit top, seamless tank top, ribbed seamless, halter knit top, asymmetric knit top, draped knit top, ruched top, ruched crop, stretch bandeau, sweetheart top, corset style top knit, lace trim top, mesh long sleeve, cowl top, slinky crop, rib crop top, square neck top, boat neck top, tie top, wrap crop top, fitted top, sleeveless top, ls top, s/s top
611020 hdy, zip thru, zip through, swtshrt, swtsht, sweatsh, swtsrt, crew swt, oth hood, o/h hoodie, fleece sweat, jogging top, cotton crew jumper
611030 jmpr, jumpr, swtr, sweatr, swter, crdgn, cardgn, cardign, knt, knitwr, knit cardi, cable jmpr, l/s knit, s/s knit, v-neck knit, crew knit, roll nk, rn jumper, hi nk jumper, turtle nk, purl knit sweater, soft knit sweater, rib knit sweater, cable-knit sweater, basic knit, plain knit sweater, faux fur knit cardigan, metallic thread knit, striped knit, buttoned knit, knit cardigan buttons, pointelle knit, intarsia knit, knit polo sweater, knit vest top, oversized knit
610462 lggngs, leggng, legg, lgngs, joggr, jggrs, jog pnt, capri leggings, cropped leggings, ribbed leggings, basic leggings, full length leggings
610443 knit drs, rib drs, jersey drs, ribbed midi, knit midi dress, polyamide dress, tube midi dress, bodycon drs, fitted midi dress, ruched midi dress, draped jersey dress, halter knit dress, knit tank dress, asymmetric knit dress, cut-out knit dress, crochet knit dress, metallic knit dress midi
610821 brf, knkrs, knickrs, thng, hi leg, high-leg, full brf, midi brf, shorties underwear, brazillian, no vpl brief
610831 pyj, pjama, pyjama st, pj top, pj trousers, nghtie, nightie short, nghtdrs, nightsh, nitey, twosie pj, shorty pj
611595 sck, ankl sock, trnr sock, trainer sox, liner sox, knee hi, school sox, over ankle, no-show, invis sock, bed sox
611521 tght, opq tights, opaq, sheer 15d, support tights
621210 t-shirt br, balc bra, plng bra, plunge br, n/w bra, non-padded, padded plunge, push-up, pushup bra, bra a-e, bra d-g, sprt bra, spts bra, crop top bra, bralet lace, bandeau br, strapless br, nurs bra, mat bra
611241 swmst, swimst, swimsut, swimsuit tummy, swim costume, cossie, swimming cossie, bikini tp, bikini btm, bikini bttm, bkni, triangle top bikini, tie bikini, hi leg bikini, bikini brf, swmwr, swim wear, swim shirt, swim tee
620920 baby drs
611120 sleepst, slpst, bby grow, bby bodysuit, baby leg, baby trs, newborn hat, dungaree & bodysuit set, pramset
650500 bnie, beanie ht, bobble ht, bsbl cap, b/cap, baseball cp, cap adj, bckt hat, bucket ht, sun ht, hat & mitt set, beani, wooly hat, woollen hat
640411 trnr, trainr, runner shoe, snkr, sneakr, running shs, gym shs, sports shs, run trainer, court trainer
640299 sndl, sandl, slidr, heel sandal, court shs, crt shoe, pumps flat, ballet pmp, mule shoe, wedge shoe, espadrille pu, pu shoe, sandals pu
640391 ankle bt, ank boot, chelsea bt, knee bt, lthr boot, leather ank boots, leather bt
640399 lthr shoe, lthr shoes, leather court, leather ballet, leather lace up, lace up shoes leather, leather trainer low, split leather, shs
640419 slippr, slpr, slipper sock sole, mule slpr, slipper bootie, canv shoe, espadr, canvas slip on
420222 hbag, handbg, shldr bag, shoulder bg, crossbdy, cross bdy, tote bg, shopper bg, clutch bg, evening clutch, bag women shoulder
420232 prse, purs, wallet mens pu, wallt, card hldr, cardhldr, crd hldr, coin prse, passport hldr
420292 bkpk, bpack, rucksk, rcksck, backpck, csmtc bag, cosm bag, cos bag, cosmetic bg, make up bg, mkup bag, mup bag, wshbag, wash bg, toiletry bg, toilet bag, lunch bg, cooler bg, gym bg, duffl, school bg, pncl case, pencil cs, vanity bag, travel pouch, gift bag cosmetic filled empty, canvas cosmetic, bum bg
711719 nklce, necklce, neckl, nklace, earrngs, earrg, ear rings, earrngs stud, brclt, bracelt, bngle, jewlry, jwllry, jewellery st, hoop ear, anklet chain, pendnt, chokr
490900 g/card, greet card, grtg card, bday card male, bday card female, card juvenile, xmas crds, postcrd, post card, thankyou cards, thank you crd
481190 giftwr, gift wrap roll, g/wrap, wrapping ppr, roll wrap, rollwrap, wrap paper, tissue ppr, tissue sheets, gift tissue
481940 g/bag, giftbag, gift bg, btl bag, bottle bg, paper bg, party bgs
481820 facial tiss, tissue cube, pocket tiss, kitchen rl, k/roll, k/towel, towel kitchen 2 roll
481810 t/roll, troll toilet, toilet rl, loo rl, bathroom tissue
482110 stckr, stickrs, sticker sht, sticker book sheet, gift tgs, label sheet
482010 n/book, notebk, ntbk, notepd, dairy 2025, jrnl, journl, memo pd, sticky nts, list pd
950300 soft ty, softtoy, action fig, vehicle toy, diecst, jigsw, puz, pzl, puzzl, doll playset, plyset, playst, play st, role ply, dress up kids, bath ty, bubbls, bubble wnd, slme, squish, fidgt, blocks set, construct, baby ty, rattle ty, comfrtr, mobile cot musical, musical mobile, ride on toy, scootr, walker toy, garden toy, water ty, toy phone musical, kids karaoke, kids kitchen
950490 board gme, family gme, card gm, trading crds, trad cards, dice gm, party gme, puzzle game
950510 xmas dec, xmas decoration hanging, tree dec, xmas bauble, tinsl, xmas wreth, xmas stocking, xmas cracker, gonk xmas, xmas hanging, xmas novelty, hanging dec, xmas figure, santa figure, reindeer decoration, snowman decoration, elf decoration, advent calndr, snowflake decoration, star topper
950590 party dec, ballons, baloons, banner bday, bday decorations, h'ween, hween, halloween dec, pumpkin decoration, skeleton decoration, cobweb, fancy dress wig hat, fancy drs acc, fancydress, costume acc, pinjata
392690 phone cs, phone cvr, ph case, ph cover, phn case, iphone cs, mob case, iphone cvr, silicone cs, case for samsung, galaxy case, pixel case, magsafe case, clear case, false nls, f/nails, stick on nls, ear plgs, cable tdy, keyrng, key rng plastic
854442 chrg cbl, cbl, c-c cable, usb a-c, ltng cable, lightning cbl, hdmi 2m, aux lead, chrgng cable, charger lead
850440 mains chrgr, wall chrgr, car chrgr, plug chrgr, wless charger, wireless chrgr, chrg pad, usb plug charger, adptr power
851830 earphns, h/phones, hdphones, headphns, hdset, headst, tws buds, bt earbuds, bt headphones, wired earbuds, earbds
851821 bt speaker, spkr, speakr bt, bluetooth spkr
850760 pwr bank, p/bank, powerbnk, power bnk, li-ion batt, liion, li batt, batt pack
851762 smart wtch, smartwtch, fitness trkr, ftness tracker, bt adapter, wifi ext
851310 trch, led trch, head trch, hd torch
853952 led blb, led bulb gu10, lght bulb
940542 ledstrip, led strp, led nite light, nite lite, nightlt, ngt light, led lghts, solar led light
940531 fairy lts, string lts, f/lights, led fairy, xmas lts, fairy lghts, tree lts, micro lights
870830 brk disc, brk pads, brake dsc, frt brake pads, front brake pads, rear brake pads, front discs, rear discs
870829 bmpr trim, frt bumper trim, wing lh, wing rh, door mirror cover, mirror cover, wing mirror cover, wheel arch liner
870880 shock abs, shckabsorber, shock absrbr, stab link, arb link
851220 hdlmp, headlmp, head lamp, tail lmp, rear lmp, fog lmp, headlamp lh, headlamp rh
853400 pcb bd, pcb panel, pcb flex, rigid flex
854239 ics electronic, ic smd, semicon
392310 stg box, strg box, storage bx, plastic bx, plast box, organiser drawer box, cosmetic organiser, make up organiser acrylic, acrylic organiser, fridge organiser, craft box
691200 mug gift, side plt, dinner plt, stoneware mug, espresso mug, mug boxed, reactive glaze bowl
691390 orn, ornmnt, figurin, moneybx, money bx, ceramic orn, candle pot ceramic, tlight holder ceramic, ceramic pumpkin, ceramic house
701399 glass tlight, t/light holder, glass orn, hurricane lantern glass, glass cloche
701337 hiball glass, dof tumbler, glass tumblr
701328 wine gls, gin gls, champagne gls, flute glasses
940490 cshn, cushn, scatter cushn, pillw, pllw, seat pd, floor cushn, dog bd, cat bd
940440 duvt, quilt dbl, duvet dbl, duvet sgl
630232 duv cov, duvet cvr, duvet st, dbl duvet, sgl duvet, ds duvet set, bedset, p/case, pillowcse, hwife pillowcase, fitted sht, flat sht, valance sht, fit sheet, bedsheet
630260 twl, bath twl, hand twl, face cl, bath sht, beach twl, towel bl, h/towel
630140 thrw, fleece thrw, blnkt, blnket, blankt, baby blnkt, sherpa thrw, teddy throw, teddy blanket, snuggie
630392 curt, curtns, e/let curtains, eyelet curt, blackout curt, ppleat curtains, voile pnl, roller bld, rlr blind
940360 side tbl, coffee tbl, console tbl, bookcse, bathroom cab, sideboard wood, tv unt
940320 shoe rk, clothes rl, towel ladder, storage rk, shelving bay, metal rk, trolley 3 tier, 5 tier shelving, 4 tier shelf, tier rack
732393 saucpn, s/pan, pan st, s/s pan, ss bowl, s/s bottle, s/steel bottle, st steel, stainless stl, cocktail shkr, collander
761510 frypan, f/pan, frying pn, fry pan 28cm, wok non stick, saucepan non stick
392410 wtr btl, water bot, water bottl, sports btl, sippy, sippy cp, feed btl, baby btl, feeding btl, lunch bx, lnch box, food cont, food strg, food tub, ice tray
961700 flsk, vac flask, trvl mug, travel mg, ins bottle, insul bottle, insltd bottle, insulated btl, thermal cup, thermal cp, tumbler ss
230910 wet cat, wet dog, cat pch, dog tin, dog trays, dog can, cat can, cat tray, dog trt, dog bisc, dog chw, pch jelly, puppy tins, puppy pouches, kitten pouches, senior 7+, junior dog, maxi adult, giant adult, breed adult
180690 choc box, choc brs, chocolate br, choc gift, choc selection, choc assort, choc eggs bag, xmas choc, choc santa, choc adv cal, sharing bag choc, share bag, sharing block, pouch choc, chocolate pouch
170490 swts bag, sweets pch, mints tin, mint sugar free, sf mints, gum drops, fizzy mix, candyfloss, marshmlw
190590 crackrs, snack bag, snack mix, savoury biscuits, cake bars, loaf cake, tray bake, cake tin gift
`;
