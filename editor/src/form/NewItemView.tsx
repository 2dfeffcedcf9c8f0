export function Component() {
  return <h1>NewItemView</h1>;
}
