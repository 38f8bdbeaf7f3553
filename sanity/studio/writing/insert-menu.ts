import {blockMembers} from '@/components/blocks/schemas'
import {thumbnailOf} from './thumbnails'

/** Groups of the insert menu, by an editor's purpose. */
const blockGroups = [
  {
    name: 'evidence',
    title: 'Evidence',
    of: ['resultFigures', 'chart', 'comparisonTable', 'table', 'mythReality'],
  },
  {
    name: 'story',
    title: 'Story',
    of: ['keyTakeaways', 'pullQuote', 'questionAnswer', 'callout', 'timeline', 'profile'],
  },
  {name: 'howTo', title: 'How to', of: ['steps', 'checklist', 'prompt', 'code', 'faq']},
  {
    name: 'media',
    title: 'Pictures and sound',
    of: ['figure', 'gallery', 'video', 'audio', 'embed'],
  },
  {name: 'onward', title: 'Onward', of: ['relatedPiece', 'callToAction']},
]

const known: ReadonlySet<string> = new Set(blockMembers.map(({type}) => type))

/** For the options of a text with blocks. */
export const insertMenu = {
  filter: true,
  groups: blockGroups.map((group) => ({...group, of: group.of.filter((type) => known.has(type))})),
  views: [{name: 'grid' as const, previewImageUrl: thumbnailOf}, {name: 'list' as const}],
}
