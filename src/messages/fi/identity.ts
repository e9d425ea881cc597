import type { Messages } from '../messages.ts'

/** When something looks like a personal identity number. */
export const identity: Messages['identity'] = {
  found: 'Tämä näyttää henkilötunnukselta. Peitä se. Sitä ei tarvita täällä. Se tallentuu peitettynä, kunnes valitset.',
  mask: 'Peitä se',
  other: 'Se on jotain muuta',
}
