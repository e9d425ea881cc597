import type { TargetedSubmitEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ReceiptWords } from '../messages/receipt.ts'
import type { Reading } from './head.tsx'
import { useIdle } from './idle.ts'
import { type Taken, takeBackAnswer } from './take-back-answer.ts'

type Props = Reading & { readonly round: string; readonly lent: boolean; readonly words: ReceiptWords }

const ends: readonly Taken[] = ['erased', 'dropped']

/** Takes an answer back by its code: what that does, a field for the code, and what came of it. */
export function TakeBack({ round, lent, language, easy, words }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [taken, setTaken] = useState<Taken>()
  const [left] = useIdle(lent)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [])
  // What is always at the foot would stand before it on a small screen.
  useEffect(() => {
    if (taken) told.current?.scrollIntoView({ block: 'center' })
  }, [taken])
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const outcome = await takeBackAnswer(round, code)
    setTaken(outcome)
    setBusy(false)
    if (ends.includes(outcome)) setCode('')
  }
  // On a lent device no code is left for the next person to read.
  if (left) return null
  return (
    <section class="rs-receipt" lang={language}>
      <h2 tabIndex={-1} ref={heading}>
        {words.takeTitle}
      </h2>
      {!(taken && ends.includes(taken)) && (
        <form autocomplete="off" onSubmit={event => void submit(event)}>
          {(easy ? words.easyTake : words.take).map(one => (
            <p key={one}>{one}</p>
          ))}
          <label for="rs-code">{words.label}</label>
          <input
            id="rs-code"
            name="receipt"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            autocorrect="off"
            spellcheck={false}
            value={code}
            onInput={event => setCode(event.currentTarget.value)}
          />
          <button type="submit" class="rs-button filled" aria-disabled={busy}>
            {words.act}
          </button>
        </form>
      )}
      <p role="status" ref={told} class={taken ? 'rs-taken' : ''}>
        {busy ? words.acting : taken ? (easy ? words.easyOutcome : words.outcome)[taken] : ''}
      </p>
    </section>
  )
}
