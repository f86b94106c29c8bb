export function Component() {
  return <h1>Notices</h1>;
}
