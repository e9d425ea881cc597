import type { HelpWords } from '../messages/help.ts'

/** Answers for whoever answers, and the accessibility statement of those who ask. */
export function SurveyHelp({ words, who }: { words: HelpWords; who: string }) {
  const [first, ...lines] = words.statement({ who, contact: '' })
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
        <p>{first}</p>
        {lines.map(line => (
          <p key={line}>{line}</p>
        ))}
        <ul>
          {words.known.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.tested}</p>
        <p>{words.supervisor.SE}</p>
        <p>{words.supervisor.FI}</p>
      </details>
    </section>
  )
}
