export function Component() {
  return <h1>Decisions</h1>;
}
