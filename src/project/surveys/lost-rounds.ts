import { kinds } from '../../domain/kinds.ts'
import { coordinates } from '../../members/membership.ts'
import { closeEndpointRound, deleteEndpointRound, endpointRounds } from '../../members/rounds.ts'
import type { LostRound } from '../api.ts'
import type { Project } from '../open-project.ts'
import { reportRounds } from '../report/report-pages.ts'

/**
 * The rounds the endpoint has and no device of the project: their row and their keys are gone. None while something in the
 * zone of the keys, which coordinators alone write, may still be opened, for that may be a round's. Throws *offline*.
 */
export async function lostRounds({ membership, things }: Project): Promise<readonly LostRound[]> {
  const zone = [...membership.state.zones.values()].find(({ kind }) => kind === kinds.roundKey.zone)?.id
  if (!coordinates(membership) || !things.standing().counted || !zone || things.unsure(zone)) return []
  const keys = things.find({ kind: 'roundKey' }).map(one => one.values.round)
  const kept = new Set([...keys, ...reportRounds({ things })])
  const lost = (await endpointRounds(membership)).filter(({ id }) => !things.one('round', id) && !kept.has(id))
  return lost.map(({ id, closed, arrived }) => ({ id, closed, arrived }))
}

/** Closes a lost round, so that its link collects no more. Throws *offline*. */
export const closeLostRound = ({ membership }: Project, id: string): Promise<void> => closeEndpointRound(membership, id)

/** Erases a lost round with all its answers. Throws *offline*. */
export const eraseLostRound = ({ membership }: Project, id: string): Promise<void> =>
  deleteEndpointRound(membership, id)
