import type {Guide, Model, Myth, Person, SanityImageAsset} from '@/lib/sanity.generated'

// What the examples refer to.
const written = {_createdAt: '2026-09-01T09:00:00Z', _updatedAt: '2026-09-01T09:00:00Z', _rev: '1'}

export const exampleDiagram = {
  ...written,
  _id: 'image-5f2d8c1b7a904e36d1f0c2b3a4958677e6d5c4b3-2400x1200-png',
  _type: 'sanity.imageAsset',
  metadata: {
    _type: 'sanity.imageMetadata',
    dimensions: {
      _type: 'sanity.imageDimensions',
      width: 2400,
      height: 1200,
      aspectRatio: 2,
    },
  },
} satisfies SanityImageAsset

export const exampleSpeaker = {
  ...written,
  _id: 'example-maren-oduya',
  _type: 'person',
  name: 'Maren Oduya',
  slug: {_type: 'slug', current: 'maren-oduya'},
  role: 'Compliance officer',
  fictional: true,
  portrait: {
    _type: 'picture',
    asset: {_type: 'reference', _ref: exampleDiagram._id},
    alt: 'A drawn portrait',
  },
} satisfies Person

export const exampleModel = {
  ...written,
  _id: 'example-model',
  _type: 'model',
  name: 'Example Model 8B',
} satisfies Model

export const exampleMyth = {
  ...written,
  _id: 'example-myth',
  _type: 'myth',
  claim: 'Any model can do anything',
  slug: {_type: 'slug', current: 'any-model'},
  verdict: 'false',
  answer: 'No. A model is a specialised tool: try it on your own items first.',
} satisfies Myth
export const exampleGuide = {
  ...written,
  _id: 'example-guide-pilot',
  _type: 'guide',
  title: 'Plan a pilot that can fail',
  slug: {_type: 'slug', current: 'pilot'},
  standfirst: 'One defined problem, a measure agreed beforehand, and a date on which to stop.',
} satisfies Partial<Guide>
