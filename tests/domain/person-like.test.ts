import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { personLike } from '../../src/domain/maps/network/person-like.ts'

const test = suite('who may be a private person')

test('what may be a private person is asked about; units, roles and organisations are not', () => {
  for (const name of [
    'Maija Meikäläinen',
    'M. Korhonen',
    'Anna-Kaisa Mäki-Petäys',
    'Äiti',
    'min syster',
    'Matti',
    'Lars',
    'Naapuri',
    'Karlsson Anna, socialsekreterare',
    'Karlsson, Anna',
  ])
    assert.ok(personLike(name), name)
  for (const number of ['131052-308T', 'Matti 010190-123A', '811228–9875'])
    assert.is(personLike(number), 'number', 'also where a figure was mistyped')
  for (const name of [
    ...['Hyvinvointialue', 'Kela', 'Region Norrbotten', 'Röda Korset', 'Svenska kyrkan', 'Sosiaalialan osaamiskeskus'],
    ...[
      'Kuusiniemen Kunta',
      'Hankekoordinaattori',
      'Kolmas sektori',
      'Socialtjänsten Norra',
      'TE-toimisto',
      'Yhdistykset',
    ],
    ...[
      'Individ- och familjeomsorgen',
      'Suomen Punainen Risti',
      'Barn- och ungdomspsykiatrin',
      'Koulukuraattori',
      'Dnr 2026-1234',
      '',
    ],
  ])
    assert.is(personLike(name), null, name)
})

test.run()
