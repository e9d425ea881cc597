import type { ComponentChildren } from 'preact'
import type { FormProblem } from './form.ts'
import { Line } from './lines.tsx'

const languages = ['fi', 'sv', 'en'] as const
type Three = readonly [fi: string, sv: string, en: string]

const sentences: Readonly<Record<FormProblem | 'late' | 'again', Three>> = {
  'survey-cut': [
    'Osa linkistä puuttuu. Skannaa koodi uudelleen.',
    'En del av länken saknas. Skanna koden igen.',
    'Part of the link is missing. Scan the code again.',
  ],
  'survey-wrong': [
    'Linkki ei avaa kyselyä. Pyydä uusi linkki.',
    'Länken öppnar ingen enkät. Be om en ny länk.',
    'The link does not open any survey. Ask for a new link.',
  ],
  'survey-closed': [
    'Kysely on suljettu. Kiitos, että halusit vastata.',
    'Enkäten är stängd. Tack för att du ville svara.',
    'The survey is closed. Thank you for wanting to answer.',
  ],
  'survey-newer': [
    'Sivu on liian vanha tälle kyselylle. Avaa linkki uudelleen, kun verkko toimii.',
    'Sidan är för gammal för enkäten. Öppna länken igen där det finns nät.',
    'The page is too old for this survey. Open the link again where there is signal.',
  ],
  'survey-offline': [
    'Verkkoa ei ole juuri nyt. Kysely avautuu tähän, kun verkko palaa.',
    'Inget nät just nu. Enkäten öppnas här när nätet är tillbaka.',
    'No signal now. The survey opens here when there is signal.',
  ],
  late: [
    'Kysely suljettiin, ennen kuin vastauksesi tuli perille. Vastaus on yhä lukittuna tällä laitteella, eikä kukaan voi lukea sitä.',
    'Enkäten stängdes innan ditt svar kom fram. Svaret ligger kvar låst på enheten och ingen kan läsa det.',
    'The survey was closed before your answer arrived. It is still locked on this device, and nobody can read it.',
  ],
  again: ['Yritä uudelleen', 'Försök igen', 'Try again'],
}

const staff: Three = ['Henkilökunnalle', 'För personal', 'For staff']

type Props = {
  readonly of: FormProblem
  readonly late: boolean
  readonly lent: boolean
  /** The language the device most likely speaks. */
  readonly language: string
  /** What there is to read all the same. */
  readonly children?: ComponentChildren
}

/** Says in three languages, the device's own first, why there is no survey here and what to do: nobody has chosen one yet. */
export function ProblemPage({ of, late, lent, language, children }: Props) {
  const order = [0, 1, 2].sort((a, b) => Number(languages[b] === language) - Number(languages[a] === language))
  const inAll = (three: Three) => order.map(at => three[at]?.replaceAll(' ', '\u00a0')).join('\u00a0· ')
  return (
    <div class="respondent">
      <div class="rs-page rs-problem">
        <h1 class="rs-unseen">Rinnalla</h1>
        {order.map(at => (
          <section key={at} lang={languages[at]}>
            <p>{sentences[of][at]}</p>
            {late && <p>{sentences.late[at]}</p>}
          </section>
        ))}
        {children}
        {of === 'survey-offline' && (
          <button type="button" class="rs-button filled" onClick={() => location.reload()}>
            {inAll(sentences.again)}
          </button>
        )}
        {lent && (
          <a class="rs-staff" href="/">
            <Line of="lock" />
            {inAll(staff)}
          </a>
        )}
      </div>
    </div>
  )
}
