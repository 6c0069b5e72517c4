package vn.sovang.organisation;

/** What another module does with an import file, in the same transaction, after units, people and posts are stored. */
public interface OrganisationImportStep {

    void apply(OrganisationFile file);
}
