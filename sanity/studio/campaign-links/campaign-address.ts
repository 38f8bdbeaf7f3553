import type {Campaign} from './use-campaigns'

/**
 * A page's URL with UTM parameters. Existing parameters stay, except those of an older campaign.
 *
 * @param page a full URL
 * @param content distinguishes links of one campaign; empty if there is only one
 */
export function campaignAddress(
  page: string,
  {source, medium, campaign}: Pick<Campaign, 'source' | 'medium' | 'campaign'>,
  content = '',
): string {
  const address = new URL(page)
  const counted = {
    utm_source: source,
    utm_medium: medium,
    utm_campaign: campaign,
    utm_content: content.trim(),
  }
  for (const [name, value] of Object.entries(counted)) {
    address.searchParams.delete(name)
    if (value) address.searchParams.append(name, value)
  }
  return address.href
}
