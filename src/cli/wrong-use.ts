/** The command line was used wrongly: printed with a hint, exit code 2. */
export class WrongUse extends Error {}
