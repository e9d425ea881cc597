import { MessageSquareReply } from 'lucide'
import { daysAfter } from '../../domain/days.ts'
import { dateWord, isoDay } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { MatterLines } from '../../ui/matter-lines.tsx'
import { useThings } from '../worker/things.ts'

/** So many days a report back stands in Today; after that it is found among the results. */
const SHOWN_DAYS = 60

/** What came of what people said, for everybody who was asked. */
export function CameOfIt() {
  const words = t().reports
  const since = daysAfter(isoDay(), -SHOWN_DAYS)
  const told = (useThings('toldReport') ?? []).filter(({ values }) => values.on >= since)
  const newest = told.toSorted((a, b) => b.values.on.localeCompare(a.values.on))
  return (
    <MatterLines
      title={words.today}
      matters={newest.map(({ id, values }) => ({
        key: id,
        icon: MessageSquareReply,
        title: values.title,
        text: words.published(dateWord(values.on)),
        href: `/told/${id}`,
      }))}
    />
  )
}
