import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Thing } from '../../domain/thing.ts'
import { untilCome } from '../../ui/try-later.ts'
import { api } from '../worker/api.ts'

/** The address of a round once the endpoint has its form; empty until then. */
export function useRoundLink(round: Thing<'round'> | null | undefined): string {
  const link = useSignal('')
  const id = round?.values.reachable ? round.id : ''
  useEffect(() => {
    if (id === '') return undefined
    const off = untilCome(
      () => api().roundLink(id),
      made => (link.value = made),
    )
    // What stands for another round leads its people to the wrong questions.
    return () => {
      off()
      link.value = ''
    }
  }, [id])
  return link.value
}
