import type { Things } from '../things.ts'
import { type CauseNode, causeTrees, unplacedCauses } from './cause-tree.ts'
import type { FindingRow } from './finding-row.ts'

/** A cause area with its number, which stays the same when others are hidden. */
export type Area = { readonly place: number; readonly node: CauseNode }

/** A problem with its numbered areas, and the causes that hang under it without being an area. */
export type OutlineTree = {
  readonly problem: FindingRow
  readonly areas: readonly Area[]
  readonly others: readonly CauseNode[]
}

/** The problems and their causes as an outline, with what has no place yet. */
export type CauseOutline = {
  readonly trees: readonly OutlineTree[]
  readonly unplaced: readonly CauseNode[]
  /** How many causes lie outside our reach, shown or not. */
  readonly outside: number
}

/** The outline of problems and causes; with `reachable` what nobody here can change is left out, with what lies below it. */
export function causeOutline(things: Things, { reachable }: { readonly reachable: boolean }): CauseOutline {
  const prune = (nodes: readonly CauseNode[]): readonly CauseNode[] =>
    reachable
      ? nodes
          .filter(one => one.row.influence !== 'external')
          .map(one => (one.causes.length === 0 ? one : { ...one, causes: prune(one.causes) }))
      : nodes
  const trees = causeTrees(things)
  const unplaced = unplacedCauses(things)
  const all = rowsIn([...trees.flatMap(tree => [...tree.areas, ...tree.others]), ...unplaced])
  return {
    trees: trees.map(({ problem, areas, others }) => ({
      problem,
      areas: areas
        .map((node, index) => ({ place: index + 1, node }))
        .flatMap(({ place, node }) => prune([node]).map(one => ({ place, node: one }))),
      others: prune(others),
    })),
    unplaced: prune(unplaced),
    outside: [...all.values()].filter(row => row.influence === 'external').length,
  }
}

function rowsIn(nodes: readonly CauseNode[]): ReadonlyMap<string, FindingRow> {
  const rows = new Map<string, FindingRow>()
  const walk = (node: CauseNode) => {
    rows.set(node.row.id, node.row)
    for (const one of node.causes) walk(one)
  }
  for (const node of nodes) walk(node)
  return rows
}
