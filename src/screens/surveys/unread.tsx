import { Check } from 'lucide'
import type { Survey } from '../../domain/surveys/survey.ts'
import { gapOfUnread, type UnreadText, unreadIn } from '../../domain/surveys/survey-said.ts'
import { languageOf } from '../../domain/surveys/twins.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { swallowSecond } from '../../ui/once.ts'
import { Sources } from '../editing/twin-mark.tsx'
import { gapWord, languageName } from './gap-words.ts'

type Props = {
  readonly survey: Survey
  readonly onRead: (of: UnreadText) => void
  readonly onChange: (of: UnreadText) => void
}

/** The texts that were left behind by a change elsewhere: each beside what was changed, to be ticked or changed itself. */
export function Unread({ survey, onRead, onChange }: Props) {
  const words = t().surveys
  // The line that stood below slides under the finger: nobody has read it by the second tap of a double tap.
  const read = (of: UnreadText) => {
    swallowSecond()
    onRead(of)
  }
  const all = unreadIn(survey)
  if (all.length === 0) return null
  const byLanguage = [...all].sort((a, b) => at(survey, a) - at(survey, b))
  return (
    <section class="unread">
      <h2 class="label">{words.unread}</h2>
      <p class="small soft">{words.unreadLead}</p>
      <ul class="lines">
        {byLanguage.map(one => {
          const place = `${languageName(languageOf(one.way))}: ${gapWord(gapOfUnread(one), survey)}`
          return (
            <li key={`${one.said.key} ${one.way}`}>
              <div class="words">
                <p class="small soft">{place}</p>
                <p lang={languageOf(one.way)}>{one.said.texts[one.way]}</p>
                <Sources said={one.said} unread={one} />
              </div>
              <div class="row">
                <Button icon={Check} label={`${t().twins.read}: ${place}`} onClick={() => read(one)}>
                  {t().twins.read}
                </Button>
                <Button look="plain" label={`${t().twins.edit}: ${place}`} onClick={() => onChange(one)}>
                  {t().twins.edit}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const at = ({ languages }: Survey, { way }: UnreadText): number => languages.indexOf(languageOf(way))
