/** The procedure in which reports are verified (XA 第十三条). */
export const verification = 'XA-6';

/** The jurisdiction's procedure by which the public's suggestions are followed up (JQ 清单第十条). */
export const rectification = 'JQ-4';

/** True where the jurisdiction of these counties has a procedure: a league's code ends in 00 and begins those of its counties. */
export function hasProcedure(
  procedures: readonly { jurisdiction: string; id: string }[],
  counties: readonly string[],
  id: string,
): boolean {
  return procedures.some((p) => p.id === id && counties.some((county) => county.startsWith(p.jurisdiction.replace(/00$/, ''))));
}
