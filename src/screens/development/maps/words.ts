import { loadMapWords } from '../../../messages/maps.ts'
import { ownWords } from '../../../ui/own-words.ts'

/** The words of maps; a screen waits for them with `useMapWords` and asks for them with `m` while drawing. */
export const { words: m, useWords: useMapWords } = ownWords(loadMapWords)
