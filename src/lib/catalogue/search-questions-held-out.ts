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
`;
