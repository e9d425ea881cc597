import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { currentOf } from '../../../domain/together/leading.ts'
import { itemsOf, type ListedItem } from '../../../domain/together/meeting.ts'
import { isWriting } from './writing.ts'

/** Which item is on this screen, and how that stands to the one that is open. */
export type Following = {
  readonly item: ListedItem | undefined
  /** The item that is open for all, when another one is on this screen. */
  readonly goneOn: ListedItem | undefined
  readonly look: (id: string) => void
}

/**
 * The screen follows the item that is open for all. It stays where it is while its reader writes, and where she has
 * gone by herself: nothing moves under a caret or a finger.
 */
export function useFollowing(meeting: Thing<'meeting'>): Following {
  const current = currentOf(meeting.values)
  const shown = useSignal(current?.id ?? '')
  const follows = useSignal(true)
  const look = (id: string) => {
    shown.value = id
    follows.value = id === current?.id
  }
  useEffect(() => {
    if (!current || shown.value === current.id) follows.value = true
    else if (follows.value && !isWriting(meeting.id)) shown.value = current.id
  }, [current?.id])
  const item = itemsOf(meeting.values).find(({ id }) => id === shown.value) ?? current
  return { item, goneOn: current && current.id !== item?.id ? current : undefined, look }
}
