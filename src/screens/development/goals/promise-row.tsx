import { useSignal } from '@preact/signals'
import { Pencil, Trash2 } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import type { WeekSaid } from '../../../domain/work/time-promise.ts'
import { countSaid, type Week } from '../../../domain/work/weeks-said.ts'
import { Button } from '../../../ui/button.tsx'
import { capital } from '../../../ui/capital.ts'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { locale, t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { Versions } from '../../editing/versions.tsx'
import { saidInWords, timeWords } from '../../frame/time-words.ts'
import { PromiseForm } from './promise-form.tsx'
import { PromiseWeeks } from './promise-weeks.tsx'

type Props = { readonly promise: Thing<'timePromise'>; readonly weeks: readonly Week[] }

/** One team: what it was promised, how it went in a sentence, and its weeks with one press each. */
export function PromiseRow({ promise, weeks }: Props) {
  const words = timeWords()
  const changing = useSignal(false)
  const { team, hours, from, invented } = promise.values
  const name = team || t().common.untitled
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 })
  const facts = [
    hours === null ? words.hoursUnknown : words.perWeek(number.format(hours)),
    from && words.since(dateWord(from)),
    invented && t().field.invented,
  ]
  return (
    <section class="band promise" aria-label={name}>
      <h2>{name}</h2>
      <p class="small soft">{facts.filter(Boolean).join(' · ')}</p>
      <p>{capital(saidInWords(countSaid(promise.values, weeks, isoDay())))}.</p>
      <PromiseWeeks promise={promise} weeks={weeks} />
      <TwoAnswers promise={promise} weeks={weeks} />
      <div class="row no-print">
        <Button look="plain" icon={Pencil} onClick={() => (changing.value = true)}>
          {words.change}
        </Button>
        <Button look="plain" icon={Trash2} onClick={() => apply([{ do: 'remove', id: promise.id }], words.removed)}>
          {words.remove}
        </Button>
      </div>
      {changing.value && <PromiseForm zone={promise.zone} promise={promise} onClose={() => (changing.value = false)} />}
    </section>
  )
}

/** What two people said apart of the same thing stands beside each other until one is chosen. */
function TwoAnswers({ promise, weeks }: Props) {
  const words = timeWords()
  const read = (value: unknown) => words.said[value as WeekSaid] ?? words.said.none
  return (
    <>
      <Versions thing={promise} field="team" label={words.team} />
      <Versions thing={promise} field="hours" label={words.hours} />
      <Versions thing={promise} field="from" label={words.from} />
      {weeks.map(({ key, number }) => (
        <Versions key={key} thing={promise} field={`weeks.${key}`} label={words.week(number)} read={read} />
      ))}
    </>
  )
}
