package vn.sovang.casework.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casework.CaseWithdrawal;

/** Puts the page of a case at the address of every kind, with what people send from it. */
@Component
class CaseAddresses {

    private static final String ID = "{id}";

    private final RequestMappingHandlerMapping mapping;
    private final CasePage page;

    CaseAddresses(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            CasePage page,
            List<CaseKind> kinds,
            List<CaseWithdrawal> withdrawals) {
        this.mapping = mapping;
        this.page = page;
        kinds.forEach(kind -> {
            answer(RequestMethod.GET, kind.page(ID), "show");
            answer(RequestMethod.POST, kind.page(ID) + "/tep", "attach");
            withdrawals.stream()
                    .filter(withdrawal -> withdrawal.kind().equals(kind.code()))
                    .forEach(withdrawal -> answer(RequestMethod.POST, kind.page(ID) + withdrawal.path(), "withdraw"));
        });
    }

    private void answer(RequestMethod method, String path, String handler) {
        mapping.registerMapping(
                RequestMappingInfo.paths(path)
                        .methods(method)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                page,
                Arrays.stream(CasePage.class.getDeclaredMethods())
                        .filter(declared -> declared.getName().equals(handler))
                        .findFirst()
                        .orElseThrow());
    }
}
