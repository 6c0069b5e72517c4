package vn.sovang.document;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A person of the sample organisation at a running server: as a program with a password, or as a browser with a form. */
final class Uploader {

    private static final String BOUNDARY = "----so-vang";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;
    private final String credentials;
    private final String account;

    Uploader(int port, String account) {
        this.server = "http://localhost:" + port;
        this.account = account;
        this.credentials =
                "Basic " + Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server + path)).header("Authorization", credentials));
    }

    HttpResponse<byte[]> upload(String path, String language, String name, byte[] content) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", credentials)
                .header("Accept-Language", language)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(null, name, content))));
    }

    /** As {@link #upload}, without saying beforehand how much it will be. */
    HttpResponse<byte[]> uploadOfUnknownLength(String path, String name, byte[] content) throws Exception {
        byte[] form = form(null, name, content);
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", credentials)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(form))));
    }

    void signIn() throws Exception {
        send(page("/login"));
        send(page("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + account + "&password=demo&_csrf=" + token())));
        send(page("/"));
    }

    HttpResponse<byte[]> see(String path) throws Exception {
        return send(page(path));
    }

    /** The form of a page, its token as a field before the file. */
    HttpResponse<byte[]> submit(String path, String name, byte[] content) throws Exception {
        return send(page(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(token(), name, content))));
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SOVANG-XSRF"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static byte[] form(String token, String name, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        if (token != null) {
            form.writeBytes(utf8(
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n"));
        }
        form.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        form.writeBytes(content);
        form.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return form.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
