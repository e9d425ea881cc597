import type { QuestionCounts } from '../../domain/round-counts.ts'
import type { Round } from '../../domain/survey.ts'
import { t } from '../../ui/language.ts'
import { Screen } from '../screen.tsx'
import { useThing, useView } from '../things.ts'
import { Row } from './row.tsx'
import { stretch, told, wordFor } from './words.ts'

/** A round of a survey: who was asked, how many answered, and how the answers fell where enough of them came. */
export function RoundPage({ id }: { id: string }) {
  const words = t().work
  const round = useThing('round', id)
  const counted = useView('round', { id })
  if (!round || !counted) return null
  const { values } = round
  const lead = [stretch(values.from, values.to), words.roundState[values.state], values.invented && t().field.invented]
  return (
    <Screen title={values.label} tab={words.rounds} lead={lead.filter(Boolean).join(' · ')} back="/work">
      <div class="page work">
        <ul class="lines">
          {counted.survey && <Row title={told(counted.survey.title)} facts={[words.version(counted.survey.version)]} />}
          <Asked round={values} />
          <Row
            title={counted.answers > 0 ? words.answers(counted.answers) : words.noAnswers}
            facts={[values.inWords && words.inWords(values.inWords)]}
          />
        </ul>
        {counted.questions.map(one => (
          <Counts key={one.question.id} of={one} k={values.k} />
        ))}
      </div>
    </Screen>
  )
}

function Asked({ round }: { round: Round }) {
  const words = t().work
  const handouts = round.handouts.map(one => words.handedOut(one.count, wordFor(words.channel, one.channel)))
  const asked = round.population === null ? words.populationUnknown : words.population(round.population)
  return <Row title={asked} facts={[round.frame, ...handouts]} />
}

function Counts({ of: { question, points, counts, answers, unsure }, k }: { of: QuestionCounts; k: number }) {
  const words = t().work
  return (
    <section class="band">
      <h2 class="question">{told(question.text)}</h2>
      {counts === null ? (
        <p class="small soft">{answers === 0 ? words.noAnswers : words.fewAnswers(k)}</p>
      ) : (
        <>
          <dl class="counts">
            {points.map((point, index) => (
              <div key={point.value}>
                <dt>{told(point.text)}</dt>
                <dd>{counts[index]}</dd>
              </div>
            ))}
          </dl>
          <p class="small soft">
            {[words.answers(answers), unsure > 0 && words.unsure(unsure)].filter(Boolean).join(' · ')}
          </p>
        </>
      )}
    </section>
  )
}
