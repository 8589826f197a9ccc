import { habit } from './words.ts'

const refusalInBrackets = habit('refusalInBrackets', 'giu')
const laterDecision = habit('laterDecision')

/** The words with a refusal in brackets spelt as the alternative that it is, and without other brackets that speak of one. */
export function spelt(text: string): string {
  return text
    .replace(/\)(?=\p{L})/gu, ') ')
    .replace(refusalInBrackets, (_whole, other: string | undefined, refusal: string, at: number) =>
      laterDecision.test(text.slice(0, at))
        ? ''
        : `${other === undefined ? '' : ` (${other})`} или ${refusal.replace(/^отказе/iu, 'об отказе')}`,
    )
    .replace(/\s*\([^()]*отказ[^()]*\)/giu, '')
}
