import type { Messages } from '../messages.ts'

/** Texts that are to say the same in several languages or in easier words, once one of them was changed. */
export const twins: Messages['twins'] = {
  changed: {
    sv: 'Ändrad på svenska – läs igenom',
    fi: 'Ändrad på finska – läs igenom',
    en: 'Ändrad på engelska – läs igenom',
  },
  changedIn: language => `Ändrad (${language}) – läs igenom`,
  changedEasy: 'Ändrad med enklare ord – läs igenom',
  read: 'Läst',
  readIt: 'Markerad som läst.',
  edit: 'Ändra',
}
