// The questions that the words of the tools, the synonyms and the rules of the search were tuned with.

/** A question a line, then the ids of the tools of which at least one should come. */
export const tuned = `
	ouders komen niet opdagen op de ouderavond | T12 T11
	moeder spreekt geen nederlands | T16
	hoe vertel ik dat hij blijft zitten | T57
	kennismaken met nieuwe ouders aan het begin van het schooljaar | T01 T05
	brief die iedereen snapt | T10
	vader reageert niet op mails | T12 T21 T11
	wie mag het kind ophalen | T13
	gescheiden ouders, met wie heb ik contact | T13
	alleenstaande moeder zonder netwerk | T36 T37
	collega's roddelen over ouders | T19
	positief appje naar huis sturen | T22
	leerling leidt zelf het rapportgesprek | T26
	afspraken worden niet nagekomen | T58 T17
	ik maak me zorgen om een kleuter | T50
	jaarplanning ouderavonden | T14
	ouders voelen zich niet welkom op school | T09 T06
	tolk regelen voor 10-minutengesprek | T16
	laaggeletterde ouders uitnodigen | T10
	kind mag niet naar de havo, ouders teleurgesteld | T56 T57
	oma past op, wie zijn er nog meer voor dit kind | T36 T13
	slecht nieuws brengen | T57
	10-minutengesprekken | T01 T26 T02
	kind moet altijd tolken voor zijn moeder | T16
	we bellen alleen als er iets mis is | T22
	opkomst ouderavond is te laag | T12 T11 T30
	peuter loopt achter met praten, hoe bespreek ik dat | T50
	contact met vader zit vast | T51 T18 T21 T19
	wachtlijst jeugdhulp uitleggen aan gezin | T57
	telefoonnummers van ouders kloppen niet meer | T13
	onvriendelijke balie | T09
	mentor praat te veel, kind komt niet aan het woord | T26 T25
	plan van aanpak in de taal van het kind | T58
	oekraïense vluchteling nieuw in de groep | T16 T01 T05
	berichten in de ouderapp worden niet gelezen | T10 T35
	complimenten geven aan ouders | T22
	wie heeft het gezag | T13
	steunfiguur zoeken voor een jongere | T40 T36
	team klaagt over ouders | T19
	te veel losse activiteiten, geen overzicht | T14
	gesprek over gedrag van een kind zonder verwijten | T50
	hoe bereik ik ouders die nooit komen | T12 T11 T05
	eerste gesprek bso | T04 T01
	jongere stopt met de opleiding | T57 T60 T54
	wie doet wat na het gesprek | T58
	voicemail en website zijn niet uitnodigend | T09
	vooroordelen in het team | T19
	pictogrammen | T10
	voortgangsgesprek met kind erbij | T26
	kind voorbereiden op oudergesprek | T26 T25
	vermoeden van huiselijk geweld | T50
	doelen opstellen samen met het gezin | T58 T41 T45
	uithuisplaatsing vertellen | T57
	wanneer plannen we de oudercontacten | T14
	de buurvrouw helpt dit gezin | T36 T13
	ouder neemt telefoon niet op | T12
	starrtgesprek | T01
	uitnodigng | T10
	ecogramm | T36
	nabelrond | T12
	jaarkalander | T14
	stiefvader | T13
	papa en mama wonen apart | T13 T36
	analfabeet | T10
	wennen op de crèche | T04
	doubleren | T57
	T09 | T09
	kennismakingsavond | T01 T30
	interpreter | T16
	invite parents who do not read well | T10 T11
	bad news talk | T57
	parents do not show up | T12
	parents look at entrance and website | T09
	kind zit in het midden bij ruzie ouders | T13 T50 T25 T28
	hoe reageer ik op een boze vader | T51
	ouders weten niet wat er dit jaar gebeurt | T14
	iets leuks vertellen over een stil kind | T22
	gezin heeft niemand om op terug te vallen | T36 T37
	wat spreken we af en wie houdt het bij | T58
	moeder durft niet naar binnen | T15 T09 T06
	kind is bang om naar huis te gaan | T50
	ouders tekenen alles maar doen niks | T58 T17 T42
	ik versta de ouders niet | T16
	ze lezen mijn mailtjes niet | T10 T11
	wie kan oppassen als moeder ziek is | T36 T13 T37
	leerling zegt niks tijdens rapportbespreking | T26 T25
	ouders alleen gesproken bij problemen | T22 T01
	nieuwe mentor wil zijn klas leren kennen | T01
	juf zegt nare dingen over een gezin | T19
	geen plek op de bso | T57
	ouders krijgen te veel uitnodigingen | T14
	formulier met gegevens van ouders | T13
	hoe zeg ik dat het niet goed gaat met hun zoon | T50 T57
	schoolkeuze vmbo, tranen | T56 T57
	ouders reageren niet op de uitnodiging | T12 T10
	bijhouden wie ik gesproken heb | T12
	receptioniste is kortaf | T09
	ouders die niet kunnen schrijven | T10 T16
	het kind laat zien waar het trots op is | T27 T26
	kennismaking met ouders van nieuwe peuters | T04 T01
	gezin uit Syrië | T16
	klassenapp | T35 T22
	hulp uit de buurt | T37 T36 T15
	to do lijst na het gesprek | T58
	opa en oma hebben de voogdij | T13
	vertrouwen herstellen na ruzie met een ouder | T51 T18
	ouders begrijpen onze brieven niet | T10
	vader woont ergens anders | T13 T12 T21
	meisje wil zelf bepalen wat er in het plan komt | T58 T26 T25
	invitations | T10 T11
	how do I invite parents | T10 T11
	mother does not speak dutch | T16
	year calendar | T14
	staff gossip about parents | T19
	share a worry about a child | T50
	call parents who did not come | T12
	good news message | T22
	grandmother network map | T36
	one page plan agreements | T58
	get to know new families | T01 T05
	welcoming entrance | T09
	child leads the conference | T26
	repeat a year disappointed | T57 T56
	divorced parents | T13
	start gesprek | T01
	t9 | T09
	T 09 | T09
	tien minuten gesprek | T01 T26 T02
	10 minutengesprek | T01 T26 T02
	10-min gesprek | T01 T26 T02
	OUDERAVOND!!! | T30
	welkomst | T01
	kennism | T01
	uitnodigi | T10
	netwerkka | T36
	ecogram/netwerkkaart | T36
	goednieuwsbericht | T22
	goed nieuws bericht | T22
	intervisie | T19
	pleegkind | T13
	schoolkeuze | T56 T54
	oppas | T37 T36
	tolken | T16
	vertaalbureau | T16
	gesprek zonder kind | T26 T25
	meldcode | T50
	moeder komt nooit | T12 T11
	vader in detentie | T21 T13
	15 jarige wil niet meer thuis wonen | T52 T39 T40
	app groepje ouders ruzie | T51 T23
	intake zonder dossier, eerst luisteren naar ouder | T02
	de ouder is expert van zijn kind | T02
	jongere komt voor het eerst bij het jongerenwerk | T03
	nummer van thuis opschrijven bij inschrijving | T03 T13
	intake jeugdhulp | T03 T02
	baby went niet op de kinderopvang | T04
	eerste wendag | T04
	mentor kdv kennismakingsgesprek ouders | T04
	op huisbezoek | T05
	bij een gezin thuis langsgaan | T05
	inloop voor moeders met koffie | T06
	koffie ochtend | T06
	eigen plek voor ouders in de school | T07
	ouderkamer starten, wie coördineert dat | T07
	praatje bij het ophalen | T08
	geen tijd voor ouders bij de deur | T08
	overdracht aan het eind van de dag op de crèche | T08
	mistery guest bij ons op het centrum | T09
	posters in de gang en de balie bekijken door de ogen van ouders | T09
	uitnodiging voor ouderavond die niemand leest | T10 T11
	spraakbericht inspreken in het turks | T11
	persoonlijk bellen om uit te nodigen | T11
	10 ouders zijn niet geweest op de rapportavond | T12
	noodnummers en gezinssamenstelling | T13
	planning van alle oudermomenten | T14
	brugfunctionaris | T15
	ouderconsulent die alle ouders kent | T15
	gezin heeft geldzorgen, wie kan meelopen naar het loket | T15
	moeder spreekt alleen tigrinya | T16
	dochter vertaalt voor haar vader | T16
	heeft de ouder het begrepen | T17
	teach back | T17
	laat in eigen woorden navertellen | T17
	gesprek liep stroef, misverstand | T18
	cultuurverschillen in een gesprek | T18
	interculturele communicatie | T18
	gesprek ging mis, wat deed ik fout | T18
	collega zucht als die moeder binnenkomt | T19
	klantreis van een ouder | T20
	waar haken nieuwe gezinnen af in de eerste maanden | T20
	vaderdag activiteit | T21
	alleen moeders komen, waar zijn de vaders | T21
	compliment over kind naar ouders | T22
	ouder verwacht te veel van mij | T23
	wat mag een ouder van ons verwachten | T23 T24
	grenzen aan bereikbaarheid | T23
	iedereen doet het anders met ouders | T24
	visie op oudersamenwerking | T24
	even alleen praten met het kind | T25
	hoe hoor ik wat een kind zelf vindt | T25 T28
	leerling presenteert zelf zijn rapport | T26
	portfolio gesprek | T27 T26
	boekje over wie ik ben | T27
	drie huisjes tekenen | T28
	kind praat niet, tekenen helpt | T28 T29
	gesprekskaarten met plaatjes | T29
	ouder met lvb vindt praten moeilijk | T29
	saaie ouderavond, alleen maar zenden | T30
	thema avond schermgebruik voor ouders | T30 T38
	ouders een ochtend laten meespelen | T31
	ouder mee in de groep | T31
	huiswerk waarbij ouder en kind praten | T32
	vve thuis | T33
	voorlezen thuis stimuleren | T33 T35
	ouders leren hoe ze thuis kunnen oefenen met rekenen | T34
	ouders van een klas kiezen samen een doel | T34
	wekelijks berichtje wat we gedaan hebben | T35
	wat heb je vandaag gedaan? niks | T35 T32
	wie kan dit gezin helpen | T36 T37
	sociaal netwerk in kaart brengen | T36
	vrijwilliger bij een gezin | T37
	homestart | T37
	moeder is overbelast en heeft niemand | T37 T36
	steungezin | T37
	moedergroep praten over opvoeden | T38
	eigen kracht conferentie | T39
	familie maakt zelf een plan | T39
	JIM | T40
	jongere heeft een oudere neef die hij vertrouwt | T40
	mentor uit eigen netwerk in plaats van uithuisplaatsing | T40 T39
	1 gezin 1 plan 1 regisseur | T41
	te veel instanties over de vloer | T41
	zorgoverleg met ouders erbij | T41
	samen beslissen over hulp | T42
	keuzehulp, voor en nadelen | T42
	kwaliteiten van het kind | T43
	waar is dit kind goed in | T43
	schaalvraag | T44
	hoe ver zijn we, een cijfer | T44
	kleine stapjes vooruit oplossingsgericht | T44
	zorgen en krachten in kaart | T45
	veiligheidsplan met gezin drie kolommen | T45
	video hometraining | T46
	terugkijken naar beelden van moeder en baby | T46
	werkte dit gesprek voor u | T47
	ORS SRS vragenlijst | T47
	ouders vertellen hoe ze de hulp hebben ervaren | T48
	spiegel gesprek | T48
	ouderraad meedenken | T49
	klankbord ouders | T49
	ik maak me zorgen en durf het niet te zeggen | T50
	ouder schreeuwt aan de telefoon | T51
	woedende moeder op het plein | T51
	jongere wordt 18 | T52
	uit huis, zelfstandig wonen, schulden | T52
	droom van een jongere tekenen met familie | T53
	toekomstdroom | T53 T52
	puber weet niet wat hij wil worden | T54
	profielkeuze | T54
	studiekeuze mbo | T54
	po vo overdracht | T55
	kind verhuist naar andere pleegplek | T55
	doorgaande lijn van opvang naar basisschool | T55
	schooladvies groep 8 | T56
	doorstroomtoets advies valt tegen | T56 T57
	ouders niet eens met vmbo advies | T56 T57 T51
	kind wordt niet toegelaten, hoe vertel ik dat | T57
	diagnose vertellen aan ouders | T57
	plan dat een kind zelf snapt | T58
	evaluatie van het plan | T59
	succes vieren met gezin | T59
	na schorsing weer in de klas | T60
	jongen is weggelopen en nu terug | T60
	verzuimgesprek | T60
	schoolweigering | T60
	zoon zit al weken thuis en gamet | T60
	parents cannot agree, make a choice together | T42
	fathers | T21
	home visit | T05
	child is afraid to talk | T25 T28 T29
	volunteer family support | T37
	school advice | T56
	return after absence | T60
	leaving care plan at eighteen | T52
`;
