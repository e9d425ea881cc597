import { ChevronRight, CircleAlert, Plus } from 'lucide'
import { useMemo } from 'preact/hooks'
import type { Way } from '../../../domain/maps/path.ts'
import type { PathShown } from '../../../domain/maps/path-view.ts'
import { type ThreadRow, threadOf } from '../../../domain/maps/thread.ts'
import { Gradually } from '../../../ui/gradually.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { language, t } from '../../../ui/language.ts'
import { RowMarks } from '../../../ui/row-marks.tsx'
import type { AddWish } from './add-step.tsx'
import { figure, span } from './figures.ts'
import { m } from './words.ts'

type Props = {
  readonly map: string
  readonly shown: PathShown
  /** Absent where nothing can be changed. */
  readonly onAdd: ((wish: AddWish) => void) | undefined
}

/** The list twin of a path: the same steps as one thread, and all that can be done in the drawing. */
export function PathList({ map, shown, onAdd }: Props) {
  if (shown.steps.length === 0) return <p class="soft band">{m().emptyLane}</p>
  return (
    <ol class="thread">
      <Gradually
        step={6}
        parts={threadOf(shown.steps).map(row => (
          <Row key={row.step.id} map={map} row={row} shown={shown} onAdd={onAdd} />
        ))}
      />
    </ol>
  )
}

type RowProps = Props & { readonly row: ThreadRow }

/** What has not changed of a long path is not drawn anew with each letter that somebody types. */
function Row(props: RowProps) {
  const { row, shown, onAdd } = props
  const { step, depth, branch, ends, loose } = row
  const told = row.told.map(way => wayWord(way, shown)).join('\n')
  const place = [step, depth, branch?.at, branch?.of, ends, loose]
  return useMemo(() => <Line {...props} />, [...place, told, onAdd !== undefined, language.value])
}

function Line({ map, row, shown, onAdd }: RowProps) {
  const words = m()
  const { step, depth, branch, told, ends, loose } = row
  return (
    <li style={{ '--depth': String(depth) }}>
      {branch && <p class="label branch">{words.branch(branch.at, branch.of)}</p>}
      {loose && <p class="small soft branch">{words.nothingLeads}</p>}
      <a href={`/maps/${map}/${step.id}`}>
        <span class="number" aria-hidden="true">
          {step.n}
        </span>
        <span class="main">
          {step.label || t().common.untitled}
          <small>{factsOf(row)}</small>
          <Frictions row={row} />
        </span>
        <RowMarks twoVersions={step.twoVersions} waiting={step.waiting} chevron={false} />
        <Icon of={ChevronRight} size={18} />
      </a>
      <div class="between">
        {onAdd && (
          <button
            type="button"
            class="line-tool"
            aria-label={words.addHere(step.n)}
            onClick={() => onAdd({ after: step.id, as: 'then', lane: step.lane })}
          >
            <Icon of={Plus} size={20} />
          </button>
        )}
        <span class="small soft">
          {[...told.map(way => wayWord(way, shown)), ends && words.ends].filter(Boolean).join(' · ')}
        </span>
      </div>
    </li>
  )
}

function Frictions({ row: { step } }: { row: ThreadRow }) {
  const n = step.hung.filter(({ kind }) => kind === 'friction').length
  if (n === 0) return null
  return (
    <span class="frictions small">
      <Icon of={CircleAlert} size={18} />
      {m().frictions(n)}
    </span>
  )
}

function factsOf({ step }: ThreadRow): string {
  const words = m()
  const { lane, wait, way, role } = step
  return [
    words.lanes[lane],
    role !== '' && words.roles[role],
    wait && `${words.fact.wait.toLowerCase()} ${words.mo(span(wait))}`,
    way && words.oneWay(span(way)),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Where a step leads, in words. */
export function wayWord({ n, back }: Way, { steps }: Pick<PathShown, 'steps'>): string {
  const words = m()
  const label = steps[n - 1]?.label ?? ''
  if (n === 0) return words.leadsGone
  return back ? words.backTo(n, label) : words.leadsTo(n, label)
}

/** A number of kilometres. */
export const kmWord = (n: number): string => m().km(figure(n))
