import './development.css'
import { useSignal } from '@preact/signals'
import { linesIn } from '../../domain/plain-text.ts'
import { type GroupScope, groupScopes, newGroup } from '../../domain/together/group.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Field, Radios, TextField, Tick } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { toggled } from '../../ui/toggled.ts'
import { Screen } from '../frame/screen.tsx'
import { useRoute } from '../frame/use-route.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { openGroup } from '../worker/group.ts'
import { newId } from '../worker/new-id.ts'
import { isCoordinator } from '../worker/role.ts'
import { usePeople } from './people.ts'

/** Makes a group: what it is called and for, its ground rules, and who is in it from the beginning. */
export const NewGroup = () => (isCoordinator() ? <Form /> : <NotMine />)

/** Whoever came by the address alone is told before she writes, not afterwards. */
const NotMine = () => (
  <Screen title={t().groups.new} back="/development">
    <p class="soft page">{t().groups.notMine}</p>
  </Screen>
)

function Form() {
  const words = t().groups
  const route = useRoute()
  const { busy, problem, run } = useAct()
  // Chosen once: what is asked for again after a lost answer is the same group. The form begins anew each time: one that
  // was kept would ask for that group again under another name.
  const zone = useSignal(newId())
  const name = useSignal('')
  const purpose = useSignal('')
  const scope = useSignal<GroupScope>('internal')
  const offered = useSignal<readonly number[]>([0, 1, 2])
  const own = useSignal('')
  const chosen = useSignal<readonly string[]>([])
  const people = usePeople().filter(one => !one.coordinates)
  const make = () =>
    run(async () => {
      const rules = [...offered.value.toSorted().map(n => words.offered[n] ?? ''), ...linesIn(own.value)]
      const group = newGroup({ name: name.value, purpose: purpose.value, scope: scope.value, rules })
      await api().makeGroup(zone.value, { group, people: chosen.value })
      openGroup(zone.value)
      toast(words.made)
      route(`/groups/${zone.value}`)
    })
  return (
    <Screen title={words.new} lead={words.newText} back="/development">
      <form
        class="page stack"
        onSubmit={event => {
          event.preventDefault()
          if (name.value.trim() !== '') void make()
        }}
      >
        <Field label={words.name} value={name.value} onInput={value => (name.value = value)} />
        <TextField label={words.purpose} rows={2} value={purpose.value} onInput={value => (purpose.value = value)} />
        <Radios
          legend={words.scope}
          value={scope.value}
          options={groupScopes.map(one => [one, words.scopes[one]])}
          onInput={value => (scope.value = value)}
        />
        <fieldset class="field">
          <legend>{words.rules}</legend>
          {words.offered.map((rule, n) => (
            <Tick
              key={rule}
              label={rule}
              checked={offered.value.includes(n)}
              onChange={() => (offered.value = toggled(offered.value, n))}
            />
          ))}
        </fieldset>
        <TextField
          label={words.ownRules}
          hint={words.rulesHint}
          rows={2}
          value={own.value}
          onInput={value => (own.value = value)}
        />
        <fieldset class="field">
          <legend>{words.people}</legend>
          {people.map(({ person, name }) => (
            <Tick
              key={person}
              label={name}
              checked={chosen.value.includes(person)}
              onChange={() => (chosen.value = toggled(chosen.value, person))}
            />
          ))}
          <p class="hint">{people.length === 0 ? words.peopleNone : words.coordinators}</p>
        </fieldset>
        <Trouble text={problem.value} />
        {busy.value && <p class="soft">{words.making}</p>}
        <div class="row">
          <Button look="filled" type="submit" disabled={name.value.trim() === ''} busy={busy.value}>
            {words.make}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
