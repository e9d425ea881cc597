/** Words to look for: as they are, anywhere in a text, or a pattern. */
export type Words =
  | { readonly text: string; readonly exact: boolean }
  | { readonly pattern: string; readonly flags: string }

/** One step on the way to an element, after Playwright's locators. */
export type Step =
  | { readonly css: string }
  | { readonly byText: Words }
  | { readonly byLabel: Words }
  | { readonly role: string; readonly name?: Words }
  | { readonly has: Words }
  | { readonly nth: number }
  | { readonly or: readonly Step[] }

/** Finds what the steps lead to, in the order of the page. Runs in the page: it may use nothing from outside itself. */
export function lookUp(steps: readonly Step[]): Element[] {
  const roles: Record<string, string> = {
    button: 'button, summary, [role=button], input[type=submit], input[type=button]',
    link: 'a[href], [role=link]',
    radio: 'input[type=radio], [role=radio]',
    checkbox: 'input[type=checkbox], [role=checkbox]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    navigation: 'nav, [role=navigation]',
    textbox: 'textarea, input:not([type]), input[type=text], [role=textbox]',
    dialog: 'dialog, [role=dialog]',
    combobox: 'select, [role=combobox]',
    region: 'section[aria-label], section[aria-labelledby], [role=region]',
    status: '[role=status], output',
  }
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()
  const fits = (text: string | null, words: Words) => {
    if ('pattern' in words) return new RegExp(words.pattern, words.flags).test(plain(text))
    const sought = plain(words.text)
    return words.exact ? plain(text) === sought : plain(text).toLowerCase().includes(sought.toLowerCase())
  }
  const said = (one: Node): string => {
    if (one.nodeType === Node.TEXT_NODE) return one.textContent ?? ''
    if (!(one instanceof Element) || one.getAttribute('aria-hidden') === 'true') return ''
    if (one.matches('svg')) return one.getAttribute('aria-label') ?? ''
    if (one !== asked && one.hasAttribute('aria-label')) return one.getAttribute('aria-label') ?? ''
    return [...one.childNodes].map(said).join(getComputedStyle(one).display.startsWith('inline') ? '' : ' ')
  }
  let asked: Element | null = null
  const labelOf = (one: Element): string | null => {
    const ids = one.getAttribute('aria-labelledby')?.split(' ') ?? []
    if (ids.length > 0) return ids.map(id => document.getElementById(id)?.textContent ?? '').join(' ')
    if (one.hasAttribute('aria-label')) return one.getAttribute('aria-label')
    const labels = [...((one as HTMLInputElement).labels ?? [])]
    return labels.length > 0 ? labels.map(label => label.textContent ?? '').join(' ') : null
  }
  const nameOf = (one: Element) => {
    asked = one
    return labelOf(one) ?? (plain(said(one)) || one.getAttribute('title'))
  }
  const shown = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0
  const within = (root: ParentNode, step: Step): Element[] => {
    if ('css' in step) return [...root.querySelectorAll(step.css)]
    if ('role' in step) {
      const kind = [...root.querySelectorAll(roles[step.role] ?? `[role=${step.role}]`)].filter(shown)
      return step.name ? kind.filter(one => fits(nameOf(one), step.name as Words)) : kind
    }
    if ('byLabel' in step)
      return [...root.querySelectorAll('input, textarea, select, button, [aria-label], [aria-labelledby]')].filter(
        one => labelOf(one) !== null && fits(labelOf(one), step.byLabel),
      )
    if (!('byText' in step)) return []
    const all = [...root.querySelectorAll('*')].filter(one => !one.matches('head *, script, style, noscript'))
    const match = new Set(all.filter(one => fits(one.textContent, step.byText)))
    return [...match].filter(one => ![...one.children].some(child => match.has(child)))
  }
  let found: Element[] = []
  for (const [i, step] of steps.entries()) {
    if ('nth' in step) found = found.slice(step.nth, step.nth < 0 ? undefined : step.nth + 1)
    else if ('has' in step) found = found.filter(one => fits(one.textContent, step.has))
    else if ('or' in step) found = [...new Set([...found, ...lookUp(step.or)])]
    else found = [...new Set((i === 0 ? [document] : found).flatMap(root => within(root, step)))]
    if (!('nth' in step))
      found.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  }
  return found
}
