// Questions kept apart from the tuning: change nothing for the sake of one of these, or they prove nothing.

/** A question a line, then the ids of the tools of which at least one should come. */
export const heldOut = `
	moeder verschijnt nooit op afspraken | T12 T11
	vader zit in de gevangenis | T21 T13
	meisje van 15 wil niet meer thuis wonen | T52 T39 T40
	groepsapp van ouders loopt uit de hand | T23 T51
	kleuter huilt als mama weggaat | T04
	ouders helpen niet met huiswerk | T32
	hoe weet ik of moeder mij begrepen heeft | T17
	zoon wil automonteur worden maar ouders willen havo | T54 T56
	klacht van een ouder bij de directie | T51
	spijbelen | T60
	pleegouders en biologische ouders samen aan tafel | T41 T39
	feedback vragen aan ouders na een gesprek | T47
	plan voor kwetsbare jongere die het huis uit gaat | T52
	van peuterspeelzaal naar groep 1 | T55
	thuistaal stimuleren bij peuters | T33 T35 T31
	oudertevredenheid meten | T47 T48 T49
	gezin met zeven hulpverleners | T41
	allochtone vaders betrekken | T21
	kind durft niks te zeggen over thuis | T28 T25 T29
	gezin vertrouwt de hulpverlener niet | T05 T15 T40
	signs of safety | T45 T28
	marte meo | T46
	kwaliteitenspel | T43
	moeders koffie drinken op school | T06
	opvoeding bespreken met marokkaanse ouders in de buurt | T38
	ouder appt om elf uur 's avonds, waar ligt de grens | T23
	cijfer van 1 tot 10 geven | T44
	samen een visie op ouderbetrokkenheid schrijven | T24
	thuiszitter terug naar school | T60
	wat weet de ouder van zijn kind dat ik niet weet | T02
	kiezen tussen twee behandelingen | T42
	feestje bij de afsluiting van de hulp | T59
	leerlingen doorgeven aan de middelbare school | T55
	moeder zit er doorheen en heeft oppas nodig | T37
	filmpje terugkijken met moeder | T46
	what is going well and what are we worried about | T45
	angry parent | T51
	ouders kijken mee in de klas hoe er geleerd wordt | T34 T31
	droom van een jongere op papier | T53
	nieuwe gezinnen raken de weg kwijt bij ons | T20 T09
	moeder huilt elke ochtend als ze haar baby bij ons achterlaat | T04 T08
	wordt bijna 18 en moet uit de jeugdzorg | T52 T40
	visie ouderbetrokkenheid schrijven | T24
	mdo met ouders aan tafel | T41
	camera in de klas of thuis beelden terugkijken | T46
	wachtlijst en eerste maanden van een nieuw gezin doorlichten | T20
	spelen met ouders op peutergroep, inloop ochtend | T31 T33 T06
	familie wil het zelf oplossen | T39
	brugfunctionaris taken | T15
	ouder knikt alleen maar ja en doet dan niks | T17
	vader stond te schreeuwen in de gang | T51
	dromen tekenen met vriendengroep erbij | T53
	dreumes blijft huilen bij afscheid, hoe bouwen we dat op | T04
	even alleen met een leerling praten over hoe het thuis gaat | T25
	noodnummers en wie haalt op | T13
	slechtnieuwsgesprek voeren | T57
	ouders onderling laten praten over straffen en mediagebruik | T38 T30
	kleuter die niet veel zegt toch zijn mening vragen | T28 T25 T29
	alleen maar contact als er iets mis is, ouder neemt al niet meer op | T22 T11
	iemand die hij zelf vertrouwt, bv zijn trainer | T40
	achterstand in taal bespreken met ouders | T50
	eigen ruimte voor ouders in school | T07
	basisschooladvies valt tegen, ouders zijn het er niet mee eens | T56 T51 T57
	oppp samen met leerling maken | T58 T42
	wij klagen in de teamkamer steeds over die ouders | T19
	gesprek liep helemaal mis door cultuurverschil | T18 T19
	tevredenheid meten na gesprek SRS | T47
	vader komt nooit mee | T21
	nieuwe jeugdbeschermer, gezin moet weer alles opnieuw vertellen | T55
	ouders schrikken in groep 8 van vmbo | T56
	overstap van kdv naar basisschool doorgeven | T55
	profielkeuze havo thuis bespreken | T54
	medicatie of niet, welke therapie kiezen we | T42
	dochter van 9 moet steeds vertalen voor haar ouders | T16
	leerling komt al weken niet opdagen op school, thuiszitter | T60
	afspraak niet nagekomen no show | T12
	hebben ze het wel begrepen? | T17
	whatsapp bericht inspreken | T11 T22
	doelen afspreken kort en simpel handelingsplan | T58
	wat vind jij van 1 tot 10 | T44
`;

/** Situations in words that the tools hardly use, harder than the list above; written before their answers were seen. */
export const heldOutSituations = `
	vader wil niet dat ik thuis kom kijken | T05
	we starten maandag met 28 nieuwe kinderen | T01 T04
	oma weet het meest van dit kind, wat kan zij vertellen | T02 T36
	invullen wie er mee komt bij eerste afspraak | T03 T13
	thee drinken met moeders uit de wijk | T06
	bijeenkomstruimte waar ouders zelf de baas zijn | T07
	wat zeg ik in een halve minuut als ze haar jas al aan heeft | T08
	ons kantoor is kil en onpersoonlijk | T09
	ouders snappen de mail over de studiedag niet | T10 T17
	hele rij ouders die we nooit zien uitnodigen | T11 T12
	ik heb haar al drie keer gemist | T12
	nieuwe partner van moeder, mag die mee beslissen | T13 T42
	te veel ouderavonden in november | T14
	gezin kan sportclub en zwemles niet betalen | T15
	broertje doet het woord voor zijn ouders | T16
	instructie van logopedist thuis blijft niet hangen | T17
	achteraf voelde het gesprek niet goed | T18 T47
	we hebben al een oordeel voor ze binnen zijn | T19
	wat maakt een ouder allemaal mee voor er hulp komt | T20
	opa's en vaders klussen op het plein | T21
	altijd maar gezeur naar huis, wanneer eens iets leuks | T22
	wie is er nou verantwoordelijk voor het huiswerk, school of ouders | T23 T32
	nieuw team, hoe gaan we met ouders om | T24
	wat wil het meisje zelf eigenlijk | T25 T28 T26
	leerling van 10 vertelt zijn eigen rapport | T26
	kind maakt boek over thuis en zichzelf | T27
	knutselen met een kind over zijn zorgen | T28
	stille moeder aan het praten krijgen | T29 T02
	saaie infoavond over zindelijkheid | T30
	elke vrijdag mogen ouders blijven spelen | T31
	peuters met weinig taal, ouders thuis laten oefenen | T33 T31
	ouders willen weten wat hun kind moet kennen in groep 4 | T34
	kind zegt thuis niks over school | T35 T32
	tijdelijk iemand in huis om moeder even rust te geven | T37
	de rechter wil een plan van de familie | T39
	gezin heeft een andere mening dan wij over welke hulp | T42
	wat is er nodig om weer thuis te kunnen wonen | T45 T39 T44
	briefing voor invaller, wat werkt bij dit kind | T55
	de stage gaat niet door, jongen is er kapot van | T57 T60
	zestien en al drie weken niet in de les gezien | T60
`;
