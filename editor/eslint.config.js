import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["target", "src/api/schema.d.ts"] },
  js.configs.recommended,
  ...ts.configs.strict,
  a11y.flatConfigs.strict,
  hooks.configs.flat["recommended-latest"],
  { files: ["scripts/**"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
  {
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      // Moving the focus into a dialog or to the first thing to do is what its user expects.
      "jsx-a11y/no-autofocus": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
);
