import * as v from 'valibot'
import { number, text } from '../../domain/lenient.ts'
import { HUES } from '../../domain/marking/excerpt.ts'
import { bareGoal, bareGuide, bareSurvey } from '../../domain/method-kit/gather-kit.ts'
import {
  type KitAgenda,
  type KitCode,
  type KitGoal,
  type KitPart,
  kitParts,
  LARGEST_KIT,
  type ReadKit,
} from '../../domain/method-kit/kit.ts'
import { shortText } from '../../domain/plain-text.ts'
import type { Guide } from '../../domain/sessions/guide.ts'
import { guide } from '../../domain/sessions/schema.ts'
import { survey } from '../../domain/surveys/schema.ts'
import type { Survey } from '../../domain/surveys/survey.ts'
import { agendaItem, meetingType } from '../../domain/together/schema.ts'
import { goal } from '../../domain/work/schema.ts'
import { problemError } from '../../wire/problem.ts'

/** Things of one part that a file may hold: more than any project has of its method. */
const MOST = 1_000
/** A thing that is larger does not fit into one row once it is sealed. */
const LARGEST_THING = 40_000

/** A file as it was written: the names of the app and of its form stand first, so that another file is told apart. */
const head = v.object({ rinnalla: v.literal('method-kit'), v: v.number() })

const code = v.object({ name: text, description: text, hue: number, parent: v.fallback(v.number(), -1) })
const agenda = v.object({ title: text, type: meetingType, items: v.fallback(v.array(v.unknown()), []) })

/**
 * Reads what a file says, each thing by itself: one that makes no sense is counted and left out, the others stay. Throws
 * *file-damaged* for anything but a method kit, and *file-newer*.
 */
export function readKit(file: string): ReadKit {
  const raw = parsed(file)
  if (!v.is(head, raw)) throw problemError('file-damaged')
  if (raw.v > 1) throw problemError('file-newer')
  const lists = raw as unknown as Readonly<Record<KitPart, unknown>>
  const all = (part: KitPart) => (Array.isArray(lists[part]) ? (lists[part] as readonly unknown[]) : [])
  const read = <T>(part: KitPart, one: (raw: unknown) => T | undefined) =>
    all(part)
      .slice(0, MOST)
      .flatMap(raw => (fits(raw) ? (one(raw) ?? []) : [])) as T[]
  const kit = {
    guides: read('guides', guideIn),
    codes: codesIn(all('codes').slice(0, MOST)),
    surveys: read('surveys', surveyIn),
    agendas: read('agendas', agendaIn),
    goals: read('goals', goalIn),
  }
  return { kit, unread: kitParts.reduce((sum, part) => sum + all(part).length - kit[part].length, 0) }
}

/** Reads a file that was chosen. Throws *kit-too-large*, or as `readKit` does. */
export async function kitIn(file: Blob): Promise<ReadKit> {
  if (file.size > LARGEST_KIT) throw problemError('kit-too-large')
  return readKit(await file.text())
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const fits = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) && sizeOf(raw) <= LARGEST_THING

/** How long a thing is when it is written; what lies too deep to be written again is longer than anything. */
function sizeOf(raw: object): number {
  try {
    return JSON.stringify(raw).length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function guideIn(raw: unknown): Guide | undefined {
  const one = bareGuide(v.parse(guide, raw))
  const questions = one.questions.filter(({ id }) => id !== '').map(each => ({ ...each, text: shortText(each.text) }))
  return questions.length > 0 ? { ...one, title: shortText(one.title), questions } : undefined
}

function surveyIn(raw: unknown): Survey | undefined {
  const one = bareSurvey(v.parse(survey, raw))
  return one.questions.length > 0 && one.languages.length > 0 ? one : undefined
}

function agendaIn(raw: unknown): KitAgenda | undefined {
  const { title, type, items } = v.parse(agenda, raw)
  const read = items.slice(0, 100).flatMap(one => (v.is(agendaItem, one) ? [v.parse(agendaItem, one)] : []))
  const kept = read.map(({ order: _, ref: __, ...item }) => item)
  return kept.length > 0 ? { title: shortText(title), type, items: kept } : undefined
}

function goalIn(raw: unknown): KitGoal | undefined {
  const one = bareGoal(v.parse(goal, raw))
  const said = shortText(one.text)
  return said === '' ? undefined : { ...one, text: said }
}

/** Codes keep their parents by place: one that was left out, or stands under itself, is nobody's parent. */
function codesIn(all: readonly unknown[]): readonly KitCode[] {
  const place = new Map<number, number>()
  const kept: KitCode[] = []
  for (const [at, raw] of all.entries()) {
    if (!fits(raw) || !v.is(code, raw)) continue
    const one = v.parse(code, raw)
    const name = shortText(one.name)
    if (name === '') continue
    place.set(at, kept.length)
    kept.push({ ...one, name, hue: Math.abs(Math.trunc(one.hue)) % HUES || 0, parent: one.parent })
  }
  const parents = kept.map(({ parent }) => place.get(parent) ?? -1)
  return kept.map((one, at) => ({ ...one, parent: isUnder(parents, at) ? -1 : (parents[at] ?? -1) }))
}

/** Whether a code stands under itself: a file may say so. */
function isUnder(parents: readonly number[], at: number): boolean {
  const seen = new Set<number>()
  for (let up = parents[at] ?? -1; up >= 0 && !seen.has(up); up = parents[up] ?? -1) {
    if (up === at) return true
    seen.add(up)
  }
  return false
}
