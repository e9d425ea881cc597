import type { ReceiptWords } from '../receipt.ts'

/** The code with which an answer is taken back: how it is kept, and how it is used. */
export const receipt: ReceiptWords = {
  codeTitle: 'Koodisi',
  code: {
    own: 'Kirjoita koodi muistiin tai kopioi se. Se näytetään vain nyt, eikä sitä tallenneta puhelimeen.',
    lent: 'Kirjoita koodi paperille. Se katoaa näytöltä, kun jatkat, eikä sitä tallenneta laitteelle.',
    how: link => `Jos muutat mielesi, avaa kyselyn linkki uudelleen ja valitse ”${link}”.`,
    keep: [
      'Älä näytä koodia kenellekään. Se, jolla on koodi, voi perua vastauksesi ja saattaa saada selville, mikä vastaus on sinun.',
      'Jos koodi katoaa, vastausta ei voi perua, koska kukaan ei tiedä, mikä niistä on sinun.',
    ],
  },
  easyCode: {
    own: 'Kirjoita koodi muistiin. Näet sen vain nyt.',
    lent: 'Kirjoita koodi paperille. Näet sen vain nyt.',
    how: link => `Muutatko mielesi? Avaa kysely uudelleen. Valitse ”${link}”.`,
    keep: [
      'Älä näytä koodia kenellekään.',
      'Koodi voi paljastaa, mikä vastaus on sinun.',
      'Ilman koodia et voi perua vastaustasi.',
    ],
  },
  copy: 'Kopioi koodi',
  copied: 'Kopioitu',
  notCopied: 'Kopiointi ei onnistunut. Kirjoita koodi muistiin.',
  takeTitle: 'Peru vastauksesi',
  take: [
    'Kirjoita koodi, jonka sait vastattuasi. Vastaus poistetaan palvelimelta heti ja kyselyn järjestäjien laitteilta silloin, kun ne ovat seuraavan kerran yhteydessä palvelimeen.',
    'Tarvitset verkkoyhteyden, ellei vastaus vielä odota tällä laitteella.',
    'Julkaistut tulokset pysyvät ennallaan, ja kyselyn järjestäjät ovat voineet jo lukea vastauksesi.',
  ],
  easyTake: [
    'Kirjoita koodisi tähän. Silloin poistamme vastauksesi.',
    'Tarvitset internetin.',
    'Tulokset, jotka ihmiset ovat jo nähneet, eivät muutu.',
  ],
  label: 'Koodi',
  act: 'Poista vastaukseni',
  acting: 'Poistetaan…',
  outcome: {
    erased:
      'Vastauksesi on poistettu palvelimelta. Kyselyn järjestäjien laitteilta se poistuu, kun ne ovat seuraavan kerran yhteydessä.',
    dropped: 'Vastauksesi on poistettu. Sitä ei ollut vielä lähetetty.',
    unsure:
      'Vastauksesi on poistettu tältä laitteelta, mutta palvelimeen ei saatu yhteyttä. Vastaus on voinut ehtiä sinne: kirjoita koodi vielä kerran, kun verkko toimii.',
    unknown:
      'Tällä koodilla ei löydy vastausta. Jos vastasit toisella laitteella, vastaus voi vielä odottaa siellä verkkoa. Yritä myöhemmin uudelleen.',
    offline: 'Verkkoa ei ole juuri nyt, eikä vastaus odota tällä laitteella. Yritä uudelleen, kun verkko toimii.',
    busy: 'Se ei onnistunut juuri nyt. Yritä hetken kuluttua uudelleen.',
    cut: 'Osa koodista puuttuu. Siinä on 28 merkkiä seitsemässä neljän merkin ryhmässä.',
    wrong: 'Koodi ei ole oikein. Tarkista se merkki merkiltä.',
  },
  easyOutcome: {
    erased: 'Poistimme vastauksesi.',
    dropped: 'Poistimme vastauksesi.',
    unsure: 'Vastaus on poissa täältä. Ehkä se ehti jo lähteä. Kirjoita koodi uudelleen, kun sinulla on internet.',
    unknown: 'Emme löydä vastausta tällä koodilla. Vastasitko toisella puhelimella? Yritä myöhemmin uudelleen.',
    offline: 'Sinulla ei ole nyt internetiä. Yritä myöhemmin uudelleen.',
    busy: 'Se ei onnistunut nyt. Yritä hetken päästä uudelleen.',
    cut: 'Koodi on liian lyhyt. Siinä on 28 merkkiä.',
    wrong: 'Koodi on väärä. Lue se vielä kerran.',
  },
}
