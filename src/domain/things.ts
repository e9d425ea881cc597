import type { Problem } from '../wire/problem.ts'
import type { Kind } from './kind.ts'
import type { FileStanding } from './sessions/source.ts'
import type { SurveyAnswer } from './surveys/survey.ts'
import type { Thing } from './thing.ts'

/** All things of the open project that this person may read, for rules that look across kinds. */
export type Things = {
  all<K extends Kind>(kind: K): readonly Thing<K>[]
  /** The same of all groups this person is in, for a kind that lies in them. */
  everywhere?<K extends Kind>(kind: K): readonly Thing<K>[]
  one<K extends Kind>(kind: K, id: string): Thing<K> | undefined
  /** The thing of this id, whatever it is. */
  any(id: string): Thing | undefined
  /** The opened answers of a round, in no order and whatever they say; none for those who may not read them. */
  answers(round: string): readonly SurveyAnswer[]
  /** How many answers of a round lie here that no key opens or that are no answers. */
  unread?(round: string): number
  /** How many answers the endpoint has told of, in steps of k and never fewer. */
  arrived(round: string): number
  /** What stands against a round at the endpoint, as the code of a problem; empty when nothing does. */
  trouble?(round: string): Problem | ''
  /** Where the pieces of a source are. */
  file(source: string): FileStanding
}

/** All things of a kind this person may read, whichever of her groups they lie in. */
export const everywhere = <K extends Kind>(things: Things, kind: K): readonly Thing<K>[] =>
  things.everywhere?.(kind) ?? things.all(kind)
