import { likeDropped } from '../../../domain/work/like-dropped.ts'
import { newPractice } from '../../../domain/work/practice.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { useBegun } from '../../editing/begun.ts'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { useFindingLinks } from '../linked.tsx'

type Props = { readonly zone: string; readonly from: string; readonly onClose: () => void }

/** A new way of working, of a finding or of nothing; one like it that was stopped answers before it is saved. */
export function NewPractice({ zone, from, onClose }: Props) {
  const words = t().practices
  const route = useRoute()
  const origin = useFindingLinks(zone).find(({ id }) => id === from)
  const { written, made } = useBegun(`practice ${zone} ${from}`, { written: null as string | null })
  // What stands in the material reaches the group only in words somebody writes for it.
  const title = written.value ?? (origin && !origin.material ? origin.name : '')
  const like = likeDropped(title, useThings('practice', {}, zone) ?? [])
  const make = async () => {
    const id = newId()
    const values = newPractice({ title: title.trim(), origins: origin ? { [origin.id]: 'finding' } : {} })
    await keep(() => api().create('practice', values, id, zone))
    made()
    route(`/practices/${id}`)
  }
  return (
    <Dialog
      title={words.new}
      onClose={onClose}
      actions={<Acts act={words.newAct} onAct={make} onClose={onClose} disabled={title.trim() === ''} />}
    >
      <div class="stack wide">
        {origin?.material && (
          <p class="soft">
            {words.grew}: {origin.name}
          </p>
        )}
        <Field label={words.name} hint={words.groupReads} value={title} onInput={next => (written.value = next)} />
        {like.length > 0 && (
          <Callout tone="waits">
            <p>{words.like}</p>
            <ul>
              {like.map(({ id, values }) => (
                <li key={id}>
                  <a href={`/practices/${id}`}>{values.title}</a>{' '}
                  {values.reason ? words.because(values.reason) : words.noReason}
                </li>
              ))}
            </ul>
          </Callout>
        )}
      </div>
    </Dialog>
  )
}
