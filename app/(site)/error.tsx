export {ErrorNotice as default} from '@/components/error-notice.client'
