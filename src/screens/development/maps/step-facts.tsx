import type { PathStep, SaidOf } from '../../../domain/maps/path.ts'
import { wordFor } from '../../../ui/texts.ts'
import { useThing } from '../../worker/things.ts'
import { span } from './figures.ts'
import { m } from './words.ts'

/** What is known of a step, each with whether the step or the service's card says it; what nobody has said is said too. */
export function StepFacts({ step }: { step: PathStep }) {
  const words = m()
  const card = useThing('service', step.service)
  const { wait, way, visits, channels, answers, role } = step
  const facts: readonly (readonly [string, string, SaidOf?])[] = [
    [words.fact.wait, wait ? words.months(span(wait)) : '', step.waitSaid],
    [words.fact.way, way ? words.oneWay(span(way)) : '', step.waySaid],
    ...(visits === null ? [] : [[words.fact.visits, words.times(visits)] as const]),
    [words.fact.answers, answers],
    [words.fact.channel, channels.map(one => wordFor(words.channels, one)).join(', ')],
    [words.fact.role, role === '' ? '' : words.roles[role]],
    ...(card
      ? ([
          [words.fact.purpose, card.values.purpose],
          [words.fact.forWhom, card.values.targetGroup],
        ] as const)
      : []),
  ]
  const unknown = (name: string) =>
    name === words.fact.wait || name === words.fact.way ? words.notMeasured : words.notSaid
  return (
    <dl class="facts-list">
      {facts.map(([name, text, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={text === '' ? 'soft' : undefined}>
            {text || unknown(name)}
            {said === 'service' && <small>{words.fromService}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
