package logbog.reminders;

/** What is reminded of, and how all of it is walked through. */
enum About {
  /** A declaration that is asked for and not signed. */
  DECLARATION(
      """
      select declaration_id from declarations.open_request
      where declaration_id > :after order by declaration_id limit :batch
      """),
  /** An apprentice who was called and has not asked. */
  CALLED(
      """
      select called_id from summons.roll
      where called_id > :after and declaration_id is null and posted_at is not null
      order by called_id limit :batch
      """);

  private final String walk;

  About(String walk) {
    this.walk = walk;
  }

  String walk() {
    return walk;
  }
}
