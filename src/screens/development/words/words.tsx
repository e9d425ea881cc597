import '../development.css'
import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { newDefinition } from '../../../domain/together/definition.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { LongList } from '../../../ui/long-list.tsx'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { inMyLanguage } from '../../../ui/texts.ts'
import { useBegun } from '../../editing/begun.ts'
import { keep } from '../../editing/saving.ts'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { useGroup } from '../../worker/group.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'

/** The words the open group has opened, each with what is meant by it and since when. */
export function OurWords() {
  const { words } = t()
  const zone = useGroup()?.zone
  return (
    <Screen title={words.title} lead={words.lead} back="/development">
      {zone !== undefined && <List zone={zone} />}
    </Screen>
  )
}

function List({ zone }: { zone: string }) {
  const { words } = t()
  const all = useThings('definition', {}, zone)
  const opening = useSignal(false)
  if (!all) return null
  const named = all.toSorted((a, b) => termOf(a).localeCompare(termOf(b), language.value))
  return (
    <div class="page stack">
      <div class="row">
        <Button look="filled" icon={Plus} onClick={() => (opening.value = true)}>
          {words.new}
        </Button>
      </div>
      {all.length === 0 && <p class="soft">{words.none}</p>}
      <LongList rows={named}>
        {one => (
          <li key={one.id}>
            <a href={`/words/${one.id}`}>
              <span class="main">
                {termOf(one) || t().common.untitled}
                <small>
                  {[
                    one.values.text,
                    one.values.agreedOn ? words.agreedOn(dateWord(one.values.agreedOn)) : words.notAgreed,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
              <RowMarks twoVersions={inTwo(one)} waiting={one.waiting} />
            </a>
          </li>
        )}
      </LongList>
      {opening.value && <Open zone={zone} onClose={() => (opening.value = false)} />}
    </div>
  )
}

const termOf = (one: Thing<'definition'>): string => inMyLanguage(one.values.term)

function Open({ zone, onClose }: { zone: string; onClose: () => void }) {
  const { words } = t()
  const route = useRoute()
  const { term, made } = useBegun(`word ${zone}`, { term: '' })
  const open = async () => {
    const id = newId()
    const values = newDefinition({ term: { [language.value]: term.value.trim() } })
    await keep(() => api().create('definition', values, id, zone))
    made()
    route(`/words/${id}`)
  }
  return (
    <Dialog
      title={words.new}
      onClose={onClose}
      actions={<Acts act={words.add} disabled={term.value.trim() === ''} onAct={() => open()} onClose={onClose} />}
    >
      <Field label={words.term} value={term.value} onInput={value => (term.value = value)} />
    </Dialog>
  )
}
