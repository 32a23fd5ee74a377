package logbog.exchange;

import java.util.List;

/** The columns of a table of goals only, as they are called in any language. */
public final class GoalColumns {

  public static final List<String> REQUIRED =
      List.of(
          "programme_no",
          "programme",
          "version",
          "valid_from",
          "speciality",
          "goal_no",
          "goal_title",
          "item_no",
          "item_text");

  public static final List<String> DATES =
      List.of("item_valid_from", "item_valid_to", "goal_valid_from", "goal_valid_to");

  private GoalColumns() {}
}
