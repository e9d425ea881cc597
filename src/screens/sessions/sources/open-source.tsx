import { useSignal } from '@preact/signals'
import { Download, Trash2 } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { ListedSource } from '../../../domain/sessions/source.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { t } from '../../../ui/language.ts'
import { toast } from '../../../ui/toast.tsx'
import { download } from '../../device/download.ts'
import { BoundField } from '../../editing/bound.tsx'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { problemCode, type Told } from '../../worker/problem.ts'
import { Picture } from './picture.tsx'
import { Player } from './player.tsx'
import type { LineProps } from './sources.tsx'
import { sourceName, whereIs } from './standing.ts'
import { troubleText } from './trouble.ts'

/** A source opened in its place: played, looked at or saved where it is here, fetched where it is not; its name and its end. */
export function OpenSource({ listed, questions, mayEdit, onGone }: LineProps & { onGone: () => void }) {
  const words = t().sources
  const { id, values } = listed.source
  const where = whereIs(listed)
  const whole = where === 'here' || where === 'unsent' || where === 'sent'
  const { bytes, problem } = useBytes(id, whole)
  const name = sourceName(listed)
  if (where === 'recording') return null
  return (
    <>
      {where === 'held' && <Trouble text={words.heldWhat} />}
      {where === 'damaged' && <Trouble text={words.damagedWhat} />}
      <Trouble text={problem && troubleText(problem)} />
      {whole && !bytes && !problem && <p class="small soft">{t().common.working}</p>}
      {bytes && values.form === 'audio' && <Player name={name} source={values} blob={bytes} questions={questions} />}
      {bytes && values.form === 'photo' && <Picture name={name} source={values} blob={bytes} questions={questions} />}
      {(where === 'away' || where === 'fetching' || where === 'damaged') && <Fetch listed={listed} />}
      {mayEdit && <BoundField thing={listed.source} field="name" label={words.name} />}
      <div class="row">
        {bytes && (
          <Button icon={Download} onClick={() => download(bytes, fileName(name, values))}>
            {words.savePlain}
          </Button>
        )}
        {mayEdit && <Remove listed={listed} onGone={onGone} />}
      </div>
      {bytes && <p class="small soft">{words.savePlainHint}</p>}
    </>
  )
}

/** The bytes of a source that is whole on this device, once they are opened. */
function useBytes(id: string, whole: boolean) {
  const bytes = useSignal<Blob | null>(null)
  const problem = useSignal<Told | undefined>(undefined)
  useEffect(() => {
    if (!whole) return undefined
    let gone = false
    problem.value = undefined
    api()
      .openFile(id)
      .then(
        opened => {
          if (!gone) bytes.value = opened
        },
        error => {
          if (!gone) problem.value = problemCode(error)
        },
      )
    return () => {
      gone = true
    }
  }, [id, whole])
  return { bytes: whole ? bytes.value : null, problem: whole ? problem.value : undefined }
}

/** A name that says what the bytes are: a picture is a JPEG now, whatever it was taken as. */
function fileName(name: string, { form, media }: ListedSource['source']['values']): string {
  if (form === 'document') return name
  const ending = form === 'photo' ? 'jpg' : media.includes('mp4') ? 'm4a' : 'webm'
  return `${name.replace(/\.\w{1,5}$/, '').replaceAll(':', '.')}.${ending}`
}

function Fetch({ listed: { source, standing } }: { listed: ListedSource }) {
  const words = t().sources
  const problem = useSignal<Told | ''>('')
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
      <Button busy={standing.fetching} onClick={() => fetch()}>
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
      toast(t().sources.removed(name), { label: t().common.undo, run: () => void keep(() => api().restore(id)) })
    })
  return (
    <Button look="plain" icon={Trash2} onClick={() => remove()}>
      {t().common.remove}
    </Button>
  )
}
