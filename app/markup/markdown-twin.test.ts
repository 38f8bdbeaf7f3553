import {marked} from 'marked'
import {markdownOfDocument, own} from '../(site)/test-views'
import {llmsText} from './llms-text'

const example = (type: string) => {
  const found = own.find(({_type}) => _type === type)
  if (!found) throw new Error(`There is no example of the type ${type}.`)
  return found
}

const headingsOf = (markdown: string) =>
  marked.lexer(markdown).flatMap((token) => (token.type === 'heading' ? [token.text] : []))

test.each(['caseStudy', 'interview', 'deepDive', 'guide', 'myth'])(
  'a %s begins with its title, and says when it was checked and where its page is',
  async (type) => {
    const markdown = await markdownOfDocument(example(type))
    const [title, , list] = marked.lexer(markdown)
    expect(title).toMatchObject({type: 'heading', depth: 1})
    expect(list?.type).toBe('list')
    expect(list?.raw).toContain('- Facts checked: ')
    expect(list?.raw).toMatch(/- Page: <?http/)
    expect(headingsOf(markdown)).toContain('Sources')
    // Neither hidden characters nor leftovers of HTML.
    expect(markdown).not.toMatch(/[\u200b-\u200f\ufeff]|<\/?(p|div|span|h\d)\b/)
  },
)

test('Markdown tells all that the page discloses', async () => {
  const disclosure = {
    paid: true,
    relationship: 'client',
    relationshipNote: 'we built it',
    aiAssistance: 'drafting',
    note: 'Read by the client before.',
  }
  const markdown = await markdownOfDocument({...example('guide'), disclosure})
  for (const sentence of [
    'This piece was paid for.',
    'They are a client of ours: we built it',
    /A language model helped with .*drafting.*\./,
    'Read by the client before.',
  ])
    expect(markdown).toMatch(sentence)
})

test('llms.txt names each piece in one line that leads to its Markdown', () => {
  const piece = (_type: 'guide' | 'myth', title: string, about: string) => ({
    _id: title,
    _type,
    title,
    about,
    slug: 'a-slug',
    publishedAt: null,
  })
  const text = llmsText(
    {
      pieces: [piece('guide', 'A [pilot]', 'Six\nweeks.'), piece('myth', 'Models think', '')],
      upcoming: [],
    },
    {
      _id: 's',
      _type: 'siteSettings',
      title: 'The Casebook',
      tagline: '',
      description: 'Cases.',
      footer: '',
      socialImage: null,
    },
  )
  expect(text).toMatch(/^# The Casebook\n\n> Cases\.\n/)
  expect(text).toMatch(
    /\n## Guides\n\n- \[A \\\[pilot\\?\]\]\(http\S+\/guides\/a-slug\.md\): Six weeks\.\n/,
  )
  expect(text).toMatch(/\n## Myths\n\n- \[“Models think”\]\(http\S+\/myths\/a-slug\.md\)\n/)
  expect(text).not.toContain('## Interviews')
  expect(headingsOf(llmsText({pieces: [], upcoming: []}, null))).toEqual([
    'This publication',
    'Optional',
  ])
})

test('the head of a case says for whom it was, and its outcome by name', async () => {
  const stored = {...example('caseStudy'), outcome: 'mixed', maturity: 'pilot'}
  const markdown = await markdownOfDocument(stored)
  const head = markdown.slice(0, markdown.indexOf('\n## '))
  expect(head).toMatch(
    /\n- Organisation: \S.*\n- Industry: \S.*\n- Stage: Pilot\n- Outcome: Mixed\n/,
  )
  expect(markdown).not.toMatch(/^Mixed$/m)
})
