import type { ComponentProps, VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { alike } from '../../../domain/alike.ts'
import { byId } from '../../../domain/by-id.ts'
import type { Thing } from '../../../domain/thing.ts'
import { cameLate } from '../../../domain/together/leading.ts'
import { Gradually } from '../../../ui/gradually.tsx'
import type { Choosing } from './choosing.ts'
import { ContributionRow } from './contribution.tsx'
import { beingWritten } from './writing.ts'

type Props = {
  readonly meeting: Thing<'meeting'>
  readonly all: readonly Thing<'contribution'>[]
  readonly choosing?: Choosing | undefined
}

/** Contributions in an order in which none ever moves under a finger: what comes in stands at the end. */
export function Contributions({ meeting, all, choosing }: Props) {
  const writing = beingWritten()
  const shown = all.filter(({ id }) => !writing.has(id))
  const { order, fresh } = useArrivals(shown)
  const row = useRows()
  if (order.length === 0) return null
  const rows = order.map(one =>
    row({
      one,
      fresh: fresh.has(one.id),
      late: one.values.meeting === meeting.id && cameLate(meeting, one.id),
      choosing,
    }),
  )
  return (
    <ul class="contributions">
      <Gradually parts={rows} step={STEP} />
    </ul>
  )
}

/** No more than a slow phone draws unnoticed. */
const STEP = 5

type RowProps = ComponentProps<typeof ContributionRow>

/** Rows that say what they said are left alone while another is added: each is the same element as before. */
function useRows() {
  const drawn = useRef(new Map<string, { readonly props: RowProps; readonly row: VNode }>())
  return (props: RowProps): VNode => {
    const { id } = props.one
    const before = drawn.current.get(id)
    if (before && before.props.choosing === props.choosing && alike(before.props, props)) return before.row
    const row = <ContributionRow key={id} {...props} />
    drawn.current.set(id, { props, row })
    return row
  }
}

/** Keeps the order in which things came to this screen; at first they stand by their ids, which say nothing of anybody. */
function useArrivals(all: readonly Thing<'contribution'>[]) {
  const known = useRef<{ order: readonly string[]; fresh: ReadonlySet<string> } | undefined>(undefined)
  const things = new Map(all.map(one => [one.id, one]))
  const before = known.current?.order ?? []
  const seen = new Set(before)
  const come = all.filter(({ id }) => !seen.has(id)).toSorted(byId)
  if (come.length > 0 || !known.current) {
    const others = new Set(come.filter(({ mine }) => !mine).map(({ id }) => id))
    const fresh = known.current ? (others.size > 0 ? others : known.current.fresh) : new Set<string>()
    known.current = { order: [...before, ...come.map(({ id }) => id)], fresh }
  }
  return { order: known.current.order.flatMap(id => things.get(id) ?? []), fresh: known.current.fresh }
}
