import type { Messages } from '../messages.ts'

/** The place Development: what a group has on, and what asks for it. */
export const development: Messages['development'] = {
  title: 'Kehittäminen',
  next: 'Seuraavaksi',
  noMeeting: 'Tapaamista ei ole suunniteltu',
  noMeetingText: 'Suunnittele ensimmäinen. Valmis ohjelma auttaa alkuun.',
  plan: 'Suunnittele tapaaminen',
  goIn: 'Tapaamiseen',
  prepare: 'Valmistele tapaaminen',
  agenda: 'Katso ohjelma',
  noDay: 'Päivä sovitaan vielä',
  open: 'Meneillään nyt',
  bring: what => `Ota mukaan: ${what}`,
  rule: rule => `Pelisääntö: ${rule}`,
  noSignal: 'Siellä ei ole verkkoa: avaa sovellus ennen kuin lähdet',
  have: 'Mitä meillä on',
  meetings: 'Tapaamiset',
  findings: 'Havainnot',
  maps: 'Kartat',
  practices: 'Käytänteet',
  goals: 'Tavoitteet ja mittarit',
  decisions: 'Päätökset ja toimen\u00ADpiteet',
  words: 'Yhteiset käsitteet',
  conferences: 'Läheisneuvonpidot',
  tasksOpen: 'Välitehtävä kesken',
  due: when => `Valmis viimeistään ${when}`,
  dueMeeting: meeting => `Palautetaan: ${meeting}`,
  dueLost: 'Tapaaminen, johon tehtävä kuului, on poistettu. Valitse uusi.',
  asks: 'Kaipaa huomiota',
  ask: {
    practiceDue: 'Saattaa olla hiipumassa: on aika arvioida.',
    actionOverdue: 'Päivä on mennyt. Mikä on esteenä?',
    decisionLook: 'On tullut päivä katsoa, mitä siitä tuli.',
    practiceUndated: 'Kokeilussa. Arvioinnin päivää ei ole sovittu.',
    goalUnmeasured: 'Kukaan ei mittaa tätä tavoitetta.',
    obstacleUnowned: 'Kukaan ei ole vielä ottanut tätä estettä hoitaakseen.',
    wordDiffers: 'Toinen ryhmä tarkoittaa tällä sanalla muuta.',
    stepUnanswered: 'Tästä polun askeleesta ei vastaa kukaan.',
    serviceAgeing: 'Tämän palvelun kortti on vanhentumassa.',
    tieWanted: 'Moni toivoo tätä yhteyttä.',
    conferenceDue: 'On aika kysyä perheeltä, miten suunnitelma on toteutunut.',
  },
  askMore: n => (n === 1 ? 'Sama koskee 1 muuta.' : `Sama koskee ${n} muuta.`),
  count: {
    decisions: (made, open) =>
      [
        made > 0 && (made === 1 ? '1 päätös' : `${made} päätöstä`),
        open > 0 && (open === 1 ? '1 toimenpide kesken' : `${open} toimenpidettä kesken`),
      ]
        .filter(Boolean)
        .join(', ') || 'ei vielä yhtään',
    meetings: (held, planned) =>
      [held > 0 && `${held} pidetty`, planned > 0 && `${planned} suunniteltu`].filter(Boolean).join(', ') ||
      'ei vielä yhtään',
    findings: n => (n === 0 ? 'ei vielä yhtään' : n === 1 ? '1 havainto' : `${n} havaintoa`),
    maps: n => (n === 0 ? 'ei vielä yhtään' : n === 1 ? '1 kartta' : `${n} karttaa`),
    practices: (n, trial) => (n === 0 ? 'ei vielä yhtään' : trial > 0 ? `${trial} kokeilussa, yhteensä ${n}` : `${n}`),
    goals: (n, measured) => {
      if (n === 0) return 'ei vielä yhtään'
      if (n === 1) return measured === 0 ? '1 tavoite, sitä ei mitata' : '1 tavoite, sitä mitataan'
      return measured === 0 ? `${n} tavoitetta, yhtäkään ei mitata` : `${n} tavoitetta, joista mitataan ${measured}`
    },
    words: (n, agreed) => (n === 0 ? 'ei vielä yhtään' : `sovittu ${agreed}/${n}`),
    conferences: n => (n === 0 ? 'ei vielä yhtään' : `${n}`),
  },
  switch: 'Ryhmä',
  none: 'Et ole vielä missään ryhmässä. Koordinaattori päästää sinut mukaan.',
  noneCoordinator: 'Ryhmää ei vielä ole.',
}
