import { useSignal } from '@preact/signals'
import { Minus, Plus } from 'lucide'
import { useId } from 'preact/hooks'
import type { Round } from '../../domain/surveys/survey.ts'
import { withHandout } from '../../domain/surveys/survey-edit.ts'
import { wholeIn } from '../../domain/whole-in.ts'
import { capital } from '../../ui/capital.ts'
import { countWanted } from '../../ui/count-field.tsx'
import { Select } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { LineTool } from '../../ui/line-tool.tsx'
import { wordFor } from '../../ui/texts.ts'

type Handed = Round['handouts']
type Props = { readonly handouts: Handed; readonly onChange?: (handouts: Handed) => void }

/** How many were handed out by each way; without `onChange` only to read. Never to whom. */
export function Handouts({ handouts, onChange }: Props) {
  const words = t().surveys
  const total = handouts.reduce((sum, one) => sum + one.count, 0)
  const names = channelNames()
  const others = Object.keys(names).filter(name => !handouts.some(one => one.channel === name))
  return (
    <section class="handouts">
      <h2 class="label">{words.handouts}</h2>
      {onChange && <p class="small soft">{words.handoutsHint}</p>}
      <ul class="lines">
        {handouts.map(({ channel, count }) => (
          <li key={channel}>
            {onChange ? (
              <Counter
                name={wordFor(names, channel)}
                count={count}
                onCount={next => onChange(withHandout(handouts, channel, next))}
              />
            ) : (
              <div class="line">
                <span class="main">{capital(wordFor(names, channel))}</span>
                <span class="count">{count}</span>
              </div>
            )}
          </li>
        ))}
      </ul>
      {total > 0 && <p class="small soft">{words.handoutsTotal(total)}</p>}
      {onChange && others.length > 0 && (
        <Select
          label={words.addChannel}
          value=""
          options={[['', '–'], ...others.map(name => [name, capital(wordFor(names, name))] as const)]}
          onInput={name => name && onChange(withHandout(handouts, name, 0))}
        />
      )}
    </section>
  )
}

const channelNames = (): Readonly<Record<string, string>> => ({ ...t().work.channel, ...t().surveys.channel })

/** A way in which a survey reaches people, by name; what somebody wrote instead stays as it is. */
export const channelName = (channel: string): string => wordFor(channelNames(), channel)

type CounterProps = { readonly name: string; readonly count: number; readonly onCount: (count: number) => void }

function Counter({ name, count, onCount }: CounterProps) {
  const words = t().surveys
  const typed = useSignal<string | null>(null)
  const problem = useId()
  const wrong = typed.value !== null
  const take = (text: string) => {
    const next = wholeIn(text)
    typed.value = next === undefined ? text : null
    if (next !== undefined) onCount(next ?? 0)
  }
  const step = (by: number) => {
    typed.value = null
    onCount(count + by)
  }
  return (
    <>
      <div class="line">
        <span class="main">{capital(name)}</span>
        <span class="counter">
          <LineTool icon={Minus} label={words.less(name)} idle={count === 0} onPress={() => step(-1)} />
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            aria-label={name}
            aria-invalid={wrong ? 'true' : undefined}
            aria-describedby={wrong ? problem : undefined}
            value={typed.value ?? String(count)}
            onChange={event => take(event.currentTarget.value)}
          />
          <LineTool icon={Plus} label={words.more(name)} onPress={() => step(1)} />
        </span>
      </div>
      {wrong && (
        <p class="problem" id={problem} role="alert">
          {countWanted()}
        </p>
      )}
    </>
  )
}
