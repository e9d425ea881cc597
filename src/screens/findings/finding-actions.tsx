import { t } from '../../ui/language.ts'

/** The ways on from the list: the causes in their order, and what the group has. */
export function FindingActions({ fromGroup }: { fromGroup: number }) {
  const words = t().findings.board
  return (
    <p class="onward">
      <a href="/causes">{words.causes}</a>
      <a href="/group">{fromGroup > 0 ? words.fromGroup(fromGroup) : words.group}</a>
    </p>
  )
}
