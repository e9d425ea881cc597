import { type HelpWords, loadHelp } from '../../messages/help.ts'
import { useSpoken } from '../../ui/use-spoken.ts'

/** The words of help in the language of the screen; undefined until they are there. */
export const useHelp = (): HelpWords | undefined => useSpoken(loadHelp)
