package logbog.declarations;

import java.time.YearMonth;
import java.util.List;
import logbog.mail.EmailAddress;
import logbog.placements.Workplace;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;

/**
 * All that a request says (V2).
 *
 * @param begun the month the education began; it picks the version of the programme
 * @param apprenticeKind asked where the goals differ by it
 * @param trainers one to five addresses, each once
 * @param contacts one to five addresses at the school, each once
 */
public record Ask(
    SpecialityId speciality,
    YearMonth begun,
    Workplace workplace,
    Period period,
    List<EmailAddress> trainers,
    List<EmailAddress> contacts,
    @Nullable ApprenticeKind apprenticeKind) {

  /** How many addresses of each side a request can name. */
  public static final int MOST_ADDRESSES = 5;

  /** Where the goals are the same for every kind of apprentice. */
  public Ask(
      SpecialityId speciality,
      YearMonth begun,
      Workplace workplace,
      Period period,
      List<EmailAddress> trainers,
      List<EmailAddress> contacts) {
    this(speciality, begun, workplace, period, trainers, contacts, null);
  }

  public Ask {
    trainers = List.copyOf(trainers);
    contacts = List.copyOf(contacts);
  }

  /**
   * A request reaches somebody on each side; a correction leaves the addresses as they are, even
   * when every link has been called off meanwhile.
   */
  void reachesSomebody() {
    if (trainers.isEmpty()
        || trainers.size() > MOST_ADDRESSES
        || contacts.isEmpty()
        || contacts.size() > MOST_ADDRESSES) {
      throw new IllegalArgumentException("One to five addresses of each side");
    }
  }
}
