/**
 * A picture with what its layout needs before it has loaded; `asset` is null until one is chosen.
 */
export const pictureProjection = `{
  "alt": coalesce(alt, ""),
  credit,
  crop,
  hotspot,
  "asset": asset->{
    _id,
    "lqip": metadata.lqip,
    "width": coalesce(metadata.dimensions.width, 1600),
    "height": coalesce(metadata.dimensions.height, 900)
  }
}`
