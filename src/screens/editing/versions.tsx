import { Split } from 'lucide'
import { differingWords } from '../../domain/differing.ts'
import type { Thing, Version } from '../../domain/thing.ts'
import { groupKinds } from '../../domain/together/group-kinds.ts'
import { Button } from '../../ui/button.tsx'
import { momentWord } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { toastOnceSaved } from '../../ui/toast.tsx'
import { api } from '../worker/api.ts'
import { useNames } from '../worker/names.ts'
import { keep } from './saving.ts'

type Props = {
  readonly thing: Thing
  readonly field: string
  readonly label: string
  /** How a value is read aloud; text stands as it is. */
  readonly read?: (value: unknown) => string
  /** Running text may be kept both, one after the other. */
  readonly text?: boolean
  /** Our own words, not what somebody said. */
  readonly ours?: boolean
}

/** Two readings of one value beneath each other, equal in weight; one tap settles, and that can be undone. */
export function Versions({ thing, field, label, read = String, text, ours }: Props) {
  const words = t().versions
  const nameOf = useNames()
  const all = thing.conflicts[field] ?? []
  if (all.length < 2) return null
  // Whoever is in a group has the same right there: it matters what was written, not who wrote it or when.
  const inGroup = groupKinds.has(thing.kind)
  const newest = all.reduce((last, one) => (one.at > last.at ? one : last))
  const said = (version: Version) => read(version.value) || words.nothing
  const settle = (version: Version) => {
    const dropped = all.filter(one => one.dot !== version.dot)
    const run = () => void keep(() => api().putBeside(thing.id, field, dropped))
    return toastOnceSaved(
      keep(() => api().settle(thing.id, field, version.dot)).then(() => ({
        text: words.kept,
        act: { label: t().common.undo, run },
      })),
    )
  }
  return (
    <section class="versions" aria-label={`${words.heading}: ${label}`}>
      <p class="twofold">
        <Icon of={Split} size={20} />
        {words.heading}
      </p>
      <p class="small soft">{inGroup ? words.inGroup : words.text}</p>
      <p class="label">{label}</p>
      <ul>
        {all.map((version, index) => {
          const other = all[index === 0 ? 1 : 0]
          return (
            <li key={version.dot}>
              <div>
                <p class="small">
                  {inGroup ? (
                    <strong>{version === newest ? words.newer : words.older}</strong>
                  ) : (
                    <>
                      <strong>{nameOf(version.by) ?? words.someone}</strong>, {momentWord(version.at)}
                    </>
                  )}
                </p>
                <p class={text && !ours ? 'spoken' : ''}>
                  {differingWords(said(version), other ? said(other) : '').map(([part, differs], n) =>
                    differs ? <Differs key={n.toString()} part={part} /> : part,
                  )}
                </p>
              </div>
              <Button onClick={() => settle(version)}>{words.keep}</Button>
            </li>
          )
        })}
      </ul>
      {text && (
        <Button look="plain" onClick={() => keep(() => api().keepBoth(thing.id, field))}>
          {words.keepBoth}
        </Button>
      )}
    </section>
  )
}

/** The entries of a list in a version: a row may hold anything, and what is no entry is left out. */
export const entriesIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'object' && one !== null) : []

/** The space after a differing word is the same in both. */
export function Differs({ part }: { part: string }) {
  const word = part.trimEnd()
  return (
    <>
      <u>{word}</u>
      {part.slice(word.length)}
    </>
  )
}
