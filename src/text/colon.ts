/** Whether a text ends with a colon: what stands below is what it announces. */
export const endsWithColon = (text: string): boolean => text.trimEnd().endsWith(':')
