import {defineField} from 'sanity'
import {SlugInput} from '@/sanity/studio/writing/slug-input'

/** Name and slug fields, for documents known by their name. */
export const nameFields = (description: string) => [
  defineField({
    name: 'name',
    title: 'Name',
    description,
    type: 'string',
    validation: (rule) => rule.required().error('Give the name.'),
  }),
  slugFrom('name'),
]

/** Title and slug fields, for subjects that pieces are filed under. */
export const titleFields = (description: string) => [titleField(description), slugFrom('title')]

export const titleField = (description: string) =>
  defineField({
    name: 'title',
    title: 'Title',
    description,
    type: 'string',
    validation: (rule) => rule.required().error('Give the title.'),
  })

/**
 * A slug field, made of another field; `isTaken` excludes slugs that the site itself uses.
 */
export function slugFrom(source: string, {isTaken}: {isTaken?: (slug: string) => boolean} = {}) {
  return defineField({
    name: 'slug',
    title: 'Address',
    description: 'The last part of the web address. It is made for you; write another if you like.',
    type: 'slug',
    components: {input: SlugInput},
    options: {source, maxLength: 80},
    validation: (rule) => [
      rule.required().error('There is no address yet: it is made of what stands above.'),
      rule.custom((slug) =>
        slug?.current && isTaken?.(slug.current)
          ? `/${slug.current} is taken by a part of the site: choose another address.`
          : true,
      ),
    ],
  })
}
