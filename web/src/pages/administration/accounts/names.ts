import type { Administrator } from './words';

const slugs: Record<Administrator, string> = {
  System: 'system-administrator',
  Security: 'security-administrator',
  Audit: 'audit-administrator',
};

/** The name that administrators of a kind have: `audit-administrator@152200` for the platform `platform@152200`. */
export function administratorCode(kind: Administrator, platform: string): string {
  return platform.replace(/^[^@]*/, slugs[kind]);
}

/** The first name for a body that is free: the body's code, then with a number: `water-bureau.2@152221`. */
export function freeName(code: string, taken: readonly string[]): string {
  const [slug, division] = code.split('@');
  for (let n = 1; ; n++) {
    const name = n === 1 ? code : `${slug}.${n}@${division}`;
    if (!taken.includes(name)) {
      return name;
    }
  }
}
