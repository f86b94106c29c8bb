export function Component() {
  return <h1>Applications</h1>;
}
