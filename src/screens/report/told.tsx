import './report.css'
import { useSignal } from '@preact/signals'
import { FileText } from 'lucide'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { dateWord } from '../../ui/dates.ts'
import { language, t } from '../../ui/language.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { download } from '../device/download.ts'
import { ChainLine } from '../frame/chain.tsx'
import { Screen } from '../frame/screen.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { useThing } from '../worker/things.ts'
import { PageLink } from './page-link.tsx'
import { langOf, ToldBody } from './told-body.tsx'
import { Withdraw } from './withdraw.tsx'

/** A published report back as everybody in the project reads it, and as it is printed for the waiting room. */
export function ToldPage({ id }: { id: string }) {
  const words = t().reports
  const told = useThing('toldReport', id)
  const easy = useSignal(false)
  if (told === null) return null
  if (told === undefined)
    return (
      <Screen title={words.title} back="/results">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  const { title, on, lines, invented } = told.values
  const lang = title ? langOf(told.values) : undefined
  const lead = [words.forYou, words.published(dateWord(on)), invented && t().field.invented].filter(Boolean).join(' · ')
  return (
    <Screen title={title || words.title} tab={words.title} lang={lang} lead={lead} back="/results">
      <div class="page told-page">
        <div class="row no-print">
          {lines.some(one => one.easy) && (
            <Button onClick={() => (easy.value = !easy.value)}>{easy.value ? words.plainShow : words.easyShow}</Button>
          )}
          <PrintButton />
          <AsWord told={told} easy={easy.value} />
        </div>
        <ToldBody told={told.values} easy={easy.value} />
        <PageLink told={told} />
        <ChainLine id={told.id} kind="toldReport" />
        <Withdraw told={told.id} />
      </div>
    </Screen>
  )
}

function AsWord({ told, easy }: { told: Thing<'toldReport'>; easy: boolean }) {
  const words = t().reports
  const { busy, problem, run } = useAct()
  const make = () =>
    run(async () => {
      const file = await api().paper({ of: 'report', id: told.id, easy }, language.value)
      download(file, `${told.values.title || words.title}.docx`)
    })
  return (
    <>
      <Button look="plain" icon={FileText} busy={busy.value} onClick={() => make()}>
        {words.word}
      </Button>
      <Trouble text={problem.value} />
    </>
  )
}
