import type { ComponentChildren } from 'preact'
import { saidIn, unreadIn } from '../../domain/surveys/survey-said.ts'
import { easyWay } from '../../domain/surveys/twins.ts'
import { TwinMark, Twinned } from '../editing/twin-mark.tsx'
import type { SurveyDraft } from './use-survey-draft.ts'

type Props = {
  readonly survey: SurveyDraft
  /** What of the survey it says: see `saidKey`. */
  readonly of: string
  readonly language: string
  readonly easy?: boolean
  readonly label: string
  readonly children: ComponentChildren
}

/** The field of one text of a draft; where it was left behind by a change elsewhere it says so. */
export function SurveyText({ survey, of, language, easy, label, children }: Props) {
  const way = easy ? easyWay(language) : language
  const said = saidIn(survey.draft).find(one => one.key === of)
  if (!said) return children
  const unread = unreadIn(survey.draft).find(one => one.said.key === of && one.way === way)
  return (
    <Twinned said={said} way={way}>
      {children}
      <TwinMark said={unread?.said ?? said} unread={unread} label={label} onRead={() => survey.tick(said, way)} />
    </Twinned>
  )
}
