export function Component() {
  return <h1>Bodies</h1>;
}
