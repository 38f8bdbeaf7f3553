import {LinkIcon} from '@sanity/icons/Link'
import {ShareIcon} from '@sanity/icons/Share'
import type {DefaultDocumentNodeResolver} from 'sanity/structure'
import {isShareable} from '@/lib/content-types'
import {SharePreview} from '../studio/preview-links/share-preview'
import {UsedIn} from './used-in'

/**
 * Beside its form, each document lists where it appears and what refers to it. What has a page of its
 * own that can be shown before it is published is shared there.
 */
export const documentNode: DefaultDocumentNodeResolver = (S, {schemaType}) =>
  S.document().views([
    S.view.form().title('Write'),
    S.view.component(UsedIn).id('used-in').title('Where it appears').icon(LinkIcon),
    ...(isShareable(schemaType)
      ? [S.view.component(SharePreview).id('share-preview').title('Share preview').icon(ShareIcon)]
      : []),
  ])
