import { answered, api, type Schemas } from "../api/client";
import type { Account } from "./words";

const at = (user: string) => ({ params: { path: { user } } });

export async function accounts(): Promise<Account[]> {
  return (await answered(api.GET("/.rest/accounts"))).accounts;
}

export function createAccount(account: Schemas["NewAccount"]): Promise<Account> {
  return answered(api.POST("/.rest/accounts", { body: account }));
}

export function changeAccount(user: string, change: Schemas["AccountChange"]): Promise<Account> {
  return answered(api.PUT("/.rest/accounts/{user}", { ...at(user), body: change }));
}

export async function deleteAccount(user: string): Promise<void> {
  await answered(api.DELETE("/.rest/accounts/{user}", at(user)));
}

export async function setPassword(user: string, password: string): Promise<void> {
  await answered(api.PUT("/.rest/accounts/{user}/password", { ...at(user), body: { password } }));
}

export async function signOutAccount(user: string): Promise<void> {
  await answered(api.POST("/.rest/accounts/{user}/sign-out", at(user)));
}
