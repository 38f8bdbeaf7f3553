import {parseDotenv} from '@/scripts/runner/dotenv.mjs'
import {readSettings} from '@/scripts/runner/environment.mjs'
import {Failure} from '@/scripts/runner/failure.mjs'

const hosted = {
  SANITY_PROJECT_ID: 'abc123',
  SANITY_API_READ_TOKEN: 'token',
  SANITY_WEBHOOK_SECRET: 'secret',
}

test('with nothing set, everything has a default and content lies in the local lake', () => {
  expect(readSettings({}, '/checkout')).toEqual({
    port: 3000,
    lakePort: 3900,
    siteHost: '127.0.0.1',
    dataDir: '/checkout/.data',
    siteUrl: 'http://localhost:3000',
    dataset: 'production',
    hosted: undefined,
  })
})

test('the site is at its port unless SITE_URL says otherwise', () => {
  expect(readSettings({PORT: '4000'}, '/').siteUrl).toBe('http://localhost:4000')
  const SITE_URL = 'https://casebook.example/'
  expect(readSettings({SITE_URL}, '/').siteUrl).toBe('https://casebook.example')
})

test('a project id with its token and secret means hosted Sanity', () => {
  expect(readSettings(hosted, '/').hosted).toEqual({
    projectId: 'abc123',
    apiHost: undefined,
    readToken: 'token',
    webhookSecret: 'secret',
  })
})

test('preview links on hosted Sanity have a token and a key', () => {
  const key = 'k'.repeat(32)
  const variables = {...hosted, SANITY_API_WRITE_TOKEN: 'editor', PREVIEW_LINK_KEY: key}
  const previewLinks = {writeToken: 'editor', key}
  expect(readSettings(variables, '/').hosted).toMatchObject({previewLinks})
})

test.each([
  [{...hosted, SANITY_API_READ_TOKEN: undefined}, /SANITY_API_READ_TOKEN is not: create/],
  [{...hosted, SANITY_WEBHOOK_SECRET: undefined}, /SANITY_WEBHOOK_SECRET is not: choose/],
  [{SANITY_API_READ_TOKEN: 'token'}, /SANITY_API_READ_TOKEN is set but SANITY_PROJECT_ID is not/],
  [{SANITY_WEBHOOK_SECRET: 'secret'}, /SANITY_WEBHOOK_SECRET is set but SANITY_PROJECT_ID is not/],
  [{...hosted, SANITY_PROJECT_ID: 'My Project'}, /SANITY_PROJECT_ID is "My Project": copy the id/],
  [{...hosted, PREVIEW_LINK_KEY: 'k'.repeat(32)}, /SANITY_API_WRITE_TOKEN is not: create a token/],
  [{...hosted, SANITY_API_WRITE_TOKEN: 'token'}, /PREVIEW_LINK_KEY is not, or has fewer than 32/],
  [{PREVIEW_LINK_KEY: 'k'.repeat(32)}, /PREVIEW_LINK_KEY is set but SANITY_PROJECT_ID is not/],
  [{SANITY_DATASET: 'Über'}, /SANITY_DATASET is "Über"/],
  [{PORT: 'abc'}, /PORT is "abc": give it a port number from 1 to 65535/],
  [{PORT: '70000'}, /PORT is "70000"/],
  [{LAKE_PORT: '65530'}, /LAKE_PORT is "65530": give it a port number from 1 to 65527/],
  [{SITE_HOST: 'my laptop'}, /SITE_HOST is "my laptop"/],
  [{PORT: '3904'}, /PORT 3904 lies among the lake's ports 3900 to 3908/],
  [{SITE_URL: 'example.com'}, /SITE_URL is "example.com": give it an address without a path/],
  [{SITE_URL: 'https://example.com/blog'}, /SITE_URL is/],
])('%j is refused with a sentence that says what to do', (variables, message) => {
  const read = () => readSettings(variables, '/')
  expect(read).toThrow(Failure)
  expect(read).toThrow(message)
})

test('.env may have comments, quotes and exports', () => {
  const text = `# A comment\nPORT=4000 # the site\nexport DATA_DIR='my data'\nSITE_URL="https://a.example"\nEMPTY=\nnonsense\n`
  expect(parseDotenv(text)).toEqual({
    PORT: '4000',
    DATA_DIR: 'my data',
    SITE_URL: 'https://a.example',
    EMPTY: '',
  })
})
