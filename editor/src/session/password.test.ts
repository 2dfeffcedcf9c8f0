import { expect, test } from "vitest";
import { t } from "../i18n/messages";
import { generatedPassword, passwordProblem, repeatProblem } from "./password";

test("a new password has 12 to 1,024 characters", () => {
  expect(passwordProblem("x".repeat(11))).toBe(t("password.short", { missing: 1 }));
  expect(passwordProblem("")).toBe(t("password.short", { missing: 12 }));
  expect(passwordProblem("x".repeat(12))).toBe("");
  expect(passwordProblem("x".repeat(1024))).toBe("");
  expect(passwordProblem("x".repeat(1025))).toBe(t("password.long", { longest: 1024 }));
});

test("both typings are the same", () => {
  expect(repeatProblem("correct horse", "correct horse")).toBe("");
  expect(repeatProblem("correct horse", "correct house")).toBe(t("password.different"));
});

test("a generated password is good, random, and free of letters that look alike", () => {
  const many = Array.from({ length: 200 }, () => generatedPassword());
  expect(new Set(many).size).toBe(200);
  for (const password of many) {
    expect(password).toMatch(/^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/);
    expect(passwordProblem(password)).toBe("");
  }
});

test("every letter of a generated password is as likely as any other", () => {
  const all = [...Array(256).keys()].map((byte) => generatedPassword(new Uint8Array(20).fill(byte)).charAt(0));
  const counts = new Map<string, number>();
  all.forEach((letter) => counts.set(letter, (counts.get(letter) ?? 0) + 1));
  expect([...counts.values()]).toEqual(Array(32).fill(8));
});
