import { CircleAlert, CloudCheck, CloudDownload, CloudUpload, HardDrive, type IconNode, Mic } from 'lucide'
import type { ListedSource } from '../../../domain/sessions/source.ts'
import { t } from '../../../ui/language.ts'
import { recording } from '../../device/recording.ts'
import { here } from '../../worker/things.ts'
import { clockOf } from './clock-of.ts'

/** Where the bytes of a source are, in one word of ours. */
export type Where = 'recording' | 'here' | 'unsent' | 'sent' | 'fetching' | 'away' | 'damaged' | 'held'

/** Works out where the bytes of a source are. What is said to be sent has been acknowledged, every part of it. */
export function whereIs({ source, standing }: ListedSource): Where {
  const { pieces, here: near, damaged, unsent, fetching } = standing
  if (source.values.state === 'open') return 'recording'
  if (fetching) return 'fetching'
  if (source.held === 'no-file') return 'held'
  if (damaged > 0) return 'damaged'
  if (near < pieces) return 'away'
  if (here.value?.practice) return 'here'
  return unsent > 0 || source.waiting ? 'unsent' : 'sent'
}

/** Its sign. */
export const whereIcon: Readonly<Record<Where, IconNode>> = {
  recording: Mic,
  here: HardDrive,
  unsent: CloudUpload,
  sent: CloudCheck,
  fetching: CloudDownload,
  away: CloudDownload,
  damaged: CircleAlert,
  held: CircleAlert,
}

/** Where it is, as words. */
export function whereWords(listed: ListedSource): string {
  const words = t().sources.standing
  const { pieces, here: near, unsent } = listed.standing
  const where = whereIs(listed)
  if (
    where === 'recording' &&
    recording.value?.id !== listed.source.id &&
    listed.source.values.writer === here.value?.person
  )
    return cutWords(listed)
  if (where === 'fetching') return words.fetching(near, pieces)
  if (where === 'away' && near > 0) return words.partly(near, pieces)
  if (where === 'unsent' && unsent > 0 && unsent < pieces) return words.sending(pieces - unsent, pieces)
  return words[where]
}

/** That it ended without being stopped, and up to where it is here. */
export function cutWords({ source }: ListedSource): string {
  const { length } = source.values
  return length > 0 ? t().sources.cut(clockOf(length)) : t().sources.cutShort
}

/** What it is called; a recording without a name goes by its length, a picture by what it is. */
export function sourceName({ source }: ListedSource): string {
  const { name, form, length } = source.values
  if (name !== '') return name
  const word = t().sources.forms[form]
  return form === 'audio' && length > 0 ? `${word} ${clockOf(length)}` : word
}
