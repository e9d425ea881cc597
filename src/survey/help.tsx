import type { HelpWords } from '../messages/help.ts'
import { Statement } from './statement.tsx'

/** Answers for whoever answers, and the accessibility statement of those who ask. */
export function SurveyHelp({ words, who }: { words: HelpWords; who: string }) {
  return (
    <section class="rs-given">
      <h2 tabIndex={-1}>{words.title}</h2>
      {words.survey.map(([question, answer]) => (
        <details key={question}>
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
      <details>
        <summary>{words.accessibility}</summary>
        <Statement words={words} who={who} countries={['SE', 'FI']} />
      </details>
    </section>
  )
}
