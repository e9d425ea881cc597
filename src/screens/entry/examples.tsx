import { useSignal } from '@preact/signals'
import { ChevronRight } from 'lucide'
import type { Example } from '../../project/practice/example-names.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { openedExample } from '../device/opened.ts'
import { enter, lastVault, phase, unlocked } from '../device/phase.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'

const SLOW_MS = 1_000

/** The six examples as plain lines: what each is called, what it shows and in which language. */
export function Examples() {
  const words = t().examples
  const { busy, problem, run } = useAct()
  const slow = useSignal(false)
  const open = (example: Example) =>
    run(async () => {
      const timer = setTimeout(() => (slow.value = true), SLOW_MS)
      try {
        const project = await api().practice(example)
        unlocked.value = true
        openedExample.value = example
        enter(project)
      } finally {
        clearTimeout(timer)
        slow.value = false
      }
    })
  return (
    <BareLayout title={words.title}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="soft">{words.lead}</p>
      <ul class="lines examples" aria-busy={busy.value}>
        {(Object.keys(words.list) as Example[]).map(name => (
          <li key={name}>
            <button type="button" disabled={busy.value} onClick={() => open(name)}>
              <span class="main">
                {words.list[name].name}
                <small>{words.list[name].shows}</small>
                <small class="tongue">{words.list[name].language}</small>
              </span>
              <Icon of={ChevronRight} size={18} />
            </button>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {slow.value && words.opening}
      </p>
      <Trouble text={problem.value} />
      <Button look="plain" busy={busy.value} onClick={() => (phase.value = { at: lastVault() ? 'unlock' : 'start' })}>
        {t().common.back}
      </Button>
    </BareLayout>
  )
}
