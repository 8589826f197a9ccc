/** One of two papers is made: the words of the step for each of them. */
export interface Pair {
  kind: 'pair'
  /** What is done before it is known which; null where nothing is. */
  lead: string | null
  granted: string
  /** As `granted`, without what the step does after that. */
  grantedOnly: string
  refused: string
  /** The third thing that may be decided, by which papers go back: «о возвращении материалов на доработку»; null where there is none. */
  returned: string | null
  /** Whether the step makes the paper or the decision; signing and handing out come after. */
  decides: boolean
}

/** Where something is amiss one thing is done, else another. */
export interface Conditional {
  kind: 'conditional'
  /** The condition with its opening words: «в случае выявления ошибок». */
  condition: string
  /** What the condition says, without its opening; with no opening it is what is amiss: «неполный пакет документов». */
  when: string
  /** Whether the condition is that all is well. */
  isGood: boolean
  opening: 'При' | 'В случае' | 'Если' | null
  /** What is done before the condition can be known; null where nothing is. */
  lead: string | null
  /** What is done where all is well; null where the step does not say. */
  otherwise: string | null
  refused: string
  /** `take-in`: the papers are not accepted; `return`: they go back to the person; `rework`: to a unit; `service`: the service is refused; `verdict`: so it is, and no paper says so. */
  refuses: 'take-in' | 'return' | 'rework' | 'service' | 'verdict'
}

export type Choice = Pair | Conditional

/** The words of a pair on the way of what was asked for. */
export const grantedText = ({ lead, granted }: Pair): string => (lead === null ? granted : `${lead}, ${granted}`)
