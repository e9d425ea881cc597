import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { BareLayout } from './bare-layout.tsx'

/** Catches what a screen throws: a sentence and a way on instead of an empty page. */
export function Boundary({ children }: { children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary()
  if (!error) return <>{children}</>
  return (
    <BareLayout title="Rinnalla">
      <h1 tabIndex={-1}>Rinnalla</h1>
      <p>{t().problems.unexpected}</p>
      <Button look="filled" onClick={reset}>
        {t().start.continue}
      </Button>
    </BareLayout>
  )
}
