package vn.sovang.organisation;

/** Where a post comes from: the organisation file, or the groups an identity provider sent at sign-in. */
enum PostSource {
    FILE,
    SSO
}
