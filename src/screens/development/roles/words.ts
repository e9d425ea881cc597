import { type Letter, lettersIn, NOTHING } from '../../../domain/maps/roles/letters.ts'
import type { Tally } from '../../../domain/maps/roles/own-row.ts'
import { loadRoleWords } from '../../../messages/roles.ts'
import { locale } from '../../../ui/language.ts'
import { ownWords } from '../../../ui/own-words.ts'

/** The words of role maps; a screen waits for them with `useRoleWords`. */
export const { words: r, useWords: useRoleWords } = ownWords(loadRoleWords)

/** Several words as one: *does and answers*. */
const together = (all: readonly string[]): string => new Intl.ListFormat(locale()).format(all)

/** What a role has to do with a duty, in words; a dash for nothing. */
export const lettersWord = (letters: readonly Letter[]): string =>
  letters.length === 0 ? r().none : together(letters.map(one => r().word[one]))

/** What somebody said of a role and a duty, in words. */
export const saidWord = (says: string): string => (says === NOTHING ? r().word[NOTHING] : lettersWord(lettersIn(says)))

/** What several said, in words: by how many only where more than one said so. */
export const tallyWord = (tally: Tally): string => tally.map(({ says, n }) => r().tally(saidWord(says), n)).join(' · ')
