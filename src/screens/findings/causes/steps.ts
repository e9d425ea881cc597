import type { CauseAct } from '../../../domain/findings/cause-act.ts'
import type { CauseOutline } from '../../../domain/findings/cause-outline.ts'
import { t } from '../../../ui/language.ts'
import { doCauseAct, freshIds } from './do-act.ts'
import { namesIn, outOf, type Spot } from './outline-position.ts'

/** A step of a row in the outline. */
export type Step = 'up' | 'down' | 'under' | 'out'

/** Takes the step; answers why it was refused, empty when it was done. */
export function stepBy(how: Step, spot: Spot, outline: CauseOutline): Promise<string> {
  const act = actOf(how, spot)
  return act ? moveCause(act, spot, outline) : Promise.resolve('')
}

/** Hangs a cause under another that was chosen. */
export function placeCause(under: string, spot: Spot, outline: CauseOutline): Promise<string> {
  const { row, link } = spot.node
  return moveCause({ do: 'move', id: row.id, link, under, after: '', ids: freshIds(1) }, spot, outline)
}

/** Takes a cause away from where it hangs; the finding stays. */
export const unlinkCause = (spot: Spot, outline: CauseOutline): Promise<string> =>
  moveCause({ do: 'unlink', link: spot.node.link, ids: [] }, spot, outline)

/** Removes a cause; what lies below it moves up. */
export function removeCause({ node }: Spot): Promise<string> {
  const { did, undo } = t().findings.causes
  const { id, statement } = node.row
  return doCauseAct(
    { do: 'remove', id, ids: [] },
    { did: did.remove(statement), undo: undo.remove(statement), nameOf: () => statement },
  )
}

function actOf(how: Step, spot: Spot): CauseAct | undefined {
  const { id } = spot.node.row
  const { link } = spot.node
  if (how === 'up' || how === 'down') return { do: 'shift', id, link, by: how === 'up' ? -1 : 1, ids: [] }
  const to = how === 'out' ? outOf(spot) : spot.before && { under: spot.before.row.id, after: '' }
  return to ? { do: 'move', id, link, ...to, ids: freshIds(1) } : undefined
}

function moveCause(act: CauseAct, { node }: Spot, outline: CauseOutline): Promise<string> {
  const { did, undo } = t().findings.causes
  const { statement } = node.row
  return doCauseAct(act, { did: did.move(statement), undo: undo.move(statement), nameOf: namesIn(outline) })
}
