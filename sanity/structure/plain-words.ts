import {defineLocaleResourceBundle} from 'sanity'

const ask = 'If you are to do this, ask an administrator for another role.'

/**
 * What the “+” says, and the Studio to somebody whose role does not allow something, in the words of
 * an editor: Sanity's own speak of documents and permissions, and do not say what to do next.
 */
export const plainWords = [
  defineLocaleResourceBundle({
    locale: 'en-US',
    namespace: 'structure',
    resources: {
      'banners.permission-check-banner.missing-permission_create_one': `Nothing can be begun here: your role is <Roles/>. ${ask}`,
      'banners.permission-check-banner.missing-permission_create_other': `Nothing can be begun here: your roles are <Roles/>. ${ask}`,
      'banners.permission-check-banner.missing-permission_update_one': `You can read this, and not change it: your role is <Roles/>. ${ask}`,
      'banners.permission-check-banner.missing-permission_update_other': `You can read this, and not change it: your roles are <Roles/>. ${ask}`,
    },
  }),
  defineLocaleResourceBundle({
    locale: 'en-US',
    namespace: 'studio',
    resources: {
      'new-document.title': 'Begin something new',
      'new-document.open-dialog-aria-label': 'Begin something new',
      'new-document.filter-placeholder': 'Find a kind',
      'insufficient-permissions-message.title': 'Not with your role',
      'insufficient-permissions-message.not-authorized-explanation': ask,
      'insufficient-permissions-message.not-authorized-explanation_create-any-document': `You can read everything, and begin nothing. ${ask}`,
      'insufficient-permissions-message.not-authorized-explanation_create-document': `You cannot begin this. ${ask}`,
      'insufficient-permissions-message.not-authorized-explanation_create-document-type': `You cannot begin one of these. ${ask}`,
      'insufficient-permissions-message.not-authorized-explanation_create-new-reference': `You can choose one, and not make a new one. ${ask}`,
      'insufficient-permissions-message.not-authorized-explanation_delete-document': `You cannot delete this. ${ask}`,
      'insufficient-permissions-message.not-authorized-explanation_discard-changes': `You cannot take these changes back. ${ask}`,
      'insufficient-permissions-message.not-authorized-explanation_duplicate-document': `You cannot copy this. ${ask}`,
      'insufficient-permissions-message.not-authorized-explanation_publish-document':
        'You write drafts, and an editor publishes them. What you wrote is kept: tell an editor when it is ready.',
      'insufficient-permissions-message.not-authorized-explanation_unpublish-document':
        'Readers see this: only an editor can take it away from them.',
      'insufficient-permissions-message.roles': 'Your role: <Roles/>',
    },
  }),
]
