import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { loadRespondent } from '../messages/respondent.ts'
import { findResult, type Link } from './outcome.ts'
import { whenSignal } from './sending.ts'

/**
 * What those who were asked have answered, or what came of it, once it is published; before that nothing. It is fetched
 * when it is looked for, and where there is no signal again when there may be some.
 */
export function Outcome({ link, language }: { link: Link; language: string }) {
  const [shown, setShown] = useState<VNode | undefined>(undefined)
  useEffect(() => {
    let over = false
    const show = (one: VNode | undefined) => void (over || setShown(one))
    const look = () =>
      found(link, language).then(
        one => {
          show(one)
          end()
        },
        () => silent(language).then(show),
      )
    const stop = whenSignal(() => void look().catch(() => undefined))
    const end = () => {
      over = true
      stop()
    }
    return end
  }, [link.round, language])
  return shown ?? null
}

async function found(link: Link, language: string): Promise<VNode | undefined> {
  const told = await findResult(link)
  if (told === 'silent') throw new Error(told)
  return told && (await import('./told.tsx')).drawn(told, language)
}

async function silent(language: string): Promise<VNode> {
  const { noSignal } = await loadRespondent(language)
  return (
    <p role="status" lang={language}>
      {noSignal}
    </p>
  )
}
