import type { DutyFlag } from './lint.ts'
import type { DutyRow } from './role-map.ts'

/** What a duty asks, by how many answer for it and how many do it; *clear* where that part asks nothing. */
export type Asks = { readonly answer: number | 'clear'; readonly doing: number | 'clear' }

type Aside = Readonly<Record<string, string>>

/** Nobody has said anything of it yet: a new row asks nothing. */
export const isUnsaid = ({ cells }: DutyRow): boolean => cells.every(({ letters }) => letters.length === 0)

/** What a duty asks that nobody has set aside. */
export const openFlags = (duty: DutyRow, aside: Aside): readonly DutyFlag[] =>
  isUnsaid(duty) ? [] : duty.flags.filter(({ key }) => !Object.hasOwn(aside, key))

/** Whether a duty asks to be talked about. */
export const isOpen = (duty: DutyRow, aside: Aside): boolean => openFlags(duty, aside).length > 0

/** What a duty asks, as one sentence. */
export function sentenceOfDuty(duty: DutyRow, aside: Aside, flag: (label: string, asks: Asks) => string): string {
  return sentenceOfFlags(duty, openFlags(duty, aside), flag)
}

/** Some of what a duty asks, as one sentence. */
export function sentenceOfFlags(
  duty: DutyRow,
  flags: readonly DutyFlag[],
  flag: (label: string, asks: Asks) => string,
): string {
  const kinds = new Set(flags.map(({ kind }) => kind))
  const n = (letter: 'A' | 'R') => duty.cells.filter(({ letters }) => letters.includes(letter)).length
  return flag(duty.label, {
    answer: kinds.has('twoAnswer') || kinds.has('nobodyAnswers') ? n('A') : 'clear',
    doing: kinds.has('nobodyDoes') || kinds.has('sharedDoing') ? n('R') : 'clear',
  })
}

/** Of the duties of a map, how many ask nothing, and how many ask something; those nobody has said anything of are neither. */
export function standing(duties: readonly DutyRow[], aside: Aside): { readonly clear: number; readonly open: number } {
  const said = duties.filter(duty => !isUnsaid(duty))
  const open = said.filter(duty => isOpen(duty, aside)).length
  return { clear: said.length - open, open }
}
