import { loadTeamWords } from '../../messages/teams.ts'
import { ownWords } from '../../ui/own-words.ts'

/** The words of units and teams; what shows them waits for them first. */
export const { words: teamWords, useWords: useTeamWords } = ownWords(loadTeamWords)
