import { Goal, Lightbulb, ListTree, MessagesSquare, Users } from 'lucide'
import { t } from '../../ui/language.ts'
import { IconLines } from '../icon-lines.tsx'
import { useView } from '../things.ts'

/** Where there is something to see in an example that has nothing planned. */
export function LookAround() {
  const counts = useView('counts', {})
  const work = useView('work', {})
  const { places, project } = t()
  if (!counts || !work) return null
  const lines = [
    counts.sessions > 0 && { href: '/sessions', name: places.sessions, icon: MessagesSquare },
    counts.findings > 0 && { href: '/findings', name: places.findings, icon: Lightbulb },
    counts.findings > 0 && { href: '/analysis', name: places.analysis, icon: ListTree },
    counts.people > 0 && { href: '/roster', name: project.roster, icon: Users },
    work.any && { href: '/work', name: t().work.title, icon: Goal },
  ].filter(line => line !== false)
  return (
    <section class="band">
      <h2 class="label">{t().examples.look}</h2>
      <IconLines lines={lines} />
    </section>
  )
}
