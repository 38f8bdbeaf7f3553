interface Previewed {
  asset: {lqip: string | null} | null
}

/**
 * A picture without its blurred preview, for a small one in a list: in the page's HTML a preview
 * weighs some 250 bytes that hardly compress, and on its place is a plain surface for as long.
 */
export const smallPicture = <Picture extends Previewed>(picture: Picture): Picture =>
  picture.asset ? {...picture, asset: {...picture.asset, lqip: null}} : picture
