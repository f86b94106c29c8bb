import { useState } from 'react';
import type { FormDocument } from '../../../parts/form/document';
import type { FormDefinition } from '../api';
import { count, findingsOf, stillTrue } from '../form/findings';
import { focusField } from '../form/focus';
import { useScreening } from '../form/useScreening';

/** What keeps a form from being submitted, and whether somebody has tried. */
export function useReadiness(application: string, definition: FormDefinition, form: FormDocument) {
  const screening = useScreening(application, definition.procedure, form);
  const [attempted, attempt] = useState(false);
  const findings = screening.data && stillTrue(findingsOf(definition, screening.data.form, screening.data), definition, form);
  const counted = count(findings ?? []);
  return {
    screening,
    findings,
    counted,
    attempted,
    blocked: attempted && counted.missing + counted.refused > 0,
    /**
     * False where something stands in the way of the form as it is now; the focus goes there.
     * Where it cannot be known, the service says at the submission.
     */
    async passes() {
      attempt(true);
      const now = await screening.now();
      const first = now && stillTrue(findingsOf(definition, now.form, now), definition, form).find((f) => f.kind !== 'caution');
      if (first?.at !== undefined) {
        focusField(first.at);
      }
      return first === undefined;
    },
  };
}

export type Readiness = ReturnType<typeof useReadiness>;
