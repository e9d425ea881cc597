import type { NetworkShown } from '../../../domain/maps/network/shown.ts'
import { CLOSE, ME } from '../../../domain/maps/network/tie.ts'
import { loadNetworkWords } from '../../../messages/networks.ts'
import { t } from '../../../ui/language.ts'
import { ownWords } from '../../../ui/own-words.ts'
import { useMapWords } from '../maps/words.ts'

const own = ownWords(loadNetworkWords)

/** The words of networks; a screen waits for them with `useNetworkWords`. */
export const w = own.words

/** Fetches the words of networks, and those all maps share; true once they are there. */
export function useNetworkWords(): boolean {
  const [here, shared] = [own.useWords(), useMapWords()]
  return here && shared
}

/** What somebody on a network is called in the language of the screen. */
export function nameOf(key: string, { names, perspective }: Pick<NetworkShown, 'names' | 'perspective'>): string {
  if (key === CLOSE) return w().close
  if (key === ME) return perspective === 'own' ? w().me : w().us
  return (Object.hasOwn(names, key) && names[key]) || t().common.untitled
}
