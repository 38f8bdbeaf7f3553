/** A line of work that a reader may ask about, whether or not a case study is from it. */
export interface FieldOfWork {
  /** As it stands in a sentence. */
  title: string
  /** Words by which a query names it. */
  names: readonly string[]
  /** Words that name it only where a query says nothing else. */
  alone?: readonly string[]
  /** Words and phrases of what comes nearest to it, to be looked for in case studies. */
  near: readonly string[]
}

/** Industries first, then functions of a company. */
export const fieldsOfWork: readonly FieldOfWork[] = [
  {
    title: 'insurance',
    names: ['insurance', 'insurer', 'underwriting', 'underwriter', 'reinsurance', 'actuary'],
    near: ['compliance', 'review', 'documents', 'bank', 'finance', 'intake'],
  },
  {
    title: 'claims handling',
    names: [
      'claims handling',
      'claims handler',
      'insurance claim',
      'claims department',
      'claims processing',
      'claims management',
      'loss adjuster',
    ],
    alone: ['claims'],
    near: ['compliance', 'review', 'documents', 'intake', 'letters'],
  },
  {title: 'banking', names: ['banking', 'bank'], near: ['finance', 'compliance']},
  {
    title: 'finance',
    names: ['finance', 'fintech', 'asset management', 'wealth management'],
    near: ['banking', 'compliance', 'private'],
  },
  {
    title: 'law',
    names: ['law firm', 'lawyer', 'attorney', 'solicitor', 'litigation'],
    near: ['legal', 'compliance', 'documents'],
  },
  {
    title: 'healthcare',
    names: ['healthcare', 'hospital', 'clinic'],
    near: ['patient', 'clinical', 'intake'],
  },
  {
    title: 'pharmaceuticals',
    names: ['pharmaceuticals', 'pharma', 'biotech', 'life sciences'],
    near: ['research', 'drug'],
  },
  {
    title: 'retail',
    names: ['retail', 'e-commerce', 'ecommerce', 'retailer'],
    near: ['product', 'shop'],
  },
  {
    title: 'manufacturing',
    names: ['manufacturing', 'manufacturer', 'factory', 'industrial'],
    near: ['product', 'operations', 'documents'],
  },
  {
    title: 'the public sector',
    names: [
      'public sector',
      'government',
      'public administration',
      'ministry',
      'municipality',
      'council',
    ],
    near: ['compliance', 'documents', 'privacy', 'intake'],
  },
  {
    title: 'education',
    names: ['education', 'school', 'university', 'teacher', 'higher education'],
    near: ['research', 'adoption'],
  },
  {
    title: 'energy and utilities',
    names: ['energy', 'utilities', 'utility', 'oil and gas', 'electricity'],
    near: ['operations', 'compliance', 'documents'],
  },
  {
    title: 'telecommunications',
    names: ['telecommunications', 'telecoms', 'telecom', 'telco'],
    near: ['customer service', 'operations'],
  },
  {
    title: 'logistics',
    names: ['logistics', 'supply chain', 'transport', 'shipping', 'freight', 'warehouse'],
    near: ['operations', 'product', 'documents'],
  },
  {
    title: 'travel and hospitality',
    names: ['travel', 'hospitality', 'tourism', 'hotel', 'airline', 'restaurant'],
    near: ['customer service', 'product descriptions'],
  },
  {
    title: 'media and publishing',
    names: ['media', 'publishing', 'publisher', 'newsroom', 'journalism', 'newspaper'],
    near: ['copywriters', 'descriptions', 'writing'],
  },
  {
    title: 'construction',
    names: ['construction', 'architecture firm', 'building trade'],
    near: ['documents', 'compliance'],
  },
  {
    title: 'real estate',
    names: ['real estate', 'property management', 'estate agent', 'housing'],
    near: ['descriptions', 'documents'],
  },
  {
    title: 'agriculture',
    names: ['agriculture', 'farming', 'farm', 'food production'],
    near: ['operations', 'research'],
  },
  {
    title: 'the automotive industry',
    names: ['automotive', 'car maker', 'carmaker'],
    near: ['operations', 'product'],
  },
  {
    title: 'accounting',
    names: ['accounting', 'accountancy', 'accountant', 'bookkeeping', 'tax', 'invoices'],
    near: ['finance', 'compliance', 'documents'],
  },
  {
    title: 'charities',
    names: ['charity', 'charities', 'non-profit', 'nonprofit', 'ngo'],
    near: ['intake', 'documents', 'privacy'],
  },
  {
    title: 'customer service',
    names: [
      'customer service',
      'customer support',
      'call centre',
      'call center',
      'contact centre',
      'helpdesk',
      'help desk',
    ],
    near: ['product descriptions', 'patient', 'intake', 'questions'],
  },
  {
    title: 'human resources',
    names: ['human resources', 'hr', 'recruiting', 'recruitment', 'hiring'],
    near: ['intake', 'documents', 'compliance'],
  },
  {title: 'sales', names: ['sales', 'crm'], near: ['product descriptions', 'marketing']},
  {
    title: 'software engineering',
    names: ['software engineering', 'software development', 'programming', 'coding', 'developer'],
    near: ['research', 'engineering', 'fine-tuned'],
  },
  {
    title: 'procurement',
    names: ['procurement', 'purchasing', 'sourcing'],
    near: ['compliance', 'documents', 'review'],
  },
  {
    title: 'translation',
    names: ['translation', 'translator', 'localisation', 'localization'],
    near: ['descriptions', 'copywriters', 'writing'],
  },
]
