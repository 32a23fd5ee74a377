package logbog.registers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers' files, brought by a region's secretariat: looked at first, then taken once, whole
 * or not at all. For everyone else there are none.
 */
@Component
public class Imports {

  private static final int SHOWN = 50;

  private final Roles roles;
  private final ImportRows rows;
  private final Judge judge;
  private final Taking taking;
  private final ApplicationEventPublisher events;

  Imports(
      Roles roles, ImportRows rows, Judge judge, Taking taking, ApplicationEventPublisher events) {
    this.roles = roles;
    this.rows = rows;
    this.judge = judge;
    this.taking = taking;
    this.events = events;
  }

  /**
   * The region the viewer imports for.
   *
   * @throws NotFound for whoever does not act for a secretariat
   */
  public Region region(Viewer.Clinician viewer) {
    var by = roles.active(viewer);
    if (by.role() != Role.SECRETARIAT) {
      throw new NotFound();
    }
    return Objects.requireNonNull(by.region());
  }

  /** Whether the viewer acts for a secretariat. */
  public boolean openTo(Viewer.Clinician viewer) {
    return roles.active(viewer).role() == Role.SECRETARIAT;
  }

  /** The region's files, the newest first. */
  public List<ImportFile> of(Viewer.Clinician viewer) {
    return rows.of(region(viewer), SHOWN);
  }

  /**
   * Keeps a file to be looked at; nothing of it is taken yet.
   *
   * @throws FileUnfit when it is not the registers' file
   */
  @Transactional
  public ImportId bring(Viewer.Clinician by, String name, byte[] bytes) {
    var region = region(by);
    var text = RegisterFile.of(bytes);
    var lines = judge.read(text);
    var id = rows.bring(by, region, name, sha256(bytes), lines.size(), text.text());
    events.publishEvent(
        new ImportEvent.RegisterFileBrought(
            id, by.actor(), Map.of("lines", Integer.toString(lines.size()))));
    return id;
  }

  public ImportFile file(Viewer.Clinician viewer, ImportId id) {
    return rows.find(region(viewer), id).orElseThrow(NotFound::new);
  }

  /** Whether it waits to be taken; it is forgotten when it is taken, or a week old. */
  public boolean waiting(Viewer.Clinician viewer, ImportId id) {
    return rows.waits(file(viewer, id).id());
  }

  /**
   * What taking it would mean now.
   *
   * @throws NotFound once it was taken or forgotten
   */
  @Transactional(readOnly = true)
  public Preview preview(Viewer.Clinician viewer, ImportId id) {
    var file = file(viewer, id);
    return judge.preview(file, rows.text(id).orElseThrow(NotFound::new));
  }

  /**
   * Takes it as it was looked at. Two at once take turns, and the later looks again.
   *
   * @param digest of the preview that was looked at
   * @param overlapsToo whether lines that overlap are right
   * @param withdrawToo whether elements that the file has no more are withdrawn
   * @throws ImportOvertaken when what it means has changed since, or it was taken already
   */
  @Transactional
  public void take(
      Viewer.Clinician by, ImportId id, String digest, boolean overlapsToo, boolean withdrawToo) {
    rows.waitForOurTurn();
    var file = file(by, id);
    var preview = judge.preview(file, rows.text(id).orElseThrow(ImportOvertaken::new));
    if (!preview.digest().equals(digest)) {
      throw new ImportOvertaken();
    }
    var counted = taking.take(preview, overlapsToo, withdrawToo, by.actor());
    rows.taken(id, by, preview, counted);
    events.publishEvent(
        new ImportEvent.RegisterFileTaken(
            id,
            by.actor(),
            Map.of(
                "fresh", Integer.toString(counted.fresh()),
                "changed", Integer.toString(counted.changed()),
                "withdrawn", Integer.toString(counted.withdrawn()))));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
