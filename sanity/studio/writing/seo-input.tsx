import {createImageUrlBuilder} from '@sanity/image-url'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useFormValue, type ObjectInputProps} from 'sanity'
import {pathOf} from '@/lib/addresses'
import {currentSlug} from '@/lib/current-slug'
import {isStored, textOf} from '@/lib/preflight/stored'
import {cutForSearch, titleInSearch} from '@/lib/search-result'
import {socialPicture, socialSize} from '@/lib/social-picture'
import {useLakeQuery} from '../use-lake-query'
import {studioEnvironment} from '../environment'

const nothing = {}

interface Settings {
  title: string | null
  socialImage: unknown
}

/** The fields for search and sharing, below what comes of them: drawn by the code of the site. */
export function SeoInput(props: ObjectInputProps) {
  return (
    <Stack gap={5}>
      <Previews seo={props.value ?? nothing} />
      {props.renderDefault(props)}
    </Stack>
  )
}

function Previews({seo}: {seo: Record<string, unknown>}) {
  const form = useFormValue([])
  const document = isStored(form) ? form : {}
  const settings = useLakeQuery<Settings | null>(
    '*[_type == "siteSettings"][0]{title, socialImage}',
    {},
    '_type == "siteSettings"',
  )
  const site = settings.state === 'ready' ? settings.result : null
  const title = textOf(document.title) || textOf(document.claim) || 'Untitled'
  const shown = titleInSearch({title, seoTitle: textOf(seo.title), siteName: site?.title})
  const description =
    textOf(seo.description) || textOf(document.standfirst) || textOf(document.answer)
  const path = pathOf({_type: textOf(document._type), slug: currentSlug(document.slug)}) ?? '/…'
  const picture = [seo.image, document.cover, site?.socialImage].find(hasFile)
  return (
    <Flex gap={4} wrap="wrap">
      <Preview title="In search results">
        <Stack gap={2}>
          <Text size={0} muted>
            {location.host}
            {path}
          </Text>
          <Text size={2} style={{color: '#1a0dab'}}>
            {cutForSearch(shown)}
          </Text>
          <Text size={1}>{description ? cutForSearch(description) : 'No description yet.'}</Text>
          {seo.noIndex === true && (
            <Text size={1} weight="medium">
              Search engines are asked to leave it out.
            </Text>
          )}
        </Stack>
      </Preview>
      <Preview title="When shared">
        <SocialPicture picture={picture} />
        <Stack gap={2} paddingTop={3}>
          <Text size={0} muted>
            {location.host}
          </Text>
          <Text size={1} weight="semibold">
            {textOf(seo.title) || title}
          </Text>
          <Text size={1} muted textOverflow="ellipsis">
            {description}
          </Text>
        </Stack>
      </Preview>
    </Flex>
  )
}

function Preview({title, children}: {title: string; children: React.ReactNode}) {
  return (
    <Stack gap={2} flex={1} style={{minWidth: '16rem'}}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      <Card border radius={2} padding={3}>
        {children}
      </Card>
    </Stack>
  )
}

type WithFile = Record<string, unknown> & {asset: {_ref: string}}

const hasFile = (value: unknown): value is WithFile =>
  isStored(value) && isStored(value.asset) && typeof value.asset._ref === 'string'

function SocialPicture({picture}: {picture: WithFile | undefined}) {
  const builder = useMemo(() => {
    const {projectId, dataset, apiHost} = studioEnvironment()
    return createImageUrlBuilder({projectId, dataset, ...(apiHost && {baseUrl: apiHost})})
  }, [])
  if (!picture) {
    return (
      <Text size={1} muted>
        No picture: neither here, nor as the cover, nor in the settings.
      </Text>
    )
  }
  const {url, width, height} = socialPicture(
    {
      alt: textOf(picture.alt),
      crop: isStored(picture.crop) ? picture.crop : null,
      hotspot: isStored(picture.hotspot) ? picture.hotspot : null,
      asset: {_id: picture.asset._ref},
    },
    (source) => builder.image(source),
  )
  return (
    <img
      src={url}
      alt=""
      width={width}
      height={height}
      style={{
        display: 'block',
        width: '100%',
        height: 'auto',
        aspectRatio: `${socialSize.width} / ${socialSize.height}`,
      }}
    />
  )
}
