import type { Entry } from './charts.ts'
import { readRegulation } from './corpus.ts'
import { once } from './once.ts'
import { allPages } from './pages.ts'

/** The regulations that stand in the charts, excluded ones left out. */
export const chartEntries = once(
  async (): Promise<Entry[]> =>
    (await allPages()).filter(({ status }) => status !== 'excluded').map((page) => ({ page, regulation: readRegulation(page.id) })),
)
