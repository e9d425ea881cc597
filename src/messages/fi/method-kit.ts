import type { MethodKitWords } from '../method-kit.ts'

/** A method kit: how a project works, as a file. */
export const methodKit: MethodKitWords = {
  title: 'Menetelmä\u00ADpaketti',
  lead: 'Työtapanne seuraavalle yksikölle, joka aloittaa. Ei mitään siitä, mitä joku on sanonut.',
  take: 'Tallenna menetelmänne tiedostoksi',
  takeText:
    'Valitse, mitä tiedostoon tulee. Siinä ei ole henkilöitä, vastauksia eikä muistiinpanoja, mutta sitä ei ole lukittu: jokainen, jolla tiedosto on, voi lukea sen.',
  nothing: 'Mukaan otettavaa ei vielä ole. Kaikki alkaa haastattelurungosta.',
  toGuides: 'Siirry haastattelurunkoihin',
  parts: {
    guides: 'Haastattelu\u00ADrungot',
    codes: 'Teemat',
    surveys: 'Kyselyt',
    agendas: 'Tapaamisten ohjelmat',
    goals: 'Tavoitteet ja arvot',
  },
  goalsAre: 'Ne tulevat perille ehdotuksina, joista kukaan ei ole vielä sopinut.',
  surveysAre: 'Kysyjä jää pois. Seuraava yksikkö kertoo sen itse.',
  agendasAre: 'Ilman päivää, paikkaa ja ihmisiä sekä ilman sitä, mitä kirjoitettiin.',
  all: 'Kaikki',
  none: 'Ei mitään',
  codes: n => (n === 1 ? '1 teema' : `${n} teemaa`),
  questions: n => (n === 1 ? '1 kysymys' : `${n} kysymystä`),
  items: n => (n === 1 ? '1 kohta' : `${n} kohtaa`),
  preview: 'Lue jokainen sana, joka tiedostoon tulee',
  previewHere: 'Lue jokainen sana, joka tiedostossa on',
  save: 'Tallenna tiedosto',
  saved: name => `${name} on tallennettu.`,
  tooLarge:
    'Tämä on enemmän kuin yhteen menetelmäpakettiin mahtuu, 4\u00a0Mt. Valitse vähemmän osia ja tallenna muut toiseen tiedostoon.',
  fileName: 'Menetelmäpaketti',
  open: 'Avaa menetelmäpaketti',
  openText: 'Tiedosto, jonka toinen hanke on tallentanut. Näet sen sisällön, ennen kuin mitään tuodaan.',
  choose: 'Valitse tiedosto',
  inFile: name => `Tiedostossa ${name}`,
  here: 'on jo täällä',
  unread: n =>
    n === 1
      ? 'Yhtä tiedoston osaa ei voitu lukea, ja se jää pois.'
      : `${n} tiedoston osaa ei voitu lukea, ja ne jäävät pois.`,
  empty: 'Menetelmäpaketissa ei ole mitään, minkä voisi lukea.',
  bring: n => `Tuo ${n}`,
  brought: n =>
    n === 1 ? 'Yksi asia menetelmäpaketista on nyt täällä.' : `${n} asiaa menetelmäpaketista on nyt täällä.`,
}
