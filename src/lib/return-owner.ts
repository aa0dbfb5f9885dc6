// Whose return a file is, and for when, by its path alone: `2024/returns/2024-Q1/alpha.yaml`.
import type { Return } from '../model/plan.ts';

export type ReturnOwner = Pick<Return, 'organization' | 'period'>;

/** As the path has it, whether there is anybody of that name or not; a name that ends otherwise is nobody's. */
export function ownerOfReturnPath(path: string): ReturnOwner {
  const [, , period = '', name = ''] = path.split('/');
  const [, organization = ''] = /^(.*)\.ya?ml$/i.exec(name) ?? [];
  return { organization, period };
}
