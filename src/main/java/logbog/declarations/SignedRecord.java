package logbog.declarations;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * What was signed as one run of bytes, the same for ever, however it is kept; {@code
 * docs/checking.md} tells others how to make it. Another order or another part is another format
 * and needs another name: papers bear the hash.
 */
final class SignedRecord {

  static final String FORMAT = "logbog-declaration-1";

  /** The same and the paper it was copied from; what is signed on the screen stays as it was. */
  static final String FROM_PAPER = "logbog-declaration-2";

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private SignedRecord() {}

  /** SHA-256, in hex. */
  static String hash(Declaration declaration, Filling filling) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(bytes(declaration, filling)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] bytes(Declaration declaration, Filling filling) {
    var paper = filling.paper();
    var parts = new Netstrings().add(paper == null ? FORMAT : FROM_PAPER);
    asked(parts, declaration);
    answered(parts, filling);
    if (paper != null) {
      parts.add(paper.transcriber()).add(paper.school()).add(paper.signedOn());
      parts.add(paper.pages().size());
      paper.pages().forEach(parts::add);
    }
    return parts.bytes();
  }

  private static void asked(Netstrings parts, Declaration declaration) {
    var period = declaration.period();
    parts.add(declaration.id()).add(declaration.pinned().hex()).add(period.kind());
    parts.add(declaration.apprenticeName()).add(declaration.workplaceName());
    parts.add(declaration.cvr() == null ? null : declaration.cvr().value());
    parts.add(declaration.specialityName()).add(period.end()).add(period.mainCourse());
    parts.add(period.schoolName()).add(period.className());
    parts.add(declaration.revises()).add(declaration.revisionReason());
  }

  private static void answered(Netstrings parts, Filling filling) {
    parts.add(filling.levels().size());
    for (int i = 0; i < filling.levels().size(); i++) {
      parts.add(filling.levels().get(i)).add(filling.authors().get(i));
      parts.add(filling.unchanged().get(i) ? 1 : 0);
    }
    parts.add(filling.workAreas()).add(filling.goalsReached()).add(filling.goalsReachedNote());
    parts.add(filling.specialNeeds());
    switch (filling.talk()) {
      case Talk.Held(var on) -> parts.add("HELD").add(on);
      case Talk.Agreed(var on) -> parts.add("AGREED").add(on);
    }
    parts.add(filling.focus()).add(filling.remarks()).add(filling.signerName());
    parts.add(moment(filling.completedAt())).add(filling.receipt());
  }

  private static String moment(Instant instant) {
    return MICROSECONDS.format(instant);
  }
}
