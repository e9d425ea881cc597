import { language, t } from '../../../ui/language.ts'
import { useView } from '../../worker/things.ts'
import { r, useRoleWords } from './words.ts'

/** The duties that belong to a service or to a step of a path, each with who does it; absent where there is none. */
export function DutiesHere({ zone, id }: { zone: string; id: string }) {
  const duties = useView('dutiesAt', { group: zone, id, language: language.value })
  if (!useRoleWords() || !duties || duties.length === 0) return null
  return (
    <section class="duties-here">
      <h3 class="label">{r().dutiesHere}</h3>
      <ul class="lines">
        {duties.map(duty => (
          <li key={duty.id}>
            <a href={`/maps/${duty.map}/${duty.id}`}>
              <span class="main">
                {duty.label || t().common.untitled}
                <small>{[r().dutyWho(duty.does.join(', '), duty.answers.join(', ')), duty.mapTitle].join(' · ')}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
