import type { DrawnLine } from '../../../domain/maps/drawing/drawing.ts'

const TURN = 6

/** A line with its corners rounded. */
export function linePath(points: DrawnLine['points']): string {
  const [first, ...rest] = points.filter((one, n) => n === 0 || String(one) !== String(points[n - 1]))
  if (!first) return ''
  let d = `M${first.join(' ')}`
  let before = first
  rest.forEach((point, n) => {
    const next = rest[n + 1]
    if (!next) {
      d += `L${point.join(' ')}`
      return
    }
    const turn = Math.min(TURN, length(before, point) / 2, length(point, next) / 2)
    d += `L${towards(point, before, turn)}Q${point.join(' ')} ${towards(point, next, turn)}`
    before = point
  })
  return d
}

type Point = readonly [number, number]
const length = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])
const towards = (from: Point, to: Point, by: number): string =>
  `${from[0] + Math.sign(to[0] - from[0]) * by} ${from[1] + Math.sign(to[1] - from[1]) * by}`
