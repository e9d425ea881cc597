import { useSignal } from '@preact/signals'
import { type IconNode, ListChecks, Search, SlidersHorizontal } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { Board, BoardQuery } from '../../domain/findings/board.ts'
import { Select, Tick } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { chosen, query, queryFor } from './board-query.ts'

const PAUSE_MS = 160

/** What stands above the list: kinds with their counts, the search, and how it is grouped and narrowed. */
export function BoardHead({ board }: { board: Board }) {
  const words = t().findings.board
  const open = useSignal(false)
  const narrowed = query.value.by !== 'evidence' || query.value.knows !== '' || query.value.reachable
  return (
    <div class="boardhead">
      <div class="seeking">
        <SearchBox />
        <Tool
          icon={SlidersHorizontal}
          name={words.narrow}
          open={open.value || narrowed}
          onClick={() => (open.value = !open.value)}
        />
        <Tool
          icon={ListChecks}
          name={words.several}
          open={chosen.value !== null}
          onClick={() => {
            chosen.value = chosen.value ? null : new Map()
          }}
        />
      </div>
      {(open.value || narrowed) && <Narrow board={board} />}
      <Kinds board={board} />
    </div>
  )
}

type ToolProps = {
  readonly icon: IconNode
  readonly name: string
  readonly open: boolean
  readonly onClick: () => void
}

function Tool({ icon, name, open, onClick }: ToolProps) {
  return (
    <button type="button" class="tool" aria-expanded={open} aria-label={name} title={name} onClick={onClick}>
      <Icon of={icon} size={20} />
    </button>
  )
}

function Kinds({ board }: { board: Board }) {
  const words = t()
  const chips = [
    { kind: 'all' as const, name: words.findings.board.all, count: board.all },
    ...board.kinds.map(({ kind, count }) => ({ kind, name: words.field.kinds[kind], count })),
  ]
  return (
    <section class="chips kinds" aria-label={words.findings.board.kinds}>
      {chips.map(({ kind, name, count }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={query.value.kind === kind}
          onClick={() => queryFor({ kind: query.value.kind === kind ? 'all' : kind })}
        >
          {name} {count}
        </button>
      ))}
    </section>
  )
}

function Narrow({ board }: { board: Board }) {
  const words = t().findings.board
  const knows = t().field.knows
  const ways = Object.entries(words.by) as [BoardQuery['by'], string][]
  const sources = Object.entries(knows) as [BoardQuery['knows'], string][]
  return (
    <div class="narrowing">
      <Select
        label={words.groupBy}
        value={query.value.by}
        options={ways}
        onInput={by => queryFor({ by: by as BoardQuery['by'] })}
      />
      <Select
        label={words.knows}
        value={query.value.knows}
        options={[['', words.anyone], ...sources]}
        onInput={value => queryFor({ knows: value as BoardQuery['knows'] })}
      />
      <Tick
        label={
          <>
            {words.reachable}
            {board.outside > 0 && <small class="soft">{words.outside(board.outside)}</small>}
          </>
        }
        checked={query.value.reachable}
        onChange={reachable => queryFor({ reachable })}
      />
    </div>
  )
}

/** The search waits until the fingers rest, so that typing never waits for the list. */
function SearchBox() {
  const words = t().findings.board
  const text = useSignal(query.value.search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <label class="search">
      <Icon of={Search} size={18} />
      <span class="hidden">{words.search}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.search}
        value={text.value}
        onInput={event => {
          const search = event.currentTarget.value
          text.value = search
          clearTimeout(timer.current)
          timer.current = setTimeout(() => queryFor({ search }), PAUSE_MS)
        }}
      />
    </label>
  )
}
