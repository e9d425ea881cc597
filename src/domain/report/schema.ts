import * as v from 'valibot'
import { ids, listOf, number, oneOf, text, truth } from '../lenient.ts'
import { outcomes } from './report.ts'

const invented = truth(false)
const outcome = oneOf(...outcomes)

export const report = v.object({
  title: text,
  language: text,
  lead: text,
  since: text,
  unknown: text,
  next: text,
  contact: text,
  told: text,
  invented,
})

export const reportLine = v.object({
  report: text,
  order: number,
  finding: text,
  said: text,
  found: text,
  outcome,
  done: text,
  easySaid: text,
  easyFound: text,
  easyDone: text,
  invented,
})

const voices = v.fallback(
  v.union([v.literal('few'), v.literal(0), v.pipe(v.number(), v.integer(), v.minValue(3))]),
  'few',
)

const told = v.object({
  title: text,
  language: text,
  lead: text,
  lines: listOf(
    v.object({
      said: text,
      found: text,
      outcome,
      done: ids,
      easy: v.fallback(v.nullable(v.object({ said: text, found: text, done: ids })), null),
      voices,
    }),
  ),
  since: ids,
  unknown: text,
  next: text,
  contact: text,
  on: text,
  invented,
})

export const toldReport = told

const nothing = {
  title: '',
  language: '',
  lead: '',
  lines: [],
  since: [],
  unknown: '',
  next: '',
  contact: '',
  on: '',
  invented: false,
}

export const reportPage = v.object({ told: text, round: text, secret: text, says: v.fallback(told, nothing) })
