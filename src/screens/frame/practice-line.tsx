import { useEffect } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { lock } from '../device/lock.ts'

/** Stands over every screen of a practice project, beside nothing and covering nothing. */
export function PracticeLine() {
  const words = t().examples
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.practice = ''
    return () => {
      delete dataset.practice
    }
  }, [])
  return (
    <section class="practice no-print" aria-label={words.practice}>
      <span>{words.line}</span>
      <Button look="plain" onClick={() => lock()}>
        {words.close}
      </Button>
    </section>
  )
}
