package vn.sovang.document.certificate;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sovang.shared.Clipped;

/** Where anybody checks a certificate by the code on it; public, without scripts, with as little as tells it apart. */
@Controller
@RequestMapping("/chung-nhan")
class CertificatePages {

    private static final int LONGEST_SHOWN = 60;

    private final Certificates certificates;

    CertificatePages(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping
    ModelAndView look(@RequestParam(defaultValue = "") String code) {
        return code.isBlank() ? new ModelAndView("certificate/look-up") : check(code);
    }

    @GetMapping("/{code}")
    ModelAndView check(@PathVariable String code) {
        return certificates
                .byCode(code)
                .map(view -> new ModelAndView(
                        "certificate/check",
                        Map.of(
                                "view",
                                view,
                                "certificate",
                                view.certificate(),
                                "certified",
                                view.certificate().certified())))
                .orElseGet(() -> unknown(code));
    }

    private static ModelAndView unknown(String code) {
        String shown = Clipped.text(code, LONGEST_SHOWN);
        boolean mistyped = !CertificateCode.holds(CertificateCode.normalise(code));
        return new ModelAndView(
                "certificate/unknown", Map.of("code", shown, "mistyped", mistyped), HttpStatus.NOT_FOUND);
    }
}
