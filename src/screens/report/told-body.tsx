import { Check, CircleSlash } from 'lucide'
import type { Outcome, ToldLine, ToldReport } from '../../domain/report/report.ts'
import { wordsOfLine } from '../../domain/report/told.ts'
import { isLanguage, type Language } from '../../messages/languages.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'

type Props = { readonly told: ToldReport; readonly easy?: boolean }

/** What was written is read out in its own language, whatever that of the screen is. */
export const langOf = ({ language }: Pick<ToldReport, 'language'>): Language | undefined =>
  isLanguage(language) ? language : undefined

/** What those who were asked read: you said, we found, we did, or did not, with the same weight. */
export function ToldBody({ told, easy = false }: Props) {
  const words = t().reports
  const lang = langOf(told)
  return (
    <div class="report-back">
      {told.lead && (
        <p class="lead" lang={lang}>
          {told.lead}
        </p>
      )}
      <ol>
        {told.lines.map((line, at) => (
          <Line key={at.toString()} line={{ ...line, ...wordsOfLine(line, easy) }} lang={lang} />
        ))}
      </ol>
      <div class="report-after">
        <Part title={words.since} lines={told.since} note={words.sinceNote} lang={lang} />
        <Part title={words.unknown} lines={told.unknown ? [told.unknown] : []} lang={lang} />
        <Part title={words.next} lines={told.next ? [told.next] : []} lang={lang} />
      </div>
      {told.contact && <p class="small soft">{words.misunderstood(told.contact)}</p>}
    </div>
  )
}

function Line({ line, lang }: { line: ToldLine; lang: Language | undefined }) {
  const words = t().reports
  const { said, found, outcome, done, voices } = line
  return (
    <li>
      <div>
        {said && <h2 class="label">{words.said}</h2>}
        <p class="spoken" lang={lang}>
          {said}
        </p>
      </div>
      <div>
        {found && <h2 class="label">{words.found}</h2>}
        <p lang={lang}>{found}</p>
        {voices !== 0 && <p class="small soft">{voices === 'few' ? words.few : words.voices(voices)}</p>}
      </div>
      <div>
        <h2 class="label">{words.outcomes[outcome]}</h2>
        <ul class="plain" lang={lang}>
          {done.map(one => (
            <li key={one}>
              <Mark outcome={outcome} />
              {one}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

const Mark = ({ outcome }: { outcome: Outcome }) =>
  outcome === 'did' ? <Icon of={Check} size={18} /> : outcome === 'not' ? <Icon of={CircleSlash} size={18} /> : null

type PartProps = {
  readonly title: string
  readonly lines: readonly string[]
  readonly lang: Language | undefined
  readonly note?: string
}

function Part({ title, lines, lang, note }: PartProps) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class={lines.length > 1 ? '' : 'plain'} lang={lang}>
        {lines.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {note && <p class="small soft">{note}</p>}
    </section>
  )
}
