import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { drawingOf, FOOT, type PathDrawing, type StepBox } from '../../src/domain/maps/drawing/drawing.ts'
import { linesOf, widthOf } from '../../src/domain/maps/drawing/text-lines.ts'
import { lanes } from '../../src/domain/maps/lanes.ts'
import { newLink, newMap, newNode } from '../../src/domain/maps/map.ts'
import type { PathStep } from '../../src/domain/maps/path.ts'
import { pathShown } from '../../src/domain/maps/path-view.ts'
import { type Random, randomFrom } from '../simulation/random.ts'
import { anyRange, path, step } from './path-kit.ts'
import { memoryThings } from './things-kit.ts'

const test = suite('the drawing of a path')

const words = [
  ...['Perusterveydenhuolto', 'Työllisyydenedistämispalveluissa', 'ja', 'arvio', 'Edunvalvontapäätöksen', 'Kela'],
  ...['Verksamhetsutvecklingsprojektet', 'asiakkaan', 'MMMMMMMMMMMMMMMMMMMMMMMMMMMMMM', 'o', '', 'W'.repeat(90)],
]

/** A path somebody may have drawn: branches, lines back, steps nothing leads to, long Finnish words. */
function anyPath(random: Random, size: number): readonly PathStep[] {
  const steps = Array.from({ length: size }, (_, n) =>
    step(`s${String(n).padStart(4, '0')}`, {
      label: Array.from({ length: 1 + random.below(4) }, () => random.pick(words)).join(' '),
      lane: random.pick([...lanes, '']),
      ...(random.chance(0.3) ? { wait: anyRange(random) } : {}),
      ...(random.chance(0.3) ? { way: { min: 1234.5, max: 1999.5 } } : {}),
      hung: random.chance(0.3)
        ? [{ id: 'f', kind: 'friction', statement: '', voices: 0, against: 0, influence: '' }]
        : [],
    }),
  )
  const lines = steps.flatMap((one, n): [string, string][] =>
    Array.from({ length: 1 + random.below(3) }, () => {
      const near = Math.max(0, Math.min(size - 1, n + random.below(9) - 2))
      return [one.id, steps[near]?.id ?? '']
    }),
  )
  return path(steps, ...lines)
}

const overlap = (a: StepBox, b: StepBox) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < end(b) && b.y < end(a)
const end = (box: StepBox) => box.y + box.height + box.foot.length * FOOT

function unfit({ boxes, lines, lanes, width, height }: PathDrawing): string[] {
  const wrong: string[] = []
  boxes.forEach((box, at) => {
    for (const other of boxes.slice(0, at)) if (overlap(box, other)) wrong.push(`${box.id} lies on ${other.id}`)
    for (const line of box.lines)
      if (box.textX + widthOf(line, 15) > box.x + box.width) wrong.push(`${box.id}: ${line} is too wide`)
    if (box.x < 0 || box.x + box.width > width || end(box) > height) wrong.push(`${box.id} lies outside`)
    const lane = lanes.find(one => box.y >= one.y && end(box) <= one.y + one.height)
    if (!lane) wrong.push(`${box.id} lies in no lane`)
  })
  for (const { link, points } of lines)
    points.slice(1).forEach((point, n) => {
      const before = points[n] ?? point
      const flat = { a: Math.min(before[0], point[0]), b: Math.max(before[0], point[0]) }
      const upright = { a: Math.min(before[1], point[1]), b: Math.max(before[1], point[1]) }
      if (flat.a < 0 || flat.b > width || upright.b > height) wrong.push(`${link} lies outside`)
      if (flat.a !== flat.b && upright.a !== upright.b) wrong.push(`${link} runs aslant`)
      for (const box of boxes) {
        const inside = flat.b > box.x + 1 && flat.a < box.x + box.width - 1
        if (inside && upright.b > box.y + 1 && upright.a < box.y + box.height - 1)
          wrong.push(`${link} runs through ${box.id}`)
      }
    })
  return wrong
}

test('on 200 paths no text lies on another, none is wider than its box, and no line runs through a step', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomFrom(seed)
    const drawing = drawingOf(anyPath(random, seed % 20 === 0 ? 300 : 2 + random.below(40)))
    assert.equal(unfit(drawing).slice(0, 3), [], `seed ${seed}`)
  }
})

test('it notices what does not fit', () => {
  const drawing = drawingOf(path([step('a'), step('b')], ['a', 'b']))
  const [a, b] = drawing.boxes
  if (!a || !b) throw new Error('no boxes')
  assert.equal(unfit(drawing), [])
  assert.ok(unfit({ ...drawing, boxes: [a, { ...b, x: a.x + 20 }] }).length > 0)
  assert.ok(unfit({ ...drawing, boxes: [{ ...a, lines: ['x'.repeat(40)] }, b] }).length > 0)
})

test('every step stands in the drawing, every line too, whether it leads on or back; all lanes say that they are there', () => {
  const drawing = drawingOf(path([step('a'), step('b'), step('c')], ['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'gone']))
  assert.is(drawing.boxes.length, 3)
  assert.equal(
    drawing.lines.map(({ from, to, back }) => [from, to, back]),
    [
      ['a', 'b', false],
      ['b', 'c', false],
      ['c', 'a', true],
    ],
  )
  assert.equal(
    drawing.lanes.map(({ lane, empty }) => [lane, empty]),
    lanes.map(lane => [lane, lane !== 'municipality']),
  )
})

test('twenty thousand steps of somebody with a changed app hold up nobody: the first thousand stand, and how many more there are', () => {
  const things = memoryThings()
  things.apply([
    { do: 'create', kind: 'map', id: 'm', values: newMap({ type: 'service_path', title: '' }) },
    ...Array.from({ length: 20_000 }, (_, n) => ({
      ...{ do: 'create' as const, kind: 'mapNode' as const, id: `n${n}` },
      values: newNode({ map: 'm', order: n, label: `${n}` }),
    })),
    ...Array.from({ length: 20_000 }, (_, n) => ({
      ...{ do: 'create' as const, kind: 'mapLink' as const, id: `l${n}` },
      values: newLink({ map: 'm', from: 'n0', to: `n${n}` }),
    })),
  ])
  const shown = pathShown(things, { group: '', id: 'm', language: 'fi', home: '', version: '' })
  assert.is(shown?.steps.length, 1000)
  assert.is(shown?.more, 19_000)
  assert.is(shown?.drawing.boxes.length, 1000)
})

test('a path of nothing draws its empty lanes', () => {
  const { boxes, lanes: shown, width } = drawingOf([])
  assert.is(boxes.length, 0)
  assert.is(shown.length, lanes.length)
  assert.ok(width > 0)
})

test('a word is parted only where it is too long, at the seams of Finnish', () => {
  const at = (text: string, width = 130) => linesOf(text, { width, size: 15, most: 5 })
  assert.equal(at('Tapaaminen, yhteinen arvio'), ['Tapaaminen,', 'yhteinen arvio'])
  assert.equal(at('Erikoissairaanhoito'), ['Erikoissairaan-', 'hoito'])
  assert.equal(at('Työllisyys\u00ADpalvelu'), ['Työllisyys-', 'palvelu'])
  assert.is(at('pitkä '.repeat(60)).length, 5)
  assert.match(at('pitkä '.repeat(60)).at(-1) ?? '', /…$/)
  assert.equal(at(''), [])
})

test.run()
