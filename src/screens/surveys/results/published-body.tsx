import type { PublishedResult } from '../../../domain/surveys/round-result.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { ResultBody } from './body.tsx'
import { verdictOf } from './words.ts'

/** A published result as its readers see it. */
export function Published({ result }: { result: PublishedResult['result'] }) {
  return (
    <div class="results">
      <p class="label">{inMyLanguage(result.survey.title)}</p>
      <p class="whole">{verdictOf(result)}</p>
      <ResultBody result={result} />
    </div>
  )
}
