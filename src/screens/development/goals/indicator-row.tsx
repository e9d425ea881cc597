import { Unlink, X } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { figuresOf, unpublishable } from '../../../domain/work/measuring.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { FigureLine } from './figure-line.tsx'
import { figureWord } from './figure-word.ts'

type Props = {
  readonly one: Thing<'indicator'>
  readonly all: readonly Thing<'indicator'>[]
  /** Takes it off the list it stands in. */
  readonly onDrop?: () => unknown
}

/** A measure with its line and the last that is known of it; a cost without quality beside it says so. */
export function IndicatorRow({ one, all, onDrop }: Props) {
  const words = t().goals
  const { values } = one
  const figures = figuresOf(values)
  const last = figures.findLast(figure => figure.value !== null || figure.inWords !== '')
  const [stop] = unpublishable(one, all)
  return (
    <li>
      <a href={`/indicators/${one.id}`}>
        <span class="main">
          {values.name || t().common.untitled}
          <small>
            {[
              values.kind && words.kinds[values.kind],
              last ? words.last(last.period, figureWord(last, values.unit)) : words.unknown,
              values.invented && t().field.invented,
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
          {stop && (
            <small class="wait with-icon">
              <Icon of={Unlink} size={16} />
              {words.stop[stop]}
            </small>
          )}
        </span>
        <FigureLine figures={figures} small />
        <RowMarks twoVersions={inTwo(one)} waiting={one.waiting} />
      </a>
      {onDrop && <LineTool icon={X} label={words.takeAway(values.name)} onPress={onDrop} />}
    </li>
  )
}
