import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import type { Column, PastedPerson, PastedTable, RowProblem } from '../../../domain/roster/pasted-roster.ts'
import { IdentityOffer } from '../../../ui/identity.tsx'
import { useInfiniteScroll } from '../../../ui/infinite-scroll.ts'
import { t } from '../../../ui/language.ts'

const kinds: readonly Column[] = ['code', 'unit', 'role', 'name', 'surname', 'phone', 'email', 'note', 'skip']

/** So many rows are drawn, and as many more each time their end is reached. */
const AT_ONCE = 100

type Props = {
  readonly table: PastedTable
  readonly people: readonly PastedPerson[]
  readonly leftOut: ReadonlySet<number>
  /** Rows whose code was made up here. */
  readonly made: ReadonlySet<number>
  /** The code of whoever is probably the same person, by row. */
  readonly same: ReadonlyMap<number, string>
  /** Rows that are probably somebody further up. */
  readonly twice: ReadonlySet<number>
  readonly onCell: (row: number, column: number, value: string) => void
  readonly onColumn: (index: number, column: Column) => void
  readonly onLeave: (row: number, out: boolean) => void
}

/** The pasted rows as they were read: columns can be given another meaning, cells mended, rows left out. */
export function PastedPreview({ table, people, leftOut, made, same, twice, onCell, onColumn, onLeave }: Props) {
  const words = t().roster
  const heading = useId()
  const shown = useSignal(AT_ONCE)
  const end = useInfiniteScroll(table.rows.length > shown.value, shown.value, () => (shown.value += AT_ONCE))
  const mended = useRef(new Set<number>())
  const isWrong = ({ problem }: PastedPerson, row: number) =>
    problem !== null && problem !== 'known' && !leftOut.has(row)
  const wrong = people.flatMap((one, row) => (isWrong(one, row) ? [row] : []))
  // What has to be mended is drawn wherever it stands, and stays under the caret with the first letter that mends it.
  for (const row of wrong.slice(0, AT_ONCE)) mended.current.add(row)
  const rows = [...table.rows.keys()]
  const drawn = new Set([...rows.slice(0, shown.value), ...rows.filter(row => mended.current.has(row))])
  return (
    <>
      <h2 id={heading}>{words.preview}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard. */}
      <section class="scrolls" aria-labelledby={heading} tabIndex={0}>
        <table class="plain">
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={index.toString()} scope="col">
                  <select
                    autocomplete="off"
                    aria-label={words.column(index + 1)}
                    value={column}
                    onChange={event => {
                      const kind = kinds.find(one => one === event.currentTarget.value)
                      if (kind) onColumn(index, kind)
                    }}
                  >
                    {kinds.map(kind => (
                      <option key={kind} value={kind}>
                        {words.columns[kind]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
              <th scope="col">{words.leaveOut}</th>
            </tr>
          </thead>
          <tbody>
            {[...drawn].map(row => (
              <Row
                key={row.toString()}
                cells={table.rows[row] ?? []}
                columns={table.columns}
                row={row}
                problem={people[row]?.problem ?? null}
                out={leftOut.has(row)}
                made={made.has(row)}
                same={same.has(row) ? words.cellSame(same.get(row) ?? '') : twice.has(row) ? words.cellTwice : ''}
                onCell={(column, value) => onCell(row, column, value)}
                onLeave={out => onLeave(row, out)}
              />
            ))}
          </tbody>
        </table>
        <div ref={end} />
      </section>
    </>
  )
}

type RowProps = {
  readonly cells: readonly string[]
  readonly columns: readonly Column[]
  readonly row: number
  readonly problem: RowProblem | null
  readonly out: boolean
  readonly made: boolean
  readonly same: string
  readonly onCell: (column: number, value: string) => void
  readonly onLeave: (out: boolean) => void
}

function Row({ cells, columns, row, problem, out, made, same, onCell, onLeave }: RowProps) {
  const words = t().roster
  const id = useId()
  const said = { 'no-code': words.cellNoCode, double: words.cellDouble, known: words.cellKnown }
  const wrong = problem !== null && !out
  const codeless = !columns.includes('code')
  return (
    <tr data-out={out || problem === 'known' || undefined}>
      {columns.map((column, index) => (
        <td key={index.toString()}>
          {column === 'skip' ? (
            <span class="soft">{cells[index]}</span>
          ) : (
            <input
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              data-1p-ignore
              aria-label={`${words.columns[column]} ${row + 1}`}
              aria-invalid={wrong && column === 'code' ? 'true' : undefined}
              aria-describedby={wrong && column === 'code' ? id : undefined}
              value={cells[index] ?? ''}
              onInput={event => onCell(index, event.currentTarget.value)}
            />
          )}
          {made && column === 'code' && <p class="small soft">{words.made}</p>}
          {column !== 'skip' && (
            <IdentityOffer pasted text={cells[index] ?? ''} onText={value => onCell(index, value)} />
          )}
          {wrong && (column === 'code' || (codeless && index === 0)) && (
            <p class={problem === 'known' ? 'small soft' : 'problem'} id={id}>
              {said[problem]}
            </p>
          )}
        </td>
      ))}
      <td>
        <label class="choice">
          <input
            type="checkbox"
            autocomplete="off"
            checked={out}
            onChange={event => onLeave(event.currentTarget.checked)}
          />
          <span class="hidden">
            {words.leaveOut} {row + 1}
          </span>
        </label>
        {same && <p class="small soft">{same}</p>}
      </td>
    </tr>
  )
}
