import {stegaClean} from '@sanity/client/stega'

/** Labels of stored values, the same in the Studio and on the page. */
export const labels = {
  businessFunction: {
    'customer-service': 'Customer service',
    legal: 'Legal',
    research: 'Research',
    compliance: 'Compliance',
    marketing: 'Marketing',
    engineering: 'Engineering',
    operations: 'Operations',
    clinical: 'Clinical work',
  },
  approach: {
    managed: 'Managed service',
    'in-house': 'In-house',
    hybrid: 'Hybrid',
  },
  techniques: {
    prompting: 'Prompting',
    retrieval: 'Retrieval',
    'fine-tuning': 'Fine-tuning',
    agents: 'Agents',
  },
  dataSensitivity: {
    public: 'Public',
    internal: 'Internal',
    confidential: 'Confidential',
    regulated: 'Regulated by law',
  },
  currency: {
    EUR: 'Euros',
    USD: 'US dollars',
    GBP: 'Pounds',
  },
  costBand: {
    'under-10k': 'Under €10,000',
    '10k-50k': '€10,000 to 50,000',
    '50k-250k': '€50,000 to 250,000',
    'over-250k': 'Over €250,000',
    unknown: 'Not published',
  },
  qualifier: {
    'more-than': 'more than',
    'at-least': 'at least',
    about: 'about',
    'up-to': 'up to',
    'less-than': 'less than',
  },
  resultKind: {
    tangible: 'Tangible',
    intangible: 'Intangible',
  },
  maturity: {
    planned: 'Planned',
    pilot: 'Pilot',
    production: 'In production',
    scaled: 'Scaled up',
    abandoned: 'Abandoned',
  },
  outcome: {
    worked: 'It worked',
    mixed: 'Mixed',
    'did-not-work': 'It did not work',
    'too-early': 'Too early to tell',
  },
  level: {
    beginner: 'Beginner',
    intermediate: 'Intermediate',
    advanced: 'Advanced',
  },
  measuredBy: {
    client: 'the client',
    vendor: 'the vendor or integrator',
    independent: 'an independent party',
    editors: 'our editors',
  },
  relationship: {
    none: 'None',
    client: 'They are a client of ours',
    vendor: 'They sell us something',
    partner: 'They are a partner of ours',
    own: 'It is our own work',
  },
  aiAssistance: {
    none: 'None',
    drafting: 'Drafting',
    editing: 'Editing',
    translation: 'Translation',
    research: 'Research',
  },
  comparisonVerdict: {
    yes: 'Yes',
    partial: 'Partly',
    no: 'No',
    unknown: 'Unknown',
  },
  modelOffer: {
    offered: 'Still offered',
    ending: 'To be withdrawn',
    withdrawn: 'Withdrawn by its maker',
  },
  mythVerdict: {
    false: 'False',
    'partly-true': 'Partly true',
    depends: 'It depends',
  },
  severity: {
    minor: 'Minor',
    important: 'Important',
    retraction: 'Retraction',
  },
  sizeBand: {
    '1-49': '1 to 49 people',
    '50-249': '50 to 249 people',
    '250-999': '250 to 999 people',
    '1000-9999': '1,000 to 9,999 people',
    '10000+': '10,000 people or more',
  },
} as const satisfies Record<string, Record<string, string>>

/**
 * The label of a stored value; a value no longer in the list is returned as is. The value's stega
 * characters are copied to the label, so that click-to-edit works.
 */
export function labelOf(set: keyof typeof labels, value: string): string {
  const words: Record<string, string> = labels[set]
  const plain = stegaClean(value)
  return (words[plain] ?? plain) + value.slice(plain.length)
}
