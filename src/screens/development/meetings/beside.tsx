import { useSignal } from '@preact/signals'
import { ChevronRight, CircleCheck, CircleDashed, Minus, Plus, Users } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import type { CameBack } from '../../../domain/together/came-back.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { inMyLanguage } from '../../../ui/texts.ts'
import { useTapped } from '../../editing/tapped.ts'
import { AgreedWord } from '../../frame/agreed-word.tsx'
import { useThings } from '../../worker/things.ts'
import { useCameBack } from './use-came-back.ts'

type Props = { readonly meeting: Thing<'meeting'>; readonly thoughts: number }

/** What stands beside the open item: what came back of the tasks between, the group's words, and how many are here. */
export function Beside({ meeting, thoughts }: Props) {
  const words = t().meetings
  const back = useCameBack(meeting) ?? []
  const terms = (useThings('definition', {}, meeting.zone) ?? []).filter(({ values }) => values.agreedOn !== '')
  return (
    <aside class="beside" aria-label={words.beside}>
      {back.length > 0 && (
        <section>
          <h2 class="label">{words.types.back}</h2>
          <ul class="lines">
            {back.map(one => (
              <Back key={one.task.id} one={one} />
            ))}
          </ul>
        </section>
      )}
      {terms.length > 0 && (
        <section>
          <h2 class="label">{words.ourWords}</h2>
          <ul class="lines">
            {terms.map(one => (
              <Term key={one.id} one={one} />
            ))}
          </ul>
        </section>
      )}
      <Here meeting={meeting} thoughts={thoughts} />
    </aside>
  )
}

function Back({ one }: { one: CameBack }) {
  const { done, of } = one.standing
  const all = of > 0 && done >= of
  return (
    <li>
      <div class="line">
        <Icon of={all ? CircleCheck : CircleDashed} />
        <span class="main">
          {one.task.values.title || t().common.untitled}
          <small>{t().meetings.back(done, of)}</small>
        </span>
      </div>
    </li>
  )
}

function Term({ one }: { one: Thing<'definition'> }) {
  const open = useSignal(false)
  const name = inMyLanguage(one.values.term)
  const close = () => (open.value = false)
  return (
    <li>
      <button type="button" onClick={() => (open.value = true)}>
        <span class="main">{name}</span>
        <Icon of={ChevronRight} size={18} />
      </button>
      {open.value && (
        <Dialog title={name} onClose={close} actions={<Button onClick={close}>{t().common.close}</Button>}>
          <AgreedWord word={one} />
        </Dialog>
      )}
    </li>
  )
}

/** How many came: a number that somebody counts, never names. */
function Here({ meeting, thoughts }: { meeting: Thing<'meeting'>; thoughts: number }) {
  const words = t().meetings
  const [counted, count] = useTapped<number | null>(meeting, 'came')
  const came = Math.max(0, counted ?? 0)
  return (
    <section class="here">
      <Icon of={Users} />
      <div>
        <p class="soft" role="status">
          {words.hereNow(came)} {thoughts > 0 && words.thoughtsNoNames(thoughts)}
        </p>
        <div class="row">
          <LineTool icon={Minus} label={words.fewer} idle={came === 0} onPress={() => count(came - 1)} />
          <LineTool icon={Plus} label={words.more} onPress={() => count(came + 1)} />
        </div>
      </div>
    </section>
  )
}
