package vn.sovang.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an identity provider may decide here.
 *
 * @param groupsClaim claim with the groups {@code role.unit}; empty: posts come from the organisation file only
 * @param linkExistingAccounts whether a first sign-in may take over an account that exists already
 * @param administrators whether members of the group {@code administrators} become administrators
 */
@ConfigurationProperties("sovang.sso")
public record SingleSignOnRules(
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("false") boolean linkExistingAccounts,
        @DefaultValue("false") boolean administrators) {

    public boolean takesGroups() {
        return !groupsClaim.isBlank();
    }
}
