import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { FoundIn, Hit } from '../../domain/search.ts'
import { Button } from '../../ui/button.tsx'
import { dayHeading } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { useKeys } from '../../ui/use-keys.ts'
import { isOf, useView } from '../worker/things.ts'
import { finding } from './find.ts'

const FEW = 5
const MANY = 200

/** Looks through everything one may read; arrows go through what was found, Enter opens the first. */
export function Search() {
  const words = t().search
  const text = useSignal('')
  const all = useSignal<FoundIn | ''>('')
  const query = { text: text.value, count: all.value === '' ? FEW : MANY }
  const found = useView('search', query)
  const answered = isOf('search', query)
  const field = useRef<HTMLInputElement>(null)
  const close = () => (finding.value = false)
  // Fingers are quicker than the search: what was found for other words is not opened.
  const entered = useRef(false)
  const keys = useKeys<HTMLDivElement>((event, inside) => {
    if (event.key === 'Enter' && document.activeElement === field.current) {
      if (answered) openFirst(inside)
      else entered.current = true
    } else walk(event, inside)
  })
  useEffect(() => {
    if (!answered || !entered.current || !keys.current) return
    entered.current = false
    openFirst(keys.current)
  }, [answered, text.value])
  useEffect(() => field.current?.focus(), [])
  const shown = found?.filter(kind => all.value === '' || kind.in === all.value) ?? []
  const asked = text.value.trim().length > 1
  return (
    <Dialog title={words.title} onClose={close} actions={<Button onClick={close}>{t().common.close}</Button>}>
      <div class="stack wide finder" ref={keys}>
        <Field
          label={words.field}
          hint={words.hint}
          value={text.value}
          inputRef={field}
          onInput={value => {
            entered.current = false
            text.value = value
            all.value = ''
          }}
        />
        <p class="hidden" role="status">
          {asked && found && words.found(shown.reduce((sum, kind) => sum + kind.count, 0))}
        </p>
        {asked && found?.length === 0 && <p class="soft">{words.none}</p>}
        {shown.map(kind => (
          <section key={kind.in}>
            <h3 class="label">
              {words.in[kind.in]} <small>{kind.count}</small>
            </h3>
            <ul class="lines">
              {kind.hits.map((hit, at) => (
                <Line key={`${hit.id}${at}`} hit={hit} onOpen={close} />
              ))}
            </ul>
            {kind.count > kind.hits.length && all.value === '' && (
              <Button look="plain" onClick={() => (all.value = kind.in)}>
                {words.all(kind.count)}
              </Button>
            )}
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Line({ hit, onOpen }: { hit: Hit; onOpen: () => void }) {
  const where = [hit.codes, hit.day && dayHeading(hit.day)].filter(Boolean).join(' · ')
  return (
    <li>
      <a href={hrefOf(hit)} onClick={onOpen}>
        <span class="main">
          <span class={hit.in === 'note' || hit.in === 'answer' ? 'spoken' : ''}>
            {hit.before}
            <mark>{hit.word}</mark>
            {hit.after}
          </span>
          {where && <small>{where}</small>}
        </span>
      </a>
    </li>
  )
}

const paths: Readonly<Record<FoundIn, (id: string) => string>> = {
  session: id => `/sessions/${id}`,
  note: id => `/sessions/${id}`,
  finding: id => `/findings/${id}`,
  groupFinding: id => `/group/${id}`,
  answer: id => `/rounds/${id}/result`,
  meeting: id => `/meetings/${id}`,
  conference: id => `/conferences/${id}`,
  practice: id => `/practices/${id}`,
  decision: id => `/decisions/${id}`,
  goal: id => `/goals/${id}`,
  definition: id => `/words/${id}`,
  service: id => `/services/${id}`,
  map: id => `/maps/${id}`,
}
const hrefOf = ({ in: place, id }: Hit): string => paths[place](id)

const openFirst = (inside: HTMLElement): void => inside.querySelector('a')?.click()

/** Arrows move among the field and what was found. */
function walk(event: KeyboardEvent, inside: HTMLElement): void {
  const steps = [...inside.querySelectorAll<HTMLElement>('input, a')]
  const at = steps.findIndex(one => one === document.activeElement)
  const to = event.key === 'ArrowDown' ? steps[at + 1] : event.key === 'ArrowUp' ? steps[at - 1] : undefined
  if (!to) return
  event.preventDefault()
  to.focus()
}
