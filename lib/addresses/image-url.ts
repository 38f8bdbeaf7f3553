import {createImageUrlBuilder, type SanityImageSource} from '@sanity/image-url'

/**
 * Pictures come from Sanity's image CDN; those of a lake at an address of its own come through the
 * site, because readers cannot reach the lake.
 */
const builder = () =>
  createImageUrlBuilder({
    projectId: process.env.SANITY_PROJECT_ID || 'local',
    dataset: process.env.SANITY_DATASET || 'production',
    // A lone slash, because the builder takes an empty string for “none given” and goes to Sanity's CDN.
    baseUrl: process.env.SANITY_PROJECT_ID ? 'https://cdn.sanity.io' : '/',
  })

/** Address of a picture, cropped and focused as the editor set it; add sizes with the builder's own methods. */
export const imageUrl = (picture: SanityImageSource) => builder().image(picture).auto('format')
