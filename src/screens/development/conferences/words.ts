import { loadConferenceWords } from '../../../messages/conferences.ts'
import { ownWords } from '../../../ui/own-words.ts'

/** The words of family group conferences; a screen waits for them with `useConferenceWords`. */
export const { words: c, useWords: useConferenceWords } = ownWords(loadConferenceWords)
