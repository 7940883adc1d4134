// Questions as professionals type them, with the tools that should come; for the test and the bench of the search.

/** A question with the ids of tools of which at least one should be among the first. */
export type SearchQuestion = { question: string; tools: string[] };

const list = `
	ouders komen niet opdagen op de ouderavond | T12
	moeder spreekt geen nederlands | T16
	hoe vertel ik dat hij blijft zitten | T57
	kennismaken met nieuwe ouders aan het begin van het schooljaar | T01
	brief die iedereen snapt | T10
	vader reageert niet op mails | T12
	wie mag het kind ophalen | T13
	gescheiden ouders, met wie heb ik contact | T13
	alleenstaande moeder zonder netwerk | T36
	collega's roddelen over ouders | T19
	positief appje naar huis sturen | T22
	leerling leidt zelf het rapportgesprek | T26
	afspraken worden niet nagekomen | T58
	ik maak me zorgen om een kleuter | T50
	jaarplanning ouderavonden | T14
	ouders voelen zich niet welkom op school | T09
	tolk regelen voor 10-minutengesprek | T16
	laaggeletterde ouders uitnodigen | T10
	kind mag niet naar de havo, ouders teleurgesteld | T57
	oma past op, wie zijn er nog meer voor dit kind | T36 T13
	slecht nieuws brengen | T57
	10-minutengesprekken | T01 T26
	kind moet altijd tolken voor zijn moeder | T16
	we bellen alleen als er iets mis is | T22
	opkomst ouderavond is te laag | T12
	peuter loopt achter met praten, hoe bespreek ik dat | T50
	contact met vader zit vast | T19 T50
	wachtlijst jeugdhulp uitleggen aan gezin | T57
	telefoonnummers van ouders kloppen niet meer | T13
	onvriendelijke balie | T09
	mentor praat te veel, kind komt niet aan het woord | T26
	plan van aanpak in de taal van het kind | T58
	oekraïense vluchteling nieuw in de groep | T16 T01
	berichten in de ouderapp worden niet gelezen | T10
	complimenten geven aan ouders | T22
	wie heeft het gezag | T13
	steunfiguur zoeken voor een jongere | T36
	team klaagt over ouders | T19
	te veel losse activiteiten, geen overzicht | T14
	gesprek over gedrag van een kind zonder verwijten | T50
	hoe bereik ik ouders die nooit komen | T12
	eerste gesprek bso | T01
	jongere stopt met de opleiding | T57
	wie doet wat na het gesprek | T58
	voicemail en website zijn niet uitnodigend | T09
	vooroordelen in het team | T19
	pictogrammen | T10
	voortgangsgesprek met kind erbij | T26
	kind voorbereiden op oudergesprek | T26
	vermoeden van huiselijk geweld | T50
	doelen opstellen samen met het gezin | T58
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
	wennen op de crèche | T01 T13
	doubleren | T57
	T09 | T09
	kennismakingsavond | T01
	interpreter | T16
	invite parents who do not read well | T10
	bad news talk | T57
	parents do not show up | T12
	parents look at entrance and website | T09
	kind zit in het midden bij ruzie ouders | T13 T26 T50
	hoe reageer ik op een boze vader | T50 T57 T19
	ouders weten niet wat er dit jaar gebeurt | T14
	iets leuks vertellen over een stil kind | T22
	gezin heeft niemand om op terug te vallen | T36
	wat spreken we af en wie houdt het bij | T58
	moeder durft niet naar binnen | T09
	kind is bang om naar huis te gaan | T50
	ouders tekenen alles maar doen niks | T58
	ik versta de ouders niet | T16
	ze lezen mijn mailtjes niet | T10
	wie kan oppassen als moeder ziek is | T36 T13
	leerling zegt niks tijdens rapportbespreking | T26
	ouders alleen gesproken bij problemen | T22
	nieuwe mentor wil zijn klas leren kennen | T01
	juf zegt nare dingen over een gezin | T19
	geen plek op de bso | T57
	ouders krijgen te veel uitnodigingen | T14
	formulier met gegevens van ouders | T13
	hoe zeg ik dat het niet goed gaat met hun zoon | T50 T57
	schoolkeuze vmbo, tranen | T57
	ouders reageren niet op de uitnodiging | T12 T10
	bijhouden wie ik gesproken heb | T12
	receptioniste is kortaf | T09
	ouders die niet kunnen schrijven | T10
	het kind laat zien waar het trots op is | T26 T22
	kennismaking met ouders van nieuwe peuters | T01
	gezin uit Syrië | T16
	klassenapp | T22 T10 T19
	hulp uit de buurt | T36
	to do lijst na het gesprek | T58
	opa en oma hebben de voogdij | T13
	vertrouwen herstellen na ruzie met een ouder | T50 T19 T57 T22
	ouders begrijpen onze brieven niet | T10
	vader woont ergens anders | T13 T12
	meisje wil zelf bepalen wat er in het plan komt | T58 T26
	invitations | T10
	how do I invite parents | T10
	mother does not speak dutch | T16
	year calendar | T14
	staff gossip about parents | T19
	share a worry about a child | T50
	call parents who did not come | T12
	good news message | T22
	grandmother network map | T36
	one page plan agreements | T58
	get to know new families | T01
	welcoming entrance | T09
	child leads the conference | T26
	repeat a year disappointed | T57
	divorced parents | T13
	start gesprek | T01
	t9 | T09
	T 09 | T09
	tien minuten gesprek | T01 T26
	10 minutengesprek | T01 T26
	10-min gesprek | T01 T26
	OUDERAVOND!!! | T01 T10
	welkomst | T01
	kennism | T01
	uitnodigi | T10
	netwerkka | T36
	ecogram/netwerkkaart | T36
	goednieuwsbericht | T22
	goed nieuws bericht | T22
	intervisie | T19
	pleegkind | T13
	schoolkeuze | T57
	oppas | T10 T36 T12
	tolken | T16
	vertaalbureau | T16
	gesprek zonder kind | T26
	meldcode | T50
`;

export const searchQuestions: SearchQuestion[] = list
	.trim()
	.split('\n')
	.map((line) => {
		const [question = '', tools = ''] = line.split(' | ').map((part) => part.trim());
		return { question, tools: tools.split(' ') };
	});
