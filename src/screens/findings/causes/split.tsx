import { useSignal } from '@preact/signals'
import type { FindingRow } from '../../../domain/findings/finding-row.ts'
import type { FindingSheet } from '../../../domain/findings/finding-sheet.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Tick } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { useView } from '../../worker/things.ts'
import { doCauseAct, freshIds } from './do-act.ts'

/** Splits a cause in two: two names, and of the evidence and the deeper causes what moves to the new one. */
export function SplitCause({ row, onClose }: { row: FindingRow; onClose: () => void }) {
  const words = t().findings.causes
  const sheet = useView('findingSheet', { id: row.id })
  const stays = useSignal(row.statement)
  const made = useSignal('')
  const moving = useSignal<ReadonlySet<string>>(new Set())
  const turn = (id: string) => {
    const next = new Set(moving.value)
    if (!next.delete(id)) next.add(id)
    moving.value = next
  }
  const named = stays.value.trim() !== '' && made.value.trim() !== ''
  const split = async () => {
    if (!named || !sheet) return
    onClose()
    await doCauseAct(
      {
        do: 'split',
        id: row.id,
        stays: stays.value.trim(),
        statement: made.value.trim(),
        evidence: [...sheet.supports, ...sheet.contradicts].map(one => one.id).filter(id => moving.value.has(id)),
        causes: sheet.deeper.map(one => one.row.id).filter(id => moving.value.has(id)),
        ids: freshIds(),
      },
      { did: words.did.split(row.statement), undo: words.undo.split(row.statement), nameOf: () => row.statement },
    )
  }
  return (
    <Dialog
      title={words.splitTitle(row.statement)}
      onClose={onClose}
      actions={<Acts act={words.splitAct} onAct={() => split()} onClose={onClose} disabled={!named} />}
    >
      <Field label={words.stays} value={stays.value} onInput={value => (stays.value = value)} />
      <Field label={words.moves} value={made.value} onInput={value => (made.value = value)} />
      {sheet && <WhatMoves sheet={sheet} moving={moving.value} onTurn={turn} />}
    </Dialog>
  )
}

type MovesProps = {
  readonly sheet: FindingSheet
  readonly moving: ReadonlySet<string>
  readonly onTurn: (id: string) => void
}

function WhatMoves({ sheet, moving, onTurn }: MovesProps) {
  const words = t().findings.causes
  const grounds = [...sheet.supports, ...sheet.contradicts]
  if (grounds.length + sheet.deeper.length === 0) return <p class="small soft">{words.nothingMoves}</p>
  return (
    <fieldset class="field">
      <legend>{words.whatMoves}</legend>
      {grounds.map(one => (
        <Tick
          key={one.id}
          label={
            <>
              {one.code && <strong>{one.code} </strong>}
              <span class="spoken">{one.quote || one.text}</span>
            </>
          }
          checked={moving.has(one.id)}
          onChange={() => onTurn(one.id)}
        />
      ))}
      {sheet.deeper.map(({ row }) => (
        <Tick key={row.id} label={row.statement} checked={moving.has(row.id)} onChange={() => onTurn(row.id)} />
      ))}
    </fieldset>
  )
}
