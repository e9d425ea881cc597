import { type ListedFigure, pointsOf } from '../../../domain/work/measuring.ts'

type Props = { readonly figures: readonly ListedFigure[]; readonly small?: boolean }

const HIGH = 36
const STEP = 40
const EDGE = 8

/**
 * The known numbers along their periods, drawn; the table beside it says the same. A gap stays a gap, an interval is a
 * bar, and where no number is known nothing is drawn.
 */
export function FigureLine({ figures, small = false }: Props) {
  const points = pointsOf(figures)
  if (points.length === 0) return null
  const wide = (figures.length - 1) * STEP + 2 * EDGE
  const x = (at: number) => EDGE + at * STEP
  const y = scaleOf(points.map(one => one.figure))
  return (
    <svg
      class="figure-line"
      viewBox={`0 0 ${wide} ${HIGH + 2 * EDGE}`}
      width={small ? Math.min(wide, 120) : wide * 1.5}
      height={small ? 32 : (HIGH + 2 * EDGE) * 1.5}
      preserveAspectRatio="xMaxYMid meet"
      aria-hidden="true"
    >
      <line class="ground" x1={0} x2={wide} y1={HIGH + EDGE} y2={HIGH + EDGE} />
      {points.map((point, n) => {
        const before = points[n - 1]
        if (!before || point.gap || before.at !== point.at - 1) return null
        const [from, to] = [y(before.figure.value ?? 0), y(point.figure.value ?? 0)]
        return <line key={point.figure.id} x1={x(before.at)} y1={from} x2={x(point.at)} y2={to} />
      })}
      {figures.map((figure, at) => (
        <g key={figure.id}>
          {figure.value !== null && figure.lower !== null && figure.upper !== null && (
            <line class="interval" x1={x(at)} x2={x(at)} y1={y(figure.lower)} y2={y(figure.upper)} />
          )}
          {figure.value !== null && <circle cx={x(at)} cy={y(figure.value)} r={3.5} />}
        </g>
      ))}
    </svg>
  )
}

/** Where a number stands between the least and the greatest that are drawn; one alone stands in the middle. */
function scaleOf(figures: readonly ListedFigure[]): (value: number) => number {
  const all = figures.flatMap(({ value, lower, upper }) => [value, lower, upper].filter(one => one !== null))
  const [least, most] = [Math.min(...all), Math.max(...all)]
  return value => (most === least ? EDGE + HIGH / 2 : EDGE + (HIGH * (most - value)) / (most - least))
}
