package vn.sovang.document.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** What templates draw as vectors: {@code <object type="drawing/qr" data="text"/>} and {@code drawing/frame}. */
final class Drawings implements FSObjectDrawerFactory {

    private static final String QR = "drawing/qr";
    private static final String FRAME = "drawing/frame";

    @FunctionalInterface
    private interface Drawing {

        void on(Graphics2D graphics, double width, double height);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object")
                && (element.getAttribute("type").equals(QR)
                        || element.getAttribute("type").equals(FRAME));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        if (!isReplacedObject(element)) {
            return null;
        }
        return element.getAttribute("type").equals(QR)
                ? drawer(new QrCode(element.getAttribute("data"))::draw)
                : drawer(Frame::draw);
    }

    private static FSObjectDrawer drawer(Drawing drawing) {
        return (Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) -> {
            double pixelsWide = width / dotsPerPixel;
            double pixelsHigh = height / dotsPerPixel;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) pixelsWide,
                    (float) pixelsHigh,
                    graphics -> drawing.on(graphics, pixelsWide, pixelsHigh));
            return Map.<Shape, String>of();
        };
    }
}
