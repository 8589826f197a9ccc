import type { TakenText } from './taken.ts'

/** The paragraphs and tables of a Word file as HTML, a paragraph a line. */
export async function docxText(bytes: Uint8Array): Promise<Omit<TakenText, 'format'>> {
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  const html = value.replace(/<img[^>]*>/g, '')
  if (html.replace(/<[^>]*>/g, '').trim() === '') return { text: null, doubts: [noText] }
  const lines = html.replace(/<\/(?:p|h[1-6]|li|tr|table|ul|ol)>/g, '$&\n').split('\n')
  // Word counts such paragraphs when it shows them: their numbers are nowhere in the file.
  const counted = lines.findIndex((line) => line.includes('<ol'))
  return {
    text: `<html><body>\n${lines.join('\n')}</body></html>`,
    doubts: counted < 0 ? [] : [{ ...countedByWord, line: counted + 2 }],
  }
}

const noText = {
  ruleId: 'scan',
  line: null,
  reason: 'В файле Word нет текста, только изображения. Распознайте скан и положите сюда текст акта.',
}

const countedByWord = {
  ruleId: 'numbers-lost',
  reason:
    'Абзацы пронумерованы самим Word, в файле этих номеров нет. Сохраните акт из Word как PDF или как текст и положите вместо этого файла.',
}
