import type { NetworkActor, NetworkShown, NetworkTie } from '../../../domain/maps/network/shown.ts'
import { isDirected, ME, mostly, STRONGEST, splitSum } from '../../../domain/maps/network/tie.ts'
import { nameOf, w } from './words.ts'

/** What stands under a name: how many of how many, and what is said; the same in the drawing, the list and on paper. */
export type Foot = { readonly count: string; readonly said: string }

/** What is told of somebody in one line. */
export function footOf({ key, named, split, ties }: NetworkActor, shown: NetworkShown): Foot {
  const words = w()
  const { of, hub, ties: all } = shown
  if (of > 0) {
    if (key === ME) return { count: '', said: words.hubUs }
    return { count: `${named}/${of}`, said: splitSum(split) > 0 ? words.state[mostly(split)] : '' }
  }
  if (key === ME) return { count: '', said: '' }
  const [only] = all.filter(({ from, to }) => from === key || to === key)
  if (ties !== 1 || !only || key === hub) return { count: '', said: words.tiesN(ties) }
  return { count: only.strength > 0 ? `${only.strength}/${STRONGEST}` : '', said: words.state[only.state] }
}

/** The same as one text. */
export const footText = (foot: Foot): string => [foot.count, foot.said].filter(Boolean).join(' · ')

/** A tie as a sentence. */
export function tieSentence({ from, to, type }: NetworkTie, shown: NetworkShown): string {
  return w().sentence[type](nameOf(from, shown), nameOf(to, shown))
}

/** A tie as it is named among those of one: by the other alone where they work together, else by the whole sentence. */
export const tieNamed = (tie: NetworkTie, from: string, shown: NetworkShown): string =>
  tie.type === 'cooperates' ? nameOf(tie.from === from ? tie.to : tie.from, shown) : tieSentence(tie, shown)

/** How it is with a tie, in words: its state, how strong it is, how many named it, and of which side where that may be told and is not hers among whose ties it stands. */
export function tieFacts({ from, state, strength, n, of }: NetworkTie, one: string, shown: NetworkShown): string {
  const words = w()
  const named = of > 0 && words.named(n, of)
  const counted = named && from !== ME && from !== one ? words.fromSide(nameOf(from, shown), named) : named
  return [words.state[state], strength > 0 && words.strong(strength), counted].filter(Boolean).join(' · ')
}

/** What a network shows, for those who hear it. */
export function summaryOf(shown: NetworkShown): string {
  const words = w()
  const near = shown.actors.filter(({ key }) => key !== shown.hub).slice(0, 3)
  return [
    words.summary(shown.actors.length, shown.ties.length),
    near.length > 0 && words.summaryNear(near.map(({ key }) => nameOf(key, shown)).join(', ')),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Whether a tie can be turned round. */
export const canTurn = ({ type, link }: NetworkTie): boolean => link !== '' && isDirected(type)
