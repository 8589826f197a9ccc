/** What a reader of the raw text wrote down of one act. A field that is left out was not labelled. */
export interface ActLabel {
  /** Name of the raw text in `content/raw`. */
  file: string
  act?: {
    title: string | null
    issuer: string | null
    region: string | null
    district: string | null
    adopted: string | null
    number: string | null
    registered: Decision | null
    repealed: Decision | null
    amends: Omit<Decision, 'by'> | null
    signatory: string | null
    /** Titles of what the act approves; «исключен» where the entry is gone. */
    listed: string[]
  }
  regulations: RegulationLabel[]
  repairs: { line: number; raw: string; fixed: string }[]
  /** Where the label and the corpus differ and both can be defended. */
  disputed?: { regulation: string; field: string; why: string }[]
}

interface Decision {
  by: string | null
  date: string | null
  number: string | null
}

export interface RegulationLabel {
  title: string
  excluded: boolean
  in_edition_of?: { date: string; number: string } | null
  sections?: { number: string | null; heading: string }[]
  points?: string[]
  channels?: string[]
  form?: string[]
  automation?: string | null
  cost?: string | null
  provider?: string | null
  standard?: { title: string | null; date: string; number: string } | null
  lanes?: string[]
  evidence?: { channel: string | null; items: string[] }[]
  refusal_grounds?: string[]
  total_time?: string[]
  processes?: ProcessLabel[]
  tables?: { kind: string; columns: Record<'number' | 'lane' | 'action' | 'completion' | 'duration' | 'next', string | null>[] }[]
  appendices?: { number: string | null; title: string | null; kind: string }[]
}

export interface ProcessLabel {
  point: string | null
  kind: string
  channel: string | null
  steps: {
    number: string | null
    text: string
    lane: string | null
    duration: { value: number; unit: string } | null
    kind: string
    result: string | null
  }[]
}
