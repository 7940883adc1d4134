// Everyday words for the same thing, so that people find a tool in the words they use themselves.
import { isNegation, wordsOf, type Word } from '#lib/catalogue/dutch-words.ts';

/**
 * One group a line, separated by commas. Whoever types one of these also finds the single words of its group,
 * below the word itself. An entry of several words only works in one direction: it is recognised in a question,
 * in any order ("hij blijft zitten"), and its loose words are not searched for. A word may be in several groups.
 */
const groups = `
	vader, papa, pappa, pap, pappie, pa, stiefvader, pleegvader, dad, father
	moeder, mama, mamma, mam, mammie, ma, stiefmoeder, pleegmoeder, mum, mom, mother
	ouder, verzorger, opvoeder, parent, caregiver
	stiefvader, stiefmoeder, stiefouder, plusouder, bonusouder, nieuwe partner, nieuwe vriend van moeder
	pleegouder, pleeggezin, pleegmoeder, pleegvader, pleegkind, foster
	gezag, voogd, voogdij, gezagsdrager, custody
	gescheiden, scheiding, co-ouderschap, vechtscheiding, twee huizen, wonen apart, niet bij elkaar, omgangsregeling, kind klem, loyaliteit, loyaliteitsconflict, divorced
	oma, opa, grootouders, familie, tante, oom, netwerk, grandparent
	netwerk, steunfiguur, vangnet, eigen kracht, sociale steun, mensen om het gezin heen, network, support
	buren, buurvrouw, buurman, kennissen, vrienden, netwerk, neighbour
	eenzaam, geïsoleerd, isolement, gezin alleen, moeder alleen, vader alleen, geen netwerk, alleenstaand, netwerk, lonely
	alleenstaand, eenoudergezin, alleenstaande moeder, single parent
	broer, zus, broertje, zusje, gezin, familie
	kind, kleuter, peuter, dreumes, baby, child
	jongere, puber, tiener, leerling, student, scholier, teenager
	anderstalig, andere taal, vreemde taal, geen nederlands, niet nederlands, gebrekkig nederlands, weinig nederlands, slecht nederlands, not speak dutch, no dutch, language barrier, taalbarrière, verstaan, versta, tolk, vertalen, taal
	tolk, vertaler, vertalen, vertaling, tolken, interpreter, translator, translate
	nieuwkomer, vluchteling, statushouder, asielzoeker, migrant, expat, Oekraïne, Oekraïens, Syrië, Syrisch, Turks, Marokkaans, Pools, Arabisch, Eritrea, Tigrinya, Farsi, Dari, Somalisch, Berbers, Bulgaars, Roemeens, Chinees, Papiaments, spreekt alleen, anderstalig, tolk, refugee
	analfabeet, laaggeletterd, niet lezen, weinig lezen, moeite met lezen, moeilijk lezen, niet lezen en schrijven, ongeletterd, not read, low literacy, pictogrammen, eenvoudig
	pictogrammen, plaatjes, picto, beelden, iconen, pictures
	eenvoudig, makkelijk, simpel, begrijpelijk, duidelijk, gewone taal, klare taal, B1, plain
	snappen, begrijpen, overkomen, understand
	brief, brieven, nieuwsbrief, mail, e-mail, folder, flyer, letter
	uitnodiging, uitnodigen, oproep, aankondiging, invite, invitation
	app, appje, whatsapp, bericht, berichtje, sms, ouderapp, klassenapp, groepsapp, message
	ouderapp, ouderportaal, Parro, Social Schools, Klasbord, Magister
	bellen, opbellen, telefoneren, telefoontje, nabellen, beeldbellen, call, phone
	niet opnemen, neemt niet op, geen gehoor, deur niet open, niet open, niet thuis, gordijnen, onbereikbaar, reageert niet, geen reactie, krijg geen contact, bereiken
	opkomst, niet opdagen, komen niet, komt niet, kwam niet, nooit komen, wegblijven, afwezig, no-show, weinig ouders, verschijnen niet, niet verschenen, lege zaal, not show up, not come, do not come, opdagen
	afzeggen, afgezegd, afmelden, gemiste afspraak, afwezig
	bereiken, moeilijk bereikbaar, buiten beeld, nooit gezien, nooit gesproken, reach
	ouderavond, informatieavond, ouderbijeenkomst, themabijeenkomst, bijeenkomst, koffieochtend, parents evening
	oudergesprek, 10-minutengesprek, tienminutengesprek, rapportgesprek, voortgangsgesprek, driehoeksgesprek, mentorgesprek, oudermiddag, parent teacher conference
	kennismaking, kennismaken, kennismakingsgesprek, eerste gesprek, welkomstgesprek, startgesprek, intake, intakegesprek, omgekeerd oudergesprek, leren kennen, nieuw kind, get to know, getting to know
	start, begin, schooljaar, nieuwe groep, nieuwe klas, beginnen, start of the year
	wennen, wenperiode, instromen, overstap, eerste dag
	school, klas, basisschool, brugklas, vo, mbo
	opvang, crèche, kinderdagverblijf, kdv, bso, peuterspeelzaal, kinderopvang, naschoolse opvang, nursery
	leerkracht, juf, meester, docent, leraar, mentor, onderwijzer, teacher
	pedagogisch medewerker, groepsleiding, leidster, begeleider, mentor
	hulpverlener, jeugdhulp, wijkteam, maatschappelijk werker, gezinswerker, jeugdzorg
	collega, team, teamgenoot, colleague
	teamoverleg, teamvergadering, vergadering, overleg, team
	roddelen, roddel, kletsen, klagen, mopperen, nare dingen zeggen, negatief over ouders, zeuren, lerarenkamer, gossip
	vooroordelen, vooroordeel, asociaal, minderwaardig, stempel, oordeel, oordelen, hokjes, respect, prejudice
	intervisie, casusbespreking, casuïstiek, incidentmethode, supervisie, peer consultation
	houding, toon, bejegening, taalgebruik, attitude, tone
	vastgelopen, vast, ruzie, conflict, botsing, klacht, boos, boze ouder, agressief, zit vast, stuck
	zorgen, problemen, niet goed, bezorgd, ongerust, bang thuis, bang naar huis, niet-pluisgevoel, onderbuikgevoel, ik maak me zorgen, zorggesprek, worry, worried, concern
	gedrag, gedragsproblemen, druk, slaan, bijten, lastig gedrag, pesten, behaviour
	achterstand, taalachterstand, loopt achter, peuter praat niet, kindje praat niet, jaar praat niet, ontwikkelingsachterstand, achteruitgang
	verzuim, spijbelen, thuiszitter, ziek melden
	meldcode, veilig thuis, mishandeling, kindermishandeling, huiselijk geweld, onveilig, verwaarlozing, onveilig thuis, vermoeden, onverzorgd, vies, ruikt, stinkt, vuile kleren, luizen, honger, abuse
	moeilijk gesprek, lastig gesprek, slechtnieuwsgesprek, zorggesprek
	slecht nieuws, slechtnieuwsgesprek, teleurstelling, tegenvaller, teleurstellen, bad news, setback
	zittenblijven, doubleren, blijft zitten, blijven zitten, overdoen, repeat a year, zakken, gezakt, slechtnieuwsgesprek
	schooladvies, advies, gymnasium, lyceum, praktijkonderwijs, vmbo, havo, vwo, afstroom, lager niveau, te laag advies, doorstroomtoets
	afwijzing, afgewezen, niet toegelaten, geen plek, wachtlijst, wachttijd, weigeren, afwijzen
	uithuisplaatsing, uit huis geplaatst, uit huis plaatsen, plaatsing, gezinshuis
	stoppen, uitval, uitvallen, stopt met school, voortijdig schoolverlater, schoolverlater
	goed nieuws, complimentje, compliment, pluim, positief bericht, schouderklopje, trots, good news, praise
	alleen slecht nieuws, alleen bellen als, alleen contact als, only call, complimentje
	afspraken, afspraak, plan, actieplan, actielijst, handelingsplan, gezinsplan, plan van aanpak, agreements
	nakomen, naleven, houden zich niet aan, afspraken nakomen, vrijblijvend
	doelen, doel, leerdoel, ontwikkeldoel, goal
	evaluatie, evalueren, terugkijken, terugblik, evaluate
	verslag, verslaglegging, vastleggen, notulen, opschrijven
	kindgesprek, leerlinggesprek, kind erbij, met kind erbij, stem van het kind, inspraak, meepraten, kind aan het woord, medezeggenschap, eigenaarschap, zeggenschap, child-led
	gespreksleider, voorzitter, gesprek leiden, leiding, chair
	portfolio, werkjes, werkstuk, knipselmap, rapport, cijfers, presenteren, report
	jaarkalender, jaarplanning, jaarprogramma, jaarplan, jaarrooster, agenda, kalender, calendar, rooster
	plannen, planning, inplannen, data prikken, schedule
	overzicht, plannen dubbel, dubbel gepland, losse activiteiten, losse momenten, contactmomenten, cyclus, gesprekscyclus
	welkom, groeten, begroeten, gastvrij, gastvrijheid, ontvangst, ontvangen, hartelijk, welcome
	drempel, laagdrempelig, hoge drempel, durven niet binnen, threshold
	ingang, entree, gebouw, deur, hal, receptie, balie, wachtkamer, entrance
	website, voicemail, telefonisch bereikbaar, bereikbaarheid, site
	sfeer, eerste indruk, uitstraling, mystery guest, rondgang, schouw
	contactgegevens, telefoonnummer, nummer, adres, noodnummer, contactkaart, contact details
	ophalen, halen en brengen, afhalen, pick up
	toestemming, privacy, avg, geheimhouding, delen van gegevens, consent
	ecogram, netwerkkaart, genogram, sociogram, netwerk in kaart, stamboom, network map
	toekomst, later, dromen, droom, wens, ambitie, hoop, future
	verhuizing, verhuizen, verhuisd
	overlijden, overleden, rouw, verdriet, dood
	geld, armoede, schulden, kosten, gratis, poverty
	beperking, lvb, verstandelijke beperking, licht verstandelijk beperkt
	angst, bang, schaamte, wantrouwen, vertrouwen, trust
	baby, dreumes, zuigeling, baby's
	dochter, zoon, meisje, jongen, kind, son, daughter, boy, girl
	partner, echtgenoot, echtgenote, husband, wife
	achttien, 18, meerderjarig, volwassen, adult, eighteen
	zelfstandig,  begeleid wonen, niet meer thuis wonen, leaving care, live on her own, live on his own
	gevangenis, detentie, gevangen, vader elders, prison, prisoner
	geldzorgen, geld, armoede, schulden, voedselbank, bijstand, uitkering, minima, deurwaarder, toeslagen, loket, debts
	overbelast, overbelasting, burn-out, uitgeput, moe, stress, trekt het niet, zit er doorheen, overspannen, ontlasten, steungezin, exhausted, overwhelmed
	oppas, oppassen, respijt, logeren, steungezin, babysitter
	vrijwilliger, maatje, buddy, steungezin, volunteer
	hulpverleners, instanties, ggz, jeugdbescherming, hulpverleners langs elkaar, iedereen langs elkaar, organisaties, betrokkenen, casusregie, regisseur, professionals, agencies
	behandeling, therapie, hulp, jeugdhulp, treatment, help
	kiezen, keuze, beslissen, besluit, besluiten, beslissing, keuzehulp, choose, choice, decide, decision
	studiekeuze, profielkeuze, beroepskeuze, beroep, studeren, vak leren, kapper, monteur, verpleegkundige, opleiding kiezen, vervolgopleiding, loopbaan, LOB, career, job, profession
	schooladvies, schoolkeuze, school past, passende school, school kiezen, middelbare school, brugklas, school advice, secondary school
	overgang, overstap, overdracht, overplaatsing, doorstroom, nieuwe school, transition, handover, move
	schorsing, geschorst, time-out, suspended, suspension
	weglopen, weggelopen, vermist, ran away, runaway
	afwezig, verzuim, thuiszitter, komt niet naar school, niet naar school, zit thuis, thuis zitten, weken thuis, spijbelen, truancy, absence, absent
	diagnose, uitslag, adhd, autisme, dyslexie, slechtnieuwsgesprek, diagnosis
	woede, woedend, boos, kwaad, schreeuwen, schelden, agressie, dreigen, bedreigen, advocaat, klacht, furious, angry, shout, shouting
	misverstand, miscommunicatie, stroef, langs elkaar heen, niet goed gelopen, misunderstanding
	cultuur, cultuurverschil, geen hand, niet aankijken, kijkt niet aan, hoofddoek, ramadan, gewoonten, interculturele communicatie, religie, geloof, culture, cultural
	navertellen, terugvragen, begrepen, herhalen, eigen woorden, understood
	verwachting, verwachtingen, verwacht, bemoeien, bemoeizuchtig, veeleisend, grenzen, grens, expectations, boundaries
	veiligheid, veilig, onveilig, veiligheidsplan, safety, safe
	tekenen, tekening, getekend, draw, drawing
	plaatjes, kaartjes, gesprekskaarten, praatkaarten, cards
	talent, talenten, kwaliteiten, sterke kanten, krachten, good at, strengths, talents
	cijfer, schaal, schaalvraag, score, scale
	film, filmpje, filmen, video, beelden, opname, video-opname
	tevredenheid, tevreden, vonden, ervaren, terugzeggen, terugkoppeling, feedback, vragenlijst, ervaringen, enquête, satisfaction, survey
	ouderraad, medezeggenschapsraad, oudercommissie, klankbord, ouderpanel, panel, advisory
	vieren, feest, afsluiten, afsluiting, afronden, afscheid, celebrate, closing
	huiswerk, thuisopdracht, opdracht voor thuis, homework
	voorlezen, boekjes, lezen, taal stimuleren, reading aloud, read at home
	spelen, spel, spelletjes, meespelen, play, games
	huisbezoek, thuisbezoek, langsgaan, home visit
	koffie, thee, inloop, koffieochtend, coffee
	mening, stem, perspectief van het kind, opinion, voice
	praten, gesprek, vertellen, bespreken, talk, tell, conversation
	bang, angstig, durft niet, afraid, scared, shy
	huilen, huilt, verdrietig, troosten, crying
	plan, plan maken, make a plan
	opvoeden, opvoeding, opvoedingsvragen, parenting, upbringing
	visie, beleid, vision, policy
	wekelijks, week, weekbericht, weekly
	deur, brengen, halen, ophalen, meteen weg, gelijk weg, vader geeft kind, moeder geeft kind, hek, haalmoment, brengmoment, doorstep
	droom, dromen, toekomstdroom, noordster, dream, dreams
	geen tijd, tijdgebrek, werkende ouders, nachtdienst, busy
	verantwoordelijk, verantwoordelijkheid, rolverdeling, taakverdeling, verwachtingen, responsible
	kind negatief, zoon negatief, dochter negatief, niks goed, niks positiefs, alleen fouten, kwaliteiten, krachten
	niet alleen naar, durft niet alleen, durven niet alleen, meelopen, meegaan
	doof, slechthorend, gehoor, gebarentaal, gebarentolk, tolk, deaf
	zwijgen, zwijgt, zegt niks, zegt niets, praat niet, haalt schouders, gesloten, stil, klapt dicht, silent
	inkorten, korter, mail lang, brief lang, tekst lang, herschrijven, eenvoudig
	hoogopgeleid, dezelfde ouders, bereiken, opkomst
	oma haalt, opa haalt, tante haalt, buurvrouw haalt, buurman haalt, niet in systeem, contactgegevens
	weekend, meteen antwoord, gelijk antwoord, direct antwoord, reactietijd, bereikbaarheid
	lijn krijgen, geen lijn, andere stijl, werkwijze, iedereen anders, collega anders, visie, eenduidig, uitgangspunten
	samenbrengen, ontmoeten, ontmoeting, elkaar kennen, lotgenoten, koffieochtend, ouderkamer
	streep, overhalen, motiveren, uitnodigen, opkomst, bereiken, persuade
	inschrijven, student schrijft, jongere schrijft, leerling schrijft, aanmelden, aanmelding, intake, enrol
	kent beter, kennen beter, kent kind, kent zoon, kent dochter, ervaringskennis, expert, luisteren
	ene andere, elke groep anders, iedere groep anders, visie, eenduidig, uitgangspunten
	niet woorden, geen woorden, pictogrammen, plaatjes, tekenen, beelden
	kringetjes, geen vooruitgang, stilstand, schaal, schaalvraag, vooruitgang, evaluatie
	tante wonen, oom wonen, oma wonen, opa wonen, familie wonen, netwerkpleegzorg, familieberaad, netwerk
	komen kijken, komt kijken, rondleiding, kennismaking
`;

/** A word that means about the same as words of a question: its term, and which words of the question it stands for. */
export type Synonym = { term: string; standsFor: number[] };

type Group = { phrases: string[][]; terms: string[] };

/**
 * Finds synonyms.
 * @param termOf the term of a word, as in the index
 * @returns for the words of a question, negations included, every word of the groups they touch
 */
export function makeSynonyms(termOf: (word: Word) => string): (question: Word[]) => Synonym[] {
	const termsOf = (words: Word[]) => words.map((word) => (isNegation(word.whole) ? 'niet' : termOf(word)));
	const all: Group[] = synonymGroups().map((entries) => {
		const phrases = entries.map((entry) => termsOf(wordsOf(entry)));
		return { phrases, terms: phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : [])) };
	});
	const byFirstTerm = new Map<string, { phrase: string[]; group: Group }[]>();
	for (const group of all) {
		for (const phrase of group.phrases) {
			const first = phrase[0]!;
			byFirstTerm.set(first, [...(byFirstTerm.get(first) ?? []), { phrase, group }]);
		}
	}

	return (question) => {
		const terms = termsOf(question);
		return [...new Set(terms)]
			.flatMap((term) => byFirstTerm.get(term) ?? [])
			.filter(({ phrase }) => phrase.every((term) => terms.includes(term)))
			.flatMap(({ phrase, group }) => {
				const standsFor = terms.flatMap((term, at) => (phrase.includes(term) ? [at] : []));
				return group.terms.filter((term) => !terms.includes(term)).map((term) => ({ term, standsFor }));
			});
	};
}

/** The groups of the list above, each with its entries. */
export function synonymGroups(): string[][] {
	return groups
		.trim()
		.split('\n')
		.map((line) => line.split(',').map((entry) => entry.trim()));
}
