package logbog.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/**
 * Takes pictures from strangers. Only what is seen comes through: where it was taken, by what, and
 * whatever else hides in a file stays behind, since the picture is drawn anew.
 */
@Component
public class Pictures {

  /** The longest side kept, in pixels: sharp on a phone, small in a sheet. */
  static final int SIDE = 1200;

  private static final double QUALITY = 0.82;

  /** One at a time: a picture unpacked is many times its file. */
  private final Semaphore turn;

  private final Duration patience;

  public Pictures() {
    this(new Semaphore(1, true), Duration.ofSeconds(10));
  }

  Pictures(Semaphore turn, Duration patience) {
    this.turn = turn;
    this.patience = patience;
  }

  /**
   * Draws it anew, upright and no larger than {@value #SIDE} pixels.
   *
   * @throws NotAPicture if it is too large, of another kind than PNG and JPEG, or broken, and if
   *     too many are sent at once
   */
  public Picture redrawn(byte[] file) {
    return redrawn(file, SIDE);
  }

  /**
   * Draws it anew.
   *
   * @param longest the longest side kept, in pixels
   */
  Picture redrawn(byte[] file, int longest) {
    await();
    try (var sent = new SentPicture(file, longest)) {
      var upright = sent.upright();
      var width = upright.getWidth();
      var height = upright.getHeight();
      var drawn =
          width <= longest && height <= longest
              ? upright
              : Thumbnails.of(upright).size(longest, longest).asBufferedImage();
      return written(drawn);
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof NotAPicture known) {
        throw known;
      }
      throw NotAPicture.broken(); // decoders answer a forged file with whatever comes to hand
    } finally {
      turn.release();
    }
  }

  private void await() {
    try {
      if (turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw NotAPicture.notNow();
  }

  private static Picture written(BufferedImage drawn) throws IOException {
    var clear = drawn.getColorModel().hasAlpha();
    var bytes = new ByteArrayOutputStream();
    Thumbnails.of(drawn)
        .scale(1)
        .imageType(clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
        .outputFormat(clear ? "png" : "jpg")
        .outputQuality(QUALITY)
        .toOutputStream(bytes);
    return new Picture(
        clear ? "image/png" : "image/jpeg",
        bytes.toByteArray(),
        drawn.getWidth(),
        drawn.getHeight());
  }
}
