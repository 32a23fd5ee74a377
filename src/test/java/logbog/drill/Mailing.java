package logbog.drill;

/** Letters to many at once, and the addresses of a drill that get them. */
enum Mailing {
  SUMMONS("summons.call", "nr-%@drill.example"),
  REMINDERS("reminders.digest", "karen-%@drill.example");

  final String kind;
  final String addresses;

  Mailing(String kind, String addresses) {
    this.kind = kind;
    this.addresses = addresses;
  }
}
