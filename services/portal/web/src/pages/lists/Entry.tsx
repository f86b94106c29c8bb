export function Component() {
  return <h1>Entry</h1>;
}
