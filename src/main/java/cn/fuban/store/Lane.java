package cn.fuban.store;

/**
 * One of a fixed number of streams that one worker at a time may read, so that what is in it keeps its order on any
 * number of instances.
 *
 * @param stream the stream's short name
 * @param holder the worker that holds the lease
 */
public record Lane(String stream, String holder) {
    static final String LEASES = "lease:";

    String leaseKey() {
        return LEASES + stream;
    }
}
