import type {HelpPages} from './help-page'

/** Help on documents about the publication as a whole. */
export const site = {
  home: {
    purpose: 'What stands first for readers who come without a link to a piece.',
    when: 'There is one, and it is there already. Change it when another piece deserves to stand first.',
    fields: {
      lead: 'The one piece you would hand to somebody who has never read us. Empty: the newest.',
      picks: 'Up to six, in the order in which they are to be read. Empty: no such row.',
    },
    mistakes: [
      'A lead left standing for months: it gives way to newer pieces only when you change it or empty the field.',
      'A draft as the lead: readers see the newest piece first until the draft is published.',
      'A seventh pick: readers see the first six.',
    ],
    afterwards: [
      'The home page shows it at once. The lists below it are made of the newest pieces and myths and need no hand; a piece that already stands above is not repeated there.',
      'If a piece that is chosen here is withdrawn, it leaves the home page by itself.',
    ],
  },
  page: {
    purpose:
      'What the publication says of itself: who makes it, by which rules, and what becomes of readers’ data.',
    when: 'For what stays true for years, such as About, Editorial standards, Privacy. Whatever has an author and a date is a piece.',
    fields: {
      title: 'Short: it is also the words of the link at the foot of every page.',
      slug: 'It stands right after the name of the site, as in /about. Some are taken: the field tells you.',
      standfirst: 'Under the title, and in search results.',
      updatedAt: 'Readers of rules want to know since when they hold.',
    },
    mistakes: [
      'Rules changed without a new day in “Valid since”.',
      '“Keep out of search engines” turned on without need: the page also leaves the foot of the site, and only its link leads there.',
      'A piece written as a page: it stands in no list and under no topic.',
    ],
    afterwards: [
      'It is at its address, and every page of the site links to it at its foot, A to Z, unless it is kept out of search engines.',
    ],
  },
  redirect: {
    purpose: 'Readers who follow an old link, bookmark or search result still arrive.',
    when: 'Seldom by hand: when you change the address of something published, the Studio makes one. By hand for an address that was printed wrong, for a piece you withdrew for a better one, or for addresses of an older site.',
    fields: {
      from: 'The address without the name of the site: /guides/the-old-name.',
      target: 'Rather than an address: the redirect then follows the document wherever it moves.',
      permanent:
        'On: search engines forget the old address. Turn it off for a detour that will end.',
      note: 'Why it is there, so that somebody dares to remove it one day.',
    },
    mistakes: [
      'A redirect from an address where something is published: nothing happens until that is withdrawn.',
      '“For good” on a detour: browsers remember it and cannot be told otherwise.',
      'One that the Studio made, deleted to tidy up: the links that lead to it break again.',
      'Two that lead to each other: readers are told that there is no such page.',
    ],
    afterwards: [
      'Readers of the old address are led on at once. It shows nowhere on the site.',
      'One that leads to another one leads to the end of the chain in a single step.',
      'If the document it leads to is withdrawn, it leads to the address written beside it, or nowhere.',
    ],
  },
  campaigns: {
    purpose:
      'The list that links to published pieces are made from, so that you can tell later which letter or post brought readers.',
    when: 'There is one list, and it is there already. Add to it before a letter goes out or a campaign begins, and take out what is over: links that were made keep working.',
    fields: {
      campaigns:
        'Each has a name for colleagues and three words that stand in the address of its links: who sends readers, by which kind of way, and what it is part of.',
    },
    mistakes: [
      'The same source under two names, such as linkedin and linked-in: it is counted twice, half each time.',
      'A word changed while its links are out: what they bring is counted under the old word, and what new links bring under the new one.',
      'Names of people in the words: everybody who gets the link can read them.',
    ],
    afterwards: [
      '“Share preview”, beside each published piece, offers them and makes the link.',
      'Readers never see the list, and no page of the site changes. A link leads to the page as it is for everybody.',
    ],
  },
  siteSettings: {
    purpose:
      'The name of the publication and what stands on every page: it tells readers with whom they are.',
    when: 'They are there already, and only administrators find them on the desk and can change them. Seldom: every page shows them.',
    fields: {
      title: 'At the top and the foot of every page, and after each title in search results.',
      tagline: 'The large line at the top of the home page, and the one at the foot of every page.',
      description: 'Beside that line. Search results and shared links show it for the home page.',
      socialImage: 'For pages without a picture of their own, when somebody shares them.',
      dataLicence:
        'Under /results everybody may take all results away as data. Say here what they may do with them, or leave it empty: then the page asks them to ask you.',
      footer: 'What a reader of any page must be able to find, such as who is responsible.',
    },
    mistakes: [
      'A long name: together with a title it is cut in search results.',
      'A tagline made of search words: it is the first sentence that readers meet.',
      'A shared picture with words at its edges: most places cut it.',
    ],
    afterwards: [
      'Every page is made anew and shows the change.',
      'Where a link was shared before, the old picture may stay for days: others keep it, not we.',
      'No address changes with the name, so no redirect is needed.',
    ],
  },
} satisfies Partial<HelpPages>
