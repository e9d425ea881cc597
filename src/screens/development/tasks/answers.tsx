import { useSignal } from '@preact/signals'
import { Camera, Plus, Trash2 } from 'lucide'
import { useRef } from 'preact/hooks'
import { byId } from '../../../domain/by-id.ts'
import type { Thing } from '../../../domain/thing.ts'
import { newContribution } from '../../../domain/together/contribution.ts'
import { useBlobAddress } from '../../../ui/blob-address.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { TextField } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { toast } from '../../../ui/toast.tsx'
import { layUpRoom } from '../../device/reserve.ts'
import { scaledPicture } from '../../device/scaled-picture.ts'
import { apply } from '../../editing/apply.ts'
import { useDraft } from '../../editing/draft.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { problemError } from '../../worker/problem.ts'
import { useThings } from '../../worker/things.ts'
import { add, beingWritten, draftAt, write } from '../meetings/writing.ts'

/** What I bring back from a task: words and photographed sheets, all on this device until they meet the endpoint. */
export function Answers({ task }: { task: Thing<'task'> }) {
  const words = t().tasks
  const all = useThings('contribution', { task: task.id }, task.zone)
  if (!all) return null
  const writing = beingWritten()
  const mine = all.filter(one => one.mine && !writing.has(one.id)).toSorted(byId)
  return (
    <section class="stack answers">
      <h2 class="label">{words.mine}</h2>
      <p class="soft small">{words.mineHint}</p>
      {mine.map(one => (
        <Answer key={one.id} answer={one} />
      ))}
      <Add task={task} />
      <Photograph task={task} />
    </section>
  )
}

function Answer({ answer }: { answer: Thing<'contribution'> }) {
  const words = t()
  const draft = useDraft(answer, 'text')
  const remove = () => apply([{ do: 'remove', id: answer.id }], words.tasks.answerRemoved)
  return (
    <div class="answer" onFocusOut={draft.save}>
      {answer.values.media && <Sheet id={answer.id} />}
      <TextField
        label={answer.values.media ? words.tasks.picture : words.tasks.mine}
        rows={2}
        value={draft.text}
        onInput={draft.input}
      />
      <Button look="plain" icon={Trash2} onClick={() => remove()}>
        {words.common.remove}
      </Button>
    </div>
  )
}

/** A photographed sheet; one that lies elsewhere is fetched when it is asked for. */
export function Sheet({ id }: { id: string }) {
  const words = t().tasks
  const blob = useSignal<Blob | null>(null)
  const address = useBlobAddress(blob.value)
  const { busy, problem, run } = useAct()
  const open = () =>
    run(async () => {
      blob.value = await api()
        .openFile(id)
        .catch(async () => {
          await api().fetchFile(id)
          return api().openFile(id)
        })
    })
  return (
    <>
      {address ? (
        <img class="sheet-photo" src={address} alt={words.picture} />
      ) : (
        <Button busy={busy.value} onClick={() => open()}>
          {words.picture}
        </Button>
      )}
      <Trouble text={problem.value} />
    </>
  )
}

/** As in a meeting: what is typed and not added yet stays where it is, and is lost with no page and no lock. */
function Add({ task }: { task: Thing<'task'> }) {
  const words = t().tasks
  const spot = { zone: task.zone, meeting: task.values.dueMeeting, item: '', task: task.id, forAnother: false }
  const { text } = draftAt(spot)
  const put = () => add(spot).then(() => toast(t().common.saved))
  return (
    <div class="stack">
      <TextField label={words.mine} quiet rows={3} value={text} onInput={text => write(spot, { text })} />
      <div class="row">
        <Button icon={Plus} disabled={text.trim() === ''} onClick={put}>
          {words.add}
        </Button>
      </div>
    </div>
  )
}

function Photograph({ task }: { task: Thing<'task'> }) {
  const words = t().tasks
  const input = useRef<HTMLInputElement>(null)
  const { busy, problem, run } = useAct()
  const keep = (file: File | undefined) =>
    run(async () => {
      if (!file) return
      if (!(await layUpRoom())) throw problemError('device-nearly-full')
      const { picture } = await scaledPicture(file)
      const values = newContribution({ task: task.id, meeting: task.values.dueMeeting, media: 'image/jpeg' })
      await api().keepSheet({ values, group: task.zone }, picture)
      toast(words.photoKept)
    })
  return (
    <div class="stack">
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={event => {
          void keep(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <div class="row">
        <Button icon={Camera} busy={busy.value} onClick={() => input.current?.click()}>
          {words.photo}
        </Button>
        <span class="small soft">{words.photoHint}</span>
      </div>
      <Trouble text={problem.value} />
    </div>
  )
}
