package logbog.roles;

import java.util.Optional;
import java.util.regex.Pattern;
import logbog.mail.EmailAddress;
import logbog.people.Cpr;
import logbog.people.CprRead;
import logbog.people.Mobile;

/** What is meant by what was typed in the one box. */
sealed interface Sought {

  record Number(Cpr number) implements Sought {}

  record Address(EmailAddress email) implements Sought {}

  record Phone(Mobile mobile) implements Sought {}

  record Name(String name) implements Sought {}

  /**
   * A number that is none.
   *
   * @param why the key of what is wrong with it
   */
  record Nothing(String why) implements Sought {}

  /** Ten characters that begin with a date, or more digits than anyone's name. */
  Pattern NUMBER = Pattern.compile("[0-9]{6}[ -]?[0-9A-Za-z]{4}|[0-9]{6}-.*");

  Pattern DIGITS = Pattern.compile("[+0-9 ()-]{8,}");

  static Sought in(String typed) {
    if (NUMBER.matcher(typed).matches()) {
      var letters = typed.chars().anyMatch(Character::isLetter);
      return switch (letters ? Cpr.readSubstitute(typed) : Cpr.read(typed)) {
        case Cpr number -> new Number(number);
        case CprRead.Wrong(var why) -> new Nothing(why);
      };
    }
    var mobile = DIGITS.matcher(typed).matches() ? Mobile.parse(typed) : Optional.<Mobile>empty();
    return EmailAddress.parse(typed)
        .<Sought>map(Address::new)
        .or(() -> mobile.map(Phone::new))
        .orElseGet(() -> new Name(typed));
  }
}
