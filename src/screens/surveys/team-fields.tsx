import './team-fields.css'
import { Plus, X } from 'lucide'
import type { SurveyQuestion } from '../../domain/surveys/survey.ts'
import { type Draft, withQuestion, withText } from '../../domain/surveys/survey-edit.ts'
import { saidKey } from '../../domain/surveys/survey-said.ts'
import { withoutTeam, withSameNames, withTeam } from '../../domain/surveys/team-edit.ts'
import { type PlacedTeam, placedTeams } from '../../domain/surveys/team-question.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { LineTool } from '../../ui/line-tool.tsx'
import { toast } from '../../ui/toast.tsx'
import { newId } from '../worker/new-id.ts'
import { SurveyText } from './survey-text.tsx'
import { teamWords, useTeamWords } from './team-words.ts'
import type { SurveyDraft } from './use-survey-draft.ts'

type Props = {
  readonly survey: SurveyDraft
  readonly question: SurveyQuestion
  readonly language: string
  readonly onChange: (change: (draft: Draft) => Draft) => void
}

/** The units and teams among which people choose, each unit with its teams: named, added, left out with an undo. */
export function TeamFields({ survey, question, language, onChange }: Props) {
  if (!useTeamWords()) return null
  const words = teamWords()
  const placed = placedTeams(question)
  const units = placed.filter(one => one.unit === '')
  const put = ({ options }: SurveyQuestion) => onChange(draft => withQuestion(draft, question.id, { options }))
  const name = (code: string, text: string) =>
    put({
      ...question,
      options: question.options.map(one =>
        one.code === code ? { ...one, label: withText(one.label, language, text) } : one,
      ),
    })
  const leaveOut = (code: string, label: string) => {
    put(withoutTeam(question, code))
    toast(t().surveys.leftOut(label), { label: t().common.undo, run: () => put(question) })
  }
  const line = (one: PlacedTeam, label: string) => (
    <div class="team-line" data-within={one.unit !== '' || undefined} key={one.code}>
      <SurveyText {...{ survey, language, label }} of={saidKey.option(question.id, one.code)}>
        <Field label={label} value={one.label[language] ?? ''} onInput={text => name(one.code, text)} />
      </SurveyText>
      <LineTool icon={X} label={words.leaveOut(label)} onPress={() => leaveOut(one.code, label)} />
    </div>
  )
  return (
    <div class="team-fields">
      <p class="small soft">{words.editing}</p>
      {units.map((unit, at) => {
        const unitName = unit.label[language]?.trim() || words.unit(at + 1)
        const teams = placed.filter(one => one.unit === unit.code)
        return (
          <section key={unit.code}>
            {line(unit, words.unit(at + 1))}
            {teams.map((team, n) => line(team, words.team(n + 1, unitName)))}
            <Button look="plain" icon={Plus} onClick={() => put(withTeam(question, newId(), unit.code))}>
              {words.addTeam(unitName)}
            </Button>
          </section>
        )
      })}
      <div class="row">
        <Button icon={Plus} onClick={() => put(withTeam(question, newId()))}>
          {words.addUnit}
        </Button>
        {survey.draft.languages.length > 1 && (
          <Button look="plain" onClick={() => put(withSameNames(question, language, survey.draft.languages))}>
            {words.sameNames}
          </Button>
        )}
      </div>
    </div>
  )
}
