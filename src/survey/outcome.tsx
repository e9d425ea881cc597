import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { findResult, type Link } from './outcome.ts'

/** What those who were asked have answered, or what came of it, once it is published; before that nothing. It is fetched when it is looked for. */
export function Outcome({ link, language }: { link: Link; language: string }) {
  const [shown, setShown] = useState<VNode | undefined>(undefined)
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
  return shown ?? null
}

async function found(link: Link, language: string): Promise<VNode | undefined> {
  const told = await findResult(link)
  return told && (await import('./told.tsx')).drawn(told, language)
}
