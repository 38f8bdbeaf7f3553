import {stegaClean} from 'next-sanity'
import {safeHref} from '@/lib/addresses/safe-href'
import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const embedText = ({title, url}: Block<'embed'>) =>
  safeHref(stegaClean(url)) ? paragraphs(title, url) : ''
