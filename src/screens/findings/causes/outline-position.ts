import type { CauseOutline, OutlineTree } from '../../../domain/findings/cause-outline.ts'
import type { CauseNode } from '../../../domain/findings/cause-tree.ts'

/** A row of the outline with what stands around it. */
export type Spot = {
  readonly node: CauseNode
  readonly tree: OutlineTree | null
  /** The row it hangs under; null right below the problem. */
  readonly parent: Spot | null
  /** The row above it in the same list. */
  readonly before: CauseNode | null
  readonly last: boolean
  /** Its number among the areas; 0 when it is none. */
  readonly place: number
}

/** Where one step out leads: under what its parent hangs under; nothing for what stands at the top already. */
export function outOf({ tree, parent }: Spot): { readonly under: string; readonly after: string } | undefined {
  if (!parent) return undefined
  if (parent.parent) return { under: parent.parent.node.row.id, after: '' }
  return tree ? { under: tree.problem.id, after: parent.node.row.id } : undefined
}

/** All problems and causes of the outline as choices, each once, the deeper ones moved in. */
export function choicesIn(outline: CauseOutline): readonly (readonly [id: string, text: string])[] {
  const found = new Map<string, string>()
  const walk = (node: CauseNode, depth: number) => {
    if (node.circle || found.has(node.row.id)) return
    found.set(node.row.id, `${'\u2003'.repeat(depth)}${node.row.statement}`)
    for (const one of node.causes) walk(one, depth + 1)
  }
  for (const tree of outline.trees) {
    found.set(tree.problem.id, tree.problem.statement)
    for (const { node } of tree.areas) walk(node, 1)
    for (const node of tree.others) walk(node, 1)
  }
  for (const node of outline.unplaced) walk(node, 0)
  return [...found]
}

/** Finds what a problem or cause of the outline says. */
export function namesIn(outline: CauseOutline): (id: string) => string | undefined {
  const all = new Map(choicesIn(outline))
  return id => all.get(id)?.trim()
}
