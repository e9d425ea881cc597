import { useSignal } from '@preact/signals'
import { CircleCheck, Clock } from 'lucide'
import type { AgreedField, EarlierCard } from '../../../domain/maps/service.ts'
import { agreedNow, changedSince, differing, isAgeing } from '../../../domain/maps/service-card.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { apply } from '../../editing/apply.ts'
import { entriesIn, Versions } from '../../editing/versions.tsx'
import { m } from './words.ts'

type Props = { readonly service: Thing<'service'> }

/** When a group agreed on a card and who was there, what has been changed since, and how it read before. */
export function ServiceAgreed({ service }: Props) {
  const words = m()
  const agreeing = useSignal(false)
  const { values } = service
  const { agreedOn, agreedBy, earlier } = values
  const changed = changedSince(values)
  return (
    <section class="stack">
      {isAgeing(values, isoDay()) && (
        <p class="ageing">
          <Icon of={Clock} size={20} />
          {words.ageing}
        </p>
      )}
      <p class={agreedOn === '' ? 'soft' : undefined}>
        {agreedOn === '' ? words.notAgreed : words.agreedOn(dateWord(agreedOn), agreedBy)}
      </p>
      <Versions thing={service} field="agreedOn" label={words.agree} read={value => dateWord(String(value))} />
      <Versions thing={service} field="agreedBy" label={words.agreeBy} />
      <Versions thing={service} field="agreed" label={words.card} read={cardRead} />
      <Versions thing={service} field="earlier" label={words.earlierCards} read={earlierRead} />
      {changed.length > 0 && <p>{words.changedSince(fieldNames(changed))}</p>}
      {(agreedOn === '' || changed.length > 0) && (
        <Button icon={CircleCheck} onClick={() => (agreeing.value = true)}>
          {words.agree}
        </Button>
      )}
      {earlier.length > 0 && <Earlier service={service} />}
      {agreeing.value && <Agree service={service} onClose={() => (agreeing.value = false)} />}
    </section>
  )
}

const fieldNames = (fields: readonly AgreedField[]): string => fields.map(one => m().fields[one]).join(', ')

const cardRead = (value: unknown): string =>
  Object.values((value ?? {}) as Readonly<Record<string, unknown>>)
    .filter(one => typeof one === 'string' && one !== '')
    .join(' · ')

const earlierRead = (value: unknown): string =>
  entriesIn(value)
    .map(({ on }) => dateWord(String(on ?? '')))
    .join(', ')

/** Each wording with its days, and what was different from the one that came after it. */
function Earlier({ service: { values } }: Props) {
  const words = m()
  const { earlier, agreed } = values
  const next = (at: number): EarlierCard['said'] => earlier[at + 1]?.said ?? agreed
  return (
    <>
      <h2 class="label">{words.earlierCards}</h2>
      <ul class="lines">
        {earlier
          .map((card, at) => ({ card, differs: differing(card.said, next(at)) }))
          .toReversed()
          .map(({ card, differs }, n) => (
            <li key={n.toString()}>
              <div class="line">
                <span class="main">
                  {words.until(dateWord(card.on), dateWord(card.until))}
                  {card.by && <small>{card.by}</small>}
                  <small>{words.differed(fieldNames(differs))}</small>
                  {differs.map(field => card.said[field] && <small key={field}>{card.said[field]}</small>)}
                </span>
              </div>
            </li>
          ))}
      </ul>
    </>
  )
}

function Agree({ service, onClose }: Props & { onClose: () => void }) {
  const words = m()
  const by = useSignal('')
  const agree = async () => {
    const patch = agreedNow(service.values, { day: isoDay(), by: by.value.trim() })
    await apply([{ do: 'edit', id: service.id, patch }], words.agreedNow)
    onClose()
  }
  return (
    <Dialog title={words.agree} onClose={onClose} actions={<Acts act={words.agree} onAct={agree} onClose={onClose} />}>
      <Field label={words.agreeBy} hint={words.agreeByHint} value={by.value} onInput={value => (by.value = value)} />
    </Dialog>
  )
}
