import { t } from '../../ui/language.ts'
import { NothingHere } from '../frame/nothing-here.tsx'

/** What stands at an address of a session that is not here. */
export const NoSession = () => <NothingHere title={t().sessions.title} back="/sessions" />
