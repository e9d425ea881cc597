import type { Messages } from '../messages.ts'

/** Sanat lopulliseen poistamiseen. */
export const erasing: Messages['erasing'] = {
  ask: name => `Mitä poistetaan lopullisesti (${name})? Poistettua ei saa takaisin.`,
  whole: 'Koko tapaaminen ja kaikki, mitä siinä on',
  act: 'Poista lopullisesti',
  done: 'Poistettu lopullisesti.',
  truth: day =>
    `Poistuu palvelimelta heti, kultakin laitteelta, kun se on seuraavan kerran yhteydessä, ja varmuuskopioista viimeistään ${day}. Laitteen levylle voi jäädä joksikin aikaa lukittuja jäänteitä.`,
  truthUnknown:
    'Poistuu palvelimelta heti, kultakin laitteelta, kun se on seuraavan kerran yhteydessä, ja varmuuskopioista, kun ne vanhenevat. Laitteen levylle voi jäädä joksikin aikaa lukittuja jäänteitä.',
}
