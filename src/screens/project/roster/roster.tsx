import { useSignal } from '@preact/signals'
import { ChevronDown, ChevronUp, CloudUpload, Split } from 'lucide'
import { useLocation } from 'preact-iso/router'
import { lastCall } from '../../../domain/roster/calls.ts'
import { type Coverage, coverage, type Heard } from '../../../domain/roster/roster.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { language, locale, t } from '../../../ui/language.ts'
import { Screen } from '../../frame/screen.tsx'
import { useThings } from '../../worker/things.ts'
import { AddPerson } from './roster-add.tsx'
import { saidOf } from './roster-calls.tsx'
import { PasteRoster } from './roster-paste.tsx'
import { PersonPanel } from './roster-person.tsx'
import { SameCodes } from './roster-same.tsx'

type Person = Thing<'person'>

/** Whom the situation analysis should hear, by unit and code, and how far it has come with each of them. */
export function Roster() {
  const words = t().roster
  const people = useThings('person')
  const sessions = useThings('session')
  const adding = useSignal<'one' | 'paste' | null>(null)
  const close = () => (adding.value = null)
  const sorted = [...(people ?? [])].sort(byCode)
  return (
    <Screen title={words.title} lead={words.lead} back="/project">
      <div class="roster">
        {people && people.length > 0 && <Head now={coverage(sorted, sessions ?? [])} />}
        <SameCodes people={sorted} sessions={sessions ?? []} />
        {people?.length === 0 && adding.value === null && <p class="soft">{words.empty}</p>}
        {adding.value === null && (
          <div class="row band">
            <Button look={people?.length === 0 ? 'filled' : 'outlined'} onClick={() => (adding.value = 'paste')}>
              {words.paste}
            </Button>
            <Button onClick={() => (adding.value = 'one')}>{words.one}</Button>
            {sorted.length > 0 && (
              <a class="button plain" href="/roster/codes">
                {words.list.open}
              </a>
            )}
          </div>
        )}
        {adding.value === 'one' && <AddPerson people={sorted} onClose={close} />}
        {adding.value === 'paste' && <PasteRoster people={sorted} onClose={close} />}
        {adding.value !== 'paste' && <Units people={sorted} now={coverage(sorted, sessions ?? [])} />}
      </div>
    </Screen>
  )
}

function Head({ now }: { now: Coverage }) {
  const words = t().roster
  const parts = [
    words.coverageHead(now.interviewed, now.inScope),
    now.declined > 0 && words.declined(now.declined),
    now.onLeave > 0 && words.onLeave(now.onLeave),
    now.outside > 0 && words.outside(now.outside),
  ].filter(part => part !== false)
  const figure = (percent: number) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(percent)
  const units = new Intl.ListFormat(locale(), { style: 'long', type: 'conjunction' }).format(now.silentUnits)
  return (
    <section class="head page">
      <p class="figures">{parts.join(' · ')}</p>
      {now.percent !== null && now.interviewed > 0 && <p>{words.percent(figure(now.percent))}</p>}
      {now.complete && <p class="complete">{words.complete}</p>}
      {now.silentUnits.length > 0 && <p class="soft">{words.nobodyYet(units)}</p>}
    </section>
  )
}

function Units({ people, now }: { people: readonly Person[]; now: Coverage }) {
  const open = useSignal(useLocation().query.person ?? '')
  const units = [...new Set(people.map(person => person.values.unit))].sort((a, b) =>
    a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, language.value),
  )
  return (
    <>
      {units.map(unit => (
        <section key={unit} class="band page">
          <h2 class="label">{unit || t().roster.noUnit}</h2>
          <ul class="lines">
            {people
              .filter(person => person.values.unit === unit)
              .map(person => (
                <Row
                  key={person.id}
                  person={person}
                  standing={now.people.find(one => one.id === person.id)?.standing ?? 'not_asked'}
                  open={open.value === person.id}
                  onPress={() => (open.value = open.value === person.id ? '' : person.id)}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type RowProps = {
  readonly person: Person
  readonly standing: Heard['standing']
  readonly open: boolean
  readonly onPress: () => void
}

function Row({ person, standing, open, onPress }: RowProps) {
  const { code, role } = person.values
  const panel = `person-${person.id}`
  const last = lastCall(person.values)
  return (
    <li>
      <button type="button" aria-expanded={open} aria-controls={open ? panel : undefined} onClick={onPress}>
        <span class="main">
          {code || '–'}
          {role && <small>{role}</small>}
        </span>
        {person.values.invented && <span class="invented small">{t().field.invented}</span>}
        <span class="standing small" data-standing={standing}>
          {standing === 'asked' && last?.how === 'call_back' ? saidOf(last) : t().roster.standing[standing]}
        </span>
        {Object.keys(person.conflicts).length > 0 && (
          <span class="wait">
            <Icon of={Split} />
            <span class="hidden">{t().today.twoVersions}</span>
          </span>
        )}
        {person.waiting && (
          <span class="wait">
            <Icon of={CloudUpload} />
            <span class="hidden">{t().reading.waits}</span>
          </span>
        )}
        <Icon of={open ? ChevronUp : ChevronDown} size={18} />
      </button>
      {open && (
        <div id={panel} class="panel stack">
          <PersonPanel person={person} />
        </div>
      )}
    </li>
  )
}

const byCode = (a: Person, b: Person) => a.values.code.localeCompare(b.values.code, undefined, { numeric: true })
