import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'

/** What a source beside the notes is. */
export type SourceForm = 'audio' | 'photo' | 'document'

/** The moment of a recording, in ms from its start, at which the talk came to a question of the guide. */
export type TimeMark = { readonly question: string; readonly at: number }

/** *open*: it is still being recorded; *cut*: the recording ended without being stopped, all that was kept is here. */
export type SourceState = 'open' | 'whole' | 'cut'

/** A recording, a picture or a document of a session, under one question or beside the guide. */
export type Source = {
  readonly session: string
  readonly question: string
  readonly form: SourceForm
  readonly name: string
  /** The type of its bytes, such as `image/jpeg`. */
  readonly media: string
  readonly bytes: number
  /** Of a recording, in ms without pauses. */
  readonly length: number
  readonly marks: readonly TimeMark[]
  /** The member who made it, and her time when she began. */
  readonly writer: string
  readonly begun: number
  readonly state: SourceState
  /** A small JPEG of a picture in base64, for lists; empty when there is none. */
  readonly preview: string
}

/** What is known of a source before its bytes. */
export type NewSource = Omit<Source, 'bytes' | 'length' | 'marks' | 'state'>

/**
 * Where the sealed pieces of a source are: how many it has, how many lie whole on this device, how many of those here
 * were found damaged, and how many the endpoint has not acknowledged yet. `fetching` while they are being fetched.
 */
export type FileStanding = {
  readonly pieces: number
  readonly here: number
  readonly damaged: number
  readonly unsent: number
  readonly fetching: boolean
}

/** A source and where its bytes are. */
export type ListedSource = { readonly source: Thing<'source'>; readonly standing: FileStanding }

/** The most bytes of one file: four hours of speech, and as many pieces as one row can name. */
export const LARGEST_FILE = 60 * 1024 * 1024

/** The sources of a session in the order in which they were begun. */
export const sourcesOf = (things: Things, session: string): readonly ListedSource[] =>
  things
    .all('source')
    .filter(({ values }) => values.session === session)
    .sort((a, b) => a.values.begun - b.values.begun)
    .map(source => ({ source, standing: things.file(source.id) }))
