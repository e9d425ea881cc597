import type { Change } from '../../domain/change.ts'
import type { Kind } from '../../domain/kind.ts'
import type { Values } from '../../domain/thing.ts'
import type { ExampleFile, Told } from './example-file.ts'

/**
 * What a copy of an example is made with. `newId` gives ids nobody has used, `now` is ms since 1970, `rooms` are those of
 * its groups, the first group's first.
 */
export type CopyOptions = {
  readonly me: string
  readonly now: number
  readonly newId: () => string
  readonly rooms: readonly string[]
}

/** A copy being made: each thing of the file has one fresh id, wherever it is named. */
export type Copy = CopyOptions & {
  readonly file: ExampleFile
  /** The project's first language, in which its terms stand. */
  readonly language: string
  /** The fresh id of a thing of the file; empty for none. */
  readonly id: (old: string | null | undefined) => string
}

/** Begins a copy of one file, or of several that belong together. */
export function beginCopy(file: ExampleFile, wish: CopyOptions): Copy {
  const fresh = new Map<string, string>()
  const id = (old: string | null | undefined): string => {
    if (!old) return ''
    const known = fresh.get(old) ?? wish.newId()
    fresh.set(old, known)
    return known
  }
  return { ...wish, file, id, language: file.Project?.[0]?.languages[0] ?? 'sv' }
}

/** One thing to create. */
export const made = <K extends Kind>(kind: K, id: string, values: Values[K], group?: string): Change =>
  ({ do: 'create', kind, id, values, ...(group === undefined ? {} : { group }) }) as Change

/** The room of a group of the file; the first group's where it names none. */
export function roomIn({ file, rooms }: Copy, group: string | undefined): string {
  const at = (file.Group ?? []).findIndex(one => one.id === group)
  return rooms[Math.max(0, at)] ?? ''
}

/** A text in the project's language, else in the first it has; empty for none. */
export const inLanguage = (told: Told | undefined, language: string): string =>
  typeof told === 'string' ? told : (told?.[language] ?? Object.values(told ?? {})[0] ?? '')

/** Made up, so that it must never be shown as something that happened. */
export const isInvented = ({ provenance }: { readonly provenance?: string }): boolean => provenance === 'invented'

/** The same, for kinds that say it only when it is so. */
export const invention = (one: { readonly provenance?: string }): { invented?: true } =>
  isInvented(one) ? { invented: true } : {}
