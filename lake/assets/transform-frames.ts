import sharp, {type Sharp} from 'sharp'

/** `delay` in ms for each frame; `loop` is the number of repeats, 0 means endless. */
export type Timing = {delay?: number[]; loop?: number}

/**
 * Draws an animation frame by frame, for operations that libvips cannot do on all at once.
 * @param begin gets the first frame, and whether any frame is transparent; it returns the function
 *   that draws each frame, so that all are drawn alike.
 */
export async function frameByFrame(
  moving: Sharp,
  begin: (first: Sharp, isOpaque: boolean) => Promise<(frame: Sharp) => Promise<Sharp>>,
): Promise<{image: Sharp; timing: Timing}> {
  const {delay, loop} = await moving.metadata()
  const {data, info} = await moving
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({resolveWithObject: true})
  const height = info.pageHeight ?? info.height
  const size = {width: info.width, height, channels: 4} as const
  const length = info.width * height * size.channels
  const frameAt = (start: number) => sharp(data.subarray(start, start + length), {raw: size})
  const whole = sharp(data, {raw: {...size, height: info.height}})
  const draw = await begin(frameAt(0), (await whole.stats()).isOpaque)
  const frames: Buffer[] = []
  let drawn = {width: info.width, height}
  for (let start = 0; start < data.length; start += length) {
    const frame = await draw(frameAt(start))
    const pixels = frame.ensureAlpha().toColourspace('srgb').raw()
    const result = await pixels.toBuffer({resolveWithObject: true})
    frames.push(result.data)
    drawn = result.info
  }
  const joined = {
    width: drawn.width,
    height: drawn.height * frames.length,
    pageHeight: drawn.height,
    channels: size.channels,
  }
  return {
    image: sharp(Buffer.concat(frames), {raw: joined}),
    timing: {...(delay && {delay}), ...(loop !== undefined && {loop})},
  }
}
