import './time.css'
import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import { byId } from '../../../domain/by-id.ts'
import { quarterUntil } from '../../../domain/work/weeks-said.ts'
import { Button } from '../../../ui/button.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { language } from '../../../ui/language.ts'
import { PrintButton } from '../../../ui/print-button.tsx'
import { BesidePhases } from '../../frame/beside-phases.tsx'
import { Screen } from '../../frame/screen.tsx'
import { timeWords, useTimeWords } from '../../frame/time-words.ts'
import { useGroup } from '../../worker/group.ts'
import { useThings } from '../../worker/things.ts'
import { PromiseForm } from './promise-form.tsx'
import { PromiseRow } from './promise-row.tsx'

/** How much time the teams of the open group were promised for development, and week by week whether they had it. */
export function TimePromises() {
  const zone = useGroup()?.zone
  if (!useTimeWords()) return null
  const words = timeWords()
  return (
    <Screen title={words.title} lead={words.lead} back="/goals">
      {zone !== undefined && <Teams key={zone} zone={zone} />}
    </Screen>
  )
}

function Teams({ zone }: { zone: string }) {
  const words = timeWords()
  const making = useSignal(false)
  const promises = useThings('timePromise', {}, zone)
  if (!promises) return null
  const byTeam = promises.toSorted((a, b) => a.values.team.localeCompare(b.values.team, language.value) || byId(a, b))
  const weeks = quarterUntil(isoDay())
  return (
    <div class="page time-promises">
      <div class="row no-print">
        <Button look="filled" icon={Plus} onClick={() => (making.value = true)}>
          {words.new}
        </Button>
        {promises.length > 0 && <PrintButton />}
      </div>
      <p class="soft">{promises.length === 0 ? words.empty : words.how}</p>
      {byTeam.map(one => (
        <PromiseRow key={one.id} promise={one} weeks={weeks} />
      ))}
      <BesidePhases group={zone} />
      {making.value && <PromiseForm zone={zone} onClose={() => (making.value = false)} />}
    </div>
  )
}
