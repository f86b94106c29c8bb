export function Component() {
  return <h1>Suggestions</h1>;
}
