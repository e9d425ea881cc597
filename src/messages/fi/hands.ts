import type { Messages } from '../messages.ts'

/** Joku lopettaa kesken haastattelun. */
export const stopping: Messages['stopping'] = {
  open: 'Ei halua jatkaa',
  title: 'Mitä kirjoitetulle tehdään?',
  keep: 'Säilytä se, mitä on kirjoitettu',
  keepText: 'Seuraavaksi merkitset, ketkä osallistuivat, ja lopetat.',
  erase: 'Poista kaikki lopullisesti nyt',
  eraseText:
    'Kaikki, mitä tässä keskustelussa on kirjoitettu, merkitty, äänitetty ja kuvattu, poistetaan lopullisesti, myös jo lähetetty. Sitä ei saa takaisin.',
  findings: 'Siitä jo tehdyt havainnot jäävät ilman lainauksia. Lue ne läpi.',
  noted: 'Merkitse koodin kohdalle, että henkilö ei halunnut osallistua',
  go: 'Jatka',
  backToPlan: 'Takaisin suunnitelmaan',
  backInPlan: 'Keskustelu on taas suunnitelmassa.',
}

/** Tabletti on haastateltavan käsissä: mitä hän näkee ja mitä työntekijä saa tietää, kun se on taas hänellä. */
export const handed: Messages['handed'] = {
  title: 'Anna tabletti takaisin',
  thanks: 'Kiitos.',
  hold: 'Jatka painamalla pitkään',
  staff: 'Työntekijälle: pidä painiketta hetki painettuna.',
  ask: 'Haluaa kysyä ensin',
  askText: 'Vastaa kysymyksiin. Näytä sitten tiedote uudelleen.',
  day: 'Haluaa jonain toisena päivänä',
  dayText:
    'Keskustelu on edelleen suunnitelmassa, eikä kieltäytymistä ole merkitty. Valitse uusi päivä tai jätä päivä tyhjäksi.',
  declined: 'Ei halunnut osallistua',
  declinedText: 'Se on merkitty koodin kohdalle. Muuta ei tallennettu.',
  nothing: 'Ei halunnut osallistua',
  nothingText:
    'Mitään ei tallennettu, ja keskustelu poistettiin suunnitelmasta. Luettelossa lukee ”ei vielä kysytty”: älä kysy häneltä uudelleen.',
  group: 'Joku ei halua osallistua',
  groupText:
    'Mitään ei ole merkitty. Sopikaa yhdessä: aloittakaa niiden kanssa, jotka haluavat osallistua, tai muuta suunnitelmaa.',
  left: 'Mitään ei valittu',
  leftText: 'Tiedotteesta poistuttiin Takaisin-painikkeella.',
  read: 'Haastateltava on lukenut',
  readText: 'Muutokset on tallennettu. Aiemmat sanat näkyvät vieressä, kunnes olet nähnyt ne.',
  unread: 'Ei halunnut lukea nyt',
  unreadText: 'Mitään ei vahvistettu.',
  toFinish: 'Haastattelun lopetukseen',
  again: 'Näytä tiedote uudelleen',
  toSession: 'Keskusteluun',
  undone: 'Kumottu.',
}
