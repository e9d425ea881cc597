import type { HelpWords } from '../messages/help.ts'

type Props = {
  readonly words: HelpWords
  readonly who: string
  /** Whom to tell of what does not work; nothing where nobody has said. */
  readonly tellUs?: string
  readonly countries: readonly ('SE' | 'FI')[]
}

/** What the law asks of a public service: how far it is accessible, what is known not to work, and whom to tell. */
export function Statement({ words, who, tellUs, countries }: Props) {
  return (
    <>
      {words.statement({ who }).map(line => (
        <p key={line}>{line}</p>
      ))}
      <ul>
        {words.known.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.tested}</p>
      {tellUs && <p>{tellUs}</p>}
      {countries.map(country => (
        <p key={country}>{words.supervisor[country]}</p>
      ))}
    </>
  )
}
