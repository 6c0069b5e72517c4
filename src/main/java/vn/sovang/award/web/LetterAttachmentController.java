package vn.sovang.award.web;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.document.AttachmentAccess;
import vn.sovang.document.AttachmentController;
import vn.sovang.document.Attachments;
import vn.sovang.organisation.Organisation;

/** Attachments of submission letters over HTTP. */
@RestController
@RequestMapping("/api/award-letters/{caseId}/attachments")
class LetterAttachmentController extends AttachmentController {

    LetterAttachmentController(Attachments attachments, AttachmentAccess access, Organisation organisation) {
        super("/api/award-letters", attachments, access, organisation);
    }
}
