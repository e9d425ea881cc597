import type { SurveyForm } from '../domain/surveys/survey-form.ts'
import type { RespondentWords } from '../messages/respondent.ts'
import { Line } from './lines.tsx'

/** How a person reads: the language, and easy language or not. */
export type Reading = { readonly language: string; readonly easy: boolean }

type Props = {
  readonly words: RespondentWords
  readonly form: Pick<SurveyForm, 'languages' | 'tested'>
  readonly reading: Reading
  readonly onReading: (next: Reading) => void
  /** The device is lent: its staff can ask for it back. */
  readonly lent: boolean
}

const names: Readonly<Record<string, string>> = { sv: 'Svenska', fi: 'Suomi', en: 'English' }

/** What a language calls itself. */
const named = (tag: string): string =>
  names[tag] ?? new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag

/** Language and easy language, on every screen; on a lent device the way back for staff. */
export function Head({ words, form: { languages, tested }, reading, onReading, lent }: Props) {
  return (
    <header class="rs-head">
      {languages.length > 1 && (
        <label class="rs-language">
          <Line of="languages" />
          <span class="rs-unseen">{words.language}</span>
          <select
            autocomplete="off"
            value={reading.language}
            onChange={event => onReading({ ...reading, language: event.currentTarget.value })}
          >
            {languages.map(tag => (
              <option key={tag} value={tag} lang={tag}>
                {named(tag)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="rs-easy">
        <input
          type="checkbox"
          role="switch"
          aria-checked={reading.easy}
          autocomplete="off"
          checked={reading.easy}
          onChange={event => onReading({ ...reading, easy: event.currentTarget.checked })}
        />
        {tested?.includes(reading.language) ? words.easyTested : words.easy}
      </label>
      {lent && (
        <a class="rs-staff" href="/">
          <Line of="lock" />
          {words.staff}
        </a>
      )}
    </header>
  )
}
