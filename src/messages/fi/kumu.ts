import type { NetworkWords } from '../networks.ts'

const kertaa = (n: number) => (n === 1 ? 'kerran' : `${n} kertaa`)

type Kumu = Pick<NetworkWords, Extract<keyof NetworkWords, `kumu${string}`>>

export const kumu: Kumu = {
  kumuOut: 'Verkosto Kumu-JSON-tiedostona',
  kumuIn: 'Tuo verkosto Kumusta',
  kumuChoose: 'Valitse JSON-tiedosto',
  kumuLead: 'Mitään ei tallenneta, ennen kuin olet nähnyt, mitä tiedostossa on.',
  kumuFound: (actors, ties) =>
    `Tuotavissa: ${actors === 1 ? '1 toimija' : `${actors} toimijaa`} ja ${ties === 1 ? '1 yhteys' : `${ties} yhteyttä`}.`,
  kumuNot: 'Tälle ei ole täällä paikkaa, ja se jää tiedostoon',
  kumuField: (name, n) => `Kenttä ”${name}”, ${kertaa(n)}`,
  kumuType: (name, n) => `Tyyppi ”${name}”, ${kertaa(n)}: tuodaan ilman sitä`,
  kumuNameless: n => (n === 1 ? '1 nimetön kohde' : `${n} nimetöntä kohdetta`),
  kumuLoose: n => (n === 1 ? '1 yhteys, joka ei johda mihinkään' : `${n} yhteyttä, jotka eivät johda mihinkään`),
  kumuTwice: n => (n === 1 ? '1 kohta, joka on tiedostossa kahdesti' : `${n} kohtaa, jotka ovat tiedostossa kahdesti`),
  kumuList: name => `Luettelo ”${name}”`,
  kumuAll: 'Kaikki tulee mukaan.',
  kumuPeople: 'Nämä näyttävät yksityisiltä ihmisiltä. Mitä ne ovat?',
  kumuCloseOnes: 'Läheisiksi jäävät ovat kartalla yksi ja sama läheinen.',
  kumuVerdict: { close: 'Läheinen, ilman nimeä', actor: 'Yksikkö, rooli tai organisaatio', out: 'Jätä pois' },
  kumuKeep: 'Tuo',
  kumuKept: 'Verkosto on tuotu.',
  kumuHidden: 'Näyttää henkilötunnukselta',
  kumuProblem: {
    'not-json': 'Tiedostoa ei voi lukea: se ei ole JSON-tiedosto, tai se on vioittunut. Mitään ei muutettu.',
    'not-kumu':
      'JSON-tiedostossa ei ole luetteloa ”elements”. Vie projekti Kumusta JSON-muodossa ja valitse se tiedosto.',
    'too-large': 'Tiedosto on suurempi kuin 8 Mt. Vie Kumusta yksi kartta koko projektin sijasta.',
    'too-many': 'Tiedostossa on yli 1 000 kohdetta tai 3 000 yhteyttä. Vie kartasta pienempi osa.',
    empty: 'Tiedostossa ei ole yhtään nimettyä kohdetta. Mitään ei muutettu.',
  },
}
