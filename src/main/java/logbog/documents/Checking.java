package logbog.documents;

import org.springframework.stereotype.Component;

/** What every file goes through before it may be kept. */
@Component
class Checking {

  static final int LARGEST_MB = 10;
  private static final int MEGA = 1_000_000;

  private final Pictures pictures;
  private final Scanner scanner;

  Checking(Pictures pictures, Scanner scanner) {
    this.pictures = pictures;
    this.scanner = scanner;
  }

  /** The cheap looks first. */
  CheckedFile checked(String name, byte[] file, Allowance allowance) {
    if (file.length == 0) {
      throw FileRefused.because("none");
    }
    if (file.length > LARGEST_MB * MEGA) {
      throw FileRefused.because("large", LARGEST_MB);
    }
    var kind = Sniffing.kind(file);
    if (!allowance.kinds().contains(kind)) {
      throw FileRefused.because(
          allowance.kinds().stream().allMatch(FileKind::isPicture) ? "picture" : "kind");
    }
    scanner.look(file);
    var plain = FileName.sent(name).plain();
    if (kind.isPicture()) {
      var picture = redrawn(file, allowance.side());
      var drawn = FileKind.ofMediaType(picture.mediaType());
      return new CheckedFile(drawn, plain + drawn.ending(), picture.content());
    }
    return new CheckedFile(kind, plain + kind.ending(), file);
  }

  private Picture redrawn(byte[] file, int side) {
    try {
      return pictures.redrawn(file, side);
    } catch (NotAPicture none) {
      throw FileRefused.as(none.problem());
    }
  }
}
