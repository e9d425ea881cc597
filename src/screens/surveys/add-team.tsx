import { Plus } from 'lucide'
import { withBack } from '../../domain/surveys/survey-edit.ts'
import { newTeamQuestion } from '../../domain/surveys/team-edit.ts'
import { asksTeam } from '../../domain/surveys/team-question.ts'
import { languages } from '../../messages/languages.ts'
import { loadTeamWords, type TeamWords } from '../../messages/teams.ts'
import { Button } from '../../ui/button.tsx'
import { newId } from '../worker/new-id.ts'
import { teamWords, useTeamWords } from './team-words.ts'
import type { SurveyDraft } from './use-survey-draft.ts'

type Props = { readonly survey: SurveyDraft; readonly onMade: (question: string) => void }

/** Adds the question where somebody works, worded in all languages; a survey has one at most. */
export function AddTeam({ survey, onMade }: Props) {
  if (!useTeamWords() || survey.draft.questions.some(asksTeam)) return null
  const add = async () => {
    const all = await Promise.all(languages.map(async one => [one, await loadTeamWords(one)] as const))
    const say = (word: (words: TeamWords) => string) =>
      Object.fromEntries(all.map(([one, words]) => [one, word(words)]))
    const asking = {
      text: say(words => words.ask),
      easy: say(words => words.askEasy),
      help: say(words => words.help),
      easyHelp: say(words => words.helpEasy),
    }
    const question = newTeamQuestion(asking, { question: newId(), unit: newId(), team: newId() })
    survey.change(withBack(survey.now(), question, survey.now().questions.length))
    onMade(question.id)
  }
  return (
    <Button look="plain" icon={Plus} onClick={() => add()}>
      {teamWords().add}
    </Button>
  )
}
