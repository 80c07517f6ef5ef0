/** Things that a place may be, and words between them and "called": what bears its name may be the place itself. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'city town village place country state nation land kingdom republic region province district capital metropolis territory mandate vilayet area areas quarter settlement ' +
    'zone compound base camp part enclave section sector site neighbourhood neighborhood street square ' +
    'now once then also often still sometimes'
  ).split(' '),
);
