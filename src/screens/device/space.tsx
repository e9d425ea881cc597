import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { megabytesLeft, nearlyFull, type Space } from '../../domain/space.ts'
import { Callout } from '../../ui/callout.tsx'
import { t } from '../../ui/language.ts'
import { api } from '../worker/api.ts'

const MINUTE = 60_000

/** How much of the browser's room is used, looked at again each minute; `null` when the browser does not say, `undefined` until known. */
export function useSpace(): Space | null | undefined {
  const space = useSignal<Space | null | undefined>(undefined)
  useEffect(() => {
    const look = async () => {
      space.value = (await api().space()) ?? null
    }
    void look()
    const timer = setInterval(() => void look(), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return space.value
}

/** A quiet word that room runs out, while text still fits. */
export function NearlyFull() {
  const space = useSpace()
  if (!space || !nearlyFull(space)) return null
  return (
    <Callout tone="waits">
      <p>{t().storage.nearlyFull(megabytesLeft(space))}</p>
    </Callout>
  )
}
