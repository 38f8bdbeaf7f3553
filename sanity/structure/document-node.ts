import {LinkIcon} from '@sanity/icons/Link'
import type {DefaultDocumentNodeResolver} from 'sanity/structure'
import {UsedIn} from './used-in'

/** Beside its form, each document lists where it appears and what refers to it. */
export const documentNode: DefaultDocumentNodeResolver = (S) =>
  S.document().views([
    S.view.form().title('Write'),
    S.view.component(UsedIn).id('used-in').title('Where it appears').icon(LinkIcon),
  ])
