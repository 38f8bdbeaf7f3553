import {paragraph} from '../example-text'
import type {StoredBlock} from '../types'

export const faqExample: StoredBlock<'faq'> = {
  _key: 'questions',
  _type: 'faq',
  title: 'Questions we are asked',
  items: [
    {
      _key: 'fine-tuning',
      _type: 'faqItem',
      question: 'Is fine-tuning always needed?',
      answer: [
        paragraph(
          'no',
          'No. Begin with a clear instruction and your own documents beside it, and fine-tune when the terms, rules and nuances of your field still decide the errors that remain.',
        ),
      ],
    },
    {
      _key: 'hardest-part',
      _type: 'faqItem',
      question: 'What is the hardest part?',
      answer: [
        paragraph('people', 'People. A tool that nobody asked for is a tool that nobody opens.'),
      ],
    },
  ],
}
