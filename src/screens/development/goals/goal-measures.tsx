import { useSignal } from '@preact/signals'
import { ChevronRight, Plus, X } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { isMeasured } from '../../../domain/work/measuring.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { inMyLanguage } from '../../../ui/texts.ts'
import { apply } from '../../editing/apply.ts'
import { useThings } from '../../worker/things.ts'
import { Pick } from '../pick.tsx'
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
          .map(({ id, name, survey }) => (
            <li key={id}>
              <a href={`/surveys/${survey}`}>
                <span class="main">{name}</span>
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

/** The themes of all surveys, by *survey/dimension*. */
function useThemes(): readonly { readonly id: string; readonly survey: string; readonly name: string }[] {
  const words = t().goals
  return (useThings('survey', {}) ?? []).flatMap(({ id, values }) =>
    values.dimensions.map(one => ({
      id: `${id}/${one.id}`,
      survey: id,
      name: words.dimension(inMyLanguage(one.label), inMyLanguage(values.title)),
    })),
  )
}
