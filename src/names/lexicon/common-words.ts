const COMPANY_TOKENS =
  'abc xyz aaa alpha beta gamma delta omega sigma zeta epsilon kappa lambda theta prime best city blue red green black white silver golden ' +
  'gold sky skyline sun sunrise sunshine sunny moon star stars galaxy universe cosmos planet orbit orion apollo titan phoenix ' +
  'eagle falcon hawk lion tiger dragon bear wolf panther horse bull elephant dolphin shark swan crown king kings royal regal imperial ' +
  'empire majestic noble palace castle tower pyramid bridge gate gateway door key link links net line lines way ways path point ' +
  'focus vision view insight mind brain idea ideas concept dream hope faith trust honor honour peace freedom liberty victory victoria ' +
  'winner champion leader leaders master masters expert experts elite premier premium supreme superior super ultra mega maxi max mini ' +
  'micro macro nano top first one two three four five seven ten plus extra pro perfect ideal ' +
  'optimum optima optimal excel excellent excellence quality smart bright clever wise quick rapid swift fast speed speedy express ' +
  'direct easy simple modern new next neo nova novo future vita viva vital life live active dynamic dynamics energy power force ' +
  'strong solid stable rock stone diamond crystal pearl jade ruby emerald sapphire amber ivory lotus rose lily orchid flower ' +
  'garden forest tree oak pine cedar palm leaf bamboo river lake ocean sea marine bay coast island harbour harbor mountain mount ' +
  'hill summit peak valley spring summer winter autumn ' +
  'north south east west northern southern eastern western central center centre middle global globe globus ' +
  'world worldwide universal international inter trans euro orient oriental occident atlantic pacific arctic ' +
  'polar tropic equator horizon zenith apex acme pinnacle vertex matrix vector nexus axis focal core base basis foundation fortune ' +
  'lucky luck happy joy smile friend friends friendship family brothers bros sons sisters partner partners partnership alliance ' +
  'allied union united unity uni unique uno together team club society national nation people citizen public ' +
  'general standard classic classical original origin pioneer explorer voyager navigator captain pilot ' +
  'alfa avangard vostok zapad sever yug vympel rassvet zarya zvezda iskra impuls orbita progress prometey prometheus vega ' +
  'sputnik mir era lider garant rubin almaz kristall merkuriy mercury jupiter saturn venus mars neptune pluto uranus atlas hermes ' +
  'zeus athena artemis aurora helios olympus olymp olimp spartak spectrum spektr resurs rezerv reserve standart etalon kontakt ' +
  'contact contacts konsul kapital capital aspect aktiv aktual perspektiva perspective technosfera sfera sphere ' +
  'hong hua xin jin tai tong sheng fu da long feng guang ming yuan xing chang hui rong jia tian ' +
  'zhong hai bao heng yong wei kang ' +
  'al noor nour amal salam safa marwa barakat baraka fajr shams qamar najm hilal nakheel waha badr zahra ' +
  'anadolu doğan güven yıldız güneş deniz demir özgür çelik altın umut barış ' +
  'sri shree om lakshmi ganesh krishna shiva ganga maha bharat jai ' +
  'sakura fuji asahi hikari shin han dae hyun sam daehan hanil';

const PERSON_TOKENS_A =
  'mohammed muhammad mohamed mohammad mohammadi ali ahmed ahmad ahmadi hassan hasan hussein hussain hossein hosseini husseini khan shah ' +
  'malik butt chaudhry chaudhary iqbal akhtar javed nawaz qureshi siddiqui ansari sheikh shaikh begum bibi fatima khalid omar umar ' +
  'othman usman yusuf yousef ibrahim ismail abdullah abdul abdulaziz abdulrahman rahman rahimi karimi karim moradi jafari sadeghi ' +
  'rezaei rezaee heidari ebrahimi mousavi musavi hashemi kazemi rahmani akbari amiri sharifi ghorbani rostami nazari mahmoudi mahmoud ' +
  'mahmood mustafa mostafa nasser nasir saeed said salem salim salman samir saleh sultan tariq walid yasin zaid zahra maryam ' +
  'reza mehdi amir majid hamid farhad javad kumar singh sharma verma gupta patel ' +
  'shetty reddy rao nair menon iyer das dey ghosh banerjee mukherjee chatterjee sen roy bose joshi mehta desai jain agarwal ' +
  'mishra pandey yadav chauhan thakur kaur devi rani lal ram raj ravi sanjay vijay anil sunil suresh ramesh rajesh ' +
  'rajan krishnan subramanian pillai nayak prasad mohan chandra ' +
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao ' +
  'peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lu ding ren shen yao zhong cui tan fan jin wen jun yong ' +
  'chan wong leung cheung lau chow kwok lam chang chiu tse yip lee kim park choi jung chung kang cho yoon lim shin ' +
  'kwon hwang ahn hong jeon ko moon son yoo seo jang bae baek heo nam min jin ho sung hyun young ' +
  'nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly van thi minh anh hung tuan quang thanh hai linh ' +
  'tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura ' +
  'hayashi shimizu mori abe ikeda hashimoto ' +
  'santos silva cruz reyes ramos garcia bautista fernandez gonzales gonzalez rodriguez martinez lopez sanchez perez ramirez flores ' +
  'torres rivera gomez diaz hernandez morales ortiz gutierrez chavez jimenez ruiz alvarez moreno romero castillo vargas castro ' +
  'delgado dominguez vazquez guerrero medina munoz herrera aguilar mendoza rojas soto ' +
  'oliveira souza pereira costa ferreira almeida carvalho ribeiro rocha barbosa lima alves ' +
  'juan jose luis carlos jorge pedro manuel francisco antonio miguel javier rafael fernando alejandro diego pablo ricardo roberto ' +
  'eduardo mario maria ana carmen rosa isabel teresa lucia laura marta elena';

const PERSON_TOKENS_B =
  'smith johnson williams brown jones miller davis wilson anderson taylor thomas moore jackson martin thompson harris lewis ' +
  'robinson walker hall allen wright scott hill green adams baker nelson carter mitchell roberts turner phillips ' +
  'campbell parker evans edwards collins stewart morris rogers reed cook morgan cooper peterson ward ' +
  'bailey bell murphy richardson cox howard hughes kelly ross watson clark clarke ' +
  'king young white black gray grey russell wood woods james bennett barnes henderson coleman ' +
  'jenkins perry powell long patterson butler simmons foster bryant alexander griffin hayes ' +
  'john james robert michael william david richard joseph charles christopher daniel matthew anthony mark donald steven paul andrew ' +
  'joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin ' +
  'frank peter adam sam tom nick jack ben max alex oliver harry henry mary patricia jennifer linda elizabeth barbara susan jessica ' +
  'sarah karen lisa nancy betty sandra margaret ashley emily donna michelle amanda helen anna emma olivia sophia ' +
  'müller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf ' +
  'schröder neumann schwarz zimmermann braun hofmann hartmann lange schmitt krüger ' +
  'hans klaus peter wolfgang werner stefan thomas andreas jürgen ' +
  'dubois durand dupont bernard petit leroy moreau laurent simon michel lefebvre garnier ' +
  'jean pierre jacques philippe louis francois marie nathalie isabelle sophie ' +
  'rossi ferrari russo bianchi romano ricci marino bruno conti esposito giuseppe giovanni marco luca francesco paolo ' +
  'ivanov ivanova petrov petrova sidorov smirnov smirnova kuznetsov kuznetsova popov popova vasiliev vasilyev sokolov sokolova mikhailov ' +
  'mikhaylov novikov novikova fedorov fyodorov morozov morozova volkov volkova alekseev alekseyev lebedev lebedeva semenov semyonov egorov ' +
  'yegorov pavlov pavlova kozlov kozlova stepanov nikolaev nikolayev orlov orlova andreev makarov nikitin zakharov zaytsev zaitsev ' +
  'solovyov solovyev borisov yakovlev grigoriev romanov vorobyov sergeev kuzmin frolov aleksandrov dmitriev korolev gusev kiselev ' +
  'ilyin maksimov polyakov sorokin vinogradov kovalev belov medvedev antonov tarasov zhukov baranov filippov ' +
  'komarov davydov belyaev gerasimov bogdanov osipov matveev titov markov mironov krylov karpov vlasov melnikov denisov ' +
  'kovalenko shevchenko bondarenko tkachenko kravchenko oliynyk melnyk savchenko kovalchuk polishchuk lysenko rudenko ' +
  'ivan sergey sergei aleksandr alexander aleksey alexey andrey andrei dmitry dmitri dmitriy vladimir mikhail nikolay nikolai igor oleg ' +
  'viktor victor yury yuri anatoly pavel maksim maxim evgeny yevgeny konstantin denis roman vadim anton artem ilya ' +
  'olga elena irina natalia natalya svetlana tatiana tatyana ekaterina anastasia yulia marina galina lyudmila ' +
  'nowak kowalski wisniewski wojcik kaminski lewandowski zielinski szymanski novak horvat svoboda nagy kovacs toth szabo horvath ' +
  'popescu ionescu popa jovanovic petrovic nikolic markovic dimitrov georgiev todorov papadopoulos ' +
  'yılmaz kaya demir çelik şahin yıldız öztürk aydın özdemir arslan doğan kılıç aslan çetin kara koç kurt özkan ' +
  'mehmet mustafa hüseyin ahmet osman fatma ayşe emine hatice murat emre kemal ' +
  'aliyev aliyeva mammadov mammadova huseynov huseynova hasanov guliyev ismayilov abdullayev karimov rakhimov yusupov akhmedov ' +
  'jansen devries bakker visser smit meijer mulder peeters janssen ' +
  'hansen johansen olsen larsen andersen nilsen pedersen nielsen jensen christensen johansson andersson karlsson nilsson eriksson ' +
  'okafor okeke adeyemi ibrahimovic mensah diallo traore keita diop ndiaye sow ba mwangi kamau otieno moyo ndlovu dlamini nkosi botha ' +
  'cohen levy mizrahi peretz biton dahan avraham friedman katz';

const words = (text: string): readonly string[] => [
  ...new Set(text.split(/\s+/).filter((word) => word !== '')),
];

/** Words that firms all over the world choose as their name, and that are no industry: they tell few parties apart. */
export const commonNameTokens: readonly string[] = words(COMPANY_TOKENS);

/** The commonest given and family names of the world, in Latin letters. */
export const commonPersonTokens: readonly string[] = words(`${PERSON_TOKENS_A} ${PERSON_TOKENS_B}`);
