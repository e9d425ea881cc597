import { ClipboardList, type IconNode, Lightbulb, ListTree, MessagesSquare, Route, Users } from 'lucide'
import type { Language } from '../../messages/languages.ts'
import type { Example } from '../../project/practice/example-names.ts'
import { IconLines } from '../../ui/icon-lines.tsx'
import { language, t } from '../../ui/language.ts'
import { openedExample } from '../device/opened.ts'

const places = {
  '/sessions': MessagesSquare,
  '/findings': Lightbulb,
  '/analysis': ListTree,
  '/surveys': ClipboardList,
  '/development': Route,
  '/roster': Users,
} as const satisfies Record<string, IconNode>

type Place = keyof typeof places

/** Where each example's story is told: three places, in the order in which they are worth reading. */
const toldAt: Readonly<Record<Example, readonly Place[]>> = {
  norrvik: ['/sessions', '/findings', '/analysis'],
  koivujarvi: ['/sessions', '/development', '/findings'],
  alvsele: ['/surveys', '/development'],
  rounds: ['/surveys', '/development'],
  kuusiniemi: ['/development', '/findings', '/surveys'],
  storsele: ['/roster', '/sessions', '/development'],
}

/** The languages an example is written in. */
const writtenIn: Readonly<Record<Example, readonly Language[]>> = {
  norrvik: ['sv'],
  koivujarvi: ['fi'],
  alvsele: ['sv', 'fi', 'en'],
  rounds: ['sv'],
  kuusiniemi: ['fi'],
  storsele: ['sv'],
}

/** What has happened in the example that lies open, and where to read it. */
export function Story() {
  const words = t()
  const example = openedExample.value
  if (example === '') return null
  const nameOf = (place: Place): string =>
    ({
      '/sessions': words.places.sessions,
      '/findings': words.places.findings,
      '/analysis': words.places.analysis,
      '/surveys': words.places.surveys,
      '/development': words.places.development,
      '/roster': words.project.roster,
    })[place]
  return (
    <section class="band story">
      <h2 class="label">{words.examples.look}</h2>
      <p>{words.examples.list[example].story}</p>
      {!writtenIn[example].includes(language.value) && (
        <p class="small soft">{words.examples.writtenIn(words.examples.list[example].language)}</p>
      )}
      <IconLines lines={toldAt[example].map(href => ({ href, name: nameOf(href), icon: places[href] }))} />
    </section>
  )
}
