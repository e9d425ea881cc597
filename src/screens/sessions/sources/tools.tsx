import { useSignal } from '@preact/signals'
import { Camera, Circle, type IconNode, Mic, Paperclip, Pause, Square } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { swallowSecond } from '../../../ui/once.ts'
import { recording, recordingProblem, stopRecording } from '../../device/recording.ts'
import { problemCode } from '../../worker/problem.ts'
import { useView } from '../../worker/things.ts'
import { type Keeping, useKeeping } from './keep-files.ts'
import { Heard, Running } from './running.tsx'
import { troubleText } from './trouble.ts'

const recorder = () => import('./recorder.ts')

type Props = { readonly session: Thing<'session'>; readonly question: string }

/** What can be set under the current question beside writing: a recording, a picture, a file. Each begins by a press. */
export function SourceTools({ session, question }: Props) {
  const words = t().sources
  const asking = useSignal(false)
  const keeping = useKeeping()
  const place = { session: session.id, question }
  const sources = useView('sources', { session: session.id })
  const mine = recording.value?.session === session.id ? recording.value : null
  useEffect(() => {
    if (mine) void recorder().then(one => one.markQuestion(session.id, question))
  }, [mine?.id, question])
  const begin = () => {
    asking.value = false
    void recorder()
      .then(one => one.record(session.id, question))
      .catch(error => {
        recordingProblem.value = problemCode(error)
      })
  }
  const press = () => {
    // The notice says nothing of sound: whoever is heard is asked once in each session.
    const before = sources?.some(({ source }) => source.values.form === 'audio')
    if (before) begin()
    else asking.value = true
  }
  return (
    <>
      <Sentences keeping={keeping} asking={asking.value} onBegin={begin} onCancel={() => (asking.value = false)} />
      <section class="source-tools" aria-label={words.title}>
        <FileTool
          icon={Camera}
          word={words.picture}
          hint={words.pictureHint}
          camera
          keep={files => keeping.keep(files, place)}
        />
        <FileTool icon={Paperclip} word={words.file} hint={words.fileHint} keep={files => keeping.keep(files, place)} />
        {recording.value === null ? <Tool icon={Mic} word={words.record} onPress={press} /> : <RecordingTools />}
      </section>
      {mine && <Running />}
      <Heard also={keeping.told.value} />
    </>
  )
}

/** While a recording runs, in this session or in another one: stop it, or let it rest. */
export function RecordingTools({ onStopped }: { onStopped?: () => void }) {
  const words = t().sources
  const state = recording.value?.state
  const busy = state === 'stopping'
  const rests = state === 'paused'
  const stopped = () => {
    // The second of a double tap would begin the next one.
    swallowSecond()
    onStopped?.()
  }
  const rest = () => {
    // Whoever taps twice to be sure wants a pause: what is said in it must not be recorded.
    swallowSecond()
    void recorder().then(one => one.pauseOrGoOn())
  }
  return (
    <>
      <Tool icon={Square} word={words.stop} busy={busy} onPress={() => void stopRecording().then(stopped)} />
      <Tool icon={rests ? Circle : Pause} word={rests ? words.goOn : words.pause} busy={busy} onPress={rest} />
    </>
  )
}

type ToolProps = {
  readonly icon: IconNode
  readonly word: string
  readonly hint?: string
  readonly busy?: boolean
  readonly onPress: () => void
}

/** An icon over its word; the writing keeps its caret when it is pressed. */
function Tool({ icon, word, hint, busy, onPress }: ToolProps) {
  const stay = (event: Event) => event.preventDefault()
  return (
    <button
      type="button"
      class="source-tool"
      title={hint}
      aria-disabled={busy ? 'true' : undefined}
      onPointerDown={stay}
      onMouseDown={stay}
      onClick={() => !busy && onPress()}
    >
      <Icon of={icon} />
      <span>{word}</span>
    </button>
  )
}

type FileToolProps = Omit<ToolProps, 'onPress' | 'busy'> & {
  readonly camera?: boolean
  readonly keep: (files: readonly File[]) => Promise<void>
}

function FileTool({ camera, keep, ...look }: FileToolProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        {...(camera ? { accept: 'image/*', capture: 'environment' as const } : { multiple: true })}
        onChange={event => {
          const field = event.currentTarget
          const files = [...(field.files ?? [])]
          // The same file can be chosen again, as for another question.
          field.value = ''
          void keep(files)
        }}
      />
      <Tool {...look} onPress={() => input.current?.click()} />
    </>
  )
}

type Asked = {
  readonly keeping: Keeping
  readonly asking: boolean
  readonly onBegin: () => void
  readonly onCancel: () => void
}

/** What is to be said before a recording, and what did not succeed, over the row and never over the page. */
function Sentences({ keeping, asking, onBegin, onCancel }: Asked) {
  const words = t().sources
  const { busy, troubles } = keeping
  const problem = recordingProblem.value
  if (!asking && !busy.value && troubles.value.length === 0 && problem === '') return null
  return (
    <div class="tools-say">
      {busy.value && (
        <p class="small soft" role="status">
          {words.keeping(busy.value.n, busy.value.of)}
        </p>
      )}
      {asking && (
        <div class="row" role="alert">
          <p class="small">{words.askFirst}</p>
          <Button onClick={onBegin}>{words.beginNow}</Button>
          <Button look="plain" onClick={onCancel}>
            {t().common.cancel}
          </Button>
        </div>
      )}
      {problem !== '' && <Closable text={troubleText(problem)} onClose={() => (recordingProblem.value = '')} />}
      {troubles.value.map((text, index) => (
        <Closable
          key={text}
          text={text}
          onClose={() => (troubles.value = troubles.value.filter((_, other) => other !== index))}
        />
      ))}
    </div>
  )
}

function Closable({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="row closable">
      <Trouble text={text} />
      <Button look="plain" onClick={onClose}>
        {t().common.close}
      </Button>
    </div>
  )
}
