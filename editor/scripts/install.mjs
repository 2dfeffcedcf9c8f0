// Installs what package-lock.json names, unless that was done already.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const mark = "node_modules/.installed";
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The editor needs Node 20.19 or newer to be built; this is ${process.version}.`);
  process.exit(2);
}
if (!existsSync(mark) || readFileSync(mark, "utf8") !== wanted) {
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: "inherit" });
  if (npm.error) console.error(`npm can't be started: ${npm.error.message}`);
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(mark, wanted);
}
