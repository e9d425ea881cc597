import type { Slot } from '../../../domain/sessions/plan-lines.ts'
import { Tick } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'

/** Somebody who can be planned for, by unit; `standing` says why she is not offered from the start. */
export type Plannable = {
  readonly id: string
  readonly code: string
  readonly role: string
  readonly unit: string
  readonly standing: string
}

/** Somebody who can hold an interview: a member, or one who is invited by name. */
export type Able = { readonly person: string; readonly name: string }

type Props = {
  readonly people: readonly Plannable[]
  readonly able: readonly Able[]
  readonly slotOf: (id: string) => Slot | null
  readonly onTick: (ids: readonly string[], on: boolean) => void
  readonly onSet: (id: string, part: Partial<Slot>) => void
}

/** The people of the roster by unit: a tick plans an interview, and the line says when and by whom. */
export function PlanTable(props: Props) {
  const words = t().sessions
  const units = [...new Set(props.people.map(one => one.unit))]
  return (
    <table class="plain plan">
      <thead>
        <tr>
          {[words.who, words.day, words.time, words.interviewers].map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {units.map(unit => (
        <Unit key={unit} {...props} unit={unit} people={props.people.filter(one => one.unit === unit)} />
      ))}
    </table>
  )
}

function Unit({ unit, people, ...props }: Props & { unit: string }) {
  const words = t().sessions
  const fresh = people.filter(one => one.standing === '').map(one => one.id)
  const all = fresh.length > 0 && fresh.every(id => props.slotOf(id))
  return (
    <tbody>
      <tr class="unit">
        <th colSpan={4} scope="rowgroup">
          {fresh.length > 1 ? (
            <Tick
              label={words.wholeUnit(unit || t().roster.noUnit, fresh.length)}
              checked={all}
              onChange={on => props.onTick(fresh, on)}
            />
          ) : (
            unit || t().roster.noUnit
          )}
        </th>
      </tr>
      {people.map(person => (
        <Line key={person.id} {...props} person={person} slot={props.slotOf(person.id)} />
      ))}
    </tbody>
  )
}

type LineProps = Omit<Props, 'people' | 'slotOf'> & { readonly person: Plannable; readonly slot: Slot | null }

function Line({ person: { id, code, role, standing }, slot, able, onTick, onSet }: LineProps) {
  const words = t().sessions
  return (
    <tr>
      <td colSpan={slot ? 1 : 4}>
        <Tick
          label={[code, role].filter(Boolean).join(', ')}
          checked={slot !== null}
          onChange={on => onTick([id], on)}
        />
        {standing && <span class="small soft">{standing}</span>}
      </td>
      {slot && (
        <>
          <When type="date" label={`${words.day} ${code}`} value={slot.day} onInput={day => onSet(id, { day })} />
          <When type="time" label={`${words.time} ${code}`} value={slot.time} onInput={time => onSet(id, { time })} />
          <td>
            <select
              autocomplete="off"
              aria-label={`${words.interviewers} ${code}`}
              value={slot.interviewer}
              onChange={event => onSet(id, { interviewer: event.currentTarget.value })}
            >
              <option value="">–</option>
              {able.map(one => (
                <option key={one.person} value={one.person}>
                  {one.name}
                </option>
              ))}
            </select>
          </td>
        </>
      )}
    </tr>
  )
}

type WhenProps = {
  readonly type: 'date' | 'time'
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
}

/** A cell in which a day or a time is written. */
function When({ type, label, value, onInput }: WhenProps) {
  return (
    <td>
      <input
        type={type}
        autocomplete="off"
        aria-label={label}
        value={value}
        data-empty={value === '' || undefined}
        onInput={event => onInput(event.currentTarget.value)}
      />
    </td>
  )
}
