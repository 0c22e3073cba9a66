export { LinkedImprovements } from './LinkedImprovements'
export { OpenImprovementLink } from './OpenImprovementLink'
