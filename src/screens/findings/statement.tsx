import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../domain/thing.ts'
import { LineArea } from '../../ui/area.tsx'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { IdentityOffer } from '../../ui/identity.tsx'
import { t } from '../../ui/language.ts'
import { useDraft } from '../editing/draft.ts'
import { keep } from '../editing/saving.ts'
import { Versions } from '../editing/versions.tsx'
import { api } from '../worker/api.ts'

/** The heading of a page that is a statement: it is edited where it stands. */
export function Statement({ thing, label }: { thing: Thing<'finding'> | Thing<'groupFinding'>; label: string }) {
  const draft = useDraft(thing, 'statement')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const chosen = (text: string) => {
    draft.input(text)
    draft.save()
  }
  return (
    <div class="statement-field" onFocusOut={draft.save}>
      <h1 ref={heading} tabIndex={-1} class="hidden">
        {draft.text || t().common.untitled}
      </h1>
      <div class="growing" data-text={draft.text}>
        <LineArea
          autocomplete="off"
          spellcheck={false}
          data-1p-ignore
          aria-label={label}
          value={draft.text}
          onText={draft.input}
          onKeyDown={event => {
            // One sentence: Enter ends it.
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            event.currentTarget.blur()
          }}
        />
      </div>
      <IdentityOffer text={draft.text} onText={chosen} />
      <Versions thing={thing} field="statement" label={label} text ours />
      {thing.joined.includes('statement') && (
        <Callout tone="waits">
          <p>{t().findings.one.joined}</p>
          <Button onClick={() => keep(() => api().markRead(thing.id, 'statement'))}>{t().versions.read}</Button>
        </Callout>
      )}
    </div>
  )
}
