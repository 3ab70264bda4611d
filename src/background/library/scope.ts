import type { ForgetScope } from '../../messaging/protocol';
import type { Forgetting } from '../../storage/forget';
import { timeRange } from './shelf';

/** What a request to forget means in times; a date alone means its whole day. */
export function readScope(scope: ForgetScope): Forgetting {
  return 'from' in scope ? timeRange(scope) : scope;
}
