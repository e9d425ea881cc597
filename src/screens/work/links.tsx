import type { Item } from '../../domain/work/work.ts'
import { dateWord, stretch } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { inMyLanguage, wordFor } from '../../ui/texts.ts'
import { Row } from './row.tsx'

/** A map, which has a page of its own. */
export const mapRow = ({ id, values }: Item<'map'>) => (
  <Row
    key={id}
    href={`/maps/${id}`}
    title={values.title}
    facts={[wordFor(t().work.perspective, values.perspective), values.asOf && dateWord(values.asOf)]}
    state={t().work.mapType[values.type]}
    invented={values.invented}
  />
)

/** A survey, session feedback or checklist, which has a page of its own. */
export function surveyRow({ id, values }: Item<'survey'>) {
  const words = t().work
  return (
    <Row
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
  <Row
    key={id}
    href={`/rounds/${id}`}
    title={values.label}
    facts={[stretch(values.from, values.to), values.frame]}
    state={t().work.roundState[values.state]}
    invented={values.invented}
  />
)
