/** Ids that the form was made with: they say nothing. */
export const form = '2f0c9a41-5d3e-4b77-8f10-6c2ab1d4e901';

export const questions = {
  phone: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e51',
  place: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e52',
  linkedin: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e53',
  github: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e54',
  authorized: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e55',
  sponsor: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e56',
  start: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e57',
  relocate: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e58',
  skills: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e59',
  about: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e5a',
  tide: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e5b',
  honey: '8a51c0de-1b2f-4c3d-9e4f-0a1b2c3d4e5c',
} as const;
