/** A direction as how far it goes across and down; the same on every device, since it is made without a device's own sines. */
export type Direction = { readonly x: number; readonly y: number }

const COS = 0.9998476951563913
const SIN = 0.01745240643728351
const COUNT = 360

/** Directions one degree apart, from straight to the right on downwards. */
const degrees: readonly Direction[] = (() => {
  const all: Direction[] = []
  let [x, y] = [1, 0]
  for (let n = 0; n < COUNT; n++) {
    all.push({ x, y })
    ;[x, y] = [x * COS - y * SIN, x * SIN + y * COS]
  }
  return all
})()

/** Directions five degrees apart. */
export const directions: readonly Direction[] = degrees.filter((_, at) => at % 5 === 0)

/** So many directions as far from each other as can be, turned by some degrees. */
export const spread = (count: number, turned: number): readonly Direction[] =>
  Array.from({ length: count }, (_, at) => degrees[(Math.round((at * COUNT) / count) + turned) % COUNT]).flatMap(
    one => one ?? [],
  )
