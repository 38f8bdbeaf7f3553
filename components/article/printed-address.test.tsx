import {render, screen} from '@testing-library/react'
import {PrintedAddress} from './printed-address'

test('paper says where the piece is to be read', () => {
  render(<PrintedAddress of={{_type: 'guide', slug: 'pilot'}} />)
  expect(screen.getByText(/^https?:\/\/[^/]+\/guides\/pilot$/)).toBeInTheDocument()
})

test('a piece without an address says none', () => {
  const {container} = render(<PrintedAddress of={{_type: 'guide', slug: ''}} />)
  expect(container).toBeEmptyDOMElement()
})
