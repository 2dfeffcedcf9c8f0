export function Component() {
  return <h1>ListView</h1>;
}
