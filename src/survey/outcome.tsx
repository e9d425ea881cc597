import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ToldResult } from '../domain/surveys/told-result.ts'
import type { ResultWords } from '../messages/results.ts'
import { findResult, type Link } from './outcome.ts'

type Shown = {
  readonly told: ToldResult
  readonly words: ResultWords
  readonly View: ComponentType<{ told: ToldResult; words: ResultWords; language: string }>
}

/** What those who were asked have answered, once it is published; before that nothing. It is fetched when it is looked for. */
export function Outcome({ link, language }: { link: Link; language: string }) {
  const [shown, setShown] = useState<Shown | undefined>(undefined)
  useEffect(() => {
    let current = true
    void found(link, language).then(
      one => current && setShown(one),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [link.round, language])
  return shown ? <shown.View told={shown.told} words={shown.words} language={language} /> : null
}

async function found(link: Link, language: string): Promise<Shown | undefined> {
  const told = await findResult(link)
  if (!told) return undefined
  const [{ loadResultWords }, { ToldView }] = await Promise.all([
    import('../messages/results.ts'),
    import('./told-view.tsx'),
  ])
  return { told, words: await loadResultWords(language), View: ToldView }
}
