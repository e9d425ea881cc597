import { plainWords } from '../phrase.ts'
import type { SessionKind } from '../sessions/session.ts'
import type { Things } from '../things.ts'

/** What is looked for among the excerpts for a finding; `count` is how many the screen shows so far. */
export type ExcerptQuery = { readonly finding: string; readonly search: string; readonly count: number }

/** An excerpt that can be added to a finding. */
export type ExcerptChoice = {
  readonly id: string
  readonly quote: string
  /** Speaker code; empty where nobody knows who spoke. */
  readonly code: string
  readonly sessionKind: SessionKind
  readonly day: string
  /** Already speaks for or against another finding. */
  readonly used: boolean
}

/** The excerpts a finding does not rest on yet, as far as they are shown, and how many fit in all. */
export type ExcerptChoices = { readonly rows: readonly ExcerptChoice[]; readonly found: number }

/** Excerpts by the words in them, newest first. */
export function excerptChoices(things: Things, { finding, search, count }: ExcerptQuery): ExcerptChoices {
  const own = things.one('finding', finding)?.values.evidence ?? {}
  const words = plainWords(search)
  const fits = things
    .all('excerpt')
    .filter(({ id, values }) => values.anchor.quote !== '' && !own[id])
    .filter(({ values }) => words === '' || plainWords(values.anchor.quote).includes(words))
    .sort((a, b) => b.values.at - a.values.at || a.id.localeCompare(b.id))
  const used = new Set(things.all('finding').flatMap(one => Object.keys(one.values.evidence)))
  const rows = fits.slice(0, count).map(({ id, values }) => {
    const session = things.one('session', values.session)?.values
    return {
      id,
      quote: values.anchor.quote,
      code: things.one('person', values.speaker)?.values.code ?? '',
      sessionKind: session?.type ?? ('interview' as const),
      day: session?.day ?? '',
      used: used.has(id),
    }
  })
  return { rows, found: fits.length }
}
