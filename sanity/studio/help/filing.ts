import {limits} from '@/lib/limits'
import type {HelpPages} from './help-page'

/** Help on documents that pieces are filed under or refer to. */
export const filing = {
  person: {
    purpose: 'Who wrote a piece or speaks in it: readers judge what is said by who says it.',
    when: 'Before the first piece by them, or with them. Search for the name first: somebody who is there already is chosen, not made again. Who is only mentioned needs none.',
    fields: {
      name: 'As it stands in every byline. Change it here, and it changes everywhere.',
      role: 'What they do today. What they did on the day of an interview stands in the interview.',
      bio: 'Why a reader can trust them on this, in two or three sentences. Search engines show it.',
      portrait: 'It is cut square around the spot you set. Describe it for who cannot see it.',
    },
    mistakes: [
      'The same person twice, as “M. Oduya” and “Maren Oduya”: each page then lists half of their work.',
      'An old interview brought up to date with a new role: there they spoke in the role they had.',
      'Somebody duplicated from the demo edition: turn off “Made up for the demo”, or their page says that they do not exist.',
      'A piece sent out before its people: publish the person first, or the piece is held back.',
    ],
    afterwards: [
      'Their own page, under /people, lists the interviews they spoke in and the pieces they wrote.',
      'Their name leads there from every byline and interview.',
      'They cannot be deleted as long as a piece names them.',
    ],
  },
  organisation: {
    purpose: 'Whose case it is: readers want to know whether it is a place like theirs.',
    when: 'Before the first case study about it; a second case uses the same one. The employer of an interviewee is written in the interview and needs none.',
    fields: {
      name: 'If it must stay anonymous, a description in place of the name: “A mid-sized law firm in Atlanta”.',
      anonymous: 'Readers are then told that the name is withheld. It hides nothing by itself.',
      region: 'Laws and markets differ: it tells readers whether theirs are the same.',
      sizeBand:
        'What works for twenty people may not for twenty thousand. Empty where nobody said it.',
    },
    mistakes: [
      'The true name in “Name”, with “Anonymous” turned on: readers see the name.',
      'An anonymous one with a small region and an exact trade: together they give it away.',
      'An industry chosen here only: the case study has a field of its own, and lists go by that one.',
    ],
    afterwards: [
      'Its own page, under /organisations, says what is known of it and lists its case studies; the list of organisations names it once it has one.',
      'Its name, region and size stand among the facts of its case studies, and change in all of them when you change them here.',
    ],
  },
  topic: {
    purpose: 'What pieces are about: whoever has read one finds the others.',
    when: 'When two or three pieces would stand under it and will be joined by more. A trade is an industry, and a word that only has to be explained is a glossary term.',
    fields: {
      title: 'What a reader would call it. It stands on every piece that is filed under it.',
      description: 'At the top of its page, and in search results.',
    },
    mistakes: [
      'Two topics for one thing, such as “Search” and “Retrieval”: readers find half of the pieces.',
      'A topic without a piece: its page is empty, and the Studio warns you.',
      'A piece with six topics: choose the one to three that it says something new about.',
    ],
    afterwards: [
      'Its own page, under /topics, lists its pieces, the newest first, with its myths and glossary terms.',
      'Where “Read next” has a free place, the newest pieces on the same topics fill it.',
    ],
  },
  industry: {
    purpose: 'The trade a case comes from: readers look first for cases from their own.',
    when: 'When a case study comes from a trade that is not in the list. Broad enough for ten cases: “Law”, not “Patent law in Bavaria”.',
    fields: {
      title: 'One or two words: it stands above the title of each case, and on its card.',
      description: 'One or two sentences on what is special about its work: readers see them.',
      nearby:
        'Where similar work is done. While no case comes from this one, readers are led to those.',
    },
    mistakes: [
      'Two names for one trade, such as “Health care” and “Medicine”.',
      'So narrow that a second case will never come.',
      'A part of the business, such as marketing: the case study has a field for that.',
    ],
    afterwards: [
      'Its own page, under /industries, lists its case studies, the newest first; the home page counts them by outcome.',
      'The lists of case studies and interviews can be narrowed to it.',
      'Change its title, and every case study and its card change with it.',
    ],
  },
  model: {
    purpose: 'The language model that did the work: a result holds for that model and no other.',
    when: 'When a piece uses or discusses one that is not in the list. One for each name that its maker uses; each piece adds the version.',
    fields: {
      name: 'As its maker writes it: readers look it up.',
      vendor: 'Tells readers and colleagues which of two with a similar name is meant.',
      version: 'Of the model as such, on its page. Each piece says which version it was.',
      offer: 'Readers want to know whether they could still use it. Empty says: not looked up.',
      supersededBy:
        'Pieces that discuss this model then tell readers which one has taken its place.',
    },
    mistakes: [
      'An old model renamed into its successor: every old piece would then claim results of the new one. Make the new one, and choose it under “Replaced by”.',
      'The version written here only: beside a result readers see the one that stands in the piece.',
      'The product around a model, such as a chat window, in place of the model itself.',
    ],
    afterwards: [
      'Its own page, under /models, says what is known of it and lists the pieces that name it, each with the version.',
      'Its name stands among the facts of the pieces that use or discuss it, and under prompts that were tested with it.',
      'The lists of pieces can be narrowed to it.',
    ],
  },
  glossaryTerm: {
    purpose: 'A word explained once, so that no piece has to stop and explain it.',
    when: 'When a piece needs a word that a reader from another trade may not know. What takes more than three sentences is a deep dive.',
    fields: {
      term: 'In the singular, and lower case unless it is a name: it stands in the middle of sentences.',
      aliases: 'Abbreviations and other words for the same thing: no terms of their own.',
      definition: `Without another word that needs explaining, in up to ${limits.definition.max} characters.`,
      topics: 'Their pages name the word.',
    },
    mistakes: [
      'A word explained by itself, or by two others that nobody knows.',
      'A term that no text leads to: select the word in a piece and mark it with “Term of the glossary”.',
      'The same word marked in every paragraph: once in a piece is enough.',
    ],
    afterwards: [
      'It stands in the glossary, A to Z. Where a piece marks the word, readers see what it means and can go there.',
      'If you change its address, marked words follow. Links from elsewhere then open the glossary at its beginning: no redirect can lead to a place within a page.',
      'If you delete it, the words in the pieces stay and lead nowhere. Each piece then asks you to take the mark away before it is published again.',
    ],
  },
} satisfies Partial<HelpPages>
