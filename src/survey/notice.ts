const sentences: readonly (readonly [language: string, text: string])[] = [
  ['fi', 'Linkki ei avaa kyselyä. Pyydä uusi linkki.'],
  ['sv', 'Länken öppnar ingen enkät. Be om en ny länk.'],
  ['en', 'The link does not open any survey. Ask for a new link.'],
]

/** Says in three languages that no survey lies behind this address, since nobody here has chosen a language. */
export function notice(main: HTMLElement): void {
  main.replaceChildren(
    ...sentences.map(([language, text]) => {
      const paragraph = document.createElement('p')
      paragraph.lang = language
      paragraph.textContent = text
      return paragraph
    }),
  )
}
