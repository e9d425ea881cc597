import './network.css'
import './own.css'
import { useSignal } from '@preact/signals'
import { Check, Plus, UsersRound, X } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { Askable } from '../../../domain/maps/network/asked.ts'
import { CLOSE } from '../../../domain/maps/network/tie.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { late, saving } from '../../editing/saving.ts'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useThing, useView } from '../../worker/things.ts'
import { m } from '../maps/words.ts'
import { type Asked, type Own, useMine } from './own.ts'
import { AddOwn } from './own-add.tsx'
import { AskedOne } from './own-asked.tsx'
import { OwnEnd } from './own-end.tsx'
import { backOf, OwnFoot } from './own-foot.tsx'
import { useNetworkWords, w } from './words.ts'

/** My own network, drawn as a list in a minute: with whom, how is it, next; also as the answer of a task between two meetings. */
export function OwnNetworkPage({ id, task = '' }: { id: string; task?: string }) {
  const map = useThing('map', id)
  if (!useNetworkWords() || map === null) return null
  if (map === undefined || map.values.type !== 'network')
    return (
      <Screen title={m().title} back="/maps">
        <p class="soft">{m().gone}</p>
      </Screen>
    )
  return <Known key={map.id} map={map} task={task} />
}

/** Nobody is asked anything before it is known what she has said already. */
function Known({ map, task }: { map: Thing<'map'>; task: string }) {
  const askables = useView('askables', { group: map.zone, id: map.id })
  const mine = useMine(map)
  if (!askables || mine === null) return null
  return <Asking map={map} askables={askables} mine={mine} task={task} />
}

function Asking({ map, askables, mine, task }: Own & { readonly askables: readonly Askable[] }) {
  const words = w()
  const ties = mine?.values.ties ?? {}
  const people = allAsked(askables, mine)
  // Whoever is open stays so, whoever else comes into the list meanwhile.
  const open = useSignal(people.find(({ key }) => !Object.hasOwn(ties, key))?.key ?? END)
  const adding = useSignal(false)
  const found = people.findIndex(({ key }) => key === open.value)
  const at = found < 0 ? people.length : found
  const goTo = (n: number) => {
    open.value = people[n]?.key ?? END
  }
  const own = { map, mine, task }
  const added = (key: string) => {
    adding.value = false
    open.value = key
  }
  const one = people[at]
  return (
    <main class="own-network">
      <Top own={own} />
      <div class="own-body">
        <Heading own={own} done={!one} />
        {one ? (
          <AskedOne own={own} people={people} at={at} onAdd={() => (adding.value = true)} />
        ) : (
          <OwnEnd own={own} people={people} onAsk={goTo} />
        )}
        {!one && (
          <Button look="plain" icon={Plus} onClick={() => (adding.value = true)}>
            {words.addOther}
          </Button>
        )}
        <p class="own-promise soft small">
          <Icon of={UsersRound} size={20} />
          {words.groupSees}
        </p>
      </div>
      <OwnFoot own={own} at={at} count={people.length} onGo={goTo} />
      {adding.value && <AddOwn own={own} onAdded={added} onClose={() => (adding.value = false)} />}
    </main>
  )
}

/** Nobody is open: all have been asked about. */
const END = ''

/** Whom I am asked about, under the id I have named her by, and whom I have named besides. */
function allAsked(askables: readonly Askable[], mine: Thing<'ownNetwork'> | undefined): readonly Asked[] {
  const ties = mine?.values.ties ?? {}
  const asked = new Set(askables.flatMap(({ ids }) => ids))
  const besides = Object.entries(ties)
    .filter(([key]) => !asked.has(key))
    .toSorted(([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1))
  return [
    ...askables.map(({ key, label, ids }) => ({ key: ids.find(id => Object.hasOwn(ties, id)) ?? key, label })),
    ...besides.map(([key, { label }]) => ({ key, label: key === CLOSE ? w().close : label })),
  ]
}

function Top({ own }: { own: Own }) {
  const route = useRoute()
  const words = t().common
  const said = saving.value === 'failed' ? words.notSaved : late.value > 0 ? words.saving : words.saved
  return (
    <header class="own-top">
      <Button look="plain" icon={X} onClick={() => route(backOf(own))}>
        {w().later}
      </Button>
      <span class="small" role="status">
        <Icon of={Check} size={20} />
        {said}
      </span>
    </header>
  )
}

function Heading({ own: { map, task }, done }: { own: Own; done: boolean }) {
  const words = w()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${words.ownTitle} · Rinnalla`
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <p class="label">{task === '' ? map.values.title || t().common.untitled : t().development.tasksOpen}</p>
      <h1 ref={heading} tabIndex={-1}>
        {done ? words.ownDone : words.ownTitle}
      </h1>
      {!done && <p class="soft">{words.ownLead}</p>}
    </>
  )
}
