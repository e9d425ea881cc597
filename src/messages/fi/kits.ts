import type { KitWords } from '../kits.ts'

/** Agendas that are offered for a meeting, each with the words of its items in the order of the kit. */
export const kits: KitWords = {
  first: {
    name: 'Kehittäjäryhmän ensimmäinen tapaaminen',
    about: 'Tutustuminen, pelisäännöt, toiveet ja huolet, yhteiset tavoitteet',
    items: [
      'Tervetuloa: keitä olemme ja mitkä ovat pelisääntömme',
      'Mikä toimii jo nyt hyvin?',
      'Mikä huolettaa, ja mitä toivot?',
      'Mitkä tavoitteet ovat meille tärkeimmät?',
      'Ennen seuraavaa kertaa: juttele jonkun kanssa, joka ei ollut paikalla, ja kirjaa, mitä kuulit',
      'Minuutin palaute',
    ],
  },
  networks: {
    name: 'Verkostojen kartoitus',
    about: 'Keiden kanssa teemme työtä, miten se sujuu ja kuka puuttuu',
    items: [
      'Mitä välissä tapahtui',
      'Keiden kanssa teet työtä, ja miten se sujuu?',
      'Verkostomme samalla kartalla',
      'Kuka puuttuu, ja mikä yhteys kaipaa korjaamista?',
      'Ennen seuraavaa kertaa: piirrä oma verkostosi ja siihen yksi yhteys, jota toivot',
      'Minuutin palaute',
    ],
  },
  practices: {
    name: 'Toimivat käytänteet ja esteet',
    about: 'Mikä toimii, mikä on tiellä ja mikä poistaisi esteen',
    items: [
      'Mitä välissä tapahtui',
      'Mikä käytänne toimii niin hyvin, että muidenkin kannattaa kokeilla sitä?',
      'Mikä on hyvän työn esteenä?',
      'Mikä poistaisi esteen, ja kuka voisi ottaa sen hoitaakseen?',
      'Ennen seuraavaa kertaa: kokeile yhtä käytännettä ja kirjaa, miten kävi',
      'Minuutin palaute',
    ],
  },
  path: {
    name: 'Palvelupolun kulkeminen',
    about: 'Keksityn henkilön tie palveluissa, askel kerrallaan',
    items: [
      'Mitä välissä tapahtui',
      'Polku askel kerrallaan',
      'Missä kohdassa matka katkeaa, ja mikä siinä auttaisi?',
      'Mitä sanaa käytämme eri merkityksissä?',
      'Ennen seuraavaa kertaa: selvitä yksi odotusaika tai etäisyys, jota kukaan ei tiennyt',
      'Minuutin palaute',
    ],
  },
  align: {
    name: 'Kahden polun yhteensovittaminen',
    about: 'Kahden organisaation polut rinnakkain: siirtymät, päällekkäisyydet ja aukot',
    items: [
      'Mitä välissä tapahtui',
      'Kaksi polkua rinnakkain',
      'Missä kohdassa ihminen putoaa väliimme?',
      'Kuka ottaa vastaan, kuka vastaa, ja mistä tiedämme, että se onnistui?',
      'Minkä näistä korjaamme ensin?',
      'Ennen seuraavaa kertaa: kysy omalta työpaikaltasi, voiko se sitoutua tähän',
      'Minuutin palaute',
    ],
  },
}
