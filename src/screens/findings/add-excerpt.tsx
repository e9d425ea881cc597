import { useSignal } from '@preact/signals'
import type { Evidence } from '../../domain/findings/finding.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { useInfiniteScroll } from '../../ui/infinite-scroll.ts'
import { t } from '../../ui/language.ts'
import { useOnce } from '../../ui/once.ts'
import { apply } from '../editing/apply.ts'
import { useView } from '../worker/things.ts'
import { whereText } from './grounds.tsx'

const STEP = 40

type Props = { readonly finding: string; readonly stance: Evidence['stance']; readonly onClose: () => void }

/** Chooses among the excerpts of the project, the newest first; one press adds it. */
export function AddExcerpt({ finding, stance, onClose }: Props) {
  const words = t().findings.one
  const search = useSignal('')
  const count = useSignal(STEP)
  const choices = useView('excerptChoices', { finding, search: search.value, count: count.value })
  const shown = choices?.rows.length ?? 0
  const end = useInfiniteScroll(choices !== null && shown < choices.found, shown, () => (count.value = shown + STEP))
  const add = useOnce((id: string) => {
    const evidence: Evidence = { type: 'excerpt', stance, text: '' }
    const added = apply([{ do: 'edit', id: finding, patch: { [`evidence.${id}`]: evidence } }], words.groundAdded)
    onClose()
    return added
  })
  return (
    <Dialog
      title={stance === 'supports' ? words.pickFor : words.pickAgainst}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t().common.cancel}</Button>}
    >
      <Field
        label={words.search}
        value={search.value}
        onInput={value => {
          search.value = value
          count.value = STEP
        }}
      />
      {choices?.found === 0 && <p class="soft">{search.value === '' ? words.noExcerpts : words.noneFound}</p>}
      <ul class="lines picks">
        {choices?.rows.map(one => (
          <li key={one.id}>
            <button type="button" onClick={() => add(one.id)}>
              <span class="code">{one.code || '–'}</span>
              <span class="main">
                <q class="spoken">{one.quote}</q>
                <small>{[whereText(one), one.used && words.used].filter(Boolean).join(' · ')}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div ref={end} />
    </Dialog>
  )
}
