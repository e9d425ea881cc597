import type { LiveBody } from '../../merge/body.ts'
import type { Write } from '../../merge/write.ts'
import type { Device } from '../../sync/device.ts'
import { onlyOwnSince } from '../../sync/own-dots.ts'

type Edit = { readonly shown: LiveBody; readonly stands: LiveBody; readonly some: readonly Write[] }

/**
 * Whether an edit made before an older view may be taken as made before what stands now: nobody but this person on this
 * device has written since. Texts are joined word by word all the same, and a list made of an older one would lack lines.
 */
export const replaces = (device: Device, { shown, stands, some }: Edit): boolean =>
  some.every(one => one.do === 'set' && !Array.isArray(one.value)) && onlyOwnSince(device, stands.seen, shown.seen)
