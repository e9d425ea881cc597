import { useSignal } from '@preact/signals'
import { assignColumn, type Column, type PastedTable, pastedPeople, readPasted } from '../domain/pasted-roster.ts'
import type { Thing } from '../domain/thing.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { t } from '../ui/language.ts'
import { Note } from '../ui/note.tsx'
import { say } from '../ui/said.tsx'
import { useAct } from './act.ts'
import { addPerson } from './roster-add.tsx'
import { PastedPreview } from './roster-preview.tsx'

const nothing: PastedTable = { columns: [], rows: [] }

/** Many people at once: what is pasted is shown as it was read, and nothing is taken until that is confirmed. */
export function PasteRoster({ people, onClose }: { people: readonly Thing<'person'>[]; onClose: () => void }) {
  const words = t().roster
  const text = useSignal('')
  const table = useSignal(nothing)
  const leftOut = useSignal<ReadonlySet<number>>(new Set())
  const refused = useSignal(false)
  const { busy, run } = useAct()
  const rows = pastedPeople(
    table.value,
    people.map(person => person.values.code),
    leftOut.value,
  )
  const wanted = rows.filter((row, index) => !leftOut.value.has(index) && row.problem !== 'known')
  const read = (pasted: string) => {
    text.value = pasted
    table.value = readPasted(pasted)
    leftOut.value = new Set()
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
      for (const { problem, ...person } of wanted) await addPerson(person)
      say(words.added(wanted.length))
      onClose()
    })
  return (
    <section class="stack band" aria-label={words.paste}>
      <div class="page paste">
        <TextField label={words.pasteField} hint={words.pasteHint} value={text.value} rows={6} onInput={read} />
      </div>
      {rows.length > 0 && (
        <PastedPreview
          table={table.value}
          people={rows}
          leftOut={leftOut.value}
          onCell={setCell}
          onColumn={assign}
          onLeave={leave}
        />
      )}
      {refused.value && <Refused noCode={wanted.some(row => row.problem === 'no-code')} />}
      <div class="row">
        {wanted.length > 0 && (
          <Button look="filled" busy={busy.value} onClick={() => void add()}>
            {words.add(wanted.length)}
          </Button>
        )}
        <Button onClick={onClose}>{t().common.cancel}</Button>
      </div>
    </section>
  )
}

function Refused({ noCode }: { noCode: boolean }) {
  return (
    <Note tone="bad">
      <p>{noCode ? t().problems['rows-no-code'] : t().roster.cellDouble}</p>
    </Note>
  )
}
