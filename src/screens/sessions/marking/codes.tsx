import { useSignal } from '@preact/signals'
import { ChevronRight, Plus, Trash2 } from 'lucide'
import { byName } from '../../../domain/by-name.ts'
import type { CodedPassage } from '../../../domain/marking/code-uses.ts'
import { HUES } from '../../../domain/marking/excerpt.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { BoundField } from '../../editing/bound.tsx'
import { keep } from '../../editing/saving.ts'
import { Screen } from '../../frame/screen.tsx'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings, useView } from '../../worker/things.ts'

/** The codebook: words of one's own for what passages are about, with the passages under each. */
export function Codes() {
  const words = t().marking
  const codes = useThings('code')
  const open = useSignal('')
  const uses = useView('codeUses', { open: open.value })
  const make = async () => {
    const id = newId()
    const hue = (codes?.length ?? 0) % HUES
    await keep(() => api().create('code', { name: words.newCode, description: '', hue, parent: '' }, id))
    open.value = id
  }
  const inOrder = [...(codes ?? [])].sort((a, b) => byName(a.values.name, b.values.name))
  const top = inOrder.filter(one => !inOrder.some(other => other.id === one.values.parent))
  const shown = top.flatMap(one => [one, ...inOrder.filter(other => other.values.parent === one.id)])
  return (
    <Screen title={words.codebook} lead={words.codebookLead} back="/project">
      <div class="row">
        <Button look="filled" icon={Plus} onClick={() => make()}>
          {words.newCode}
        </Button>
      </div>
      {codes?.length === 0 && <p class="soft band">{words.codesEmpty}</p>}
      <ul class="lines page band codebook">
        {shown.map(code => (
          <li key={code.id} data-under={code.values.parent !== '' || undefined}>
            <button
              type="button"
              aria-expanded={open.value === code.id}
              onClick={() => (open.value = open.value === code.id ? '' : code.id)}
            >
              <span class="hue" data-hue={code.values.hue} aria-hidden="true" />
              <span class="main">
                {code.values.name || t().common.untitled}
                <small>{words.uses(uses?.counts[code.id] ?? 0)}</small>
              </span>
              <Icon of={ChevronRight} size={18} />
            </button>
            {open.value === code.id && <Edit code={code} codes={inOrder} passages={uses?.passages ?? []} />}
          </li>
        ))}
      </ul>
    </Screen>
  )
}

type EditProps = {
  readonly code: Thing<'code'>
  readonly codes: readonly Thing<'code'>[]
  readonly passages: readonly CodedPassage[]
}

function Edit({ code, codes, passages }: EditProps) {
  const words = t().marking
  const set = (patch: Record<string, unknown>) => void keep(() => api().edit(code.id, patch, code.view))
  const parents = codes
    .filter(one => one.id !== code.id && one.values.parent === '')
    .map(one => [one.id, one.values.name] as const)
  return (
    <div class="stack panel">
      <BoundField thing={code} field="name" label={words.name} />
      <BoundField thing={code} field="description" label={words.description} />
      <Select
        label={words.hue}
        value={String(code.values.hue)}
        options={words.hueNames.map((name, index) => [String(index), name] as const)}
        onInput={hue => set({ hue: Number(hue) })}
      />
      {!codes.some(one => one.values.parent === code.id) && (
        <Select
          label={words.under}
          value={code.values.parent}
          options={[['', words.top], ...parents]}
          onInput={parent => set({ parent })}
        />
      )}
      <Passages passages={passages} />
      <Button look="plain" icon={Trash2} onClick={() => apply([{ do: 'remove', id: code.id }], words.codeRemoved)}>
        {words.removeCode}
      </Button>
    </div>
  )
}

/** The passages under a code, each leading to its place. */
function Passages({ passages }: { passages: readonly CodedPassage[] }) {
  return (
    <ul class="excerpts">
      {passages.map(({ id, session, as, quote }) => (
        <li key={id}>
          <a href={`/sessions/${session}#${id}`}>
            <span class="small soft">{t().field.kind[as]}</span>
            <span class="spoken">{quote}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
