package vn.sovang.engine.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the remedy instead of a stack trace. */
class NoAdministratorYetAnalyzer extends AbstractFailureAnalyzer<NoAdministratorYet> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NoAdministratorYet cause) {
        return new FailureAnalysis(
                "Chưa có tài khoản quản trị. / " + cause.getMessage(),
                "SOVANG_ADMIN_PASSWORD='…' java -jar sovang.jar   (chỉ cần ở lần khởi động đầu tiên)",
                cause);
    }
}
