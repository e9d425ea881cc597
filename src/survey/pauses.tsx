import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { RespondentWords } from '../messages/respondent.ts'
import { Foot } from './foot.tsx'
import { Line } from './lines.tsx'
import { held } from './outbox.ts'
import type { Link } from './outcome.ts'
import { Outcome } from './outcome.tsx'
import { alone } from './second-tap.ts'

type Again = { readonly words: RespondentWords; readonly taking: ComponentChildren; readonly onAgain: () => void }

/** Somebody has answered on this phone: another person may, and an answer that still waits is spoken of. */
export function Again({ words, taking, onAgain }: Again) {
  const [waits, setWaits] = useState(false)
  useEffect(() => {
    void held().then(count => setWaits(count > 0))
  }, [])
  return (
    <>
      <div class="rs-page rs-calm">
        <h1 tabIndex={-1}>{words.again}</h1>
        {waits && (
          <p class="rs-kept">
            <Line of="lock" />
            {words.stored}
          </p>
        )}
        <p>{words.notAgain}</p>
        {taking}
      </div>
      <Foot words={words} label={words.answerAgain} onNext={onAgain} />
    </>
  )
}

type Cover = { readonly words: RespondentWords; readonly onGoOn: () => void; readonly onStartOver: () => void }

/** Stands before the answers when a lent device has lain untouched; none of them is in the page then. */
export function Cover({ words, onGoOn, onStartOver }: Cover) {
  return (
    <div class="rs-page rs-calm">
      <h1 tabIndex={-1}>{words.stillThere}</h1>
      <p>{words.hidden}</p>
      <div class="rs-hand">
        <button type="button" class="rs-button filled big" onClick={alone(onGoOn)}>
          {words.goOn}
        </button>
        <button type="button" class="rs-button" onClick={onStartOver}>
          {words.startOver}
        </button>
      </div>
    </div>
  )
}

type Closed = Pick<Again, 'words' | 'taking'> & { readonly link: Link; readonly language: string }

/** The round has been closed meanwhile: what people answered stands here once it is published. */
export function Closed({ words, taking, link, language }: Closed) {
  return (
    <div class="rs-page rs-calm">
      <h1 tabIndex={-1}>{words.closed}</h1>
      <Outcome link={link} language={language} />
      {taking}
    </div>
  )
}
