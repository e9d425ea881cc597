import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../ui/language.ts'
import { hearScroll } from '../frame/kept-scroll.ts'
import { Board } from './board.tsx'
import { FindingPage } from './finding.tsx'

/** The place *Findings*: the list, and on wide screens the finding that was chosen beside it; on phones one of the two. */
export function Findings({ id }: { id?: string }) {
  const scrolled = useRef(0)
  useEffect(() => {
    if (id !== undefined) return undefined
    // Whoever comes here anew is where the frame has put her.
    if (scrolled.current > 0) scrollTo(0, scrolled.current)
    return hearScroll((path, y) => {
      if (path === '/findings') scrolled.current = y
    })
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
