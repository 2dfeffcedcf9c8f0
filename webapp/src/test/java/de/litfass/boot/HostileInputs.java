package de.litfass.boot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What nobody sends who means well. */
final class HostileInputs {

    private static final String NUL = "\u0000";

    private HostileInputs() {}

    /** Behind an address: traversal, encodings, what other software leaves lying about. */
    static final List<String> PATHS = List.of(
            "/../../../../etc/passwd",
            "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2f..%2fetc%2fpasswd",
            "/%252e%252e%252f%252e%252e%252fetc",
            "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc",
            "/%e0%80%ae/x",
            "/..;/..;/x",
            "/;jsessionid=1",
            "/%5c..%5c..%5cwindows",
            "\\..\\..\\x",
            "/%00",
            "/x%00.html",
            "/%",
            "/%4",
            "/%zz",
            "/%u0041",
            "/%e4",
            "/%ff%fe",
            "/%f0%9f%92%a9",
            "/\u00e4",
            "/%0d%0aSet-Cookie:%20a=b",
            "/a//b///c/",
            "/" + "a".repeat(4_000),
            "/a".repeat(1_000),
            "/'\"<script>alert(1)</script>",
            "/[0]",
            "/{id}",
            "/*",
            "/.git/config",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/jcr:root/rep:policy",
            "/@nodes@nodes");

    /** Behind the question mark. */
    static final List<String> QUERIES = List.of(
            "x=%",
            "%zz=1",
            "x=%00",
            "q=%00",
            "x=%c0%af",
            "value=%ff",
            "=",
            "&&&",
            "[]=1",
            "limit=99999999999999999999999",
            "limit=-1",
            "limit=NaN",
            "limit=1&limit=2",
            "offset=99999999999",
            "depth=99999",
            "depth=%F0%9F%92%A9",
            "includeMetadata=maybe",
            "lang=../../etc",
            "lang=%00",
            "lang=de&lang=en",
            "orderBy=%27%3Bdrop%20table--",
            "orderBy=,,,,,,,,",
            "q=" + "a+".repeat(2_000),
            "q=%22",
            "q=**",
            "title[in]=a",
            "title[[in]]=a~b",
            "title[like]=%25%25%25%25%25%25%25%25a",
            "start=yesterday",
            "unknown=1",
            "type=nothing",
            "type=session&type=room",
            "type=session&sort=%00&state=x&after=%00&folder=..&filter[__proto__]=x",
            "revision=1e9",
            "before=-1",
            "id=%00",
            "name=%00&value=%00&type=x",
            "v=../../x",
            "a=b&".repeat(1_500));

    /** Instead of, or beside, the usual headers. */
    static final List<String> HEADERS = List.of(
            "Accept: *",
            "Accept: nonsense",
            "Accept: */*;q=x",
            "Accept: application/json;q=0",
            "Accept: a/b/c;;;=",
            "Accept: " + "text/x,".repeat(500),
            "Accept-Charset: klingon, *;q=0",
            "Accept-Encoding: gzip;q=0, identity;q=0, *;q=0",
            "Accept-Encoding: ;;,,q=",
            "Accept-Language: " + "x".repeat(3_000),
            "Accept-Language: de;q=9, ;;;, -",
            "Accept-Language: *-*",
            "Range: bytes=9-1",
            "Range: bytes=" + "0-0,".repeat(500) + "1-1",
            "Range: chickens=1-2",
            "Range: bytes=99999999999999999999-",
            "If-Match: \"",
            "If-Match: W/\"1\", \"x",
            "If-None-Match: W/",
            "If-Modified-Since: yesterday",
            "If-Range: \"",
            "Cookie: litfass-session=%00; ;;=; \"",
            "Cookie: litfass-session=" + "x".repeat(5_000),
            "Authorization: Basic !!!",
            "Authorization: Basic",
            "Authorization: Bearer x",
            "Content-Type: text/html",
            "Content-Type: nonsense",
            "Content-Type: application/json; charset=klingon",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=" + "b".repeat(300),
            "Content-Encoding: br",
            "Origin: null",
            "Origin: https://evil.example",
            "Access-Control-Request-Method: %00",
            "Sec-Fetch-Site: cross-site",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Prefix: /../..",
            "X-HTTP-Method-Override: DELETE",
            "Forwarded: for=;;by=",
            "Expect: nonsense",
            "Upgrade: h2c",
            "TE: trailers, deflate;q=x",
            "X: " + "x".repeat(9_000),
            "X:" + " \t".repeat(100));

    /** In place of the method. */
    static final List<String> METHODS =
            List.of("TRACE", "CONNECT", "PROPFIND", "OPTIONS", "HEAD", "get", "FOO", "M" + "X".repeat(300), "G@T");

    /** In place of a body in JSON. */
    static final List<String> BODIES = List.of(
            "",
            " ",
            "{",
            "}",
            "[]",
            "null",
            "true",
            "\"x\"",
            "1e999999999",
            "-",
            "{\"a\":1}{",
            "{\"a\":1,}",
            "{'a':1}",
            "{\"a\":NaN}",
            "/* */{}",
            "\u00ef\u00bb\u00bf{}",
            "\u00ff\u00fe{\u0000}\u0000",
            "{\"a\":\"\u00ff\u00fe\"}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":\"" + NUL + "\"}",
            "{\"user\":\"a\",\"user\":\"b\"}",
            "{\"" + "k".repeat(40_000) + "\":1}",
            "{\"__proto__\":{},\"constructor\":{}}",
            "{\"@class\":\"java.lang.Runtime\",\"@type\":\"x\"}",
            "[".repeat(50_000),
            "{\"a\":".repeat(5_000),
            "{\"a\":" + "9".repeat(5_000) + "}",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x\"\r\n\r\nx\r\n--b--\r\n",
            "x".repeat((1 << 20) + 1));

    /** In place of one member of a body that is right otherwise, as JSON. */
    static final List<String> MEMBERS = Stream.concat(
                    Stream.of(
                            "null",
                            "5",
                            "-1",
                            "1.5",
                            "true",
                            "[]",
                            "{}",
                            "[null]",
                            "[[]]",
                            "[{}]",
                            "\"\"",
                            "{\"a/b\":1}"),
                    Arrays.stream(new String[] {"\\u0000", "\\ud800", "../../x", "\\r\\nX: y", "x".repeat(100_000)})
                            .map(text -> "\"" + text + "\""))
            .toList();
}
