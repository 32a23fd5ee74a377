package logbog.mail;

/** Inboxes of returned mail, as an operator may have set them. */
final class Inboxes {

  static final String USER = "bounces";
  static final String PASSWORD = "hemmelig";
  static final String ADDRESS = "bounces@logbog.example";

  private Inboxes() {}

  static BounceInbox none() {
    return new BounceInbox("", 993, true, "", "", "", "INBOX", "Logbog");
  }

  static BounceInbox at(int port) {
    return new BounceInbox("127.0.0.1", port, false, USER, PASSWORD, ADDRESS, "INBOX", "Logbog");
  }
}
