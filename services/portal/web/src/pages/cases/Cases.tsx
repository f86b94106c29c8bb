export function Component() {
  return <h1>Cases</h1>;
}
