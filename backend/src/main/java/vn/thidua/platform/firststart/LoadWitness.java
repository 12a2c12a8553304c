package vn.thidua.platform.firststart;

/** Who is told of each file that a first start loads, in the transaction that loads it. */
@FunctionalInterface
public interface LoadWitness {

    /** @param loader the name of its mark */
    void loaded(String loader, LoadedFile file);
}
