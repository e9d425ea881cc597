import { useSignal } from '@preact/signals'
import { Download, Trash2 } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { ListedSource } from '../../domain/source.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { Note, Trouble } from '../../ui/note.tsx'
import { say } from '../../ui/said.tsx'
import { api } from '../api.ts'
import { BoundField } from '../bound.tsx'
import { download } from '../download.ts'
import { problemCode } from '../problem.ts'
import { keep } from '../saving.ts'
import { Picture } from './picture.tsx'
import { Player } from './player.tsx'
import type { LineProps } from './sources.tsx'
import { sourceName, whereIs } from './standing.ts'
import { troubleText } from './trouble.ts'

/** A source opened in its place: played, looked at or saved where it is here, fetched where it is not; its name and its end. */
export function OpenSource({ listed, questions, mayEdit, onGone }: LineProps & { onGone: () => void }) {
  const { source } = listed
  const where = whereIs(listed)
  if (where === 'recording') return null
  const whole = where === 'here' || where === 'unsent' || where === 'sent'
  return (
    <>
      {where === 'held' && <Note tone="bad">{<p>{t().sources.heldWhat}</p>}</Note>}
      {where === 'damaged' && <Note tone="bad">{<p>{t().sources.damagedWhat}</p>}</Note>}
      {whole && <Whole listed={listed} questions={questions} />}
      {(where === 'away' || where === 'fetching' || where === 'damaged') && <Fetch listed={listed} />}
      {mayEdit && (
        <>
          <BoundField thing={source} field="name" label={t().sources.name} />
          <Remove listed={listed} onGone={onGone} />
        </>
      )}
    </>
  )
}

function Whole({ listed, questions }: Omit<LineProps, 'mayEdit'>) {
  const words = t().sources
  const { id, values } = listed.source
  const blob = useSignal<Blob | null>(null)
  const problem = useSignal<string | undefined>(undefined)
  useEffect(() => {
    let gone = false
    const take = (bytes: Blob) => {
      if (!gone) blob.value = bytes
    }
    api()
      .openFile(id)
      .then(take, error => (problem.value = problemCode(error)))
    return () => {
      gone = true
    }
  }, [id])
  if (problem.value) return <Trouble text={troubleText(problem.value)} />
  if (!blob.value) return <p class="small soft">{t().common.working}</p>
  const name = sourceName(listed)
  const bytes = blob.value
  return (
    <>
      {values.form === 'audio' && <Player name={name} source={values} blob={bytes} questions={questions} />}
      {values.form === 'photo' && <Picture name={name} source={values} blob={bytes} questions={questions} />}
      <div class="stack">
        <Button icon={Download} onClick={() => download(bytes, fileName(name, values))}>
          {words.savePlain}
        </Button>
        <p class="small soft">{words.savePlainHint}</p>
      </div>
    </>
  )
}

/** A name that says what the bytes are: a picture is a JPEG now, whatever it was taken as. */
function fileName(name: string, { form, media }: ListedSource['source']['values']): string {
  if (form === 'document') return name
  const ending = form === 'photo' ? 'jpg' : media.includes('mp4') ? 'm4a' : 'webm'
  return `${name.replace(/\.\w{1,5}$/, '').replaceAll(':', '.')}.${ending}`
}

function Fetch({ listed: { source, standing } }: { listed: ListedSource }) {
  const words = t().sources
  const problem = useSignal('')
  const fetch = async () => {
    problem.value = ''
    await api()
      .fetchFile(source.id)
      .catch(error => {
        problem.value = problemCode(error)
      })
  }
  return (
    <>
      {standing.fetching ? (
        <>
          <progress class="progress" value={standing.here} max={standing.pieces} aria-label={words.fetch} />
          <p class="small soft" role="status">
            {words.standing.fetching(standing.here, standing.pieces)}
          </p>
        </>
      ) : (
        <p class="small soft">{words.fetchHint}</p>
      )}
      <Button busy={standing.fetching} onClick={() => void fetch()}>
        {standing.damaged > 0 ? words.fetchAgain : words.fetch}
      </Button>
      <Trouble text={problem.value === '' ? undefined : troubleText(problem.value)} />
    </>
  )
}

function Remove({ listed, onGone }: { listed: ListedSource; onGone: () => void }) {
  const { id } = listed.source
  const name = sourceName(listed)
  const remove = () =>
    keep(async () => {
      await api().remove(id)
      onGone()
      say(t().sources.removed(name), { label: t().common.undo, run: () => void keep(() => api().restore(id)) })
    })
  return (
    <Button look="plain" icon={Trash2} onClick={() => void remove()}>
      {t().common.remove}
    </Button>
  )
}
