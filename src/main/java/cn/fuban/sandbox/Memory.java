package cn.fuban.sandbox;

/** Remembers one side of what happened in the sandbox; rebuilt from the journal at every start. */
interface Memory {
    /** Takes in a fact; facts that are no concern of this memory pass by. */
    void take(Fact fact);

    /** Forgets everything. */
    void forget();
}
