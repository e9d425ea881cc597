import type { TeamWords } from '../teams.ts'

/** A round by unit and team: how the team is asked for, and what is told of it. */
export const teams: TeamWords = {
  add: 'Kysy yksikköä ja tiimiä',
  ask: 'Missä työskentelet?',
  askEasy: 'Missä olet töissä?',
  help: 'Tiimiä, josta on vähän vastauksia, ei koskaan näytetä erikseen. Jos et halua kertoa tiimiäsi, valitse yksikkö.',
  helpEasy: 'Sinun ei tarvitse kertoa tiimiäsi. Valitse silloin yksikkö.',
  editing: 'Vastaaja valitsee yhden näistä: tiimin tai pelkän yksikön.',
  unit: n => `Yksikkö ${n}`,
  team: (n, unit) => `Tiimi ${n}, ${unit}`,
  addUnit: 'Lisää yksikkö',
  addTeam: unit => `Lisää tiimi: ${unit}`,
  leaveOut: name => `Jätä pois: ${name}`,
  sameNames: 'Käytä nimiä myös muilla kielillä',

  title: 'Yksiköittäin ja tiimeittäin',
  open: 'Näytetään, kun kierros on suljettu ja kaikki vastaukset ovat täällä. Sitä ennen luvuista näkisi, kuka vastasi viimeisenä.',
  none: 'Mitään yksikköä tai tiimiä ei voi näyttää erikseen.',
  best: 'Osuus, joka valitsi jommankumman kahdesta parhaasta vastauksesta',
  whole: 'Kaikki',
  where: 'Yksikkö tai tiimi',
  answers: 'Vastauksia',
  onlyUnit: names => `Mukana vain yksikön luvuissa: ${names}.`,
  onlyWhole: names => `Mukana vain kaikkien luvuissa: ${names}.`,
  inUnit: 'mukana yksikön luvuissa',
  inWhole: 'mukana kaikkien luvuissa',
  hidden:
    'Tiimi, jolla ei ole omia lukuja, on mukana yksikkönsä luvuissa ja yksikkö kaikkien luvuissa. Vastauksia on liian vähän, lähes kaikki vastasivat samoin tai joku toinen voitaisiin laskea esiin.',
  line: 'Viiva näyttää, missä rajoissa osuus todennäköisesti on (95 %), jos vastanneita pidetään otoksena koko henkilöstöstä ajan mittaan.',
}
