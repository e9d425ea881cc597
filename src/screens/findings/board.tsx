import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import type { Board as BoardAnswer, BoardGroup, BoardHeading } from '../../domain/findings/board.ts'
import { Button } from '../../ui/button.tsx'
import { Later } from '../../ui/gradually.tsx'
import { useInfiniteScroll } from '../../ui/infinite-scroll.ts'
import { t } from '../../ui/language.ts'
import { useKeys } from '../../ui/use-keys.ts'
import { SyncBadge } from '../frame/sync-badge.tsx'
import { useGroup } from '../worker/group.ts'
import { useView } from '../worker/things.ts'
import { BoardHead } from './board-head.tsx'
import { chosen, query, STEP } from './board-query.ts'
import { Chunk } from './board-rows.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { FindingActions } from './finding-actions.tsx'
import { NewFinding } from './new-finding.tsx'

let last: BoardAnswer | null = null

/** The list of findings by what speaks for them; `current` is the one that stands beside it. */
export function Board({ current = '' }: { current?: string }) {
  const words = t().findings.board
  const adding = useSignal(false)
  const rows = useKeys(arrows)
  const room = useGroup()
  const answer = useView('board', room && !room.first ? { ...query.value, group: room.zone } : query.value)
  last = answer ?? last
  const board = answer ?? last
  const Title = current === '' ? 'h1' : 'h2'
  return (
    <>
      <header class="listhead">
        <Title class="listtitle" tabIndex={-1}>
          {t().findings.title}
        </Title>
        <Button look="plain" icon={Plus} onClick={() => (adding.value = true)}>
          {words.new}
        </Button>
        {current === '' && <SyncBadge />}
      </header>
      {board && board.all > 0 && <BoardHead board={board} />}
      {board && <FindingActions fromGroup={board.fromGroup} />}
      {board?.all === 0 && <Empty />}
      {board && board.all > 0 && board.found === 0 && <p class="soft band">{words.none}</p>}
      <div ref={rows} class="rows">
        {board && (
          <Later>
            {board.groups.map(group => (
              <Group key={JSON.stringify(group.heading)} group={group} current={current} />
            ))}
            <End board={board} />
          </Later>
        )}
      </div>
      {chosen.value && <BulkBar />}
      {adding.value && <NewFinding onClose={() => (adding.value = false)} />}
    </>
  )
}

function Empty() {
  const words = t().findings.board
  const newest = useView('counts', {})?.newestHeld
  return (
    <div class="stack band">
      <p class="soft">{words.empty}</p>
      <a class="button" href={newest ? `/sessions/${newest}` : '/sessions'}>
        {newest ? words.toSession : t().sessions.title}
      </a>
    </div>
  )
}

function Group({ group, current }: { group: BoardGroup; current: string }) {
  const chunks = Array.from({ length: Math.ceil(group.rows.length / STEP) }, (_, n) =>
    group.rows.slice(n * STEP, (n + 1) * STEP),
  )
  const heading = headingText(group.heading)
  return (
    <section>
      <h2 class="label">
        {heading} {query.value.by !== 'evidence' && <span class="soft">{group.size}</span>}
      </h2>
      {chunks.map((rows, n) => (
        <Chunk
          key={n.toString()}
          rows={rows}
          current={rows.some(row => row.id === current) ? current : ''}
          numbered={query.value.by !== 'area'}
        />
      ))}
    </section>
  )
}

function headingText(heading: BoardHeading): string {
  const words = t()
  switch (heading.by) {
    case 'evidence':
      return words.field.standing[heading.standing]
    case 'kind':
      return words.field.kinds[heading.kind]
    case 'unit':
      return heading.unit || words.findings.board.noUnit
    case 'area':
      return heading.order === 0 ? words.findings.board.noArea : `${heading.order} ${heading.area}`
  }
}

/** Where the rows end that are shown so far: more are asked for as soon as it comes into view. */
function End({ board }: { board: BoardAnswer }) {
  const shown = board.groups.reduce((sum, group) => sum + group.rows.length, 0)
  const more = shown < board.found
  const end = useInfiniteScroll(more, shown, () => (query.value = { ...query.value, count: shown + STEP }))
  return (
    <div ref={end} class="small soft end">
      {more && t().findings.board.found(board.found)}
    </div>
  )
}

/** Up and down go from row to row. */
function arrows(event: KeyboardEvent, inside: HTMLDivElement): void {
  if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
  const all = [...inside.querySelectorAll<HTMLElement>('.lines a, .lines input')]
  const at = all.findIndex(one => one.matches(':focus'))
  const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
