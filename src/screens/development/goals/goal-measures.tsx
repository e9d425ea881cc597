import { useSignal } from '@preact/signals'
import { ChevronRight, Plus, X } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { figureOf, type TakableFigure } from '../../../domain/work/figure-of-result.ts'
import { isMeasured } from '../../../domain/work/measuring.ts'
import { themeResults } from '../../../domain/work/theme-results.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { inMyLanguage } from '../../../ui/texts.ts'
import { apply } from '../../editing/apply.ts'
import { useThings } from '../../worker/things.ts'
import { Pick } from '../pick.tsx'
import { figureWord, surveyWord } from './figure-word.ts'
import { IndicatorRow } from './indicator-row.tsx'

/** What shows whether a goal is nearer: measures of the group, and themes of surveys; nobody measuring it is said. */
export function GoalMeasures({ goal }: { goal: Thing<'goal'> }) {
  const words = t().goals
  const measures = useThings('indicator', {}, goal.zone)
  const themes = useThemes()
  const choosing = useSignal(false)
  if (!measures) return null
  const chosen = Object.keys(goal.values.measures)
  const drop = (id: string) => edit(goal.id, id, null, words.tookAway)
  const choices = [
    ...measures.map(({ id, values }) => ({ id, type: 'indicator' as const, name: values.name })),
    ...themes.map(({ id, name }) => ({ id, type: 'dimension' as const, name })),
  ].filter(one => !chosen.includes(one.id))
  return (
    <section>
      <h2>{words.measures}</h2>
      {!isMeasured(goal.values, measures) && <p class="wait">{words.unmeasured}.</p>}
      <ul class="lines linked">
        {measures
          .filter(one => chosen.includes(one.id))
          .map(one => (
            <IndicatorRow key={one.id} one={one} all={measures} onDrop={() => drop(one.id)} />
          ))}
        {themes
          .filter(one => chosen.includes(one.id))
          .map(({ id, name, href, told }) => (
            <li key={id}>
              <a href={href}>
                <span class="main">
                  {name}
                  {told.map(one => (
                    <small key={one}>{one}</small>
                  ))}
                </span>
                <Icon of={ChevronRight} size={18} />
              </a>
              <LineTool icon={X} label={words.takeAway(name)} onPress={() => drop(id)} />
            </li>
          ))}
      </ul>
      <div class="row no-print">
        <Button look="plain" icon={Plus} onClick={() => (choosing.value = true)}>
          {words.measureAdd}
        </Button>
      </div>
      {choosing.value && (
        <Pick
          title={words.pickMeasure}
          choices={choices}
          onPick={one => edit(goal.id, one.id, one.type, words.added)}
          onClose={() => (choosing.value = false)}
        />
      )}
    </section>
  )
}

const edit = (goal: string, measure: string, value: 'indicator' | 'dimension' | null, said: string) =>
  apply([{ do: 'edit', id: goal, patch: { [`measures.${measure}`]: value } }], said)

/** The themes of all surveys, by *survey/dimension*, with what the newest published result says of them. */
function useThemes() {
  const words = t().goals
  const results = useThings('result') ?? []
  return (useThings('survey', {}) ?? []).flatMap(({ id, values }) =>
    values.dimensions.map(one => {
      const found = themeResults(values, one.id, results)
      return {
        id: `${id}/${one.id}`,
        name: words.dimension(inMyLanguage(one.label), inMyLanguage(values.title)),
        href: found[0] ? `/results/${found[0].from.split('/')[0]}` : `/surveys/${id}`,
        told: found.map(toldOf),
      }
    }),
  )
}

/** A question of a result as it is told beside a goal: what was asked, how many chose the two best, and of which round. */
function toldOf(one: TakableFigure): string {
  const { x, n } = one.share
  const figure = figureOf(one, { few: t().results.xOfN(x, n), note: '' })
  const facts = [figureWord(figure, '%'), surveyWord(figure), one.round.label].filter(Boolean)
  return `${inMyLanguage(one.text)}: ${facts.join(' · ')}`
}
