/** What was typed cannot be meant. Ends the command with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
