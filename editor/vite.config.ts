import locales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const litfass = process.env.LITFASS ?? "http://127.0.0.1:8080";

// The servlet puts the context path before /editor/ in index.html; chunks find each other relative to themselves.
export default defineConfig({
  base: "/editor/",
  plugins: [react(), locales.vite({ locales: ["de-DE", "en-US"] })],
  experimental: {
    renderBuiltUrl: (_file, { hostType }) => (hostType === "html" ? undefined : { relative: true }),
  },
  build: {
    target: "es2022",
    outDir: "target/classes/de/litfass/editor",
    emptyOutDir: true,
    license: { fileName: "third-party.md" },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What changes only with its version keeps its name when the editor changes, and stays in the browser's cache.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "react", test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ }],
        },
      },
    },
  },
  server: { proxy: { "/.rest": litfass, "/health": litfass } },
  test: { environment: "jsdom", include: ["src/**/*.test.ts", "src/**/*.test.tsx"] },
});
