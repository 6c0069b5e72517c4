package vn.sovang.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A form whose parts cannot be told apart is the sender's mistake, not the server's. */
@ControllerAdvice
class UnreadableUploads {

    @ExceptionHandler({MultipartException.class, InvalidFileNameException.class})
    void refused(RuntimeException unreadable, HttpServletResponse response) throws IOException {
        boolean tooLarge = unreadable instanceof MaxUploadSizeExceededException;
        response.sendError((tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
    }
}
