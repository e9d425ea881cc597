import type { Source } from './sources.ts'

/** A rule of a sheet: its selector, the class it begins with, and how many names it holds besides elements. */
export type Rule = { readonly path: string; readonly selector: string; readonly first: string; readonly names: number }

/** The rules of a sheet that begin with a class. */
export function rulesOf({ path, text }: Source): readonly Rule[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...bare.matchAll(/([^{};]+)\{/g)]
    .flatMap(([, all = '']) => (all.trim().startsWith('@') ? [] : all.split(/,(?![^(]*\))/)))
    .flatMap(one => {
      const selector = one.trim().replace(/\s+/g, ' ')
      const first = /^\w*\.([\w-]+)/.exec(selector)?.[1]
      return first ? [{ path, selector, first, names: (selector.match(/[.[:#][\w-]+/g) ?? []).length }] : []
    })
}
