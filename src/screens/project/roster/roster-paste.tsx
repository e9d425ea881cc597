import { useSignal } from '@preact/signals'
import { MOST_ROWS } from '../../../domain/most-rows.ts'
import { alreadyHere, twiceIn } from '../../../domain/roster/already-here.ts'
import { madeUpCodes } from '../../../domain/roster/made-up-codes.ts'
import {
  assignColumn,
  type Column,
  type PastedTable,
  pastedPeople,
  readCells,
  readPasted,
} from '../../../domain/roster/pasted-roster.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout, Trouble } from '../../../ui/callout.tsx'
import { TextField } from '../../../ui/field.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { problemText } from '../../worker/problem.ts'
import { useThings } from '../../worker/things.ts'
import { personChanges } from './roster-add.tsx'
import { PastedPreview } from './roster-preview.tsx'

const nothing: PastedTable = { columns: [], rows: [] }

/** Many people at once: what is pasted is shown as it was read, and nothing is taken until that is confirmed. */
export function PasteRoster({ people, onClose }: { people: readonly Thing<'person'>[]; onClose: () => void }) {
  const words = t().roster
  const text = useSignal('')
  const table = useSignal(nothing)
  const leftOut = useSignal<ReadonlySet<number>>(new Set())
  const made = useSignal<ReadonlySet<number>>(new Set())
  const refused = useSignal(false)
  const tooLarge = useSignal(false)
  const { busy, problem, run } = useAct()
  const contacts = (useThings('contact') ?? []).map(one => one.values)
  const known = people.map(({ id, values: { code, unit } }) => ({
    code,
    unit,
    contacts: contacts.filter(one => one.person === id),
  }))
  const rows = pastedPeople(
    table.value,
    people.map(person => person.values.code),
    leftOut.value,
  )
  const wanted = rows.filter((row, index) => !leftOut.value.has(index) && row.problem !== 'known')
  const show = (read: PastedTable) => {
    table.value = read
    made.value = new Set()
    // Whoever is probably here already is left out until somebody says that it is another.
    const all = pastedPeople(read, [])
    leftOut.value = new Set([...alreadyHere(all, known).keys(), ...twiceIn(all)])
    refused.value = false
  }
  const read = (pasted: string) => {
    text.value = pasted
    const all = readPasted(pasted)
    tooLarge.value = all.rows.length > MOST_ROWS
    show(tooLarge.value ? nothing : all)
  }
  const open = (file: File) =>
    run(async () => {
      const cells = await api().readTable(file)
      tooLarge.value = false
      text.value = ''
      show(readCells(cells))
    })
  const makeCodes = () => {
    const whole = madeUpCodes(table.value, known)
    table.value = whole.table
    made.value = new Set([...made.value, ...whole.made])
    refused.value = false
  }
  const setCell = (row: number, column: number, value: string) => {
    const changed = table.value.rows.map((cells, at) =>
      at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
    )
    table.value = { ...table.value, rows: changed }
  }
  const leave = (row: number, out: boolean) => {
    const next = new Set(leftOut.value)
    if (out) next.add(row)
    else next.delete(row)
    leftOut.value = next
  }
  const assign = (index: number, column: Column) => {
    table.value = { ...table.value, columns: assignColumn(table.value.columns, index, column) }
  }
  const add = () =>
    run(async () => {
      refused.value = wanted.some(row => row.problem !== null)
      if (refused.value) return
      const changes = wanted.flatMap(({ problem, ...person }) => personChanges(person))
      await apply(changes, words.added(wanted.length))
      onClose()
    })
  return (
    <section class="stack band" aria-label={words.paste}>
      <div class="page paste">
        <TextField label={words.pasteField} hint={words.pasteHint} value={text.value} rows={6} onInput={read} />
        <div class="row">
          <FileButton busy={busy.value} onFile={open}>
            {words.fromFile}
          </FileButton>
        </div>
        <Trouble text={tooLarge.value ? problemText('table-too-large') : problem.value} />
      </div>
      {isUnsure(table.value) && <p class="page soft">{words.unsure}</p>}
      {rows.length > 0 && (
        <PastedPreview
          table={table.value}
          people={rows}
          leftOut={leftOut.value}
          made={made.value}
          same={alreadyHere(rows, known)}
          twice={twiceIn(rows, made.value)}
          onCell={setCell}
          onColumn={assign}
          onLeave={leave}
        />
      )}
      {made.value.size > 0 && <p class="page">{words.madeNote(made.value.size)}</p>}
      {refused.value && <Refused noCode={wanted.some(row => row.problem === 'no-code')} />}
      <div class="row">
        {wanted.length > 0 && (
          <Button look="filled" busy={busy.value} onClick={() => add()}>
            {words.add(wanted.length)}
          </Button>
        )}
        {wanted.some(row => row.problem === 'no-code') && <Button onClick={makeCodes}>{words.makeCodes}</Button>}
        <Button onClick={onClose}>{t().common.cancel}</Button>
      </div>
    </section>
  )
}

/** Something stands in a column that is left out. */
const isUnsure = ({ columns, rows }: PastedTable): boolean =>
  columns.some((column, index) => column === 'skip' && rows.some(row => row[index]))

function Refused({ noCode }: { noCode: boolean }) {
  return (
    <Callout tone="bad">
      <p>{noCode ? t().problems['rows-no-code'] : t().roster.cellDouble}</p>
    </Callout>
  )
}
