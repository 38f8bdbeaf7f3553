import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {defineField, defineType} from 'sanity'
import {addressableTypes} from '@/lib/addresses/addresses'
import {problemOfDestination, problemOfOrigin} from '@/lib/addresses/redirects'

export const redirect = defineType({
  name: 'redirect',
  title: 'Redirect',
  description: 'Leads readers from an address that is gone to where it is now.',
  type: 'document',
  icon: ArrowRightIcon,
  fields: [
    defineField({
      name: 'from',
      title: 'Old address',
      description: 'Without the name of the site: /guides/the-old-name. A page that exists wins.',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Write the address that is gone, such as /guides/the-old-name.'),
        rule.custom((from) => (from ? (problemOfOrigin(from) ?? true) : true)),
      ],
    }),
    defineField({
      name: 'target',
      title: 'Leads to',
      description: 'Choose the piece: the redirect then follows it wherever it moves.',
      type: 'reference',
      // Weak, so that its target can still be withdrawn.
      weak: true,
      to: addressableTypes.map((type) => ({type})),
    }),
    defineField({
      name: 'to',
      title: 'Or: to this address',
      description: 'A path of ours such as /guides, or a full address elsewhere.',
      type: 'string',
      validation: (rule) =>
        rule.custom((to, {document}) => problemOfDestination(to, document) ?? true),
    }),
    defineField({
      name: 'permanent',
      title: 'For good',
      description: 'Search engines forget the old address. Turn it off for a detour.',
      type: 'boolean',
      initialValue: true,
    }),
    defineField({
      name: 'automatic',
      title: 'Made by the Studio',
      description: 'Because the address of something published was changed.',
      type: 'boolean',
      initialValue: false,
      readOnly: true,
    }),
    defineField({
      name: 'note',
      title: 'Note for colleagues',
      description: 'Why it is there, so that somebody dares to remove it one day.',
      type: 'string',
    }),
  ],
  preview: {
    select: {from: 'from', to: 'to', target: 'target.title', claim: 'target.claim'},
    prepare: ({from, to, target, claim}) => ({
      title: from || 'Redirect',
      subtitle: `→ ${target || claim || to || 'nowhere yet'}`,
    }),
  },
})
