package logbog.bench;

import java.util.Locale;

/**
 * One line of the table: one kind of request at one concurrency.
 *
 * @param statements asked of the database for one request, beside the bounds of transactions
 * @param bounds how many of those there were
 * @param alone how often a second the same statements can be asked without the application; 0 when
 *     they cannot be repeated
 */
record Row(
    Question question,
    int concurrency,
    Timing timing,
    Processor each,
    double statements,
    double bounds,
    double alone) {

  static final String HEAD =
      """
      | request | at once | per second | p50 ms | p95 ms | p99 ms | CPU ms: application | database | asking | SQL | begin, commit | kB | of the constant page | of the SQL alone | of a bare update |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  /**
   * @param constant what the constant page reaches a second, at the same concurrency
   * @param update what a bare durable update reaches
   */
  String markdown(double constant, double update) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %,.0f | %.2f | %.2f | %.2f | %.3f | %.3f | %.3f | %s | %s | %.1f | %.2f | %s | %s |",
        question.name(),
        concurrency,
        timing.perSecond(),
        timing.percentile(50),
        timing.percentile(95),
        timing.percentile(99),
        each.application(),
        each.database(),
        each.load(),
        whole(statements),
        whole(bounds),
        timing.size() / 1000.0,
        timing.perSecond() / constant,
        alone == 0 ? "–" : String.format(Locale.ROOT, "%.2f", timing.perSecond() / alone),
        String.format(Locale.ROOT, "%.2f", timing.perSecond() / update));
  }

  private static String whole(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : String.format(Locale.ROOT, "%.1f", number);
  }
}
