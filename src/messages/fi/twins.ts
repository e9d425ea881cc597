import type { Messages } from '../messages.ts'

/** Texts that are to say the same in several languages or in easier words, once one of them was changed. */
export const twins: Messages['twins'] = {
  changed: {
    sv: 'Ruotsinkielinen teksti on muuttunut – lue läpi',
    fi: 'Suomenkielinen teksti on muuttunut – lue läpi',
    en: 'Englanninkielinen teksti on muuttunut – lue läpi',
  },
  changedIn: language => `Teksti on muuttunut (${language}) – lue läpi`,
  changedEasy: 'Helpommin sanottu teksti on muuttunut – lue läpi',
  read: 'Luettu',
  readIt: 'Merkitty luetuksi.',
  edit: 'Muokkaa',
}
