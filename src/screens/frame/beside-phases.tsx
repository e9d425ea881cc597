import './beside-phases.css'
import { besidePhases, type PhaseBeside, type PulseBeside } from '../../domain/work/beside.ts'
import { figuresIn } from '../../messages/figures.ts'
import { isoDay, stretch } from '../../ui/dates.ts'
import { language, t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { useThings } from '../worker/things.ts'
import { saidInWords, timeWords, useTimeWords } from './time-words.ts'

type Props = {
  /** The group whose phases and promises these are; the first one where nothing is said. */
  readonly group?: string
  /** Only phases that these days touch, and nothing at all where there is none. */
  readonly within?: { readonly from: string; readonly to: string }
  /** The result that stands on the screen already. */
  readonly without?: string
}

/** The phases with the promises of time and the pulses of staff that were at the same time; none is told to come of another. */
export function BesidePhases({ group, within, without }: Props) {
  const ready = useTimeWords()
  const phases = useThings('phase', {}, group)
  const promises = useThings('timePromise', {}, group)
  const results = useThings('result', {})
  if (!ready || !phases || !promises || !results) return null
  const words = timeWords()
  const given = { phases, promises, results, today: isoDay() }
  const rows = besidePhases(within ? { ...given, within } : given)
  const shown = without ? rows.map(one => withoutPulse(one, without)) : rows
  if (shown.length === 0 && within) return null
  return (
    <section class="band beside-phases">
      <h2 class={within ? undefined : 'label'}>{words.beside}</h2>
      <p class="small soft">{shown.length === 0 ? words.besideNone : words.besideLead}</p>
      {shown.map(one => (
        <Phase key={one.id} phase={one} />
      ))}
    </section>
  )
}

const withoutPulse = (phase: PhaseBeside, id: string): PhaseBeside => ({
  ...phase,
  pulses: phase.pulses.filter(one => one.id !== id),
})

function Phase({ phase }: { phase: PhaseBeside }) {
  const words = timeWords()
  return (
    <article>
      <h3>{phase.name || t().common.untitled}</h3>
      <p class="small soft">{stretch(phase.from, phase.to)}</p>
      <ul>
        {phase.promises.map(({ id, team, said }) => (
          <li key={id}>{words.promise(team || t().common.untitled, saidInWords(said))}</li>
        ))}
        {phase.pulses.map(one => (
          <Pulse key={one.id} pulse={one} />
        ))}
      </ul>
    </article>
  )
}

function Pulse({ pulse }: { pulse: PulseBeside }) {
  const words = timeWords()
  const percent = figuresIn(language.value).percent
  const told = pulse.words.map(({ name, share }) => {
    const figure = share && (share.few ? t().results.xOfN(share.x, share.n) : percent(share.x / share.n))
    return words.word(inMyLanguage(name), figure ?? words.few)
  })
  return (
    <li>
      <a href={`/results/${pulse.id}`}>{words.pulse(pulse.label)}</a>
      <small>
        {stretch(pulse.from, pulse.to)}. {words.pulseBest}: {told.join(', ')}.
      </small>
    </li>
  )
}
