package logbog.declarations;

import java.util.List;

/** Where most people have their mail; the shortest are left out, being near too much. */
final class MailHouses {

  static final List<String> ALL =
      List.of(
          "gmail.com",
          "hotmail.com",
          "hotmail.dk",
          "outlook.com",
          "outlook.dk",
          "live.com",
          "live.dk",
          "yahoo.com",
          "yahoo.dk",
          "icloud.com",
          "protonmail.com",
          "jubii.dk",
          "stofanet.dk",
          "youmail.dk",
          "webspeed.dk",
          "googlemail.com");

  private MailHouses() {}
}
