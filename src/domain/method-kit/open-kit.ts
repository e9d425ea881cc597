import type { Change } from '../change.ts'
import { folded } from '../plain-text.ts'
import { newItem, newMeeting } from '../together/meeting.ts'
import { newGoal } from '../work/goal.ts'
import type { Method } from './gather-kit.ts'
import { type KitPart, kitParts, type MethodKit } from './kit.ts'

/** A thing of a kit by its part and place, as it is chosen on the screen. */
export const kitPlace = (part: KitPart, at: number): string => `${part}/${at}`

const title = (texts: Readonly<Record<string, string>>) => Object.values(texts)[0] ?? ''

/** What the things of a part are called, in the order of the kit. */
export const namesIn = (kit: MethodKit, part: KitPart): readonly string[] =>
  ({
    guides: () => kit.guides.map(one => one.title),
    codes: () => kit.codes.map(one => one.name),
    surveys: () => kit.surveys.map(one => title(one.title)),
    agendas: () => kit.agendas.map(one => one.title),
    goals: () => kit.goals.map(one => one.text),
  })[part]()

/** Which things of a kit the project has already under the same name. */
export function alreadyHere(kit: MethodKit, { guide, code, survey, meeting, goal }: Method): ReadonlySet<string> {
  const there = {
    guides: guide.map(({ values }) => values.title),
    codes: code.map(({ values }) => values.name),
    surveys: survey.map(({ values }) => title(values.title)),
    agendas: meeting.map(({ values }) => values.title),
    goals: goal.map(({ values }) => values.text),
  }
  const known = (part: KitPart) => {
    const names = new Set(there[part].map(folded))
    return namesIn(kit, part).flatMap((name, at) => (name && names.has(folded(name)) ? [kitPlace(part, at)] : []))
  }
  return new Set(kitParts.flatMap(known))
}

type Into = {
  readonly chosen: ReadonlySet<string>
  readonly newId: () => string
  /** The room in which agendas and goals are made. */
  readonly group: string
}

/** One act that makes the chosen things anew: guides, surveys and agendas to be changed, goals as proposals. */
export function openKit(kit: MethodKit, { chosen, newId, group }: Into): readonly Change[] {
  const wanted = <T>(part: KitPart, all: readonly T[]) => all.filter((_, at) => chosen.has(kitPlace(part, at)))
  const codeIds = kit.codes.map((_, at) => (chosen.has(kitPlace('codes', at)) ? newId() : ''))
  const make = { do: 'create' } as const
  return [
    ...wanted('guides', kit.guides).map(values => ({ ...make, kind: 'guide' as const, id: newId(), values })),
    ...kit.codes.flatMap(({ name, description, hue, parent }, at) => {
      const values = { name, description, hue, parent: codeIds[parent] ?? '' }
      return codeIds[at] ? [{ ...make, kind: 'code' as const, id: codeIds[at], values }] : []
    }),
    ...wanted('surveys', kit.surveys).map(values => ({ ...make, kind: 'survey' as const, id: newId(), values })),
    ...wanted('agendas', kit.agendas).map(({ title, type, items }) => {
      const agenda = Object.fromEntries(items.map((item, order) => [newId(), newItem({ ...item, order })]))
      return { ...make, kind: 'meeting' as const, id: newId(), values: newMeeting({ title, type, agenda }), group }
    }),
    ...wanted('goals', kit.goals).map(goal => ({
      ...make,
      kind: 'goal' as const,
      id: newId(),
      values: newGoal(goal),
      group,
    })),
  ]
}
