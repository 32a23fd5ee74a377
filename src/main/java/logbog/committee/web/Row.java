package logbog.committee.web;

import java.time.LocalDate;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form by their names. */
record Row(Sent sent, Typed typed) {

  int number(String field, int most) {
    if (sent.of(field).isBlank()) {
      typed.wrong(field, "web.field.missing");
    }
    var number = optionalNumber(field, 1, most);
    return number == null ? 0 : number;
  }

  @Nullable Integer optionalNumber(String field, int least, int most) {
    return typed.optionalNumber(field, sent.of(field), least, most).orElse(null);
  }

  String text(String field, int most) {
    return typed.optionalText(field, sent.of(field), most);
  }

  @Nullable LocalDate date(String field) {
    return typed.optionalDate(field, sent.of(field)).orElse(null);
  }
}
