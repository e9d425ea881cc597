import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Letter, lettersIn, NOTHING } from '../../../domain/maps/roles/letters.ts'
import type { Tally } from '../../../domain/maps/roles/own-row.ts'
import { loadRoleWords, type RoleWords } from '../../../messages/roles.ts'
import { language } from '../../../ui/language.ts'

const loaded = signal<RoleWords | null>(null)

/** The words of role maps; call it while drawing, inside of a screen that waits for them. */
export function r(): RoleWords {
  if (!loaded.value) throw new Error('useRoleWords comes first')
  return loaded.value
}

/** Fetches the words of role maps in the language of the screen; true once they are there. */
export function useRoleWords(): boolean {
  const now = language.value
  useEffect(() => {
    let latest = true
    void loadRoleWords(now).then(words => {
      if (latest) loaded.value = words
    })
    return () => {
      latest = false
    }
  }, [now])
  return loaded.value !== null
}

/** Several words as one: *does and answers*. */
const together = (all: readonly string[]): string => new Intl.ListFormat(language.value).format(all)

/** What a role has to do with a duty, in words; a dash for nothing. */
export const lettersWord = (letters: readonly Letter[]): string =>
  letters.length === 0 ? r().none : together(letters.map(one => r().word[one]))

/** What somebody said of a role and a duty, in words. */
export const saidWord = (says: string): string => (says === NOTHING ? r().word[NOTHING] : lettersWord(lettersIn(says)))

/** What several said, in words: by how many only where more than one said so. */
export const tallyWord = (tally: Tally): string => tally.map(({ says, n }) => r().tally(saidWord(says), n)).join(' · ')
