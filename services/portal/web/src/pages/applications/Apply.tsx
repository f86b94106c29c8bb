export function Component() {
  return <h1>Apply</h1>;
}
