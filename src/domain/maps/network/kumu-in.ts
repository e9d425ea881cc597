import { isMap } from '../../patch.ts'
import { shortText } from '../../plain-text.ts'
import type { Actor } from '../../roster/actor.ts'
import { type PersonLike, personLike } from './person-like.ts'
import { strengthOf, type TieState, type TieType } from './tie.ts'
import { nameShown } from './who.ts'

/** An element of a file, as it would stand on a network. */
export type FileActor = {
  /** Its place in the file. */
  readonly at: number
  readonly label: string
  readonly type: Actor['type']
  /** Why it may be a private person. */
  readonly person: PersonLike | null
}

/** A connection of a file, between two elements by their places. */
export type FileTie = {
  readonly from: number
  readonly to: number
  readonly type: TieType
  readonly state: TieState
  readonly strength: number
}

/** What a file holds that a network has no place for, each with how often. */
export type NotCarried = {
  /** Fields of elements and connections, by name. */
  readonly fields: readonly (readonly [name: string, times: number])[]
  /** Types that are no type of an actor or a tie here. */
  readonly types: readonly (readonly [name: string, times: number])[]
  readonly nameless: number
  /** Connections to something that is not in the file, or to itself. */
  readonly loose: number
  /** Elements and connections that stand there twice. */
  readonly twice: number
  /** Loops, views and other lists of the file. */
  readonly lists: readonly string[]
}

/** What was read of a file; nothing is kept before a person has seen what is not carried. */
export type KumuRead = {
  readonly actors: readonly FileActor[]
  readonly ties: readonly FileTie[]
  readonly not: NotCarried
}

/** Why a file cannot be read. */
export type KumuProblem = 'not-json' | 'not-kumu' | 'too-large' | 'too-many' | 'empty'

/** No export of a network is larger (characters), or has more in it. */
export const MOST_SIGNS = 8_000_000
const MOST_ELEMENTS = 1000
const MOST_CONNECTIONS = 3000

/** Reads a file of Kumu: its elements and connections, flat as they are brought in or with attributes as they are backed up. */
export function kumuRead(text: string): KumuRead | KumuProblem {
  if (text.length > MOST_SIGNS) return 'too-large'
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return 'not-json'
  }
  if (!isMap(file) || !Array.isArray(file['elements'])) return 'not-kumu'
  const connections = Array.isArray(file['connections']) ? file['connections'] : []
  if (file['elements'].length > MOST_ELEMENTS || connections.length > MOST_CONNECTIONS) return 'too-many'
  const counting = newCounting()
  const { actors, placeOf } = elementsIn(file['elements'], counting)
  if (actors.length === 0) return 'empty'
  const ties = connectionsIn(connections, placeOf, counting)
  const lists = Object.keys(file).filter(name => !['elements', 'connections'].includes(name) && isFilled(file[name]))
  return { actors, ties, not: { ...told(counting), lists: lists.slice(0, MOST_TOLD) } }
}

/** So many kinds of what is not carried are told by name. */
const MOST_TOLD = 30

type Counting = {
  readonly fields: Map<string, number>
  readonly types: Map<string, number>
  nameless: number
  loose: number
  twice: number
}
const newCounting = (): Counting => ({ fields: new Map(), types: new Map(), nameless: 0, loose: 0, twice: 0 })

const told = ({ fields, types, ...counts }: Counting): Omit<NotCarried, 'lists'> => ({
  ...counts,
  fields: often(fields),
  types: often(types),
})

const often = (all: ReadonlyMap<string, number>) =>
  [...all].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_TOLD)

const count = (all: Map<string, number>, name: string): void => {
  // A file of anybody's making may have a million names.
  if (all.size < 1000 || all.has(name)) all.set(nameShown(name), (all.get(nameShown(name)) ?? 0) + 1)
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : isMap(value)
      ? Object.keys(value).length > 0
      : value !== null && value !== ''

/** The fields of an element or connection, those among its attributes too; names count whatever case they have. */
function fieldsIn(one: unknown): ReadonlyMap<string, unknown> {
  if (!isMap(one)) return new Map()
  const inside = isMap(one['attributes']) ? one['attributes'] : {}
  const all = [...Object.entries(one).filter(([name]) => name !== 'attributes'), ...Object.entries(inside)]
  return new Map(all.map(([name, value]) => [name.toLowerCase().trim(), value]))
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? shortText(value) : typeof value === 'number' ? String(value) : ''

/** What of an element is carried, or says nothing to people. */
const carried = new Set(['label', 'type', 'element type', 'id', '_id'])
const tieCarried = new Set([
  ...['from', 'to', 'id', '_id', 'type', 'connection type', 'direction', 'strength', 'weight', 'state', 'status'],
])

function countFields(fields: ReadonlyMap<string, unknown>, known: ReadonlySet<string>, counting: Counting): void {
  for (const [name, value] of fields) if (!known.has(name) && isFilled(value)) count(counting.fields, name)
}

function elementsIn(elements: readonly unknown[], counting: Counting) {
  const places = new Map<string, number>()
  const actors: FileActor[] = []
  elements.forEach((one, at) => {
    const fields = fieldsIn(one)
    const label = nameShown(textOf(fields.get('label')))
    countFields(fields, carried, counting)
    if (label === '') {
      counting.nameless++
      return
    }
    const said = textOf(fields.get('type')) || textOf(fields.get('element type'))
    const { type, person } = typeOf(said, counting)
    const known = places.get(`label ${label}`)
    if (known !== undefined) counting.twice++
    else actors.push({ at, label, type, person: personLike(label) ?? (person ? 'name' : null) })
    const place = known ?? at
    places.set(`label ${label}`, place)
    for (const name of ['id', '_id']) {
      const id = textOf(fields.get(name))
      if (id !== '') places.set(`id ${id}`, place)
    }
  })
  const placeOf = (said: unknown) => {
    // Some files name whom it is between by an object.
    const text = textOf(isMap(said) ? (said['_id'] ?? said['id'] ?? said['label']) : said)
    return places.get(`id ${text}`) ?? places.get(`label ${nameShown(text)}`)
  }
  return { actors, placeOf }
}

const actorTypes: readonly (readonly [RegExp, Actor['type']])[] = [
  [/^(organi[sz]ation|organisaatio|company|yritys|företag|institution|agency)/i, 'organisation'],
  [/^(association|förening|yhdistys|ngo|järjestö)/i, 'association'],
  [/^(unit|enhet|yksikkö|department|osasto)/i, 'unit'],
  [/^(role|roll|rooli|function|tehtävä)/i, 'role'],
  [/^(team|tiimi)/i, 'team'],
  [/^(group|grupp|ryhmä|community|network)/i, 'group'],
]
const isPerson = /^(person|people|human|individual|henkilö|ihminen|människa|client|asiakas|klient)/i

function typeOf(said: string, counting: Counting): { readonly type: Actor['type']; readonly person: boolean } {
  const known = actorTypes.find(([words]) => words.test(said))?.[1]
  const person = isPerson.test(said)
  if (said !== '' && !known && !person) count(counting.types, said)
  return { type: known ?? 'organisation', person }
}

const tieTypesRead: readonly (readonly [RegExp, TieType])[] = [
  [/(sends|refers|remitter|lähettä|ohjaa|hänvis|skickar)/i, 'sends'],
  [/(inform|tiedotta|kertoo)/i, 'informs'],
  [/(decid|beslut|päättä|govern|steer|styr)/i, 'decides'],
  [/(cooperat|collaborat|works? (with|together)|samarbet|yhteisty|partner)/i, 'cooperates'],
]
const states: readonly (readonly [RegExp, TieState])[] = [
  [/(broken|not work|fungerar inte|ei toimi|conflict|negative)/i, 'broken'],
  [/(wanted|wish|önskas|toivot|desired|planned|potential|future)/i, 'wanted'],
]

function connectionsIn(
  connections: readonly unknown[],
  placeOf: (said: unknown) => number | undefined,
  counting: Counting,
): readonly FileTie[] {
  const there = new Set<string>()
  return connections.flatMap((one): FileTie[] => {
    const fields = fieldsIn(one)
    countFields(fields, tieCarried, counting)
    const [from, to] = [placeOf(fields.get('from')), placeOf(fields.get('to'))]
    if (from === undefined || to === undefined || from === to) {
      counting.loose++
      return []
    }
    const tie = tieOf(fields, [from, to], counting)
    const same = `${tie.from} ${tie.to} ${tie.type}`
    if (there.has(same)) {
      counting.twice++
      return []
    }
    there.add(same)
    return [tie]
  })
}

function tieOf(
  fields: ReadonlyMap<string, unknown>,
  [from, to]: readonly [number, number],
  counting: Counting,
): FileTie {
  const said = textOf(fields.get('type')) || textOf(fields.get('connection type'))
  const status = textOf(fields.get('state')) || textOf(fields.get('status'))
  const known = tieTypesRead.find(([words]) => words.test(said))?.[1]
  const state = states.find(([words]) => words.test(status) || words.test(said))?.[1]
  // A line without a direction, or with both, is work done together.
  const directed = ['directed', ''].includes(textOf(fields.get('direction')))
  const type = directed ? (known ?? 'cooperates') : 'cooperates'
  if (said !== '' && ((!known && !state) || (known && known !== type))) count(counting.types, said)
  const strength = strengthOf(Number.parseFloat(textOf(fields.get('strength')) || textOf(fields.get('weight'))))
  return { from, to, type, state: state ?? 'existing', strength }
}
