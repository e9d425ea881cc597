import { dayHeading, isoDay } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { useView } from '../worker/things.ts'

/** Those who asked to be called again, on the day they said and after it. */
export function CallBacks() {
  const people = useView('callBacks', { day: isoDay() })
  if (!people || people.length === 0) return null
  return (
    <section class="band">
      <h2 class="label">{t().today.callBack}</h2>
      <ul class="lines">
        {people.map(({ id, code, unit, day }) => (
          <li key={id}>
            <a href={`/roster?person=${id}`}>
              <span class="main">
                {code}
                <small>{[unit, day !== '' && day < isoDay() && dayHeading(day)].filter(Boolean).join(' · ')}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
