import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { goToRead, openToRead, places, written } from '../browser/every-screen/read-aloud.ts'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { tidyUp } from '../browser/kit/tidy.ts'
import { openVisitor, programOf } from './open.ts'

const test = suite('what a screen reader comes upon in Firefox')
test.after(tidyUp)

const roles = 'button|link|heading|checkbox|radio|combobox|textbox|region|navigation'

/** Roles and names in what is written down of a screen. */
const namedIn = (text: string) =>
  [...text.matchAll(new RegExp(`^\\s*- '?(${roles}) "([^"#]+)"`, 'gm'))].map(
    ([, role = '', name = '']) => [role, name] as const,
  )

/** Fields for days and times are no text fields in Firefox: it reads them part by part. */
const isDay = async (page: Page, role: string, name: string): Promise<boolean> =>
  role === 'textbox' && /date|time/.test((await page.getByLabel(name, { exact: true }).getAttribute('type')) ?? '')

if (!programOf('firefox')) test.skip('firefox is not installed')
else
  test('all that is written down of the main screens has its role and name there too', async () => {
    const endpoint = await startEndpoint()
    const { page, named } = await openVisitor('firefox', 'reader', { width: 1280, height: 900, locale: 'sv-SE' })
    await openToRead(page, endpoint.url)
    const screens = written()
    const missing: string[] = []
    const asked = new Set<string>()
    for (const place of places) {
      await goToRead(page, place)
      const here = namedIn(screens.get(place[0]) ?? '').filter(one => !asked.has(one.join(' ')))
      for (const one of here) asked.add(one.join(' '))
      const lacking = async ([role, name]: (typeof here)[number]) =>
        (await named(role, name)) || (await isDay(page, role, name)) ? [] : [`${place[0]}: ${role} ${name}`]
      missing.push(...(await Promise.all(here.map(lacking))).flat())
    }
    assert.ok(asked.size > 120, `only ${asked.size} were asked for`)
    assert.equal(missing, [])
  })

test.run()
