import { useEffect, useState } from 'preact/hooks'
import type { SurveyForm } from '../domain/surveys/survey-form.ts'
import type { RespondentWords } from '../messages/respondent.ts'
import { useIdle } from './idle.ts'
import { LazyPart } from './lazy-part.tsx'
import { Line } from './lines.tsx'
import { type Fate, fateOf, sendAll, whenSignal } from './sending.ts'
import type { SentAnswer } from './use-send.ts'

type Props = {
  readonly form: SurveyForm
  readonly words: RespondentWords
  readonly language: string
  readonly lent: boolean
  readonly easy: boolean
  readonly answer: SentAnswer
  readonly onNextPerson: () => void
}

/** Thanks, what is true of the answer by now, and what comes of it; nothing of what was answered. */
export function Done({ form, words: all, language, easy, lent, answer, onNextPerson }: Props) {
  const words = easy ? { ...all, ...all.easyOutcome } : all
  const fate = useFate(answer)
  // Whoever finds a lent device lying there is not offered the code of the one before.
  const [left] = useIdle(lent)
  const { shownBy, ask } = form
  const shownAt = form.shownIn?.[language] || form.shownAt
  const offer = async () => {
    const [{ Receipt }, { loadReceiptWords }] = await Promise.all([
      import('./receipt.tsx'),
      import('../messages/receipt.ts'),
    ])
    const wish = { receipt: answer.receipt, words: await loadReceiptWords(language), link: words.takeBack, easy, lent }
    return () => <Receipt {...wish} />
  }
  return (
    <div class="rs-page rs-calm">
      <div role="status">
        <h1 tabIndex={-1}>{fate === 'sent' ? words.sent : words.thanks}</h1>
        <Standing fate={fate} words={words} lent={lent} />
      </div>
      {(shownAt || shownBy) && (
        <section>
          <h2>{words.whatComes}</h2>
          <p>{words.shown(shownAt, day(shownBy, language))}</p>
        </section>
      )}
      {ask && (
        <section>
          <h2>{words.whoToAsk}</h2>
          <p>{ask}</p>
        </section>
      )}
      {!left && <LazyPart key={`${language} ${easy}`} label={words.getCode} stuck={words.noSignal} load={offer} />}
      {lent && (
        <div class="rs-hand">
          <p>{words.cleared}</p>
          <button type="button" class="rs-button filled big" onClick={onNextPerson}>
            {words.nextPerson}
            <Line of="next" />
          </button>
          <a class="rs-button" href="/">
            {words.giveBack}
          </a>
        </div>
      )}
    </div>
  )
}

function Standing({ fate, words, lent }: { fate: Fate } & Pick<Props, 'words' | 'lent'>) {
  if (fate === 'sent') return lent ? null : <p>{words.mayClose}</p>
  // A round made offline is not known before its tablet has synced; on a phone it came from the endpoint and is gone now.
  if (fate === 'closed' || (fate === 'unknown' && !lent)) return <p class="rs-warn">{words.tooLate}</p>
  if (fate === 'unkept') return <p class="rs-warn">{words.notKept}</p>
  return (
    <>
      <p class="rs-kept">
        <Line of="lock" />
        {lent ? words.storedLent : words.stored}
      </p>
      {!lent && <p>{words.mayClose}</p>}
    </>
  )
}

/** What has become of an answer, looked at whenever there may be signal until it is settled. */
function useFate({ id, fate: first }: SentAnswer): Fate {
  const [fate, setFate] = useState<Fate>(first)
  const settled = fate === 'sent' || fate === 'closed'
  useEffect(() => {
    if (settled) return
    return whenSignal(() => void sendAll().then(async () => setFate(await fateOf(id))))
  }, [id, settled])
  return fate
}

/** A day as the language writes it; what is no day stands as it was written. */
function day(text: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) return text
  const how: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, how)
  return format.format(new Date(text)).replaceAll(' ', '\u00a0')
}
