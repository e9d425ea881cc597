import { guideLanguages } from '../../../domain/sessions/guide-twins.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { language, t } from '../../../ui/language.ts'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { nameOfLanguage } from '../../editing/guide-language.ts'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { useThings } from '../../worker/things.ts'

/** All interview guides, and the way to a new one. */
export function Guides() {
  const words = t().guides
  const route = useRoute()
  const guides = useThings('guide')
  const { busy, problem, run } = useAct()
  const make = () =>
    run(async () => {
      const values = {
        title: words.nameNew,
        language: language.value,
        version: 1,
        questions: [],
        twins: {},
        readAgainst: {},
      }
      route(`/guides/${await api().create('guide', values)}`)
    })
  return (
    <Screen title={words.title} lead={words.lead} back="/project">
      <div class="row">
        <Button look="filled" busy={busy.value} onClick={() => make()}>
          {words.new}
        </Button>
      </div>
      <Trouble text={problem.value} />
      {guides?.length === 0 && <p class="soft band">{words.empty}</p>}
      <ul class="lines page band">
        {[...(guides ?? [])].sort(byTitle).map(guide => (
          <Row key={guide.id} guide={guide} />
        ))}
      </ul>
    </Screen>
  )
}

function Row({ guide }: { guide: Thing<'guide'> }) {
  const { title, version, questions } = guide.values
  const facts = [
    t().today.questions(questions.length),
    t().guides.version(version),
    guideLanguages(guide.values).map(nameOfLanguage).join(', '),
  ]
  return (
    <li>
      <a href={`/guides/${guide.id}`}>
        <span class="main">
          {title || t().common.untitled}
          <small>{facts.filter(Boolean).join(' · ')}</small>
        </span>
        <RowMarks twoVersions={inTwo(guide)} waiting={guide.waiting} />
      </a>
    </li>
  )
}

/** By title, the newest version of a title first. */
const byTitle = (a: Thing<'guide'>, b: Thing<'guide'>) =>
  a.values.title.localeCompare(b.values.title, language.value) || b.values.version - a.values.version
