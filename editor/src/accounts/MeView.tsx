export function Component() {
  return <h1>MeView</h1>;
}
