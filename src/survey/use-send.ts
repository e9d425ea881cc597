import { useEffect, useRef, useState } from 'preact/hooks'
import { type Held, leaving } from './draft.ts'
import type { OpenedForm } from './form.ts'
import type { Reading } from './head.tsx'
import { type Fate, keepAnswer, lockAnswer, wouldBeLost } from './sending.ts'

type Wish = { readonly opened: OpenedForm; readonly reading: Reading; readonly own: boolean }

/** Locks and stores an answer, once however often it is asked; `stuck` when it could not be locked and is still to be sent. */
export function useSend({ opened, reading, own }: Wish) {
  const [busy, setBusy] = useState(false)
  const [stuck, setStuck] = useState(false)
  const [answer, setAnswer] = useState<{ readonly id: string; readonly fate: Fate }>()
  const begun = useRef(false)
  const send = async (held: Held): Promise<boolean> => {
    if (begun.current) return false
    begun.current = true
    setBusy(true)
    try {
      const locked = await lockAnswer(
        { key: opened.form.key, round: opened.round },
        { ...reading, answers: leaving(held) },
      )
      setAnswer({ id: locked.id, fate: await keepAnswer(locked, own) })
      return true
    } catch {
      begun.current = false
      setStuck(true)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { send, busy, stuck, answer }
}

/** Lets the browser ask before a page is left on which something would be lost. */
export function useLeaveQuestion(draft: boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (draft || wouldBeLost()) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [draft])
}
