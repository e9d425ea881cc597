import { useSignal } from '@preact/signals'
import { FileText, Image, Mic } from 'lucide'
import { useId } from 'preact/hooks'
import type { Question } from '../../../domain/sessions/guide.ts'
import type { ListedSource } from '../../../domain/sessions/source.ts'
import { usePreview } from '../../../ui/blob-address.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { useView } from '../../worker/things.ts'
import { OpenSource } from './open-source.tsx'
import { cutWords, sourceName, whereIcon, whereIs, whereWords } from './standing.ts'

type Props = {
  readonly session: string
  readonly questions: readonly Question[]
  /** Which of them: those of this question, or those beside the guide. */
  readonly question: string
  readonly mayEdit: boolean
  /** Only those of this member: while somebody writes, nothing of others may come up above her caret. */
  readonly writer?: string
}

/** The recordings, pictures and documents under a question, each a quiet line that opens in its place. */
export function Sources({ session, questions, question, mayEdit, writer }: Props) {
  const all = useView('sources', { session })
  const known = new Set(questions.map(one => one.id))
  const placeOf = (id: string) => (known.has(id) ? id : '')
  const fits = ({ values }: ListedSource['source']) =>
    placeOf(values.question) === question && (writer === undefined || values.writer === writer)
  const own = all?.filter(({ source }) => fits(source)) ?? []
  if (own.length === 0) return null
  return (
    <ul class="sources" aria-label={t().sources.title}>
      {own.map(listed => (
        <Line key={listed.source.id} listed={listed} questions={questions} mayEdit={mayEdit} />
      ))}
    </ul>
  )
}

const icons = { audio: Mic, photo: Image, document: FileText }

export type LineProps = {
  readonly listed: ListedSource
  readonly questions: readonly Question[]
  readonly mayEdit: boolean
}

function Line({ listed, questions, mayEdit }: LineProps) {
  const open = useSignal(false)
  const panel = useId()
  const { form, preview, state } = listed.source.values
  const small = usePreview(preview)
  const name = sourceName(listed)
  return (
    <li data-where={whereIs(listed)}>
      <button
        type="button"
        class="source-line"
        aria-expanded={open.value}
        aria-controls={open.value ? panel : undefined}
        onClick={() => (open.value = !open.value)}
      >
        {small ? <img src={small} alt="" /> : <Icon of={icons[form]} />}
        <span class="main">
          <span class="name">{name}</span>
          <small>
            {listed.source.values.name !== '' && <span class="form">{t().sources.forms[form]}</span>}
            <span class="where">
              <Icon of={whereIcon[whereIs(listed)]} size={16} />
              {whereWords(listed)}
            </span>
            {state === 'cut' && <span>{cutWords(listed)}</span>}
          </small>
        </span>
      </button>
      {open.value && (
        <div class="source-open stack" id={panel}>
          <OpenSource listed={listed} questions={questions} mayEdit={mayEdit} onGone={() => (open.value = false)} />
        </div>
      )}
    </li>
  )
}
