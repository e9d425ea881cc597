import type { Messages } from '../messages.ts'

/** Sanat lopulliseen poistamiseen. */
export const erasing: Messages['erasing'] = {
  ask: name => `Mitä poistetaan lopullisesti (${name})? Poistettua ei saa takaisin.`,
  whole: 'Koko keskustelu ja kaikki, mitä siinä on',
  act: 'Poista lopullisesti',
  done: 'Poistettu lopullisesti.',
  truth: day =>
    `Poistuu tältä laitteelta nyt, palvelimelta heti, kun tällä laitteella on verkko, muilta laitteilta, kun ne ovat seuraavan kerran yhteydessä, ja varmuuskopioista viimeistään ${day}. Laitteen levylle voi jäädä joksikin aikaa lukittuja jäänteitä.`,
  truthUnknown:
    'Poistuu tältä laitteelta nyt, palvelimelta heti, kun tällä laitteella on verkko, muilta laitteilta, kun ne ovat seuraavan kerran yhteydessä, ja varmuuskopioista, kun ne vanhenevat. Laitteen levylle voi jäädä joksikin aikaa lukittuja jäänteitä.',
}
