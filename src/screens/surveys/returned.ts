import { useEffect } from 'preact/hooks'
import { inSteps } from '../../domain/survey-edit.ts'
import { t } from '../../ui/language.ts'
import { say } from '../../ui/said.tsx'
import { api } from '../api.ts'
import { returned } from '../lent.ts'

/** Says, once the tablet has come back, that sealed answers wait: in steps of k, and no number below it. */
export function useReturned(k: number | undefined): void {
  useEffect(() => {
    if (k === undefined || !returned.value) return
    returned.value = false
    void api()
      .heldAnswers()
      .then(held => {
        const words = t().surveys
        if (held > 0) say(held < k ? words.heldFew : words.held(inSteps(held, k)))
      })
  }, [k])
}
