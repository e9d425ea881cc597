import { type KitWords, loadKits } from '../../../messages/kits.ts'
import { useSpoken } from '../../../ui/use-spoken.ts'

/** The words of the offered agendas in the language of the screen; undefined until they are there. */
export const useKits = (): KitWords | undefined => useSpoken(loadKits)
