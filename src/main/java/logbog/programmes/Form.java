package logbog.programmes;

import java.util.List;
import java.util.Optional;

/** How a programme asks: its scale, and the texts around the goals. Empty texts are not said. */
record Form(
    List<RatingLevel> scale,
    String learnerWord,
    String legalReference,
    String guidance,
    String contactName,
    String contactEmail,
    String contactPhone) {

  /** The scale of V5, for programmes whose committee has given none. */
  static final Form SHIPPED =
      new Form(
          List.of(
              level(0, "har ikke arbejdet med målet"),
              level(1, "kan under vejledning arbejde med målet"),
              level(2, "kan i samarbejde med andre arbejde med målet"),
              level(3, "kan selvstændigt arbejde med målet")),
          "",
          "",
          "",
          "",
          "",
          "");

  /** Whom the committee says to ask, if it says so. */
  Optional<Contact> contact() {
    return contactEmail.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contact(contactName, contactEmail, contactPhone));
  }

  private static RatingLevel level(int value, String words) {
    return new RatingLevel((short) value, String.valueOf(value), words);
  }
}
