export function Component() {
  return <h1>FirstSignIn</h1>;
}
