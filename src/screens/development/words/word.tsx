import '../development.css'
import { Trash2 } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { sameWord } from '../../../domain/together/word.ts'
import { languages } from '../../../messages/languages.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord } from '../../../ui/dates.ts'
import { Field } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { BoundLines } from '../../editing/bound-lines.tsx'
import { useDraft } from '../../editing/draft.ts'
import { Versions } from '../../editing/versions.tsx'
import { useRemoving } from '../../frame/removing.ts'
import { Screen } from '../../frame/screen.tsx'
import { TakenFrom } from '../../frame/taken-from.tsx'
import { roomName, useGroups } from '../../worker/group.ts'
import { useThing, useThings } from '../../worker/things.ts'
import { Meaning } from './meaning.tsx'

/** One word: what the group means by it, when it agreed, and what it meant before. */
export function WordPage({ id }: { id: string }) {
  const { words, common } = t()
  const word = useThing('definition', id)
  if (word === null) return null
  if (word === undefined)
    return (
      <Screen title={words.title} back="/words">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  return (
    <Screen title={inMyLanguage(word.values.term) || common.untitled} tab={words.title} back="/words">
      <Page key={id} word={word} />
    </Screen>
  )
}

function Page({ word }: { word: Thing<'definition'> }) {
  const { words } = t()
  const removing = useRemoving()
  const remove = () => removing([{ do: 'remove', id: word.id }], words.removed, '/words')
  return (
    <div class="page stack word">
      <Meaning word={word} />
      <TakenFrom thing={word} />
      <Elsewhere word={word} />
      <div class="pair long">
        {languages.map(one => (
          <Term key={one} word={word} of={one} />
        ))}
      </div>
      <BoundLines thing={word} field="forms" label={words.forms} hint={words.formsHint} rows={2} />
      <Earlier word={word} />
      <div class="row">
        <Button look="plain" icon={Trash2} onClick={() => remove()}>
          {words.remove}
        </Button>
      </div>
    </div>
  )
}

function Term({ word, of }: { word: Thing<'definition'>; of: (typeof languages)[number] }) {
  const draft = useDraft(word, `term.${of}`)
  return (
    <div class="bound" onFocusOut={draft.save}>
      <Field label={t().words.termIn[of]} value={draft.text} onInput={draft.input} />
      <Versions thing={word} field={`term.${of}`} label={t().words.termIn[of]} />
    </div>
  )
}

/** What other groups that I read mean by the same word. */
function Elsewhere({ word }: { word: Thing<'definition'> }) {
  const { words } = t()
  const rooms = useGroups() ?? []
  const others = (useThings('definition', {}) ?? []).filter(
    one => one.zone !== word.zone && sameWord(one.values, word.values) && one.values.text !== word.values.text,
  )
  return (
    <>
      {others.map(one => {
        const room = rooms.find(other => other.zone === one.zone)
        return (
          <blockquote key={one.id}>
            <p class="small soft">{words.differs(room ? roomName(room) : '–')}</p>
            <p class="said-words">{one.values.text}</p>
          </blockquote>
        )
      })}
    </>
  )
}

function Earlier({ word }: { word: Thing<'definition'> }) {
  const { words } = t()
  const { earlier } = word.values
  if (earlier.length === 0) return null
  return (
    <section>
      <h2 class="label">{words.earlier}</h2>
      <ul class="lines">
        {earlier.toReversed().map(({ text, until }, n) => (
          <li key={`${until}${n}`}>
            <div class="line">
              <span class="main">
                {text}
                <small>{words.until(dateWord(until))}</small>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
