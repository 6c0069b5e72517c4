package vn.sovang.document;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.organisation.Organisation;

/** Attachments of cases of every kind over HTTP; some kinds have them below an address of their own as well. */
@RestController
@RequestMapping(CaseAttachmentController.CASES + "/{caseId}/attachments")
class CaseAttachmentController extends AttachmentController {

    static final String CASES = "/api/cases";

    CaseAttachmentController(Attachments attachments, AttachmentAccess access, Organisation organisation) {
        super(CASES, attachments, access, organisation);
    }
}
