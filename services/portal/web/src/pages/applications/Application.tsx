export function Component() {
  return <h1>Application</h1>;
}
