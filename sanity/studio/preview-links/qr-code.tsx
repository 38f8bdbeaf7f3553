import {encode} from 'uqr'

/** A QR code, dark on light in every colour scheme, with the quiet zone that cameras need. */
export function QrCode({text, title}: {text: string; title: string}) {
  const {data, size} = encode(text, {border: 4})
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      // An img element would need a CSP that allows data: URLs.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{width: '100%', maxWidth: '12rem'}}
    >
      <title>{title}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
