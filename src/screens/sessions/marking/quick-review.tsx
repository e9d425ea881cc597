import { useEffect, useRef } from 'preact/hooks'
import type { FindingKind } from '../../../domain/findings/finding.ts'
import { findingKinds } from '../../../domain/findings/finding.ts'
import { locate, type Span } from '../../../domain/marking/anchor.ts'
import { homed } from '../../../domain/marking/moved-words.ts'
import { byWord, sentencesOf } from '../../../domain/marking/sentence.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/field.tsx'
import { clock, t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { keep } from '../../editing/saving.ts'
import { Screen } from '../../frame/screen.tsx'
import { api } from '../../worker/api.ts'
import { useSessionName } from '../../worker/session-name.ts'
import { useThing, useThings } from '../../worker/things.ts'
import { NoSession } from '../no-session.tsx'
import { makeFinding, placeAgain, removeMark } from './marking-acts.ts'

/** Going through the marks set while listening, one at a time: kept as excerpt, made a finding, or dropped. */
export function QuickReview({ id }: { id: string }) {
  const words = t().marking
  const nameOf = useSessionName()
  const session = useThing('session', id)
  const notes = useThings('note', { session: id })
  const excerpts = useThings('excerpt', { session: id })
  const first = useRef(0)
  if (session === undefined) return <NoSession />
  if (!session || !notes || !excerpts) return null
  const quick = homed(notes, excerpts)
    .filter(one => one.values.quick)
    .sort((a, b) => a.values.at - b.values.at)
  first.current = Math.max(first.current, quick.length)
  const [now] = quick
  const through = first.current - quick.length
  return (
    <Screen title={words.review} lead={nameOf(session.values)} back={`/sessions/${id}`}>
      {now ? (
        <article class="sheet page stack review" key={now.id}>
          <p class="small soft">{words.of(through + 1, first.current)}</p>
          <One mark={now} notes={notes} />
        </article>
      ) : (
        <article class="sheet page stack review">
          <p class="lead">{first.current === 0 ? words.noneLeft : words.through(through)}</p>
          <a class="button filled" href={`/sessions/${id}`}>
            {words.back}
          </a>
        </article>
      )}
    </Screen>
  )
}

function One({ mark, notes }: { mark: Thing<'excerpt'>; notes: readonly Thing<'note'>[] }) {
  const words = t().marking
  const note = notes.find(one => one.id === mark.values.note)
  const span = note && locate(note.values.text, mark.values.anchor)
  const kinds = findingKinds.map(kind => [kind, t().field.kind[kind]] as const)
  const set = (as: string) => void keep(() => api().edit(mark.id, { as }, mark.view))
  const drop = () => void removeMark(mark.id, [])
  useReviewKeys()
  return (
    <>
      <Select
        label={words.kind}
        value={mark.values.as}
        options={[...kinds, ['quote', t().field.kind.quote]]}
        onInput={set}
      />
      {note && span ? (
        <Placed mark={mark} note={note} span={span} onDrop={drop} />
      ) : (
        <Unplaced mark={mark} notes={notes} onDrop={drop} />
      )}
    </>
  )
}

type PlacedProps = { mark: Thing<'excerpt'>; note: Thing<'note'>; span: Span; onDrop: () => void }

function Placed({ mark, note, span, onDrop }: PlacedProps) {
  const words = t().marking
  const { text } = note.values
  const quote = text.slice(span.start, span.end)
  const move = (step: 1 | -1) => void placeAgain(mark.id, { note, span: byWord(text, span, step) })
  const kind = mark.values.as
  return (
    <>
      <p class="spoken">
        {text.slice(0, span.start)}
        <mark>{quote}</mark>
        {text.slice(span.end)}
      </p>
      <div class="row">
        <Button look="plain" onClick={() => move(1)}>
          {words.wider}
        </Button>
        <Button look="plain" onClick={() => move(-1)}>
          {words.narrower}
        </Button>
      </div>
      <div class="row acts">
        <Button
          look="filled"
          disabled={kind === 'quote'}
          onClick={() => makeFinding(mark, kind as FindingKind, quote.trim())}
        >
          {words.makeFinding}
        </Button>
        <Button
          onClick={() =>
            apply([{ do: 'edit', id: mark.id, patch: { quick: false } }], words.done(t().field.kind[kind]))
          }
        >
          {words.makeExcerpt}
        </Button>
        <Button look="plain" onClick={onDrop}>
          {words.drop}
        </Button>
      </div>
    </>
  )
}

/** A mark without words, or whose words are gone: the sentences of its question stand as buttons, else those of the others. */
function Unplaced({
  mark,
  notes,
  onDrop,
}: {
  mark: Thing<'excerpt'>
  notes: readonly Thing<'note'>[]
  onDrop: () => void
}) {
  const words = t().marking
  const { quote } = mark.values.anchor
  const all = notes.flatMap(note => sentencesOf(note.values.text).map(span => ({ note, span })))
  const under = all.filter(({ note }) => note.values.question === mark.values.question)
  const sentences = under.length > 0 ? under : all
  return (
    <>
      {quote !== '' && <p class="spoken">{quote}</p>}
      <p>{quote === '' ? words.emptyAt(clock(new Date(mark.values.at))) : words.lostQuote}</p>
      {under.length === 0 && <p class="soft">{all.length === 0 ? words.emptyNone : words.emptyNothing}</p>}
      <ul class="sentences">
        {sentences.map(({ note, span }) => (
          <li key={`${note.id}${span.start}`}>
            <button type="button" class="spoken" onClick={() => placeAgain(mark.id, { note, span })}>
              {note.values.text.slice(span.start, span.end)}
            </button>
          </li>
        ))}
      </ul>
      <div class="row acts">
        <Button look="plain" onClick={onDrop}>
          {words.drop}
        </Button>
      </div>
    </>
  )
}

/** 1 makes a finding, 2 an excerpt, 3 drops; never while a field has the focus. */
function useReviewKeys(): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (document.activeElement?.matches('input, textarea, select') || event.ctrlKey || event.altKey) return
      const buttons = document.querySelectorAll<HTMLButtonElement>('.review .acts button')
      const button = /^[1-3]$/.test(event.key) ? buttons[Number(event.key) - 1] : undefined
      if (!button) return
      event.preventDefault()
      button.click()
    }
    addEventListener('keydown', keys)
    return () => removeEventListener('keydown', keys)
  }, [])
}
