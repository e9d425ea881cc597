import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { rowOf } from '../../src/domain/findings/finding-row.ts'
import { findingSheet } from '../../src/domain/findings/finding-sheet.ts'
import { saidByGroup } from '../../src/domain/findings/group-ground.ts'
import { finding, held, memoryThings, put } from './things-kit.ts'

const test = suite('what a group says, as evidence')

test('what a group says is its own ground: it confirms when it was said later, and is knowledge of clients if the group says so', () => {
  const things = memoryThings()
  const row = (id: string) => {
    const one = things.one('finding', id)
    assert.ok(one)
    return rowOf(one, things)
  }
  held(things, 'interview', '2018-06-01')
  const said = (group: { day: string; clients?: boolean }) => ({
    g: {
      type: 'document',
      stance: 'supports',
      text: 'Nobody knows',
      group: { finding: 'f', clients: false, ...group },
    } as const,
  })
  finding(things, 'later', { proposedIn: 'interview', evidence: said({ day: '2018-09-12' }) })
  finding(things, 'earlier', { proposedIn: 'interview', evidence: said({ day: '2018-05-31' }) })
  finding(things, 'no day', { proposedIn: 'interview', evidence: said({ day: '' }) })
  finding(things, 'nowhere first', { evidence: said({ day: '2018-09-12', clients: true }) })
  const rules = ['later', 'earlier', 'no day', 'nowhere first'].map(id => row(id).rule)
  assert.equal(rules, ['later', null, null, null])
  assert.equal(row('later').knows, [])
  assert.equal(row('nowhere first').knows, ['client'])
  assert.is(row('later').ofGroup, true)
})

test('a group that has changed what was taken from it is shown as it says it now; one that is gone is not', () => {
  const things = memoryThings()
  put(things, 'groupFinding', 'f', {
    statement: 'Nobody knows',
    kind: 'worry',
    status: 'agreed',
    voices: 0,
    against: 0,
    of: '',
  })
  const group = things.one('groupFinding', 'f')
  assert.ok(group)
  const evidence = {
    g: saidByGroup(group, undefined, 'supports'),
    lost: saidByGroup({ ...group, id: 'x' }, undefined, 'contradicts'),
  }
  finding(things, 'one', { evidence })
  const sheet = () => findingSheet(things, 'one')
  assert.equal(sheet()?.supports[0]?.group, { id: 'f', now: null })
  things.apply([{ do: 'edit', id: 'f', patch: { statement: 'Everybody knows' } }])
  assert.equal(sheet()?.supports[0]?.group, { id: 'f', now: 'Everybody knows' })
  assert.equal(sheet()?.contradicts[0]?.group, { id: 'x', now: null })
})

test.run()
