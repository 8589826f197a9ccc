/** Whether words speak of a refusal: «отказывает», «мотивированный отказ». */
export const speaksOfRefusal = (text: string): boolean => /отказ/iu.test(text)
