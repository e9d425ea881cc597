import type { Situation } from '../../domain/findings/situation.ts'
import { locale, t } from '../../ui/language.ts'
import { left } from './parts.tsx'

/** What stands beside the document, and at its foot on paper: who was asked, who was not, and what we cannot change. */
export function Margin({ analysis }: { analysis: Situation }) {
  const words = t().situation
  const { coverage, clientVoices, clientAnswers, outside, outsideCount } = analysis
  const percent = coverage.percent === null ? '' : new Intl.NumberFormat(locale()).format(coverage.percent)
  const roster = t().roster
  return (
    <aside class="facts-beside">
      {!left.value.has('coverage') && (
        <section id="coverage">
          <h2 class="label" tabIndex={-1}>
            {words.asked}
          </h2>
          {coverage.inScope === 0 ? (
            <p class="soft">{words.nothing}</p>
          ) : (
            <>
              <p class="figure">{words.heard(coverage.interviewed, coverage.inScope)}</p>
              <p>{words.heardNote}</p>
            </>
          )}
          {percent && coverage.interviewed > 0 && <p>{roster.percent(percent)}</p>}
          {coverage.complete && <p>{roster.complete}</p>}
          {coverage.declined > 0 && <p>{roster.declined(coverage.declined)}</p>}
          {coverage.onLeave > 0 && <p>{roster.onLeave(coverage.onLeave)}</p>}
          {coverage.silentUnits.length > 0 && <p class="soft">{words.unitsSilent(coverage.silentUnits.join(', '))}</p>}
        </section>
      )}
      <section>
        <p class="figure">{clientVoices}</p>
        <p>{words.clientVoicesNote(clientVoices)}</p>
        {clientAnswers > 0 && (
          <>
            <p class="figure">{clientAnswers}</p>
            <p>{words.clientAnswersNote(clientAnswers)}</p>
          </>
        )}
        {clientVoices + clientAnswers === 0 && <p class="soft">{words.clientsMissing}</p>}
      </section>
      {outside.length > 0 && (
        <section>
          <p class="figure">{outsideCount}</p>
          <p>{words.outsideNote(outsideCount)}</p>
          <ul class="plain soft">
            {outside.slice(0, 8).map(row => (
              <li key={row.id}>
                <a href={`/findings/${row.id}`}>{row.statement}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
