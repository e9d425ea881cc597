// What is never offered as words that open a vault, in Swedish, Finnish and English together: a word that is plain in one
// language may be a slur in another, and people here read two or three. The groups are those of the language review.
//
// Why a list: the words offered at first came from lists of film subtitles that nobody had read, and held slurs, insults
// and sexual words. Whoever adds to public/words reads each word; this list catches what the eye passes over.
//
// `word` is that word, `word*` whatever begins with it (inflections and compounds), `*word` what ends with it,
// `*word*` what holds it.
const groups = {
  // A: slurs, insults, sexual words, bodies and what leaves them, oaths
  insult: `
    aas* aasi aasi* alaston* *alushame* alushou* apa ape apes apin* apina apina* armpit* *arse arse* arsl* arsle
    arsle* ass asshole* *asshole* bajs bajs* balls bastard* binda bitch* blatte* blind* blondi bloody* bonk*
    *boob* boob* bordell* *bordell* bra bras breast* brothel* brud bröst* bull*hit* butt butts* bög* chink* clit*
    clown* cock *cock* cocks* condom* *coon* cow cows crap crapp* crazy* cretin* cripple* *cripple* cunt* *cunt*
    damn* deaf* debil* devil* dick* dildo* djävul* dong dongs donkey* dumb* dumbom dumm* dumma* dummer dvärg
    dvärg* dwarf* dyke* döv döva* dövst* efterbliv* emätin* eroot* erot* *eskimo* fagg* *faggot* *fagot* fairy*
    fan fans fanskap* fart farts* fat fats fatso* fatt* fet fett* fetto* *fetto* fikus* fis fisa* fitta* *fitta*
    fittor* fjoll* fjolla flata* fnask fnask* friikki fruit fruitcake* fuck* *fuck* ful fula* förbann* förföra
    galen galna* galning* gook* gorill* gris grisar* gubbe gummi gummin gyps* gypsi* *gypsy* haju* hallick
    hallick* hallik* halt halta* haltan* handikapp* helkkar* helkkari hell hells helvet* *helvet* helvetti*
    hemmet* hemmetti hiki hikinen hikis* hinti* hintti hintti* hiton* hitsi hitto hitto* hog hogs* homo* hooker*
    hora* horan* hore* horny* hull* hullu* hump* *hump* *huora* *huori* hurri* hutsu* hyn* hynd* häck *häpy häpy*
    häxa hångla hölm* hölmö *idioot* idiot* imbecil* incest* insane* insest* jud* jude jude* juoppo jutku*
    *juutala* jäkel jäkel* jäkl* jätkä jävel *jävel* jävl* *jävl* *kaffir* kainalo* kakan* kakar* kakara kakara*
    *kakka* kakka kalsong* kana kiimai* kike* kikkel* kiro kirottu kirottu* kirous kirous* kissa kives* klit*
    klovni* knicker* knob* *knob knull* *knull* ko kohd* kohtu kondom kondom* kos kossa* kretin* krympl*
    *krympling* kryp kräk kräk* kräks* kuk kukar* kuken* kulli* kus kuset* kusi* kuss* kuukautis* kuuro* *kuuro*
    kyrp* *kyrpä* kyttyr* käft kärring kärring* kääpiö* kåt kåt* laiha laisk* laiska lam lama* lapp lapp*
    lappalai* lat lata* latmask* lazy* lehmä* lehmän* lepakko lesb* ligg lihav* lihava livmod* lort* luder* lunat*
    lusk* lutk* lutka läski läski* manne mannes* mannet masturb* mens mensen *menst* menstr* mes mesig* midget*
    *mongo* mongol* monkey* moron* muff muffa* muija mule mulk* mulkk* mulkku mulkku* mus mussla* *mustalai*
    mustalais* mutakuono* mute mutes* mutta mykkä* mäntti nai nai* nain* nainut naken* nakenh* nann* napa narr
    narri* nart* narttu narttu* navel *neekeri* *neger* negr* neitsyt nerd* *nigg* *nigga* nigger nipple* noita
    nude nudes nudi* nussi* *nussi* nynny nänni* nörd* odor* oksenn* *oksennu* onan* orgas* *orgas* orgasm orgi*
    oskuld oäkt* pahus pajas* pakara* paki paki* pana panet* panna panna* pannu pannut pano panoj* pansy* panties*
    papoos* *paska* paska* pedof* *pedofi* pee pelkuri pelle* penik* penikka penis penis* *penis* pennut* pentu
    pentu* perhan* perhana period periods perkel* *perkele* pers perse *perse *perv* pervers* pervert* pervo
    pervo* petturi pieru* pig piggy* piglet* pigs* pillu* *pillu* pimp* pimpp* pimpsa* pippel* pippeli* pirul*
    pirun* piss piss* *piss* pissa *pissa* pitt pitt* poo poop* porn* *porn* porno* *porno* porr porrf* porris
    prick* *prick* prutt* psycho* psyko* *psyko* psykopa* psykopat puckel* pucko pucko* pundare pung* *pung pungs*
    pussy* *pussy* pylly* queen* queer* raisk* raiska* raiskaa* rampa* rape raped rapes rapist* ras raukka
    redskin* retard* rinnat* rotta ruma rumilus* rump rumpa rumpan runk* runka *runkk* *runku* ryssä* *ryssä*
    *räkä räkä* röv* saakel* saakeli saasta* saatan* samlag samlag* satan* *satana* screw screws* seed seeds seks*
    *seksi* semen sex *sex sexi* sexu* sexy *shag* shag* shit* *shit* siement* sika sika* sikam* siko* sinnessj*
    skit skitar* skiten skits* skrev skunk* skurk* slag slamp* slampa slem* slicka slut sluts slutt slutty slyn*
    slyna slöbock* smell* snippa* snopp snopp* snoppa* snor snori* snorig* snorung* snot* snus snygging sokea*
    spast* sperm* sperma *sperma* spic* spotta spotta* spy spyor* squaw* stank* stink* strip stripp* strippa
    strippa* strips* stum stumma* stånd subb* sug sugg* sugga* *sugga* *svartskall* svett svin svin* swine*
    tampon* tampong* tart tarts tattar* testik* thong* tissar* tissi* *tissi* tit tits titty* tjock* tjocka
    tjockis tok toker* *tokig* tolvan* tramp transu* trosa trosor* turd* turpa tussu* tutt tutta* *tutta* twat*
    tyhm* tyhmä typer* typerys typerys* tönt tönt* ugly* ungar* unge urin* urpo* uterus* vagin* vagina *vagina*
    vajak* *vajakki* *vammai* vammai* vasikka vietävä *virtsa* vittu* *vittu* *vitu* vomit* *vomit* våldtä* wank*
    wetback* *whore* willie* willy womb ynkrygg zigen* äckel äijä ämmä äpär* *äpärä* ääliö* åsn* åsna`,
  // B: violence, crime, illness, death, addiction, distress
  harm: `
    aave aave* abus* accident* addict* ahdist* ambula* ambulan* amfet* amiraali ammu ammuttu ampuja ampunut anfall
    anfalla anger angers angrepp angripa angry* ansa anxi* arg arga* arkku armeija arpeu* arpi* arson* avfyra
    avrätta avund* bakhåll beat beating* beats bedrä* begg* beggar* begrav* *begrav* ben betray* bevaka bleed*
    blod* *bloddrop* blood* *blood* bluff bluff* bomb* *bomb* boxare brandskad* brott brott* bruise* brännsår*
    bråk bråk* bråka bula bully* bur burar* bushfire* cage cancer* cancer cannab* cell cells cholera* cocain*
    coffin* corps* cough* crack crash* crime* *crime* crimin* crisis* damag* danger* *danger* dead* *dead death*
    *death* deemon* defeat* demon* depress* disaster* diseas* disease* *disease* distress* drog drog* drug* *drug*
    dråp* dying* död* earthq* eld*våda* emerg*ency* enem* ensamh* ensamhet envy* epäillyt epäilty eronnut erotettu
    eskort estänyt evakuera eversti evil* explosi* famin* fara faro* fattig* fear fears* feber* fever* fiend*
    fiende* fight* *fight* fist fists* flog* flood floods* flunss* fly flykt foster fract* fraud* funer* fängels*
    *fängels* fång* *fång* fånge fånge* förfölja förgift* förgifta förhör förhöra förinta förlora förlora* förlust
    förneka förråd förråda förstöra förvar galg* *galg* galler gallows* gangster ghost* *ghost gift *gift* gifter*
    girighet gissl* gnälla gossip* granat grav gravar* grave graves* graveyard* gravs* gravst* *gravsten* grief*
    gripande grymt gräl gräl* gräla gråt gråta gråta* gråter* guilt* haamu *haamu haamu* haava* haavo* hacka
    hakat* hakkaa* haksir* hampa* hamppu* handboj* handcuff* handklov* hang hangm* hangs haschi* hat hata* hate*
    hatred* hauda* haudattu haut hauta* hautau* haveri* heikko hemlös* hemp* heroin heroin* hirsipuu* hirte*
    hirvit* hirviö* hit hits* homeless* horror* hospit* hosta* hostage* hot hotas* hugga huijar* huijau* hunger
    hunger* hungri* huono hurric* hurrik* huume* *huume* hylät* hylätty hyödytön hyökkäys häirin* häiriö häkki*
    häkt* hälytys hängd* häpeä* härskare hätä hätä* *hätä* hävinnyt häviäjä häx* häxa* ikävä ilkeys* ilkeä ilkeä*
    ill illness* ills ilska ilska* incident infect* infekt* influens* injur* intrång invasion itk* itku* itsemu*
    jail* *jail* jano jano* jealous* jordbäv* julma juoru* kaaos kadeus kadonnut kahl* kallo* kalm* kaltereit*
    kamala kamp kampf* kaos kapa karannut karantän kasvain* kasvatti katastrof* *katastrof* kauhe* kauhea kauhu*
    kenraali kerjä* kick kicks kidnap* kidnapp* kidut* kill* *kill kille killer* kipe* kipeä kipu* kist* kista
    *kista kiusa* kiusaa* klandra knark* *knark* knuffa knytn* kodit* koditon *koditon kokai* kokain kolari*
    koler* koma konflikt konkurs krasch* kriis* kriisi kris kriser krossa kräfta kuhmu* kummit* kuol* *kuolema
    kuollut kuollut* kurist* kurja kuume kuuro kyhmy* kyynel* kärsi* kärsinyt käärme köyh* köyhä *köyhä laiton
    laivasto langare lash* laukaus leper* lepra* leski liar* lidand* lidande lie lies lik likainen liket likkist*
    ljug ljuge* lockbete loitsu lonel* lura luuranko* lyödä* lyön* lyönti* lääkit* lögn* lögner* majuri mardröm
    marij* masen* *masennus* medic* medicin* menetys miekka missbr* *missbruk* misshand* mobb* *mobb* monst*r*
    monsteri mord* *mord mordbr* morfi* morfin morfin* mourn* murder* murh* *murha murtum* murtunut mustelm*
    myrkk* myrkky *myrkky* myrky* måltavla mörd* narko* *narko* nederlag nederlag* negativ noid* noita* noose*
    nuha* nyrkk* *nyrkki* nälkä nälkä* nälän* nöd nöd* nödfall nödläge odjur odjur* offer offerlam* offra offret*
    olyck* *olycka ond* ondska ondska* onneton onnetto* ont opiat* opium* orkan* overdos* paennut paha pahan*
    pahoinp* pahuus pahuus* pain painful* pains panic* panii* panik* panttiv* patien*t patient* pelko* pelkur*
    pelot* pelännyt peril* pest pesten pestic* peto petok* petos* petturi* pettymys pettynyt pettä* piisk*
    pilannut pill piller* pills* piri piris* piska piskas* plague* plåga poison* *poison* poltin pommi poor*
    potil* potilas potkiv* poverty* prison* pudonnut pääkallo* quarrel* rage* raivo* rankka rasera* raunio*
    revolver riippuvuus* riit* riita riita* *riita* rikki rikkonut rikok* rikos* rob robb* robber* robs rokko*
    *rokko ruin ruins* ruisku* ruosk* ruttna rutto* ruumi* ruumis* rymma ryöst* ryöstö ryövär* rädsl* rädsla
    räjäh* *räjähd* räjähdys räjäy* rån råna* rånar* råtta sabba saira* sairaal* sairau* sairaus *sairaus* scam
    scammer* scams scar scars* seonnut seriffi shame* *shame sheriffi sick* sidottu siepat* sin sins* sjuk* *sjuk*
    sjukhus* *sjukhus* självm* skada skada* skador* skam* skandal skelet* skelett *skelett* skjut skrik skrika
    skräck skräck* skrämma skuld skuld* skulder* skull* skurk skvall* skvallra slag slagf* slagsm* slagsmål slakt*
    slakta slay* slå slår slås slåss* smitt* smuggla smuts smärt* *smärta snara snoka snuva sokea sorg sorg*
    sorgs* sotku soturi spana spark sparka sparka* spies* spion* sprut spruta spruta* spräng* spränga spy spöa
    spöke* spöken* stalk*er* starv* stick stjäla strangl* stress stress* *stress* stressa stroke stryp strypa
    strypa* stryper* stöld stöld* suffer* suicid* surkea surma* suru* surul* svaghet svart*sjuk* svek* svik* svika
    svindl* svält* svälta svära swindl* symptom synd synd* syndare synkkä synti* syringe* syyl* *syyllis syytet*
    syyttäjä syytön syöpä* *syöpä* sår sår* sörj* sörja tablets tablett* tabletti* taistelu tapetaan tapettu tapp*
    tappa* tappaja* tappel* tappelu *tappelu* tappio* tappo* tartun* taut* tauti tauti* *tauti* tears tekosyy
    terror* *terror* teurast* theft* thief* thiev* threat* tiggar* tjuv* *tjuv* toivoton tomb* tornad* torter*
    tortera tortur* tortyr tortyr* toxic* tragedia trakass* troll tuffa *tuho tuho* tuhonnut tuhottu tuhou*
    tulipal* tulipalo tulipalo* tulva* tulvat* tumor* tumör tumör* tuomari tuomittu tuska* *tuska tvinga tylsä
    työtön tår tårar* törst* töykeä uhka uhka* uhri* *uhri upplopp uppror upseeri urn* *urna utnyttja utplåna
    utrota uurna* vaara vaaral* vaarat* vahinko vahinko* *vahinko vakava vakooj* vakooja vale valhe* vampir*
    vampyr vampyr* *vampyyr* vampyyri vang* vangit* vanki* vankil* varas *varas varka* varkaa* varulv veitsi
    venom* veri* verin* verip* verta* victim* viha vihaa* vihamies* vihat vihollis* violen* virhe virus virus*
    *virus* vittna vred* vrede vrede* vuoto väkival* värk värk* väärä våld* våldsam* weed weeds* weep* whip whips*
    wildfire* witch* wound* *wound* wrath* yksinäi* yliannos* yskä* *yskä yxa zombi* zombie ärr ärrad* åklagare
    ånger ångest ångest* *ångest* ångra* åtal åtala åtlöje ödelägg* överdos överdos* övervaka överväm*`,
  // C: war, weapons, ranks
  war: `
    admiral* amiraal* amiral amiral* ammo* ammu* ammu ammun* ammus* ampu* ampum* amuni* anfall* angrep* angrip*
    arme armei* *armeija armies* army* armé* ase asee* aseet* *aseet* attac* attack* *attack axe axes barrack*
    befäl befäl* belägr* bomb* bullet bullets båge*n cannon* captain* colonel* corporal* dagger* division dolk*
    eversti* exil exile* flykting* fort fortress* forts fänrik fänrik* fästn* fästning* general general* gevär*
    *gevär* granat* *granat grenade* gun guns* handgun handgun* hyökk* hyökkä* invas* invasi* kanon kanon* kaptee*
    kapten* kasarm* kasern* kaserni* keihä* kenraal* kersan* kirve* kirves* kivääri* knife knifes* kniv* *kniv
    knives* kompani korpraal* korpral korpral* kranaat* kranaatti* krig* *krig krigs* lieuten* linnoit* luodit*
    luoti* luutnan* löjtnan* löjtnant major majuri* marinen marines marsalk* marsch marshal* marskalk* miehit*
    miekat* miekka* miina* milit* militär militär* mina mine mines* minfält* missil* missile* navy ockup* officer
    officer* ohjus* pakolai* pansar* panssar* panssari* *partio patrol* patron* patrull patrull* pentagon piirit*
    pistol* *pistol pistooli* pluton* puukko* *puukko* *refug* refug* regement* regiment* revolv* rifle* saber*
    sabre* sapel* sergean* sergeant shield* shoot* shot* shotgun* siege* skjut* *skjut skott* skott *skott skytt
    skyttar* skyttegr* sköld* soldat* *soldat soldier* sota sota* *sota sotaa* sotil* sovjet spear spearh* spears
    spjut* stilet* stilett* stridsv* submar* sukellusv* svärd* *svärd* sword* tikari* torped* trench* *trench
    troop* trupp trupp* *trupp tykit* tykki* ubåt* upseer* vapen* *vapen* veits* veitsi* vänrik* väpn* värja* war
    warfar* warhead* warri* wars warship* weapon* *weapon* yxa yxor* överste*`,
  // D: alcohol, tobacco, drugs, gambling
  drink: `
    alcoh* ale alehou* alko* alkoh* *arpajai* arpajais* ashtray* aska askfat* baari baari* bakfull* bar bars beer*
    *beer* bet bets* betting* bingo bingo* bloss bodega* bong bongs* booze* brandy* brännvin* casino* cham*pagn*
    champa* champan* cider* cig ciga* cigar* *cigar cigarett cigarr cigarr* cigg cigg* cocktail* *cocktail*
    cognac* drink drink* drinkk* drinkki drunk* *drunk* full fylla fyllo* gambl* *gambl* gin giniä* glögg* glögi*
    hangov* humal* humala* jackpot* juop* juopp* kalja kaljap* kaljat kaljat* *kapakk* kapakka* kasino* konjak
    konjak* konjakk* krapula* krog* krogar* krök lager likör* likööri* liqueur* liquor* lotte* lotteri* lottery*
    lotto malja martini mead mjöd* nuuska* nål odds odds* olu*t olut pelikon* piippu* piller pipan pipe pipes*
    piprök* poker poker* pokeri* portvin* *pub* pub pubi pubs punsch* rattful* ravi ravira* ravit* rom rommi*
    roulet* rulett* rum rums rök röka* röker rökni* rökning sahdi* sahti* salong*sberus* samppanj* shandy* sherri*
    sherry sherry* sigar* siideri* sikari* skumpa* smoke* smoker* smokes smoking* snuff* snus* *snus spelbe*
    spelbo* sprit spritd* spriten sprith* stout supa suput* tavern* tequila tobac* tobak tobak* *tobak toddy* trav
    travb* travh* *tumpp* tupak* *tupakka* tärnings*spel *viina* viina viinak* viinap* viini viinit* vin vinet*
    vinfl* vinglas* viski viski* visky* vodka vodka* votka* whisk*y* whiskey* whisky wine winegl* winer* wines* öl
    ölet* ölfl*`,
  // E: religion, its feasts, rulers, politics
  faith: `
    advent advents* adventti* allah* altar* alttari* ande anden* angel angeli*c* angels* baptis* bekänna bibel
    bibel* bibl*isk* bible* bishop* biskop* burk*ha* burka* bön bönem* bönen* böner* chapel* *chapel christ*
    *christ* christen* christm* church* cloister* convent* cross crosses* crucif* cult cults* demon* diakon*
    domedag* dop dopet* dopk* drottn* easter* eduskun* ehtooll* emper* enkel* enkeli *enkeli* evighet fader
    fascis* fasis* fast fasta fasta* fasting* gloria god goddess* gods gud gudar* guds* halal* hanuk* hanukka*
    heaven* heder helgon helgon* helig* hellunt* *helluntai* hidjab* hijab* himmelr* hitler* holy huntu* hymn*
    *hymn* incense* isla*m* islam* jeesus* jes* jesus* joulu *joulu jouluil* jouluk*ukk* joulul* jul jul*afton*
    julaft* julafton julbo* juldag* julgr* julkl* julkor* julmat* julotta* jultom* jumal* *jumala* jumalai*
    kalot*ten* kantor* kanttor* kapell* kappeli* *kappeli kaste kasteen kasteen* kastet keisar* kejsar* king
    kings* kirkko *kirkko kirko* kirkon* kloster kloster* kommun*ism* koraan* koran* kors kors*et* kosher* krist
    kristil* kristn* *kristn* kristna krucif* krusifi* kung kungar* kungen* kuning* kuningas* kyrka *kyrka* kyrko*
    lahko* lahkol* lenin* lent lents* luoja luostari* magi magia minist* minister* ministeri* miracl* mirakel
    mirakel* monast* monk monks* moske*ij* moské* mosque* munk munk* munkar* munken munkki* muslim* *muslim*
    musulm* natsi* nattvard* nazi* *nazi* neuvostol* nun nunn* nunna nunna* nuns* ockult* paasto* paavi paavi*
    pappi *pappi pappil* paradis paradis* paradise* paratiisi* parliam* parti partie* pastor pastor* pastori
    piispa* piispan* pingst* poliit* *poliitik* polit* politik* pope popes* pray* *prayer* predik* presid* priest*
    prins*essa* präst* *präst* psalm* pyhimy* pyhä pyhä* *pyhä* pääsiä* pääsiäi* påsk* *påsk påve* qur* raamat*
    raamattu *raamattu* radband* ramad* ramadan* relig* religi* religion riksdag* risti ristin* ristit* ristiä*
    rosary* rukoil* rukou* *rukous* rukousnauh* rökels* saarna saarnaa* saarnat* sabbat saint* saints* sect sects*
    sekt sekten* senat* sermon* sielu sielu* *sielu siunattu själ själ* slöja* socialis* sosialis* soul souls*
    soviet* sovjet* spirit spiritism* spirits* stalin* suitsu* suitsuke* sultan sultanen synag* *synago* synagog*
    synagoga* synd* taivasten* tempel tempel* temple temples* temppeli* tro tuomiopä* turban* usko uskon* uskonut
    uskov* *uskovai* val*krets* vicar* virsi* ängel ängel* *ängel*`,
  // F: peoples, countries, names, brands, words of other languages
  people: `
    aasiala* afgan* afghan* africa* africk* afrik* air alfa amber ameri* amerik* amerikan anders* anna annan
    antti* apple*mac* arab arabi* *arabi* arabisk* arabiska asiat* asyl* asylum* ava back backup beach beck caesar
    china chinam* chines* chuck city coca* college cowboy cross daisy dansk* dansk deal delta don donna driver
    earl eerik* engelsk* engelska englann* englant* englanti english* erik* espanj* espanja* estni* eston*
    facebook* finland* finnar* finne finnish* finsk* foreign* fransk* franska franska* french* game german*
    google* gotland* grace graham grand greek* grek grek* grekiska gustav* götebor* hazel heather helmi helsin*
    heppu herttua hilla holly house iiris ikea* immigr* indian indian* indisk* intia intiaan* invandr* irak* iran
    iran* iris* irish* irländ* islannin* islant* islanti israel israel* isukki ital* itali* ivy jack japan japan*
    japani* japanska jasmiin* jasmin* jasper* jengi jersey johan* johann* jugosl* juhan* jukka* kalevi* kalle*
    kalle kamu kari karl karl* keisari khan kick kielo* kiinal* kines kines* kreikk* kreivi kurd* kurdi* lady lake
    lapin* lapland* lappi lasse* latin latvia* lego* lena lett lettisk* lettlä* libero* like lilja* lily lina
    linda lord lordi maahanm* madame maria* marja*na* master matin matti maya mick migrant* mikael* mikko miss
    neger* nokia* nomad* norja* norrland* norrmän* norsk* norsk olle* orvokki* oulu pakist* party paula pearl
    pekka* pelle* pepsi* poju polack* polish* polsk* poppy prick puolal* race*riot* racis* ranch ransk* ras raser*
    rasis* robin* rock roma roman romani* romanin* romanis* romano* romer rosemary rotu ruby* ruots* ruotsal*
    ruotsi* russ russia* rysk* ryska ryska* ryss ryssar* ryssen saamel* saksa saksal* same samer* sami samisk*
    samurai santa sara satu seppo* show side skåne* somal* *somali* spanish* spansk* spanska stockhol* story
    suomal* suomi svart*hud* sven svens* svensk* swed swedi* taimi tampere* tanskal* teddy thai* thailand thaima*
    thatcher* timo tina tinder* turk turkar* turkisk* turkk* turkki* turkkil* turku* turvapai* twitter* tysk tysk*
    tyska ukrain* *ulkomaal* ulkomaal* utlänn* vanamo* venäjä* venäl* vietnam* viikin* viking* viola violas*
    violet vironma* volvo* webster* åland* öland*`,
  // G: the work itself, money, home and family: a slip of paper with them looks like a case note
  work: `
    abort* *abort* adopt* *adopt* adoptera adoptio* advok* anklaga anmäl* anmäla anoppi*n* arbetslös* *arbetslös*
    arv arvet* arvinge* asiakas* asiakk* asianaj* assistans* asunnot* asunnott* asunto* asuntol* aunt* avioero*
    avioeron* avioliit* avoliit* avsked* avslag* avslöja avust* avustaj* babies* baby babys* bank banken* bankrup*
    banks* barn barnavård* barnb* barnet* barnh* barnhem *barnhem* barnvakt bebis* bebisa* bekymmer bekymra
    benefit* beroende beslut* besvär bidrag bidrag* blöj* bostad* bostadslös* bride* broder brodern bror brors*
    brother* brud* bruden* brukare* bröllop* carer* caretak* child child* childre* client* complain* cop cops*
    court courtr* courts cousin* cradle* debt* *diagno* diagnoos* diagnos diagnos* diaper* divorc* domar* domstol*
    *domstol* eläke* eläkk* eno enon* enot* evict* fader* far farbror* farfar* farmor* father* fetus* fianc*
    fiancé* fogde* *foster* foster fosterb* fosterh* fostret* funktionsn* fästm* född* försörj* föräldral* grandf*
    grandm* granny* gravid* groom* handlägg* hoitaj* hoito* hoitok* hoiva* hoivak* huosta* huostaan* hylkä* hyra
    hyres* hyror* hää* häädö* häät häätö* ilmoitus*vel* inherit* inkass* irtisan* isoisä* isoäiti* isä isän* isäp*
    jobless* journal journal*ant* judge* juror* jury* kainalosau* kehdo* kehto* klaga klagom* klagomål klient
    klient* konkurs* konkurss* korko*kanta* kronofog* kusin* käräj* *käsittelij* laina* lainat* lapsen* lapset*
    lapsi lastenko* lastensuo* lautakunt* lawyer* leske* leski* loan* lägenhe* lähete* lån lånet* lön löne* mamma*
    mamman* marri* miscarr* money* *money* morfar* mormor* morsi* mother* mumm* mummo* nappy* nursing* nämnd*
    oikeude* omhändert* opaskoir* orosanm* orphan* *orphan orpo* orvot palkat* palkka* palvelut* pank* pankki*
    pant*bank* pantti* panttil* pappa pappan patient pawn* pengar* pengen pension* perintä* perintö* permobil*
    placera police* poliis* poliisi* polis* potkut pregnan* prosec* pyörätuo* päätök* päätös* raha* *raha rahat*
    *raskaa* raskau* remiss* rent rental* rents* rullator* rullstol* ränta räntan* saknad salary* sedän* selvitys*
    serkku* serkut* setä sherif* sheriff* sijaisk* sijaisp* sikiö* sisar sisaru* sisko* sister* skatt* skatt
    skilja skils* skilsm* skuld skuldsat* social*work* socialb* socialt* sosiaal* sosiaali* sulhas* svär*far*
    svärm* synnyt* synnyty* sysslol* syster* syyttäj* tant tanter* tax taxes* terapi terapi* terapia* therap*
    toddler* toimeent* tolkning* tuet tukea* tuki tukih* tuomar* tuomio* työttö* tädin* täti ukin* ukki ulosot*
    ulosott* uncle* unemploy* uppsäg* utred* utreda vaari* vaarin* vagga* vahti* vaipat* vaippa* vakt*ar*
    valit*usosoi* valitus* vanhainko* varsel vartij* vauva* vauvan* velat* veli veljen* velka* velko* vero verot*
    verov* vräk* vuokra* vuokral* väktar* välfärd* vård vårdar* vårdat* vårdnad* wage* wedding* welfare* wheelch*
    widow* äidin* äiti äitie* äitip* äktensk* äldreb* äldrev* änka änka* änkl* åkl* åklag* överkla*`,
  // H: no basic form of a noun, or slang
  noWord: `
    aikoja aikonut ainoa aitoja ajanut alin alkanut allting ana annettu antanut arvannut asunut auttanut avannut
    best brorsa brorson bästis dom ehtinyt eilinen eksynyt elin elänyt elävä etsin etsinyt farsa fat fint flint
    genom grabb hakenut haluamme halunnut halva hanki heitin hela herännyt hetta hienoja hoidettu hoitanut hyvästi
    häntä ikinen ikäinen ilmi istunut itse jag jokainen jolla joutunut juonut jätti jättänyt jäänyt kaikki kap
    kasvanut katsonut keksinyt kertonut kesti kestänyt kokenut kokoinen koskenut kulunut kutsunut kutsuttu
    kuudelta kuulemma kuullut kuulunut kuuluu kuumaa kuumana kysynyt käskenyt käynyt käytetty ladattu lahjoja
    laskenut lever loppunut lukenut lukittu luonut luotu luullut luvannut lyönyt lyöty lägg lähetin lähin lähtenyt
    löydetty löytynyt löytänyt maannut maksanut maksettu man mennyt mentävä merkitty mina mitt moni morsa muru
    muutama myynyt myyty myöhä määrätty måste neuvoja nukkunut nykyinen nähnyt nähty nähtävä näkyjä näkynyt
    näköinen nästa näste näytin oikoluku oleva olio ollut oltava oltu oppinut osannut ostanut osunut otettava
    otettu otin ottanut palannut pelannut pelattu perin peru peruttu pidetty pidin pitänyt puhunut puhuttu pysty
    pystynyt pysynyt pyydetty pyytänyt päässyt päästävä raring saanut saapunut saatu sanoja sanonut sanottu
    sattunut sedan skall skar sken skulle sopinut stack ställ sulje suljettu sura syntynyt syönyt syötti söpö
    tahtonut tainnut tajunnut tavannut tehty teve tiennyt tietosi ting toiminut toisenne toiste toivonut tottunut
    trots tullut tunnettu tuntenut tuntunut tuonut tutkinut tutkittu typ täytynyt under vaadin vad valinnut
    valitsin valittu varattu varoitin vasta vedin vek vetänyt vienyt viestin vietti viety viime viis voimaa
    voimassa voinut voisinko voisitko voiton voitu vuoksi välinen vänstra väsynyt älskling`,
  // I: hard to spell, or to tell apart when heard
  spelling: `
    accent bandage baseball baseboll basket bensin blues budget chaufför chips clown coach collier cookie cowboy
    design dessert gest guvernör hejda hockey jazz jeans juice ketchup kirurg majestät massage mejl muffins
    mustasch parfym psykolog pyjamas regissör sheriff shoppa smoking sushi suverän tajming yoga`,
  // J: other words that may hurt, or are in doubt
  doubt: `
    akut alarm alibi ambulans ankara avsked avsky behärska bekämpa beordra besegra betjänt biisi bly boom bridge
    bränna bush båda börda chock dana dejt dejta domstol ego elände epävarma erehdys est etsivä fani farväl fega
    fel fett flight flippa franc frukta frånvaro fusk fuska fälla fånga galler gamling gapa glada gosse gula haava
    haj haju hankala herrskap hidas himla hirveä hirviö homma huijari hurja hycklare häck höghet isku isolera jury
    kama kaunotar kiire klunk knäpp kohtalo konna konung krascha krysta kundi käk käka lana larm leffa livstid
    livvakt lust lyda lystring läpi madam mahdoton maksa manager manga matti melko mieletön misstag mummi muna
    muta män naama nakki nick njutning noussut nätti nörd omatunto otur outo palanut para passion pelle period
    pientä pimeys pippi pointti pojk pomo problem päämaja rackare ranska rehtori reta retirera reträtt roisto
    romans romare rovdjur rullstol sej sinkku skryta skräp skälla slösa slöseri smäll snubbe spjut stackare stake
    stank strike strunt summer suukko svett svälja svärd synk syyni syypää sääli taata tanner tehnyt tiukka tjafsa
    tjalla tjallare tjata toa trams tricks tuffing tuhma tultava turha turk tutkinta tvivel tvivla ubåt ukko
    vaikea varning velho vessa viaton värvning överste`,
} as const

export type Group = keyof typeof groups

const escaped = (text: string) => text.split('*').join('.*')
const patterns = Object.entries(groups).map(([group, text]) => {
  const each = text.trim().split(/\s+/).map(escaped)
  return { group: group as Group, pattern: new RegExp(`^(?:${each.join('|')})$`, 'u'), count: each.length }
})

/** Why a word must not be offered, if it must not. */
export const blockedAs = (word: string): Group | undefined => patterns.find(({ pattern }) => pattern.test(word))?.group

export const blockedCount = patterns.reduce((sum, { count }) => sum + count, 0)
