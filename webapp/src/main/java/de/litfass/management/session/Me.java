package de.litfass.management.session;

import de.litfass.management.rest.SessionCookie;
import de.litfass.repository.Accounts;
import de.litfass.repository.DraftSession;
import de.litfass.repository.Group;
import de.litfass.repository.SignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who is signed in, and what that person may do ({@code Me} of the contract). */
record Me(
        String user,
        String name,
        List<String> groups,
        String csrfToken,
        boolean manageAccounts,
        Map<String, Rights> workspaces) {

    /** What a person may do in one workspace. */
    record Rights(boolean write, boolean publish) {}

    /** That person, as the session in their own name sees it. */
    static Me of(SignedIn person, DraftSession drafts, Accounts accounts) {
        Map<String, Rights> workspaces = new TreeMap<>();
        for (String workspace : drafts.workspaces()) {
            workspaces.put(workspace, new Rights(drafts.mayWrite(workspace), drafts.mayPublish(workspace)));
        }
        return new Me(
                person.user(),
                accounts.nameOf(person.user()),
                groups(person),
                SessionCookie.csrfToken(person.token()),
                accounts.mayManage(person.user()),
                workspaces);
    }

    private static List<String> groups(SignedIn person) {
        return Arrays.stream(Group.values())
                .map(Group::id)
                .filter(person.groups()::contains)
                .toList();
    }
}
