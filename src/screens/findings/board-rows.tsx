import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { FindingRow } from '../../domain/findings/finding-row.ts'
import { type Balance, voiceWords } from '../../domain/findings/voices.ts'
import { language, t } from '../../ui/language.ts'
import { RowMarks } from '../../ui/row-marks.tsx'
import { chosen, tick } from './board-query.ts'

type Props = { readonly rows: readonly FindingRow[]; readonly current: string; readonly numbered: boolean }

/** A stretch of rows, drawn anew only when something in it changed: thousands of rows may stand below each other. */
export function Chunk({ rows, current, numbered }: Props) {
  const ticked = chosen.value
  const on = ticked && rows.filter(row => ticked.has(row.id)).map(row => row.id)
  const key = JSON.stringify([rows, current, on, numbered, language.value])
  const drawn = useRef<{ key: string; list: VNode } | null>(null)
  if (drawn.current?.key !== key)
    drawn.current = {
      key,
      list: (
        <ul class="lines found" data-numbered={(numbered && rows.some(row => row.areaOrder > 0)) || undefined}>
          {rows.map(row =>
            on ? (
              <Choice key={row.id} row={row} on={on.includes(row.id)} />
            ) : (
              <Row key={row.id} row={row} current={row.id === current} />
            ),
          )}
        </ul>
      ),
    }
  return drawn.current.list
}

function Row({ row, current }: { row: FindingRow; current: boolean }) {
  return (
    <li>
      <a href={`/findings/${row.id}`} aria-current={current ? 'page' : undefined}>
        <Line row={row} />
        <RowMarks twoVersions={row.twoVersions} waiting={row.waiting} chevron={false} />
      </a>
    </li>
  )
}

function Choice({ row, on }: { row: FindingRow; on: boolean }) {
  return (
    <li>
      <label class="line">
        <input
          type="checkbox"
          class="tick"
          autocomplete="off"
          checked={on}
          aria-label={t().findings.board.chooseOne(row.statement)}
          onChange={() => tick(row)}
        />
        <Line row={row} />
      </label>
    </li>
  )
}

function Line({ row }: { row: FindingRow }) {
  const facts = rowFacts(row)
  return (
    <>
      <span class="place">{row.areaOrder > 0 && row.areaOrder}</span>
      <span class="main">
        <span class="statement">{row.statement || t().common.untitled}</span>
        {facts && <small>{facts}</small>}
      </span>
    </>
  )
}

/** What stands under a statement: its status and voices, with `whole` also those below it. What nobody has begun with says nothing. */
export function rowFacts(row: FindingRow, whole: Balance | null = null): string {
  const words = t().field
  const voices = voiceWords(words, row, whole)
  const parts = [
    !row.worded && t().findings.wording.not,
    (row.status !== 'proposed' || voices !== '') && words.status[row.status],
    voices,
    row.answers > 0 && words.answers(row.answers),
    row.invented && words.invented,
  ]
  return parts.filter(Boolean).join(' · ')
}
