package logbog.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import logbog.web.NotFound;
import logbog.web.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that people send. A file is {@link #check looked at} first, outside of any transaction, and
 * {@link #keep kept} in the one that makes its holder point at it: no file is kept that nothing
 * needs, and none is missed that something needs. Who may read it, its holder decides, and only
 * then asks for it here.
 */
@Component
public class Uploads {

  /** The largest file, in megabytes; a node with little memory takes several at a time. */
  public static final int LARGEST_MB = Checking.LARGEST_MB;

  private static final int A_DAY = 200;

  private final Checking checking;
  private final UploadRows rows;
  private final Throttle throttle;

  Uploads(Checking checking, UploadRows rows, Throttle throttle) {
    this.checking = checking;
    this.rows = rows;
    this.throttle = throttle;
  }

  /**
   * Looks at a file.
   *
   * @param sender who sends it, as in {@code Viewer.getName()}: one may send {@value #A_DAY} a day
   * @param file as the form sent it; null where it sent none
   * @throws FileRefused with the reason in plain words
   */
  public CheckedFile check(String sender, @Nullable MultipartFile file, Allowance allowance)
      throws IOException {
    if (file == null || file.isEmpty()) {
      throw FileRefused.because("none");
    }
    if (file.getSize() > Checking.LARGEST_MB * 1_000_000L) {
      throw FileRefused.because("large", Checking.LARGEST_MB);
    }
    if (!throttle.admits("upload:" + sender, A_DAY, Duration.ofDays(1))) {
      throw FileRefused.because("too-many-today");
    }
    var name = file.getOriginalFilename();
    return checking.checked(name == null ? "" : name, file.getBytes(), allowance);
  }

  /** The same for what we have made ourselves. */
  public CheckedFile check(String name, byte[] file, Allowance allowance) {
    return checking.checked(name, file, allowance);
  }

  /**
   * Keeps it, in the transaction under way.
   *
   * @throws FileRefused where the holder has as many or as much as it may
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UploadId keep(Holder holder, CheckedFile file, Allowance allowance) {
    rows.lock(holder);
    var held = rows.held(holder);
    if (held.files() >= allowance.files()) {
      throw FileRefused.because("too-many", allowance.files());
    }
    if (held.bytes() + file.content().length > allowance.bytes()) {
      throw FileRefused.because("too-much", allowance.megabytes());
    }
    return rows.insert(holder, file);
  }

  /**
   * Its holder needs it no more: nobody can open it from now on, and a day later it is gone. The
   * holder must have ceased to point at it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void letGo(Holder holder, UploadId id) {
    rows.letGo(holder, id);
  }

  /** All that a holder has, oldest first. */
  public List<Upload> of(Holder holder) {
    return rows.of(holder);
  }

  public Optional<Upload> find(Holder holder, UploadId id) {
    return rows.find(holder, id);
  }

  /** The file itself, to be answered with or to be put into a print. */
  public OpenedUpload open(Holder holder, UploadId id) {
    var upload = find(holder, id).orElseThrow(NotFound::new);
    return new OpenedUpload(upload, new StoredContent(rows, upload));
  }

  /** A picture as paper shows it: it was drawn anew when it was kept, and is not drawn again. */
  public byte[] forPrint(Holder holder, UploadId id) {
    try {
      return open(holder, id).bytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
