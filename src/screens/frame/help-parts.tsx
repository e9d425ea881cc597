import type { ComponentChildren } from 'preact'
import type { HelpRole, HelpWords } from '../../messages/help.ts'

/** Questions with their answers, each behind its question. */
export function Answers({ words, whose }: { words: HelpWords; whose: HelpRole }) {
  return (
    <section class="answers">
      <h2 class="label">{words.questions}</h2>
      {words[whose].map(([question, answer]) => (
        <Fold key={question} title={question}>
          <p>{answer}</p>
        </Fold>
      ))}
    </section>
  )
}

/** Something that is read after a press. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      <div class="stack page">{children}</div>
    </details>
  )
}
