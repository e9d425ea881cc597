import type { Messages } from '../messages.ts'

/** Recordings, pictures and documents of a session. */
export const sources: Messages['sources'] = {
  title: 'Äänitteet, kuvat ja asiakirjat',
  record: 'Äänitä',
  pause: 'Tauko',
  goOn: 'Jatka',
  stop: 'Pysäytä',
  picture: 'Kuva',
  pictureHint: 'Ota kuva',
  file: 'Tiedosto',
  fileHint: 'Lisää kuvia tai asiakirjoja tältä laitteelta',
  askFirst: 'Kysy ensin: kerro, että äänität ja miksi. Äänitä vain, jos vastaus on kyllä.',
  beginNow: 'Äänitä nyt',
  recording: 'Äänitetään',
  paused: 'Tauolla',
  heard: {
    recording: 'Äänitys alkoi.',
    paused: 'Äänitys on tauolla.',
    stopped: 'Äänitys päättyi ja on tallessa.',
  },
  keeping: (n, of) => (of === 1 ? 'Tallennetaan…' : `Tallennetaan ${n}/${of}…`),
  kept: n => (n === 1 ? 'Tallennettu.' : `${n} tiedostoa tallennettu.`),
  forms: { audio: 'Äänite', photo: 'Kuva', document: 'Asiakirja' },
  name: 'Nimi',
  standing: {
    recording: 'äänitetään parhaillaan',
    here: 'tällä laitteella',
    unsent: 'tällä laitteella, odottaa lähettämistä',
    sending: (n, of) => `tällä laitteella, osista lähetetty ${n}/${of}`,
    sent: 'tällä laitteella, lähetetty',
    fetching: (n, of) => `tulossa: ${n}/${of}`,
    away: 'ei tällä laitteella',
    partly: (n, of) => `osista ${n}/${of} on tällä laitteella`,
    damaged: 'yksi osa on vioittunut tällä laitteella',
    held: 'osa puuttuu tai on vioittunut tällä laitteella, ei lähetetä',
  },
  cut: time => `Katkennut: kaikki kohtaan ${time} asti on tallessa.`,
  cutShort: 'Katkennut: kaikki viimeiseen sekuntiin asti on tallessa.',
  damagedWhat:
    'Yksi osa on vioittunut tällä laitteella. Hae uudelleen. Jos se ei auta, kysy siltä, joka äänitti tai lisäsi sen.',
  heldWhat:
    'Osa tiedostosta puuttuu tai on vioittunut tällä laitteella, joten sitä ei lähetetä. Pidä laite ennallaan ja kysy koordinaattorilta.',
  fetch: 'Hae',
  fetchAgain: 'Hae uudelleen',
  fetchHint: 'Se on hankkeen palvelimella, ja sen voi hakea, kun verkko toimii.',
  savePlain: 'Tallenna kopio',
  savePlainHint: 'Kopio ei ole enää lukittu: sen voi avata kuka tahansa, jolla on tämä laite.',
  large: 'Näytä suurempana',
  marks: 'Siirry kysymykseen',
  player: name => `Toisto: ${name}`,
  playsElsewhere: kind =>
    `Tämä selain ei pysty toistamaan äänitettä (${kind}). Avaa se toisessa selaimessa tai laitteella, jolla se tehtiin, tai tallenna kopio.`,
  removed: name => `${name} on poistettu.`,
  trouble: {
    'device-full':
      'Laite on täynnä. Tähän asti tallennetut tiedot säilyvät. Vapauta tilaa nyt, jotta tekstillesikin riittää tilaa.',
    'file-too-large': 'Tiedosto on suurempi kuin 100 Mt, eikä sitä lisätty. Mikään muu ei muuttunut.',
    'file-damaged':
      'Yksi osa on vioittunut. Mikään ei muuttunut. Yritä uudelleen ja kerro koordinaattorille, jos se ei auta.',
    offline: 'Nyt ei ole verkkoa. Tiedosto haetaan hankkeen palvelimelta. Yritä uudelleen, kun verkko toimii.',
    'server-silent': 'Hankkeen palvelin ei nyt vastaa. Mitään ei ole kadonnut. Yritä hetken päästä uudelleen.',
  },
}
