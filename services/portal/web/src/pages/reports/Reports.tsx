export function Component() {
  return <h1>Reports</h1>;
}
