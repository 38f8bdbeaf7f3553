import {getCliClient} from 'sanity/cli'

// Run by `sanity exec`: a script for hosted Sanity with only the address added.
const client = getCliClient({
  apiVersion: '2026-11-01',
  apiHost: process.env.SANITY_API_HOST,
  useProjectHostname: false,
})
await client.createOrReplace({_id: 'by-script', _type: 'note', text: 'Written by a script'})
await client.patch('by-script').set({seen: true}).commit()
const note = await client.fetch('*[_id == "by-script"][0]{text, seen}')
console.log(JSON.stringify(note))
