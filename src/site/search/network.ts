import type { AtlasRecord } from './records.ts'
import type { Source } from './search.ts'

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** The questions that the search page has in itself; null on another page. */
function questionsOfPage(): AtlasRecord['questions'] | null {
  const text = document.getElementById('search-questions')?.textContent
  return text ? JSON.parse(text) : null
}

/** The index as the build wrote it below `root`. */
export function networkSource(root: string): Source {
  return {
    atlas: () => load(`${root}search/atlas.json`),
    questions: async () => questionsOfPage() ?? load(`${root}search/questions.json`),
    answers: (question) => load(`${root}search/answers/${question}.json`),
    points: (path) => load(`${root}search/points/${path}.json`),
  }
}
