import { join } from 'node:path'

/**
 * The words by which Node starts one of the product's programs, named by its path in the repository: as a run of the tests
 * has translated it, or as an office starts it.
 */
export const programOf = (file: string): readonly string[] =>
  process.env.TRANSLATED
    ? ['--enable-source-maps', join(process.env.TRANSLATED, file.replace(/\.ts$/, '.js'))]
    : ['--import', 'tsx', file]
