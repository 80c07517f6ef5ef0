/** The talk of page and card frame lives in the model, because both `src/page` and `src/ui` speak it. */
export * from '../model/card-talk.ts';
