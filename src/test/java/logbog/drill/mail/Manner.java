package logbog.drill.mail;

import java.util.Arrays;
import java.util.Locale;

/** What a mail server does with a letter, which its address asks for: {@code grey-17@…}. */
enum Manner {
  PLAIN,
  /** 550 to the recipient. */
  REFUSED,
  /** 554 to the whole letter. */
  SPAM,
  /** 451 the first time. */
  GREY,
  /** The first time, the line is cut after the letter and it is thrown away. */
  CUT_EARLY,
  /** The first time, the line is cut after the letter and it is kept. */
  CUT_LATE,
  /** Kept and said so; but good-bye is not answered. */
  CURT,
  /** Nothing is said to the recipient until the test allows it. */
  SLOW,
  /** Expires in ten minutes, as a one-time code does. */
  CODE;

  String address(int number) {
    return "%s-%06d@drill.example".formatted(word(), number);
  }

  static Manner of(String address) {
    return Arrays.stream(values())
        .filter(it -> address.startsWith(it.word() + "-"))
        .findFirst()
        .orElseThrow();
  }

  static int number(String address) {
    return Integer.parseInt(address.replaceAll("\\D", ""));
  }

  boolean mayComeTwice() {
    return this == CUT_LATE;
  }

  boolean arrives() {
    return this != REFUSED && this != SPAM && this != CODE;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
