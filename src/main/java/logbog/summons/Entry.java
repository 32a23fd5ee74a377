package logbog.summons;

import java.util.Locale;
import java.util.regex.Pattern;
import logbog.mail.EmailAddress;
import logbog.web.Problem;

/**
 * What stands for one apprentice on a list.
 *
 * @param name as far as there is one
 * @param address as written; empty where there is none
 * @param line all of it
 */
record Entry(String name, String address, String line) {

  static final int LONGEST_NAME = 100;

  private static final Pattern SPELLED = Pattern.compile("\\p{L}{2,}([._-]\\p{L}{2,}){0,3}");

  /** Takes it among the others, or says what is wrong with it. */
  void into(Gathering gathering, String written) {
    var reached = EmailAddress.parse(bare());
    if (address.isEmpty()) {
      gathering.fault(written, Problem.of("summons.roster.no-address"));
    } else if (reached.isEmpty()) {
      gathering.fault(written, Problem.of("summons.roster.broken", bare()));
    } else if (name.length() > LONGEST_NAME) {
      gathering.fault(written, Problem.of("summons.roster.long-name", LONGEST_NAME));
    } else if (name.codePoints().noneMatch(Character::isLetter)) {
      guessed(gathering, reached.get(), written);
    } else {
      gathering.guest(new Guest(name, reached.get()), written);
    }
  }

  /** {@code mads.holm@…} says who it is; {@code x7@…} does not. */
  private void guessed(Gathering gathering, EmailAddress reached, String written) {
    var local = reached.value().substring(0, reached.value().indexOf('@'));
    if (SPELLED.matcher(local).matches()) {
      var guess = Tidying.capitals(local.replaceAll("[._-]+", " ").toLowerCase(Locale.ROOT));
      gathering.guessed(new Guest(guess, reached), written);
    } else {
      gathering.fault(written, Problem.of("summons.roster.no-name"));
    }
  }

  private String bare() {
    return address.replaceFirst("(?i)^mailto:", "").replaceAll("^[<(\\[\"']+|[>)\\]\"',;.]+$", "");
  }
}
