import { setImmediate } from 'node:timers/promises'
import type { Mermaid } from 'mermaid'
import { fontSize } from '../wrap.ts'
import { openDocument } from './browser.ts'

let opened: Promise<Mermaid> | undefined

async function open(): Promise<Mermaid> {
  openDocument()
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize({
    startOnLoad: false,
    // A drawing is as large as its process is.
    maxTextSize: Number.MAX_SAFE_INTEGER,
    maxEdges: Number.MAX_SAFE_INTEGER,
    // Only places are read out of the SVG: nothing in it is shown, so nothing need be sanitised.
    securityLevel: 'loose',
    htmlLabels: false,
    theme: 'neutral',
    look: 'classic',
    deterministicIds: true,
    deterministicIDSeed: 'x',
    handDrawnSeed: 1,
    themeVariables: { fontSize: `${fontSize}px` },
    fontFamily: 'PT Sans, sans-serif',
    // Lines are broken before: mermaid never breaks them again.
    flowchart: { htmlLabels: false, padding: 6, diagramPadding: 4, minNodeWidth: 0, nodeSpacing: 24, rankSpacing: 34, wrappingWidth: 1000 },
    swimlane: { theme: 'neutral', look: 'classic', ignoreCrossLaneEdges: false },
  })
  keepLean(mermaid)
  return mermaid
}

/**
 * Takes out of mermaid's settings what other kinds of diagrams need: it copies them all about 80 times a drawing, which took
 * two thirds of the time. `updateSiteConfig` hands out the settings themselves.
 */
function keepLean(mermaid: Mermaid): void {
  const settings = mermaid.mermaidAPI.updateSiteConfig({}) as Record<string, unknown>
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !['flowchart', 'swimlane', 'themeVariables'].includes(name))
      settings[name] = {}
  }
  const variables = settings.themeVariables as Record<string, unknown>
  for (const name of Object.keys(variables)) if (otherDiagrams.test(name)) delete variables[name]
}

/** Theme variables of kinds of diagrams that are not drawn here. */
const otherDiagrams =
  /^(?:actor|activation|architecture|attribute|c4|cScale|class|classText|critical|crit|cynefin|done|er[A-Z]|excludeBk|fillType|filler|git|grid|journey|labelBox|labelText|loop|note|packet|personB|pie|quadrant|radar|railroad|relation|requirement|rowE|rowO|section|sequence|signal|surface|task|timeline|today|transition|usecase|venn|wardley|xyChart)/u

/** Mermaid's own SVG of a source, as an element; throws mermaid's error where the source does not parse. */
export async function render(source: string): Promise<Element> {
  opened ??= open()
  const mermaid = await opened
  const { svg } = await mermaid.render('d', source)
  // Without a turn of the event loop between drawings jsdom's memory is never given back.
  await setImmediate()
  const element = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  if (element.tagName !== 'svg') throw new Error(`mermaid drew no SVG for:\n${source}`)
  return element
}
