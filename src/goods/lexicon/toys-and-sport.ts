/**
 * Toys, games, sport, instruments, watches, pens, arms and art: chapters 90 to 97. For the form of a
 * line see `personal-care.ts`.
 */
export const TOYS_AND_SPORT = `
950300 comforter toy, baby comforter, comforter, baby doll, dollhouse, doll clothes, doll accessories, dolls buggy, figurine toy, anime figure, vinyl figure, construction toy, magnetic tiles, magnetic blocks, wooden blocks, stacking cups, shape sorter, stress ball, stress toy, baby rattle, activity gym, play gym, walker baby, activity centre, activity cube, jumperoo, cot mobile, baby mobile, pram toy, crinkle toy, stroller toy, rubber duck, water toy, bath book toy, diecast, diecast car, die cast, toy truck, train set, train track, wooden train, model railway, locomotive model, rolling stock model, toy plane, rc boat, rc helicopter, rc truck, radio controlled car, slot car, scalextric, track set, plastic model kit, plastic kit, gundam, gunpla, water pistol, foam dart blaster, blaster, gel blaster, play kitchen, play food, wooden food toy, kitchen playset, toy till, shopping trolley toy, tea set toy, doctor set toy, role play, dress up set toy, toy tool set, tool bench toy, wooden puzzle, floor puzzle, rubiks cube, rubik's, speed cube, brain teaser, puzzle cube, three wheeled scooter, trike, electric ride on, push along, pull along, rocking horse toy, pedal car, go kart kids, kids teepee, play house, playhouse, ball pit balls, play mat foam puzzle, yoyo, bubbles, bubble machine, bubble gun, bubbles tub, play sand, magic sand, slime, putty slime, learning toy, learning tablet, kids laptop toy, interactive toy, electronic pet, dinosaurs, dino toy, dinosaur figure, animal figures, farm set, farm animals, unicorn toy, toy guitar, toy piano, toy xylophone, toy drum, musical instrument toy, finger puppets, magnetic drawing board, doodle board, etch a sketch, drawing board toy, craft set, jewellery making kit kids, sticker maker toy, art set toy, spirograph, kids camera toy, walkie talkie toy, tamagotchi, beyblade, light up toy, party bag toys, lucky dip, pinata fillers, bouncy ball toy, pet toys baby, blind box, blind bag, surprise egg toy, mystery box toy, surprise toy, mini brands, collectable toy, reborn doll, fashion doll, barbie doll, paddling toy, sand toys, bucket and spade, beach toys, sandpit toy, baby einstein, crane toy, tractor toy, toy digger, dumper truck toy, emergency vehicle toy, bath squirter, water bomb, water balloons, water blaster, wind up toy, clockwork toy, stretchy toy, sensory, plsh, cuddle toy, snuggle toy, weighted plush, stuffed toy, mascot plush, teddybear, cot toy, toy box set, counting beads, abacus, lacing toy, threading toy, montessori, busy board, wobble toy
950430 coin operated game, arcade machine, pinball machine, claw machine, fruit machine, arcade cabinet
950440 tarot, oracle cards, oracle deck, tarot deck
950450 gaming console, console controller, controller xbox, joycon, game pad, wireless controller, handheld console, steering wheel gaming, vr headset game, dualsense, controller grips, switch oled, thumb grips, controller charging dock, console stand, gaming headset stand console, ps4 controller
950490 booster, elite trainer box, etb, graded card, psa card, football cards, match attax, panini stickers game, magic cards, mtg, commander deck, starter deck, dnd, rpg dice, draughts, mahjong, poker chips, roulette, bingo, casino, darts game, dart shafts, steel tip darts, soft tip darts, foosball, air hockey, bowling game, bowling ball, snooker balls, cue tips, miniatures wargame, wargaming miniatures, tabletop game, quiz game, trivia game, drinking game, murder mystery game, escape room game, travel game, magnetic game, memory game, snap cards, uno cards, jenga, connect 4, scrabble, top trumps, happy families, playmat tcg, board gam, parlour game, conversation cards, couples game, hen party game, shut the box, mini golf set game, hoopla, ring toss, giant jenga, quoits, scratch game
950510 christmas crackers, nativity, nutcracker christmas, christmas hanging, advent calendar fabric, elf on the shelf, santa decoration, snow globe christmas, christmas door decoration, xmas wreath, advent house, christmas gonk, gonk, gnome christmas, christmas novelty, christmas table decoration, artificial xmas tree, christmas village, letter to santa
950590 balloons, foil balloon, latex balloons, balloon arch, balloon garland, balloon arch kit, party banner, bunting paper party, confetti cannon, streamers party, party accessories, party set, party kit, masquerade mask, face masks party, halloween props, cake topper party, fancy dress mask, fancy dress ears, bunny ears, animal ears, fairy wings, angel wings, costume wings, magic kit, joke toy, whoopee cushion, prank, novelty party, glow party, easter eggs decoration, hen party accessories, hen do, birthday badge party, table confetti, helium balloon, number balloon, balloon pump party, happy birthday banner, happy birthday, gender reveal, baby shower decorations, wedding decorations, wands party, leis, hawaiian lei, party glasses novelty, clown nose, fake moustache party, magic wand, eid decorations, ramadan decorations, diwali decoration, backdrop party, foil curtain, pirate hat party, carnival mask, latex mask, festival novelty
950611 snow skis, ski
950621 windsurf board
950629 surf board, body board, paddleboard, inflatable paddle board, diving fins, surf leash, surf fins, sup paddle, kayak paddle, swim training fins, dive fins
950631 golf set, golf putter
950639 golf putting mat, golf training aid, golf head cover, golf headcover, golf trolley parts, golf accessories, ball marker golf, divot tool, golf training net
950640 ping pong balls, table tennis rubber
950659 padel, squash racquet, pickleball paddle
950662 soccer ball, netball ball, stability ball, pilates ball, birthing ball, match ball
950669 golf practice ball, softball, bouncy ball, medicine ball, slam ball, reaction ball, spiky ball
950670 skates, roller blades, roller skate wheels
950691 weights, elliptical, exercise equipment, resistance loop, pilates ring, gym mat, fitness mat, balance board, wobble cushion, gym rings, suspension trainer, punchbag, wrist weights, weighted vest, grip strengthener, kegel, aerobic step, trampoline fitness, speed ladder, agility, barbell pad, gym straps, lifting straps, lifting belt gym, battle rope, sandbag training, power tower, smith machine, home gym, resistance tubes, dip bar, yoga strap, pelvic floor trainer, fitness band, hula hoop weighted, gym handle cable attachment
950699 baseball bat, bow and arrow, compound bow, recurve bow, arrow shafts, lilo, inflatable lounger, hot tub cover pool, above ground pool, swimming float, swim float, arm bands swim, armbands, inflatable ring, swim vest, kickboard, swim goggles kit, shinpads, elbow pads, skate pads, gumshield, mouthguard, boxing equipment, martial arts pads, cricket set, batting pads, rounders, flying disc, disc golf, sledge, sled, toboggan, climbing holds, slide garden, sandpit, tree swing, garden swing, outdoor play equipment, slackline, ski goggles case, skateboard wheels, skateboard deck, skateboard trucks, grip tape skateboard, fencing foil, sports net, volleyball net, tennis net, badminton net, ball pump sports, sports cones, marker cones, goalkeeper pads, ankle guards, body protector, chest guard, groin guard, sporting goods, lacrosse stick, rock climbing, swimming pool accessories, pool noodle, dive sticks, inflatable water slide, splash mat, water sprinkler toy pool, unicycle sport, pogo stick, stilts, bowls sport, athletics equipment, fitness cones, paintball mask, airsoft mask, climbing chalk bag, javelin, discus, rugby tackle shield
950710 fly rod, fishing pole
950720 carp hooks
950730 fly reel, spinning reel, baitrunner
950790 lures, soft bait, spinnerbait, bite alarm, fishing kit, fishing flies, swivels fishing, fishing weights, carp rigs, pva bags, bait boat, keepnet, rod rest, fishing accessories, fishing braid, fishing feeder, spinners fishing, fishing tackle box
950822 amusement ride, bouncy castle, bumper cars
960190 bone beads
960200 moulded wax article, wax flower, soap flower
960400 riddle, garden sieve
960500 shoe cleaning kit, shoe care kit, toiletry travel kit, amenity kit, vanity kit hotel
960610 snap buttons, press fasteners
960621 resin buttons, shirt buttons, craft buttons
960622 brass buttons, jeans buttons
960629 coconut buttons, horn buttons
960630 button blanks, button badge parts
960711 zipper metal
960719 zipper roll
960720 zip puller, zipper slider
960810 stylus pen ball, novelty pen, personalised pen, ball point, rollerball, multicolour pen, erasable pen, fineliner ball
960820 whiteboard pens, paint marker, fabric pens, acrylic markers, acrylic paint pens, dual tip pens, chalk pens, liquid chalk markers, bingo dabber, calligraphy pen, washable markers, grout pen, touch up marker
960830 calligraphy set pen, drawing pen india ink
960850 pen gift set, pen and pencil set
960860 biro refill
960899 pen holder stylus, touch pen, ink cartridges pen, s pen tip
960910 hb pencils, drawing pencils, graphite pencils, sketching pencils, watercolour pencils, pencil crayons, sketching set
960920 pencil lead refill
960990 soft pastels, chalk stick, jumbo chalk, pavement chalk, charcoal sticks
961000 slate board, chalk board, magnetic whiteboard, drawing board chalk
961100 stamper, ink stamp, wooden stamp, label printer manual, custom stamp, embosser hand, nail stamper, numbering machine hand, photopolymer stamp
961210 label tape, label maker tape, ribbon cartridge, fax film, dymo tape
961220 inkless print kit, baby handprint ink pad
961310 gas lighter non refillable, clipper lighter disposable
961320 cigarette lighter, zippo, gas lighter, plasma pocket lighter
961380 table lighter, bbq lighter, electric arc lighter, usb lighter, rechargeable lighter, gas lighter kitchen, utility lighter, long lighter
961390 zippo wick
961400 pipe tobacco wood, shisha, water pipe, metal smoking pipe, cigarette filters holder, chillum, shisha bowl
961700 double walled bottle, travel mug insulated, vacuum bottle, thermos bottle, thermal bottle, reusable coffee cup, coffee cup travel, sublimation tumbler, food jar, soup flask, double wall tumbler, reusable cup insulated, vacuum mug, steel thermos, skinny tumbler, water flask
961800 training head, shop dummy, display mannequin, dress dummy, mannequin torso, nail practice hand
962000 gimbal stick, light stand tripod
970121 oil painting old
970191 watercolour painting, acrylic painting, hand painted picture, pastel drawing, drawing original, wall painting
970192 mosaic art
970199 collage, decorative plaque handmade, collage artwork
970290 original print, etching, limited edition print engraving, original lithograph, screenprint original
970400 collectable stamps, philatelic, first day covers, postal history
970531 antique coin, coins collection
970539 numismatic coin, banknote collectable
970529 mineral specimen, taxidermy, butterfly specimen
970510 memorabilia collection, militaria, medals collectable
970690 antique vase
711890 proof coin, legal tender coin, silver eagle, collectible coin
920120 grand piano
920210 viola, double bass
920290 mandolin, classical guitar, bass acoustic, lyre harp, sitar, oud instrument, guzheng
920510 cornet, tuba, french horn, bugle
920590 recorder, ocarina, melodica, didgeridoo, pan pipes, penny whistle, bansuri
920600 bongo, djembe, glockenspiel, tongue drum, handpan, snare drum, triangle instrument, shakers percussion, castanets, hang drum, egg shakers
920710 synthesiser, electronic keyboard, stage piano, piano keyboard
920790 electronic drum kit, electric violin, electronic drums, electric bass
920810 musical box, musical jewellery box
920890 duck call, game call, whistle instrument
920930 ukulele strings, bass strings, cello strings
920991 piano parts
920992 violin bridge, violin shoulder rest, guitar pickups, tuning pegs, machine heads guitar, guitar bridge, guitar neck, rosin, violin chin rest, tuning keys, pickguard
920994 guitar pedals parts, keyboard stand, electric guitar parts, piano stand, guitar pickup electric, hot rods guitar parts
920999 guitar stand, drum pedal, drum heads, drum skin, drumhead, mouthpiece, metronome, tuner guitar, clarinet reeds, drum stand, cymbal stand, drum sticks, drum practice pad, trumpet mute, instrument accessories
910111 watch precious metal
910121 omega watch gold
910211 watch gift set, dress watch, chronograph watch, unisex watch
910212 lcd watch, sports watch digital, led watch
910219 ana-digi watch, analog digital watch
910221 automatic wristwatch, diver watch automatic, skeleton watch automatic
910229 manual wind watch, hand wound watch
910291 pocket watch quartz, fob watch, nurse fob watch, stop watch, nurses watch
910299 pocket watch, pocket watch mechanical
910400 dashboard clock, car clock
910511 bedside clock, travel alarm clock, projection clock, sunrise alarm clock
910521 kitchen clock, digital wall clock
910529 cuckoo clock, mechanical wall clock, pendulum clock
910591 desk clock, flip clock, led clock
910599 mantle clock mechanical, grandfather clock
910610 time clock, attendance clock
910690 egg timer, digital timer, parking meter, parking disc, visual timer, countdown timer
910700 plug in timer, mains timer
910811 quartz movement watch
910910 clock movement, quartz clock mechanism, clock mechanism
911110 watch case gold
911180 watch case, watch cases steel, watch bezel case
911190 watch case parts, watch crown, watch bezel, watch lugs
911320 stainless steel watch strap, watchband, metal watch band, milanese strap, apple watch strap metal
911390 nato strap, rubber watch strap, nylon watch strap, apple watch band, fitbit strap, smart watch strap, smartwatch strap, watch strp, garmin strap
911430 watch dial, clock dials
911490 watch hands, clock hands, watch crystal, watch pins
930400 airsoft, gas pistol, stun baton
930320 combination shotgun
930390 blank firing gun
930510 pistol grip, pistol magazine, handgun parts
930520 rifle stock, gun barrel, rifle magazine, rifle bipod mount
930599 airgun parts
930629 air rifle pellets, airsoft bbs
930690 rockets
930700 sabre, dagger sword, lance
`;
