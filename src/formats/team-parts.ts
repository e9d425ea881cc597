import type { RoundResult } from '../domain/surveys/round-result.ts'
import { teamRows, toldByTeam } from '../domain/surveys/team-rows.ts'
import { loadTeamWords } from '../messages/teams.ts'
import { questionName, shareText, type Writing } from './result-words.ts'
import { heading, type Part, paragraph } from './word.ts'
import { table } from './word-table.ts'

/** Parts of the width: the team, how many answered; the questions share what is left. */
const [WHERE, ANSWERS] = [24, 11]

/** The newest round by unit and team as a table, the same that stand by themselves on the screen; nothing where none does. */
export async function teamParts(result: RoundResult, writing: Writing): Promise<Part[]> {
  const { teams } = result
  if (!teams?.groups.some(one => typeof one.count === 'number')) return []
  const words = await loadTeamWords(writing.tag)
  const questions = toldByTeam(result.questions)
  const rows = teamRows(teams, questions, result.rounds.at(-1)?.answers ?? null).map(row => {
    const name = row.label ? writing.textOf(row.label) : words.whole
    const cells = row.cells.map(cell => {
      if (typeof cell === 'string') return words[cell]
      return cell ? shareText(cell, writing) : ''
    })
    const away = words[row.within ? 'inUnit' : 'inWhole']
    return [row.within ? `– ${name}` : name, row.n === null ? away : String(row.n), ...cells]
  })
  const width = (100 - WHERE - ANSWERS) / Math.max(1, questions.length)
  return [
    heading(words.title, 2),
    paragraph(words.best, 'Note'),
    table([words.where, words.answers, ...questions.map(one => questionName(one, writing))], rows, [
      WHERE,
      ANSWERS,
      ...questions.map(() => width),
    ]),
    paragraph(words.hidden, 'Note'),
  ]
}
