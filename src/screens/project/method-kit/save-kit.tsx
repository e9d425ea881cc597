import { useSignal } from '@preact/signals'
import { FileDown } from 'lucide'
import { gatherKit, type Method } from '../../../domain/method-kit/gather-kit.ts'
import { kitParts, LARGEST_KIT, sizeOfKit, writeKit } from '../../../domain/method-kit/kit.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { withoutNumbers } from '../../../ui/identity.tsx'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { download } from '../../device/download.ts'
import { ChooseParts } from './choosing.tsx'
import { KitWords } from './kit-words.tsx'
import { k } from './words.ts'

/** The method of this project as a file: what goes into it is chosen, and can be read to the last word. */
export function SaveKit({ method: all }: { method: Method }) {
  const words = k()
  const method = worthTaking(all)
  const [chosen, choose] = useChosen(method)
  const saved = useSignal('')
  const tooLarge = useSignal(false)
  const choices = choicesOf(method)
  const kit = withoutNumbers(gatherKit(method, chosen))
  if (kitParts.every(part => choices[part].length === 0))
    return (
      <section class="stack">
        <h2>{words.take}</h2>
        <p class="soft">{words.nothing}</p>
        <a class="button" href="/guides">
          {words.toGuides}
        </a>
      </section>
    )
  const save = () => {
    const name = `${words.fileName.replaceAll('\u00AD', '')} ${isoDay()}.json`
    const file = new Blob([writeKit(kit)], { type: 'application/json' })
    tooLarge.value = file.size > LARGEST_KIT
    saved.value = tooLarge.value ? '' : name
    if (!tooLarge.value) download(file, name)
  }
  return (
    <section class="stack">
      <h2>{words.take}</h2>
      <p class="soft">{words.takeText}</p>
      <ChooseParts choices={choices} chosen={chosen} onChosen={choose} />
      {sizeOfKit(kit) > 0 && <KitWords kit={kit} title={words.preview} />}
      <Trouble text={tooLarge.value ? words.tooLarge : undefined} />
      <div class="row">
        <Button look="filled" icon={FileDown} disabled={sizeOfKit(kit) === 0} onClick={save}>
          {words.save}
        </Button>
        <span role="status" class="small">
          {saved.value && words.saved(saved.value)}
        </span>
      </div>
    </section>
  )
}

/** What has something to say: a guide or survey without questions, an agenda without items, is nothing to begin with. */
const worthTaking = ({ guide, survey, meeting, ...others }: Method): Method => ({
  ...others,
  guide: guide.filter(({ values }) => values.questions.length > 0),
  survey: survey.filter(({ values }) => values.questions.length > 0),
  meeting: meeting.filter(({ values }) => Object.keys(values.agenda).length > 0),
})

/** Guides, themes and surveys go along unless a person says otherwise, also those that come later; the rest only if she says so. */
function useChosen(method: Method) {
  const against = useSignal<ReadonlySet<string>>(new Set())
  const usual = new Set([...method.guide, ...method.code, ...method.survey].map(({ id }) => id))
  const other = [...method.meeting, ...method.goal].map(({ id }) => id)
  const all = [...usual, ...other]
  const chosen = new Set(all.filter(id => usual.has(id) !== against.value.has(id)))
  const choose = (now: ReadonlySet<string>) => {
    against.value = new Set(all.filter(id => usual.has(id) !== now.has(id)))
  }
  return [chosen, choose] as const
}

function choicesOf({ guide, code, survey, meeting, goal }: Method) {
  const words = k()
  return {
    guides: guide.map(({ id, values }) => ({
      ids: [id],
      name: values.title,
      facts: [words.questions(values.questions.length), t().guides.version(values.version)],
    })),
    codes: code.length === 0 ? [] : [{ ids: code.map(({ id }) => id), name: words.codes(code.length), facts: [] }],
    surveys: survey.map(({ id, values }) => ({
      ids: [id],
      name: inMyLanguage(values.title),
      facts: [words.questions(values.questions.length), t().guides.version(values.version)],
    })),
    agendas: meeting.map(({ id, values }) => ({
      ids: [id],
      name: values.title || t().sessions.types[values.type],
      facts: [words.items(Object.keys(values.agenda).length)],
    })),
    goals: goal.map(({ id, values }) => ({ ids: [id], name: values.text, facts: [] })),
  }
}
