import { Printer } from 'lucide'
import { Button } from './button.tsx'
import { t } from './language.ts'
import { printWhole } from './long-list.tsx'

/** Prints the page, also the rows of its lists that nobody has scrolled to. */
export const PrintButton = () => (
  <Button look="plain" icon={Printer} onClick={printWhole}>
    {t().common.print}
  </Button>
)
