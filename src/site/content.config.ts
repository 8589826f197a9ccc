import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { page } from '../model/index.ts'

export const collections = {
  regulations: defineCollection({
    // The body is compiled as a module; its source need not be kept in memory.
    loader: glob({
      pattern: '**/*.mdx',
      base: './content/regulations',
      retainBody: false,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: page,
  }),
}
