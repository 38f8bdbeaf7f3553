import '@testing-library/jest-dom'
import {configure} from '@testing-library/dom'

// What a test waits for comes, however slow the machine; only what never comes meets this.
configure({asyncUtilTimeout: 300_000})
