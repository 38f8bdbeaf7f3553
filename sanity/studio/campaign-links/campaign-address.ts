import type {Campaign} from './use-campaigns'

/**
 * The address of a page with what its readers are counted for, by the names that statistics know.
 * What the address holds already stays, but for an older campaign.
 *
 * @param page a full address
 * @param content which of several links of a campaign it is; empty where there is one
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
