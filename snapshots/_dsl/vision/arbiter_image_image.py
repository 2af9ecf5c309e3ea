class ArbiterImageImage(dsl.Builder, node_type="fal.vision.ArbiterImageImage"):
    """
    Measure how far a picture differs from its original with Arbiter.

    Takes pairs of pictures and a choice of DISTS, LPIPS, SSIM, MSE and SDI; the plain Arbiter node needs no original.

    Args:
        measurements: Which comparison scores to compute for every pair, such as mse for pixel error, ssim for structure, lpips and dists for perceived difference.
        inputs: Pairs of pictures: the one to judge under hypothesis, the original it is held against under reference.
    """

    output: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        measurements: dsl.ListInput[Literal["dists", "mse", "lpips", "sdi", "ssim"]],
        inputs: dsl.ListInput[shared.ReferenceImageInput],
    ) -> None:
        super().__init__(
            measurements=measurements,
            inputs=inputs,
        )
