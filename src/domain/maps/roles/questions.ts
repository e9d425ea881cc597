import { byId } from '../../by-id.ts'
import type { Thing } from '../../thing.ts'
import { type Letter, NOTHING, saidIn } from './letters.ts'
import type { RoleView, Tally } from './own-row.ts'
import type { RoleTable } from './role-map.ts'

/**
 * Where a role's own people see a duty otherwise than the others or the table do: to be asked, nobody is wrong. Of whom an
 * answer is is not told, only of which role it speaks.
 */
export type Question = {
  readonly role: string
  readonly duty: string
  /** What those say who have the role, what the others say of it, and what stands in the table. */
  readonly own: Tally
  readonly others: Tally
  readonly table: readonly Letter[]
  /** What the table would say if it followed the role; nothing while its own people differ, or say that it is nothing. */
  readonly offered: string
  readonly key: string
}

/** What has been said of the roles of a map by those who filled in rows. */
export type RoleTalk = {
  readonly questions: readonly Question[]
  /** Roles of which at least one of their own people has said something. */
  readonly heard: readonly string[]
  /** How many rows people filled for their own roles. */
  readonly rows: number
  /** The roles I have, as this device knows it, and what I said of each role. */
  readonly mine: readonly string[]
  readonly says: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What those say of their own roles, by role and duty; to be shown once one has said one's own. */
  readonly told: Readonly<Record<string, Readonly<Record<string, Tally>>>>
}

/** Somebody with a changed app writes no more rows than a municipality has people. */
const MOST_ROWS = 2000

/** All that is said of the roles of a map, put beside each other. */
export function roleTalk(views: readonly Thing<'roleView'>[], table: RoleTable): RoleTalk {
  const here = new Set(table.roles.map(({ id }) => id))
  const rows = views
    .filter(({ values }) => here.has(values.role))
    .toSorted(byId)
    .slice(0, MOST_ROWS)
  const own = rows.filter(({ values }) => values.own && saysOf(values, table).length > 0)
  const mine = rows.filter(one => one.mine)
  return {
    questions: table.duties.flatMap(duty =>
      duty.cells.flatMap(cell => {
        const of = rows.filter(({ values }) => values.role === cell.role).map(({ values }) => values)
        return questionOf(of, { role: cell.role, duty: duty.id, table: cell.letters })
      }),
    ),
    heard: [...new Set(own.map(({ values }) => values.role))],
    rows: own.length,
    mine: mine.filter(({ values }) => values.own).map(({ values }) => values.role),
    says: Object.fromEntries(mine.map(({ values }) => [values.role, values.says])),
    told: Object.fromEntries(
      table.roles.map(({ id }) => {
        const of = own.filter(({ values }) => values.role === id).map(({ values }) => values)
        return [id, Object.fromEntries(table.duties.map(duty => [duty.id, tallyOf(of, duty.id)]))]
      }),
    ),
  }
}

const said = (view: RoleView, duty: string): string =>
  Object.hasOwn(view.says, duty) ? saidIn(view.says[duty] ?? '') : ''

const saysOf = (view: RoleView, table: RoleTable): readonly string[] =>
  table.duties.map(({ id }) => said(view, id)).filter(one => one !== '')

/** How many say what, what most say first. */
function tallyOf(views: readonly RoleView[], duty: string): Tally {
  const count = new Map<string, number>()
  for (const view of views) {
    const says = said(view, duty)
    if (says !== '') count.set(says, (count.get(says) ?? 0) + 1)
  }
  return [...count].map(([says, n]) => ({ says, n })).toSorted((a, b) => b.n - a.n || (a.says < b.says ? -1 : 1))
}

type Asked = Pick<Question, 'role' | 'duty' | 'table'>

function questionOf(views: readonly RoleView[], { role, duty, table }: Asked): readonly Question[] {
  const [own, others] = [true, false].map(mine =>
    tallyOf(
      views.filter(view => view.own === mine),
      duty,
    ),
  ) as [Tally, Tally]
  const first = own[0]?.says
  if (first === undefined) return []
  const stands = table.join('') || NOTHING
  const differs = own.length > 1 || stands !== first || others.some(({ says }) => says !== first)
  if (!differs) return []
  const offered = own.length === 1 && stands !== first && first !== NOTHING ? first : ''
  return [{ role, duty, own, others, table, offered, key: `asked ${role} ${duty}` }]
}
