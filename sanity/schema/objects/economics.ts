import {CreditCardIcon} from '@sanity/icons/CreditCard'
import {defineField, defineType} from 'sanity'
import {choices} from '@/lib/choices'
import {hasFigure} from '@/lib/preflight/evidence'
import {isStored} from '@/lib/preflight/stored'
import {requiredWhen, type Around} from '../required-when'

const amount = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'number',
    validation: (rule) => rule.min(0).error('Give an amount, without a minus.'),
  })

const hasAmount = ({parent}: Around) => isStored(parent) && hasFigure(parent)

/** Costs and gains of a project, from which its return is computed. */
export const economics = defineType({
  name: 'economics',
  title: 'Cost and gain',
  type: 'object',
  icon: CreditCardIcon,
  fields: [
    defineField({
      name: 'currency',
      title: 'Currency',
      description: 'The same for all three amounts.',
      type: 'string',
      options: {list: choices('currency'), layout: 'radio', direction: 'horizontal'},
      initialValue: 'EUR',
    }),
    amount('spentOnce', 'Spent once', 'Up to the first use, with the hours of their own people.'),
    amount('spentPerYear', 'Spent in a year', 'Running cost and upkeep.'),
    amount('gainedPerYear', 'Gained in a year', 'Work saved, revenue brought forward.'),
    defineField({
      name: 'measuredBy',
      title: 'Who counted',
      description: 'Readers trust a figure as far as they trust whoever counted.',
      type: 'string',
      options: {list: choices('measuredBy')},
      validation: (rule) =>
        rule.custom(requiredWhen(hasAmount, 'Say who counted: a number without that is a claim.')),
    }),
    defineField({
      name: 'method',
      title: 'How it was counted',
      description: 'What went into the gain, and what was left out.',
      type: 'text',
      rows: 2,
      validation: (rule) =>
        rule.custom(
          requiredWhen(hasAmount, 'Say how it was counted: a number without that is a claim.'),
        ),
    }),
  ],
})
