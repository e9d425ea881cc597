import { useEffect, useRef, useState } from 'preact/hooks'
import type { RespondentWords } from '../messages/respondent.ts'
import { loadRespondent } from '../messages/respondent.ts'
import { Ask } from './ask.tsx'
import { useBack } from './back.ts'
import { Done } from './done.tsx'
import { answered, backward, fitting, forward, fresh, type Held } from './draft.ts'
import { First } from './first.tsx'
import type { OpenedForm } from './form.ts'
import { Head, type Reading } from './head.tsx'
import { useIdle } from './idle.ts'
import { Again, Closed, Cover } from './pauses.tsx'
import { LookThrough, Ready } from './ready.tsx'
import { useReadyOffline } from './ready-offline.ts'
import { warmUp } from './sending.ts'
import { TakeBackPart } from './take-back-part.tsx'
import { isMirrored } from './texts.ts'
import { useLeaveQuestion, useSend } from './use-send.ts'

/** All that one person at the page begins with. */
export type Beginning = {
  readonly opened: OpenedForm
  readonly reading: Reading
  readonly words: RespondentWords
  readonly lent: boolean
  /** Somebody has answered on this phone before. */
  readonly again: boolean
}

/** One person answering, from the first page to the thanks; the next person gets a new one of these. */
export function Person({ opened, lent, again, onNextPerson, ...begun }: Beginning & { onNextPerson: () => void }) {
  const { form } = opened
  const [held, setHeld] = useState<Held>(() => fresh(again ? 'again' : 'first'))
  const [reading, setReading] = useState(begun.reading)
  const words = useWords(reading.language, begun.words)
  const closed = useClosed(opened.closed)
  const readyOffline = useReadyOffline(opened.kept)
  const midway = held.place === 'ask' || held.place === 'ready' || held.place === 'look'
  const [idle, here] = useIdle(lent && midway)
  const { send, busy, stuck, answer } = useSend({ opened, reading, own: !lent })
  const back = () => setHeld(now => backward(now, form))
  const onward = () => setHeld(now => forward(now, form))
  useBack(lent || midway, back)
  useLeaveQuestion(!lent && midway && Object.keys(held.answers).length > 0)
  useHeading(`${held.place} ${held.at} ${idle}`)
  useEffect(() => {
    if (midway) void warmUp({ key: form.key, round: opened.round })
  }, [midway])
  const another = useRef(again)
  const onSend = () =>
    void send(held, another.current).then(outcome => {
      if (outcome === 'gone') setHeld(fresh('done'))
      else if (outcome === 'again') go({ place: 'again' })
    })
  const onAgain = () => {
    another.current = true
    onward()
  }
  const last = { words, answers: held.answers, busy, stuck, onBack: back, onSend }
  const go = (next: Partial<Held>) => setHeld(now => ({ ...now, ...next }))
  const question = form.questions[held.at]
  const taking = <TakeBackPart {...{ round: opened.round, lent, ...reading }} words={words} />
  return (
    <div class="respondent" dir={isMirrored(reading.language) ? 'rtl' : 'ltr'} data-place={held.place} data-lent={lent}>
      <Head words={words} form={form} reading={reading} onReading={setReading} lent={lent} />
      {idle ? (
        <Cover words={words} onGoOn={here} onStartOver={onNextPerson} />
      ) : closed && held.place !== 'done' ? (
        <Closed words={words} link={opened} language={reading.language} taking={taking} />
      ) : held.place === 'again' ? (
        <Again words={words} onAgain={onAgain} taking={taking} />
      ) : held.place === 'first' ? (
        <First {...{ form, words, reading, taking, lent, readyOffline }} onStart={onward} />
      ) : held.place === 'ready' ? (
        <Ready {...last} {...(lent ? {} : { onLook: () => go({ place: 'look' }) })} />
      ) : held.place === 'look' ? (
        <LookThrough {...last} form={form} reading={reading} onChange={at => go({ place: 'ask', at })} />
      ) : held.place === 'ask' && question ? (
        <Ask
          {...{ form, words, reading, at: held.at, allowed: held.allowed, onBack: back, onNext: onward }}
          value={held.answers[question.id]}
          onValue={value => setHeld(now => answered(now, question.id, value))}
          fit={text => fitting(held.answers, question.id, text)}
          onAllow={number => setHeld(now => ({ ...now, allowed: new Set([...now.allowed, number]) }))}
        />
      ) : (
        answer && <Done {...{ form, words, lent, answer, onNextPerson, ...reading }} />
      )}
    </div>
  )
}

/** The words of a language; those before stand until they are here. */
function useWords(language: string, first: RespondentWords): RespondentWords {
  const [words, setWords] = useState(first)
  useEffect(() => {
    let current = true
    document.documentElement.lang = language
    void loadRespondent(language).then(
      loaded => current && setWords(loaded),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language])
  return words
}

function useClosed(promise: Promise<boolean>): boolean {
  const [closed, setClosed] = useState(false)
  useEffect(() => void promise.then(setClosed), [promise])
  return closed
}

/** Each new screen begins at its top, and with its heading for those who hear it. */
function useHeading(screen: string): void {
  const before = useRef(screen)
  useEffect(() => {
    if (before.current === screen) return
    before.current = screen
    scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [screen])
}
