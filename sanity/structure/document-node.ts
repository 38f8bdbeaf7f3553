import {LinkIcon} from '@sanity/icons/Link'
import {ShareIcon} from '@sanity/icons/Share'
import type {DefaultDocumentNodeResolver} from 'sanity/structure'
import {isShareable} from '@/lib/content-types'
import {SharePreview} from '../studio/preview-links/share-preview'
import {UsedIn} from './used-in'

/**
 * Views beside a document's form: where it is used, and sharing, for types with a page that can be
 * previewed.
 */
export const documentNode: DefaultDocumentNodeResolver = (S, {schemaType}) =>
  S.document().views([
    S.view.form().title('Write'),
    S.view.component(UsedIn).id('used-in').title('Where it appears').icon(LinkIcon),
    ...(isShareable(schemaType)
      ? [S.view.component(SharePreview).id('share-preview').title('Share preview').icon(ShareIcon)]
      : []),
  ])
