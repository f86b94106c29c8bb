export function Component() {
  return <h1>Conference</h1>;
}
