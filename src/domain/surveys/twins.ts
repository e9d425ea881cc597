/**
 * One thing that is said in several ways: by language, and by language in easier words (`fi`, `fi+`). All of them are to
 * say the same.
 */
export type Said = { readonly key: string; readonly texts: Readonly<Record<string, string>> }

/**
 * Against which words each way was last read, by `pair`: a short name of them. Where nothing stands nobody has changed
 * anything since the ways were written together. Words that came apart are told by comparing, so that no mark is lost
 * with an undo, a sync, or an older app.
 */
export type ReadAgainst = Readonly<Record<string, string>>

/** A way that nobody has read since others were changed, and which those are. */
export type Unread = { readonly way: string; readonly sources: readonly string[] }

/** A text while somebody writes in it; `follows` while it answers to a change elsewhere, or is written for the first time. */
export type Editing = {
  readonly key: string
  readonly way: string
  readonly was: string
  readonly follows: boolean
  readonly read: ReadAgainst
}

/** A language in easier words. */
export const easyWay = (language: string): string => `${language}+`
/** Whether a way is in easier words. */
export const isEasyWay = (way: string): boolean => way.endsWith('+')
/** What a text explains, in a language: it has no mark of its own here, but what explains it is read when it changes. */
export const explained = (language: string): string => `${language}?`
const isExplained = (way: string): boolean => way.endsWith('?')
/** The language of a way. */
export const languageOf = (way: string): string => (isEasyWay(way) || isExplained(way) ? way.slice(0, -1) : way)

/** The texts of a thing by way, out of its texts by language and those in easier words. */
export const inAllWays = (
  texts: Readonly<Record<string, string>>,
  easy: Readonly<Record<string, string>> = {},
): Said['texts'] => ({
  ...texts,
  ...Object.fromEntries(Object.entries(easy).map(([language, text]) => [easyWay(language), text])),
})

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''

/**
 * A short name of words: a change of spaces alone is none. Two 32-bit halves, as in Bryc's cyrb53, in letters: figures
 * might be taken for an identity number and hidden.
 */
export function wordsMark(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const sign of text.trim().replace(/\s+/g, ' ')) {
    const code = sign.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  const name = ((b >>> 0) * 2 ** 21 + ((a >>> 0) & 0x1fffff)).toString(36)
  return name.replace(/\d/g, figure => 'ABCDEFGHIJ'[Number(figure)] ?? '')
}

/** Where it stands against which words a way was read. A stop would reach into a map. */
export const pair = (key: string, way: string, source: string): string =>
  `${key}/${way}/${source}`.replaceAll('.', '%2E')

/**
 * The ways by whose change another one has to be read: ordinary words by whose change all others; easier words by whose
 * change the ordinary ones of their language; what is explained by whose change its explanations in that language.
 */
const sourcesOf = ({ texts }: Said, way: string): readonly string[] =>
  Object.keys(texts).filter(
    source =>
      source !== way &&
      !isBlank(texts[source]) &&
      (!isEasyWay(source) || languageOf(source) === way) &&
      (!isExplained(source) || languageOf(source) === languageOf(way)),
  )

const isApart = (said: Said, way: string, source: string, read: ReadAgainst): boolean => {
  const at = read[pair(said.key, way, source)]
  return at !== undefined && at !== wordsMark(said.texts[source] ?? '')
}

/** The ways that somebody has to read through before it may be said that all say the same. */
export const unreadOf = (said: Said, read: ReadAgainst): readonly Unread[] =>
  Object.keys(said.texts).flatMap(way => {
    if (isBlank(said.texts[way]) || isExplained(way)) return []
    const sources = sourcesOf(said, way).filter(source => isApart(said, way, source, read))
    return sources.length > 0 ? [{ way, sources }] : []
  })

/** What is noted when somebody has read a way against all others. */
export const readThrough = (said: Said, way: string, read: ReadAgainst): ReadAgainst =>
  Object.fromEntries(
    sourcesOf(said, way)
      .filter(source => isApart(said, way, source, read))
      .map(source => [pair(said.key, way, source), wordsMark(said.texts[source] ?? '')]),
  )

type Edit = {
  readonly before: Said
  readonly after: Said
  readonly way: string
  readonly read: ReadAgainst
  /** The languages that are in use: a mark that nobody is shown is answered by nothing. */
  readonly languages: readonly string[]
}

/**
 * What is noted when a way gets other words. A change that answers to a mark, or fills what was empty, marks nobody; any
 * other marks all that are to say the same. Words put back as they were leave everything as it was.
 */
export function edited(edit: Edit, earlier: Editing | undefined): { read: ReadAgainst; editing: Editing } {
  const { before, after, way, read } = edit
  const editing = earlier?.key === after.key && earlier.way === way ? earlier : begun(edit)
  const now = after.texts[way] ?? ''
  if (wordsMark(now) === wordsMark(editing.was)) return { editing, read: editing.read }
  if (!editing.follows) return { editing, read: baseline(after, way, editing.was, read) }
  const led = Object.keys(after.texts)
    .map(other => pair(after.key, other, way))
    .filter(name => read[name] === wordsMark(before.texts[way] ?? ''))
  return {
    editing,
    read: { ...readThrough(after, way, read), ...Object.fromEntries(led.map(name => [name, wordsMark(now)])) },
  }
}

function begun({ before, way, read, languages }: Edit): Editing {
  const { key, texts } = before
  const was = texts[way] ?? ''
  const names = Object.keys(texts).flatMap(other => [pair(key, way, other), pair(key, other, way)])
  const stood = Object.fromEntries(names.flatMap(name => (read[name] === undefined ? [] : [[name, read[name]]])))
  const follows = isBlank(was) || unreadOf(inLanguages(before, languages), read).some(one => one.way === way)
  return { key, way, was, follows, read: stood }
}

/** A thing with its texts in some languages alone. */
export const inLanguages = <S extends Said>(said: S, languages: readonly string[]): S => ({
  ...said,
  texts: Object.fromEntries(Object.entries(said.texts).filter(([way]) => languages.includes(languageOf(way)))),
})

/** For those nobody has noted anything of: that they were written with the words that stood before. */
function baseline(said: Said, way: string, was: string, read: ReadAgainst): ReadAgainst {
  const others = Object.keys(said.texts).filter(
    other =>
      !isBlank(said.texts[other]) && sourcesOf({ ...said, texts: { ...said.texts, [way]: was } }, other).includes(way),
  )
  const names = others.map(other => pair(said.key, other, way)).filter(name => read[name] === undefined)
  return Object.fromEntries(names.map(name => [name, wordsMark(was)]))
}

/** What is noted after several things may have got other words; the one edited last is remembered. */
export function editedAmong(
  {
    before,
    after,
    read,
    languages,
  }: Omit<Edit, 'before' | 'after' | 'way'> & Record<'before' | 'after', readonly Said[]>,
  earlier: Editing | undefined,
): { read: ReadAgainst; editing: Editing | undefined } {
  let editing = earlier
  let noted = read
  for (const said of after) {
    const was = before.find(one => one.key === said.key)
    if (!was) continue
    for (const way of new Set([...Object.keys(was.texts), ...Object.keys(said.texts)])) {
      if ((was.texts[way] ?? '') === (said.texts[way] ?? '')) continue
      if (isExplained(way)) {
        noted = { ...noted, ...baseline(said, way, was.texts[way] ?? '', noted) }
        continue
      }
      const step = edited({ before: was, after: said, way, read: noted, languages }, editing)
      editing = step.editing
      noted = { ...noted, ...step.read }
    }
  }
  return { read: noted, editing }
}
