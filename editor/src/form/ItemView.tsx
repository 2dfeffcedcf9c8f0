export function Component() {
  return <h1>ItemView</h1>;
}
