import './report.css'
import { t } from '../../ui/language.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { Qr } from '../../ui/qr.tsx'
import { NothingHere } from '../frame/nothing-here.tsx'
import { Screen } from '../frame/screen.tsx'
import { useThing } from '../worker/things.ts'
import { useReportLink } from './page-link.tsx'
import { langOf } from './told-body.tsx'

/** Slips of A5, two on a sheet of A4, for those who were asked: what it is about, and the code that leads there. */
export function SlipsPage({ id }: { id: string }) {
  const words = t().reports
  const told = useThing('toldReport', id)
  const link = useReportLink(id)
  if (told === undefined) return <NothingHere title={words.slips} back="/results" />
  if (told === null) return null
  return (
    <Screen title={words.slips} lead={words.slipsLead} back={`/told/${id}`}>
      <div class="page">
        <div class="row no-print">
          <PrintButton />
        </div>
        {link === '' && <p class="soft">{words.pageText}</p>}
        {link !== '' && (
          <div class="slips">
            {[1, 2].map(n => (
              <article key={n} class="slip">
                <div>
                  <p class="label">{words.forYou}</p>
                  <h2 lang={langOf(told.values)}>{told.values.title}</h2>
                  <p lang={langOf(told.values)}>{told.values.lead}</p>
                  <p>{words.slipText}</p>
                </div>
                <Qr text={link} label={words.qr} />
              </article>
            ))}
          </div>
        )}
      </div>
    </Screen>
  )
}
