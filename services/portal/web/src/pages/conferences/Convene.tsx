export function Component() {
  return <h1>Convene</h1>;
}
