/** What the editor loads once it is on the screen: the paper, and the words it knows. */
export { htmlStyles } from '@/utils/formats/write/html-styles';
export { tailoredResume } from '@/utils/formats/write/tailored-resume';
export { suggestKeywords } from '@/utils/ranking/suggest-keywords';
