import type { PathStep, Way } from './path.ts'

/** A row of a path as a list: how far it is set in, which branch begins with it, and which of its ways are told in words. */
export type ThreadRow = {
  readonly step: PathStep
  readonly depth: number
  /** It begins this branch of so many. */
  readonly branch: { readonly at: number; readonly of: number } | null
  /** Where it leads, as far as the order of rows and the branches do not say it. */
  readonly told: readonly Way[]
  readonly ends: boolean
  /** Nothing leads here, and it is not the first. */
  readonly loose: boolean
}

const forward = ({ ways }: PathStep): readonly Way[] => ways.filter(({ n, back }) => n > 0 && !back)

/** A path as one thread: branches are set in, and come back where they meet. */
export function threadOf(steps: readonly PathStep[]): readonly ThreadRow[] {
  const depths: number[] = []
  const ahead = new Map(steps.map(step => [step.n, forward(step)]))
  return steps.map((step): ThreadRow => {
    const before = step.from.filter(n => n < step.n).flatMap(n => steps[n - 1] ?? [])
    const [only] = before
    const beside = only && before.length === 1 ? (ahead.get(only.n) ?? []) : []
    const isBranch = beside.length > 1
    const lowest = Math.min(...before.map(({ n }) => depths[n] ?? 0))
    const depth = before.length === 0 ? 0 : before.length > 1 ? Math.max(0, lowest - 1) : lowest + (isBranch ? 1 : 0)
    depths[step.n] = Math.min(depth, DEEPEST)
    return {
      step,
      depth: depths[step.n] ?? 0,
      branch: isBranch ? { at: 1 + beside.findIndex(({ n }) => n === step.n), of: beside.length } : null,
      told: toldOf(step, steps),
      ends: step.ways.length === 0,
      loose: step.n > 1 && before.length === 0,
    }
  })
}

/** On a phone there is no room for more. */
const DEEPEST = 3

function toldOf(step: PathStep, steps: readonly PathStep[]): readonly Way[] {
  const onward = forward(step)
  const shownBelow = ({ n }: Way) =>
    onward.length > 1 ? (steps[n - 1]?.from.filter(one => one < n).length ?? 0) < 2 : n === step.n + 1
  return step.ways.filter(way => way.n === 0 || way.back || !shownBelow(way))
}
