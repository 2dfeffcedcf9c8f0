import { expect, test } from "vitest";
import { canonical, tidy } from "./canonical";
import { isAllowedLink, isEditable, pasted } from "./extensions";

test("what is only spelled otherwise says the same", () => {
  const pairs = [
    ["<p>a <b>b</b></p>", "<p>a <strong>b</strong></p>\n"],
    ["<ul><li>a</li></ul>", "<ul>\n <li><p>a</p></li>\n</ul>"],
    ["<p><strong><em>a</em></strong></p>", "<p><em><strong>a</strong></em></p>"],
    ["<p><em>a</em><em>b</em></p>", "<p><em>ab</em></p>"],
    ["a<p>b</p>", "<p>a</p><p>b</p>"],
    ["<li>a<ul><li>b</li></ul></li>", "<li><p>a</p><ul><li><p>b</p></li></ul></li>"],
  ] as const;
  pairs.forEach(([one, other]) => {
    expect(canonical(one)).toBe(canonical(other));
  });
});

test("what says something else is something else", () => {
  const texts = [
    "<p>a</p>",
    "<p>b</p>",
    "<p><em>a</em></p>",
    '<p><a href="https://a.de">a</a></p>',
    "<h3>a</h3>",
    '<p lang="en">a</p>',
    "<p>a<br></p>",
  ];
  expect(new Set(texts.map(canonical)).size).toBe(texts.length);
});

test("what the editor can give back may be edited", () => {
  const texts = [
    "",
    "Nur Text",
    "<p>a <b>b</b> <i>c</i></p>",
    "<h3>a</h3><p>b<br>c</p><h4>d</h4>",
    "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>",
    "<ol><li>a</li></ol><blockquote><p>b</p></blockquote>",
    '<p><a href="https://a.de/?b=c&amp;d">a</a> <a href="mailto:a@b.de">b</a></p>',
    '<p><a href="${link:{uuid:{x},repository:{website},path:{/a}}}">a</a></p>',
    "<p>a&nbsp;b &lt;c&gt; [d]</p>",
  ];
  expect(texts.filter((html) => !isEditable(html))).toEqual([]);
});

test("what the editor would change may not", () => {
  const texts = [
    "<table><tr><td>a</td></tr></table>",
    '<p><span lang="en">a</span></p>',
    '<p><abbr title="x">a</abbr></p>',
    '<p style="color:red">a</p>',
    "<h2>a</h2>",
    '<p><a href="javascript:x">a</a></p>',
    "<div><p>a</p></div>",
    '<p><img src="a.png">a</p>',
  ];
  expect(texts.filter(isEditable)).toEqual([]);
});

test("items of a list are stored without a paragraph where one is enough, and nothing as nothing", () => {
  expect(tidy("<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p><p>d</p></li></ul>")).toBe(
    "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>",
  );
  expect(["<p></p>", "<p> </p>", "<ul><li><p></p></li></ul>"].map(tidy)).toEqual(["", "", ""]);
});

test("only addresses that the page may link to are allowed, and pasted headings begin where ours do", () => {
  expect(["https://a.de", "mailto:a@b.de", "tel:+49", "javascript:a", "data:x", "//a.de"].map(isAllowedLink)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(pasted('<h1 class="x">a</h1><H2>b</H2><h3>c</h3><h6>d</h6>')).toBe(
    '<h3 class="x">a</h3><h3>b</h3><h3>c</h3><h4>d</h4>',
  );
});

test("pasted tables become a paragraph a row, and what would style or run stays outside", () => {
  expect(
    pasted(
      "<table><tbody><tr><td>Ort</td><td style='x'>Berlin</td></tr><tr><th>Zeit</th><td>10 Uhr</td></tr></tbody></table>",
    ),
  ).toBe("<p>Ort Berlin </p><p>Zeit 10 Uhr </p>");
  expect(
    pasted('<style>p { color: red }</style><p class="MsoNormal" style="margin:0" onclick=run()>a style="b"</p>'),
  ).toBe('<p class="MsoNormal">a style="b"</p>');
  expect(pasted('<img src=x onerror="alert(1)">')).toBe("<img src=x>");
});
