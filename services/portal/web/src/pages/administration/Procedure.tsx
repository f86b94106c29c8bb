export function Component() {
  return <h1>Procedure</h1>;
}
