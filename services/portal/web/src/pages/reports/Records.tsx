export function Component() {
  return <h1>Records</h1>;
}
