import type { Change } from '../../../domain/change.ts'
import { asOne, asSeveral, sameCodes } from '../../../domain/roster/same-code.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { t } from '../../../ui/language.ts'
import { swallowSecond } from '../../../ui/once.ts'
import { apply } from '../../editing/apply.ts'
import { useThings } from '../../worker/things.ts'

type Props = { readonly people: readonly Thing<'person'>[]; readonly sessions: readonly Thing<'session'>[] }

/** Codes that stand twice, as when two coordinators have pasted the same list: one person, or two. */
export function SameCodes({ people, sessions }: Props) {
  const groups = sameCodes(people)
  return groups.length === 0 ? null : <Same groups={groups} people={people} sessions={sessions} />
}

function Same({ groups, people, sessions }: Props & { readonly groups: ReturnType<typeof sameCodes> }) {
  const words = t().roster.same
  const contacts = useThings('contact')
  const excerpts = useThings('excerpt')
  if (!contacts || !excerpts) return null
  const one = (group: (typeof groups)[number]) => asOne(group, { sessions, excerpts, contacts })
  const settle = (changes: readonly Change[], said: string) => {
    // The next two slide up under the finger.
    swallowSecond()
    return apply(changes, said)
  }
  const all = () => apply(groups.flatMap(one), words.nowOne(groups.length))
  return (
    <Callout tone="waits">
      <p>{words.lead(groups.length)}</p>
      {groups.length > 1 && (
        <div class="row">
          <Button onClick={() => all()}>{words.allOne}</Button>
        </div>
      )}
      <ul class="stack">
        {groups.map(group => (
          <li key={group[0]?.id} class="stack">
            <p>
              <strong>{group[0]?.values.code}</strong> <span class="soft">{group.map(roughly).join(' · ')}</span>
            </p>
            <div class="row">
              <Button onClick={() => settle(one(group), words.nowOne(1))}>{words.one}</Button>
              <Button onClick={() => settle(asSeveral(group, people), words.nowTwo)}>{words.two}</Button>
            </div>
          </li>
        ))}
      </ul>
    </Callout>
  )
}

const roughly = ({
  values: { unit, role },
}: {
  readonly values: { readonly unit: string; readonly role: string }
}): string => [unit, role].filter(Boolean).join(', ') || '–'
