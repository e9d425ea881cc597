import type { Things } from '../../things.ts'
import { type DutyRow, roleTable } from './role-map.ts'

/** A duty that belongs to a service or to a step of a path, with who does it and who answers for it. */
export type DutyAt = {
  readonly id: string
  readonly map: string
  readonly mapTitle: string
  readonly label: string
  readonly does: readonly string[]
  readonly answers: readonly string[]
}

/** The duties of a group's role maps that are linked to a service or to a step of a path. */
export function dutiesAt(things: Things, id: string, language: string): readonly DutyAt[] {
  if (id === '') return []
  const linked = things
    .all('mapNode')
    .filter(({ values }) => values.refers === 'duty' && (values.ref === id || values.steps[id] === true))
  const maps = [...new Set(linked.map(({ values }) => values.map))].toSorted()
  return maps.flatMap(map => {
    const of = things.one('map', map)?.values
    if (of?.type !== 'role_map') return []
    const table = roleTable(things, map, language)
    const here = new Set(linked.filter(({ values }) => values.map === map).map(one => one.id))
    const names = new Map(table.roles.map(({ id, label }) => [id, label]))
    const who = (duty: DutyRow, letter: 'R' | 'A') =>
      duty.cells.filter(({ letters }) => letters.includes(letter)).map(({ role }) => names.get(role) ?? '')
    return table.duties
      .filter(duty => here.has(duty.id))
      .map(duty => ({
        ...{ id: duty.id, map, mapTitle: of.title, label: duty.label },
        does: who(duty, 'R'),
        answers: who(duty, 'A'),
      }))
  })
}
