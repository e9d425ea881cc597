import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { widthOf } from '../../src/domain/maps/drawing/text-lines.ts'
import {
  type ActorBox,
  footFits,
  type NetworkDrawing,
  networkDrawing,
  PAD,
} from '../../src/domain/maps/network/drawing/drawing.ts'
import { crosses } from '../../src/domain/maps/network/drawing/room.ts'
import type { NetworkActor, NetworkPart, NetworkTie } from '../../src/domain/maps/network/shown.ts'
import { CLOSE, ME, noSplit, tieStates } from '../../src/domain/maps/network/tie.ts'
import { languages } from '../../src/messages/languages.ts'
import { loadNetworkWords } from '../../src/messages/networks.ts'
import { type Random, randomFrom } from '../simulation/random.ts'

const test = suite('the drawing of a network')

const words = [
  ...['Työllisyydenedistämispalveluissa', 'Hyvinvointialue', 'ja', 'Perhekeskus', 'Sosiaalipäivystysyksikkö', 'Kela'],
  ...['Missbruks- och beroendemottagningen', 'MMMMMMMMMMMMMMMMMMMMMMMMMMMMMM', 'o', 'Järjestöyhteistyöverkosto', ''],
]

const someone = (key: string, label: string, named: number): NetworkActor => ({
  ...{ key, label, named, type: 'unit', nodes: [], actor: key, split: noSplit, ties: 1, hung: [] },
  ...{ twoVersions: false, waiting: false, invented: false },
})

const tie = (from: string, to: string, more: Partial<NetworkTie> = {}): NetworkTie => ({
  ...{ key: `${from} ${to}`, link: '', from, to, type: 'cooperates', state: 'existing', strength: 0, n: 0, of: 0 },
  ...{ split: noSplit, twoVersions: false, waiting: false, ...more },
})

/** A network somebody may have drawn: around a middle, with ties between the others too. */
function anyNetwork(random: Random, size: number): NetworkPart {
  const of = random.chance(0.5) ? 3 + random.below(20) : 0
  const actors = Array.from({ length: size }, (_, n) =>
    someone(
      n === 0 ? ME : n === 1 ? CLOSE : `k${String(n).padStart(4, '0')}`,
      n < 2 ? '' : Array.from({ length: 1 + random.below(3) }, () => random.pick(words)).join(' '),
      random.below(of + 1),
    ),
  )
  const any = () => actors[random.below(size)]?.key ?? ME
  const ties = actors
    .slice(1)
    .flatMap(({ key }) => [
      ...(random.chance(0.8) ? [tie(ME, key, { state: random.pick(tieStates), strength: random.below(4) })] : []),
      ...(random.chance(0.6) ? [tie(key, any(), { type: 'sends' })] : []),
    ])
    .filter(({ from, to }) => from !== to)
  return { actors, ties, hub: ME, of }
}

const overlap = (a: ActorBox, b: ActorBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

function unfit({ boxes, rings, width, height }: NetworkDrawing): readonly string[] {
  const wrong: string[] = []
  boxes.forEach((box, at) => {
    for (const other of boxes.slice(0, at)) if (overlap(box, other)) wrong.push(`${box.key} lies on ${other.key}`)
    for (const text of box.lines)
      if (widthOf(text, 15) > box.width - 2 * PAD) wrong.push(`${box.key}: ${text} is too wide`)
    if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
      wrong.push(`${box.key} lies outside`)
    for (const { x, y, down } of rings) {
      const caption = { key: 'caption', x: x - 70, y: y + down - 11, width: 140, height: 22, lines: [], hub: false }
      if (overlap(box, caption)) wrong.push(`${box.key} lies on a caption`)
      if (caption.y + caption.height > height) wrong.push('a caption lies outside')
    }
  })
  return wrong
}

test('on 90 networks up to 300 actors no box lies on another or on a caption, and no text is wider than its box', () => {
  for (let seed = 1; seed <= 90; seed++) {
    const random = randomFrom(seed)
    const part = anyNetwork(random, seed % 15 === 0 ? 300 : 1 + random.below(60))
    const drawing = networkDrawing(part)
    assert.is(drawing.boxes.length, part.actors.length, `seed ${seed}`)
    assert.equal(unfit(drawing).slice(0, 3), [], `seed ${seed}`)
  }
})

test('it notices what does not fit', () => {
  const drawing = networkDrawing({ actors: [someone(ME, '', 0), someone('a', 'A', 0)], ties: [], hub: ME, of: 0 })
  const [a, b] = drawing.boxes
  if (!a || !b) throw new Error('no boxes')
  assert.equal(unfit(drawing), [])
  assert.ok(unfit({ ...drawing, boxes: [a, { ...b, x: a.x + 20, y: a.y }] }).length > 0)
  assert.ok(unfit({ ...drawing, boxes: [{ ...a, lines: ['x'.repeat(60)] }, b] }).length > 0)
})

test('with up to eighteen around it no line from the middle runs behind somebody else', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomFrom(seed)
    const actors = Array.from({ length: 2 + random.below(18) }, (_, n) =>
      someone(n === 0 ? ME : `k${String(n).padStart(2, '0')}`, random.pick(words), random.below(8)),
    )
    const ties = actors.slice(1).map(({ key }) => tie(ME, key))
    const { boxes } = networkDrawing({ actors, ties, hub: ME, of: random.chance(0.5) ? 7 : 0 })
    const middle = boxes.find(({ hub }) => hub)
    if (!middle) throw new Error('no middle')
    const [x, y] = [middle.x + middle.width / 2, middle.y + middle.height / 2]
    const around = boxes
      .filter(({ hub }) => !hub)
      .map(box => ({ ...box, x: box.x + box.width / 2 - x, y: box.y + box.height / 2 - y }))
    for (const box of around)
      for (const other of around)
        assert.not.ok(
          box !== other && crosses([{ x: 0, y: 0 }, box], other),
          `seed ${seed}: ${box.key} runs behind ${other.key}`,
        )
  }
})

test('it is the same whatever the order in which actors and ties come from the store', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const part = anyNetwork(randomFrom(seed), 40)
    const again = networkDrawing({ ...part, ties: part.ties.toReversed() })
    assert.equal(again.boxes, networkDrawing(part).boxes, `seed ${seed}`)
  }
})

test('three hundred actors with six hundred ties are drawn on a paper that can still be read', () => {
  const random = randomFrom(7)
  const { actors } = anyNetwork(random, 300)
  const keys = actors.map(({ key }) => key)
  const ties = Array.from({ length: 600 }, () => tie(random.pick(keys), random.pick(keys))).filter(
    one => one.from !== one.to,
  )
  const drawing = networkDrawing({ actors, ties, hub: ME, of: 0 })
  assert.is(drawing.boxes.length, 300)
  assert.ok(drawing.width < 6000 && drawing.height < 6000, `${drawing.width} × ${drawing.height}`)
})

test('a tie is as thick as many name it; one between two stands for all they have', () => {
  const actors = ['a', 'b', 'c'].map(key => someone(key, key, 3))
  const { lines } = networkDrawing({
    ...{ actors, hub: 'a', of: 6 },
    ties: [
      tie('a', 'b', { n: 6, of: 6 }),
      tie('a', 'c', { n: 1, of: 6 }),
      tie('c', 'a', { n: 1, of: 6, state: 'broken' }),
    ],
  })
  assert.equal(
    lines.map(({ to, from, weight, state }) => [from, to, weight, state]),
    [
      ['a', 'b', 7, 'existing'],
      ['c', 'a', 2.4, 'broken'],
    ],
  )
})

test('nobody at all, and somebody alone, are drawings too', () => {
  assert.equal(networkDrawing({ actors: [], ties: [], hub: '', of: 0 }).boxes, [])
  assert.is(networkDrawing({ actors: [someone('a', 'A', 0)], ties: [], hub: '', of: 0 }).boxes.length, 1)
})

test('what stands under a name fits in every language, with the numbers of 99 maps', async () => {
  for (const language of languages) {
    const { state, tiesN, hubUs } = await loadNetworkWords(language)
    for (const said of Object.values(state))
      for (const text of [`99/99 · ${said}`, `3/3 · ${said}`]) assert.ok(footFits(text), `${language}: ${text}`)
    assert.ok(footFits(tiesN(600)) && footFits(hubUs), language)
  }
})

test.run()
