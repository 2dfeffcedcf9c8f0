export function Component() {
  return <h1>AccountsView</h1>;
}
