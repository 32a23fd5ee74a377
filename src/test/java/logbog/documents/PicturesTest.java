package logbog.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Only what is seen in a picture comes through. */
class PicturesTest {

  private static final String PLACE = "55.676098N 12.568337E";

  private final Pictures pictures = new Pictures();

  @Test
  void whoeverWaitsTooLongForATurnIsToldSo() throws IOException {
    var busy = new Pictures(new Semaphore(0), Duration.ofMillis(5));
    var sent = Photo.jpeg(20, 20);
    assertThatExceptionOfType(NotAPicture.class)
        .isThrownBy(() -> busy.redrawn(sent))
        .satisfies(it -> assertThat(it.problem().key()).isEqualTo("documents.picture.busy"));
  }

  @Test
  void whereItWasTakenStaysBehindAndItStandsUpright() throws IOException {
    var sent = Photo.heldSideways(Photo.jpeg(60, 30), PLACE);
    assertThat(text(sent)).contains(PLACE);
    var picture = pictures.redrawn(sent);
    assertThat(text(picture.content())).doesNotContain(PLACE);
    assertThat(picture.width()).isEqualTo(30);
    assertThat(picture.height()).isEqualTo(60);
    var drawn = read(picture);
    assertThat(reddish(drawn, 15, 10)).isTrue(); // what was left is now above
    assertThat(reddish(drawn, 15, 50)).isFalse();
  }

  @Test
  void aLargeOneIsMadeSmaller() throws IOException {
    var picture = pictures.redrawn(Photo.jpeg(4000, 3000));
    assertThat(picture.width()).isEqualTo(1200);
    assertThat(picture.height()).isEqualTo(900);
    assertThat(read(picture).getWidth()).isEqualTo(1200);
  }

  @Test
  void aClearOneStaysClear() throws IOException {
    var picture = pictures.redrawn(Photo.clear(20, 20));
    assertThat(picture.mediaType()).isEqualTo("image/png");
    assertThat(read(picture).getRGB(10, 10) >>> 24).isZero();
  }

  @Test
  void whatHidesBehindThePictureIsGone() throws IOException {
    var picture = Photo.jpeg(20, 20);
    var both = Arrays.copyOf(picture, picture.length + 100);
    var page = "<script>alert(1)</script>".getBytes(ISO_8859_1);
    System.arraycopy(page, 0, both, picture.length, page.length);
    assertThat(text(pictures.redrawn(both).content())).doesNotContain("<script>");
  }

  @Test
  void aHundredMillionPixelsAreNotUnpacked() throws IOException {
    refused(Photo.claiming(Photo.clear(20, 20), 20_000, 5_001), "documents.picture.pixels");
  }

  @Test
  void anotherKindIsRefusedWhateverItIsCalled() {
    refused("GIF89a, and a name that ends in .png".getBytes(ISO_8859_1), "documents.picture.kind");
    refused("<svg onload='alert(1)'/>".getBytes(ISO_8859_1), "documents.picture.kind");
    refused(new byte[0], "documents.picture.kind");
  }

  @Test
  void aBrokenOneIsRefused() throws IOException {
    refused(Arrays.copyOf(Photo.jpeg(20, 20), 30), "documents.picture.broken");
    refused(Arrays.copyOf(Photo.clear(20, 20), 40), "documents.picture.broken");
  }

  @Test
  void oneTooHeavyIsRefused() {
    refused(new byte[15_000_001], "documents.picture.large");
  }

  private void refused(byte[] file, String why) {
    assertThatExceptionOfType(NotAPicture.class)
        .isThrownBy(() -> pictures.redrawn(file))
        .satisfies(refusal -> assertThat(refusal.problem().key()).isEqualTo(why));
  }

  private static boolean reddish(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) >> 16 & 255) > 200 && (image.getRGB(x, y) & 255) < 100;
  }

  private static BufferedImage read(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.content()));
  }

  private static String text(byte[] file) {
    return new String(file, ISO_8859_1);
  }
}
