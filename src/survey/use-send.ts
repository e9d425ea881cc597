import { useEffect, useRef, useState } from 'preact/hooks'
import type { Bytes } from '../crypto/bytes.ts'
import { type Held, leaving } from './draft.ts'
import type { OpenedForm } from './form.ts'
import type { Reading } from './head.tsx'
import { type Fate, keepAnswer, lockAnswer, wouldBeLost } from './sending.ts'
import { isAnswered } from './store.ts'

type Props = { readonly opened: OpenedForm; readonly reading: Reading; readonly own: boolean }

/** What came of asking to send: *again* when another window of this phone has answered meanwhile and nobody has said who this is. */
type Outcome = 'gone' | 'again' | 'not'

/** An answer that was locked: its random id, the receipt that takes it back, and what was true of it then. */
export type SentAnswer = { readonly id: string; readonly receipt: Bytes; readonly fate: Fate }

/** Locks and stores an answer, once however often it is asked; `stuck` when it could not be locked and is still to be sent. */
export function useSend({ opened, reading, own }: Props) {
  const [busy, setBusy] = useState(false)
  const [stuck, setStuck] = useState(false)
  const [answer, setAnswer] = useState<SentAnswer>()
  const begun = useRef(false)
  const send = async (held: Held, another: boolean): Promise<Outcome> => {
    if (begun.current) return 'not'
    begun.current = true
    setBusy(true)
    try {
      if (own && !another && (await isAnswered(opened.round).catch(() => false))) {
        begun.current = false
        return 'again'
      }
      const { answer, receipt } = await lockAnswer(
        { key: opened.form.key, round: opened.round },
        { ...reading, answers: leaving(held) },
      )
      setAnswer({ id: answer.id, receipt, fate: await keepAnswer(answer, own) })
      return 'gone'
    } catch {
      begun.current = false
      setStuck(true)
      return 'not'
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
