package logbog;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photographs of paper, as far as a server can see. */
public final class Snapshots {

  private Snapshots() {}

  /** A page with a line on it. */
  public static byte[] page() {
    var page = new BufferedImage(300, 420, BufferedImage.TYPE_INT_RGB);
    var pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 300, 420);
    pen.setColor(Color.BLACK);
    pen.drawLine(30, 380, 270, 370);
    pen.dispose();
    try (var file = new ByteArrayOutputStream()) {
      ImageIO.write(page, "png", file);
      return file.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
