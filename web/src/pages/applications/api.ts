import { answer, intake } from '../../api/clients';
import type { components } from '../../api/generated/intake';

export type Application = components['schemas']['ApplicationView'];
export type ApplicationLine = components['schemas']['ApplicationLine'];
export type FormDefinition = components['schemas']['FormDefinition'];
export type FormLine = components['schemas']['FormLine'];
export type Screening = components['schemas']['ScreeningResult'];
export type Attachment = components['schemas']['AttachmentView'];

export function applicationKey(id: string) {
  return ['application', id] as const;
}

export function askForApplication(id: string) {
  return answer(intake.GET('/applications/{id}', { params: { path: { id } } }));
}
