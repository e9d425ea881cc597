import { useId } from 'preact/hooks'
import {
  type DrawnLine,
  FOOT,
  type FootPart,
  type LaneBand,
  LINE,
  type StepBox,
} from '../../../domain/maps/drawing/drawing.ts'
import type { PathStep } from '../../../domain/maps/path.ts'
import type { PathShown } from '../../../domain/maps/path-view.ts'
import { t } from '../../../ui/language.ts'
import type { AddWish } from './add-step.tsx'
import { span } from './figures.ts'
import { linePath } from './line-path.ts'
import { m } from './words.ts'

/** A part of a drawing, in its px. */
export type Seen = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

const touches = (seen: Seen | undefined, box: Seen): boolean =>
  seen === undefined ||
  (box.left <= seen.right && seen.left <= box.right && box.top <= seen.bottom && seen.top <= box.bottom)

const aroundBox = ({ x, y, width, height }: StepBox): Seen => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
})

function aroundLine({ points }: DrawnLine): Seen {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

type PictureProps = {
  readonly shown: PathShown
  readonly step?: string
  readonly onOpen?: (step: string) => void
  readonly onAdd?: ((wish: AddWish) => void) | undefined
  /** Only this part of it is drawn; all of it when nothing is said. */
  readonly seen?: Seen | undefined
}

/** The drawing itself, for the screen, for paper and for a file. */
export function PathPicture({ shown: { drawing, steps }, step, onOpen, onAdd, seen }: PictureProps) {
  const byId = new Map(steps.map(one => [one.id, one]))
  const last = steps.at(-1)?.id ?? ''
  const arrow = useId()
  return (
    <>
      <defs>
        <marker id={arrow} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto">
          <path class="arrow" d="M2 1L9 5L2 9" />
        </marker>
      </defs>
      {drawing.lanes.map(band => (
        <Band
          key={band.lane}
          band={band}
          width={drawing.width}
          onAdd={onAdd && (() => onAdd({ after: last, as: 'then', lane: band.lane }))}
        />
      ))}
      {drawing.lines
        .filter(line => touches(seen, aroundLine(line)))
        .map(line => (
          <Line key={line.link} line={line} arrow={arrow} />
        ))}
      {drawing.lanes.map(band => (
        <LaneName key={band.lane} band={band} />
      ))}
      {drawing.boxes.map(box => {
        const one = touches(seen, aroundBox(box)) ? byId.get(box.id) : undefined
        return one && <Box key={box.id} box={box} step={one} open={box.id === step} onOpen={onOpen} />
      })}
    </>
  )
}

function Band({ band, width, onAdd }: { band: LaneBand; width: number; onAdd: (() => void) | undefined }) {
  const words = m()
  return (
    <g class="lane">
      <line x1={0} x2={width} y1={band.y + 0.5} y2={band.y + 0.5} />
      {band.empty && onAdd && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own.
        <g
          class="lane-add no-print"
          role="button"
          tabIndex={0}
          aria-label={words.addToLane(words.lanes[band.lane])}
          onClick={onAdd}
          onKeyDown={pressed(onAdd)}
        >
          <rect x={width - 48} y={band.y} width={44} height={band.height} />
          <path d={`M${width - 33} ${band.y + band.height / 2}h14m-7 -7v14`} />
        </g>
      )}
    </g>
  )
}

/** Over the lines, so that none runs through its letters. */
function LaneName({ band }: { band: LaneBand }) {
  const words = m()
  return (
    <text class="lane-name" x={4} y={band.y + (band.empty ? 28 : 21)}>
      {words.lanes[band.lane].replaceAll('\u00AD', '')}
      {band.empty && (
        <tspan class="empty" dx={12}>
          {words.emptyLane}
        </tspan>
      )}
    </text>
  )
}

function Line({ line: { points, back }, arrow }: { line: DrawnLine; arrow: string }) {
  return <path class="path-line" data-back={back || undefined} d={linePath(points)} marker-end={`url(#${arrow})`} />
}

type BoxProps = {
  readonly box: StepBox
  readonly step: PathStep
  readonly open: boolean
  readonly onOpen: ((step: string) => void) | undefined
}

function Box({ box, step, open, onOpen }: BoxProps) {
  const press = onOpen && (() => onOpen(box.id))
  const acts = press
    ? {
        role: 'link' as const,
        tabIndex: 0,
        onClick: press,
        onKeyDown: pressed(press),
        'aria-current': open || undefined,
      }
    : {}
  return (
    <g class="step" data-open={open || undefined} aria-label={spoken(step)} {...acts}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={8} />
      <text class="n" x={box.x + 9} y={box.y + 30}>
        {step.n}
      </text>
      <text>
        {box.lines.map((line, n) => (
          <tspan key={n.toString()} x={box.textX} y={box.y + 30 - (box.lines.length === 1 ? 0 : 6) + n * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      {box.foot.map((parts, n) => (
        <Foot key={parts.join('')} parts={parts} step={step} x={box.x + 2} y={box.y + box.height + 17 + n * FOOT} />
      ))}
    </g>
  )
}

function Foot({ parts, step, x, y }: { parts: readonly FootPart[]; step: PathStep; x: number; y: number }) {
  const frictions = parts.includes('frictions')
  return (
    <>
      {frictions && (
        <g class="mark" transform={`translate(${x} ${y - 14})`}>
          <circle cx={8} cy={9} r={7} />
          <path d="M8 5.5v4M8 12.2v.1" />
        </g>
      )}
      <text class="foot" x={x + (frictions ? 20 : 0)} y={y}>
        {parts.map((part, n) => (
          <tspan key={part} class={part} dx={n === 0 ? 0 : 10}>
            {footWord(part, step)}
          </tspan>
        ))}
      </text>
    </>
  )
}

function footWord(part: FootPart, { hung, wait, way }: PathStep): string {
  if (part === 'frictions') return String(hung.filter(({ kind }) => kind === 'friction').length)
  if (part === 'wait') return wait ? m().mo(span(wait)) : ''
  return way ? m().km(span(way)) : ''
}

/** A step as it is heard: number, name, whose, and what is known of it. */
function spoken(step: PathStep): string {
  const words = m()
  const frictions = step.hung.filter(({ kind }) => kind === 'friction').length
  return [
    words.openStep(step.n, step.label || t().common.untitled),
    words.lanes[step.lane],
    step.wait && `${words.fact.wait} ${words.months(span(step.wait))}`,
    step.way && words.oneWay(span(step.way)),
    frictions > 0 && words.frictions(frictions),
  ]
    .filter(Boolean)
    .join(', ')
}

const pressed = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  act()
}
