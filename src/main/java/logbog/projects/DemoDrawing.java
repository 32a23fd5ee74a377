package logbog.projects;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A chair drawn by us, as an apprentice would photograph it: the demo needs no one else's picture.
 */
final class DemoDrawing {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;
  private static final Color WALL = new Color(0xf2ede4);
  private static final Color FLOOR = new Color(0xd9cfc0);
  private static final Color OAK = new Color(0xb98a4e);
  private static final Color SHADE = new Color(0x8f6634);

  private DemoDrawing() {}

  /**
   * @param seated whether the seat and the back are on, or only the frame
   */
  static byte[] chair(boolean seated) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    fill(pen, WALL, 0, 0, WIDTH, 640);
    fill(pen, FLOOR, 0, 640, WIDTH, 260);
    fill(pen, SHADE, 450, 150, 34, 620);
    fill(pen, SHADE, 716, 150, 34, 620);
    fill(pen, OAK, 400, 470, 36, 330);
    fill(pen, OAK, 764, 470, 36, 330);
    fill(pen, SHADE, 430, 640, 340, 22);
    if (seated) {
      fill(pen, OAK, 440, 170, 320, 60);
      fill(pen, OAK, 440, 270, 320, 60);
      pen.setColor(OAK);
      pen.fill(new Polygon(new int[] {440, 760, 830, 370}, new int[] {430, 430, 490, 490}, 4));
      fill(pen, SHADE, 370, 490, 460, 22);
    }
    pen.dispose();
    return png(image);
  }

  private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
    pen.setColor(colour);
    pen.fillRect(x, y, width, height);
  }

  private static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
