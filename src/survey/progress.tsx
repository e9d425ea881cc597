import type { ComponentChildren } from 'preact'
import type { RespondentWords } from '../messages/respondent.ts'

type Where = { readonly words: RespondentWords; readonly n: number; readonly of: number }

/** How far one has come, as a bar and in words; `children` stand at the end of the words' line. */
export function Progress({ words, n, of, children }: Where & { children?: ComponentChildren }) {
  return (
    <>
      <div class="rs-bar">
        <div style={{ inlineSize: `${(100 * n) / of}%` }} />
      </div>
      <div class="rs-where">
        <span aria-hidden="true">{words.positionShort(n, of)}</span>
        {children}
      </div>
    </>
  )
}
