import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../ui/language.ts'
import { Board } from './board.tsx'
import { FindingPage } from './finding.tsx'

/** The place *Findings*: the list, and on wide screens the finding that was chosen beside it; on phones one of the two. */
export function Findings({ id }: { id?: string }) {
  const scrolled = useRef(0)
  useEffect(() => {
    if (id !== undefined) return
    // Whoever comes here anew is where the frame has put her.
    if (scrolled.current > 0) scrollTo(0, scrolled.current)
    const leave = () => {
      scrolled.current = scrollY
    }
    const remember = () => location.pathname === '/findings' && leave()
    // Scrolling is told with the next frame, which is too late for whoever opens a finding before it.
    const ways = [['scroll', remember] as const, ['click', remember] as const, ['popstate', leave] as const]
    for (const [way, heard] of ways) addEventListener(way, heard, { capture: true, passive: true })
    return () => {
      for (const [way, heard] of ways) removeEventListener(way, heard, { capture: true })
    }
  }, [id])
  return (
    <div class="panes bleed" data-open={id === undefined ? undefined : 'true'}>
      <section class="list no-print" aria-label={t().findings.title}>
        <Board {...(id === undefined ? {} : { current: id })} />
      </section>
      <div class="pane" key={id}>
        {id === undefined ? <Nothing /> : <FindingPage id={id} />}
      </div>
    </div>
  )
}

function Nothing() {
  return (
    <div class="finding nothing">
      <p class="soft">{t().findings.board.choose}</p>
    </div>
  )
}
