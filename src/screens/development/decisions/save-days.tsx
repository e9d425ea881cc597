import { useSignal } from '@preact/signals'
import { CalendarDays } from 'lucide'
import type { Paper } from '../../../project/take-along/paper.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { language, t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'

type Props = {
  readonly paper: Paper
  readonly words: { readonly hint: string; readonly none: string; readonly fileName: string }
}

/** Days for a calendar outside the app: none of their words go along. */
export function SaveDays({ paper, words }: Props) {
  const none = useSignal(false)
  const { busy, problem, run } = useAct()
  const save = () =>
    run(async () => {
      const file = await api().paper(paper, language.value)
      none.value = file.size === 0
      if (!none.value) download(file, `${words.fileName}.ics`)
    })
  return (
    <section class="band no-print">
      <p class="soft">{words.hint}</p>
      <div class="row">
        <Button look="plain" icon={CalendarDays} busy={busy.value} onClick={() => save()}>
          {t().decisions.days.save}
        </Button>
      </div>
      <p role="status" class="soft">
        {none.value && words.none}
      </p>
      <Trouble text={problem.value} />
    </section>
  )
}
