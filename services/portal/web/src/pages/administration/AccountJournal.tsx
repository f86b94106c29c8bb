export function Component() {
  return <h1>AccountJournal</h1>;
}
