export function Component() {
  return <h1>Accounts</h1>;
}
