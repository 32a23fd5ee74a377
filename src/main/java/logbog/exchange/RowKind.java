package logbog.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of an edition's table says; see docs/exchange.md. */
enum RowKind {
  EDITION,
  EVERYONE,
  LEVEL,
  REACHED,
  LEARNER_WORD,
  LEGAL_REFERENCE,
  GUIDANCE,
  QUESTION,
  HELP,
  WORK_AREA,
  RATES_FIRST,
  CONTACT_NAME,
  CONTACT_EMAIL,
  CONTACT_PHONE,
  FINAL_ADDRESS,
  GOAL,
  COMPANION,
  PICTURE,
  SPECIALITY,
  ITEM,
  REQUIRED;

  static Optional<RowKind> named(String title) {
    var named = title.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.title().equals(named)).findFirst();
  }

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
