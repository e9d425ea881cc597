import type { Messages } from '../messages.ts'

/** Haastateltava lukee ja korjaa muistiinpanot itse, ja työntekijä näkee, mikä muuttui. */
export const readBack: Messages['readBack'] = {
  open: 'Anna haastateltavan lukea',
  title: 'Näin on kirjoitettu',
  lead: 'Lue teksti läpi. Paina tekstiä, jos jotain pitää muuttaa.',
  nothing: 'Mitään ei ole vielä kirjoitettu.',
  stays: 'Se, minkä poistit, näkyy henkilökunnalle, kunnes he ovat katsoneet muutoksen.',
  strike: 'Poista kokonaan',
  struck: 'Poistettu kokonaan.',
  right: 'Näin se on',
  notNow: 'Ei nyt',
  at: when => `Haastateltava on lukenut ja vahvistanut, ${when}`,
  wants: who => `${who} haluaa muutoksen`,
  changed: who => `${who} on itse muuttanut tekstiä`,
  changedText: 'Katso, mikä muuttui.',
  goThrough: 'Käy läpi',
  before: 'Aiemmin',
  seen: 'Näin muutoksen',
  seenDone: 'Nähty.',
  done: 'Valmis',
  isDone: 'Merkitty valmiiksi.',
  none: 'Mikään ei odota muuttamista.',
}
