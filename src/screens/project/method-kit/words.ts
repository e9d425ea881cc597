import { loadMethodKitWords } from '../../../messages/method-kit.ts'
import { ownWords } from '../../../ui/own-words.ts'

/** The words of the method kit; the screen waits for them first. */
export const { words: k, useWords: useKitWords } = ownWords(loadMethodKitWords)
