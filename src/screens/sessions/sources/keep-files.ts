import { type Signal, useSignal } from '@preact/signals'
import { LARGEST_FILE, type NewSource } from '../../../domain/sessions/source.ts'
import { t } from '../../../ui/language.ts'
import { giveRoom, layUpRoom } from '../../device/reserve.ts'
import { scaledPicture } from '../../device/scaled-picture.ts'
import { api } from '../../worker/api.ts'
import { problemCode, problemError } from '../../worker/problem.ts'
import { here } from '../../worker/things.ts'
import { sourceTrouble } from './trouble.ts'

/** Where files are kept: a session and one of its questions. */
export type FilePlace = { readonly session: string; readonly question: string }

/** How far it is with several files, and what did not succeed. */
export type Keeping = {
  readonly busy: Signal<{ readonly n: number; readonly of: number } | null>
  /** What was kept, for those who do not see it. */
  readonly told: Signal<string>
  /** One sentence for each kind of trouble, with the names of the files it was with. */
  readonly troubles: Signal<readonly string[]>
  keep(files: readonly File[], place: FilePlace): Promise<void>
}

/** Keeps chosen files one after another: pictures drawn anew, everything else as it is. */
export function useKeeping(): Keeping {
  const busy = useSignal<{ n: number; of: number } | null>(null)
  const told = useSignal('')
  const troubles = useSignal<readonly string[]>([])
  const keep = async (files: readonly File[], place: FilePlace) => {
    if (busy.value || files.length === 0) return
    troubles.value = []
    let kept = 0
    for (const [index, file] of files.entries()) {
      busy.value = { n: index + 1, of: files.length }
      try {
        await keepOne(file, place)
        kept++
      } catch (error) {
        if (problemCode(error) === 'device-full') await giveRoom()
        const named = files.length > 1 ? `${file.name}: ` : ''
        troubles.value = [...troubles.value, `${named}${sourceTrouble(error)}`]
      }
    }
    busy.value = null
    told.value = kept > 0 ? t().sources.kept(kept) : ''
  }
  return { busy, told, troubles, keep }
}

async function keepOne(file: File, { session, question }: FilePlace): Promise<void> {
  const writer = here.value?.person ?? ''
  const wish = { session, question, writer, begun: Date.now(), name: file.name }
  if (file.size === 0) throw problemError('file-empty')
  if (!(await layUpRoom())) throw problemError('device-nearly-full')
  if (isPicture(file)) {
    const { picture, preview } = await scaledPicture(file)
    await api().keepFile({ ...wish, form: 'photo', media: 'image/jpeg', preview } satisfies NewSource, picture)
    return
  }
  if (file.size > LARGEST_FILE) throw problemError('file-too-large')
  const media = file.type || 'application/octet-stream'
  await api().keepFile({ ...wish, form: 'document', media, preview: '' } satisfies NewSource, file)
}

const isPicture = ({ type, name }: File): boolean => type.startsWith('image/') || /\.(heic|heif|avif)$/i.test(name)
