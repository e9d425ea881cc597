import { serialBy } from '../../algorithms/serial.ts'
import { type CauseAct, type CauseDone, causeChanges } from '../../domain/findings/cause-act.ts'
import { newCircle } from '../../domain/findings/circle.ts'
import type { Project } from '../open-project.ts'
import { act } from './acts.ts'
import { thingsOf } from './things-of.ts'

/** Each builds on what the one before has made, also where keys are quicker than the disk. */
const inTurn = serialBy<Project>()

/** Does an act on causes as one, unless it would make a circle: then nothing is done. */
export const doCauseAct = (project: Project, wish: CauseAct): Promise<CauseDone> =>
  inTurn(project, () => done(project, wish))

async function done(project: Project, wish: CauseAct): Promise<CauseDone> {
  const things = thingsOf(project)
  const changes = causeChanges(things, wish)
  const circle = newCircle(things, changes)
  return circle ? { undo: [], circle } : { undo: await act(project, changes), circle: null }
}
