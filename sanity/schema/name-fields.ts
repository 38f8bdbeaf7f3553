import {defineField} from 'sanity'

/** A name and the address made from it, for whatever is known by its name. */
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

/** A title and the address made from it, for subjects that pieces are filed under. */
export const titleFields = (description: string) => [
  defineField({
    name: 'title',
    title: 'Title',
    description,
    type: 'string',
    validation: (rule) => rule.required().error('Give the title.'),
  }),
  slugFrom('title'),
]

function slugFrom(source: string) {
  return defineField({
    name: 'slug',
    title: 'Address',
    description: 'The last part of the web address. Press Generate.',
    type: 'slug',
    options: {source, maxLength: 80},
    validation: (rule) => rule.required().error('Press Generate to make the address.'),
  })
}
