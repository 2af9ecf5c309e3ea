class ArbiterImageImage(dsl.Builder, node_type="fal.vision.ArbiterImageImage"):
    """
    Compare each image with a reference picture and return distances with Arbiter: DISTS, LPIPS, SSIM, MSE or SDI.

    Choose it when you hold the original and need to know how far a copy strayed.

    Args:
        measurements: Which comparison scores to compute for every pair, from pixel error (mse) to perceptual distance (lpips, dists).
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
