import type { Thing } from '../../domain/thing.ts'
import { dateWord } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'

/** What a group means by a word, in its own wording, and since when. */
export function AgreedWord({ word: { values } }: { word: Thing<'definition'> }) {
  return (
    <>
      <p class="spoken">{values.agreed || values.text}</p>
      <p class="small soft">{t().words.agreedOn(dateWord(values.agreedOn))}</p>
    </>
  )
}
