package logbog.workplaces.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a firm types of itself. */
public record OfferForm(
    @Nullable String by,
    @Nullable String cvr,
    @Nullable String workplaceName,
    @Nullable String trainer1,
    @Nullable String trainer2,
    @Nullable String trainer3,
    @Nullable String trainer4,
    @Nullable String trainer5) {

  static OfferForm with(String cvr, List<String> trainers) {
    return new OfferForm(
        null,
        cvr,
        null,
        nth(trainers, 0),
        nth(trainers, 1),
        nth(trainers, 2),
        nth(trainers, 3),
        nth(trainers, 4));
  }

  public List<String> trainers() {
    return List.of(or(trainer1), or(trainer2), or(trainer3), or(trainer4), or(trainer5));
  }

  public static String or(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private static @Nullable String nth(List<String> of, int n) {
    return n < of.size() ? of.get(n) : null;
  }
}
