import { newId } from '../../../api/id';
import { ProblemError, type Problem } from '../../../api/problem';
import { signInAgain } from '../../../session/ended';
import type { Attachment } from '../api';

/** Bytes; the service refuses what is larger. */
export const largest = 20 * 1024 * 1024;

const endings = ['pdf', 'ofd', 'docx', 'xlsx', 'jpg', 'jpeg', 'png'];

/** What can be told of a file before it is sent; the service looks at its content. */
export function faultOf(file: { name: string; size: number }): 'tooLarge' | 'wrongKind' | null {
  return file.size > largest ? 'tooLarge' : endings.includes(file.name.split('.').at(-1)?.toLowerCase() ?? '') ? null : 'wrongKind';
}

/** Sends a file and tells its progress in percent. Where the session has ended, people sign in again and it is sent once more. */
export async function upload(
  application: string,
  file: File,
  printCode: string | undefined,
  progress: (percent: number) => void,
): Promise<Attachment> {
  const answered = await send(application, file, printCode, progress);
  if (answered.status === 401) {
    await signInAgain();
    return upload(application, file, printCode, progress);
  }
  if (answered.status >= 300 || answered.body === null) {
    const told = (answered.body ?? {}) as Partial<Problem>;
    throw new ProblemError({
      type: `urn:duty:problem:http-${answered.status}`,
      title: `请求未成功（${answered.status}）。`,
      ...told,
      status: answered.status,
    });
  }
  return answered.body as Attachment;
}

/** By XMLHttpRequest, which tells how much has been sent. */
function send(application: string, file: File, printCode: string | undefined, progress: (percent: number) => void) {
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/intake/applications/${application}/attachments`);
    request.setRequestHeader('X-Requested-With', 'duty');
    request.setRequestHeader('Idempotency-Key', newId());
    request.upload.onprogress = (e) => e.lengthComputable && progress(Math.round((100 * e.loaded) / e.total));
    request.onerror = () => reject(new TypeError('unreachable'));
    request.onload = () => resolve({ status: request.status, body: read(request.responseText) });
    const form = new FormData();
    if (printCode !== undefined) {
      form.append('printCode', printCode);
    }
    form.append('file', file, file.name);
    request.send(form);
  });
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
