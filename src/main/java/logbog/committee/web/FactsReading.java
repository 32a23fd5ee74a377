package logbog.committee.web;

import logbog.programmes.Audience;
import logbog.programmes.Edition;

/** Reads the typed facts of a draft. */
record FactsReading(Row row) {

  /** An edition with these facts; what it holds besides is as before. */
  Edition facts(Edition before) {
    var sent = row.sent();
    return new Edition(
        row.number("programmeNo", 999_999),
        before.programmeName(),
        row.typed().line("version", sent.of("version"), 40),
        row.typed().date("validFrom", sent.of("validFrom")).orElse(before.validFrom()),
        audience(),
        before.goals(),
        before.scale(),
        before.texts());
  }

  private Audience audience() {
    if (!row.sent().of("audience").equals("EVERYONE_FROM")) {
      return new Audience.NewStarters();
    }
    return row.typed()
        .date("everyoneFrom", row.sent().of("everyoneFrom"))
        .<Audience>map(Audience.EveryoneFrom::new)
        .orElseGet(Audience.NewStarters::new);
  }
}
