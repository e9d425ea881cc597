import { FileText } from 'lucide'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { isoDay } from '../../ui/dates.ts'
import { language, t } from '../../ui/language.ts'
import { download } from '../device/download.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { useMembers } from '../worker/things.ts'

/** What a data protection officer asks a coordinator for, as Word documents from what is really set. */
export function ProcessingPapers() {
  const words = t().settings.processing
  const members = useMembers()?.members ?? []
  const { busy, problem, run } = useAct()
  const make = (paper: 'record' | 'assessment') =>
    run(async () => {
      const parts = members.map(({ role, ends }) => ({ role, ends }))
      const wish = { of: 'processing', paper, members: parts, day: isoDay() } as const
      const name = words[paper].replaceAll('\u00AD', '').replace(/ \(Word\)$/, '')
      download(await api().paper(wish, language.value), `${name}.docx`)
    })
  return (
    <section class="stack">
      <h2 class="label">{words.title}</h2>
      <p class="soft">{words.text}</p>
      <div class="row">
        {(['record', 'assessment'] as const).map(paper => (
          <Button key={paper} icon={FileText} busy={busy.value} onClick={() => make(paper)}>
            {words[paper]}
          </Button>
        ))}
      </div>
      <Trouble text={problem.value} />
    </section>
  )
}
