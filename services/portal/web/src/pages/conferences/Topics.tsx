export function Component() {
  return <h1>Topics</h1>;
}
