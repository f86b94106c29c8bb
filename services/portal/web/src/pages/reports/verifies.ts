/** The procedure in which reports are verified (XA 第十三条). */
export const verification = 'XA-6';

/** True where the jurisdiction of these counties verifies reports: a league's code ends in 00 and begins those of its counties. */
export function verifiesReports(procedures: readonly { jurisdiction: string; id: string }[], counties: readonly string[]): boolean {
  return procedures.some((p) => p.id === verification && counties.some((county) => county.startsWith(p.jurisdiction.replace(/00$/, ''))));
}
