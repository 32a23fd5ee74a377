package logbog.drill.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import logbog.drill.fuzz.Trail.Step;

/** What is sent to a form: what it asks for, changed here and there, in one encoding or another. */
final class Bodies {

  private final Map<String, String> things;

  Bodies(Map<String, String> things) {
    this.things = things;
  }

  /** A body and the header that says what it is; empty for none. */
  record Body(String type, byte[] bytes) {}

  private record Field(String name, String value) {}

  Body of(String path, Optional<Step> step, Map<String, String> carried, Draw draw) {
    var fields = new ArrayList<Field>();
    new TreeMap<>(carried).forEach((name, value) -> fields.add(new Field(name, value)));
    var form = step.map(Step::fields).orElse(Map.of());
    new TreeMap<>(form.isEmpty() ? Fields.of(path) : form)
        .forEach((name, value) -> fields.add(new Field(name, filled(value))));
    for (var n = draw.of(0, 0, 1, 1, 1, 2, 3, 8); n > 0 && fields.size() > carried.size(); n--) {
      change(fields, carried.size(), draw);
    }
    if (draw.in100(10)) {
      Collections.shuffle(fields, new Random(draw.below(1_000_000)));
    }
    var file = step.map(Step::file).orElse("");
    return !file.isEmpty() && draw.in100(80)
        ? new Body("multipart/form-data; boundary=b7", withFile(file, fields, draw))
        : encoded(fields, draw);
  }

  private String filled(String value) {
    var full = value;
    for (var open = full.indexOf('{'); open >= 0; open = full.indexOf('{', open + 1)) {
      var close = full.indexOf('}', open);
      if (close > 0 && things.containsKey(full.substring(open + 1, close))) {
        full =
            full.substring(0, open)
                + things.get(full.substring(open + 1, close))
                + full.substring(close + 1);
      }
    }
    return full;
  }

  /** What a form must carry is left alone here. */
  private static void change(List<Field> fields, int from, Draw draw) {
    var at = from + draw.below(fields.size() - from);
    var field = fields.get(at);
    switch (draw.below(14)) {
      case 0 -> fields.remove(at);
      case 1 -> fields.add(field);
      case 2 -> fields.add(new Field(field.name(), Oddities.text(draw)));
      case 3 ->
          fields.set(
              at,
              new Field(
                  field.name() + draw.of("[]", "[0]", ".x", "[a][b]", "\u0000", "%", " ", "[", "."),
                  field.value()));
      case 4 -> fields.add(new Field(Oddities.text(draw), Oddities.text(draw)));
      case 5 ->
          fields.add(
              new Field(
                  "g" + draw.of("13", "99", "999", "1000", "-1", "01", "\u0661"),
                  draw.of("1", "-1", "9999", "x", "")));
      case 6 -> fields.set(at, new Field(field.name(), field.value() + Oddities.text(draw)));
      default -> fields.set(at, new Field(field.name(), Oddities.text(draw)));
    }
    if (draw.in100(1)) {
      for (var n = draw.of(100, 1_001, 10_001); n > 0; n--) {
        fields.add(new Field("f" + n, "v"));
      }
    }
  }

  private static Body encoded(List<Field> fields, Draw draw) {
    if (draw.in100(86)) {
      return new Body("application/x-www-form-urlencoded", form(fields, draw).getBytes(ISO_8859_1));
    }
    var text = form(fields, draw);
    return switch (draw.below(12)) {
      case 0 ->
          new Body("application/x-www-form-urlencoded; charset=utf-16", text.getBytes(UTF_16));
      case 1 ->
          new Body("application/x-www-form-urlencoded; charset=nonsense", text.getBytes(UTF_8));
      case 2 -> new Body("application/x-www-form-urlencoded; charset=", text.getBytes(UTF_8));
      case 3 -> new Body("application/json", json(fields).getBytes(UTF_8));
      case 4 ->
          new Body(
              "application/xml",
              "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(UTF_8));
      case 5 -> new Body("text/plain", text.getBytes(UTF_8));
      case 6 -> new Body("", text.getBytes(UTF_8));
      case 7 ->
          new Body(draw.of("x", "/", ";", "text/", "a/b/c", "*/*", "\u00ff"), text.getBytes(UTF_8));
      case 8 -> new Body("application/x-www-form-urlencoded", draw.bytes(draw.of(1, 100, 5_000)));
      case 9 ->
          new Body(
              "application/x-www-form-urlencoded",
              "a".repeat(draw.of(511, 525, 2_000) * 1_024).getBytes(UTF_8));
      case 10 -> new Body("multipart/form-data", multipart(fields, draw));
      default ->
          new Body(
              "multipart/form-data; boundary="
                  + draw.of("b7", "b7", "b7", "\"", "", "x".repeat(300)),
              multipart(fields, draw));
    };
  }

  private static String form(List<Field> fields, Draw draw) {
    var form =
        fields.stream()
            .map(field -> encoded(field.name(), draw) + "=" + encoded(field.value(), draw))
            .collect(Collectors.joining("&"));
    return draw.in100(96)
        ? form
        : form
            + draw.of(
                "&",
                "&&&",
                "&=",
                "=",
                "&a",
                "&%",
                "&%zz=1",
                "&a=%ff%fe",
                "&b=%c0%80",
                "&c=%ed%a0%80",
                "&d=\u00ff",
                "&e=\u0000",
                ";f=1",
                "&g=%u1234");
  }

  /** A lone half of a pair is sent as its own three bytes, which no encoder would write. */
  private static String encoded(String text, Draw draw) {
    if (draw.in100(1)) {
      return text.getBytes(UTF_8).length > 20_000
          ? "raw"
          : new String(text.getBytes(UTF_8), ISO_8859_1);
    }
    return URLEncoder.encode(text, UTF_8)
        .replace("%3F", text.indexOf('\ud800') >= 0 ? "%ED%A0%80" : "%3F");
  }

  private static String json(List<Field> fields) {
    return fields.stream()
        .map(field -> "\"" + field.name() + "\":\"" + field.value() + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static byte[] multipart(List<Field> fields, Draw draw) {
    var file = draw.in100(50) ? "; filename=\"a.pdf\"\r\nContent-Type: application/pdf" : "";
    return fields.stream()
        .map(
            field ->
                "--b7\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                    .formatted(field.name(), file, field.value()))
        .collect(Collectors.joining("", "", draw.in100(80) ? "--b7--\r\n" : ""))
        .getBytes(UTF_8);
  }

  /** As a browser sends a form with a file. */
  private static byte[] withFile(String name, List<Field> fields, Draw draw) {
    var pdf = draw.of("%PDF-1.4\n%%EOF", "%PDF-", "", "PK\u0003\u0004", "x".repeat(70_000));
    var file =
        "--b7\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n%s\r\n--b7--\r\n"
            .formatted(
                name,
                draw.of("a.pdf", "a.pdf", "", "../a.eml", "a\u0000.png", "x".repeat(300)),
                draw.of("application/pdf", "application/pdf", "message/rfc822", "x"),
                pdf);
    var before = new String(multipart(fields, draw), UTF_8).replaceFirst("--b7--\r\n$", "");
    return (before + file).getBytes(UTF_8);
  }
}
