import { alike } from '../alike.ts'
import type { PublishedResult } from './round-result.ts'
import { type ToldResult, toldResult } from './told-result.ts'

/**
 * That a coordinator released a published result to those who were asked, with the very words and figures. It lies where
 * only coordinators write: a result as such may be written by others too.
 */
export type Release = {
  readonly round: string
  /** The published result it was made of. */
  readonly result: string
  readonly on: string
  readonly told: Omit<ToldResult, 'next'>
  readonly next: string
}

/** A result as it is released on a day. */
export function releaseOf(id: string, result: PublishedResult, on: string): Release {
  const { next, ...told } = toldResult(result)
  return { round: result.round, result: id, on, told, next }
}

/** What those who were asked are told of a release. */
export const toldOf = ({ told, next }: Release): ToldResult => ({ ...told, next })

/** Whether a published result still says what was released of it; what happens next is written on beside it. */
export const stillSays = ({ told }: Release, result: PublishedResult): boolean =>
  alike(told, releaseOf('', result, '').told)

/** The newest of a round's releases. */
export const newestRelease = (all: readonly Release[]): Release | undefined =>
  [...all].sort((a, b) => a.on.localeCompare(b.on)).at(-1)
