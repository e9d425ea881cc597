import type { Placed } from '../../domain/marking/marked-text.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { t } from '../../ui/language.ts'
import { besideWord, shownQuestions } from '../editing/guide-language.ts'
import { keep } from '../editing/saving.ts'
import { Versions } from '../editing/versions.tsx'
import { api } from '../worker/api.ts'
import { useNames } from '../worker/names.ts'
import { useThing, useView } from '../worker/things.ts'
import { MarkedText } from './marking/marked-text.tsx'
import { chooseByKey } from './marking/note-selection.ts'
import { Sources } from './sources/sources.tsx'

type Props = {
  readonly session: Thing<'session'>
  readonly notes: readonly Thing<'note'>[]
  readonly placed: readonly Placed[]
  /** The excerpt a person is looking at. */
  readonly current: string
}

/** The notes set like a page: the question in accent small type, what was said in serif below it. */
export function Page({ session, notes, placed, current }: Props) {
  const words = t().reading
  const guide = useThing('guide', session.values.guide)
  const questions = shownQuestions(guide?.values)
  const known = new Set(questions.map(question => question.id))
  const beside = notes.filter(note => !known.has(note.values.question))
  const sources = useView('sources', { session: session.id }) ?? []
  const mayEdit = session.values.state !== 'established'
  const aside = sources.some(({ source }) => !known.has(source.values.question))
  if (notes.length + sources.length === 0) return <p class="soft">{words.noNotes}</p>
  return (
    <>
      {questions.map(question => (
        <section key={question.id}>
          <h2 class="label">{question.text}</h2>
          <Answers
            besides={sources.some(({ source }) => source.values.question === question.id)}
            notes={notes.filter(note => note.values.question === question.id)}
            question={question.text}
            placed={placed}
            current={current}
          />
          <Sources session={session.id} questions={questions} question={question.id} mayEdit={mayEdit} />
        </section>
      ))}
      {(beside.length > 0 || aside) && (
        <section>
          <h2 class="label">{besideWord(questions)}</h2>
          {beside.length > 0 && (
            <Answers besides notes={beside} question={besideWord(questions)} placed={placed} current={current} />
          )}
          <Sources session={session.id} questions={questions} question="" mayEdit={mayEdit} />
        </section>
      )}
    </>
  )
}

/** `besides`: something else than words stands under the question. */
type AnswersProps = Omit<Props, 'session'> & { readonly question: string; readonly besides: boolean }

function Answers({ notes, question, placed, current, besides }: AnswersProps) {
  const nameOf = useNames()
  if (notes.length === 0) return besides ? null : <p class="small soft">{t().reading.noWords}</p>
  const writers = new Set(notes.map(note => note.values.writer))
  return (
    <>
      {[...notes]
        .sort((a, b) => a.values.begun - b.values.begun)
        .map(note => (
          <div key={note.id}>
            {writers.size > 1 && <p class="small soft">{nameOf(note.values.writer)}</p>}
            {note.conflicts.text ? (
              <Versions thing={note} field="text" label={question} text />
            ) : (
              <Spoken
                note={note}
                label={question}
                placed={placed.filter(one => one.excerpt.values.note === note.id)}
                current={current}
              />
            )}
            {note.joined.includes('text') && (
              <Callout tone="waits">
                <p>{t().versions.joined}</p>
                <Button onClick={() => keep(() => api().markRead(note.id, 'text'))}>{t().versions.read}</Button>
              </Callout>
            )}
          </div>
        ))}
    </>
  )
}

type SpokenProps = Pick<Props, 'placed' | 'current'> & { readonly note: Thing<'note'>; readonly label: string }

/** What was said, ready to be marked with finger, mouse or keyboard. */
function Spoken({ note, placed, current, label }: SpokenProps) {
  const { text } = note.values
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text field cannot show highlights within its words
    <div
      class="spoken"
      data-note={note.id}
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={label}
      aria-description={t().marking.keyboard}
      tabIndex={0}
      onKeyDown={event => chooseByKey(event, note.id, text) && event.preventDefault()}
    >
      <MarkedText text={text} placed={placed} current={current} />
    </div>
  )
}
