type Look = 'system' | 'light' | 'dark'
type Size = 'ordinary' | 'large'

const LOOK = 'rinnalla-look'
const SIZE = 'rinnalla-size'
const HAND = 'rinnalla-hand'

/** The looks chosen on this device. */
export const chosenLook = (): Look => (read(LOOK) as Look | null) ?? 'system'

/** The text size chosen on this device. */
export const chosenSize = (): Size => (read(SIZE) as Size | null) ?? 'ordinary'

/** The hand that writes: the marks and the guide change sides with it. */
export const chosenHand = (): 'left' | 'right' => (read(HAND) === 'left' ? 'left' : 'right')

/** Remembers a choice on this device and shows it at once. */
export function chooseLook(choice: { look?: Look; size?: Size; hand?: 'left' | 'right' }): void {
  if (choice.look) localStorage.setItem(LOOK, choice.look)
  if (choice.size) localStorage.setItem(SIZE, choice.size)
  if (choice.hand) localStorage.setItem(HAND, choice.hand)
  applyLook()
}

/** Shows the choices made on this device. */
export function applyLook(): void {
  const { dataset } = document.documentElement
  dataset.look = chosenLook()
  dataset.type = chosenSize()
  dataset.hand = chosenHand()
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
