import { useEffect } from 'preact/hooks'
import { t } from '../../../ui/language.ts'
import { toast } from '../../../ui/toast.tsx'
import { recording } from '../../device/recording.ts'
import { useSessionName } from '../../worker/session-name.ts'
import { useThing } from '../../worker/things.ts'
import { Running } from './running.tsx'
import { RecordingTools } from './tools.tsx'

/** Stands over every other screen while a recording goes on, with the way back to it and the way to stop it. */
export function RecordingBar({ session }: { session: string }) {
  const words = t().sources
  const nameOf = useSessionName()
  const held = useThing('session', session)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.recording = ''
    return () => {
      delete dataset.recording
    }
  }, [])
  if (!recording.value) return null
  return (
    <section class="recording-bar no-print" aria-label={words.recording}>
      <Running />
      <a href={`/sessions/${session}/write`}>{held ? nameOf(held.values) : words.forms.audio}</a>
      <RecordingTools onStopped={() => toast(words.heard.stopped)} />
    </section>
  )
}
