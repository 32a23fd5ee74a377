package logbog.followup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import logbog.declarations.DeclarationId;
import logbog.declarations.SignedPdfs;
import logbog.declarations.Status;
import logbog.documents.PressesBusy;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The signed declarations of a list as PDFs in one file: of a class, for example. Each is printed
 * when its turn comes and read at that moment, as if fetched alone, and is the same file to the
 * byte. Few bundles are made at a time, and each prints one page after another, so that a single
 * print waits for one other at most.
 */
@Component
public class Bundles {

  /** How many PDFs a bundle holds at most; the newest are taken. */
  public static final int MOST = 100;

  /** How many lines of the list are looked at for them at most. */
  static final int LOOKED_AT = 2_000;

  private static final int AT_ONCE = 2;
  private static final int STRETCH = 200;

  private final Overview overview;
  private final SignedPdfs pdfs;
  private final MessageSource messages;
  private final Clock clock;
  private final Semaphore room = new Semaphore(AT_ONCE);

  Bundles(Overview overview, SignedPdfs pdfs, MessageSource messages, Clock clock) {
    this.overview = overview;
    this.pdfs = pdfs;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What a bundle will hold.
   *
   * @param unsigned wanted, but not signed yet
   * @param more whether there are older ones, which are left out, or were not looked at
   */
  record Contents(List<Line> signed, List<Line> unsigned, boolean more) {}

  /** Where a bundle goes, asked for once it is certain that there is one. */
  public interface Way {
    OutputStream open() throws IOException;
  }

  /**
   * Makes a bundle.
   *
   * @throws NothingSigned when there is nothing to hold
   * @throws PressesBusy when too many are being made already
   */
  public void pack(Viewer.Office office, Wanted wanted, Locale language, Way way)
      throws IOException {
    if (wanted.status() != null && !wanted.status().signed()) {
      throw new NothingSigned();
    }
    if (!room.tryAcquire()) {
      throw new PressesBusy();
    }
    try {
      var contents = contents(office, wanted);
      if (contents.signed().isEmpty()) {
        throw new NothingSigned();
      }
      try (var packing = new Packing(way.open(), pdfs, messages, clock, language)) {
        packing.pack(office, contents);
      }
    } finally {
      room.release();
    }
  }

  private Contents contents(Viewer.Office office, Wanted wanted) {
    var signed = new ArrayList<Line>();
    var unsigned = new ArrayList<Line>();
    @Nullable DeclarationId before = null;
    for (int looked = 0; looked < LOOKED_AT; looked += STRETCH) {
      var lines = overview.of(office, wanted, before, STRETCH);
      for (var line : lines.lines()) {
        if (stands(line.status(), wanted)) {
          if (signed.size() == MOST) {
            return new Contents(signed, unsigned, true);
          }
          signed.add(line);
        } else if (line.status().open() && unsigned.size() < MOST) {
          unsigned.add(line);
        }
      }
      if (lines.last().isEmpty()) {
        return new Contents(signed, unsigned, false);
      }
      before = lines.last().get();
    }
    return new Contents(signed, unsigned, true);
  }

  /** One that was replaced comes along only where such were asked for. */
  private static boolean stands(Status status, Wanted wanted) {
    return status.signed() && (status != Status.REPLACED || wanted.status() == Status.REPLACED);
  }
}
