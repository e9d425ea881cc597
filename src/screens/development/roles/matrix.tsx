import { signal, useSignal } from '@preact/signals'
import type { Letter } from '../../../domain/maps/roles/letters.ts'
import { isUnsaid, openFlags } from '../../../domain/maps/roles/remarks.ts'
import type { Cell, DutyRow } from '../../../domain/maps/roles/role-map.ts'
import { Gradually } from '../../../ui/gradually.tsx'
import { t } from '../../../ui/language.ts'
import { RowMarks } from '../../../ui/row-marks.tsx'
import { CellDialog } from './cell-dialog.tsx'
import { useGridKeys } from './grid-keys.ts'
import { Words } from './marks.tsx'
import { Remark } from './remark.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

/** With more roles, with a sheet beside it, or on a tablet, what a duty asks stands under its row. */
const BESIDE = 5
/** So many duties are looked at by scrolling the page; with more, the head row stays while the frame scrolls. */
const TALL = 8

/** Whether the screen is as broad as a laptop’s. */
const query = matchMedia('(min-width: 1360px)')
const broad = signal(query.matches)
query.addEventListener('change', () => {
  broad.value = query.matches
})

/** Duties × roles in words; the frame scrolls, its head row and first column stay. */
export function Matrix({ open, what }: { open: OpenRoles; what: string }) {
  const words = r()
  const { shown } = open
  const { roles, duties } = shown
  const grid = useGridKeys()
  if (duties.length === 0 || roles.length === 0)
    return <p class="soft band">{duties.length === 0 ? words.noDuties : words.noRoles}</p>
  const beside = roles.length <= BESIDE && what === '' && broad.value
  return (
    <section
      class="role-frame scrolls band"
      data-large={duties.length > TALL || roles.length > BESIDE || undefined}
      aria-label={words.frame}
    >
      <table class="role-table" ref={grid}>
        <caption class="hidden">{words.picture(duties.length, roles.length)}</caption>
        <thead>
          <tr>
            <th scope="col" class="duty-head">
              <span>{words.duty}</span>
            </th>
            {roles.map(role => (
              <th key={role.id} scope="col">
                <a
                  href={`/maps/${open.map.id}/${role.id}`}
                  data-at
                  tabIndex={-1}
                  aria-current={role.id === what ? 'true' : undefined}
                >
                  {role.label || t().common.untitled}
                </a>
                <RowMarks twoVersions={role.twoVersions} waiting={false} chevron={false} />
              </th>
            ))}
            {beside && (
              <th scope="col">
                <span>{words.sort}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <Gradually
            step={12}
            parts={duties.map(duty => <Row key={duty.id} open={open} duty={duty} what={what} beside={beside} />)}
          />
        </tbody>
      </table>
    </section>
  )
}

type RowProps = { readonly open: OpenRoles; readonly duty: DutyRow; readonly what: string; readonly beside: boolean }

function Row({ open, duty, what, beside }: RowProps) {
  const { shown, map } = open
  // A row nobody has said anything of says so by its dashes.
  const under = !beside && !isUnsaid(duty)
  const remark = <Remark open={open} duty={duty} />
  return (
    <>
      <tr data-open={duty.id === what || undefined} data-under={under || undefined}>
        <th scope="row">
          <a
            href={`/maps/${map.id}/${duty.id}`}
            data-at
            tabIndex={-1}
            aria-current={duty.id === what ? 'true' : undefined}
          >
            {duty.label || t().common.untitled}
          </a>
          <RowMarks twoVersions={duty.twoVersions} waiting={duty.waiting} chevron={false} />
        </th>
        {duty.cells.map((cell, at) => (
          <td key={cell.role}>
            <CellButton open={open} duty={duty} cell={cell} role={shown.roles[at]?.label ?? ''} />
          </td>
        ))}
        {beside && <td class="remark">{remark}</td>}
      </tr>
      {under && (
        <tr class="under" data-open={duty.id === what || undefined}>
          <td class="remark" colSpan={shown.roles.length + 1}>
            <div>{remark}</div>
          </td>
        </tr>
      )}
    </>
  )
}

type CellProps = {
  readonly open: OpenRoles
  readonly duty: DutyRow
  readonly cell: Cell
  readonly role: string
}

function CellButton({ open, duty, cell, role }: CellProps) {
  const asking = useSignal(false)
  const name = r().cell(role || t().common.untitled, duty.label || t().common.untitled)
  const asked = askedIn(duty, open)
  if (open.fixed) return <Words letters={cell.letters} />
  return (
    <>
      <button type="button" data-at tabIndex={-1} onClick={() => (asking.value = true)}>
        <span class="hidden">{name}: </span>
        {cell.letters.length === 0 && <span class="hidden">{r().nobodySaid}</span>}
        <Words letters={cell.letters} asked={asked} />
        <RowMarks twoVersions={cell.twoVersions} waiting={false} chevron={false} />
      </button>
      {asking.value && (
        <CellDialog open={open} duty={duty} cell={cell} title={name} onClose={() => (asking.value = false)} />
      )}
    </>
  )
}

/** The words that what a duty asks is about. */
function askedIn(duty: DutyRow, { shown }: OpenRoles): ReadonlySet<Letter> {
  const kinds = openFlags(duty, shown.aside).map(({ kind }) => kind)
  return new Set([
    ...(kinds.includes('twoAnswer') ? (['A'] as const) : []),
    ...(kinds.includes('sharedDoing') ? (['R'] as const) : []),
  ])
}
