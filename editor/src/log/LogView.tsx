export function Component() {
  return <h1>LogView</h1>;
}
