import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { page } from './corpus/model/page.ts'

export const collections = {
  regulations: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './content/regulations', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: page,
  }),
}
