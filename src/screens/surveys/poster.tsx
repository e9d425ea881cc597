import { useSignal } from '@preact/signals'
import { Printer } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { AskedRound } from '../../domain/surveys/asked-round.ts'
import type { Round } from '../../domain/surveys/survey.ts'
import { isLanguage, type Language, loadMessages } from '../../messages/languages.ts'
import type { Messages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { dayHeld } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { Qr } from '../../ui/qr.tsx'
import { Screen } from '../frame/screen.tsx'
import { here, useThing, useView } from '../worker/things.ts'
import { useRoundLink } from './round-link.ts'

/** The poster of a round: one page of A4 to print and put up. */
export function PosterPage({ id }: { id: string }) {
  const words = t().surveys
  const round = useThing('round', id)
  const asked = useView('asked', { id })
  const link = useRoundLink(round)
  const standing = useView('roundStanding', { id })
  if (round === null || (round && !standing)) return null
  const missing = !round || !asked ? words.gone : round.values.reachable ? '' : unreachable(round.values)
  return (
    <Screen title={words.poster} lead={words.posterLead} back={`/rounds/${id}`}>
      <div class="poster-page">
        {missing && (
          <Callout tone="waits">
            <p>{missing}</p>
          </Callout>
        )}
        {asked && link !== '' && (
          <>
            <div class="row no-print">
              <Button look="filled" icon={Printer} onClick={() => print()}>
                {t().common.print}
              </Button>
            </div>
            <Poster survey={asked.survey} round={asked.round} link={link} />
          </>
        )}
      </div>
    </Screen>
  )
}

const unreachable = (round: Round): string =>
  here.value?.practice || round.key === '' ? t().surveys.practice : t().surveys.noQr

type PosterProps = {
  readonly survey: Pick<AskedRound['survey'], 'title' | 'languages' | 'asker'>
  readonly round: Pick<Round, 'to' | 'tested'>
  readonly link: string
}

/** The page itself: every language with the same size and weight, the code in the middle. */
export function Poster({ survey, round, link }: PosterProps) {
  const tongues = useTongues(survey.languages)
  return (
    <article class="poster" data-languages={tongues.length}>
      <header>
        {tongues.map(([tag]) => (
          <h2 key={tag} lang={tag}>
            {survey.title[tag]}
          </h2>
        ))}
      </header>
      <Qr text={link} label={t().surveys.qr} />
      <p class="address">{link.replace(/^https?:\/\//, '')}</p>
      <div class="tongues">
        {tongues.map(([tag, { surveys }]) => (
          <section key={tag} lang={tag}>
            {survey.asker?.[tag] && <p class="asker">{surveys.posterAsker(survey.asker[tag])}</p>}
            <p class="first">{surveys.posterScan}</p>
            <p>{surveys.posterVoluntary}</p>
            <p>{surveys.posterNoName}</p>
            {round.to && <p>{surveys.posterUntil(longDate(round.to, tag))}</p>}
            <p>{round.tested.includes(tag) ? surveys.posterEasyTested : surveys.posterEasy}</p>
            <p>{surveys.posterAsk}</p>
          </section>
        ))}
      </div>
    </article>
  )
}

/** The words of each of the survey's languages that the interface speaks. */
function useTongues(tags: readonly string[]): readonly (readonly [Language, Messages])[] {
  const tongues = useSignal<readonly (readonly [Language, Messages])[]>([])
  useEffect(() => {
    void Promise.all(tags.filter(isLanguage).map(async tag => [tag, await loadMessages(tag)] as const)).then(loaded => {
      tongues.value = loaded
    })
  }, [tags.join()])
  return tongues.value
}

/** A day as a sentence of that language has it: *31 October 2026*. */
function longDate(day: string, tag: Language): string {
  const at = new Date(`${day}T12:00:00`)
  if (Number.isNaN(at.getTime())) return day
  const how = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return dayHeld(new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, how).format(at))
}
