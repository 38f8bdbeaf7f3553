import {BookIcon} from '@sanity/icons/Book'
import {LinkIcon} from '@sanity/icons/Link'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {BlockInText, blockPreview} from '@/sanity/studio/writing/block-preview'
import {BodyInput} from '@/sanity/studio/writing/body-input'
import {insertMenu} from '@/sanity/studio/writing/insert-menu'
import {blockMembers} from '@/components/blocks/schemas'
import {wideForm} from '@/components/blocks/wide-form'
import {addressableTypes} from '@/lib/addresses/addresses'

const marks = {
  decorators: [
    {title: 'Strong', value: 'strong'},
    {title: 'Emphasis', value: 'em'},
    {title: 'Code', value: 'code'},
  ],
  annotations: [
    {
      name: 'link',
      title: 'Link to the web',
      type: 'object' as const,
      icon: LinkIcon,
      fields: [
        defineField({
          name: 'href',
          title: 'Address',
          type: 'url',
          validation: (rule) =>
            rule
              .uri({scheme: ['http', 'https', 'mailto', 'tel']})
              .required()
              .error('Paste a full address, such as https://example.org/page.'),
        }),
      ],
    },
    {
      name: 'internalLink',
      title: 'Link to a piece of ours',
      type: 'object' as const,
      fields: [
        defineField({
          name: 'reference',
          title: 'Piece, person, topic, myth or page',
          type: 'reference',
          // Weak, so that a piece can be linked before it is published, and withdrawn afterwards.
          weak: true,
          to: addressableTypes.map((type) => ({type})),
          validation: (rule) => rule.required().error('Choose what to link to.'),
        }),
      ],
    },
    {
      name: 'glossaryTerm',
      title: 'Term of the glossary',
      type: 'object' as const,
      icon: BookIcon,
      fields: [
        defineField({
          name: 'reference',
          title: 'Term',
          description:
            'Readers see what it means, and can go to the glossary. Once in a piece is enough.',
          type: 'reference',
          // Weak, so that a term can be marked before it is published, and withdrawn afterwards.
          weak: true,
          to: [{type: 'glossaryTerm'}],
          validation: (rule) => rule.required().error('Choose the term.'),
        }),
      ],
    },
  ],
}

const lists = [
  {title: 'Bullets', value: 'bullet'},
  {title: 'Numbers', value: 'number'},
]

/** Text inside a block: paragraphs, lists and links, no headings. */
export const simpleText = defineType({
  name: 'simpleText',
  title: 'Text',
  type: 'array',
  components: {input: BodyInput},
  of: [
    defineArrayMember({
      type: 'block',
      styles: [{title: 'Text', value: 'normal'}],
      lists,
      marks,
      of: [{type: 'citation'}],
    }),
  ],
})

/** The body of a piece. */
export const body = defineType({
  name: 'body',
  title: 'Body',
  type: 'array',
  components: {input: BodyInput},
  options: {insertMenu},
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Text', value: 'normal'},
        {title: 'Heading', value: 'h2'},
        {title: 'Subheading', value: 'h3'},
        {title: 'Quotation', value: 'blockquote'},
      ],
      lists,
      marks,
      // Footnotes are collected at the end of a body, so text inside blocks has none.
      of: [{type: 'citation'}, {type: 'footnote'}],
    }),
    ...blockMembers.map((member) => ({
      ...member,
      options: {...('options' in member && member.options), ...wideForm},
      components: {block: BlockInText, preview: blockPreview(member.type, member.title)},
    })),
  ],
})
