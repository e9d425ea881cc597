import { useSignal } from '@preact/signals'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Tick } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { EraseTruth } from '../device/erase-truth.tsx'
import { useRoute } from '../frame/use-route.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { useSessionName } from '../worker/session-name.ts'
import { useThings, useView } from '../worker/things.ts'
import { sourceName } from './sources/standing.ts'

/** Erases what was said, for everybody: single notes and recordings, or the session with all there is in it. */
export function EraseSession({ session }: { session: Thing<'session'> }) {
  const asking = useSignal(false)
  return (
    <>
      <Button look="plain" wide onClick={() => (asking.value = true)}>
        {t().sessions.erase}
      </Button>
      {asking.value && <Ask session={session} onClose={() => (asking.value = false)} />}
    </>
  )
}

function Ask({ session, onClose }: { session: Thing<'session'>; onClose: () => void }) {
  const words = t().erasing
  const name = useSessionName()(session.values)
  const parts = useParts(session.id)
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const all = useSignal(false)
  const route = useRoute()
  const { busy, problem, run } = useAct()
  const choose = (id: string, now: boolean) => {
    chosen.value = new Set(now ? [...chosen.value, id] : [...chosen.value].filter(other => other !== id))
  }
  const erase = () =>
    run(async () => {
      for (const id of all.value ? [session.id] : chosen.value) await api().erase(id)
      toast(words.done)
      if (all.value) route('/sessions')
      else onClose()
    })
  const nothing = !all.value && chosen.value.size === 0
  return (
    <Dialog
      title={words.ask(name)}
      onClose={onClose}
      actions={<Acts act={words.act} onAct={() => erase()} onClose={onClose} busy={busy.value} disabled={nothing} />}
    >
      <Tick label={words.whole} checked={all.value} onChange={now => (all.value = now)} />
      {!all.value &&
        parts.map(({ id, text }) => (
          <Tick key={id} label={text} checked={chosen.value.has(id)} onChange={now => choose(id, now)} />
        ))}
      <EraseTruth />
      <Trouble text={problem.value} />
    </Dialog>
  )
}

/** The notes and sources of a session, each by its first words. */
function useParts(session: string): readonly { readonly id: string; readonly text: string }[] {
  const notes = useThings('note', { session }) ?? []
  const sources = useView('sources', { session }) ?? []
  return [
    ...notes
      .filter(({ values }) => values.text.trim() !== '')
      .sort((a, b) => a.values.begun - b.values.begun)
      .map(({ id, values }) => ({ id, text: firstWords(values.text) })),
    ...sources.map(listed => ({ id: listed.source.id, text: sourceName(listed) })),
  ]
}

function firstWords(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
