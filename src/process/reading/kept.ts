/** In the place of spaces and commas in words that stay together whatever else is left out: letters that no text has (private use). */
export const [gap, comma] = ['\uE000', '\uE001'] as const

/** The words as they are written. */
export const spelledOut = (told: string): string => told.replaceAll(` ${comma}`, ',').replaceAll(gap, ' ').replaceAll(comma, ',')
