import type {
  Guide,
  Model,
  Myth,
  Person,
  SanityFileAsset,
  SanityImageAsset,
} from '@/lib/sanity.generated'

// Documents that the example blocks refer to.
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

const recording = (sha1: string, extension: string, mimeType: string) =>
  ({
    ...written,
    _id: `file-${sha1}-${extension}`,
    _type: 'sanity.fileAsset',
    path: `files/local/production/${sha1}.${extension}`,
    mimeType,
  }) satisfies SanityFileAsset

export const exampleFilm = recording('0b1c2d3e4f5a69788796a5b4c3d2e1f00f1e2d3c', 'mp4', 'video/mp4')
export const exampleSound = recording(
  '1c2d3e4f5a69788796a5b4c3d2e1f00f1e2d3c4b',
  'mp3',
  'audio/mpeg',
)
