export function Component() {
  return <h1>Calendar</h1>;
}
