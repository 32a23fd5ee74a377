package logbog.drill.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What stands above a request besides what it needs. */
final class Heads {

  private static final String[] ODD = {
    "Accept: application/json",
    "Accept: text/plain",
    "Accept: */*;q=0",
    "Accept: image/png",
    "Accept: x",
    "Accept: ,,,",
    "Accept: text/html;q=abc",
    "Accept: " + "a/b,".repeat(400),
    "Accept-Language: en",
    "Accept-Language: *",
    "Accept-Language: xx-YY-zz;q=2",
    "Accept-Language: ;",
    "Accept-Language: " + "da-".repeat(200),
    "Accept-Language: \u00ff\u00fe",
    "Accept-Language: da;q=",
    "Accept-Charset: utf-16",
    "Accept-Encoding: gzip",
    "Accept-Encoding: br, gzip;q=0",
    "Accept-Encoding: identity;q=0",
    "Accept-Encoding: ",
    "Range: bytes=0-1",
    "Range: bytes=9-1",
    "Range: bytes=-0",
    "Range: bytes=" + "0-0,".repeat(300),
    "Range: lines=1",
    "Range: bytes=a-b",
    "If-None-Match: *",
    "If-None-Match: \"",
    "If-Match: \"x\"",
    "If-Match: *",
    "If-Modified-Since: never",
    "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
    "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
    "If-Range: x",
    "Origin: null",
    "Origin: https://evil.example",
    "Origin: \u0001",
    "Referer: https://evil.example/x?y",
    "X-Forwarded-For: 1.2.3.4",
    "X-Forwarded-For: ::::::",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Proto: gopher",
    "X-Forwarded-Port: 99999999",
    "Forwarded: for=\"[::1\"",
    "X-HTTP-Method-Override: DELETE",
    "X-Original-URL: /profil",
    "X-Rewrite-URL: /profil",
    "X-Requested-With: XMLHttpRequest",
    "HX-Request: true",
    "X-Autosave: 1",
    "X-Autosave: ",
    "Content-Encoding: gzip",
    "Content-Encoding: x",
    "Upgrade: websocket",
    "Upgrade: h2c",
    "HTTP2-Settings: AAMAAABk",
    "Expect: 100-continue",
    "Expect: 200-ok",
    "TE: trailers",
    "Via: x",
    "Authorization: Basic !!!!",
    "Authorization: Bearer x",
    "Authorization: Digest username=\"a\"",
    "User-Agent: " + "M".repeat(3_000),
    "User-Agent: ",
    "User-Agent: \u0080\u00ff",
    "Cookie: lang=xx; lang=en",
    "Cookie: lang=\u0000",
    "Cookie: lang=" + "e".repeat(1_000),
    "Cookie: ;;;=;a",
    "Cookie: logbog=",
    "Cookie: logbog=.",
    "Cookie: logbog=a.b; logbog=c.d",
    "Cookie: logbog=\u00e6\u00f8\u00e5.x",
    "Cookie: logbog=..",
    "Cookie: $Version=1; logbog=\"x\"",
    "Cookie: logbog-csrf=",
    "Cookie: logbog-csrf=\u00ff",
    "Cookie: logbog-code=%00",
    "Cookie: logbog-code=x; logbog-browser=y",
    "Cookie: logbog-browser=" + "A".repeat(43),
    "Cookie: " + "a=b; ".repeat(1_000),
    "Host: evil.example",
    "Connection: upgrade, close",
    "Proxy: http://127.0.0.1:1/",
    "Max-Forwards: -1",
    "Content-Language: xx",
    "Date: x",
    "Early-Data: 1"
  };

  private static final String[] HOSTS = {
    "",
    "evil.example",
    "[::1",
    "[::1]:8080",
    "a b",
    "localhost:99999",
    "localhost:abc",
    "\u00e6.dk",
    "x".repeat(5_000),
    "a@b",
    "a/b",
    "-",
    "127.0.0.1\u0000"
  };

  private Heads() {}

  static List<String> of(Draw draw) {
    var lines = new ArrayList<String>();
    if (draw.in100(98)) {
      lines.add("Host: " + (draw.in100(99) ? "localhost" : draw.of(HOSTS)));
    }
    lines.add("Connection: close");
    if (draw.in100(20)) {
      for (var n = draw.of(1, 1, 2, 3, 6); n > 0; n--) {
        lines.add(draw.of(ODD));
      }
    }
    if (draw.in100(1)) {
      for (var n = draw.of(60, 101, 300, 3_000); n > 0; n--) {
        lines.add("X-Bomb-" + n + ": " + "b".repeat(draw.below(60)));
      }
    }
    return lines;
  }
}
