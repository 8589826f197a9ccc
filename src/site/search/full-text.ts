/** What the site uses of Pagefind's browser module, which stands beside its index and is loaded only when a reader asks for the full text. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>
}
interface Found {
  url: string
  meta: Record<string, string>
  sub_results: { title: string; url: string; excerpt: string }[]
}
export interface TextHit {
  href: string
  title: string
  where: string
  sentence: string
}

const most = 10

/** Points of all texts that have every word of the question, the best of each regulation. */
export async function fullText(root: string, question: string): Promise<TextHit[]> {
  const engine: Pagefind = await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)
  await engine.options({ excerptLength: 24 })
  await engine.init()
  const { results } = await engine.search(question)
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()))
  return found.map(({ url, meta, sub_results: points }) => {
    const point = points.find((result) => result.url.includes('#')) ?? points[0]
    const text = new DOMParser().parseFromString(point?.excerpt ?? '', 'text/html').body.textContent ?? ''
    return { href: point?.url ?? url, title: meta.title ?? url, where: [meta.place, meta.act].filter(Boolean).join(', '), sentence: text }
  })
}
