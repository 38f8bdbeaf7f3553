/** What a file says of itself before it is read. */
type FileLike = Pick<File, 'name' | 'type' | 'size'>

/** The formats that the Content Lake draws. */
const pictureTypes = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'image/tiff',
  'image/svg+xml',
])

const endings = /\.(jpe?g|jfif|png|webp|avif|gif|tiff?|svg)$/i
const most = 100 * 1024 ** 2

const isHeic = ({name, type}: FileLike) =>
  /^image\/hei[cf]/.test(type) || /\.(heic|heif|hif)$/i.test(name)

/**
 * Why a file cannot become a picture, and what to do instead; undefined if it can. Read before
 * anything is sent, as the answer is to stand where and when the file was dropped.
 */
export function refusalOf(file: FileLike): string | undefined {
  const name = `“${file.name || 'The picture'}”`
  if (isHeic(file))
    return (
      `${name} is a HEIC picture, which iPhones make and readers’ browsers cannot show. ` +
      'Save it as a JPEG: on a Mac open it in Preview or Photos and choose File › Export; on the ' +
      'iPhone send it to yourself by e-mail. So that new ones are JPEGs: Settings › Camera › ' +
      'Formats › Most Compatible.'
    )
  if (!pictureTypes.has(file.type) && !(file.type === '' && endings.test(file.name)))
    return `${name} is not a picture that readers’ browsers can show. Save it as a JPEG or PNG, and add that.`
  if (file.size > most)
    return `${name} is larger than 100 MB. Save a smaller copy, 4000 pixels wide or less, and add that.`
  return undefined
}

/** Files as pictures in their order, and the reasons why others are none. */
export function sortFiles(files: readonly File[]): {pictures: File[]; refusals: string[]} {
  const judged = files.map((file) => ({file, refusal: refusalOf(file)}))
  return {
    pictures: judged.flatMap(({file, refusal}) => (refusal ? [] : [file])),
    refusals: judged.flatMap(({refusal}) => refusal ?? []),
  }
}
