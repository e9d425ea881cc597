import type { Signal } from '@preact/signals'
import { personLike } from '../../../domain/maps/network/person-like.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { c } from './words.ts'

/** Whether a code may be somebody's name or number, and nobody has said that it is `fine`. */
export const isAskedAbout = (code: string, fine: string): boolean => {
  const like = personLike(code)
  return like === 'number' || (like !== null && fine !== code)
}

/** The question whether a code is a name; a number of somebody's is never one. */
export function CodeAsk({ code, fine }: { code: string; fine: Signal<string> }) {
  if (!isAskedAbout(code, fine.value)) return null
  const number = personLike(code) === 'number'
  return (
    <Callout tone="waits">
      <p>{number ? c().codeNumber : c().codeAsk}</p>
      {!number && (
        <Button look="plain" onClick={() => (fine.value = code)}>
          {c().noName}
        </Button>
      )}
    </Callout>
  )
}
