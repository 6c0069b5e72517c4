package vn.sovang.document.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The frame of a certificate: red and gold lines with a scroll in each corner. */
final class Frame {

    private static final Color RED = new Color(0xA4161A);
    private static final Color GOLD = new Color(0xB98A12);
    private static final double CORNER = 52;

    private Frame() {}

    static void draw(Graphics2D graphics, double width, double height) {
        graphics.setColor(RED);
        graphics.setStroke(new BasicStroke(3f));
        graphics.draw(inset(width, height, 1.5));
        graphics.setColor(GOLD);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(inset(width, height, 6));
        graphics.draw(notched(width, height, 13));
        for (int corner = 0; corner < 4; corner++) {
            AffineTransform before = graphics.getTransform();
            graphics.translate(corner % 2 == 0 ? 0 : width, corner < 2 ? 0 : height);
            graphics.scale(corner % 2 == 0 ? 1 : -1, corner < 2 ? 1 : -1);
            scroll(graphics);
            graphics.setTransform(before);
        }
    }

    private static Rectangle2D inset(double width, double height, double by) {
        return new Rectangle2D.Double(by, by, width - 2 * by, height - 2 * by);
    }

    /** A line around that leaves the corners to the scrolls. */
    private static Path2D notched(double width, double height, double by) {
        Path2D.Double line = new Path2D.Double();
        line.moveTo(by + CORNER, by);
        line.lineTo(width - by - CORNER, by);
        line.quadTo(width - by - CORNER, by + CORNER, width - by, by + CORNER);
        line.lineTo(width - by, height - by - CORNER);
        line.quadTo(width - by - CORNER, height - by - CORNER, width - by - CORNER, height - by);
        line.lineTo(by + CORNER, height - by);
        line.quadTo(by + CORNER, height - by - CORNER, by, height - by - CORNER);
        line.lineTo(by, by + CORNER);
        line.quadTo(by + CORNER, by + CORNER, by + CORNER, by);
        line.closePath();
        return line;
    }

    private static void scroll(Graphics2D graphics) {
        graphics.setColor(GOLD);
        graphics.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D.Double curl = new Path2D.Double();
        curl.moveTo(14, 46);
        curl.curveTo(14, 28, 28, 14, 46, 14);
        curl.moveTo(14, 34);
        curl.curveTo(24, 40, 36, 34, 33, 25);
        curl.curveTo(31, 19, 23, 22, 26, 28);
        curl.moveTo(34, 14);
        curl.curveTo(40, 24, 34, 36, 25, 33);
        graphics.draw(curl);
        graphics.setColor(RED);
        graphics.fill(star(19, 19, 6));
    }

    private static Path2D star(double x, double y, double radius) {
        Path2D.Double star = new Path2D.Double();
        for (int point = 0; point < 10; point++) {
            double angle = Math.PI * point / 5 - Math.PI / 2;
            double length = point % 2 == 0 ? radius : radius * 0.382;
            double px = x + Math.cos(angle) * length;
            double py = y + Math.sin(angle) * length;
            if (point == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        return star;
    }
}
