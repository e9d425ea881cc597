import { remember, remembered } from '../../ui/remembered.ts'

type Look = 'system' | 'light' | 'dark'
type Size = 'ordinary' | 'large'

/** The looks chosen on this device. */
export const chosenLook = (): Look => (remembered('look') as Look | '') || 'system'

/** The text size chosen on this device. */
export const chosenSize = (): Size => (remembered('size') as Size | '') || 'ordinary'

/** The hand that writes: the marks and the guide change sides with it. */
export const chosenHand = (): 'left' | 'right' => (remembered('hand') === 'left' ? 'left' : 'right')

/** Remembers a choice on this device and shows it at once. */
export function chooseLook(choice: { look?: Look; size?: Size; hand?: 'left' | 'right' }): void {
  if (choice.look) remember('look', choice.look)
  if (choice.size) remember('size', choice.size)
  if (choice.hand) remember('hand', choice.hand)
  applyLook()
}

/** Shows the choices made on this device. */
export function applyLook(): void {
  const { dataset } = document.documentElement
  dataset.look = chosenLook()
  dataset.type = chosenSize()
  dataset.hand = chosenHand()
}
