import { useSignal } from '@preact/signals'
import { Handshake } from 'lucide'
import { useRef } from 'preact/hooks'
import type { Change } from '../../../domain/change.ts'
import type { Thing } from '../../../domain/thing.ts'
import { itemChanged } from '../../../domain/together/agenda.ts'
import { agreed } from '../../../domain/together/agreeing.ts'
import { type Definition, newDefinition } from '../../../domain/together/definition.ts'
import { mayLook } from '../../../domain/together/leading.ts'
import { sameWord } from '../../../domain/together/word.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { apply } from '../../editing/apply.ts'
import { keep } from '../../editing/saving.ts'
import { Versions } from '../../editing/versions.tsx'
import { AgreedWord } from '../../frame/agreed-word.tsx'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThing, useThings } from '../../worker/things.ts'
import { AgreedVersions } from '../words/agreed-versions.tsx'
import type { ItemProps } from './open-item.tsx'
import { itemName } from './said.ts'

/** A word of the group: everyone writes first, then they compare, then they agree on one wording. */
export function WordItem(props: ItemProps) {
  const words = t().meetings
  const { meeting, item, written } = props
  const word = useThing('definition', item.ref)
  const agreeing = useSignal(false)
  const of = written.filter(({ values }) => values.item === item.id)
  const look = mayLook(item, meeting.values, of)
  const stands = word !== null && word !== undefined && word.values.agreedOn !== '' ? word : undefined
  const term = stands ? inMyLanguage(stands.values.term) : ''
  return (
    <>
      {stands && (
        <div class="agreed-word">
          {term !== itemName(item) && <p class="label">{term}</p>}
          <AgreedWord word={stands} />
          <Versions thing={stands} field="text" label={words.wording} text />
          <AgreedVersions word={stands} />
          <Earlier earlier={stands.values.earlier} />
        </div>
      )}
      {!stands && <p class="soft">{words.wordSteps}</p>}
      {!stands && !isWord(item.text) && <TheWord meeting={meeting} item={item} />}
      {look && of.length > 0 && (stands || isWord(item.text)) && (
        <Button icon={Handshake} onClick={() => (agreeing.value = true)}>
          {stands ? words.agreeAnew : words.agree}
        </Button>
      )}
      {agreeing.value && <Agree {...props} word={word ?? undefined} onClose={() => (agreeing.value = false)} />}
    </>
  )
}

/** An offered agenda asks which word it is to be; a question is none. */
const isWord = (text: string) => text.trim() !== '' && !text.trim().endsWith('?')

/** The word is named before everyone writes what she means by it. */
function TheWord({ meeting, item }: Pick<ItemProps, 'meeting' | 'item'>) {
  const words = t().meetings
  const text = useSignal('')
  const name = () =>
    keep(() => api().edit(meeting.id, itemChanged(meeting.values, item.id, { text: text.value.trim() }), meeting.view))
  return (
    <div class="row fields the-word">
      <Field label={words.word} value={text.value} onInput={next => (text.value = next)} />
      <Button busy={text.value.trim() === ''} onClick={name}>
        {words.thisWord}
      </Button>
    </div>
  )
}

function Earlier({ earlier }: Pick<Definition, 'earlier'>) {
  const words = t().meetings
  if (earlier.length === 0) return null
  return (
    <details>
      <summary class="small">{words.earlier(earlier.length)}</summary>
      <ul>
        {earlier.map(one => (
          <li key={one.until + one.text} class="small">
            {one.text} <span class="soft">{t().words.until(dateWord(one.until))}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

type AgreeProps = ItemProps & {
  readonly word: Thing<'definition'> | undefined
  readonly onClose: () => void
}

/** One wording is written together, with what each wrote before everybody's eyes. */
function Agree({ meeting, item, written, word, onClose }: AgreeProps) {
  const words = t().meetings
  const of = written.filter(({ values }) => values.item === item.id)
  const known = useThings('definition', {}, meeting.zone) ?? []
  const text = useSignal(word?.values.text || (of.length === 1 ? (of[0]?.values.text ?? '') : ''))
  // What another has put there meanwhile stands beside it.
  const seen = useRef(word && { view: word.view })
  const agree = async () => {
    const when = { day: isoDay(), meeting: meeting.id }
    const term = { [language.value]: itemName(item) }
    const now = newDefinition({ term })
    // The group may have the word already, from another meeting.
    const there = known.find(one => (word ? one.id === word.id : sameWord(one.values, now)))
    const said = text.value.trim()
    const changes: readonly Change[] = there
      ? [
          { do: 'edit', id: there.id, patch: { text: said }, ...seen.current },
          { do: 'edit', id: there.id, patch: agreed(there.values, said, when) },
          ...named(there.id),
        ]
      : made({ ...now, text: said, ...agreed(now, said, when) })
    await apply(changes, words.agreedNow)
    onClose()
  }
  const made = (values: Definition): readonly Change[] => {
    const made = newId()
    return [{ do: 'create', kind: 'definition', id: made, values, group: meeting.zone }, ...named(made)]
  }
  const named = (ref: string): readonly Change[] =>
    ref === item.ref ? [] : [{ do: 'edit', id: meeting.id, patch: itemChanged(meeting.values, item.id, { ref }) }]
  return (
    <Dialog
      title={words.agreeTitle(itemName(item))}
      onClose={onClose}
      actions={<Acts act={words.agreeAct} onAct={agree} onClose={onClose} busy={text.value.trim() === ''} />}
    >
      <ul class="picked">
        {of.map(({ id: one, values }) => (
          <li key={one} class="spoken">
            {values.text}
          </li>
        ))}
      </ul>
      <TextField label={words.wording} value={text.value} rows={3} onInput={next => (text.value = next)} />
    </Dialog>
  )
}
