import { distributionInWords } from '../../../domain/surveys/result-in-words.ts'
import type { Distribution, ScaleResult } from '../../../domain/surveys/round-result.ts'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'

/** How the answers of one round fell, as one bar with the counts in it; what may not be shown is said in words. */
export function Bar({ of, fall }: { of: ScaleResult; fall: Distribution }) {
  const words = t().results
  const points = of.points.map(inMyLanguage)
  if (fall.as === 'few' || fall.as === 'alike')
    return <p class="said-instead">{distributionInWords(fall, points, words)}</p>
  const names = fall.as === 'classes' ? words.class : points
  const parts = fall.counts.map((count, at) => ({
    count,
    name: names[at] ?? '',
    shade: shadeOf(at, fall.counts.length),
  }))
  return (
    <svg
      class="bar"
      role="img"
      aria-label={parts.map(one => `${one.name} ${one.count}`).join(', ')}
      viewBox={`0 0 ${WIDE} 10`}
      preserveAspectRatio="none"
    >
      {placed(parts).map(({ count, shade, from, wide }) => (
        <rect key={shade} class={`shade-${shade}`} x={from} y="0" width={wide} height="10" data-count={count} />
      ))}
    </svg>
  )
}

/** The counts that stand over a bar, each where its part is; one that has no room is left to the table. */
export function BarCounts({ fall }: { fall: Distribution }) {
  if (fall.as !== 'points' && fall.as !== 'classes') return null
  const parts = fall.counts.map((count, at) => ({ count, shade: shadeOf(at, fall.counts.length) }))
  return (
    <svg class="bar-counts" aria-hidden="true" width="100%" height="26">
      {placed(parts)
        .filter(one => one.wide / WIDE > 0.055)
        .map(({ count, shade, from, wide }) => (
          <text
            key={shade}
            class={`on-${shade}`}
            x={`${((from + wide / 2) / WIDE) * 100}%`}
            y="18"
            text-anchor="middle"
          >
            {count}
          </text>
        ))}
    </svg>
  )
}

const WIDE = 1000
const GAP = 4

function placed<P extends { readonly count: number }>(parts: readonly P[]) {
  const all = parts.reduce((sum, one) => sum + one.count, 0)
  let from = 0
  return parts
    .filter(one => one.count > 0)
    .map(one => {
      const wide = (one.count / all) * WIDE
      const part = { ...one, from, wide: Math.max(2, wide - GAP) }
      from += wide
      return part
    })
}

/** Five shades from the worst to the best answer, spread over however many points there are. */
export const shadeOf = (at: number, points: number): number => (points < 2 ? 4 : Math.round((at / (points - 1)) * 4))

/** What the shades stand for. */
export function Legend({ of }: { of: ScaleResult }) {
  return (
    <ul class="legend">
      {of.points.map((point, at) => (
        <li key={at.toString()}>
          <span class={`swatch shade-${shadeOf(at, of.points.length)}`} />
          {inMyLanguage(point)}
        </li>
      ))}
    </ul>
  )
}
