import type { ProcessingWords } from '../processing.ts'

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** The record of processing (GDPR 30) and what an impact assessment begins with (GDPR 35). */
export const processing: ProcessingWords = {
  record: {
    title: 'Seloste käsittelytoimista',
    about:
      'Rinnalla on koonnut tämän siitä, mitä hankkeessa on tänään asetettu ja tallennettu. Se on pohja tietosuoja-asetuksen 30 artiklan mukaiselle selosteelle. Rekisterinpitäjä päättää ja täydentää sen, mitä sovellus ei voi tietää. Nämä kohdat on merkitty: Täydennetään.',
    controller: 'Rekisterinpitäjä',
    contact: 'Yhteyshenkilö',
    fill: 'Täydennetään',
    officer: 'Tietosuojavastaava: täydennetään.',
    purpose: 'Käsittelyn tarkoitus',
    purposeText:
      'Sosiaalipalvelujen kehittäminen yhdessä henkilöstön ja asiakkaiden kanssa: kootaan, mikä toimii ja mikä on esteenä, päätetään, mitä muutetaan, ja kerrotaan tuloksista niille, joilta kysyttiin. Tämä ei ole asiakastietojärjestelmä, eikä yksittäisiä ihmisiä koskevia päätöksiä tehdä.',
    basis: 'Oikeusperuste',
    basisText:
      'Täydennetään. Yleensä yleistä etua koskeva tehtävä (6 artiklan 1 kohdan e alakohta). Osallistuminen on vapaaehtoista, eikä se vaikuta kenenkään saamiin palveluihin.',
    whose: 'Kenen tietoja',
    staff: n => `${some(n, 'työntekijä', 'työntekijää')} luettelossa, koodilla`,
    clients: n => `${some(n, 'asiakas', 'asiakasta')} luettelossa, koodilla`,
    contacts: n =>
      `${some(n, 'henkilön', 'henkilön')} nimi ja yhteystiedot omassa paikassaan, jota vain koordinaattorit lukevat`,
    noContacts: 'Haastateltujen nimiä tai yhteystietoja ei säilytetä',
    members: 'Hankkeen jäsenet, kukin itse valitsemallaan nimellä',
    respondents: 'Kyselyihin vastaajat: nimettömästi, ilman tiliä, nimeä tai vastausaikaa',
    data: 'Mitä tietoja',
    interviews: n => `Muistiinpanot: ${some(n, 'haastattelu', 'haastattelua')}`,
    groupSessions: n => `Muistiinpanot: ${some(n, 'ryhmäkeskustelu', 'ryhmäkeskustelua')}`,
    conferences: n =>
      `${some(n, 'läheisneuvonpito', 'läheisneuvonpitoa')} koodilla: päivät, määrät ja miten suunnitelma toteutui, ei mitään siitä, mitä puhuttiin`,
    recordings: n => some(n, 'äänite', 'äänitettä'),
    pictures: n => some(n, 'valokuva', 'valokuvaa'),
    documents: n => some(n, 'asiakirja', 'asiakirjaa'),
    surveys: (n, rounds) => `${some(n, 'kysely', 'kyselyä')}, ${some(rounds, 'kierros', 'kierrosta')}`,
    groups: n =>
      n === 1
        ? 'Se, mitä henkilöstön, asiakkaiden ja kumppanien ryhmä kirjoittaa yhdessä; kirjoittajaa ei näytetä'
        : `Se, mitä ${n} henkilöstön, asiakkaiden ja kumppanien ryhmää kirjoittaa yhdessä; kirjoittajaa ei näytetä`,
    special:
      'Sosiaalipalveluista kerrottaessa voi tulla esiin terveystietoja ja muita erityisiä henkilötietoja (9 artikla). Koko aineistoa käsitellään sellaisena. Täydennetään: mitä 9 artiklan 2 kohdan poikkeusta sovelletaan.',
    receivers: 'Ketkä voivat lukea',
    role: {
      coordinator: 'koordinaattori: kaikki hankkeen tiedot',
      interviewer:
        'haastattelija: keskustelut, muistiinpanot, havainnot ja omat ryhmät; ei yksittäisiä kyselyvastauksia',
      participant: 'osallistuja: omat ryhmät ja hankkeessa julkaistu',
      leader: 'esihenkilö: vain hankkeessa julkaistu, ei koskaan muistiinpanoja eikä sitä, kuka on sanonut mitä',
      guest: 'muun organisaation kumppani: vain omat ryhmät ja hankkeessa julkaistu',
    },
    roleLine: (n, what) => `${n} × ${what}`,
    ends: days => `Käyttöoikeus päättyy itsestään: ${days}`,
    server:
      'Palvelimen ylläpitäjä säilyttää lukittuja tietoja eikä voi lukea niitä. Täydennetään: kuka palvelinta ylläpitää, ja sopimus henkilötietojen käsittelystä.',
    abroad: 'Siirrot EU:n/ETA:n ulkopuolelle',
    abroadText:
      'Sovellus ei lähetä mitään muualle kuin hankkeen omalle palvelimelle: ei käytön seurantaa, pilvipalveluja eikä puheentunnistusta muualla. Täydennetään: missä palvelin sijaitsee.',
    until: 'Kuinka kauan',
    untilDay: day =>
      `Muistiinpanot, äänitteet ja nimet poistetaan viimeistään ${day}. Se luvataan ennen jokaista haastattelua.`,
    untilNone:
      'Viimeistä päivää ei ole valittu. Valitse se hankkeen asetuksissa: se näytetään ennen jokaista haastattelua.',
    backups:
      'Palvelimen varmuuskopiot: täydennetään, kuinka kauan niitä säilytetään. Poistettu säilyy niissä lukittuna siihen asti.',
    archive: 'Täydennetään: mitä arkistoidaan asiakirjoina, ja minkä tiedonohjaussuunnitelman mukaan muu hävitetään.',
    security: 'Turvallisuus',
    securityLines: [
      'Kaikki lukitaan laitteella ennen tallentamista ja lähettämistä; palvelimella ei koskaan ole avainta.',
      'Hankkeen jokaisella osalla on omat avaimensa. Poistettu jäsen ei saa avainta siihen, mitä sen jälkeen kirjoitetaan.',
      'Laite lukittuu itsestään, kun sitä ei käytetä.',
      'Jäsenet ovat allekirjoitetussa luettelossa, jota kukaan ei voi muuttaa huomaamatta.',
      'Henkilötunnukset tunnistetaan teksteistä ja piilotetaan, ellei kirjoittaja sano niiden olevan jotain muuta.',
    ],
    protected: (n, of) => `Haastatteluja on ${of}. Niistä ${n} on sellaisia, joiden sanoja esihenkilöt eivät näe.`,
    leastK: k => `Kyselyn tulosta ei näytetä, ennen kuin vastauksia on ${k}.`,
    notices: languages => `Tieto ennen haastattelua on annettu näillä kielillä: ${languages}.`,
  },
  assessment: {
    title: 'Pohja tietosuojan vaikutustenarvioinnille',
    about:
      'Rinnalla on koonnut tämän siitä, mitä hankkeessa on tänään asetettu ja tallennettu. Se on pohja tietosuoja-asetuksen 35 artiklan mukaiselle arvioinnille. Riippuvaisessa asemassa olevat ihmiset kertovat arkaluonteisia asioita: lähtökohta on, että arviointi tarvitaan. Sen tekee rekisterinpitäjä yhdessä tietosuojavastaavan kanssa.',
    described: 'Tietojen käsittely kuvataan selosteessa käsittelytoimista.',
    need: 'Tarpeellisuus ja oikeasuhteisuus',
    needLines: [
      'Nimien sijasta käytetään koodeja. Nimi tai yhteystieto on mukana vain, jos joku on tarvinnut sitä yhteydenottoon.',
      'Asuinpaikalle, osoitteelle ja henkilötunnukselle ei ole kenttää.',
      'Mitään ei äänitetä, ennen kuin joku painaa äänityspainiketta.',
      'Kyselyvastauksissa ei ole nimeä, aikaa, laitetta eikä järjestystä.',
      'Jokainen saa olla hiljaa, lopettaa ja saada sanomansa poistetuksi siihen asti, kun se on raportissa.',
    ],
    risks: 'Riskit niille, joita asia koskee',
    risk: 'Riski',
    done: 'Mitä sovellus tekee',
    remains: 'Mitä rekisterinpitäjän on tehtävä',
    rows: [
      [
        'Laite katoaa tai varastetaan.',
        'Sisältö on lukittu neljällä sanalla tai laitteen avaimella; väärät yritykset joutuvat odottamaan. Koordinaattori voi poistaa henkilön, eikä uutta avainta anneta.',
        'Sovi, kenelle katoamisesta ilmoitetaan, ja että se tehdään samana päivänä.',
      ],
      [
        'Joku tunnistetaan siitä, mitä hän on sanonut.',
        'Sitaatit pidätetään palauteraportista. Alle kolme ääntä kerrotaan sanalla ”muutama”. Kyselyjen pienet ryhmät piilotetaan.',
        'Lue jokainen raportti naapurin silmin, ennen kuin se julkaistaan.',
      ],
      [
        'Esihenkilö saa tietää, kuka on sanonut mitä.',
        'Esihenkilöt lukevat vain julkaistua. Haastattelut on alusta asti suojattu esihenkilöiltä.',
        'Älä anna esihenkilölle haastattelijan roolia.',
      ],
      [
        'Asiakas ei uskalla kieltäytyä.',
        'Ennen jokaista haastattelua kerrotaan tavallisin ja helpommin sanoin, että osallistuminen on vapaaehtoista eikä vaikuta palveluihin.',
        'Kysyjäksi sellainen, joka ei päätä asiakkaan palveluista.',
      ],
      [
        'Jäsen levittää tai muuttaa sitä, mitä saa lukea.',
        'Jokainen lukee vain sen, mitä rooli vaatii. Kahden eri tavalla kirjoittama on rinnakkain; mitään ei kirjoiteta yli huomaamatta.',
        'Sovi salassapidosta jokaisen jäsenen kanssa. Luettua ei saa lukemattomaksi.',
      ],
      [
        'Palvelimelle murtaudutaan, tai ylläpitäjä katsoo.',
        'Siellä on vain lukittuja tietoja: ei tekstejä, nimiä eikä vastauksia.',
        'Palvelin näkee, milloin laitteet ottavat yhteyttä ja kuinka paljon ne lähettävät. Säilytä sen lokit lyhyen aikaa.',
      ],
      [
        'Kumppani jää mukaan, kun tehtävä on ohi.',
        'Viimeisen päivän voi valita; laite luopuu ryhmän sisällöstä seuraavassa yhteydessä.',
        'Valitse viimeinen päivä jokaiselle kumppanille.',
      ],
      [
        'Sivullisesta kerrottu leviää.',
        'Henkilötunnukset piilotetaan. Ennen raporttia kysytään sitaateissa olevista nimistä.',
        'Poista sivulliset, kun muistiinpanot viimeistellään.',
      ],
    ],
    views: 'Niiden näkemykset, joita asia koskee (35 artiklan 9 kohta)',
    viewsText: 'Täydennetään: miten henkilöstöltä ja asiakkailta on kysytty tästä työtavasta, ja mitä he sanoivat.',
    conclusion: 'Johtopäätös ja tietosuojavastaavan neuvo',
  },
  made: day => `Koottu ${day}.`,
}
