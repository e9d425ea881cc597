import { covers, type Dot, type Fields, type LiveBody } from './body.ts'

/** A value somebody wrote, for a person to choose. */
export type Choice = { dot: Dot; value: unknown; by: string; at: number }

/** A field in which several values stand: the shown one first. */
export type Conflict = { name: string; choices: Choice[] }

/** What a body says now. `joined` names texts merged by the device and not yet touched by a person since. */
export type View = {
  values: Record<string, unknown>
  sets: Record<string, string[]>
  conflicts: Conflict[]
  joined: string[]
  removed: boolean
  /** Somebody removed it while another wrote in it: it stays, and is flagged. */
  revived: boolean
}

const dotsOf = (body: LiveBody): Dot[] => [
  ...[...Object.values(body.fields), ...Object.values(body.text)].flatMap(field => Object.keys(field.live)),
  ...Object.values(body.sets).flatMap(set => Object.values(set).flat()),
]

/** Whether the body shows as removed: one removal had seen every write that stands in it now. */
export function isRemoved(body: LiveBody): boolean {
  const stands: Record<string, number> = {}
  for (const dot of dotsOf(body)) {
    const at = dot.lastIndexOf(':')
    const actor = dot.slice(0, at)
    stands[actor] = Math.max(stands[actor] ?? 0, Number(dot.slice(at + 1)))
  }
  return Object.values(body.removed).some(seen => covers(seen, stands))
}

function conflictsIn(fields: Fields): Conflict[] {
  return Object.entries(fields).flatMap(([name, { cur, live }]) => {
    const order = [
      cur,
      ...Object.keys(live)
        .filter(dot => dot !== cur)
        .sort(),
    ]
    const different = new Map<string, Choice>()
    for (const dot of order) {
      const sibling = live[dot]
      const text = JSON.stringify(sibling?.value) ?? ''
      if (sibling && !different.has(text))
        different.set(text, { dot, value: sibling.value, by: sibling.by, at: sibling.at })
    }
    return different.size > 1 ? [{ name, choices: [...different.values()] }] : []
  })
}

/** The current values of a body, and what a person has to look at. Equal values beside each other count as one. */
export function view(body: LiveBody): View {
  const all = { ...body.fields, ...body.text }
  const removed = isRemoved(body)
  return {
    values: Object.fromEntries(Object.entries(all).map(([name, field]) => [name, field.live[field.cur]?.value])),
    sets: Object.fromEntries(Object.entries(body.sets).map(([name, set]) => [name, Object.keys(set).sort()])),
    conflicts: conflictsIn(all),
    joined: Object.entries(body.text).flatMap(([name, field]) => (field.live[field.cur]?.joined ? [name] : [])),
    removed,
    revived: !removed && Object.keys(body.removed).length > 0,
  }
}
