import type { aligning as english } from '../en/aligning.ts'
import type { MapWords } from '../maps.ts'

export const aligning: Pick<MapWords, keyof typeof english> = {
  aligned: 'Polkujen yhteen\u00ADsovittaminen',
  alignLead: 'Sama askel on samalla rivillä. Missä polut eivät kohtaa, se sanotaan lauseena.',
  chooseTwo: 'Vertailuun tarvitaan kaksi polkua.',
  firstPath: 'Ensimmäinen polku',
  secondPath: 'Toinen polku',
  same: 'sama',
  sameAct: 'Yhdistä askeleita…',
  sameTitle: 'Mitkä askeleet ovat samat?',
  sameMade: 'Nämä kaksi ovat sama askel.',
  apartAct: 'Eivät ole sama',
  apartMade: 'Nämä kaksi eivät ole sama askel.',
  apartFlags: 'Missä polut eivät kohtaa',
  flagCount: n => (n === 1 ? '1 kohta' : `${n} kohtaa`),
  noFlags: 'Polut kohtaavat kaikkialla, sikäli kuin jotain on kirjattu.',
  flag: {
    noReceiver: 'Siirtymä ilman vastaan\u00ADottajaa',
    assessedTwice: 'Sama arvio tehdään kahdesti',
    waitsDiffer: 'Kaksi eri odotus\u00ADaikaa samasta palvelusta',
    nobodyAnswers: 'Askel, josta kukaan ei vastaa',
  },
  flagText: {
    noReceiver: (label, path) =>
      `Polku päättyy sanoihin ”${label}”. Polulla ”${path}” ei ole kohtaa, johon sieltä tullaan.`,
    assessedTwice: (a, b) => `Ensin ”${a}” ja sitten uudelleen ”${b}”.`,
    waitsDiffer: (label, a, b) =>
      `Kohtaan ”${label}” odotetaan yhdellä polulla ${a}, toisella ${b}. Kumpi pitää paikkansa?`,
    nobodyAnswers: (label, path) => `”${label}” polulla ”${path}”.`,
  },
  toFinding: 'Tee tästä havainto',
  agreedSo: 'Sovittu näin…',
  reason: 'Miksi se on näin?',
  setAside: 'Siirretty sivuun perusteluineen.',
  asideCount: n => (n === 1 ? '1 kohta siirretty sivuun' : `${n} kohtaa siirretty sivuun`),
  bringBack: 'Ota uudelleen esiin',
  broughtBack: 'Kohta on taas esillä.',
  notHere: 'Kukaan ei ota vastaan',
}
