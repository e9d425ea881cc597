import { Printer } from 'lucide'
import { Button } from './button.tsx'
import { t } from './language.ts'

/** Prints the page as it stands. */
export const PrintButton = () => (
  <Button look="plain" icon={Printer} onClick={() => print()}>
    {t().common.print}
  </Button>
)
