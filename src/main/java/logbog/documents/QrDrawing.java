package logbog.documents;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.QrCode;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object data-qr="https://…" alt="…">} as a code that telephones read: one shape. */
final class QrDrawing implements FSObjectDrawerFactory, FSObjectDrawer {

  private static final String ADDRESS = "data-qr";

  /** As much white around it as readers need, counted in squares. */
  private static final int MARGIN = 4;

  @Override
  public FSObjectDrawer createDrawer(Element object) {
    return this;
  }

  @Override
  public boolean isReplacedObject(Element object) {
    return object.hasAttribute(ADDRESS);
  }

  @Override
  public Map<Shape, String> drawObject(
      Element object,
      double x,
      double y,
      double width,
      double height,
      OutputDevice paper,
      RenderingContext context,
      int dotsPerPixel) {
    var code = QrCode.encodeText(object.getAttribute(ADDRESS), QrCode.Ecc.MEDIUM);
    var square = width / (code.size + 2 * MARGIN);
    paper.setColor(FSRGBColor.BLACK);
    paper.fill(dark(code, x + MARGIN * square, y + MARGIN * square, square));
    return Map.of();
  }

  /** Joined, for between squares that only touch a screen shows seams. */
  private static Area dark(QrCode code, double x, double y, double square) {
    var dark = new Path2D.Double();
    for (int row = 0; row < code.size; row++) {
      for (int column = 0; column < code.size; column++) {
        if (code.getModule(column, row)) {
          dark.append(
              new Rectangle2D.Double(x + column * square, y + row * square, square, square), false);
        }
      }
    }
    return new Area(dark);
  }
}
