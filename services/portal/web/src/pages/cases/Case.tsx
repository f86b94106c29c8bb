export function Component() {
  return <h1>Case</h1>;
}
