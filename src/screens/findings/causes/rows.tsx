import { signal, useSignal } from '@preact/signals'
import { ChevronDown, ChevronRight, Ellipsis } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { CauseOutline, OutlineTree } from '../../../domain/findings/cause-outline.ts'
import type { CauseNode } from '../../../domain/findings/cause-tree.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { rowFacts } from '../board-rows.tsx'
import { CauseMenu } from './menu.tsx'
import { outOf, type Spot } from './outline-position.ts'
import { type Step, stepBy, unlinkCause } from './steps.ts'

type Props = {
  readonly nodes: readonly CauseNode[]
  readonly places?: readonly number[]
  readonly tree: OutlineTree | null
  readonly parent: Spot | null
  readonly outline: CauseOutline
}

const shut = signal<ReadonlySet<string>>(new Set())
/** A move is several steps, each of which may draw the outline anew; then it has settled. */
const SETTLED_MS = 300
/** The row that was moved by its keys: it has the focus again where it stands then. */
const moved = signal('')

/** Causes below each other, numbered when they are areas, with what lies deeper moved in. */
export function Rows({ nodes, places, tree, parent, outline }: Props) {
  const List = places ? 'ol' : 'ul'
  return (
    <List class="outline">
      {nodes.map((node, index) => (
        <Row
          key={`${node.link} ${node.row.id}`}
          outline={outline}
          spot={{
            node,
            tree,
            parent,
            before: nodes[index - 1] ?? null,
            last: index === nodes.length - 1,
            place: places?.[index] ?? 0,
          }}
        />
      ))}
    </List>
  )
}

function Row({ spot, outline }: { spot: Spot; outline: CauseOutline }) {
  const words = t().findings.causes
  const menu = useSignal(false)
  const refused = useSignal('')
  const { node, place } = spot
  const { row } = node
  const open = !shut.value.has(row.id)
  const id = `cause-${node.link || row.id}`
  useEffect(() => {
    const link = document.getElementById(id)
    if (moved.value === row.id && !node.circle && document.activeElement !== link) link?.focus()
  })
  const step = async (how: Step) => {
    moved.value = row.id
    refused.value = await stepBy(how, spot, outline)
    setTimeout(() => (moved.value = ''), SETTLED_MS)
  }
  return (
    <li data-circle={node.circle || undefined}>
      <div class="cause" data-area={place > 0 || undefined}>
        {node.causes.length > 0 ? <Toggle id={row.id} statement={row.statement} open={open} /> : <span class="gap" />}
        {place > 0 && <span class="place">{place}</span>}
        <a id={id} class="main" href={`/findings/${row.id}`} onKeyDown={event => keys(event, spot, step)}>
          {row.statement}
        </a>
        {node.circle ? (
          <span class="circle">
            <span>{words.circle}</span>
            <Button look="plain" onClick={() => unlinkCause(spot, outline)}>
              {words.unlink}
            </Button>
          </span>
        ) : (
          <small>{rowFacts(row, node.whole)}</small>
        )}
        <button
          type="button"
          class="dots no-print"
          aria-haspopup="dialog"
          aria-label={words.acts(row.statement)}
          onClick={() => (menu.value = true)}
        >
          <Icon of={Ellipsis} size={20} />
        </button>
      </div>
      <Trouble text={refused.value} />
      {open && node.causes.length > 0 && <Rows nodes={node.causes} tree={spot.tree} parent={spot} outline={outline} />}
      {menu.value && <CauseMenu spot={spot} outline={outline} onStep={step} onClose={() => (menu.value = false)} />}
    </li>
  )
}

function Toggle({ id, statement, open }: { id: string; statement: string; open: boolean }) {
  const words = t().findings.causes
  const turn = () => {
    const next = new Set(shut.value)
    if (!next.delete(id)) next.add(id)
    shut.value = next
  }
  return (
    <button
      type="button"
      class="toggle no-print"
      aria-expanded={open}
      aria-label={open ? words.shut(statement) : words.open(statement)}
      onClick={turn}
    >
      <Icon of={open ? ChevronDown : ChevronRight} size={20} />
    </button>
  )
}

/** Alt with an arrow moves the row; the arrow in the reading direction puts it under the one above. */
function keys(event: KeyboardEvent, spot: Spot, step: (how: Step) => Promise<void>): void {
  if (!event.altKey) return
  const rtl = document.dir === 'rtl'
  const steps: Readonly<Record<string, Step>> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowRight: rtl ? 'out' : 'under',
    ArrowLeft: rtl ? 'under' : 'out',
  }
  const how = steps[event.key]
  if (!how) return
  // Alt with left is the browser's way back: it must not leave the page from a row.
  event.preventDefault()
  if (can(how, spot)) void step(how)
}

/** Whether a row can take a step where it stands. */
export function can(how: Step, spot: Spot): boolean {
  if (spot.node.circle) return false
  switch (how) {
    case 'up':
    case 'under':
      return spot.before !== null
    case 'down':
      return !spot.last
    case 'out':
      return outOf(spot) !== undefined
  }
}
