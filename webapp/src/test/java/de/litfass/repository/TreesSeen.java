package de.litfass.repository;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jackrabbit.oak.api.ContentSession;
import org.apache.jackrabbit.oak.api.Tree;

/** What Oak itself shows to one person, below everything that the repository adds. */
record TreesSeen(ContentSession session) implements AutoCloseable {

    static ContentSession session(ContentRepository repository, String user) {
        Shared shared = repository.shared();
        return shared.session(shared.storage().store(), user);
    }

    List<String> paths(String parent) {
        return StreamSupport.stream(tree(parent).getChildren().spliterator(), false)
                .map(Tree::getPath)
                .toList();
    }

    boolean exists(String path) {
        return tree(path).exists();
    }

    private Tree tree(String path) {
        return session.getLatestRoot().getTree(path);
    }

    @Override
    public void close() throws IOException {
        session.close();
    }
}
