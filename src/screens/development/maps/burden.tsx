import './burden.css'
import type { Signal } from '@preact/signals'
import { CircleAlert } from 'lucide'
import { waitsSaid } from '../../../domain/maps/path-acts.ts'
import type { PathShown } from '../../../domain/maps/path-view.ts'
import type { Range } from '../../../domain/range.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { apply } from '../../editing/apply.ts'
import { labelsOf } from './burden-words.ts'
import { span } from './figures.ts'
import type { OpenPath } from './path-page.tsx'
import { m } from './words.ts'

type Props = {
  readonly path: OpenPath
  readonly home: Signal<string>
  /** It is only looked at. */
  readonly fixed: boolean
}

/** What a path asks of the client, in words and figures, and what nobody has measured. */
export function BurdenPart({ path, home, fixed }: Props) {
  const words = m()
  const { shown } = path
  if (shown.steps.length === 0) return null
  return (
    <section class="burden" aria-label={words.burden}>
      <WaitsPart path={path} fixed={fixed} />
      <WayPart shown={shown} home={home} />
      <UnknownPart shown={shown} />
    </section>
  )
}

/** The same in three lines, for a phone. */
export function BurdenBrief({ shown }: { shown: PathShown }) {
  const words = m()
  const { waits, km, steps, waitUnknown, wayUnknown } = shown.burden
  const wait = waits && [waits.together, waits.inSequence].map(one => words.mo(span(one)))
  const [together, inSequence] = wait ?? []
  const rows = [
    together &&
      inSequence &&
      ([
        words.wait,
        together === inSequence ? together : `${words.together(together)}, ${words.inSequence(inSequence)}`,
      ] as const),
    km && ([words.way, words.km(span(km))] as const),
    waitUnknown + wayUnknown > 0 &&
      ([words.unknown, `${words.waitUnknown(waitUnknown, steps)}, ${words.wayUnknown(wayUnknown, steps)}`] as const),
  ]
  return (
    <dl class="facts-list brief">
      {rows.map(
        row =>
          row && (
            <div key={row[0]}>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

const isSame = (a: Range, b: Range) => a.min === b.min && a.max === b.max

function WaitsPart({ path: { shown }, fixed }: { path: OpenPath; fixed: boolean }) {
  const words = m()
  const { waits, waiting, open } = shown.burden
  if (!waits)
    return (
      <div>
        <h2 class="label">{words.wait}</h2>
        <p class="soft">{words.notMeasured}</p>
      </div>
    )
  const { together, inSequence } = waits
  const [pair] = open
  return (
    <div>
      <h2 class="label">{words.waitOf(labelsOf(shown, waiting))}</h2>
      {isSame(together, inSequence) ? (
        <p class="figure">{words.months(span(together))}</p>
      ) : (
        <>
          <Bars together={together} inSequence={inSequence} />
          {open.length === 1 && pair && !fixed ? (
            <WhichAsk shown={shown} pair={pair} />
          ) : (
            <p class="small soft">{words.whichUnknown}</p>
          )}
        </>
      )}
    </div>
  )
}

/** Both figures as bars of one scale, so that they are seen to be the same waits. */
function Bars({ together, inSequence }: { together: Range; inSequence: Range }) {
  const words = m()
  const part = (range: Range) => `${Math.round((100 * range.max) / Math.max(inSequence.max, 1))}%`
  const lines = [
    [together, words.ifTogether],
    [inSequence, words.ifInSequence],
  ] as const
  return (
    <dl class="bars">
      {lines.map(([range, text]) => (
        <div key={text}>
          <dt class="soft">{text}</dt>
          <dd>
            <span class="figure">{words.mo(span(range))}</span>
            <span class="bar" aria-hidden="true" style={{ '--part': part(range) }} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function WhichAsk({ shown, pair: [a, b] }: { shown: PathShown; pair: readonly [string, string] }) {
  const words = m()
  const say = (as: 'together' | 'after') => apply(waitsSaid(a, b, as), words.relationSaid)
  return (
    <div class="which">
      <p class="small soft">{words.whichUnknown}</p>
      <p class="small">{words.whichAsk(labelsOf(shown, [a]), labelsOf(shown, [b]))}</p>
      <div class="row tight">
        <Button look="plain" onClick={() => say('together')}>
          {words.relation.together}
        </Button>
        <Button look="plain" onClick={() => say('after')}>
          {words.relation.after}
        </Button>
      </div>
    </div>
  )
}

function WayPart({ shown, home }: { shown: PathShown; home: Signal<string> }) {
  const words = m()
  const { km, travelled, visitsUnknown, elsewhere } = shown.burden
  return (
    <div>
      <h2 class="label">{words.way}</h2>
      {km ? (
        <>
          <p class="figure">{words.km(span(km))}</p>
          <p class="soft">{words.wayOf(labelsOf(shown, travelled))}</p>
          {visitsUnknown > 0 && <p class="small soft">{words.once(visitsUnknown)}</p>}
          {elsewhere > 0 && <p class="small soft">{words.elsewhere(elsewhere)}</p>}
        </>
      ) : (
        <p class="soft">{words.notMeasured}</p>
      )}
      {shown.homes.length > 0 && (
        <Select
          label={words.home}
          value={home.value}
          options={[['', words.anyHome] as const, ...shown.homes.map(one => [one, one] as const)]}
          onInput={value => {
            home.value = value
          }}
        />
      )}
    </div>
  )
}

function UnknownPart({ shown: { burden, unplaced } }: { shown: PathShown }) {
  const words = m()
  const { steps, waitUnknown, wayUnknown, webOnly } = burden
  return (
    <div>
      <h2 class="label">{words.unknown}</h2>
      {waitUnknown > 0 && <p>{words.waitUnknown(waitUnknown, steps)}</p>}
      {wayUnknown > 0 && <p>{words.wayUnknown(wayUnknown, steps)}</p>}
      {waitUnknown + wayUnknown === 0 && <p class="soft">{words.allMeasured}</p>}
      {webOnly.length > 0 && <p>{words.web(webOnly.length)}</p>}
      {unplaced.length > 0 && (
        <details class="unplaced">
          <summary class="frictions">
            <Icon of={CircleAlert} size={18} />
            {words.unplaced(unplaced.length)}
          </summary>
          <ul class="lines">
            {unplaced.map(({ id, statement }) => (
              <li key={id}>
                <a href={`/group/${id}`}>{statement}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
