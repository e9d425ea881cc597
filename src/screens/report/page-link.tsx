import { Printer, RefreshCw } from 'lucide'
import { alike } from '../../domain/alike.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { LinkWithCode } from '../frame/link-with-code.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { isCoordinator } from '../worker/role.ts'
import { here, useThings } from '../worker/things.ts'
import { useAsked } from '../worker/use-asked.ts'

/** The page of a report for those without an account: made by a coordinator, reached by a code on paper. */
export function PageLink({ told }: { told: Thing<'toldReport'> }) {
  const words = t().reports
  const page = useThings('reportPage', { told: told.id })?.[0]
  const { busy, problem, run } = useAct()
  if (!isCoordinator() || here.value?.practice) return null
  const put = () =>
    run(async () => {
      await api().putReportPage(told.id)
      toast(words.pagePut)
    })
  return (
    <section class="stack no-print">
      <h2 class="label">{words.page}</h2>
      {!page && <p class="soft">{words.pageText}</p>}
      {page && <Reached key={page.id} told={told.id} />}
      {page && !alike(page.values.says, told.values) && <p class="wait">{words.pageOld}</p>}
      {(!page || !alike(page.values.says, told.values)) && (
        <div class="row">
          <Button icon={RefreshCw} busy={busy.value} onClick={put}>
            {page ? words.pageAgain : words.pageMake}
          </Button>
        </div>
      )}
      <Trouble text={problem.value} />
    </section>
  )
}

function Reached({ told }: { told: string }) {
  const words = t().reports
  const link = useReportLink(told)
  if (link === '') return null
  const ways = (
    <a class="button" href={`/told/${told}/slips`}>
      <Icon of={Printer} />
      {words.slips}
    </a>
  )
  return (
    <LinkWithCode link={link} label={words.qr} ways={ways}>
      <p class="small soft">{words.pageWhen}</p>
    </LinkWithCode>
  )
}

/** The address of a report's page; empty until it is known. */
export const useReportLink = (told: string): string => useAsked(() => api().reportLink(told)) ?? ''
