package logbog.documents;

import java.nio.ByteBuffer;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How the camera was held, as a JPEG tells beside its picture. Looked for here since the JDK will
 * not read what stands beside the picture when several programs have written there.
 */
final class Held {

  private static final int NOTES = 0xffe1;
  private static final int PICTURE = 0xffda;

  private Held() {}

  static Optional<Orientation> in(byte[] jpeg) {
    var rest = ByteBuffer.wrap(jpeg).position(2);
    while (rest.remaining() > 4) {
      var kind = rest.getShort() & 0xffff;
      var length = (rest.getShort() & 0xffff) - 2;
      if (kind == PICTURE || length < 0 || length > rest.remaining()) {
        break;
      }
      var part = new byte[length];
      rest.get(part);
      if (kind == NOTES && part.length > 6 && part[0] == 'E' && part[4] == 0) {
        return Optional.ofNullable(ExifUtils.getOrientationFromExif(part));
      }
    }
    return Optional.empty();
  }
}
