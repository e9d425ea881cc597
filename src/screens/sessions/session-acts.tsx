import { useSignal } from '@preact/signals'
import { nobodyCame } from '../../domain/sessions/session.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { language, t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { download } from '../device/download.ts'
import { keep } from '../editing/saving.ts'
import { useChainWords, w } from '../frame/chain.tsx'
import { useRoute } from '../frame/use-route.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { useSessionName } from '../worker/session-name.ts'
import { here } from '../worker/things.ts'
import { type Said, useSaid } from './anything-said.ts'
import { EraseSession } from './erase-session.tsx'

/** What can be done with a held session; while nothing stands in it, writing comes first and there is nothing to print or to call final. */
export function SessionActs({ session }: { session: Thing<'session'> }) {
  const { state, interviewers, notice } = session.values
  const said = useSaid(session.id)
  const me = here.value
  const held = [...interviewers, ...Object.values(notice).map(one => one.by)]
  const mayErase = me?.role === 'coordinator' || held.includes(me?.person ?? '')
  const inChain = useChainWords()
  // What is offered now and gone a moment later is pressed by mistake.
  if (said === null) return null
  return (
    <div class="stack no-print acts">
      {said.anything && <OnPaper session={session} />}
      {state === 'established' ? (
        <p class="small soft">{t().reading.established}</p>
      ) : (
        <Unfinished session={session} said={said} />
      )}
      {inChain && (said.anything || !nobodyCame(session.values)) && (
        <a class="button" href={`/sessions/${session.id}/slip`}>
          {w().slip.open}
        </a>
      )}
      {mayErase && <EraseSession session={session} />}
    </div>
  )
}

function OnPaper({ session }: { session: Thing<'session'> }) {
  const nameOf = useSessionName()
  const { busy, problem, run } = useAct()
  const word = () =>
    run(async () =>
      download(await api().paper({ of: 'session', id: session.id }, language.value), `${nameOf(session.values)}.docx`),
    )
  return (
    <>
      <Button look="filled" wide busy={busy.value} onClick={() => word()}>
        {t().reading.word}
      </Button>
      <Button wide onClick={() => print()}>
        {t().common.print}
      </Button>
      <Trouble text={problem.value} />
    </>
  )
}

/** What goes as long as the notes may be changed. */
function Unfinished({ session, said }: { session: Thing<'session'>; said: Said }) {
  const words = t().reading
  const route = useRoute()
  const establishing = useSignal(false)
  return (
    <>
      <Button
        look={!said.anything && !nobodyCame(session.values) ? 'filled' : 'outlined'}
        wide
        onClick={() => route(`/sessions/${session.id}/write`)}
      >
        {words.edit}
      </Button>
      {said.words && session.values.people.length === 1 && (
        <Button wide onClick={() => route(`/sessions/${session.id}/read`)}>
          {t().readBack.open}
        </Button>
      )}
      {said.anything && (
        <Button look="plain" wide onClick={() => (establishing.value = true)}>
          {words.establish}
        </Button>
      )}
      {establishing.value && <Establish session={session} onClose={() => (establishing.value = false)} />}
    </>
  )
}

function Establish({ session, onClose }: { session: Thing<'session'>; onClose: () => void }) {
  const words = t().reading
  const set = (state: 'established' | 'held') =>
    keep(async () => {
      await api().edit(session.id, { state }, session.view)
      onClose()
    })
  const establish = () =>
    set('established').then(() => toast(words.established, { label: t().common.undo, run: () => void set('held') }))
  return (
    <Dialog
      title={words.establishAsk}
      onClose={onClose}
      actions={<Acts act={t().common.yes} onAct={() => establish()} onClose={onClose} />}
    >
      {null}
    </Dialog>
  )
}
