export function Component() {
  return <h1>Verification</h1>;
}
