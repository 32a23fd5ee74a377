package logbog.statistics;

import java.util.List;

/** The kinds of firms there are, in the order they are told of. */
final class Firms {

  private static final List<String> SIZES =
      List.of("UNDER_10", "UNDER_50", "UNDER_250", "FROM_250", "SCHOOL", "ABROAD", "UNKNOWN");

  private static final List<String> BRANCHES =
      List.of(
          "FARMING",
          "INDUSTRY",
          "BUILDING",
          "TRADE",
          "COMMUNICATION",
          "FINANCE",
          "PROPERTY",
          "BUSINESS",
          "PUBLIC",
          "CULTURE",
          "SCHOOL",
          "ABROAD",
          "UNKNOWN");

  private Firms() {}

  static List<String> of(By by) {
    return by == By.SIZE ? SIZES : BRANCHES;
  }
}
