import type { Letter } from '../domain/maps/roles/letters.ts'
import { isOpen, sentenceOfDuty } from '../domain/maps/roles/remarks.ts'
import type { DutyRow } from '../domain/maps/roles/role-map.ts'
import type { RolesShown } from '../domain/maps/roles/role-map-view.ts'
import { isLanguage } from '../messages/languages.ts'
import { loadRoleWords, type RoleWords } from '../messages/roles.ts'
import { csvFile } from './csv-file.ts'
import { sheetFile } from './sheet-file.ts'
import { writable } from './writable.ts'

const widths = [6, 40, 32, 32, 32, 32, 44, 28, 36]

/** The duties of a role map, one a row, with who does each, answers for it, is asked and is told. */
export async function rolesSheet(shown: RolesShown, as: 'xlsx' | 'csv', language: string): Promise<Blob> {
  const words = await loadRoleWords(isLanguage(language) ? language : 'en')
  const { columns } = words
  const head = [
    ...[columns.n, columns.duty, columns.R, columns.A, columns.C, columns.I],
    ...[columns.sort, columns.service, columns.steps],
  ]
  const rows = shown.duties.map(duty => cells(duty, shown, words))
  return as === 'csv' ? csvFile([head, ...rows]) : sheetFile({ head, rows, columns: widths })
}

function cells(duty: DutyRow, shown: RolesShown, words: RoleWords): readonly (string | number)[] {
  const names = new Map(shown.roles.map(({ id, label }) => [id, label]))
  const who = (letter: Letter) =>
    writable(
      duty.cells
        .filter(({ letters }) => letters.includes(letter))
        .map(({ role }) => names.get(role) ?? '')
        .join(', '),
    )
  const open = isOpen(duty, shown.aside)
  return [
    duty.n,
    writable(duty.label),
    ...[who('R'), who('A'), who('C'), who('I')],
    writable(open ? sentenceOfDuty(duty, shown.aside, words.flag) : (duty.shared?.how ?? '')),
    writable(duty.service?.gone ? words.goneLink : (duty.service?.name ?? '')),
    writable(duty.steps.map(({ name, gone }) => (gone ? words.goneLink : name)).join(', ')),
  ]
}
