export function Component() {
  return <h1>Procedures</h1>;
}
