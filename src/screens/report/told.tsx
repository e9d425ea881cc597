import './report.css'
import { useSignal } from '@preact/signals'
import { Button } from '../../ui/button.tsx'
import { dateWord } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { Screen } from '../frame/screen.tsx'
import { useThing } from '../worker/things.ts'
import { PageLink } from './page-link.tsx'
import { ToldBody } from './told-body.tsx'
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
  const lead = [words.forYou, words.published(dateWord(on)), invented && t().field.invented].filter(Boolean).join(' · ')
  return (
    <Screen title={title || words.title} tab={words.title} lead={lead} back="/results">
      <div class="page told-page">
        <div class="row no-print">
          {lines.some(one => one.easy) && (
            <Button onClick={() => (easy.value = !easy.value)}>{easy.value ? words.plainShow : words.easyShow}</Button>
          )}
          <PrintButton />
        </div>
        <ToldBody told={told.values} easy={easy.value} />
        <PageLink told={told} />
        <Withdraw told={told.id} />
      </div>
    </Screen>
  )
}
