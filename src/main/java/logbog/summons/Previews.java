package logbog.summons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import logbog.people.Welcomes;
import org.springframework.stereotype.Component;

/** Shows a letter before it is sent, as its reader will have it. */
@Component
public class Previews {

  private final LetterWords words;
  private final SchoolNames schools;
  private final Welcomes welcomes;

  Previews(LetterWords words, SchoolNames schools, Welcomes welcomes) {
    this.words = words;
    this.schools = schools;
    this.welcomes = welcomes;
  }

  /** The letter to one of those to be called, in Danish as it is sent. */
  public Preview of(Plan plan, Guest guest) {
    var account = withAccount(List.of(guest)) == 1;
    var in = words.in(plan, schools.of(plan.institutionNo()), guest.name(), Locale.of("da"));
    var way = account ? "account" : "new";
    var paragraphs = new ArrayList<>(in.body());
    paragraphs.add(in.dates());
    paragraphs.add(in.say("summons.letter.how." + way));
    return new Preview(
        in.say("summons.letter.call.subject"),
        in.say("summons.letter.greeting"),
        List.copyOf(paragraphs),
        in.say("summons.letter.act." + way),
        account);
  }

  /** How many of them have an account. */
  public int withAccount(List<Guest> guests) {
    return welcomes.owners(guests.stream().map(Guest::address).toList()).size();
  }

  public String schoolName(Plan plan) {
    return schools.of(plan.institutionNo());
  }
}
