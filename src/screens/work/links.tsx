import type { Item } from '../../domain/work/work.ts'
import { stretch } from '../../ui/dates.ts'
import { FactLine } from '../../ui/fact-line.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'

/** A survey, session feedback or checklist, which has a page of its own. */
export function surveyRow({ id, values }: Item<'survey'>) {
  const words = t().work
  return (
    <FactLine
      key={id}
      href={`/surveys/${id}`}
      title={inMyLanguage(values.title)}
      facts={[words.surveyType[values.type], words.questions(values.questions.length), words.version(values.version)]}
      state={words.surveyState[values.state]}
      invented={values.invented}
    />
  )
}

/** A round of a survey, which has a page of its own. */
export const roundRow = ({ id, values }: Item<'round'>) => (
  <FactLine
    key={id}
    href={`/rounds/${id}`}
    title={values.label}
    facts={[stretch(values.from, values.to), values.frame]}
    state={t().work.roundState[values.state]}
    invented={values.invented}
  />
)
