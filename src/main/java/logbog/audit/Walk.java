package logbog.audit;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import logbog.audit.Verdict.Flaw;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, making it again link by link until something does not fit. */
final class Walk {

  private static final Duration LONGEST_UNSWORN = Duration.ofDays(1);

  private final Signet signet;
  private Link end = Link.START;
  private @Nullable Entry last;
  private @Nullable Entry firstUnsworn;
  private long checkpoints;
  private @Nullable Flaw flaw;

  Walk(Signet signet) {
    this.signet = signet;
  }

  void over(List<Sealed> stretch) {
    for (var next : stretch) {
      flaw = step(next);
      if (flaw != null) {
        return;
      }
    }
  }

  private @Nullable Flaw step(Sealed next) {
    var position = end.position() + 1;
    var entry = next.entry();
    if (next.link().position() != position) {
      return new Flaw(position, "the seal is gone");
    }
    if (entry == null) {
      return new Flaw(position, "the entry sealed here is gone: " + next.entryId());
    }
    var link = end.next(entry);
    if (!Arrays.equals(link.hash(), next.link().hash())) {
      return new Flaw(position, "this is not the entry that was sealed here: " + entry.id());
    }
    if (firstUnsworn == null) {
      firstUnsworn = entry;
    }
    end = link;
    last = entry;
    return next.checkpoint() == null ? null : sworn(next.checkpoint());
  }

  private @Nullable Flaw sworn(Sealed.Checkpoint checkpoint) {
    if (!signet.signed(checkpoint.link(), checkpoint.at(), checkpoint.signature())) {
      return new Flaw(end.position(), "the checkpoint here is not signed by this installation");
    }
    if (!Arrays.equals(checkpoint.link().hash(), end.hash())) {
      return new Flaw(end.position(), "the checkpoint here was signed for another chain");
    }
    firstUnsworn = null;
    checkpoints++;
    return null;
  }

  /** A sealer signs every five minutes: a day's chain that nobody swore to was made anew. */
  @Nullable Flaw unsworn() {
    return firstUnsworn != null
            && last != null
            && Duration.between(firstUnsworn.stored(), last.stored()).compareTo(LONGEST_UNSWORN) > 0
        ? new Flaw(
            end.position(), "no checkpoint covers the entries since " + firstUnsworn.stored())
        : null;
  }

  Link end() {
    return end;
  }

  @Nullable Entry last() {
    return last;
  }

  long checkpoints() {
    return checkpoints;
  }

  @Nullable Flaw flaw() {
    return flaw;
  }
}
