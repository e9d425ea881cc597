import { CircleCheck, CircleDashed } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import type { CameBack } from '../../../domain/together/came-back.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { Contributions } from './contributions.tsx'
import { useCameBack } from './use-came-back.ts'

/** What came back of the tasks between, each with all that was written to it; nobody is named, nobody counted as missing. */
export function BackItem({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const back = useCameBack(meeting)
  if (!back) return null
  if (back.length === 0) return <p class="soft">{words.noTasksDue}</p>
  return (
    <>
      {back.map(one => (
        <Came key={one.task.id} meeting={meeting} one={one} />
      ))}
    </>
  )
}

function Came({ meeting, one }: { meeting: Thing<'meeting'>; one: CameBack }) {
  const words = t().meetings
  const { standing } = one
  return (
    <section class="came">
      <h2>{one.task.values.title || t().common.untitled}</h2>
      <p class="soft with-icon">
        <Icon of={standing.of > 0 && standing.done >= standing.of ? CircleCheck : CircleDashed} size={20} />
        {words.back(standing.done, standing.of)}
      </p>
      <Contributions meeting={meeting} all={one.contributions} />
    </section>
  )
}
