export const DATABASE_NAME = 'backstory-library';

/** Raised with each change of shape; the steps of `library-schema.ts` lead from every older one. */
export const SCHEMA_VERSION = 4;
