import { importsOf, type Source } from './sources.ts'

type Needed = 'run' | 'understand'

/** Which of some files each of them needs: to run, or to be understood, where types count too. What is loaded later is not needed. */
function needs(files: readonly Source[], to: Needed): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(files.map(({ path }) => path))
  return new Map(
    files.map(file => [
      file.path,
      [
        ...new Set(
          importsOf(file).flatMap(({ what, types, late }) =>
            (types && to === 'run') || late || !paths.has(what) ? [] : [what],
          ),
        ),
      ],
    ]),
  )
}

/**
 * The circles among files: for each the files that need one another, sorted. They are the strongly connected components
 * of the imports (Tarjan 1972), so that a file in two circles is named once.
 */
export function cyclesIn(files: readonly Source[], to: Needed = 'run'): readonly (readonly string[])[] {
  const graph = needs(files, to)
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  const visit = (path: string): void => {
    order.set(path, order.size)
    low.set(path, order.size - 1)
    open.push(path)
    for (const next of graph.get(path) ?? []) {
      if (!order.has(next)) visit(next)
      if (open.includes(next)) low.set(path, Math.min(low.get(path) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(path) !== order.get(path)) return
    const circle = open.splice(open.indexOf(path))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const path of graph.keys()) if (!order.has(path)) visit(path)
  return found.sort()
}
