import type { HelpWords } from '../help.ts'

/** Help, the privacy notice and the accessibility statement. */
export const help: HelpWords = {
  title: 'Apua',
  lead: 'Kaiken tämän voi lukea ilman verkkoa.',
  questions: 'Kysymyksiä',
  door: [
    [
      'Olen unohtanut salalauseeni',
      'Paina ”Unohtuiko salalause?”. Tulostetulla palautuskoodilla pääset sisään kuin uudella laitteella: synkronoitu palautuu. Vain tällä laitteella oleva avautuu ainoastaan salalauseella, joten yritä muistella sitä. Mitään ei poisteta.',
    ],
    [
      'Näytöllä lukee, että jotain on lähettämättä',
      'Se on lukittuna tällä laitteella. Avaa lukitus paikassa, jossa on verkko, niin se lähtee itsestään. Älä poista mitään äläkä tyhjennä selainta sitä ennen.',
    ],
    [
      'En pääse sisään, vaikka salalause on oikein',
      'Kirjoita sanat oikeassa järjestyksessä. Isoilla ja pienillä kirjaimilla ei ole väliä. Usean virheen jälkeen joudut odottamaan hetken, joka kerta pidempään. Sanoja ei lähetetä minnekään.',
    ],
    [
      'Tämä ei ole minun laitteeni',
      'Anna se jollekulle, joka työskentelee hankkeessa. Ilman salalausetta siitä ei voi lukea mitään.',
    ],
    [
      'Tarvitaanko verkkoa?',
      'Ei, voit työskennellä ilman. Kaikki tallentuu laitteelle ja lähtee, kun verkko on taas käytettävissä.',
    ],
  ],
  coordinator: [
    [
      'Miten aloitan?',
      'Kirjoita haastattelurunko, liitä luettelo haastateltavista, suunnittele haastattelut ja kutsu haastattelijat. ”Tänään” näyttää, mitä on jäljellä.',
    ],
    [
      'Kuka voi lukea mitä?',
      'Haastattelijat ja koordinaattorit lukevat kaikki muistiinpanot. Kehittäjäasiakkaat lukevat ryhmälle jaetut asiat. Esihenkilöt lukevat julkaistut tulokset. Nimet ovat erillään koodeista.',
    ],
    [
      'Miten muistiinpanosta tulee havainto?',
      'Avaa haastattelu, merkitse sanat ja valitse, mistä on kyse. Kirjoita se sitten yhdellä lauseella omin sanoin. Ennen sitä se ei lähde hankkeesta.',
    ],
    [
      'Joku on hukannut tabletin',
      'Poista laite kohdassa Hanke → Jäsenet ja kutsut. Se torjutaan seuraavassa yhteydessä, ja muut saavat uudet avaimet.',
    ],
    [
      'Joku haluaa perua sanomansa',
      'Avaa haastattelu ja valitse ”Poista lopullisesti”. Se häviää palvelimelta heti, kun tällä laitteella on verkko, ja muilta laitteilta, kun ne ovat seuraavan kerran yhteydessä. Palvelimen varmuuskopioissa se säilyy, kunnes ne hävitetään.',
    ],
    [
      'Mihin läheisneuvonpito merkitään?',
      'Kohtaan Kehittäminen → Läheisneuvonpidot: koodi, päivä, vaiheet ja määrät. Perhe voi saada tabletin omaa neuvonpitoaan varten; mitä se siihen kirjoittaa, ei jää mihinkään. Päivät voi tallentaa kalenteritiedostona, ja haku löytää läheisneuvonpidon koodilla.',
    ],
  ],
  interviewer: [
    [
      'Voinko lähteä paikkaan, jossa ei ole verkkoa?',
      'Voit, kun ”Valmis kentälle” on vihreä. Silloin kaikki rungot ja haastattelut ovat tabletilla.',
    ],
    [
      'Tallentuuko se, mitä kirjoitan?',
      'Kyllä, sana sanalta tälle tabletille. Kulmassa lukee ”tallennettu laitteelle” ja myöhemmin ”synkronoitu”.',
    ],
    [
      'Joku ei halua jatkaa',
      'Sano, että se on aivan hyvä niin. Valitse haastattelussa, säilytetäänkö vai poistetaanko kirjoitettu.',
    ],
    [
      'Kirjoitin väärän kysymyksen alle',
      'Siirrä sanat painikkeella ”Siirrä…” vastauksen alla. Merkinnät siirtyvät mukana.',
    ],
    [
      'Joku haluaa lukea, mitä kirjoitin',
      'Lopeta haastattelu ja anna hänen lukea ja korjata teksti tabletilla ennen kuin eroatte.',
    ],
    [
      'Mihin läheisneuvonpito merkitään?',
      'Kohtaan Kehittäminen → Läheisneuvonpidot: koodi, päivä, vaiheet ja määrät. Perhe voi saada tabletin omaa neuvonpitoaan varten; mitä se siihen kirjoittaa, ei jää mihinkään. Päivät voi tallentaa kalenteritiedostona, ja haku löytää läheisneuvonpidon koodilla.',
    ],
  ],
  participant: [
    ['Mitä näen täällä?', 'Ryhmällesi jaetut asiat ja julkaistut tulokset. Et näe, kuka on sanonut mitä.'],
    [
      'Saanko muuttaa, mitä täällä lukee?',
      'Saat, samalla oikeudella kuin kaikki ryhmässä. Jos kaksi muuttaa samaa kohtaa, molemmat jäävät näkyviin, kunnes joku valitsee.',
    ],
    [
      'Toimiiko tämä ilman verkkoa?',
      'Kyllä. Kirjoittamasi tallentuu puhelimeesi ja lähtee, kun verkko on käytettävissä.',
    ],
    ['Kuka näkee, mitä kirjoitan?', 'Ryhmä ja koordinaattorit. Nimesi näkyy niin kuin kirjoitit sen liittyessäsi.'],
    ['Haluan lopettaa', 'Kerro koordinaattorille. Silloin puhelimesi unohtaa ryhmän. Yhdessä kirjoitettu jää.'],
  ],
  reader: [
    ['Mitä näen täällä?', 'Hankkeen julkaisemat tulokset. Muistiinpanoja ja haastatteluja ei näytetä.'],
    ['Miksi joitakin lukuja puuttuu?', 'Jos vastaajia on vähän, mitään ei näytetä, jotta ketään ei voi tunnistaa.'],
    [
      'Mitä ”ei selvää muutosta” tarkoittaa?',
      'Ero voi johtua sattumasta. Se ei tarkoita, ettei mitään ole tapahtunut.',
    ],
    ['Voinko tulostaa sen?', 'Kyllä, jokaisessa tuloksessa on siihen painike.'],
    ['Keneltä voin kysyä?', 'Alla olevalta yhteyshenkilöltä.'],
  ],
  survey: [
    ['Onko pakko vastata?', 'Ei. Voit ohittaa kysymyksiä ja lopettaa milloin haluat. Saat silti saman avun.'],
    [
      'Kuka näkee, mitä vastaan?',
      'Vastaus lukitaan puhelimessa ennen lähettämistä. Vastaukset luetaan yhdessä, ja vasta kun riittävän moni on vastannut.',
    ],
    [
      'Voinko perua vastaukseni?',
      'Voit, jos otat koodin lähettämisen jälkeen. Avaa sama linkki ja valitse vastauksen peruminen.',
    ],
    [
      'Toimiiko tämä ilman verkkoa?',
      'Kyllä, kun sivu on kerran avattu. Vastaus odottaa puhelimessa ja lähtee, kun avaat sivun verkossa.',
    ],
    [
      'Tarvitsen apua vastaamiseen',
      'Pyydä apua joltakulta, johon luotat, tai kyselyn antajalta. Voit myös valita helpommat sanat tai kuunnella.',
    ],
  ],
  contact: 'Keneltä voit kysyä',
  contactNone: 'Yhteystietoa ei ole vielä kirjoitettu. Kysy koordinaattoriltasi.',
  contactAdd: 'Kirjoita se asetuksiin.',
  privacy: 'Näin henkilötietoja käsitellään',
  privacyText: p => [
    `Rekisterinpitäjä: ${p.who || 'hankkeesta vastaava organisaatio'}. Hanke: ${p.project || '–'}. Tarkoituksena on kehittää palveluja yhdessä henkilöstön ja asiakkaiden kanssa. Käsittelyn peruste on yleistä etua koskeva tehtävä (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta).`,
    'Haastatteluissa kerrottu säilytetään koodeilla, kyselyvastaukset ilman nimeä ja koodia. Haastateltavien nimet ja yhteystiedot ovat erillään, ja niitä voivat lukea vain haastattelijat ja koordinaattorit.',
    'Kaikki lukitaan laitteella. Palvelimen ylläpitäjä ei voi lukea sitä.',
    p.until
      ? `Muistiinpanot poistetaan viimeistään ${p.until}.`
      : 'Muistiinpanojen säilytysaika kerrotaan ennen jokaista haastattelua.',
    'Sinulla on oikeus tietää, mitä sinusta säilytetään, saada se korjatuksi tai poistetuksi, vastustaa käsittelyä ja valittaa tietosuojaviranomaiselle.',
    p.contact ? `Kysymykset: ${p.contact}.` : 'Kysymykset: käänny koordinaattorisi puoleen.',
  ],
  accessibility: 'Saavutettavuusseloste',
  statement: p => [
    `${p.who || 'Hankkeesta vastaava organisaatio'} haluaa, että kaikki voivat käyttää Rinnallaa. Tässä kerrotaan, miten digitaalisten palvelujen tarjoamisesta annetun lain vaatimukset (WCAG 2.1, taso AA) täyttyvät.`,
    'Vaatimukset täyttyvät osittain. Tiedämme, että seuraavat asiat eivät toimi:',
  ],
  known: [
    'Äänitteillä ei ole tekstivastinetta, ellei joku ole kirjoittanut sitä.',
    'Kuvat ja piirrokset on kuvailtu vain, jos joku on kirjoittanut kuvauksen. Syypuu on myös luettelona.',
    'Ääneen lukeminen käyttää laitteen omaa ääntä. Joissakin laitteissa ei ole ääntä kaikilla kielillä.',
    'Word-asiakirjoissa ja taulukoissa on otsikot ja taulukko-otsikot, mutta niitä ei ole kokeiltu kaikilla ruudunlukijoilla.',
  ],
  tested:
    'Tekijät kokeilevat Rinnallaa automaattisilla työkaluilla, pelkällä näppäimistöllä ja suurella tekstillä. Seloste on marraskuulta 2026.',
  tellUs: contact =>
    contact
      ? `Kerro, jos jokin ei toimi: ${contact}. Saat vastauksen 14 päivän kuluessa.`
      : 'Kerro koordinaattorillesi, jos jokin ei toimi. Saat vastauksen 14 päivän kuluessa.',
  supervisor: {
    SE: 'Jos et ole tyytyväinen vastaukseen, voit kääntyä valvontaviranomaisen Diggin puoleen (digg.se/tdosanmalan).',
    FI: 'Jos et ole tyytyväinen vastaukseen, voit kääntyä valvontaviranomaisen Traficomin puoleen (saavutettavuusvaatimukset.fi).',
  },
  feedback: 'Mikä ei toimi, tai mikä voisi olla paremmin?',
  feedbackHint:
    'Tämä lähtee hankkeen koordinaattoreille, kun verkko on käytettävissä. Muutkin hankkeessa voivat lukea sen, joten älä kirjoita tähän asiakkaista.',
  send: 'Lähetä',
  sent: 'Kiitos. Viesti lähtee, kun verkko on käytettävissä.',
  received: 'Mitä on kerrottu',
  settle: 'Vastattu',
  settled: 'Merkitty vastatuksi.',
  support: 'Tiedot tukea varten',
  supportLead: 'Mukana ei ole mitään kenenkään kirjoittamaa.',
  facts: {
    build: 'Versio',
    browser: 'Selain',
    language: 'Kieli',
    role: 'Rooli',
    online: 'Verkko',
    screen: 'Näyttö',
    waiting: 'Lähettämättömiä muutoksia',
    kept: 'Selain säilyttää tallennetun',
  },
  yes: 'kyllä',
  no: 'ei',
  copy: 'Kopioi',
  copied: 'Kopioitu.',
}
