// Writes the types of the services' committed OpenAPI documents, so that a call the services do not know does not compile.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const services = ['intake', 'review', 'registry', 'assessment', 'portal'];
const target = new URL('./src/api/generated/', import.meta.url);

await mkdir(target, { recursive: true });
for (const service of services) {
  const document = new URL(`../docs/openapi/${service}.json`, import.meta.url);
  const types = astToString(await openapiTS(document));
  const file = new URL(`${service}.ts`, target);
  if ((await readFile(file, 'utf8').catch(() => '')) !== types) {
    await writeFile(file, types);
  }
}
