import './report.css'
import { ChevronRight, Plus } from 'lucide'
import { newReport } from '../../domain/report/report.ts'
import { isOld } from '../../domain/report/told.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { dateWord, isoDay } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { language, t } from '../../ui/language.ts'
import { useOnce } from '../../ui/once.ts'
import { inTwo, RowMarks } from '../../ui/row-marks.tsx'
import { keep } from '../editing/saving.ts'
import { Screen } from '../frame/screen.tsx'
import { useRoute } from '../frame/use-route.ts'
import { api } from '../worker/api.ts'
import { newId } from '../worker/new-id.ts'
import { useThing, useThings } from '../worker/things.ts'

/** The reports back in the making, and what has become of each. */
export function Reports() {
  const words = t().reports
  const route = useRoute()
  const all = useThings('report')
  const make = useOnce(async () => {
    const id = newId()
    await keep(() => api().create('report', newReport({ title: words.nameFirst, language: language.value }), id))
    route(`/reports/${id}`)
  })
  return (
    <Screen title={words.title} lead={words.lead} back="/analysis">
      <div class="page reports">
        <div class="row">
          <Button look="filled" icon={Plus} onClick={() => make()}>
            {words.new}
          </Button>
        </div>
        {all?.length === 0 && <p class="soft">{words.none}</p>}
        {all && all.length > 0 && (
          <ul class="lines">
            {all.map(one => (
              <Row key={one.id} one={one} />
            ))}
          </ul>
        )}
      </div>
    </Screen>
  )
}

function Row({ one }: { one: Thing<'report'> }) {
  const words = t().reports
  const told = useThing('toldReport', one.values.told)
  const lines = useThings('reportLine', { report: one.id }) ?? []
  const facts = [
    words.lines(lines.length),
    told ? words.published(dateWord(told.values.on)) : words.draft,
    told && isOld(told.values, isoDay()) && words.old,
  ]
  return (
    <li>
      <a href={`/reports/${one.id}`}>
        <span class="main">
          {one.values.title || t().common.untitled}
          <small>{facts.filter(Boolean).join(' · ')}</small>
        </span>
        <RowMarks twoVersions={inTwo(one)} waiting={one.waiting} chevron={false} />
        <Icon of={ChevronRight} size={18} />
      </a>
    </li>
  )
}
