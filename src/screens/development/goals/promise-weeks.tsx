import { Check, Contrast, type IconNode, Split, X } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { nextSaid, type WeekSaid } from '../../../domain/work/time-promise.ts'
import { saidOf, type Week } from '../../../domain/work/weeks-said.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { timeWords } from '../../frame/time-words.ts'

type Props = { readonly promise: Thing<'timePromise'>; readonly weeks: readonly Week[] }

/** The weeks of a promise: one press says the next of what may be said. The arrows lead from week to week. */
export function PromiseWeeks({ promise, weeks }: Props) {
  const words = timeWords()
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return
    const all = [...event.currentTarget.querySelectorAll('button')]
    all[all.findIndex(one => one === document.activeElement) + step]?.focus()
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a border and a legend of its own; the name stands above
    <div
      class="promise-weeks"
      role="group"
      aria-label={words.weeksOf(promise.values.team || t().common.untitled)}
      onKeyDown={move}
    >
      <span class="head small soft" aria-hidden="true">
        {words.weekHead}
      </span>
      {weeks.map((week, at) => (
        <WeekPress key={week.key} promise={promise} week={week} now={at === weeks.length - 1} />
      ))}
    </div>
  )
}

function WeekPress({ promise, week, now }: { promise: Thing<'timePromise'>; week: Week; now: boolean }) {
  const words = timeWords()
  const said = saidOf(promise.values, week.key)
  const name = (one: WeekSaid | null | undefined) => words.said[one ?? 'none']
  const two = (promise.conflicts[`weeks.${week.key}`] ?? []).length > 1
  const press = () => {
    const next = nextSaid(said)
    return apply(
      [{ do: 'edit', id: promise.id, patch: { [`weeks.${week.key}`]: next } }],
      words.weekSaid(week.number, name(next)),
    )
  }
  const label = two ? words.two(week.number) : (now ? words.weekNow : words.weekSaid)(week.number, name(said))
  return (
    <button type="button" data-said={said} data-now={now || undefined} aria-label={label} title={label} onClick={press}>
      <span class="box">{two ? <Icon of={Split} size={20} /> : said && <Icon of={signs[said]} size={20} />}</span>
      <span class="small">{week.number}</span>
    </button>
  )
}

const signs: Readonly<Record<WeekSaid, IconNode>> = { kept: Check, partly: Contrast, not: X }
