import { useId } from 'preact/hooks'
import { LINE } from '../../../domain/maps/drawing/drawing.ts'
import { type ActorBox, type DrawnRing, PAD, type TieLine } from '../../../domain/maps/network/drawing/drawing.ts'
import type { NetworkActor, NetworkShown } from '../../../domain/maps/network/shown.ts'
import type { Seen } from '../maps/path-picture.tsx'
import { type Foot, footOf, footText } from './facts.ts'
import { nameOf, w } from './words.ts'

type PictureProps = {
  readonly shown: NetworkShown
  /** Who is open beside it: her ties stand out. */
  readonly open?: string
  readonly onOpen?: (key: string) => void
  /** Only this part of it is drawn; all of it when nothing is said. */
  readonly seen?: Seen | undefined
}

/** The drawing itself, for the screen, for paper and for a file. */
export function NetworkPicture({ shown, open = '', onOpen, seen }: PictureProps) {
  const { drawing, actors } = shown
  const byKey = new Map(actors.map(one => [one.key, one]))
  const arrow = useId()
  const isOpen = drawing.boxes.some(({ key }) => key === open)
  const faint = ({ from, to }: TieLine) => isOpen && from !== open && to !== open
  return (
    <>
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="14"
          markerHeight="14"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class="tie-arrow" d="M1 1L9 5L1 9Z" />
        </marker>
      </defs>
      {drawing.rings.map(ring => (
        <ellipse key={ring.down} class="ring" cx={ring.x} cy={ring.y} rx={ring.across} ry={ring.down} />
      ))}
      {drawing.lines.map(line => (
        <Line key={line.key} line={line} arrow={arrow} faint={faint(line)} />
      ))}
      {drawing.rings.map(ring => (
        <Caption key={ring.down} ring={ring} />
      ))}
      {drawing.boxes.map(box => {
        const one = touches(seen, box) ? byKey.get(box.key) : undefined
        return one && <Box key={box.key} box={box} one={one} shown={shown} open={box.key === open} onOpen={onOpen} />
      })}
    </>
  )
}

const touches = (seen: Seen | undefined, { x, y, width, height }: ActorBox): boolean =>
  seen === undefined || (x <= seen.right && seen.left <= x + width && y <= seen.bottom && seen.top <= y + height)

function Caption({ ring: { x, y, down, least, most } }: { ring: DrawnRing }) {
  return (
    <text class="ring-name" x={x} y={y + down + 5} text-anchor="middle">
      {w().ring(least, most)}
    </text>
  )
}

function Line({ line, arrow, faint }: { line: TieLine; arrow: string; faint: boolean }) {
  const { a, b, state, weight, directed } = line
  const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  return (
    <g class="tie" data-state={state} data-faint={faint || undefined}>
      <line
        x1={a[0]}
        y1={a[1]}
        x2={b[0]}
        y2={b[1]}
        stroke-width={weight}
        stroke-dasharray={state === 'wanted' ? `${6 + weight} ${4 + weight}` : undefined}
        marker-end={directed ? `url(#${arrow})` : undefined}
      />
      {state === 'broken' && (
        <>
          <circle cx={x} cy={y} r={11} />
          <path class="cross" d={`M${x - 5} ${y - 5}l10 10m0 -10l-10 10`} />
        </>
      )}
    </g>
  )
}

/** What the name of the box says already is not read out again, part by part. */
const unheard = { 'aria-hidden': 'true' } as const

type BoxProps = {
  readonly box: ActorBox
  readonly one: NetworkActor
  readonly shown: NetworkShown
  readonly open: boolean
  readonly onOpen: ((key: string) => void) | undefined
}

function Box({ box, one, shown, open, onOpen }: BoxProps) {
  const press = onOpen && (() => onOpen(box.key))
  const name = nameOf(one.key, shown)
  const lines = one.label === '' ? [name] : box.lines
  const foot = footOf(one, shown)
  const told = [name, footText(foot)].filter(Boolean).join(', ')
  const middle = box.x + box.width / 2
  return (
    <g class="actor" data-open={open || undefined} data-hub={box.hub || undefined}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={8} />
      <text class="name" text-anchor="middle" {...unheard}>
        {lines.map((line, n) => (
          <tspan key={n.toString()} x={middle} y={box.y + PAD + 13 + n * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <FootLine foot={foot} x={middle} y={box.y + box.height - PAD - 1} />
      {press && (
        // Its words are parted into lines: what is pressed is read out by its name.
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no links of its own.
        <rect
          class="hit"
          x={box.x}
          y={box.y}
          width={box.width}
          height={box.height}
          rx={8}
          role="link"
          tabIndex={0}
          aria-label={w().openActor(told)}
          aria-current={open || undefined}
          onClick={press}
          onKeyDown={pressed(press)}
        />
      )}
    </g>
  )
}

function FootLine({ foot: { count, said }, x, y }: { foot: Foot; x: number; y: number }) {
  if (count === '' && said === '') return null
  return (
    <text class="foot" x={x} y={y} text-anchor="middle" {...unheard}>
      {count && <tspan class="count">{count}</tspan>}
      {count && said && <tspan> · </tspan>}
      {said && <tspan>{said}</tspan>}
    </text>
  )
}

const pressed = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  act()
}
