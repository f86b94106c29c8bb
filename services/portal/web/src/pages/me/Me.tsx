export function Component() {
  return <h1>Me</h1>;
}
