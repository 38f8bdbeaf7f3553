declare module 'speakingurl' {
  export default function getSlug(
    name: string,
    options?: {truncate?: number; symbols?: boolean},
  ): string
}
