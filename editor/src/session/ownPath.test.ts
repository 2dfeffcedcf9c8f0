import { expect, test } from "vitest";
import { ownPath, signInPath } from "./ownPath";

test("a way within the editor stays as it is", () => {
  for (const path of ["/", "/content/session/1?field=title#x", "/me", "/content/sign-in", "/sign-ins"]) {
    expect(ownPath(path)).toBe(path);
  }
});

test("an address of another site leads to the start page", () => {
  const others = [
    "//evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "https://evil.example",
    "javascript:alert(1)",
  ];
  expect([...others, "evil", "", "/a\\b", "/\t/evil.example", null].map(ownPath)).toEqual(Array(10).fill("/"));
});

test("signing in leads to no sign-in", () => {
  expect(["/sign-in", "/sign-in?to=/me", "/first-sign-in#code"].map(ownPath)).toEqual(["/", "/", "/"]);
});

test("the sign-in carries where one wanted to go", () => {
  expect(signInPath("/content/session?state=changed&open=true")).toBe(
    "/sign-in?to=%2Fcontent%2Fsession%3Fstate%3Dchanged%26open%3Dtrue",
  );
  expect(signInPath("/")).toBe("/sign-in");
});
