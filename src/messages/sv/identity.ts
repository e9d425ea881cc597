import type { Messages } from '../messages.ts'

/** When something looks like a personal identity number. */
export const identity: Messages['identity'] = {
  found:
    'Det här ser ut som ett personnummer eller en personbeteckning. Dölj det. Det behövs inte här. Tills du väljer sparas det dolt.',
  mask: 'Dölj det',
  other: 'Det är något annat',
}
