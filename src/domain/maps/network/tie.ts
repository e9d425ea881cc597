/** What two of a network have to do with each other: they work together, or the first sends clients to, informs or decides over the second. */
export const tieTypes = ['cooperates', 'sends', 'informs', 'decides'] as const
export type TieType = (typeof tieTypes)[number]

/** How it is with a tie: it is there, it is wished for, or it does not work. */
export const tieStates = ['existing', 'wanted', 'broken'] as const
export type TieState = (typeof tieStates)[number]

/** A tie is as strong as 1, 2 or 3; 0 while nobody has said. */
export const STRONGEST = 3

/** Whoever stands for all private people: a close one of somebody, who has no name here. */
export const CLOSE = 'close'
/** The one a network of one's own is drawn around, and all whose side is not told. */
export const ME = 'me'

/** How many have said each of a tie. */
export type Split = Readonly<Record<TieState, number>>

/** A type of a tie; what an older app or a file wrote otherwise is work done together. */
export const tieType = (said: string): TieType => tieTypes.find(one => one === said) ?? 'cooperates'

/** A state of a tie; what an older app wrote otherwise is there. */
export const tieState = (said: string): TieState => tieStates.find(one => one === said) ?? 'existing'

/** Whether it has a direction. */
export const isDirected = (type: TieType): boolean => type !== 'cooperates'

/** A strength out of whatever number was written. */
export const strengthOf = (said: number): number =>
  Number.isFinite(said) ? Math.max(0, Math.min(STRONGEST, Math.round(said))) : 0

/** Nobody has said anything yet. */
export const noSplit: Split = { existing: 0, wanted: 0, broken: 0 }

/** How many said anything. */
export const splitSum = ({ existing, wanted, broken }: Split): number => existing + wanted + broken

/** What most say; where as many say two things, the one that asks for more. */
export function mostly(split: Split): TieState {
  const asking = ['broken', 'wanted', 'existing'] as const
  return asking.reduce((most, one) => (split[one] > split[most] ? one : most), asking[0])
}
