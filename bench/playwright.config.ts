import {defineConfig} from '@playwright/test'
import journeys from '@/playwright.config'

const {projects: _, ...settings} = journeys

export default defineConfig(settings, {testDir: '.', testMatch: '*.bench.ts', retries: 0})
