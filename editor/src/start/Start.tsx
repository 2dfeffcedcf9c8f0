export function Component() {
  return <h1>Start</h1>;
}
