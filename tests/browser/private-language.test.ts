import { suite } from 'uvu'
import { conferences as fi } from '../../src/messages/fi/conferences.ts'
import { conferences as sv } from '../../src/messages/sv/conferences.ts'
import { go } from './day-one.ts'
import { button, found } from './doors.ts'
import { startEndpoint } from './endpoint.ts'
import { speak } from './examples.ts'
import { openProfile } from './profile.ts'
import { tidyUp } from './tidy.ts'

const test = suite('the language of a family in its private time')
test.after(tidyUp)

test('the language a family changes to stays when it gives the tablet back, and after the page starts anew', async () => {
  const endpoint = await startEndpoint()
  const { page, context } = await openProfile('family', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  context.on('dialog', asked => void asked.accept().catch(() => undefined))
  const heading = (name: string) => page.getByRole('heading', { name, exact: true })
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await go(page, '/conferences')
  await button(page, sv.new).click()
  await page.getByRole('dialog').getByLabel(sv.code, { exact: true }).fill('F77')
  await page.getByRole('dialog').getByRole('button', { name: sv.add, exact: true }).click()
  await heading('F77').waitFor()
  await go(page, `${new URL(page.url()).pathname}/private`)
  await button(page, sv.lendAct).click()
  await heading(sv.own.title).waitFor()
  await speak(page, 'fi')
  await heading(fi.own.title).waitFor()
  await button(page, fi.own.ready).click()
  await button(page, fi.own.done).click()
  await heading(fi.own.overTitle).waitFor()
  await page.reload()
  await heading(fi.own.overTitle).waitFor()
})

test.run()
