import { useSignal } from '@preact/signals'
import { published } from '../../../domain/surveys/result.ts'
import type { RoundResult } from '../../../domain/surveys/round-result.ts'
import { Button } from '../../../ui/button.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Half } from '../../../ui/half.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { teamWords, useTeamWords } from '../team-words.ts'
import { Published } from './published-body.tsx'
import { release } from './release.tsx'

/** Publishes a result to everybody in the project, after showing exactly what leaves and what stays. */
export function Publish({ id, result }: { id: string; result: RoundResult }) {
  const words = t().results
  const asked = useSignal(false)
  const released = useThings('release', { round: id })
  const results = useThings('result', { round: id })
  const before = results?.find(one => released?.some(({ values }) => values.result === one.id))
  const open = result.rounds.some(one => one.state !== 'closed')
  const close = () => {
    asked.value = false
  }
  const publish = () => {
    close()
    const values = { round: id, on: isoDay(), result: published(result), next: '' }
    const at = newId()
    return apply([{ do: 'create', kind: 'result', id: at, values }, ...release(at, values, released)], words.published)
  }
  if (!released || !results) return null
  if (before)
    return (
      <a class="button" href={`/results/${before.id}`}>
        {words.seePublished}
      </a>
    )
  return (
    <>
      <Button look="filled" onClick={() => (asked.value = true)}>
        {words.publish}
      </Button>
      {asked.value && (
        <Dialog
          title={words.publishTitle}
          onClose={close}
          actions={<Acts act={words.publishAct} disabled={open} onAct={publish} onClose={close} />}
        >
          {open ? <p>{words.publishOpen}</p> : <p>{words.publishTo}</p>}
          <Halves result={result} />
        </Dialog>
      )}
    </>
  )
}

function Halves({ result }: { result: RoundResult }) {
  const words = t().results
  const shown = result.questions.filter(one => one.falls.some(fall => fall.as !== 'few'))
  const rounds = result.rounds.map(one => one.label).join(', ')
  return (
    <div class="halves">
      <Half of="leaves" title={words.leaves}>
        <ul>
          <li>{words.leavesFigures(shown.length, rounds)}</li>
          {(result.languages || result.reading) && <li>{words.leavesGroups}</li>}
          {result.teams && result.teams.groups.length > 0 && <TeamsLeave />}
          <li>{words.leavesMind}</li>
        </ul>
        <div class="exactly">
          <Published result={published(result)} />
        </div>
      </Half>
      <Half of="stays" title={words.stays}>
        <ul>
          <li>{words.staysOpen}</li>
          <li>{words.staysAnswers}</li>
        </ul>
      </Half>
    </div>
  )
}

const TeamsLeave = () => (useTeamWords() ? <li>{teamWords().title}</li> : null)
