import {createImageUrlBuilder, type SanityImageSource} from '@sanity/image-url'

/**
 * An image URL builder for Sanity's CDN, or for this site with a local lake, which readers cannot
 * reach.
 */
const builder = () =>
  createImageUrlBuilder({
    projectId: process.env.SANITY_PROJECT_ID || 'local',
    dataset: process.env.SANITY_DATASET || 'production',
    // A slash, because the builder takes an empty string as unset and falls back to Sanity's CDN.
    baseUrl: process.env.SANITY_PROJECT_ID ? 'https://cdn.sanity.io' : '/',
  })

/** URL builder of a picture with its crop and hotspot; add sizes with the builder's own methods. */
export const imageUrl = (picture: SanityImageSource) => builder().image(picture).auto('format')
