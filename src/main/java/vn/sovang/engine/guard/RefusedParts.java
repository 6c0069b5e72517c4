package vn.sovang.engine.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses models that name a class, a program of the machine, a mail server or a script; models name beans. */
final class RefusedParts extends AbstractBpmnParseListener {

    private static final Set<String> ELEMENTS = Set.of("script", "scriptTask", "connector");
    private static final Set<String> CLASSES = Set.of("class", "formHandlerClass");
    private static final Set<String> PROGRAMS = Set.of("shell", "mail");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        refuseIn(root);
    }

    private static void refuseIn(Element element) {
        if (ELEMENTS.contains(element.getTagName())) {
            throw new RefusedModel(element.getTagName());
        }
        for (String name : CLASSES) {
            if (ofEngine(element, name) != null) {
                throw new RefusedModel(name);
            }
        }
        String type = ofEngine(element, "type");
        if (type != null && PROGRAMS.contains(type.toLowerCase())) {
            throw new RefusedModel(type);
        }
        element.elements().forEach(RefusedParts::refuseIn);
    }

    /** Listeners have no prefix before their attributes, tasks have. */
    private static String ofEngine(Element element, String attribute) {
        String prefixed = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute);
        return prefixed == null ? element.attribute(attribute) : prefixed;
    }
}
