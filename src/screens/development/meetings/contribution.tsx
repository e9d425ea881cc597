import { useSignal } from '@preact/signals'
import { CloudUpload, Pencil } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { apply } from '../../editing/apply.ts'
import { useDraft } from '../../editing/draft.ts'
import { keep } from '../../editing/saving.ts'
import { Versions } from '../../editing/versions.tsx'
import { WordChips } from '../../frame/word-chips.tsx'
import { api } from '../../worker/api.ts'
import { Sheet } from '../tasks/answers.tsx'
import type { Choosing } from './choosing.ts'
import { KindChoice } from './composer.tsx'
import { Spoken } from './spoken.tsx'

type Props = {
  readonly one: Thing<'contribution'>
  /** It has just come in from somebody else. */
  readonly fresh: boolean
  /** It came after the meeting was closed. */
  readonly late: boolean
  readonly choosing?: Choosing | undefined
}

/** What somebody wrote, in her words; anybody changes it where it stands, and nothing says whose it is. */
export function ContributionRow({ one, fresh, late, choosing }: Props) {
  const words = t().meetings
  const editing = useSignal(false)
  const { text, kind } = one.values
  const margin = kind === '' ? fresh && words.fresh : t().field.kind[kind]
  return (
    <li class="contribution" data-fresh={fresh || undefined} data-editing={editing.value || undefined}>
      {margin && <span class="margin small soft">{margin}</span>}
      <div class="words">
        {editing.value ? (
          <Editing one={one} onDone={() => (editing.value = false)} />
        ) : (
          (text || !one.values.media) && <p class="spoken">{text || words.emptied}</p>
        )}
        {one.values.media && <Sheet id={one.id} />}
        {!editing.value && <WordChips text={text} />}
        <Standing one={one} late={late} />
        <Versions thing={one} field="text" label={words.contribution} text />
        <Versions thing={one} field="kind" label={words.kindLabel} read={kindWord} />
      </div>
      {choosing ? (
        <label class="choice pick">
          <input
            type="checkbox"
            autocomplete="off"
            aria-label={words.chooseOne(text)}
            checked={choosing.chosen.has(one.id)}
            onChange={() => choosing.toggle(one.id)}
          />
        </label>
      ) : (
        !editing.value && (
          <LineTool icon={Pencil} label={`${words.edit}: ${text}`} onPress={() => (editing.value = true)} />
        )
      )}
    </li>
  )
}

function Editing({ one, onDone }: { one: Thing<'contribution'>; onDone: () => void }) {
  const words = t().meetings
  const draft = useDraft(one, 'text')
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const field = area.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])
  const remove = () => apply([{ do: 'remove', id: one.id }], words.contributionRemoved)
  return (
    <div class="editing" onFocusOut={draft.save}>
      <Spoken
        area={area}
        label={words.contribution}
        value={draft.text}
        onText={draft.input}
        onKeyDown={event => event.key === 'Escape' && onDone()}
      />
      <div class="row">
        <Button onClick={onDone}>{words.done}</Button>
        <Button look="plain" onClick={remove}>
          {t().common.remove}
        </Button>
        <KindChoice
          value={one.values.kind}
          onChoose={kind => void keep(() => api().apply([{ do: 'edit', id: one.id, patch: { kind } }]))}
        />
      </div>
    </div>
  )
}

/** What stands beneath it: that it is one's own and waits, that it came late, and into which finding it went. */
function Standing({ one, late }: { one: Thing<'contribution'>; late: boolean }) {
  const words = t().meetings
  const { forAnother, finding } = one.values
  const mine = one.mine && (forAnother ? words.yoursForAnother : words.yours)
  if (!mine && !late && finding === '') return null
  return (
    <p class="standing small">
      {mine && (
        <span class={one.waiting ? 'wait no-print' : 'soft no-print'}>
          {one.waiting && <Icon of={CloudUpload} size={18} />}
          {one.waiting ? words.waits(mine) : mine}
        </span>
      )}
      {late && <span class="soft">{words.late}</span>}
      {finding !== '' && <a href={`/group/${finding}`}>{words.wentInto}</a>}
    </p>
  )
}

const kindWord = (value: unknown): string => {
  const kinds: Readonly<Record<string, string>> = t().field.kind
  return kinds[String(value)] ?? ''
}
