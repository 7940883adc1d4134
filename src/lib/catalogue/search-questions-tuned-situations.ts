// More questions that the search was tuned with, written as situations from a busy day.

/** A question a line, then the ids of the tools of which at least one should come. */
export const tunedSituations = `
	foto's van de week in parro met vraagje voor thuis | T35
	kind tekent thuissituatie | T28 T36
	woordenschat thuis oefenen peuters boekje lezen | T33 T32
	weggelopen van de woongroep en weer terug | T60
	gescheiden ouders praten niet met elkaar, wie moet ik bellen | T13 T36
	jongen moet naar speciaal onderwijs hoe vertel ik dat | T57 T42
	zelfstandig wonen budget en schulden jongere | T52
	plakboek over mezelf waar ik trots op ben | T27
	uitgeput, geen oppas, kan niet meer | T37
	puber wil niet praten over later | T54 T53 T52
	ouder denkt dat wij alles wel oplossen, wie is waar verantwoordelijk voor | T23
	moeder ziet niet hoe goed ze het doet met haar baby | T46 T43
	signs of safety driekolommen | T45 T28
	ouder heeft een klacht over een collega | T51 T19
	ouder zegt dat kind niks kan, alleen maar negatief | T43 T46
	moeder durft niet alleen naar het wijkteam of de voedselbank | T15
	ouder laten vertellen over zn kind ipv zelf praten | T02
	op huisbezoek bij nieuwe kleuter | T05
	ouders laten meedenken over nieuw beleid | T49 T24
	groepsgesprek met ouders over rekenen en doelen in groep 3 | T34 T30
	oma tante en buurvrouw passen op, hoe breng ik dat in kaart | T36 T13
	schoolgebouw voelt niet gastvrij, receptie doet kortaf | T09
	eerste gesprek na de zomer met nieuwe leerling en ouders | T01 T02
	ik maak me zorgen om een kindje maar durf het niet te zeggen | T50
	oudercommissie wil niemand in | T49
	zes hulpverleners in een gezin en niemand weet wie wat doet | T41 T13
	gezin wil geen hulp van buiten, liever eigen netwerk | T39 T36 T40
	planning ouderavonden en rapportgesprekken heel schooljaar | T14
	afsluiten van een traject, taart | T59
	meeting voor ouders waar ze koffie drinken en elkaar ontmoeten | T06 T07 T31
	ouders reageren niet op mails | T11 T12 T10
	brief is te moeilijk voor laaggeletterde ouders | T10 T11
	wat vonden ouders eigenlijk van onze zorg | T48 T47 T49
	kan je kind niet zelf laten presenteren op rapportavond | T26
	huiswerk waar je met thuis over praat, niet sommen | T32
	stem van het kind in het dossier | T25 T28 T26
	nieuwe jongere op de groep geplaatst, moeder wil erbij zijn | T03
	niemand kwam opdagen op de ouderavond | T12 T11 T30
	moeder staat er helemaal alleen voor | T37 T36
	moeder zegt thuis is ie heel anders dan bij jullie | T02 T01 T05
	stagiaire weet niet hoe ze ouders moet aanspreken bij het ophalen | T08
	ouders staan buiten te wachten en niemand groet ze | T09 T08
	pleegzoon komt vrijdag bij ons wonen, kennismaking met biologische moeder | T03 T05 T55
	voor het eerst naar de oppas, mama heeft het er moeilijk mee | T04
	gordijnen dicht, ze doet de deur niet open | T05 T12 T11
	eenzame moeders in de wijk samenbrengen | T06 T07 T38 T37
	taalles en naailes voor moeders bij ons in het gebouw | T07
	ouder heeft altijd haast | T08
	deze mail is veel te lang, kan dit korter? | T10
	alleen hoogopgeleide ouders komen | T11 T12 T21
	opa haalt op maar staat niet in het systeem | T13
	we plannen alles dubbel, rapporten en studiedagen en ouderdingen door elkaar | T14
	ouder snapt de toeslagen niet en krijgt deurwaarder | T15
	doof | T16
	arts heeft iets uitgelegd maar moeder weet het niet meer | T17
	hij geeft mij geen hand en kijkt me niet aan | T18
	collega noemt gezin asociaal | T19
	waarom haken ouders na een paar weken af | T20 T12
	barbecueën met mannen uit de buurt | T21
	ze schrikken als ze mijn nummer zien | T22
	moeder appt me in het weekend en wil gelijk antwoord | T23
	elke collega heeft een andere stijl met ouders, hoe krijgen we een lijn | T24
	jongen van 14 haalt zijn schouders op als ik iets vraag | T25 T44 T29
	meisje vertelt zelf aan haar ouders wat ze geleerd heeft | T26 T27 T34
	vechtscheiding kind zit klem | T28 T25 T13
	ouders zitten achterover en luisteren alleen maar naar de powerpoint | T30
	wat doe je als een moeder slaat als opvoeding normaal vindt | T38 T50 T18
	hij wil zijn gezinsvoogd niet, wel z'n oude voetbaltrainer | T40
	welke school past, we komen er niet uit met vader en moeder | T42 T56
	op welke manier kan ik vooruitgang zichtbaar maken | T44 T27 T59
	moeder met postnatale depressie en baby, hechting | T46 T37
	ervaringsverhalen van ouders horen met het hele team | T48 T20
	directeur wil weten wat ouders van het nieuwe continurooster vinden | T49
	kind ruikt en heeft vieze kleren aan | T50
	moeder hangt scheldend op | T51
	alleenstaande minderjarige vluchteling wordt straks achttien | T52 T40
	dochter wil kapper worden, vader wil dat ze gaat studeren | T54 T53
	juf gaat met zwangerschapsverlof wie vertelt de invaller over dit kind | T55
	depressieve leerling na maanden weer opbouwen | T60
	kind van vier komt kijken met zijn ouders, wat vraag ik dan | T01 T04 T02
	zij kent haar zoon beter dan ik | T02
	student van 17 schrijft zich in, vader zit ernaast | T03
	peuter slaapt en eet niet bij ons, wat doen ze thuis | T04 T02 T08
	gezin wil mij niet over de vloer | T05
	moeders blijven altijd hangen na het wegbrengen | T06 T31 T07
	leegstaand lokaal | T07
	vader geeft kind af en is meteen weer weg | T08 T21
	mensen kunnen ons niet vinden, bel doet het niet | T09
	te veel tekst op papier voor ouders die slecht lezen | T10
	hoe krijg ik ze over de streep om te komen | T11 T12
	ze was er weer niet vanmiddag | T12
	wie heeft toestemming om het dossier te zien, papa of mama | T13
	alle data voor ouders op een rijtje | T14
	iemand die alle gezinnen in de wijk kent | T15
	pools gezin | T16 T11
	gaf overal antwoord ja op maar snapte er niks van | T17 T16
	ze kijkt heel anders naar opvoeding dan ik, we snappen elkaar niet | T18 T38
	mopperende collega's | T19
	hoe ervaren ouders hun eerste weken hier | T20 T48
	pap is er nooit bij | T21
	kind dat nooit opvalt, ook eens naar huis bellen | T22
	ouders bemoeien zich overal mee | T23 T51
	bij ons doet de ene groep het zo en de andere zo | T24
	kind heeft geen inbreng in zijn eigen hulpplan | T25 T58 T28 T26
	map met werkjes en tekeningen mee naar huis | T27
	autistisch kind kan het niet in woorden zeggen | T28 T29
	ouders laten oefenen ipv luisteren | T30 T34 T33
	puber zit hele dag op zijn telefoon, ouders willen tips van elkaar | T38 T30
	tiener kan tijdelijk bij zijn tante wonen | T39 T36
	iedereen praat langs elkaar heen, school, ggz en wijkteam | T41
	we draaien in kringetjes, geen vooruitgang | T44 T59 T45
	hij hoort alleen maar wat hij fout doet | T43 T22
	hoe weet ik of ik het goed doe als hulpverlener | T47
	jongeren willen iets terugzeggen tegen de hulpverleners | T48 T47 T49
	kindje praat nog niet met 3 jaar | T50
	dreigt met een advocaat | T51
	straks op kamers, kan hij wel koken en rekeningen betalen | T52
	ouder had gymnasium verwacht | T56 T57
	laatste keer dat we komen, hoe nemen we afscheid | T59 T55
`;
