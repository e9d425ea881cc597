import { CircleCheck } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { agreed } from '../../../domain/together/agreeing.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { DraftText } from '../../editing/bound.tsx'
import { useDraft } from '../../editing/draft.ts'
import { useThing } from '../../worker/things.ts'
import { AgreedVersions } from './agreed-versions.tsx'

/** What the group means by a word, and the act of agreeing on what stands in the field. */
export function Meaning({ word }: { word: Thing<'definition'> }) {
  const { words } = t()
  const draft = useDraft(word, 'text')
  return (
    <>
      <DraftText draft={draft} thing={word} field="text" label={words.meaning} hint={words.meaningHint} rows={4} />
      <Agreed word={word} text={draft.text} />
      <AgreedVersions word={word} />
    </>
  )
}

/** When and where the group agreed. It agrees on what it reads in the field: the last words may not be stored yet. */
function Agreed({ word, text }: { word: Thing<'definition'>; text: string }) {
  const { words } = t()
  const { agreed: stands, agreedOn, agreedIn } = word.values
  const meeting = useThing('meeting', agreedIn)
  const agree = () =>
    apply([{ do: 'edit', id: word.id, patch: agreed(word.values, text, { day: isoDay(), meeting: '' }) }], words.agree)
  const when = agreedOn
    ? [words.agreedOn(dateWord(agreedOn)), meeting && words.agreedIn(meeting.values.title)].filter(Boolean).join(' ')
    : words.notAgreed
  const changed = agreedOn !== '' && stands !== '' && stands !== word.values.text
  return (
    <>
      <p class={agreedOn && !changed ? 'good' : 'soft'}>{changed ? words.changedSince : when}</p>
      {(agreedOn === '' || changed) && text.trim() !== '' && (
        <div class="row">
          <Button look="filled" icon={CircleCheck} onClick={() => agree()}>
            {words.agree}
          </Button>
        </div>
      )}
    </>
  )
}
