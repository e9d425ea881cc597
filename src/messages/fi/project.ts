import type { Messages } from '../messages.ts'

/** The place *Project*: members, invitations, sync, settings. */
export const project: Messages['project'] = {
  title: 'Hanke',
  roster: 'Haastateltavat ja kattavuus',
  guides: 'Haastattelurungot',
  members: 'Jäsenet ja kutsut',
  methodKit: 'Menetelmäpaketti',
  sync: 'Synkronointi ja tallennustila',
  settings: 'Asetukset',
  ready: 'Valmis kentälle',
  lock: 'Lukitse',
}

/** Members and invitations. */
export const members: Messages['members'] = {
  title: 'Jäsenet',
  lead: 'Ketkä kuuluvat hankkeeseen.',
  you: 'sinä',
  devices: n => (n === 1 ? '1 laite' : `${n} laitetta`),
  paper: 'palautuskoodi tulostettu',
  noPaper: 'ei palautuskoodia',
  removed: 'Poistettu',
  open: 'Käyttämättömät kutsut',
  openNone: 'Ei käyttämättömiä kutsuja.',
  ranOut: day => `vanhentui ${day}`,
  until: day => `voimassa ${day} asti`,
  invite: 'Kutsu',
  inviteTitle: 'Kutsu',
  role: 'Missä roolissa?',
  howMany: 'Kuinka monta?',
  invited: name => `${name} (kutsuttu)`,
  invitedNames: 'Kenelle? Yksi nimi riville',
  invitedNamesHint: 'Voit jättää tyhjäksi. Nimetylle voi suunnitella haastatteluja jo ennen kuin hän on liittynyt.',
  atMost: (most: number, n: number) =>
    `Kerralla voi kutsua enintään ${most}, ja tässä on ${n} nimeä. Kutsu loput näiden jälkeen.`,
  howManyHint: 'Kutsu on yhdelle henkilölle, ja sen voi käyttää kerran.',
  valid: 'Voimassa',
  leaderAsk:
    'Haastattelijat lukevat kaiken, mitä on kerrottu. Jos kutsut esihenkilön tai johtajan, valitse rooliksi esihenkilö tai johtaja.',
  make: n => (n === 1 ? 'Luo kutsu' : `Luo ${n} kutsua`),
  making: 'Luodaan kutsuja…',
  made: 'Kutsut ovat valmiit. Linkit näytetään vain nyt: tulosta tai kopioi ne ennen kuin suljet.',
  sheet: (n, of) => `Kutsu ${n}/${of}`,
  copy: 'Kopioi linkki',
  copied: 'Linkki on kopioitu.',
  qr: 'Kutsun QR-koodi',
  printSheets: 'Tulosta kutsut',
  sheetHeading: name => `Tervetuloa hankkeeseen ${name}`,
  sheetText:
    'Skannaa koodi laitteella, jota aiot käyttää, tai kirjoita osoite. Kutsu on yhdelle henkilölle, ja sen voi käyttää kerran.',
  sheetSteps: [
    'Avaa osoite selaimessa ja valitse Liity.',
    'Valitse neljä sanaa, joilla avaat Rinnallan laitteellasi.',
    'Lisää Rinnalla aloitusnäytölle. Kun siinä lukee Valmis kentälle, se toimii ilman verkkoa.',
  ],
  local:
    'Muut eivät pääse tähän osoitteeseen. Se toimii vain tällä koneella. Palvelimen ylläpitäjän pitää asettaa ORIGIN.',
  second: 'Kutsu toinenkin koordinaattori.',
  secondText: 'Jos koodi on vain yhdellä, yksi kadonnut paperi voi lukita koko hankkeen.',
  secondAct: 'Kutsu koordinaattori',
  remove: 'Poista…',
  removeAsk: name => `Poistetaanko ${name} hankkeesta?`,
  removeText:
    'Henkilön laitteet eivät saa tästä lähtien enää mitään, ja avaimet vaihdetaan. Luettua ei saa lukemattomaksi. Lähettämättä jääneet tiedot säilyvät laitteella, ja ne voi tallentaa tiedostoksi.',
  removeAct: 'Poista',
  withdraw: 'Peru kutsu',
  withdrawn: 'Kutsu on peruttu.',
  name: 'Nimi',
  addDevice: 'Lisää oma laite',
  deviceText: 'Skannaa tämä uudella laitteella. Koodi on voimassa huomiseen, ja se on yhdelle laitteelle.',
  nameless: 'ei ole antanut nimeään',
  numbered: 'Jäsenet, jotka eivät ole antaneet nimeään, on numeroitu liittymisjärjestyksessä.',
}

/** Sync and storage. */
export const sync: Messages['sync'] = {
  title: 'Synkronointi ja tallennustila',
  waits: 'Mikä odottaa',
  nothing: 'Mikään ei odota. Kaikki tämän laitteen tiedot ovat myös palvelimella.',
  waitsCount: n => (n === 1 ? '1 muutos odottaa lähettämistä' : `${n} muutosta odottaa lähettämistä`),
  beside: n =>
    n === 1
      ? 'Niistä 1 odottaa, koska sen yhtä versiota ei voi lukea täällä. Se on tallessa täällä ja lähtee, kun asia on selvinnyt.'
      : `Niistä ${n} odottaa, koska niiden yhtä versiota ei voi lukea täällä. Ne ovat tallessa täällä ja lähtevät, kun asia on selvinnyt.`,
  since: when => `(ensimmäinen ${when})`,
  why: 'Miksi',
  whatToDo: 'Se lähtee itsestään, kun verkko löytyy. Sinun ei tarvitse tehdä mitään.',
  sendNow: 'Lähetä nyt',
  sendingNow: 'Lähetetään…',
  lastContact: 'Viimeksi synkronoitu kokonaan',
  never: 'ei vielä',
  storage: 'Tallennustila tällä laitteella',
  used: (mb, of) => `Käytössä ${mb} Mt, tilaa yhteensä ${of} Mt`,
  keptYes: 'Selain on luvannut säilyttää tiedot.',
  keptNo: 'Selain voi tyhjentää tiedot, kun tila loppuu.',
  keep: 'Pyydä selainta säilyttämään tiedot',
  held: 'Ei voi lähettää',
  heldWhy: {
    'too-big': 'Liian pitkä lähetettäväksi yhtenä. Se on tallessa täällä. Jaa se kahteen osaan.',
    forbidden: 'Tätä voi muuttaa vain koordinaattori. Teksti on tallessa täällä.',
    'old-epoch': 'Uudet avaimet ovat tulossa. Tämä lähtee, kun laite on seuraavan kerran yhteydessä.',
    'no-key': 'Laitteelta puuttuu avain. Tämä lähtee, kun toinen laite on jakanut avaimen.',
    'no-file':
      'Osa äänitteestä, kuvasta tai asiakirjasta puuttuu tai on vioittunut tällä laitteella, eikä sitä lähetetä. Pidä laite ennallaan ja kysy koordinaattorilta.',
  },
  file: {
    save: 'Tallenna tiedostoksi',
    saveHint:
      'Vain hankkeen jäsenet voivat avata tiedoston. Anna se koordinaattorille, joka tuo sen omalle laitteelleen. Tiedoston voi tuoda monta kertaa.',
    saved: name => `Tallennettu nimellä ${name}. Kaikki on tallessa myös täällä, kunnes se on lähetetty.`,
    bring: 'Tiedostot muilta laitteilta',
    bringText:
      'Sen, mitä toinen laite ei voinut lähettää, voi tuoda tänne tiedostona. Saman tiedoston voi tuoda kahdesti.',
    take: 'Tuo tiedosto',
    taking: 'Tuodaan…',
    taken: n =>
      n === 1
        ? '1 muutos tuotiin. Se lähtee, kun laite on seuraavan kerran yhteydessä.'
        : `${n} muutosta tuotiin. Ne lähtevät, kun laite on seuraavan kerran yhteydessä.`,
    known: n => (n === 1 ? '1 muutos oli jo täällä.' : `${n} muutosta oli jo täällä.`),
    erased: n =>
      n === 1
        ? '1 kohta on sillä välin poistettu lopullisesti, ja se pysyy poistettuna.'
        : `${n} kohtaa on sillä välin poistettu lopullisesti, ja ne pysyvät poistettuina.`,
    locked: n =>
      `${n === 1 ? '1 muutosta' : `${n} muutosta`} ei voi avata tällä laitteella, tai sinulla ei ole oikeutta muuttaa niitä. Säilytä tiedosto: synkronoi ja tuo se uudelleen tai pyydä koordinaattoria tuomaan se.`,
    empty: 'Tiedosto on tyhjä: siinä ei ole muutoksia.',
  },
  unfinished:
    'Jokin jäseniin tai avaimiin liittyvä jäi kesken. Sitä yritetään uudelleen joka yhteydellä. Tekstit, jotka kirjoitat, lähetetään silti.',
  unreadable: n => (n === 1 ? '1 tietoa ei voi lukea tällä laitteella' : `${n} tietoa ei voi lukea tällä laitteella`),
  unreadableWhy: {
    locked: n =>
      `${n}: avain ei ole vielä tullut tälle laitteelle, tai lähetetty sisältö on vioittunut. Synkronoi vielä kerran ja kerro koordinaattorille, jos se ei auta.`,
    dead: n =>
      `${n}: ei aukea millään avaimella. Jos sisältö on tallessa toisella laitteella, laite lähettää sen uudelleen itsestään.`,
    newer: n => `${n}: kirjoitettu tavalla, jota tämä versio ei tunne. Päivitä Rinnalla, niin voit lukea sen.`,
    strange: n => `${n}: ei voi näyttää. Kerro koordinaattorille.`,
    misplaced: n => `${n}: on paikassa, johon sellaista ei kirjoiteta, joten sitä ei käytetä. Kerro koordinaattorille.`,
  },
  unreadableFile:
    'Kaikki muu toimii kuten ennenkin. Tiedostossa nämä tiedot ovat sellaisinaan, lukittuina; laite, joka pystyy lukemaan ne, voi tuoda tiedoston.',
  log: 'Viimeisimmät synkronoinnit',
  sent: n => `lähetetty ${n}`,
  got: n => `haettu ${n}`,
  details: 'Tiedot tukea varten',
  state: {
    idle: 'Kaikki on kunnossa.',
    sending: 'Lähetetään nyt.',
    offline: 'Verkkoa ei ole juuri nyt.',
    failed: 'Viimeisin yritys ei onnistunut.',
  },
}

/** Settings. */
export const settings: Messages['settings'] = {
  title: 'Asetukset',
  language: 'Kieli',
  hand: 'Kirjoituskäsi',
  right: 'oikea',
  left: 'vasen',
  type: 'Tekstin koko',
  ordinary: 'tavallinen',
  large: 'suuri',
  look: 'Vaalea vai tumma',
  lookSystem: 'kuten laitteessa',
  lookLight: 'vaalea',
  lookDark: 'tumma',
  lock: 'Lukitse, kun on kulunut',
  minutes: n => (n < 60 ? `${n} minuuttia` : n === 60 ? '1 tunti' : `${n / 60} tuntia`),
  vault: 'Tämä laite',
  changeWords: 'Valitse uudet sanat',
  ownPhrase: 'Keksi salalause, jossa on vähintään kuusi sanaa',
  newCode: 'Tulosta palautuskoodi',
  addPasskey: 'Avaa sormenjäljellä tai kasvoilla',
  removeVault: 'Poista tältä laitteelta…',
  removeVaultAsk: 'Poistetaanko kaikki omat tietosi tältä laitteelta? Synkronoidut tiedot säilyvät hankkeessa.',
  project: 'Hanke',
  who: 'Kuka hankkeesta vastaa',
  whoHint:
    'Kunta tai organisaatio sellaisena kuin se mainitaan henkilötietoja koskevassa tekstissä ja saavutettavuusselosteessa.',
  projectName: 'Nimi',
  until: 'Muistiinpanot poistetaan viimeistään',
  untilHint: 'Tämä kerrotaan ennen jokaista haastattelua.',
  contact: 'Keneltä voi kysyä',
  contactHint: 'Nimi ja puhelin tai sähköposti. Nämä kerrotaan ennen haastattelua.',
  country: 'Missä työskentelette?',
  tested: {
    title: 'Ovatko lukijat testanneet helpommin sanoin kirjoitetun tekstin?',
    hint: 'Ennen testausta tekstin nimi on Helpommin sanoin. Testauksen jälkeen sen nimi on Selkokieli tiedotteessa ennen haastattelua ja uusissa kyselykierroksissa.',
    not: 'ei testattu',
    tell: 'Merkitse testaus…',
    by: (who, day) => `testannut ${who}, ${day}`,
    ask: language => `Kuka on testannut tekstin (${language})?`,
    text: 'Tekstiä saa kutsua selkokieleksi, kun kohderyhmän lukijat ovat lukeneet sen ja tekstiä on muutettu heidän palautteensa mukaan.',
    holds:
      'Merkintä koskee tekstejä sellaisina kuin ne ovat nyt. Jos tekstiä muutetaan, sen nimi on taas Helpommin sanoin.',
    changed: 'Osa teksteistä on uusia, tai niitä on muutettu testauksen jälkeen. Niiden nimi on Helpommin sanoin.',
    who: 'Kuka testasi',
    whoHint: 'Esimerkiksi: kunnan lukijaryhmä. Älä kirjoita lukijoiden nimiä.',
    on: 'Milloin',
    takeBack: 'Poista merkintä',
    takenBack: 'Tekstin nimi on taas Helpommin sanoin. Avoimet kyselykierrokset eivät muutu.',
  },
  processing: {
    title: 'Tietosuoja',
    text: 'Seloste käsittelytoimista ja vaikutustenarvioinnin pohja sen mukaan, mitä täällä on asetettu. Se, mitä sovellus ei voi tietää, jää täydennettäväksi.',
    record: 'Seloste käsittelytoimista (Word)',
    assessment: 'Vaikutusten\u00ADarvioinnin pohja (Word)',
  },
  about: 'Tietoa Rinnallasta',
  build: build => `Versio ${build}`,
  licence: 'Avoin lähdekoodi, lisenssi EUPL 1.2.',
  browsers:
    'Toimii Chromessa ja Edgessä versiosta 111, Firefoxissa versiosta 121 sekä Safarissa ja iOS:ssä versiosta 16.4 alkaen, mieluiten päivitettynä. iPhonessa ja iPadissa aloitusnäytöltä.',
  cannot:
    'Kaikkea emme voi luvata. Luettua ei saa lukemattomaksi. Lopullisesti poistettu katoaa palvelimelta heti ja kultakin laitteelta, kun se on seuraavan kerran yhteydessä. Laitteen levylle voi jäädä joksikin aikaa lukittuja jäänteitä. Se, joka tarjoaa sovelluksen, voisi muuttaa sitä: jos epäilet, vertaa versiota koordinaattorin versioon.',
  saved: 'Tallennettu.',
}
