export function Component() {
  return <h1>Entries</h1>;
}
