import type { Thing } from '../../../domain/thing.ts'
import { dateWord } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { entriesIn, Versions } from '../../editing/versions.tsx'
import { useThings } from '../../worker/things.ts'

/** Where two tables agreed on a word apart: the wording, its day, its meeting and what stood before settle in their place. */
export function AgreedVersions({ word }: { word: Thing<'definition'> }) {
  const { words } = t()
  const meetings = useThings('meeting', {}, word.zone) ?? []
  const title = (id: unknown) => meetings.find(one => one.id === id)?.values.title ?? ''
  const day = (value: unknown) => (value ? dateWord(String(value)) : '')
  return (
    <>
      <Versions thing={word} field="agreed" label={words.agreedWording} read={value => String(value ?? '')} />
      <Versions thing={word} field="agreedOn" label={words.agreedDay} read={day} />
      <Versions thing={word} field="agreedIn" label={words.agreedWhere} read={title} />
      <Versions thing={word} field="earlier" label={words.earlier} read={earlierRead} />
    </>
  )
}

const earlierRead = (value: unknown): string =>
  entriesIn(value)
    .map(({ text, until }) => `${String(text ?? '')} (${t().words.until(dateWord(String(until ?? '')))})`)
    .join(' · ')
