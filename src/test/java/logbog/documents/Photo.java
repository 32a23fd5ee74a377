package logbog.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as phones and forgers send them. */
public final class Photo {

  private Photo() {}

  /** Red to the left, white to the right. */
  public static byte[] jpeg(int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    return file(image, "jpeg");
  }

  static byte[] clear(int width, int height) throws IOException {
    return file(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  /** With what a phone writes beside a picture: turned a quarter to the right, and where. */
  public static byte[] heldSideways(byte[] jpeg, String place) {
    var notes = place.getBytes(US_ASCII);
    var tiff =
        ByteBuffer.allocate(26 + notes.length)
            .put("MM".getBytes(US_ASCII))
            .putShort((short) 42)
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) 6)
            .putShort((short) 0)
            .putInt(0)
            .put(notes)
            .array();
    return ByteBuffer.allocate(jpeg.length + 10 + tiff.length)
        .put(jpeg, 0, 2)
        .put((byte) 0xff)
        .put((byte) 0xe1)
        .putShort((short) (tiff.length + 8))
        .put("Exif\0\0".getBytes(US_ASCII))
        .put(tiff)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A PNG whose head tells of another size than it has. */
  static byte[] claiming(byte[] png, int width, int height) {
    var forged = ByteBuffer.wrap(png.clone());
    forged.putInt(16, width).putInt(20, height);
    var sum = new CRC32();
    sum.update(forged.array(), 12, 17);
    return forged.putInt(29, (int) sum.getValue()).array();
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }
}
