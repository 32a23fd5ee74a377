package logbog.summons;

/** How far the apprentices of a summons have come; those taken off are not counted. */
public record Tally(int called, int posted, int withoutAccount, int asked) {

  public int waiting() {
    return called - asked;
  }
}
